import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { LANGUAGES, say } from '../../src/messages/catalogue.ts';
import { en } from '../../src/messages/en.ts';
import { isRuleId } from '../../src/rules/rule-ids.ts';
import { builtInBase, casesIn, checkCase, FIXTURES, ownPolicyBase } from '../support/cases.ts';
import { ruleOfKey } from '../support/expectation.ts';

/** Files too large or too deep to be written down as a case; `reading.test.ts` makes them. */
const PROVEN_ELSEWHERE = ['yaml-syntax.too-large', 'yaml-syntax.too-deep'];

/** For what a later schema may ask of a record; the present ones ask for nothing that has no words of its own. */
const NOT_REACHABLE = ['schema.other'];

const builtIn = builtInBase();
const cases = [
  ...readdirSync(path.join(FIXTURES, 'rules')).flatMap((rule) => casesIn(`rules/${rule}`, builtIn)),
  ...casesIn('policy-kinds', ownPolicyBase()),
  ...casesIn('ignores', builtIn),
];

it('every message of every rule is said by some case', () => {
  const keys = Object.keys(en).filter((key) => isRuleId(ruleOfKey(key)));
  const said = new Set<string>(cases.flatMap(({ expected }) => expected.map(({ key }) => key)));
  expect(keys.filter((key) => !said.has(key)).sort()).toEqual([...PROVEN_ELSEWHERE, ...NOT_REACHABLE].sort());
});

describe.each(LANGUAGES)('the messages of all cases in %s', (lang) => {
  it('are whole sentences: no parameter is lost on the way', async () => {
    for (const fixture of cases) {
      for (const message of messagesOf((await checkCase(fixture)).findings)) {
        const text = say(lang, message);
        expect(text, message.key).not.toMatch(/undefined|null|NaN|\[object|\s{2}|^\s|\s$|,\s*[.;]/);
        expect(text, message.key).toMatch(/[.?。？]$/u);
      }
    }
  });
});

function messagesOf(findings: readonly Finding[]): Finding['message'][] {
  return findings.flatMap(({ message, related = [] }) => [message, ...related.map((other) => other.message)]);
}
