import { describe, expect, it } from 'vitest';
import { comparableName } from '../src/text/comparable-name.ts';
import fc from './support/properties.ts';

describe('a name for comparing', () => {
  it.each([
    ['卢伟', '卢　伟', '卢 伟', ' 卢伟', '卢\u{200B}伟', '\u{202D}卢伟\u{202C}', '卢\u{A0}伟'],
    ['陈小红', '陈⼩红', '陈小紅'.normalize('NFKC').replace('紅', '红')],
    [
      '阿依古丽·买买提',
      '阿依古丽•买买提',
      '阿依古丽・买买提',
      '阿依古丽･买买提',
      '阿依古丽‧买买提',
      '阿依古丽.买买提',
      '阿依古丽．买买提',
    ],
    ['葛春', '葛\u{E0100}春', '葛\u{FE00}春'],
    ['\u{5FA9}', '\u{F966}'],
    ['ＡＬＩ', 'ALI', 'A L I'],
  ])('%s is the same name in all its spellings', (...spellings) => {
    expect(new Set(spellings.map(comparableName)).size).toBe(1);
  });

  it('keeps different names apart', () => {
    const names = ['卢伟', '卢炜', '陈小红', '陈晓红', '阿依古丽', '买买提', '小', '木'];
    expect(new Set(names.map(comparableName)).size).toBe(names.length);
  });

  it('is its own comparable name, whatever the text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(text, (name) => {
        expect(comparableName(comparableName(name))).toBe(comparableName(name));
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same for one name in any normal form of Unicode', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'), (name, form) => {
        expect(comparableName(name.normalize(form))).toBe(comparableName(name));
      }),
    );
  });
});
