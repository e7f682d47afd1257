import { expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { LANGUAGES, type Message, say } from '../../src/messages/catalogue.ts';
import { type BuiltCase, checkCase } from './cases.ts';
import { foundInWords, inWords, ruleOfKey } from './expectation.ts';
import type { Files } from './temp-workspace.ts';

/** Each case finds what it says, all of it and nothing else, at the same places in whichever way the files are saved. */
export function describeCases(cases: readonly BuiltCase[]): void {
  it.each(cases)('$name: $title', async (fixture) => {
    const { findings, ignored, failures, crashes } = await checkCase(fixture);
    expect({ failures, crashes }).toEqual({ failures: [], crashes: [] });
    expect(foundInWords(findings)).toEqual(fixture.expected.map(inWords).sort());
    expect(ignored.length).toBe(fixture.ignored);
    for (const { rule, message } of findings) expect(ruleOfKey(message.key)).toBe(rule);
    for (const message of messagesOf(findings)) expectWholeSentence(message);
  });

  it.each(cases.filter((fixture) => !isAboutBytes(fixture)))('$name, saved on Windows', async (fixture) => {
    const { findings, ignored } = await checkCase({ ...fixture, files: asOnWindows(fixture.files) });
    expect(foundInWords(findings)).toEqual(fixture.expected.map(inWords).sort());
    expect(ignored.length).toBe(fixture.ignored);
  });
}

function messagesOf(findings: readonly Finding[]): Message[] {
  return findings.flatMap(({ message, related = [] }) => [message, ...related.map((other) => other.message)]);
}

/** No parameter was lost on the way into words. */
function expectWholeSentence(message: Message): void {
  for (const lang of LANGUAGES) {
    const text = say(lang, message);
    expect(text, message.key).not.toMatch(/undefined|null|NaN|\[object|\s{2}|^\s|\s$|,\s*[.;]/);
    // The words of the YAML parser stand at the end of this one.
    if (message.key !== 'yaml-syntax.other') expect(text, message.key).toMatch(/[.?。？]$/u);
  }
}

/** Cases that give their bytes themselves say how they are saved. */
function isAboutBytes({ changes }: BuiltCase): boolean {
  return changes.some(({ isBase64 }) => isBase64);
}

/** With a byte order mark and CR LF, as the editor of Windows saves UTF-8. */
function asOnWindows(files: Files): Files {
  const saved = [...files].map(([name, content]) => {
    return [name, Buffer.from(`\ufeff${content.toString('utf8').replaceAll('\n', '\r\n')}`)] as const;
  });
  return new Map(saved);
}
