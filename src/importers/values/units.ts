import type { UnitRecord } from '../../model/records.ts';
import { inOneLine, withoutBlanks } from '../tables/clean-text.ts';

export interface Units {
  /** By id or name, or by the end of a name that only one has (`金穗农资有限公司`). */
  readonly named: (text: string) => UnitRecord | undefined;
  /** `浏阳市金穗农资有限公司党支部书记` → the unit and what follows its name. */
  readonly split: (text: string) => { readonly unit: UnitRecord; readonly position: string } | undefined;
}

export function unitsOf(records: Iterable<UnitRecord>): Units {
  const all = [...records];
  const byName = new Map(all.flatMap((unit) => [[unit.id, unit] as const, [withoutBlanks(unit.name), unit] as const]));
  const lengths = [...new Set([...byName.keys()].map((name) => name.length))].sort((one, other) => other - one);
  const endings = byEnding(all);
  const withEnding = (text: string) => {
    const [only, ...more] = (endings.get(text.slice(-SHORTEST_ENDING)) ?? []).filter(({ name }) => name.endsWith(text));
    return more.length === 0 ? only : undefined;
  };
  return {
    named: (text) => {
      const plain = withoutBlanks(text);
      return byName.get(plain) ?? (plain.length >= SHORTEST_ENDING ? withEnding(plain) : undefined);
    },
    split: (text) => {
      const plain = inOneLine(text);
      const joined = withoutBlanks(plain);
      // The longest name first.
      for (const length of lengths) {
        const unit = length <= joined.length ? byName.get(joined.slice(0, length)) : undefined;
        if (unit === undefined || isInsideAName(joined.slice(length))) continue;
        return { unit, position: positionBehind(plain, length) };
      }
      return undefined;
    },
  };
}

/** Shorter ends of names (`公司`, `居委会`) are no name. */
const SHORTEST_ENDING = 4;
/** Units by the last characters of their names. */
function byEnding(units: readonly UnitRecord[]): Map<string, UnitRecord[]> {
  const found = new Map<string, UnitRecord[]>();
  for (const unit of units) {
    const end = unit.name.slice(-SHORTEST_ENDING);
    const same = found.get(end);
    if (same === undefined) found.set(end, [unit]);
    else same.push(unit);
  }
  return found;
}

/** `长兴电子` is not the unit in `长兴电子科技公司经理`, whose name goes on. */
function isInsideAName(rest: string): boolean {
  return /^[\p{Script=Han}()（）]{0,8}?(?:公司|集团|学校|中学|小学|幼儿园|医院|银行|信用社|超市|商场|厂|分局|支行|协会|商会|合作社)/u.test(
    rest,
  );
}

/** What follows so many characters that are no blanks, without the mark that parts them. */
function positionBehind(text: string, length: number): string {
  let counted = 0;
  for (const [index, character] of [...text].entries()) {
    if (counted === length)
      return [...text]
        .slice(index)
        .join('')
        .replace(/^[\s、，,/:：]+/, '');
    if (!/\s/.test(character)) counted += character.length;
  }
  return '';
}
