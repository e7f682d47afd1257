/**
 * A step typed as one text: `上级批复=2013-10-10,by=淮川街道,document=淮工发〔2013〕12号`. Full-width signs do as well, the
 * day may be written in any way, and parts go by the key of the record's field or by its Chinese title.
 */

import { titles } from '../generated/titles.js';
import type { Message } from '../messages/catalogue.ts';
import { readDate } from '../model/date-reading.ts';
import { ownWords } from '../model/own-words.ts';
import type { Policy } from '../model/policy.ts';
import { wordsOf } from '../model/policy-words.ts';
import type { Day, StepRecord } from '../model/records.ts';
import { ownValue } from '../model/register.ts';
import { toldOfDate } from '../records/date-message.ts';
import { nearestField } from '../records/nearest-field.ts';
import { closestWord } from '../text/closest-word.ts';
import type { StatedStep } from './stated-step.ts';
import { OTHER_NAMES, says } from './step-flag.words.ts';

export type StepReading = StatedStep | { readonly problem: Message };

type Part = Exclude<keyof StepRecord, 'on'>;

const PARTS: readonly Part[] = ['by', 'to', 'document', 'certificate', 'at', 'until', 'note'];

/** What each part is called in the schema. */
const PROPERTIES = Object.fromEntries(
  PARTS.map((part) => [part, { title: titles.member?.[`appointments.steps.*.${part}`] ?? part }]),
);

/** A comma parts where a word and `=` follow; any other belongs to the text: 淮工发〔2013〕12号，13号. */
const COMMA = /[,，](?=\s*\p{L}+\s*[=＝])/u;

/** @returns the step as a record holds it, or what is wrong with the text */
export function stepFlag(text: string, policy: Policy): StepReading {
  const known = knownSteps(policy);
  const [head = '', ...parts] = text.normalize('NFC').split(COMMA);
  const { key: step, value: day } = atSign(head);
  if (step === '') return { problem: says.noStep({ text, example: known[0] ?? '…' }) };
  if (!known.includes(step)) {
    return { problem: says.unknownStep({ step, expected: known, nearest: closestWord(step, known) }) };
  }
  if (!day) return { problem: says.noDay({ step }) };
  const on = dayFrom(day);
  if (typeof on !== 'string') return { problem: on };
  const record: StepRecord = { on };
  for (const part of parts) {
    const problem = takePart(record, step, part, policy);
    if (problem !== undefined) return { problem };
  }
  return { step, record };
}

/** The steps of all procedures: of appointments first, then of exits. */
function knownSteps(policy: Policy): readonly string[] {
  const { steps, stepsOfExit } = wordsOf(policy);
  return [...new Set([...steps, ...[...stepsOfExit.values()].flatMap((names) => [...names])])];
}

function atSign(text: string): { readonly key: string; readonly value: string | undefined } {
  const at = text.search(/[=＝]/);
  if (at < 0) return { key: text.trim(), value: undefined };
  return { key: text.slice(0, at).trim(), value: text.slice(at + 1).trim() };
}

function dayFrom(text: string): Day | Message {
  const reading = readDate(text);
  return reading.kind === 'day' ? reading.value : toldOfDate(text, 'date').message;
}

function takePart(record: StepRecord, step: string, text: string, policy: Policy): Message | undefined {
  const { key, value = '' } = atSign(text);
  const part = partNamed(key, policy);
  if (part === undefined) {
    return says.unknownKey({ step, key, expected: PARTS, nearest: nearestField(key, PROPERTIES) });
  }
  if (record[part] !== undefined) return says.twice({ step, key });
  if (value === '') return says.empty({ step, key });
  const taken = part === 'until' ? dayFrom(value) : value;
  if (typeof taken !== 'string') return taken;
  record[part] = taken;
  return undefined;
}

function partNamed(key: string, policy: Policy): Part | undefined {
  const own = PARTS.find((part) => part === key.toLowerCase() || PROPERTIES[part]?.title === key);
  return own ?? ownValue(OTHER_NAMES, key) ?? printedPart(key, policy);
}

/** By the heading of its number on the forms of this policy. */
function printedPart(key: string, policy: Policy): Part | undefined {
  const { certificate, approval } = ownWords(policy);
  if (key === certificate) return 'certificate';
  return key === approval ? 'document' : undefined;
}
