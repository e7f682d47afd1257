import { LineCounter, parseDocument } from 'yaml';
import type { Path } from '../findings/finding.ts';
import { nodeAt } from './node-at.ts';
import { keysAsWritten } from './numbers-as-written.ts';
import { linesOf, rangeBetween, type Source, type SyntaxProblem } from './positions.ts';
import { type Repaired, repair, unrepaired } from './repair.ts';
import { diagnose } from './slips/diagnose.ts';
import { directiveSlip } from './slips/directive.ts';
import { fullWidthGroup, silentSlips, slipOfPlainDocument } from './slips/silent.ts';
import type { Slip } from './slips/slip.ts';
import { tooDeepIn } from './slips/too-deep.ts';
import { structureProblems } from './structure.ts';

export type { Source };

/** What a text is, read precisely. */
export interface Parsed {
  readonly source: Source;
  /** What is wrong with it; where nothing is, the value can be taken. */
  readonly problems: readonly SyntaxProblem[];
  /** Whether the value can be taken: what is wrong are slips of which nobody doubts what was meant. */
  readonly hasValue: boolean;
}

/** Of one kind in one file: nobody reads on. */
const MOST_PROBLEMS = 20;
/**
 * Every slip costs a further reading of the text, so a long text has fewer of them corrected: time stays linear. Every
 * error of the parser costs as much as so many characters.
 */
const CHARACTERS_READ = 400_000;
const CHARACTERS_PER_ERROR = 100;

export function parsePrecisely(text: string): Parsed {
  const lines = linesOf(text);
  const directive = directiveSlip(text);
  return directive === undefined
    ? readOn({ repaired: unrepaired(text), lines, problems: [], isSure: true })
    : readOn(corrected({ repaired: unrepaired(text), lines, problems: [], isSure: true }, [directive]));
}

/**
 * The same text once more, where its value turned out not to be a record's: with what is YAML but was hardly meant as it
 * is written corrected too.
 *
 * @param wantedGroups where a list or a group of fields is wanted and a text stands
 * @returns `undefined` where nothing of the kind is in it
 */
export function parseAsMeant({ source, problems }: Parsed, wantedGroups: readonly Path[]): Parsed | undefined {
  const { text, lines, inFile, document } = source;
  const slips = silentSlips(text, document.contents, MOST_PROBLEMS - problems.length);
  for (const path of wantedGroups) {
    const slip = fullWidthGroup(text, nodeAt(document.contents, path));
    if (slip && !slips.some(({ start }) => start === slip.start)) slips.push(slip);
  }
  if (slips.length === 0) return undefined;
  return readOn(corrected({ repaired: { text, inFile }, lines, problems, isSure: true }, slips));
}

/** The plain value; call only where there is one. */
export function plainValue(source: Source): unknown {
  return source.document.toJS();
}

interface Reading {
  readonly repaired: Repaired;
  readonly lines: LineCounter;
  readonly problems: readonly SyntaxProblem[];
  readonly isSure: boolean;
}

/** Reads, corrects the first slip, reads again, until nothing is wrong any more or nobody knows what was meant. */
function readOn(start: Reading): Parsed {
  let read = 0;
  for (let reading = start; ; ) {
    const { source, slip } = readOnce(reading);
    read += source.text.length + source.document.errors.length * CHARACTERS_PER_ERROR;
    const { problems, isSure } = reading;
    if (slip === undefined) return finished(source, problems, isSure);
    const next = corrected(reading, [slip]);
    // A correction after which the same place is wrong again was none.
    const isStuck = next.problems.length === problems.length;
    const isEnd = slip.edits === undefined || read > CHARACTERS_READ || next.problems.length >= MOST_PROBLEMS;
    if (isStuck || isEnd) return { source, problems: next.problems, hasValue: false };
    reading = next;
  }
}

function readOnce({ repaired, lines }: Reading): { source: Source; slip: Slip | undefined } {
  const { text, inFile } = repaired;
  // The parser's own search for duplicate keys compares each key with all others of its group: see duplicateKeys.
  const options = { lineCounter: new LineCounter(), prettyErrors: false, uniqueKeys: false, merge: false } as const;
  try {
    const document = withoutStackTraces(() => parseDocument(text, options));
    const source = { text, document, lines, inFile };
    // Errors of the parser cascade: only the first is told.
    const [error] = [...document.errors, ...document.warnings];
    if (error === undefined) keysAsWritten(document);
    const slip = error === undefined ? slipOfPlainDocument(text, document.contents) : diagnose(text, error);
    return { source, slip };
  } catch {
    // The parser recurses: tens of thousands of brackets exhaust the stack.
    const source = { text, document: parseDocument(''), lines, inFile };
    return { source, slip: tooDeepIn(text) };
  }
}

/** A text of commas has an error a comma, and the parser makes an `Error` of each: the trace is most of its cost. */
function withoutStackTraces<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function finished(source: Source, problems: readonly SyntaxProblem[], isSure: boolean): Parsed {
  const structural = structureProblems(source, MOST_PROBLEMS);
  return { source, problems: [...problems, ...structural], hasValue: isSure && structural.length === 0 };
}

/** The text without the slips, which are noted as problems where they stand in the file. */
function corrected({ repaired, lines, problems, isSure }: Reading, slips: readonly Slip[]): Reading {
  const told = slips.map((slip) => problemOf(slip, { lines, inFile: repaired.inFile }));
  const isNew = ({ range, message }: SyntaxProblem) =>
    !problems.some(
      (old) => old.message.key === message.key && old.range.line === range.line && old.range.column === range.column,
    );
  const edits = slips.flatMap((slip) => slip.edits ?? []);
  return {
    repaired: edits.length === 0 ? repaired : repair(repaired, edits),
    lines,
    problems: [...problems, ...told.filter(isNew)],
    isSure: isSure && slips.every((slip) => slip.isSure !== false),
  };
}

function problemOf({ message, start, end, suggestion }: Slip, place: Pick<Source, 'lines' | 'inFile'>): SyntaxProblem {
  const range = rangeBetween(place, start, end);
  return suggestion === undefined ? { message, range } : { message, range, suggestion };
}
