import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { maskedAddress, maskedPhone } from '../src/forms/mask.ts';
import { membersOn, registrationFileName, registrationWorkbook } from '../src/forms/registration.ts';
import type { MemberRecord } from '../src/model/records.ts';
import { sheetNames } from '../src/writers/sheet-names.ts';
import { writeXlsx } from '../src/writers/xlsx.ts';
import { AS_OF, appointment, beside, community, member, register, subdistrict, textsOf } from './forms-builders.ts';
import { pngOf } from './pictures/png.ts';

function workbook(members: readonly MemberRecord[], isMasked = false) {
  const photo = { bytes: pngOf(1, 1), format: 'png', width: 1, height: 1 } as const;
  return registrationWorkbook({
    register,
    organization: community,
    members,
    asOf: AS_OF,
    isMasked,
    photoOf: () => photo,
  });
}

describe('registration workbook', () => {
  it('has the roster, then a sheet a member in the same order', () => {
    const book = workbook([
      member({ name: '丁', appointments: [appointment({ category: '离退休党员' })] }),
      member({ name: '周建国' }),
      member({ id: '周建国-2', name: '周建国' }),
    ]);
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(['兼职委员情况登记表', '周建国', '周建国(2)', '丁']);
    expect(book.title).toBe('中共淮川街道朝阳社区总支部委员会兼职委员情况登记表');
    expect(book.sheets[1]?.pictures).toHaveLength(1);
  });

  it('is for those whom the organisation has', () => {
    const elsewhere = member({ name: '别处', appointments: [appointment({ organization: '淮川街道' })] });
    expect(membersOn(register, community, [elsewhere, member()], AS_OF).map(({ name }) => name)).toEqual(['周建国']);
  });

  it('is a file named after the form and the organisation', () => {
    expect(registrationFileName(register, community, { isMasked: false })).toBe('兼职委员情况登记表-朝阳社区.xlsx');
  });

  it('never leaves its folder, whatever the policy calls the form', () => {
    const registration = { ...register.policy.registration, title: 'x/../../../evil' };
    const policy = { ...register.policy, registration };
    expect(registrationFileName({ ...register, policy }, community, { isMasked: false })).toBe(
      'x-..-..-..-evil-朝阳社区.xlsx',
    );
  });

  it('for public notice is not named by a number', () => {
    const numbered = { ...community, id: '430198196804120015' };
    const name = registrationFileName(register, numbered, { isMasked: true });
    expect(name).toBe('兼职委员情况登记表-4301----------0015.xlsx');
  });
});

describe('masked workbook', () => {
  it('shows in no part of the file an ID, a full phone, an address, family, résumé or photo', async () => {
    const files = unzipSync(await writeXlsx(workbook([member()], true)));
    const everything = Object.values(files)
      .map((bytes) => strFromU8(bytes))
      .join('\n');
    for (const secret of ['430198', '13800001234', '解放路', '李某', '湖南大学土木工程专业学习', '身份证', '简历']) {
      expect(everything).not.toContain(secret);
    }
    expect(Object.keys(files).filter((name) => name.includes('media'))).toEqual([]);
  });

  it('keeps what a notice needs', () => {
    const form = workbook([member()], true).sheets[1];
    if (form === undefined) throw new Error('no form');
    expect(beside(form, '联系电话')).toBe('138****1234');
    expect(beside(form, '家庭住址')).toBe('淮川街道');
    expect(beside(form, '工作单位及职务')).toContain('浏阳某某科技有限公司');
    expect(textsOf(form)).toContain('聘任');
  });

  it.each([
    ['13800001234', '138****1234'],
    ['0731-83600001', '073****0001'],
    ['83600001', '****'],
  ])('phone %s: %s', (phone, masked) => {
    expect(maskedPhone(phone)).toBe(masked);
  });

  it.each([
    ['湖南省浏阳市淮川街道朝阳社区8栋', '湖南省浏阳市淮川街道'],
    ['浏阳市某小区8栋', '浏阳市'],
    ['长沙市某路8号', undefined],
  ])('address %s: %s', (address, masked) => {
    expect(maskedAddress(member({ address }), community, register)).toBe(masked);
  });

  it('shows no address where the subdistrict is not on record', () => {
    const lost = { ...register, organizations: new Map([[community.id, community]]) };
    expect(maskedAddress(member(), community, lost)).toBeUndefined();
    expect(maskedAddress(member(), subdistrict, register)).toBe('淮川街道');
  });
});

describe('sheet names', () => {
  it.each([
    [['a:b\\c/d?e*f[g]'], ['a-b-c-d-e-f-g-']],
    [
      ['周建国', '周建国', '周建国'],
      ['周建国', '周建国(2)', '周建国(3)'],
    ],
    [
      ['Li', 'LI'],
      ['Li', 'LI(2)'],
    ],
    [['History'], ['History(2)']],
    [["'O'Neil'"], ['’O’Neil’']],
    [['  '], ['-']],
    [
      ['字'.repeat(40), '字'.repeat(40)],
      ['字'.repeat(31), `${'字'.repeat(28)}(2)`],
    ],
    [['𠮷'.repeat(20)], ['𠮷'.repeat(15)]],
    [['_x4E2D_'], ['-x4E2D_']],
    [
      ['a\ud800', 'a\udfff', 'a\uffff'],
      ['a-', 'a-(2)', 'a-(3)'],
    ],
    [
      ['字', '字(2)', '字', '字'],
      ['字', '字(2)', '字(3)', '字(4)'],
    ],
  ])('%j: %j', (wanted, names) => {
    expect(sheetNames(wanted)).toEqual(names);
  });

  it('are found in no time for very many people of one name', () => {
    const before = process.cpuUsage();
    expect(new Set(sheetNames(Array<string>(50_000).fill('李'))).size).toBe(50_000);
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});
