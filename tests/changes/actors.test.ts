/** Who did a step: named where the policy leaves only one, kept as stated where it may be said otherwise. */

import { beforeEach, expect, test } from 'vitest';
import { Desk } from './desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.at('examples/liuyang', '2014-07-31');
});

function approvedBy(by: string): string | undefined {
  const steps = [`上级批复=2014-06-12,document=淮工发〔2014〕20号${by === '' ? '' : `,by=${by}`}`];
  desk.make('周建国', desk.renewal('周建国', '朝阳社区', { steps }));
  return desk.member('周建国').appointments.at(-1)?.steps?.上级批复?.by;
}

test.each([
  ['', '淮川街道', 'the superior, by its id'],
  ['淮川街道', '淮川街道', 'as stated'],
  ['淮川街道党工委', '淮川街道党工委', 'by its short name'],
  ['中共浏阳市淮川街道工作委员会', '中共浏阳市淮川街道工作委员会', 'by its full name'],
  ['淮川 街道', '淮川街道', 'with a blank in it'],
  ['中共浏阳市淮川街道　工作委员会', '淮川街道', 'with a full-width blank in it'],
])('“%s” becomes %s: %s', (stated, recorded) => {
  expect(approvedBy(stated)).toBe(recorded);
  expect(desk.newFindings()).toEqual([]);
});

test('somebody else stays as stated, and the check refuses it', () => {
  expect(approvedBy('荷花街道')).toBe('荷花街道');
  expect(desk.newFindings()).toEqual(['step-authority appointments.3.steps.上级批复.by']);
});

test('an authority is named in full, and who appoints not at all', () => {
  desk.asOf = '2016-10-31';
  const steps = ['上级批复=2016-10-10,document=浏组批〔2016〕1号', '组织聘用=2016-10-14,certificate=淮聘〔2016〕1号'];
  desk.make('周建国', desk.renewal('周建国', '淮川街道', { steps }));
  expect(desk.member('周建国').appointments.at(-1)).toMatchObject({
    steps: { 上级批复: { by: '中共浏阳市委组织部' }, 组织聘用: { on: '2016-10-14', certificate: '淮聘〔2016〕1号' } },
    start: '2016-10-17',
    end: '2019-10-17',
  });
  expect(desk.member('周建国').appointments.at(-1)?.steps?.组织聘用).not.toHaveProperty('by');
});

test('the superior of that day, not of now', () => {
  const file = desk.fileOf('朝阳社区');
  desk.edit(file, 'parent: 淮川街道\n', 'parent: 荷花街道\nwas:\n  - { until: 2014-06-30, parent: 淮川街道 }\n');
  expect(approvedBy('')).toBe('淮川街道');
});

test('where nothing tells which unit it was, nobody is named', () => {
  desk.edit(desk.fileOf('周建国'), 'unit: 金穗农资\n', '');
  desk.edit(desk.fileOf('周建国'), /, branch: [^ ]+ \}/, ' }');
  const said = {
    kind: '自行退出',
    cause: '其他原因',
    on: '2014-06-01',
    steps: ['书面通报=2014-05-20', '解除=2014-06-01'],
  };
  desk.make('周建国', desk.exit('周建国', '朝阳社区', said));
  expect(desk.member('周建国').appointments[1]?.exit?.steps?.书面通报).toEqual({ on: '2014-05-20' });
});
