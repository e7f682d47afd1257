/** What a header means: looked up in the dictionary, in the policy, and in what was answered before. */

import { titles } from '../../generated/titles.js';
import { ownWords } from '../../model/own-words.ts';
import type { Policy } from '../../model/policy.ts';
import { wordsOf } from '../../model/policy-words.ts';
import {
  GROUPS_OF_THEIR_OWN,
  MEMBER_HEADERS,
  type MemberMeaning,
  STEP_ENDINGS,
  type StepField,
  TERM_HALVES,
  UNIT_HEADERS,
  type UnitMeaning,
} from '../headers.words.ts';
import { headerForm, withoutBracketMarks, withoutBrackets } from './header-text.ts';

/** `step:上级批复:on` is a field of a step that the policy names. */
export type StepMeaning = `step:${string}:${StepField}`;
export type Meaning = MemberMeaning | UnitMeaning | StepMeaning | 'left-out';

export type TableKind = 'member' | 'unit';

/** What `dgw.yaml` remembers: header → what it means, `-` to leave it out. */
export type Mapping = Readonly<Record<string, string>>;

export interface Meanings {
  /** @param labels the headers above a column, from the top one down */
  readonly of: (labels: readonly string[], kind: TableKind) => Meaning | undefined;
  /** Whether this is what the column of the names is called: asked of every text, and so quick. */
  readonly isName: (text: string, kind: TableKind) => boolean;
}

const LONGEST_NAME_HEADER = 30;

/** Entries of the mapping that nothing is known under are of no effect: `meaningNamed` tells before. */
export function meaningsOf(policy: Policy, mapping: Mapping): Meanings {
  const words = { member: memberWords(), unit: wordsFrom(UNIT_HEADERS) };
  const answers = new Map(
    Object.entries(mapping).flatMap(([header, name]) => {
      const meaning = meaningNamed(name, policy);
      return meaning === undefined ? [] : [[headerForm(header), meaning] as const];
    }),
  );
  const known = new Map<string, Meaning | undefined>();
  const find = (labels: readonly string[], kind: TableKind) => {
    const forms = labels.map(headerForm).filter((form) => form !== '');
    const answer = answers.get(forms.join('/')) ?? answers.get(forms.at(-1) ?? '');
    return answer ?? inTable(forms, words[kind], policy, kind);
  };
  return {
    of: (labels, kind) => {
      const key = [kind, ...labels].join('\0');
      if (!known.has(key)) known.set(key, find(labels, kind));
      return known.get(key);
    },
    isName: (text, kind) => {
      if (text.length > LONGEST_NAME_HEADER) return false;
      const form = headerForm(text);
      const meaning = answers.get(form) ?? words[kind].get(form) ?? words[kind].get(withoutBrackets(form));
      return meaning === (kind === 'member' ? 'name' : 'unit.name');
    },
  };
}

/**
 * What somebody may say that a column means: `-`, the path of a field (`position`, `party.joined`, `unit.type`), a step
 * of the policy (`上级批复`), or anything that a header may be called.
 */
export function meaningNamed(name: string, policy: Policy): Meaning | undefined {
  const form = headerForm(name);
  if (/^[-—–]$/.test(form)) return 'left-out';
  const byName = [...Object.keys(MEMBER_HEADERS), ...Object.keys(UNIT_HEADERS)].find(
    (meaning) => headerForm(meaning) === form,
  );
  return (byName as Meaning | undefined) ?? ofHeader(form, memberWords(), policy, 'member');
}

type Words = ReadonlyMap<string, Meaning>;

/** What the two levels say together goes before what the lower one says alone. */
function inTable(forms: readonly string[], words: Words, policy: Policy, kind: TableKind): Meaning | undefined {
  const leaf = forms.at(-1);
  if (leaf === undefined) return undefined;
  for (let start = 0; start < forms.length - 1; start += 1) {
    const group = forms.slice(start, -1).join('');
    const together = ofHeader(group + leaf, words, policy, kind) ?? halfOfTerm(group, leaf);
    if (together !== undefined) return together;
  }
  const isOwnWorld = forms.slice(0, -1).some((group) => GROUPS_OF_THEIR_OWN.includes(withoutBrackets(group)));
  return isOwnWorld ? undefined : ofHeader(leaf, words, policy, kind);
}

function halfOfTerm(group: string, leaf: string): Meaning | undefined {
  if (![...MEMBER_HEADERS.term, ...MEMBER_HEADERS.start].includes(withoutBrackets(group))) return undefined;
  if (TERM_HALVES.start.includes(leaf)) return 'start';
  return TERM_HALVES.end.includes(leaf) ? 'end' : undefined;
}

function ofHeader(form: string, words: Words, policy: Policy, kind: TableKind): Meaning | undefined {
  const forms = [form, withoutBracketMarks(form), withoutBrackets(form)];
  for (const text of forms) {
    const own = kind === 'member' ? (stepNamed(text, policy) ?? ownWord(text, policy)) : undefined;
    const meaning = own ?? words.get(text);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

/** What the policy's own forms call a column. */
function ownWord(form: string, policy: Policy): Meaning | undefined {
  const { certificate, approval, appointer } = ownWords(policy);
  if (form === headerForm(certificate)) return 'certificate';
  if (form === headerForm(approval)) return 'document';
  return form === headerForm(appointer) ? 'organization' : undefined;
}

/** `上级批复时间`, and by a part of the step's name that no other step has: `批复文号`, `公示起止`. */
function stepNamed(form: string, policy: Policy): StepMeaning | undefined {
  const steps = wordsOf(policy).steps;
  for (const [ending, field] of ENDINGS) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, form.length - ending.length);
    const step = steps.has(stem) ? stem : onlyOne([...steps].filter((name) => ending !== '' && isPart(stem, name)));
    if (step !== undefined) return `step:${step}:${field}`;
  }
  return undefined;
}

const ENDINGS = STEP_ENDINGS.toSorted(([one], [other]) => other.length - one.length);

function isPart(stem: string, name: string): boolean {
  return stem.length >= 2 && name.toLowerCase().includes(stem);
}

function onlyOne<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

let ofMembers: Words | undefined;

/** A title of the schema means its field, unless the dictionary knows better what such a column holds. */
function memberWords(): Words {
  ofMembers ??= new Map([...titlesOfFields(), ...wordsFrom(MEMBER_HEADERS)]);
  return ofMembers;
}

function titlesOfFields(): [string, Meaning][] {
  const fields = Object.entries(titles.member ?? {}).map(([path, title]) => [
    path.replace(/^appointments\./, ''),
    title,
  ]);
  const known = Object.keys(MEMBER_HEADERS);
  return fields.flatMap(([path = '', title = '']) =>
    known.includes(path) ? [[headerForm(title), path as MemberMeaning] as [string, Meaning]] : [],
  );
}

function wordsFrom(headers: Readonly<Record<string, readonly string[]>>): Words {
  const words = new Map<string, Meaning>();
  for (const [meaning, texts] of Object.entries(headers)) {
    const ownName = headerForm(meaning.replace(/^unit\./, ''));
    for (const text of [...texts, ownName, headerForm(meaning)]) {
      const form = headerForm(text);
      if (!words.has(form)) words.set(form, meaning as Meaning);
    }
  }
  return words;
}

/** Columns that need not be asked about: what they hold follows from the rest. */
export const LEFT_OUT: ReadonlySet<Meaning> = new Set<Meaning>(['left-out', 'serial', 'age', 'photo']);
