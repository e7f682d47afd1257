import { describe, expect, it } from 'vitest';
import { countryFiles } from './country/index.ts';
import { MISTAKES } from './country/mistakes.ts';
import { hasRightCheckCharacter, readBack, servingIn } from './read-back.ts';
import { AS_OF } from './words.ts';

describe('a register like the country', () => {
  const country = readBack(countryFiles({ members: 300, seed: 1 }));

  it('is the same for the same seed, and another for another', () => {
    const texts = (seed: number) => [...countryFiles({ members: 30, seed })].map(({ text }) => text).join('');
    expect(texts(7)).toBe(texts(7));
    expect(texts(7)).not.toBe(texts(8));
  });

  it('has as many members as asked for, nobody twice', () => {
    expect(country.of('member')).toHaveLength(300);
    expect(country.members.size).toBe(300);
    expect(country.units.size).toBe(100);
    expect(new Set(country.paths).size).toBe(country.paths.length);
    expect(new Set([...country.members.values()].map((member) => member.idNumber)).size).toBe(300);
    for (const { idNumber = '', id } of country.members.values())
      expect(hasRightCheckCharacter(idNumber), id).toBe(true);
  });

  it.each([3, 10, 77, 300])('keeps three to seven members in each organisation of %i', (count) => {
    const sized = readBack(countryFiles({ members: count, seed: 2 }));
    expect(sized.of('member')).toHaveLength(count);
    for (const { record } of sized.of('organization')) {
      const serving = servingIn(sized, record.id, AS_OF).length;
      expect(serving >= 3 && serving <= 7, `${record.id}: ${serving}`).toBe(true);
    }
  });

  it('puts one mistake into each so many-th member and changes nothing else', () => {
    const right = new Map([...countryFiles({ members: 300, seed: 1 })].map(({ path, text }) => [path, text]));
    const changed = [...countryFiles({ members: 300, seed: 1, findings: 10 })].filter(
      ({ path, text }) => right.get(path) !== text,
    );
    expect(changed).toHaveLength(30);
    expect(Object.keys(MISTAKES)).toHaveLength(7);
  });
});
