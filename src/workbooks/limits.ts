/**
 * What a workbook may hold, so that reading it stays under five seconds and one gibibyte whatever was sent. Each is far
 * above what people fill in by hand; what is larger is refused with words.
 */

/** Of the file itself. Rosters have kilobytes; pictures of a few hundred people some dozen megabytes. */
export const MAX_FILE_BYTES = 128 * 1024 * 1024;

/**
 * Of all parts that are read, unpacked, counted while they are unpacked: what the file claims of itself is not asked. A
 * million empty rows with formats have 80 MB, and are read.
 */
export const MAX_INFLATED_BYTES = 128 * 1024 * 1024;

/** Cells that hold something; about 150 bytes of memory each. 10,000 people with 60 columns have 600,000. */
export const MAX_CELLS = 1_000_000;

/** Pieces of text in one part, those of rich texts counted singly: about a microsecond each. */
export const MAX_TEXTS = 2_000_000;

/** Characters of number formats gone through, once for each number that is shown by one: some tenths of a microsecond each. */
export const MAX_FORMATTING = 10_000_000;

/** Entries of the ZIP. A sheet has about three, a picture one. */
export const MAX_ENTRIES = 20_000;

/** Sheets; one an organisation is common, and counties have some hundred. */
export const MAX_SHEETS = 2_000;

/** Merged areas of a sheet: a two-level header and a title have some dozen, a sheet with a form a row ten times its rows. */
export const MAX_MERGED = 50_000;

/** Comments of a sheet that is to be marked; people write some dozen. */
export const MAX_COMMENTS = 100_000;

/** What leads from one part to others: a link is one, and rosters with a link a person have thousands. */
export const MAX_RELATIONSHIPS = 100_000;

/** Formats of cells. Excel itself allows 65,490 (its specifications and limits). */
export const MAX_FORMATS = 100_000;

/** Of Excel's grid (specifications and limits; ECMA-376 leaves it open). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;
