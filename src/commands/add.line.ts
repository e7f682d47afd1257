import type { CommandLine, Said } from '../cli/command-line.ts';
import { KIND } from '../cli/common-flags.ts';
import { type AskedKind, FIELDS, flagOf, LISTS } from '../wizard/fields/index.ts';
import { savingFlags, stepFlags } from './change/flags.line.ts';

export type AddLine = ReturnType<typeof addLine.declare>;

export const addLine = {
  name: 'add',
  alias: '新增',
  words: {
    en: 'enter a new record by answering questions; every question is also a flag',
    zh: '新增一份记录：逐项回答即可；每一问也是一个选项',
  },
  declare: (line: CommandLine) => ({
    kind: line.needed({
      place: KIND,
      words: {
        en: 'organization, member, unit, matter, meeting, activity or evaluation',
        zh: '组织、委员、单位、问题、会议、活动或考评',
      },
    }),
    steps: stepFlags(line),
    stated: statedBy(line),
    ...savingFlags(line),
  }),
};

const TEXT: Said = { en: 'text', zh: '内容' };

/** A flag for every field; fields of several kinds that go by one key share it. */
function statedBy(line: CommandLine): ReadonlyMap<string, readonly string[]> {
  return statedOf(line, fieldsByKey());
}

/** Those of a member alone. */
export function memberFlags(line: CommandLine): ReadonlyMap<string, readonly string[]> {
  return statedOf(line, new Map(Object.entries(FIELDS.member)));
}

function statedOf(line: CommandLine, fields: ReadonlyMap<string, Said>): ReadonlyMap<string, readonly string[]> {
  const stated = new Map<string, readonly string[]>();
  for (const [key, words] of fields) {
    const value = { place: TEXT, words };
    const texts = LISTS.has(key) ? line.values(flagOf(key), value) : [line.value(flagOf(key), value) ?? []].flat();
    if (texts.length > 0) stated.set(key, texts);
  }
  return stated;
}

/** In the order of the form, the member's first. */
function fieldsByKey(): Map<string, Said> {
  const kinds: readonly AskedKind[] = ['member', 'unit', 'organization', 'matter', 'meeting', 'activity', 'evaluation'];
  const all = new Map<string, Said>();
  for (const [key, words] of kinds.flatMap((kind) => Object.entries(FIELDS[kind]))) {
    const before = all.get(key);
    all.set(key, before === undefined ? words : both(before, words));
  }
  return all;
}

function both(first: Said, second: Said): Said {
  if (first.zh === second.zh) return first;
  return { en: `${first.en}; ${second.en}`, zh: `${first.zh}；${second.zh}` };
}
