import { expect, it } from 'vitest';
import { type Message, say } from '../../src/messages/catalogue.ts';
import { builtInBase, casesIn, checkCase } from '../support/cases.ts';

/** The messages of one case about one member, in their order. */
async function messagesOf(rule: string, name: string, member: string): Promise<Message[]> {
  const fixture = casesIn(`rules/${rule}`, builtInBase()).find((candidate) => candidate.name === name);
  if (fixture === undefined) throw new Error(`No case ${rule}/${name}`);
  const { findings } = await checkCase(fixture);
  return findings
    .filter((finding) => finding.rule === rule && finding.file === `members/${member}.yaml`)
    .map(({ message }) => message);
}

it('each missing step is named', async () => {
  const messages = await messagesOf('step-missing', 'started', '邓秀英');
  const steps = messages.map(({ params }) => (params as { step: string }).step);
  expect(steps.sort()).toEqual(['广泛推荐', '分类筛选', '上级批复', '组织聘用', '单位公示', '备案'].sort());
});

it('a renewal is told which of its own steps is missing', async () => {
  const [message] = await messagesOf('step-missing', 'renewal', '贺新民');
  expect(message?.params).toEqual({ step: '上级批复', isRenewal: true, renewal: '续聘' });
});

it('each empty field of the form is named by its title', async () => {
  const messages = await messagesOf('registration-fields', 'missing', '周建国');
  const words = messages.map((message) => say('zh', message)).join('\n');
  for (const title of ['民族', '籍贯', '联系电话', '学历学位']) expect(words).toContain(title);
});

it('unmet requirements say what is needed and what was found', async () => {
  const [message] = await messagesOf('category-requirements', 'each-category', '周建国');
  expect(message?.params).toMatchObject({ category: '非公经济组织负责人' });
  const words = message === undefined ? '' : say('zh', message);
  expect(words).toContain('所在单位须为非公经济组织');
  expect(words).toContain('社会组织');
});

it('unmet requirements name what is not recorded', async () => {
  const [message] = await messagesOf('category-requirements', 'each-category', '贺新民');
  expect(message?.params).toMatchObject({ missing: [{ kind: 'member', path: 'honors' }], unfit: [] });
  expect(message && say('zh', message)).toContain('没有登记：“获奖情况”（honors）。');
  const [ofRoles] = await messagesOf('category-requirements', 'each-category', '李桂兰');
  expect(ofRoles && say('zh', ofRoles)).toContain('“职务身份”（roles）应为“党组织负责人”。');
  const [ofUnit] = await messagesOf('category-requirements', 'each-category', '周建国');
  expect(ofUnit && say('en', ofUnit)).toContain('unit type must be “非公经济组织”.');
});

it('who refers to what is not there is told of the nearest, and of what to add', async () => {
  const messages = await messagesOf('unknown-reference', 'of-members', '周建国');
  const [unit = '', residence = ''] = messages.map((message) => say('zh', message));
  expect(unit).toBe('没有编号为“湘水电工”的单位，是不是“湘水电子”？如果不是，请新建 units/湘水电工.yaml。');
  expect(residence).toBe('没有编号为“江背镇新村”的组织，请新建 organizations/江背镇新村.yaml，或更正编号。');
});

it('no message shows an ID number in full', async () => {
  const fixtures = casesIn('rules/duplicate-person', builtInBase()).concat(casesIn('rules/id-number', builtInBase()));
  for (const fixture of fixtures) {
    const { findings } = await checkCase(fixture);
    const words = findings.flatMap(({ message }) => [say('en', message), say('zh', message)]);
    expect(words.filter((text) => /\d{15}/.test(text))).toEqual([]);
  }
});
