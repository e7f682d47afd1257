import type { Path, Violation } from '../findings/finding.ts';
import { type Message, msg } from '../messages/catalogue.ts';
import type { AnyRecord, RecordKind } from '../model/records.ts';
import { fieldOf } from '../model/unknown.ts';
import { isNoPersonsName, isNoTitle, isNumberedName } from '../text/name-form.ts';
import { isPhoneLike } from '../text/phone-number.ts';
import { type Flaw, flawOfName, flawOfNumber, flawOfText, flawOfWord, withoutFlaws } from '../text/typing-flaws.ts';

type Form = 'name' | 'title' | 'word' | 'text' | 'number' | 'phone';

/** Which texts a record has, and what form each has to have; `*` for whatever key, a list for each of its items. */
type Texts = Form | readonly [Texts] | { readonly [key: string]: Texts };
type Report = (violation: Violation) => void;

const STEPS: Texts = { '*': { document: 'word', certificate: 'word', at: 'word', note: 'text' } };
const EDUCATION: Texts = { level: 'word', degree: 'word', school: 'word', major: 'word' };

/**
 * What people type. What is looked up, or one of a list of words, is left to the rules that look it up: they name the
 * nearest word, and show what cannot be seen.
 */
export const TEXTS: Readonly<Record<RecordKind, Readonly<Record<string, Texts>>>> = {
  member: {
    name: 'name',
    nativePlace: 'word',
    idNumber: 'number',
    phone: 'phone',
    address: 'word',
    party: { branch: 'word' },
    education: { fullTime: EDUCATION, inService: EDUCATION },
    position: 'word',
    honors: ['text'],
    resume: [{ what: 'text' }],
    family: [{ relation: 'word', name: 'name', politicalStatus: 'word', work: 'word' }],
    appointments: [
      { position: 'word', branch: 'word', steps: STEPS, withdrawn: { reason: 'text' }, exit: { steps: STEPS } },
    ],
  },
  organization: {
    name: 'title',
    shortName: 'title',
    fullTimeMembers: [{ name: 'name', position: 'word' }],
    terms: [{ name: 'word', changed: [{ document: 'word' }] }],
    was: [{ name: 'title', shortName: 'title' }],
    headcount: { reason: 'text' },
    registrations: [{ to: 'word' }],
  },
  unit: {
    name: 'title',
    partyOrganization: { name: 'title', head: 'name' },
    contact: { name: 'name', phone: 'phone' },
    resources: ['text'],
    needs: ['text'],
  },
  matter: {
    title: 'text',
    progress: [{ note: 'text' }],
    resolved: { result: 'text' },
    published: { at: 'text' },
  },
  meeting: { topics: ['text'], decisions: ['text'] },
  activity: { title: 'text', summary: 'text' },
  evaluation: { massReview: { result: 'text' }, performance: { basis: 'text', result: 'text' } },
};

/** What the texts of plain files are looked at for too: what ordinary characters can do wrong. */
const OF_ORDINARY_CHARACTERS: ReadonlySet<Form> = new Set(['name', 'title', 'phone']);
const OF_ALL = walksOf(() => true);
const OF_PLAIN = walksOf((form) => OF_ORDINARY_CHARACTERS.has(form));

/**
 * What is wrong with how the texts of a record are typed, as violations of `text-form`.
 *
 * @param isPlain whether the file has but ordinary characters, as nearly all have: then only names and phones are looked at
 */
export function typingViolations(kind: RecordKind, record: AnyRecord, isPlain: boolean): readonly Violation[] {
  const walk = (isPlain ? OF_PLAIN : OF_ALL)[kind];
  if (walk === undefined) return NONE;
  let violations: Violation[] | undefined;
  walk(record, [], (violation) => {
    violations ??= [];
    violations.push(violation);
  });
  return violations ?? NONE;
}

const NONE: readonly never[] = [];

/** @param path where the value stands; its one array serves the whole walk, since nearly all texts are clean */
type Walk = (value: unknown, path: (string | number)[], report: Report) => void;

function walksOf(isMeant: (form: Form) => boolean): Readonly<Record<RecordKind, Walk | undefined>> {
  const walks = Object.entries(TEXTS).map(([kind, texts]) => [kind, walkOf(texts, isMeant)]);
  return Object.fromEntries(walks) as Record<RecordKind, Walk | undefined>;
}

/** Made once, so that of a record just the fields that matter are looked at; `undefined` where there are none. */
function walkOf(texts: Texts, isMeant: (form: Form) => boolean): Walk | undefined {
  if (typeof texts === 'string') return isMeant(texts) ? ofText(texts) : undefined;
  if (isOfItems(texts)) return ofEach(walkOf(texts[0], isMeant));
  if ('*' in texts) return ofEach(walkOf(texts['*'] as Texts, isMeant));
  const parts = Object.entries(texts).flatMap(([key, inside]) => {
    const walk = walkOf(inside, isMeant);
    return walk === undefined ? [] : [{ key, walk }];
  });
  return parts.length === 0 ? undefined : ofFields(parts);
}

function ofText(form: Form): Walk {
  return (value, path, report) => {
    if (typeof value === 'string') checkText(value, form, path, report);
  };
}

function ofFields(parts: readonly { readonly key: string; readonly walk: Walk }[]): Walk {
  return (value, path, report) => {
    if (typeof value !== 'object' || value === null) return;
    for (const { key, walk } of parts) inside(value as Fields, key, walk, path, report);
  };
}

/** Of a list by their numbers, of a mapping by their names. */
function ofEach(walk: Walk | undefined): Walk | undefined {
  if (walk === undefined) return undefined;
  return (value, path, report) => {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1)
        inside(value as unknown as Fields, index, walk, path, report);
    } else if (typeof value === 'object' && value !== null) {
      for (const key of Object.keys(value)) inside(value as Fields, key, walk, path, report);
    }
  };
}

type Fields = Readonly<Record<string | number, unknown>>;

function inside(parts: Fields, key: string | number, walk: Walk, path: (string | number)[], report: Report): void {
  const part = fieldOf(parts, key);
  if (part === undefined) return;
  path.push(key);
  walk(part, path, report);
  path.pop();
}

function isOfItems(texts: Exclude<Texts, string>): texts is readonly [Texts] {
  return Array.isArray(texts);
}

const FLAW_OF: Readonly<Record<Form, (text: string) => Flaw | undefined>> = {
  name: flawOfName,
  title: flawOfWord,
  word: flawOfWord,
  text: flawOfText,
  number: flawOfNumber,
  phone: flawOfNumber,
};

function checkText(text: string, form: Form, path: Path, report: Report): void {
  const flaw = FLAW_OF[form](text);
  if (flaw !== undefined)
    report({ rule: 'text-form', path: [...path], message: messageOf(flaw), ...meant(text, form, flaw) });
  else if (form === 'name' && isNoPersonsName(text)) report(aboutName(text, path));
  else if (form === 'title' && isNoTitle(text)) report(aboutNumber(path, 'text-form.title'));
  else if (form === 'phone' && !isPhoneLike(text)) {
    report({ rule: 'text-form', path: [...path], message: msg('text-form.phone'), severity: 'warning' });
  }
}

function aboutName(name: string, path: Path): Violation {
  if (!isNumberedName(name)) return aboutNumber(path, 'text-form.name');
  return { ...aboutNumber(path, 'text-form.numbered'), severity: 'warning' };
}

/** The number is not repeated: it may be somebody's. */
function aboutNumber(path: Path, key: 'text-form.name' | 'text-form.numbered' | 'text-form.title'): Violation {
  return { rule: 'text-form', path: [...path], message: msg(key) };
}

/** Numbers of people are not spelt out in findings. */
function meant(text: string, form: Form, flaw: Flaw): Pick<Violation, 'suggestion'> {
  const suggestion = form === 'number' || form === 'phone' ? '' : withoutFlaws(text, flaw);
  return suggestion === '' ? {} : { suggestion };
}

function messageOf({ kind, character }: Flaw): Message {
  if (kind === 'blank') return msg('text-form.blank');
  return msg(`text-form.${kind}`, { character });
}
