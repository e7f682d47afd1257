/**
 * Microsoft's own validator of Office files (Open XML SDK, compiled to WebAssembly): the schemas of ECMA-376, and what
 * Excel demands beyond them (unique names, references that lead somewhere, relationships, content types). It reads
 * everything but docProps/core.xml.
 */

import validate from '@ooxml-tools/validate';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Excel 2007 knows the first edition of the standard and nothing later: the strictest there is. */
const EDITION = 'Office2007';

/** What is wrong with a workbook, a line each; none: nothing. */
export async function schemaProblems(workbook: Uint8Array): Promise<string[]> {
  try {
    const problems = await validate(workbook, 'xlsx', EDITION);
    return problems.map(({ path, description }) => `${path.partUri} ${path.xpath}: ${description}`);
  } catch (error) {
    // A package that cannot be opened at all is not reported but thrown, with the runtime's own stack behind it.
    return [String(error instanceof Error ? error.message : error).slice(0, 300)];
  }
}

/** The parts of a workbook by name, as text; pictures are left out. */
export function partsOf(workbook: Uint8Array): Map<string, string> {
  const files = Object.entries(unzipSync(workbook)).filter(([name]) => !name.startsWith('xl/media/'));
  return new Map(files.map(([name, content]) => [name, strFromU8(content)]));
}

/** The workbook with one part exchanged. */
export function withPart(workbook: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(workbook);
  const before = strFromU8(files[name] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`nothing to change in ${name}`);
  return zipSync({ ...files, [name]: strToU8(after) });
}
