import { describe, expect, it } from 'vitest';
import { readName } from '../src/importers/values/people.ts';
import { isNoPersonsName, isNoTitle, isNumberedName } from '../src/text/name-form.ts';
import { flawOfName } from '../src/text/typing-flaws.ts';
import { folderWith } from './bad-input/workspace.ts';
import { runMain } from './cli/run-main.ts';

describe('what is nobody’s name', () => {
  it.each(['430198196804120015', '周建国2', '王伟 13800001234', '王伟２', '0'])('%s', (name) => {
    expect(isNoPersonsName(name)).toBe(true);
    expect(readName({ text: name })).toHaveProperty('wrong');
  });

  it.each([
    '周建国',
    '买买提·艾力·吐尔逊',
    '𠮷田',
    '㛃',
    'Jean-Luc O’Brien',
    'O’Brien',
    '欧阳',
    '一',
    'Łukasz',
    '阿依古丽',
  ])('%s is one', (name) => {
    expect(isNoPersonsName(name)).toBe(false);
    expect(flawOfName(name)).toBeUndefined();
  });
});

describe('a name with the number of a namesake', () => {
  it.each(['周建国2', '王伟２', '王伟（大1）'])('%s is one', (name) => expect(isNumberedName(name)).toBe(true));

  it.each(['周建国', '2', '王伟 13800001234', '430198196804120015', '43019819680412001X'])('%s is none', (name) =>
    expect(isNumberedName(name)).toBe(false),
  );
});

describe('what is no name of an organisation or unit', () => {
  it.each(['430198196804120015', '43019819680412001X', '12345', '联系人13800001234', '某某厂 430198196804120015'])(
    '%s',
    (title) => expect(isNoTitle(title)).toBe(true),
  );

  it.each([
    '8341部队',
    '第27栋党支部',
    '中铁十二局',
    '360集团',
    '7-11便利店',
    '某某厂（12345号）',
    '3M中国',
    '中共某街道工作委员会',
    'X',
  ])('%s is one', (title) => expect(isNoTitle(title)).toBe(false));
});

/** An ID number where a name belongs: told at every door, and shown at none. */
describe('an ID number as a name', () => {
  const ID = '430198196804120015';
  const files = {
    'dgw.yaml': 'policy: liuyang-2013\n',
    'organizations/河西街道.yaml': `id: 河西街道\nname: "${ID}"\nlevel: 街道\n`,
    'members/张某.yaml': `id: 张某\nname: "${ID}"\ngender: 男\nappointments: [{ organization: 河西街道, category: 模范党员, mode: 聘任 }]\n`,
  };

  it.each(['en', 'zh'])('in a record, in %s', async (lang) => {
    const { out } = await runMain(['validate', '--only', 'text-form', '--lang', lang], { cwd: folderWith(files) });
    expect(out.match(/text-form/g)).toHaveLength(2);
    expect(out).toContain('4301**********0015');
    expect(out).not.toContain(ID);
  });

  it('at the question of the wizard, and as its flag', async () => {
    const cwd = folderWith({ ...files, 'members/张某.yaml': files['members/张某.yaml'].replace(ID, '张某') });
    const member = await runMain(['add', 'member', '--name', ID, '--yes'], { cwd });
    expect(member.code).not.toBe(0);
    expect(member.err.replace(/\s+/g, ' ')).toContain('A person’s name has no digits');
    const unit = await runMain(['add', 'unit', '--name', ID, '--type', '其他', '--organization', '河西街道', '--yes'], {
      cwd,
    });
    expect(unit.code).not.toBe(0);
    expect(unit.err.replace(/\s+/g, ' ')).toContain('This is a number and no name');
    expect(member.out + member.err + unit.out + unit.err).not.toContain(ID);
  });
});
