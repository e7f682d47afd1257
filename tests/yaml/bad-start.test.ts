import { describe, expect, it } from 'vitest';
import { isGrowing } from '../../src/yaml/emit/style.ts';
import { repair, unrepaired } from '../../src/yaml/repair.ts';
import { badStart } from '../../src/yaml/slips/values.ts';

/** @param text with `^` in front of the mark that a value begins with */
function slipIn(text: string) {
  const at = text.indexOf('^');
  const plain = text.replace('^', '');
  const { message, start, end, edits, isSure } = badStart(plain, at);
  expect(message).toMatchObject({ key: 'yaml-syntax.bad-start', params: { found: plain.charAt(at) } });
  expect([start, end]).toEqual([at, at + 1]);
  return edits === undefined ? 'told alone' : [repair(unrepaired(plain), edits).text, isSure];
}

describe('a value that begins with a mark of YAML', () => {
  it.each([
    ['name: ^*王 小明', 'name: "*王 小明"'],
    ['name: ^@王\nnext: 1', 'name: "@王"\nnext: 1'],
    ['name: ^*王 # 注', 'name: "*王" # 注'],
    ['- ^&王', '- "&王"'],
    ['a: [b]\nname: ^%王', 'a: [b]\nname: "%王"'],
  ])('%j may be meant to be quoted, as %j', (text, mended) => {
    expect(slipIn(text)).toEqual([mended, false]);
  });

  it.each([
    ['name: ^|王', 'a block of text, whose mark may well be meant'],
    ['name: ^>王', 'a folded one'],
    ['name: ^?王', 'a key that is marked'],
    ['name:^*王', 'no value begins without a space'],
    ['name: { a: ^*王 }', 'where the value ends is not known within braces'],
    ['name: [ ^*王 ]', 'nor within brackets'],
    ['name: ^*王, 李', 'nor before a comma'],
  ])('%j is told and left to the writer: %s', (text) => {
    expect(slipIn(text)).toBe('told alone');
  });
});

it('groups that grow are blocks, all others may be in one line', () => {
  expect(['appointments', 'education', 'exit', 'steps'].map(isGrowing)).toEqual([true, true, true, true]);
  expect(['party', 'step', '', undefined].map(isGrowing)).toEqual([false, false, false, false]);
});
