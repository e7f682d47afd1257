/**
 * Kills a process that saves many files, just before one of its file-system calls, for calls spread over all of them, and
 * lets the next run recover; every fifth time that one is killed as well. Run by hand:
 *
 *     npx tsx tests/faults/kill-save.ts --kills 200 --files 500
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SaverProgram } from '../store/faults/run-saver.ts';
import { itemsOf, layOut } from '../store/faults/sets.ts';
import { GOOD_VERDICTS, verdictOn } from '../store/faults/verdict.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, files: { type: 'string', default: '500' } },
});
const [kills, files] = [Number(values.kills), Number(values.files)];
const KILL_RECOVERY_EVERY = 5;

const program = new SaverProgram();
const items = itemsOf(files);

function inHome<T>(work: (home: string) => T): T {
  const home = mkdtempSync(path.join(tmpdir(), 'dgw-kill-'));
  try {
    layOut(home, items);
    return work(home);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** How many calls a save has that nobody disturbs. */
function callsOfSave(): number {
  const answer = inHome((home) => program.run({ do: 'save', home, files })).answer;
  if (answer === undefined || answer.problem !== undefined) throw new Error(answer?.problem ?? 'no answer');
  return answer.calls;
}

/** @param at the call before which the process is killed */
function killAt(at: number, isRecoveryKilled: boolean): string {
  return inHome((home) => {
    const { signal } = program.run({ do: 'save', home, files, fault: { at, kill: true, half: true } });
    if (signal !== 'SIGKILL') return 'not killed';
    // Somewhere in the recovery, which has fewer calls the later the save was killed.
    if (isRecoveryKilled) program.run({ do: 'recover', home, files, fault: { at: 40 + (at % 997), kill: true } });
    return verdictOn(home, items);
  });
}

const calls = callsOfSave();
const tally = new Map<string, number>();
for (let number = 0; number < kills; number += 1) {
  const at = 1 + Math.floor((number * (calls - 1)) / Math.max(kills - 1, 1));
  const verdict = killAt(at, number % KILL_RECOVERY_EVERY === 0);
  tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
  if (!GOOD_VERDICTS.includes(verdict)) process.stdout.write(`call ${at}: ${verdict}\n`);
}
program.remove();

process.stdout.write(`${kills} kills over ${calls} calls while ${files} files were saved:\n`);
for (const [verdict, count] of tally) process.stdout.write(`${String(count).padStart(6)}  ${verdict}\n`);
const isGood = [...tally.keys()].every((verdict) => GOOD_VERDICTS.includes(verdict));
process.stdout.write(isGood ? 'All or none, every time, and nothing was left.\n' : 'NOT all or none.\n');
process.exitCode = isGood ? 0 : 1;
