/**
 * What must hold for any record, however written, and any edit. The test runs a short form. Long form:
 *
 *     npx tsx tests/yaml-edit/properties.ts --runs 50000 [--seed 7]
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import stringWidth from 'string-width';
import { isCollection, isMap, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import type { Path } from '../../src/findings/finding.ts';
import { type Edit, editText } from '../../src/yaml/edit.ts';
import fc from '../support/properties.ts';
import { editFor, type Wish, wish } from './edits.ts';
import { type Handwritten, handwritten, type Remark } from './handwritten.ts';
import { at, edited } from './model.ts';
import { canonical, demand, isPartOf, read } from './read.ts';
import type { Tree } from './values.ts';

interface Case {
  readonly before: Handwritten;
  readonly edit: Edit;
  readonly after: string;
}

type Property = (sample: Case) => void;

const saysWhatIsWanted: Property = ({ before, edit, after }) => {
  demand(canonical(read(after)) === canonical(edited(before.value, [edit])), 'says what is wanted', after);
};

const setsOnce: Property = ({ edit, after }) => {
  if (edit.edit === 'set') demand(editText(after, [edit]) === after, 'stays as it is when set again', after);
};

const isLeftAloneByNothingNew: Property = ({ before, edit, after }) => {
  const isSame = canonical(edited(before.value, [edit])) === canonical(before.value);
  demand(!isSame || after === before.text, 'is untouched where nothing is new', after);
};

const keepsItsFrame: Property = ({ before: { text }, after }) => {
  demand(text.startsWith('\u{FEFF}') === after.startsWith('\u{FEFF}'), 'keeps its byte order mark', after);
  demand(text.endsWith('\n') === after.endsWith('\n'), 'keeps its last line break or the want of one', after);
  const has = { bare: /[^\r]\n/.test(text), windows: text.includes('\r\n') };
  demand(has.bare || !has.windows || !/[^\r]\n/.test(after), 'gets line breaks as it has', after);
  demand(has.windows || !after.includes('\r\n'), 'gets no line breaks that it has not', after);
};

const keepsComments: Property = ({ before, edit, after }) => {
  const kept = before.remarks.filter(({ mark }) => after.includes(mark));
  const lost = before.remarks.filter(({ mark }) => !after.includes(mark));
  const places = (text: string): number[] => kept.map(({ mark }) => text.indexOf(mark));
  const order = (text: string): string =>
    JSON.stringify(places(text).map((_, i, all) => all.filter((x) => x < (all[i] ?? 0)).length));
  demand(order(before.text) === order(after), 'keeps the order of its comments', after);
  for (const remark of lost) demand(mayGo(before.value, edit, remark), `keeps the comment ${remark.mark}`, after);
  if (edit.edit !== 'remove') return;
  const path = removedPath(before.value, edit.path, edit.isWithEmpty === true);
  for (const { mark, kind, owner } of kept) {
    demand(kind === 'heading' || !isBelow(owner, path), `loses the comment ${mark}`, after);
  }
};

function mayGo(value: Tree, edit: Edit, { owner, kind }: Remark): boolean {
  if (kind === 'heading') return false;
  if (edit.edit === 'set')
    return isBelow(owner, edit.path) && (owner.length > edit.path.length || ['within', 'free'].includes(kind));
  if (edit.edit !== 'remove') return false;
  const path = removedPath(value, edit.path, edit.isWithEmpty === true);
  const isInEmptied =
    kind === 'within' && isBelow(path, owner) && path.length === owner.length + 1 && sizeAt(value, owner) === 1;
  return isBelow(owner, path) || isInEmptied;
}

function isBelow(path: Path, top: Path): boolean {
  return top.every((key, index) => String(path[index]).normalize('NFC') === String(key).normalize('NFC'));
}

function sizeAt(value: Tree, path: Path): number {
  return Object.keys((at(value, path) ?? {}) as object).length;
}

function removedPath(value: Tree, path: Path, isWithEmpty: boolean): Path {
  let gone = path;
  while (isWithEmpty && gone.length > 1 && sizeAt(value, gone.slice(0, -1)) === 1) gone = gone.slice(0, -1);
  return gone;
}

/** What an edit is within: nothing changes before its key or behind all that is below it. */
function scopeOf({ value }: Handwritten, edit: Edit): Path {
  if (edit.edit === 'remove') return removedPath(value, edit.path, edit.isWithEmpty === true).slice(0, -1);
  if (edit.edit === 'append') return edit.path;
  return edit.edit === 'set' && at(value, edit.path) !== undefined ? edit.path : edit.path.slice(0, -1);
}

const changesOnlyItsPlace: Property = ({ before, edit, after }) => {
  const [start, end] = spanWithComments(before.text, scopeOf(before, edit));
  if (isSameAround(before.text, after, start, end)) return;
  demand(
    mayBeUnfolded(before.text, edit),
    'changes only within its place, but for lines that would be too long',
    after,
  );
  const [outerStart, outerEnd] = spanWithComments(before.text, outermostFlow(before.text, edit.path));
  demand(isSameAround(before.text, after, outerStart, outerEnd), 'changes only within its line', after);
};

function isSameAround(before: string, after: string, start: number, end: number): boolean {
  const isAround = after.startsWith(before.slice(0, start)) && after.endsWith(before.slice(end));
  return isAround && after.length >= start + before.length - end;
}

/** Whether an edit is within a flow form on one line of 100 columns that it makes longer. */
function mayBeUnfolded(text: string, edit: Edit): boolean {
  if (edit.edit === 'remove') return false;
  const outer = outermostFlow(text, edit.path);
  const [start, end] = childIn(parseDocument(text).contents, outer)?.range ?? [0, 0];
  const source = text.slice(text.lastIndexOf('\n', start - 1) + 1, end);
  const isFlow = /[\]}]$/.test(source) && !source.includes('\n');
  return (
    isFlow &&
    stringWidth(source) <= 100 &&
    stringWidth(source + JSON.stringify(edit.value) + String(edit.path.at(-1))) > 75
  );
}

function outermostFlow(text: string, path: Path): Path {
  const { contents } = parseDocument(text);
  const isFlow = (node: unknown): boolean => isCollection(node) && node.flow === true;
  if (isFlow(contents)) return [];
  const depth = path.findIndex((_, index) => isFlow(childIn(contents, path.slice(0, index + 1))));
  return path.slice(0, depth + 1);
}

function childIn(node: Node | null, path: Path): Node | null {
  return path.reduce<Node | null>((current, key) => {
    if (isSeq(current)) return (current.items[Number(key)] ?? null) as Node | null;
    return (pairIn(current, key)?.value ?? null) as Node | null;
  }, node);
}

function pairIn(node: Node | null, key: string | number): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find((item) => isBelow([String((item.key as { value?: unknown }).value)], [key]));
}

function spanWithComments(text: string, path: Path): [number, number] {
  const [start, end] = spanOf(text, path);
  const below = /^[ \t]*(?:#.*)?(?:\r?\n[ \t]*(?:#.*)?)*/.exec(text.slice(end))?.[0] ?? '';
  return [start, end + below.length];
}

/** From the key of what is at a path to the end of all that is below it. */
function spanOf(text: string, path: Path): [number, number] {
  if (path.length === 0) return [0, text.length];
  const { contents } = parseDocument(text);
  const holder = childIn(contents, path.slice(0, -1));
  const key = pairIn(holder, path.at(-1) ?? '')?.key as Node | undefined;
  const value = childIn(contents, path);
  const index = Number(path.at(-1));
  if (isSeq(holder) && holder.flow !== true) {
    // The dash is in no range.
    const before = index > 0 ? (holder.items[index - 1] as Node).range?.[2] : holder.range?.[0];
    return [before ?? 0, value?.range?.[2] ?? text.length];
  }
  return [(key ?? value)?.range?.[0] ?? 0, (value ?? key)?.range?.[2] ?? text.length];
}

const setsPlainValuesInPlace: Property = ({ before: { text, value }, edit, after }) => {
  if (edit.edit !== 'set' || typeof edit.value === 'object' || String(edit.value).includes('\n')) return;
  const node = parseDocument(text).getIn(edit.path, true) as Node | undefined;
  const old = at(value, edit.path);
  if (typeof old === 'object' || old === undefined || !node?.range || /^[|>]/.test(text.slice(node.range[0]))) return;
  const [start, end] = node.range;
  const isPlain = after.startsWith(text.slice(0, start)) && after.endsWith(text.slice(end));
  demand(isPlain && after.length >= start + text.length - end, 'changes only from quote to quote', after);
};

/** Added text that can be taken out again, to the byte: but for lines that would have become too long. */
const canBeUndone: Property = ({ before, edit, after }) => {
  const path = addedPath(before.value, edit);
  if (path === undefined) return;
  const isEmpty = sizeAt(before.value, path.slice(0, -1)) === 0;
  const isInserted = isPartOf(before.text, after);
  demand(isInserted || isEmpty || mayBeUnfolded(before.text, edit), 'has only insertions', after);
  // A record without fields has no lines to which its blanks belong; in a list, they become those of the inner item.
  if (isEmpty && (path.length === 1 || typeof path.at(-2) === 'number')) return;
  // A comment below `key: []` may come to stand below the new item.
  if (isEmpty && before.remarks.some(({ kind, owner }) => kind === 'tail' && isBelow(path.slice(0, -1), owner))) return;
  if (isInserted || !mayBeUnfolded(before.text, edit)) {
    const again = editText(after, [{ edit: 'remove', path }]);
    // `key:  []` comes back from a block with one blank.
    const squeezed = (text: string): string => (isEmpty ? text.replace(/: +/g, ': ') : text);
    demand(squeezed(again) === squeezed(before.text), 'is as it was when the addition is removed', again);
  }
};

function addedPath(value: Tree, edit: Edit): Path | undefined {
  const holder = at(value, edit.path.slice(0, edit.edit === 'append' ? undefined : -1));
  if (typeof holder !== 'object' || holder === null) return undefined;
  if (edit.edit === 'append') return [...edit.path, sizeAt(value, edit.path)];
  if (edit.edit === 'insert') return edit.path;
  return edit.edit === 'set' && at(value, edit.path) === undefined ? edit.path : undefined;
}

const onlyTakesOut: Property = ({ before, edit, after }) => {
  if (edit.edit !== 'remove') return;
  const path = removedPath(before.value, edit.path, edit.isWithEmpty === true);
  if (sizeAt(before.value, path.slice(0, -1)) > 1) demand(isPartOf(after, before.text), 'has nothing new', after);
};

export const PROPERTIES: Readonly<Record<string, Property>> = {
  saysWhatIsWanted,
  setsOnce,
  isLeftAloneByNothingNew,
  keepsItsFrame,
  keepsComments,
  changesOnlyItsPlace,
  setsPlainValuesInPlace,
  canBeUndone,
  onlyTakesOut,
};

/** One edit of one text, and all that must hold of it. */
export const oneEdit = fc.property(handwritten, wish, (before, wished) => {
  const edit = editFor(before.value, wished);
  fc.pre(edit !== undefined);
  checkAll({ before, edit, after: editText(before.text, [edit]) });
});

function checkAll(sample: Case): void {
  for (const [name, property] of Object.entries(PROPERTIES)) {
    try {
      property(sample);
    } catch (error) {
      throw new Error(`${name}: ${JSON.stringify(sample.edit)}\n${String(error)}\nbefore\n${sample.before.text}`, {
        cause: error,
      });
    }
  }
}

/** Several edits at once mean what they mean one after the other. */
export const manyEdits = fc.property(handwritten, fc.array(wish, { minLength: 2, maxLength: 8 }), (before, wishes) => {
  const { edits, value } = editsFor(before.value, wishes);
  const together = editText(before.text, edits);
  demand(
    canonical(read(together)) === canonical(value),
    `says what is wanted after ${JSON.stringify(edits)} in\n${before.text}`,
    together,
  );
  const oneByOne = edits.reduce((text, edit) => editText(text, [edit]), before.text);
  demand(canonical(read(oneByOne)) === canonical(value), 'says what is wanted, edit by edit', oneByOne);
  // A comment above a field that becomes the first is the heading then.
  const others = before.remarks.filter(({ kind, owner }) => kind !== 'above' || owner.length > 1);
  const lost = others.filter(({ mark }) => oneByOne.includes(mark) && !together.includes(mark));
  demand(lost.length === 0, `keeps what is kept edit by edit ${JSON.stringify(lost)}`, together);
});

function editsFor(before: Tree, wishes: readonly Wish[]): { edits: Edit[]; value: Tree } {
  let value = before;
  const edits: Edit[] = [];
  for (const wished of wishes) {
    const edit = editFor(value, wished);
    if (edit === undefined) continue;
    edits.push(edit);
    value = edited(value, [edit]);
  }
  return { edits, value };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const numRuns = Number(values.runs ?? 1000);
  fc.assert(oneEdit, { numRuns, seed });
  fc.assert(manyEdits, { numRuns, seed });
  process.stdout.write(`${numRuns} single edits and ${numRuns} series of edits hold, seed ${seed}\n`);
}
