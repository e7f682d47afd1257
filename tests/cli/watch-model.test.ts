/** Whatever is changed while somebody watches: each check says what a fresh one says. */

import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { apply, type Step, step } from '../faults/edits.ts';
import { registerOf } from '../faults/registers.ts';
import fc from '../support/properties.ts';
import { runMain } from './run-main.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const AN_HOUR = 3_600_000;

/** What somebody does to the register as a whole. */
const WHOLE: Readonly<Record<string, (folder: string) => void>> = {
  'other settings': (folder) => settings(folder, 'rules: { gender-known: off, term-expired: warning }'),
  'a rule turned off': (folder) => settings(folder, 'rules: { file-name: off, schema: warning }'),
  'the settings as they were': (folder) => settings(folder, ''),
  'settings that are broken': (folder) => settings(folder, 'rules: ['),
  'a policy of its own': (folder) => {
    copyFileSync(path.join(ROOT, 'src/policy/liuyang-2013.yaml'), path.join(folder, '办法.yaml'));
    writeFileSync(path.join(folder, 'dgw.yaml'), 'policy: 办法.yaml\n');
  },
  'another word in the policy': (folder) => {
    const file = path.join(folder, '办法.yaml');
    if (existsSync(file)) writeFileSync(file, readFileSync(file, 'utf8').replace(/^( *min: )\d+/m, '$190'));
  },
  'a new organisation': (folder) =>
    writeFileSync(path.join(folder, 'organizations/新街道.yaml'), 'id: 新街道\nname: 新街道工委\nlevel: 街道\n'),
  'a folder of records removed': (folder) => {
    rmSync(path.join(folder, 'units'), { recursive: true, force: true });
  },
  'no dgw.yaml': (folder) => rmSync(path.join(folder, 'dgw.yaml'), { force: true }),
};

function settings(folder: string, more: string): void {
  writeFileSync(path.join(folder, 'dgw.yaml'), `policy: liuyang-2013\n${more}\n`);
}

type Deed = Step | { readonly whole: string };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: step },
  { weight: 1, arbitrary: fc.record({ whole: fc.constantFrom(...Object.keys(WHOLE)) }) },
);

function carryOut(folder: string, each: Deed): void {
  if ('whole' in each) WHOLE[each.whole]?.(folder);
  else {
    for (const kind of ['members', 'organizations', 'units']) mkdirSync(path.join(folder, kind), { recursive: true });
    apply({ folder }, each);
  }
}

it('a check in a watch tells what `validate` tells', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(deed, { minLength: 1, maxLength: 8, size: 'max' }),
      fc.boolean(),
      async (deeds, isFresh) => {
        const register = registerOf(12);
        const { folder } = register;
        const check = ['validate', '-C', folder];
        const expected: string[] = [];
        const tell = async () => {
          const { out, err } = await runMain([...check, '--no-cache']);
          expected.push(`${out}${err}`);
        };
        async function* changesIn() {
          await tell();
          for (const each of deeds) {
            carryOut(folder, each);
            await tell();
            // Of a change that was made just now, and of one made long ago.
            yield Date.now() + (isFresh ? 0 : AN_HOUR);
          }
        }
        try {
          const told: string[] = [];
          await runMain([...check, '--watch'], { changesIn, onWrite: (text) => void told.push(text) });
          const rounds = told.join('').split('Waiting for changes; Ctrl-C ends.\n').slice(0, -1);
          expect(rounds).toEqual(expected);
        } finally {
          register.remove();
        }
      },
    ),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 10) },
  );
}, 600_000);
