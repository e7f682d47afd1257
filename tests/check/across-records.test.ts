import { describe, expect, it } from 'vitest';
import { lookalikesIn, type SuspectedRecords, sharedNumbersIn } from '../../src/check/across-records.ts';
import { quickFingerprint } from '../../src/check/fingerprint.ts';
import { numberKey } from '../../src/model/numbers.ts';
import type { MemberRecord } from '../../src/model/records.ts';
import { makeUnknown } from '../../src/model/unknown.ts';
import { appointment, member, registerOf } from '../expiry.builders.ts';

function withNumber(id: string, certificate: string): MemberRecord {
  const steps = { 发证: { on: '2010-10-10', certificate } };
  return member({ id, name: id, appointments: [appointment({ steps })] });
}

/** What is found in records that were suspected of having something in common. */
function suspected(records: Record<string, MemberRecord | undefined>, key?: number): SuspectedRecords {
  const files = Object.keys(records);
  const census = {
    suspicions: () => [{ by: 'name', files }],
    disputedNumbers: () => ({ keys: key === undefined ? [] : [key], files }),
  } as unknown as SuspectedRecords['census'];
  const readAgain = (file: string) => {
    const record = records[file];
    return record && { text: '', source: undefined, record, violations: [], syntax: [] };
  };
  return { census, register: registerOf(), fingerprint: quickFingerprint, readAgain };
}

function unknownIn(record: MemberRecord, ...path: (string | number)[]): MemberRecord {
  makeUnknown(record, path);
  return record;
}

describe('records that were suspected of being about one person', () => {
  it('are read again, without those that are gone or of which nobody knows who it is', () => {
    const records = {
      'a.yaml': member({ id: 'a' }),
      'b.yaml': undefined,
      'c.yaml': unknownIn(member({ id: 'c' }), 'name'),
      'd.yaml': unknownIn(member({ id: 'd' }), 'birthDate'),
      'e.yaml': unknownIn(member({ id: 'e' }), 'idNumber'),
      'f.yaml': unknownIn(member({ id: 'f' }), 'id'),
      'g.yaml': unknownIn(member({ id: 'g' }), 'gender'),
    };
    const found = [...lookalikesIn(suspected(records))];
    expect(found.map(({ by, members }) => [by, members.map(({ file }) => file)])).toEqual([
      ['name', ['a.yaml', 'g.yaml']],
    ]);
    expect(found[0]?.members[0]?.member).toBe(records['a.yaml']);
  });
});

describe('numbers that were suspected of standing twice', () => {
  const key = quickFingerprint(numberKey({ kind: 'certificate', number: '东镇聘 3 号', issuer: '东镇' }));
  const shared = (records: Record<string, MemberRecord | undefined>) =>
    [...sharedNumbersIn(suspected(records, key))].map(({ kind, places }) => [kind, places.map(({ file }) => file)]);

  it('are told with all their places, however they are typed', () => {
    const records = {
      'a.yaml': withNumber('甲', '东镇聘3号'),
      'b.yaml': withNumber('乙', '东镇聘 3 号'),
      'c.yaml': withNumber('丙', '东镇聘（3）号'),
    };
    expect(shared({ 'a.yaml': records['a.yaml'], 'b.yaml': records['c.yaml'] })).toEqual([]);
    expect(shared({ ...records, 'a.yaml': withNumber('甲', '东镇聘【3】号') })).toEqual([
      ['certificate', ['a.yaml', 'b.yaml', 'c.yaml']],
    ]);
  });

  it('are none where the fingerprints met by chance, or one of the records is gone', () => {
    expect(shared({ 'a.yaml': withNumber('甲', '东镇聘 3 号'), 'b.yaml': withNumber('乙', '东镇聘 4 号') })).toEqual(
      [],
    );
    expect(shared({ 'a.yaml': withNumber('甲', '东镇聘 3 号'), 'b.yaml': undefined })).toEqual([]);
    const others = { 'a.yaml': withNumber('甲', '东镇聘 5 号'), 'b.yaml': withNumber('乙', '东镇聘 5 号') };
    expect(shared(others)).toEqual([]);
  });

  it('are all told though each record is read once', () => {
    const numbers = ['东镇聘 3 号', '东镇聘 4 号'];
    const keys = numbers.map((number) => quickFingerprint(numberKey({ kind: 'certificate', number, issuer: '东镇' })));
    const twice = (id: string) => {
      const appointments = numbers.map((certificate) =>
        appointment({ steps: { 发证: { on: '2010-10-10', certificate } } }),
      );
      return member({ id, name: id, appointments });
    };
    const records = { 'a.yaml': twice('甲'), 'b.yaml': twice('乙') };
    const all = suspected(records);
    const asked: string[] = [];
    const told = [
      ...sharedNumbersIn({
        ...all,
        census: { disputedNumbers: () => ({ keys, files: Object.keys(records) }) } as unknown as typeof all.census,
        readAgain: (file) => {
          asked.push(file);
          return all.readAgain(file);
        },
      }),
    ];
    expect(told.map(({ places }) => places.map(({ file, number }) => [file, number]))).toEqual(
      numbers.map((number) => Object.keys(records).map((file) => [file, number])),
    );
    expect(asked).toEqual(Object.keys(records));
  });

  it('are looked for in what is known of a record', () => {
    const half = unknownIn(withNumber('乙', '东镇聘 3 号'), 'appointments');
    expect(shared({ 'a.yaml': withNumber('甲', '东镇聘 3 号'), 'b.yaml': half })).toEqual([]);
  });
});
