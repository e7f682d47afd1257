import { describe, expect, it } from 'vitest';
import { KINDS, RECORD_KINDS } from '../../src/model/kinds/index.ts';
import type { MemberRecord } from '../../src/model/records.ts';
import { inNfc } from '../../src/records/in-nfc.ts';
import { mayBeOnePerson } from '../../src/records/one-person.ts';
import { isRecordFile, kindOfFile, stemOf } from '../../src/records/record-file.ts';

describe('a file of a record', () => {
  it.each(['王海.yaml', '王海.yml', 'a.b.yaml'])('%s is one', (name) => {
    expect(isRecordFile(name)).toBe(true);
  });

  it.each(['王海.yaml.bak', '.王海.yaml', '王海', 'yaml', '王海.json', '王海yaml', '王海.yaml~'])(
    '%s is none',
    (name) => {
      expect(isRecordFile(name)).toBe(false);
    },
  );

  it('is named for the id in it, in whichever form a disk spells it', () => {
    expect(stemOf('members/王海.yaml')).toBe('王海');
    expect(stemOf('a/b.c/2014.1.yml')).toBe('2014.1');
    expect(stemOf('e\u0301.yaml')).toBe('\u00e9');
  });

  it('is of the kind of its folder', () => {
    for (const kind of RECORD_KINDS) expect(kindOfFile(`${KINDS[kind].folder}/x.yaml`)).toBe(kind);
    expect(new Set(RECORD_KINDS.map((kind) => KINDS[kind].folder)).size).toBe(RECORD_KINDS.length);
    expect(kindOfFile('members.yaml')).toBeUndefined();
    expect(kindOfFile('old/members/x.yaml')).toBeUndefined();
    expect(kindOfFile('membersnot/x.yaml')).toBeUndefined();
  });
});

describe('equal words', () => {
  it('are equal texts at every depth, keys too, and what is no text stays', () => {
    const value = { 'e\u0301': ['e\u0301', { 'e\u0301': 'e\u0301' }], on: true, of: null, at: 7 };
    expect(inNfc(value)).toEqual({ é: ['é', { é: 'é' }], on: true, of: null, at: 7 });
  });
});

describe('two records', () => {
  const one = { id: 'a', name: '王海', birthDate: '1968-04', idNumber: '43019819680412001x' } as MemberRecord;
  const without = ({ idNumber: _, ...rest }: MemberRecord, more: Partial<MemberRecord> = {}) => ({ ...rest, ...more });

  it.each<[string, MemberRecord, MemberRecord, boolean]>([
    ['the same number', one, { ...one, name: '王洋', birthDate: '1970-01', idNumber: '43019819680412001X' }, true],
    ['the same name and birth date', without(one), without(one, { id: 'b' }), true],
    ['the same name with a blank in it', without(one), without(one, { name: '王 海' }), true],
    ['the same name alone', without(one), without(one, { birthDate: '1970-01' }), false],
    ['the same birth date alone', without(one), without(one, { name: '王洋' }), false],
    ['no number in either', without(one, { name: '甲' }), without(one, { name: '乙' }), false],
    ['a number in one alone', one, without(one, { name: '王洋' }), false],
  ])('with %s may be about one person: %#', (_what, first, second, isOne) => {
    expect([mayBeOnePerson(first, second), mayBeOnePerson(second, first)]).toEqual([isOne, isOne]);
  });
});
