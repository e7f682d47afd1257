/** What leads from a part to another, and of which kind a part is: both are told of every part (ECMA-376 part 2, 6.5, 7.2.3). */

import { relationshipsPart } from '../parts.ts';
import { Markup } from '../xml/markup.ts';
import { escaped } from '../xml/references.ts';
import { spliced } from '../xml/splices.ts';
import { appended, readElement } from './children.ts';
import type { Edits } from './edits.ts';

const NO_LINKS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Leads from one part to another. @param type the whole type of the relationship @returns its id */
export function addLink(edits: Edits, source: string, type: string, target: string): string {
  const file = relationshipsPart(source);
  if (!edits.has(file)) edits.set(file, Buffer.from(NO_LINKS));
  const ids = new Set<string>();
  let id = '';
  grow(edits, file, 'Relationships', {
    visit: (markup) => ids.add(markup.attribute('Id') ?? ''),
    child: () => {
      id = freeId(ids);
      return ['Relationship', `Id="${id}" Type="${type}" Target="${escaped(relativePath(source, target))}"`];
    },
  });
  return id;
}

/** From the folder of one part to another part: some readers know no other targets. */
function relativePath(source: string, target: string): string {
  const [from, to] = [source.split('/').slice(0, -1), target.split('/')];
  const different = from.findIndex((step, index) => step !== to[index]);
  const common = different === -1 ? from.length : different;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

function freeId(ids: ReadonlySet<string>): string {
  for (let number = ids.size + 1; ; number += 1) if (!ids.has(`rId${number}`)) return `rId${number}`;
}

const TYPES = '[Content_Types].xml';

/** Tells the kind of one part. */
export function addType(edits: Edits, part: string, type: string): void {
  grow(edits, TYPES, 'Types', {
    visit: () => undefined,
    child: () => ['Override', `PartName="/${escaped(part)}" ContentType="${type}"`],
  });
}

/** Tells the kind of all parts whose names end so, unless it is told already. */
export function addTypeOfEnding(edits: Edits, ending: string, type: string): void {
  const known = new Set<string>();
  grow(edits, TYPES, 'Types', {
    visit: (markup) => {
      if (markup.name === 'Default') known.add((markup.attribute('Extension') ?? '').toLowerCase());
    },
    child: () => (known.has(ending) ? undefined : ['Default', `Extension="${ending}" ContentType="${type}"`]),
  });
}

interface Growth {
  readonly visit: (markup: Markup) => unknown;
  /** Name and attributes of one more child, once all others were visited; nothing where none is wanted. */
  readonly child: () => readonly [name: string, attributes: string] | undefined;
}

function grow(edits: Edits, part: string, rootName: string, { visit, child }: Growth): void {
  const markup = new Markup(edits.content(part), part);
  markup.enter(rootName);
  const prefix = markup.prefix();
  const root = readElement(markup, () => visit(markup));
  const made = child();
  if (made === undefined) return;
  const xml = `<${prefix}${made[0]} ${made[1]}/>`;
  edits.set(part, spliced(markup.bytes, appended(markup.bytes, root, xml)));
}
