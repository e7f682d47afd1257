import { describe, expect, it } from 'vitest';
import { type Put, sheet, workbook } from './build.ts';
import { entryOf, fieldsOf, keysAt, known, read, wordsAt } from './register.ts';

const HEAD = ['姓名', '出生年月', '身份证号', '社区', '任职时间'];
const table = (...rows: readonly (readonly Put[])[]) => workbook(sheet('表', [HEAD, ...rows]));

describe('one person in several rows', () => {
  it('has a second appointment where the organisation or the term is another', () => {
    const roster = read(
      table(
        ['王海', '1965.7', null, '朝阳社区', '2011-06-10'],
        ['王　海', '1965-07-18', null, '城东', '2013-10-12'],
        ['王海', '1965.7', null, '城东', '2016-10-12'],
      ),
    );
    expect(keysAt(roster.wrong)).toEqual([]);
    expect(roster.entries).toHaveLength(1);
    expect(fieldsOf(roster, '王海')).toEqual({
      name: '王海',
      birthDate: '1965-07-18',
      'appointments.0.organization': '朝阳社区',
      'appointments.0.start': '2011-06-10',
      'appointments.1.organization': '城东社区',
      'appointments.1.start': '2013-10-12',
      'appointments.2.organization': '城东社区',
      'appointments.2.start': '2016-10-12',
    });
  });

  it('is a duplicate where the appointment is the same', () => {
    const roster = read(table(['王海', '1965.7', null, '朝阳', null], ['王海', '1965.7', null, '朝阳', null]));
    expect(keysAt(roster.wrong)).toEqual(['表 › A3 duplicate']);
    expect(wordsAt(roster.wrong)[0]).toContain('表 › A2');
  });

  it('is somebody else with another birth date or another number', () => {
    const rows = [
      ['王海', '1965.7', null, '朝阳', null],
      ['王海', '1970.7', null, '朝阳', null],
      ['何静', null, '430198197508010027', '朝阳', null],
      ['何静', null, '43019819800305001X', '朝阳', null],
    ];
    expect(read(table(...rows)).entries).toHaveLength(4);
  });

  it('is somebody else with another number, though born on the same day', () => {
    const rows = [
      ['何静', '1975.8', '430198197508010027', '朝阳', null],
      ['何静', '1975.8', '430198197508010043', '朝阳', null],
    ];
    expect(read(table(...rows)).entries).toHaveLength(2);
  });

  it('has the birth date that is written, where another row has but the number that it follows from', () => {
    const rows = [
      ['何静', null, '430198197508010027', '朝阳', null],
      ['何静', '1975.9', '430198197508010027', '城东', null],
    ];
    const roster = read(table(...rows));
    expect(roster.wrong).toEqual([]);
    expect(fieldsOf(roster, '何静')).toMatchObject({ birthDate: '1975-09', gender: '女' });
  });

  it('must be told apart where nothing does', () => {
    const roster = read(table(['王海', '1965.7', null, '朝阳', null], ['王海', null, null, '城东', null]));
    expect(keysAt(roster.wrong)).toEqual(['表 › A3 duplicate']);
  });

  it('contradicts itself where two rows say different things of one field', () => {
    const rows = [
      ['姓名', '身份证号', '籍贯', '社区'],
      ['何静', '430198197508010027', '湖南浏阳', '朝阳'],
      ['何静', '430198197508010027', '湖南长沙', '城东'],
    ];
    const roster = read(workbook(sheet('表', rows)));
    expect(keysAt(roster.wrong)).toEqual(['表 › C3 differs']);
    expect(wordsAt(roster.wrong)[0]).toContain('“湖南长沙”，表 › C2 却是“湖南浏阳”');
  });
});

describe('somebody in the register', () => {
  const one = (...row: Put[]) => table(row);

  it('is known by the number, whatever the name', () => {
    const members = [known({ id: '何静-2', name: '何婧', idNumber: '430198197508010027' })];
    const roster = read(one('何静', null, '430198197508010027', '朝阳', null), { members });
    expect(entryOf(roster, '何静').id).toBe('何静-2');
    expect(keysAt(roster.told)).toEqual(['表 › A2 other-name']);
  });

  it('is known by the name and the birth date', () => {
    const members = [
      known({ id: '王海', name: '王海', birthDate: '1965-07-18' }),
      known({ id: '王海-2', name: '王海', birthDate: '1970-01' }),
    ];
    const roster = read(one('王 海', '1970.1', null, '朝阳', null), { members });
    expect(entryOf(roster, '王海').id).toBe('王海-2');
    expect(roster.told).toEqual([]);
  });

  it('is the one whose birth date is known to be the same, and not the one of whom none is known', () => {
    const members = [known({ id: '王海-2', name: '王海' }), known({ name: '王海', birthDate: '1965-07' })];
    expect(entryOf(read(one('王海', '1965.7', null, '朝阳', null), { members }), '王海').id).toBe('王海');
  });

  it('is told where only the name can be compared, and asked about where several have it', () => {
    const [first, second] = [
      known({ name: '王海', birthDate: '1965-07' }),
      known({ id: '王海-2', name: '王海', birthDate: '1970-01' }),
    ];
    const alone = read(one('王海', null, null, '朝阳', null), { members: [first] });
    expect([entryOf(alone, '王海').id, ...keysAt(alone.told)]).toEqual(['王海', '表 › A2 by-name']);
    expect(keysAt(read(one('王海', null, null, '朝阳', null), { members: [first, second] }).wrong)).toEqual([
      '表 › A2 which-person',
    ]);
  });

  it('is somebody new, and told, where the birth date is another', () => {
    const roster = read(one('王海', '1971.2', null, '朝阳', null), {
      members: [known({ name: '王海', birthDate: '1965-07' })],
    });
    expect(entryOf(roster, '王海').isKnown).toBe(false);
    expect(keysAt(roster.told)).toEqual(['表 › A2 namesake']);
  });

  it('is told where the number is another for the same birth date', () => {
    const members = [known({ name: '何静', birthDate: '1975-08', idNumber: '430198197508010027' })];
    const roster = read(one('何静', '1975.8', '430198197508010043', '朝阳', null), { members });
    expect(entryOf(roster, '何静').isKnown).toBe(true);
    expect(keysAt(roster.told)).toEqual(['表 › A2 other-number']);
  });
});
