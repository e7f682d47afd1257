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
  expect(message?.params).toEqual({ step: '上级批复', isRenewal: true });
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

it('no message shows an ID number in full', async () => {
  const fixtures = casesIn('rules/duplicate-person', builtInBase()).concat(casesIn('rules/id-number', builtInBase()));
  for (const fixture of fixtures) {
    const { findings } = await checkCase(fixture);
    const words = findings.flatMap(({ message }) => [say('en', message), say('zh', message)]);
    expect(words.filter((text) => /\d{15}/.test(text))).toEqual([]);
  }
});
