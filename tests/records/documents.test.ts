import { describe, expect, it } from 'vitest';
import { say } from '../../src/messages/catalogue.ts';
import { UserError } from '../../src/messages/user-error.ts';
import { parseConfiguration } from '../../src/records/configuration.ts';
import { documentsOf, settingsOf } from '../../src/records/settings.ts';

function documents(text: string): unknown {
  return documentsOf(settingsOf(parseConfiguration(Buffer.from(text), 'dgw.yaml', 'workspace')));
}

/** What is said of settings that cannot be used. */
function refusal(text: string): string {
  try {
    documents(text);
  } catch (error) {
    if (error instanceof UserError) return say('en', error.problem);
    throw error;
  }
  return 'nothing';
}

describe('the documents that dgw.yaml names', () => {
  it('are one, or several of which the last is in force', () => {
    expect(documents('policy: a\n')).toEqual([{ file: 'a' }]);
    expect(
      documents('policies: [{ file: a, until: 2013-01-01 }, { file: b, until: 2014-01-01 }, { file: c }]\n'),
    ).toEqual([{ file: 'a', until: '2013-01-01' }, { file: 'b', until: '2014-01-01' }, { file: 'c' }]);
    expect(documents('policies: [{ file: a }]\n')).toEqual([{ file: 'a' }]);
  });

  it.each([
    ['title: x\n', /^dgw\.yaml:1:1: .*“policy” is missing/],
    ['policy: a\npolicies: [{ file: b }]\n', /^dgw\.yaml:2:1: .*policies/],
    ['policies:\n  - file: a\n  - file: b\n', /^dgw\.yaml:2:5: /],
    ['policies:\n  - { file: a, until: 2013-01-01 }\n', /^dgw\.yaml:2:7: /],
    [
      'policies:\n  - { file: a, until: 2014-01-01 }\n  - { file: b, until: 2013-01-01 }\n  - file: c\n',
      /^dgw\.yaml:3:7: /,
    ],
    [
      'policies:\n  - { file: a, until: 2014-01-01 }\n  - { file: b, until: 2014-01-01 }\n  - file: c\n',
      /^dgw\.yaml:3:7: /,
    ],
    ['policy: a\nrules: { headcont: off }\n', /^dgw\.yaml:2:10: .*“headcont”.*“headcount”/],
  ])('%j: %s', (text, words) => {
    expect(refusal(text)).toMatch(words);
  });

  it('are read from a text whose words are spelt in parts', () => {
    expect(documents('policy: e\u0301\n')).toEqual([{ file: '\u00e9' }]);
  });
});
