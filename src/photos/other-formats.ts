/** Formats that photos come in and that Excel, WPS or both do not show: by their first bytes, in Latin-1. */
const SIGNATURES: readonly [pattern: RegExp, format: string][] = [
  [/^.{4}ftyp(heic|heix|heim|heis|hevc|mif1|msf1)/s, 'HEIC'],
  [/^.{4}ftyp(avif|avis)/s, 'AVIF'],
  [/^RIFF.{4}WEBP/s, 'WebP'],
  [/^GIF8[79]a/, 'GIF'],
  [/^(II\*\0|MM\0\*)/, 'TIFF'],
  [/^BM.{12}/s, 'BMP'],
  [/^%PDF-/, 'PDF'],
];

const LONGEST = 16;

/** The name of the format, so that people know what to save anew; undefined: nothing that is known. */
export function otherFormat(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, LONGEST));
  return SIGNATURES.find(([pattern]) => pattern.test(start))?.[1];
}
