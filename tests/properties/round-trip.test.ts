import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checkWorkspace } from '../../src/check/check-workspace.ts';
import { loadRecord } from '../../src/records/load-record.ts';
import { openWorkspace } from '../../src/store/workspace.ts';
import { parseFast } from '../../src/yaml/fast.ts';
import { plainValue as dataOf, parsePrecisely } from '../../src/yaml/source.ts';
import { countryFiles } from '../generator/country/index.ts';
import { AS_OF } from '../generator/words.ts';
import { written } from '../support/known.ts';
import fc from '../support/properties.ts';
import { withFiles } from '../support/temp-workspace.ts';
import { acceptsRightly } from '../yaml-fast.fuzz.ts';
import { texts } from '../yaml-fast.texts.ts';

/** A comment that changes nothing but that the fast parser refuses: a tab. */
const FOR_THE_PRECISE = '\n#\t\n';

function escaped(text: string): string {
  return [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}

const seed = fc.integer({ min: 1, max: 10_000 });

describe('a generated record', () => {
  it('is read by the fast parser, and as by the precise one', () => {
    fc.assert(
      fc.property(seed, (number) => {
        for (const { text } of countryFiles({ members: 6, seed: number, findings: 2 })) {
          expect(acceptsRightly(text)).toBe(true);
          const { source, problems } = parsePrecisely(text);
          expect([problems, dataOf(source)]).toEqual([[], parseFast(text)]);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is the same record in whichever normal form of Unicode it was typed', () => {
    const names = fc.constantFrom('é', '한국', 'Ångström', '\u{5FA9}', 'ṩ');
    fc.assert(
      fc.property(seed, names, fc.constantFrom('NFD', 'NFC', 'escaped'), (number, name, form) => {
        for (const { path, text } of countryFiles({ members: 3, seed: number })) {
          if (!path.startsWith('members/')) continue;
          const typed = (spelling: string) => `${text.replace(/^address: .*\n/m, '')}address: "${spelling}"\n`;
          const other = form === 'escaped' ? escaped(name.normalize('NFD')) : name.normalize(form);
          const load = (bytes: string) => loadRecord('member', Buffer.from(bytes));
          expect(load(typed(other)).record).toEqual(load(typed(name)).record);
          expect(load(typed(other)).record).toMatchObject({ address: name.normalize('NFC') });
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is the same record however its YAML is written', () => {
    const options = [
      { lineWidth: 0 },
      { lineWidth: 20 },
      { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 },
      { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' },
      { collectionStyle: 'flow' },
      { indent: 5, indentSeq: false },
    ] as const;
    fc.assert(
      fc.property(seed, fc.constantFrom(...options), fc.boolean(), (number, style, isWindows) => {
        for (const { path, text } of countryFiles({ members: 4, seed: number })) {
          if (!path.startsWith('members/')) continue;
          const rewritten = stringify(parseFast(text), style).replaceAll('\n', isWindows ? '\r\n' : '\n');
          const load = (bytes: string) => loadRecord('member', Buffer.from(bytes));
          expect(load(rewritten).record).toEqual(load(text).record);
          expect(load(rewritten).violations).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('whichever parser reads the records', () => {
  async function findingsOf(files: ReadonlyMap<string, string>) {
    const buffers = new Map([...files].map(([file, text]) => [file, Buffer.from(text)]));
    return withFiles(buffers, async (folder) => {
      const { findings, checked, failures, crashes } = checkWorkspace(await openWorkspace(folder), { asOf: AS_OF });
      return { findings, checked, failures, crashes };
    });
  }

  it('the findings are the same', async () => {
    await fc.assert(
      fc.asyncProperty(seed, async (number) => {
        const files = new Map(
          [...countryFiles({ members: 8, seed: number, findings: 2 })].map(({ path, text }) => [path, text]),
        );
        const slow = new Map([...files].map(([file, text]) => [file, text + FOR_THE_PRECISE]));
        expect(parseFast([...slow.values()].at(-1) ?? '')).toBeUndefined();
        const fast = await findingsOf(files);
        expect(fast.findings.length).toBeGreaterThan(0);
        expect(await findingsOf(slow)).toEqual(fast);
      }),
      { numRuns: 6 },
    );
  });

  it('nothing is read that is not a record, and nothing throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(...Object.values(texts)),
        fc.constantFrom('member', 'organization', 'matter'),
        (text, kind) => {
          const bytes = Buffer.from(text);
          const [one, two] = [bytes, Buffer.concat([bytes, Buffer.from(FOR_THE_PRECISE)])].map((each) =>
            loadRecord(kind, each),
          );
          if (one?.syntax.length === 0 && two?.syntax.length === 0)
            expect(written(two.record)).toEqual(written(one.record));
        },
      ),
      { numRuns: 400 },
    );
  });
});
