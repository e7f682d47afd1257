import type { Markup } from '../xml/markup.ts';

/** The names that a file speaks by: those of the transitional standard, or those of the strict one (ECMA-376 part 1, part 4). */
export interface Namespaces {
  readonly main: string;
  readonly relationships: string;
}

const TRANSITIONAL: Namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const STRICT: Namespaces = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** Of the root that was opened last. */
export function namespacesOf(root: Markup): Namespaces {
  const prefix = root.prefix();
  const main = root.attribute(prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`);
  return main === STRICT.main ? STRICT : TRANSITIONAL;
}
