import { isMap, isScalar, type Pair, Scalar, visit, type YAMLMap } from 'yaml';
import { msg } from '../../messages/catalogue.ts';
import { replacement } from '../repair.ts';
import { fullWidthColon, noBlank, separatorSlip } from './separators.ts';
import type { Slip } from './slip.ts';
import { fullWidthBraces } from './values.ts';

/**
 * What is YAML but not what was meant: the parser finds nothing wrong with it. To be asked only where a record does not
 * have its shape, since all of it may be meant now and then.
 *
 * @param most looks no further than so many
 */
export function silentSlips(text: string, contents: unknown, most: number): Slip[] {
  const slips: Slip[] = [];
  if (!isMap(contents)) return slips;
  visit(contents, {
    Map: (_, map) => {
      slips.push(...slipsIn(text, map));
      return slips.length > most ? visit.BREAK : undefined;
    },
  });
  return slips.slice(0, most);
}

function slipsIn(text: string, map: YAMLMap): Slip[] {
  // Wide blanks in front of a key are indentation where nothing stands behind the key above.
  let isBelow = false;
  return map.items.flatMap((pair) => {
    const isWide = isPlain(pair.key) && /^\p{Zs}/u.test(pair.key.value);
    const slip = slipOfKey(text, pair, isWide && isBelow) ?? slipOfValue(text, pair.value);
    isBelow = isNothing(pair.value) || (isWide && isBelow);
    return slip ? [slip] : [];
  });
}

/** A text in the place of a record: its first line tells what parts fields from values there. */
export function slipOfPlainDocument(text: string, contents: unknown): Slip | undefined {
  if (!isPlain(contents)) return undefined;
  const [start] = contents.range;
  const end = text.indexOf('\n', start);
  return separatorSlip(text, { start, end: end < 0 ? text.length : end });
}

type Placed = Scalar<string> & { readonly range: [number, number, number] };

function isPlain(node: unknown): node is Placed {
  return isScalar(node) && node.type === Scalar.PLAIN && typeof node.value === 'string' && node.range != null;
}

function slipOfKey(text: string, { key, value }: Pair, isIndented: boolean): Slip | undefined {
  if (!isPlain(key)) return undefined;
  const [start, end] = key.range;
  const written = text.slice(start, end);
  if (UNSEEN.test(written)) return unseenInKey(written, start, isIndented);
  const [, name, mark] = /^([^:：]{1,40})([:：])./s.exec(written) ?? [];
  if (!isNothing(value) || name === undefined) return undefined;
  return mark === '：' ? fullWidthColon(text, start + name.length) : noBlank(start + name.length, name);
}

function isNothing(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null && value.range?.[0] === value.range?.[1]);
}

/** Blanks that are none to YAML, and what has no shape at all. */
const UNSEEN = /(?! )[\p{Zs}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

function unseenInKey(written: string, start: number, isIndented: boolean): Slip {
  const lead = /^\p{Zs}*/u.exec(written)?.[0].length ?? 0;
  const edits = [...written.matchAll(new RegExp(UNSEEN, 'gu'))].map(({ 0: character, index }) => {
    const isBlank = /\p{Zs}/u.test(character) && (index >= lead || isIndented);
    return replacement(start + index, character, isBlank ? ' ' : '');
  });
  const suggestion = written.replaceAll(new RegExp(UNSEEN, 'gu'), '').trim();
  const message = msg('yaml-syntax.full-width-space', { key: written });
  return { message, start, end: start + written.length, suggestion, edits };
}

/** A list or a group between full-width brackets, which is a text to YAML. */
export function fullWidthGroup(text: string, node: unknown): Slip | undefined {
  if (!isPlain(node) || !/^[｛［【]/.test(node.value) || !/[｝］】]$/.test(node.value)) return undefined;
  return fullWidthBraces(text, node.range[0], node.range[1]);
}

function slipOfValue(text: string, value: unknown): Slip | undefined {
  if (!isPlain(value) || !(value.value.startsWith('｛') && value.value.endsWith('｝'))) return undefined;
  return fullWidthBraces(text, value.range[0], value.range[1]);
}
