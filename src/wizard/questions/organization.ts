import type { PolicyLevel } from '../../model/policy.ts';
import { ownValue } from '../../model/register.ts';
import { isTiedToOrganization } from '../../model/term.ts';
import { type Answers, groupedBy, textIn } from '../answers.ts';
import type { Desk } from '../desk.ts';
import { organizationFields as words } from '../fields/organization.words.ts';
import type { Form, Item, Question } from '../question.ts';
import { says } from '../wizard.words.ts';
import { bySchema, DAY, idQuestion, notBefore, TEXT } from './common.ts';

function levelIn(answers: Answers, { register }: Desk): PolicyLevel | undefined {
  const level = textIn(answers, 'level');
  return level === undefined ? undefined : ownValue(register.policy.levels, level);
}

/** The first organisation of a register is one that has none above it. */
function onlyTopLevel(_answers: Answers, { register }: Desk): string | undefined {
  const tops = Object.entries(register.policy.levels).filter(([, { parent }]) => parent === undefined);
  return register.organizations.size === 0 && tops.length === 1 ? tops[0]?.[0] : undefined;
}

function hasTerms(answers: Answers, desk: Desk): boolean {
  const level = levelIn(answers, desk);
  return level !== undefined && isTiedToOrganization(level.term);
}

/** From the full name what is between the name of the organisation above and the end of the level's own word. */
function idFromName(answers: Answers): string | undefined {
  const name = textIn(answers, 'name');
  const level = textIn(answers, 'level');
  const parent = textIn(answers, 'parent');
  if (name === undefined) return undefined;
  const own = parent !== undefined && name.includes(parent) ? name.slice(name.indexOf(parent) + parent.length) : name;
  const at = level === undefined ? -1 : own.indexOf(level, 1);
  return level === undefined || at < 0 ? name : withoutPlace(own.slice(0, at + level.length), level);
}

/** What precedes the proper name, the Party's own word and the county, ends in a word of places. */
function withoutPlace(name: string, level: string): string {
  const behind = /^(?:中共)?(?:\p{Script=Han}{2,7}?[市县区州盟旗])?(?<own>\p{Script=Han}+)$/u.exec(name)?.groups?.own;
  return behind === undefined || behind === level ? name : behind;
}

const fullTimeMember: Item = {
  read: (text) => {
    const [, name, position] = /^(\S+)(?:[\s,，]+(\S.*))?$/u.exec(text.trim()) ?? [];
    if (name === undefined) return { problem: says.fullTimeMember() };
    return { item: { name, ...(position !== undefined && { position }) } };
  },
  example: { zh: '如 王丽华 书记', en: 'name and position, such as 王丽华 书记' },
};

const QUESTIONS: readonly Question[] = [
  {
    key: 'level',
    words: words.level,
    kind: {
      is: 'choice',
      offers: (_answers, { register }) =>
        Object.entries(register.policy.levels).map(([level, { organ }]) => ({
          value: level,
          label: level,
          ...(organ !== undefined && { note: organ }),
        })),
    },
    isRequired: true,
    usual: onlyTopLevel,
  },
  {
    key: 'parent',
    words: words.parent,
    kind: {
      is: 'reference',
      to: 'organization',
      isFit: (id, answers, desk) => desk.register.organizations.get(id)?.level === levelIn(answers, desk)?.parent,
    },
    isRequired: true,
    isAsked: (answers, desk) => levelIn(answers, desk)?.parent !== undefined,
  },
  {
    key: 'name',
    words: words.name,
    hint: { zh: '与印章一致', en: 'as on the seal' },
    kind: TEXT,
    isRequired: true,
    ...bySchema('organization', 'name'),
  },
  idQuestion('organization', words.id, idFromName),
  { key: 'shortName', words: words.shortName, kind: TEXT, ...bySchema('organization', 'shortName') },
  { key: 'fullTimeMembers', words: words.fullTimeMembers, kind: { is: 'list', item: fullTimeMember } },
  {
    key: 'term.name',
    words: words['term.name'],
    hint: { zh: '如 第五届', en: 'such as 第五届' },
    kind: TEXT,
    isAsked: hasTerms,
  },
  {
    key: 'term.start',
    words: words['term.start'],
    kind: DAY,
    isRequired: true,
    isAsked: (answers, desk) => hasTerms(answers, desk) && answers.get('term.name') !== undefined,
  },
  {
    key: 'term.end',
    words: words['term.end'],
    kind: DAY,
    isRequired: true,
    isAsked: (answers, desk) => hasTerms(answers, desk) && answers.get('term.name') !== undefined,
    ...notBefore('term.start'),
  },
  { key: 'headcount.planned', words: words['headcount.planned'], kind: { is: 'number' }, isAsked: () => false },
  {
    key: 'headcount.reason',
    words: words['headcount.reason'],
    kind: TEXT,
    isAsked: (answers) => answers.get('headcount.planned') !== undefined,
    ...bySchema('organization', 'headcount.reason'),
  },
];

const OWN_KEYS = Object.keys(words).filter((key) => !key.startsWith('term.') && key !== 'id');

export const organizationForm: Form = {
  kind: 'organization',
  questions: () => QUESTIONS,
  recordFrom: (answers) => {
    const { term, ...record } = groupedBy(answers, ['id', ...OWN_KEYS, 'term.name', 'term.start', 'term.end']);
    return { ...record, ...(term !== undefined && { terms: [term] }) } as unknown as { id: string };
  },
  fileOf: (answers) => `organizations/${textIn(answers, 'id')}.yaml`,
  keyOf: (path) => {
    const field = path.join('.').replace(/^terms\.\d+/, 'term');
    return QUESTIONS.find(({ key }) => field.startsWith(key) || key.startsWith(`${field}.`))?.key;
  },
};
