import { describe, expect, it } from 'vitest';
import { validators } from '../../src/generated/validators.js';
import { say } from '../../src/messages/catalogue.ts';
import { shapeViolations } from '../../src/records/shape.ts';
import { changed, exampleOf, type Kind, type Path, yamlOf } from '../schema-samples.ts';

/** What a person is told of a record of which one value was changed, and what is offered instead. */
function toldOf(kind: Kind, path: Path, value: unknown): unknown[] {
  const record = changed(exampleOf(kind), path, value);
  const validate = validators[kind];
  expect(validate(record)).toBe(false);
  const told = shapeViolations(validate.errors ?? [], kind, record, () => undefined);
  for (const { path: place } of told) expect(place).toEqual(path);
  return told.map(({ rule, message, suggestion }) => [rule, say('en', message), suggestion]);
}

describe('a value of another type than the field has', () => {
  it.each<[Kind, Path, unknown, rule: string, sentence: RegExp, suggestion?: string]>([
    // A number where a text belongs: digits were lost, or will be.
    ['member', ['phone'], 13_800_001_234, 'schema', /quotes/],
    ['member', ['phone'], 1.5, 'schema', /quotes/],
    ['member', ['phone'], Number.POSITIVE_INFINITY, 'schema', /quotes/],
    ['member', ['gender'], 1, 'schema', /quotes/],
    // Marks of YAML that were meant as text.
    ['member', ['position'], ['书记'], 'yaml-syntax', /bracket/],
    ['member', ['position'], { 书记: '主持' }, 'yaml-syntax', /“: ”/],
    ['member', ['gender'], ['女'], 'yaml-syntax', /bracket/],
    ['member', ['appointments', 0, 'steps', '广泛推荐'], ['2013-09-25'], 'yaml-syntax', /bracket/],
    // What no text can have become.
    ['member', ['position'], ['书记', '委员'], 'schema', /^Expected text, found a list/],
    ['member', ['position'], [], 'schema', /^Expected text, found a list/],
    ['member', ['position'], [['书记']], 'schema', /^Expected text, found a list/],
    ['member', ['position'], { 书记: '主持', 委员: '协助' }, 'schema', /^Expected text, found fields/],
    ['member', ['position'], { 书记: ['主持'] }, 'schema', /^Expected text, found fields/],
    ['member', ['position'], {}, 'schema', /^Expected text, found fields/],
    ['member', ['position'], true, 'schema', /^Expected text, found true or false/],
    ['member', ['position'], null, 'schema', /^Expected text, found nothing/],
    ['member', ['appointments', 0, 'steps', '广泛推荐'], null, 'schema', /^Expected text or fields .*, found nothing/],
    // Answers in words.
    ['member', ['retired'], '是', 'schema', /true/, 'true'],
    ['member', ['retired'], ' Yes ', 'schema', /true/, 'true'],
    ['member', ['retired'], '√', 'schema', /true/, 'true'],
    ['member', ['retired'], '否', 'schema', /false/, 'false'],
    ['member', ['retired'], 'NO', 'schema', /false/, 'false'],
    ['member', ['retired'], '×', 'schema', /false/, 'false'],
    ['member', ['retired'], '明年', 'schema', /^Expected true or false, found text/],
    ['member', ['retired'], 1, 'schema', /^Expected true or false, found a whole number/],
    ['member', ['retired'], ['是'], 'schema', /^Expected true or false, found a list/],
    // A text where a list of texts belongs is one item, or several with a mark between them.
    ['member', ['roles'], '党组织负责人', 'schema', /^Expected a list, found a text/, '[党组织负责人]'],
    ['member', ['honors'], '先进个人、 劳动模范，；标兵', 'schema', /^Expected a list/, '[先进个人, 劳动模范, 标兵]'],
    ['member', ['honors'], 'a,b;c', 'schema', /^Expected a list/, '[a, b, c]'],
    ['member', ['honors'], 5, 'schema', /^Expected a list .*found a whole number/],
    ['member', ['honors'], { 先进: '个人' }, 'schema', /^Expected a list .*found fields/],
    // A list of groups is none of texts.
    ['member', ['appointments'], '兼职委员', 'schema', /^Expected a list .*found text/],
    ['member', ['appointments'], {}, 'schema', /^Expected a list .*found fields/],
    ['member', ['party'], '中共党员', 'schema', /^Expected fields .*found text/],
    ['unit', ['partyOrganization', 'members'], '十二', 'schema', /^Expected a whole number, found text/],
    ['organization', ['headcount', 'planned'], 6.5, 'schema', /^Expected a whole number, found a number/],
    [
      'evaluation',
      ['performance', 'score'],
      Number.NaN,
      'schema',
      /^Expected a number, found a number that is infinite/,
    ],
  ])('%s %j as %j', (kind, path, value, rule, sentence, suggestion) => {
    expect(toldOf(kind, path, value)).toEqual([[rule, expect.stringMatching(sentence), suggestion]]);
  });
});

describe('a value of the right type that does not fit', () => {
  it.each<[Kind, Path, unknown, sentence: RegExp, suggestion?: string]>([
    ['member', ['gender'], '女性', /“女性” is not .*男.*女/, '女'],
    ['member', ['gender'], 'F', /“F” is not .*男.*女/],
    ['member', ['ethnicity'], '汗族', /“汗族”/, '汉族'],
    ['member', ['id'], '阿卜杜•热合曼', /“阿卜杜•热合曼”.*dot/i, '阿卜杜·热合曼'],
    ['member', ['id'], '周 建国', /“周 建国”/, '周建国'],
    ['member', ['id'], '周/建国', /“周\/建国”/],
    ['member', ['name'], ' ', /blank/],
    ['member', ['name'], '周\u0007', /control character/],
    ['member', ['name'], '周'.repeat(201), /at most 200 characters/],
    ['member', ['unit'], '', /blank/],
    ['member', ['photo'], '../a.jpg', /“\.\.\/a\.jpg”/],
    ['member', ['photo'], ' ', /blank/],
    ['member', ['appointments'], [], /list is empty/],
    ['organization', ['headcount', 'planned'], -1, /at least [01]/],
    ['evaluation', ['massReview', 'score'], 101, /at most 100/],
    ['workspace', ['expiring'], '90 天', /“90 天”.*90d/],
    ['member', ['birthDate'], '1968.04', /1968-04/, '1968-04'],
    ['member', ['appointments', 0, 'start'], '2013-10', /day/],
    ['member', ['birthDate'], '“1968-04”', /quotes/, '1968-04'],
    ['member', ['gender'], '“女”', /quotes/, '女'],
  ])('%s %j as %j', (kind, path, value, sentence, suggestion) => {
    expect(toldOf(kind, path, value)).toEqual([['schema', expect.stringMatching(sentence), suggestion]]);
  });

  it('is told of in the number as it was written, which YAML did not keep', () => {
    const record = changed(exampleOf('member'), ['birthDate'], 1980.1);
    const validate = validators.member;
    validate(record);
    const [told] = shapeViolations(validate.errors ?? [], 'member', record, () => '1980.10');
    expect(told?.suggestion).toBe('1980-10');
    expect(told && say('en', told.message)).toContain('“1980.10”');
  });

  it.each([
    [false, /^“false” is not .*true/, undefined],
    ['有', /true/, 'true'],
    [0, /^Expected true or false, found a whole number/, undefined],
    [[true], /^Expected true or false, found a list/, undefined],
  ])('%j where only “true” means something', (none, sentence, suggestion) => {
    const validate = validators.policy;
    const policy = changed(yamlOf('src/policy/liuyang-2013.yaml'), ['levels', '街道', 'term'], { none });
    expect(validate(policy)).toBe(false);
    const told = shapeViolations(validate.errors ?? [], 'policy', policy, () => undefined);
    expect(told.map(({ path }) => path)).toEqual([['levels', '街道', 'term', 'none']]);
    expect(told[0] && say('en', told[0].message)).toMatch(sentence);
    expect(told[0]?.suggestion).toBe(suggestion);
  });
});
