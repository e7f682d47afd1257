/** Whoever of the example is renewed or leaves: nothing else of the record changes, and the register stays as right as it was. */

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { changedText } from '../../src/changes/changed-text.ts';
import { addDays } from '../../src/model/day.ts';
import { lineDiff } from '../../src/text/line-diff.ts';
import { changeOf, Desk } from './desk.ts';

/** Every community of the example has elected by then, and every term of it is over or in its last year. */
const ASOF = '2014-12-31';

interface Served {
  readonly id: string;
  readonly organization: string;
  readonly end: string;
}

let desk: Desk;
let served: Served[];
beforeAll(async () => {
  desk = await Desk.at('examples/liuyang', ASOF);
  for (const [id, file] of desk.organizations) electAgain(id, file);
  const { organizations } = desk.deciding.register;
  served = [...desk.members.keys()].flatMap((id) =>
    desk.member(id).appointments.flatMap((appointment, index, all) => {
      const { organization, end = '', exit, start } = appointment;
      const isLast = all.findLastIndex((other) => other.organization === organization) === index;
      const isTied = organizations.get(organization)?.terms !== undefined;
      return isLast && start && !exit && isTied && end < ASOF ? [{ id, organization, end }] : [];
    }),
  );
});

/** A term behind the last one. */
function electAgain(id: string, file: string): void {
  const last = desk.organization(id).terms?.at(-1);
  if (last === undefined || last.end >= ASOF) return;
  const next = `{ name: 下一届, start: ${addDays(last.end, 1)}, end: ${addDays(last.end, 3 * 365)} }`;
  desk.edit(file, new RegExp(`^( +- )(\\{ name: ${last.name}.*\\})$`, 'm'), (line) => `${line}\n  - ${next}`);
}

/** In which ways records are written by hand. */
const manner = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\uFEFF${text}`,
  (text) => text.replace(/\n$/, ''),
  (text) => text.replaceAll(/^( +- organization: .*)$/gm, '$1 # 由街道提名'),
  (text) => `# 手工登记\n${text}\n# 完\n`,
  (text) => text.replaceAll(/^ {4}mode: 聘任$/gm, "    mode: '聘任'"),
);

const someone = fc.nat().map((number) => served[number % served.length] as Served);

/** The old text without its lines that were changed. */
function keepsAllElse(before: string, after: string): void {
  const removed = lineDiff(before, after).flatMap(({ lines }) => lines.filter(({ is }) => is === 'removed'));
  // Where the last line had no end it has one now.
  expect(removed.map(({ text }) => text).filter((text) => text !== before.split(/\r?\n/).at(-1))).toEqual([]);
  const isCrLf = before.includes('\r\n');
  expect(after.replaceAll('\r\n', '').includes('\n')).toBe(!isCrLf);
  expect(after.startsWith('\uFEFF')).toBe(before.startsWith('\uFEFF'));
  let rest = after;
  for (const line of before.split(/(?<=\n)/)) {
    const at = rest.indexOf(line);
    expect(at, `“${line}” stays`).toBeGreaterThanOrEqual(0);
    rest = rest.slice(at + line.length);
  }
}

function renewalSteps(end: string): string[] {
  return [
    `上级批复=${addDays(end, 5)},document=甲发〔2014〕1号`,
    `组织聘用=${addDays(end, 8)},certificate=甲聘〔2014〕1号`,
  ];
}

describe('of whoever is renewed or leaves', () => {
  test('there are many', () => {
    expect(served.length).toBeGreaterThan(30);
  });

  test('a renewal only adds lines, whatever the manner of the record', () => {
    fc.assert(
      fc.property(someone, manner, ({ id, organization, end }, written) => {
        const { edits } = changeOf(desk.renewal(id, organization, { steps: renewalSteps(end) }));
        const before = written(desk.textOf(desk.fileOf(id)));
        keepsAllElse(before, changedText(before, edits));
      }),
      { numRuns: 150 },
    );
  });

  test('so does an exit', () => {
    fc.assert(
      fc.property(someone, manner, ({ id, organization }, written) => {
        const { edits } = changeOf(desk.exit(id, organization));
        const before = written(desk.textOf(desk.fileOf(id)));
        keepsAllElse(before, changedText(before, edits));
      }),
      { numRuns: 150 },
    );
  });

  test('all of them renewed, or gone: the register is without errors, and nobody is undecided', () => {
    for (const [index, { id, organization, end }] of served.entries()) {
      const steps = renewalSteps(end).map((step) => step.replace('1号', `${index + 1}号`));
      const decision = index % 2 === 0 ? desk.renewal(id, organization, { steps }) : desk.exit(id, organization);
      desk.make(id, decision);
    }
    const isOfThem = (finding: string) => served.some(({ id }) => finding.includes(desk.fileOf(id)));
    expect(desk.findings().filter(isOfThem)).toEqual([]);
    expect(desk.newFindings()).toEqual([]);
  });
});
