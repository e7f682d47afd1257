import { expect, it } from 'vitest';
import { type BuiltCase, checkCase } from './cases.ts';
import { foundInWords, inWords } from './expectation.ts';

/** Each case finds what it says, all of it and nothing else, in whichever way the files are saved. */
export function describeCases(cases: readonly BuiltCase[]): void {
  it.each(cases)('$name: $title', async (fixture) => {
    const { findings, ignoredCount, failures, crashes } = await checkCase(fixture);
    expect({ failures, crashes }).toEqual({ failures: [], crashes: [] });
    expect(foundInWords(findings)).toEqual(fixture.expected.map(inWords).sort());
    expect(ignoredCount).toBe(fixture.ignored);
  });
}
