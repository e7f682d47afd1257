import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkWorkspace } from '../../src/check/check-workspace.ts';
import { RULE_IDS, type RuleId } from '../../src/model/rule-ids.ts';
import { openWorkspace } from '../../src/store/workspace.ts';
import { builtInBase, TESTS } from '../support/cases.ts';
import { asMember, asMemberText, asOfIn, asOrganization, asRecordOf, exampleWorld } from '../support/rule-example.ts';
import { ruleExamples } from '../support/rule-words.ts';
import { type Files, withFiles } from '../support/temp-workspace.ts';

/** GBK needs bytes that neither an excerpt nor Node's encoders give; `fixtures/rules/file-encoding` has them. */
const NOT_AS_TEXT: readonly RuleId[] = ['file-encoding'];

const world = exampleWorld(builtInBase().files);
const MEMBER_FILE = 'members/周建国.yaml';
const ORGANIZATION_FILE = 'organizations/朝阳社区.yaml';

type Placing = (excerpt: string) => Files;

/** The world with one record of it as the excerpt has it. */
function placing(file: string, toRecord: (excerpt: string) => string): Placing {
  return (excerpt) => new Map([...world, [file, Buffer.from(toRecord(excerpt))]]);
}

const inOrganization = placing(ORGANIZATION_FILE, asOrganization);
const inMatter = placing('matters/周建国-1.yaml', asRecordOf({ id: '周建国-1', title: '老旧小区路灯不亮' }));
const inMeeting = placing('meetings/周建国-1.yaml', asRecordOf({ id: '周建国-1' }));
const inEvaluation = placing('evaluations/周建国-1.yaml', asRecordOf({ id: '周建国-1' }));

/** Where an excerpt goes that is not a part of the one member's record. */
const PLACINGS: Partial<Record<RuleId, Placing>> = {
  'yaml-syntax': placing(MEMBER_FILE, (excerpt) => excerpt),
  'unused-ignore': placing(MEMBER_FILE, asMemberText),
  'organization-parent': inOrganization,
  'organization-terms': inOrganization,
  'full-time-member': inOrganization,
  headcount: (excerpt) => new Map([...inOrganization(excerpt), ...sevenMore()]),
  'duplicate-id': (excerpt) => placing(fileNamedIn(excerpt), asMember)(excerpt),
  'duplicate-person': (excerpt) => placing(fileNamedIn(excerpt), asMember)(excerpt),
  'duplicate-number': (excerpt) => new Map([...placing(MEMBER_FILE, asMember)(excerpt), ...holderIn(excerpt)]),
  'unit-head': (excerpt) => new Map([...placing(MEMBER_FILE, asMember)(excerpt), ...neighboursIn(excerpt)]),
  'organization-active': (excerpt) => new Map([...placing(MEMBER_FILE, asMember)(excerpt), ...neighboursIn(excerpt)]),
  'registration-due': inOrganization,
  'matter-assignee': inMatter,
  'matter-order': inMatter,
  'matter-publicity': inMatter,
  'matter-overdue': inMatter,
  'matter-stranded': (excerpt) => new Map([...inMatter(excerpt), ...exitIn(excerpt)]),
  'meeting-attendance': inMeeting,
  'meeting-frequency': (excerpt) => new Map([...inMeeting(excerpt), ...policyWith('meetings: { every: 3 months }')]),
  'evaluation-methods': inEvaluation,
  'evaluation-subject': inEvaluation,
  'duplicate-record': (excerpt) => new Map([...secondEvaluation(excerpt), ...firstEvaluation(excerpt)]),
  'evaluation-missing': (excerpt) =>
    new Map([...inEvaluation(excerpt), ...servingSince('2011-06-10'), ...policyWith('evaluation: { every: year }')]),
  'seat-replacement': (excerpt) =>
    new Map([...placing(MEMBER_FILE, asMember)(excerpt), ...predecessorIn(excerpt), ...policyOfSeats()]),
  'concurrent-seats': (excerpt) =>
    new Map([...placing(MEMBER_FILE, asMember)(excerpt), ...policyWith('concurrent: false')]),
};

const secondEvaluation = placing('evaluations/周建国-2.yaml', (excerpt) => excerpt.replace(/^#.*\n/gm, ''));

/** The same, of the year that an excerpt's comment says. */
function firstEvaluation(excerpt: string): Files {
  const [, field = ''] = /^# evaluations\/周建国-1\.yaml → (.*)$/m.exec(excerpt) ?? [];
  const first = excerpt
    .replace(/^#.*\n/gm, '')
    .replace(/^period: .*$/m, field)
    .replace(/^id: .*$/m, 'id: 周建国-1');
  return new Map([['evaluations/周建国-1.yaml', Buffer.from(first)]]);
}

/** The last file that a comment names is the one that is shown. */
function fileNamedIn(excerpt: string): string {
  return [...excerpt.matchAll(/^# (members\/\S+\.yaml)/gm)].at(-1)?.[1] ?? MEMBER_FILE;
}

/** Records that an excerpt's comments say more of than the base does: `# organizations/a.yaml → field: value`. */
function neighboursIn(excerpt: string): Files {
  const told = [...excerpt.matchAll(/^# (\S+\.yaml) → (.*)$/gm)];
  return new Map(
    told.map(([, file = '', field]) => [file, Buffer.from(`${world.get(file)?.toString('utf8') ?? ''}${field}\n`)]),
  );
}

/** Somebody else, with a step as an excerpt's comment says. */
function holderIn(excerpt: string): Files {
  const [, file = '', step = ''] = /^# (members\/\S+\.yaml) → (.*)$/m.exec(excerpt) ?? [];
  const name = path.basename(file, '.yaml');
  const text = (world.get(MEMBER_FILE)?.toString('utf8') ?? '').replace(/^(id|name): .*$/gm, `$1: ${name}`);
  const [key = ''] = step.split(':');
  return new Map([[file, Buffer.from(text.replace(new RegExp(`^( *)${key}:.*$`, 'm'), `$1${step}`))]]);
}

function sevenMore(): Files {
  const text = world.get(MEMBER_FILE)?.toString('utf8') ?? '';
  const copies = Array.from({ length: 7 }, (_, index) => text.replace(/^id: .*/, `id: 委员${index}`));
  return new Map(copies.map((copy, index) => [`members/委员${index}.yaml`, Buffer.from(copy)]));
}

/** The member of the world, who left as an excerpt's comment says. */
function exitIn(excerpt: string): Files {
  const [, exit = ''] = /→ (exit: .*)$/m.exec(excerpt) ?? [];
  return new Map([[MEMBER_FILE, Buffer.from(`${world.get(MEMBER_FILE)?.toString('utf8')}    ${exit}\n`)]]);
}

function servingSince(day: string): Files {
  const text = world.get(MEMBER_FILE)?.toString('utf8') ?? '';
  return new Map([[MEMBER_FILE, Buffer.from(text.replace(/^ {4}start: .*$/m, `    start: ${day}`))]]);
}

/** Somebody who held the seat for a year, and left as an excerpt's comment says. */
function predecessorIn(excerpt: string): Files {
  const [, file = ''] = /^# (members\/\S+\.yaml)/m.exec(excerpt) ?? [];
  const [, exit = ''] = /→ (exit: .*)$/m.exec(excerpt) ?? [];
  const text = (world.get(MEMBER_FILE)?.toString('utf8') ?? '')
    .replace(/^(id|name): .*$/gm, `$1: ${path.basename(file, '.yaml')}`)
    .replace(/^unit: .*$/m, 'unit: 某某科技');
  return new Map([[file, Buffer.from(`${text.replace(/^ {4}start: .*$/m, '    start: 2012-10-15')}    ${exit}\n`)]]);
}

/** The built-in policy as if its seats were those of units. */
function policyOfSeats(): Files {
  const { levels } = parse(BUILT_IN) as { levels: Record<string, object> };
  const replacement = () => ({ procedure: [{ step: '单位函告', by: 'unit', appoints: true }] });
  const ofUnits = Object.entries(levels).map(([name, level]) => {
    return [name, { ...level, seat: 'unit', replacement: replacement() }];
  });
  return policyWith(stringify({ levels: Object.fromEntries(ofUnits) }));
}

const BUILT_IN = readFileSync(path.join(TESTS, '..', 'src', 'policy', 'liuyang-2013.yaml'), 'utf8');

/** The built-in policy with one field as it is not. */
function policyWith(field: string): Files {
  const policy = { ...(parse(BUILT_IN) as object), ...(parse(field) as object) };
  return new Map([
    ['dgw.yaml', Buffer.from('policy: ./strict.yaml\n')],
    ['strict.yaml', Buffer.from(stringify(policy))],
  ]);
}

function findingsOf(rule: RuleId, excerpt: string): Promise<string[]> {
  const files = (PLACINGS[rule] ?? placing(MEMBER_FILE, asMember))(excerpt);
  // An ignore is only idle where the rule it names has run.
  const only: RuleId[] = rule === 'unused-ignore' ? [rule, 'term-length'] : [rule];
  return withFiles(files, async (folder) => {
    const { findings, crashes } = checkWorkspace(await openWorkspace(folder), { asOf: asOfIn(excerpt), only });
    expect(crashes).toEqual([]);
    return findings.filter((finding) => finding.rule === rule && isShown(finding.file)).map(({ file }) => file);
  });
}

/** Neighbours have terms of their own, which may be over on the as-of day of an excerpt. */
function isShown(file: string): boolean {
  return file.includes('周建国') || file === ORGANIZATION_FILE;
}

describe.each(RULE_IDS.filter((id) => !NOT_AS_TEXT.includes(id)))('the example of %s', (rule) => {
  const { wrong, right } = ruleExamples[rule];

  it('is found where it is wrong', async () => {
    expect(await findingsOf(rule, wrong)).not.toEqual([]);
  });

  it('is not found where it is right', async () => {
    expect(await findingsOf(rule, right)).toEqual([]);
  });
});
