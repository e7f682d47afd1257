/** Answers as they are typed, chosen or given by a flag, as values of a record. */

import { readDate } from '../model/date-reading.ts';
import { toldOfDate } from '../records/date-message.ts';
import type { Answers, Reading } from './answers.ts';
import type { Desk } from './desk.ts';
import { chosen, chosenWords } from './offered-words.ts';
import type { Kind, Question } from './question.ts';
import { idNamed } from './references.ts';
import { says } from './wizard.words.ts';

/** Typed where something is to be left blank that has a usual answer. */
const BLANK = /^[-－—]$/;

/** A single answer; entries of a list are read one by one. */
export function readAnswer(question: Question, typed: string, answers: Answers, desk: Desk): Reading {
  const text = typed.normalize('NFC').trim();
  if (text === '' || BLANK.test(text)) {
    return question.isRequired === true ? { problem: says.required() } : { value: undefined };
  }
  const reading = readAs(question.kind, question.inFull?.(text) ?? text, answers, desk);
  if ('problem' in reading || reading.value === undefined) return reading;
  const problem = question.why?.(reading.value, answers, desk);
  return problem === undefined ? reading : { problem };
}

function readAs(kind: Kind, text: string, answers: Answers, desk: Desk): Reading {
  switch (kind.is) {
    case 'text':
      return { value: text };
    case 'number':
      return numberFrom(text, kind.isDecimal === true);
    case 'yes-no':
      return yesOrNo(text);
    case 'date':
      return dateFrom(text, kind.isMonthEnough);
    case 'choice':
      return chosen(text, kind.offers(answers, desk), kind.takesOther?.(answers, desk));
    case 'several':
      return chosenWords(text, kind.offers(answers, desk));
    case 'reference': {
      const named = idNamed(kind, text, desk);
      return 'id' in named ? { value: named.id } : named;
    }
    case 'list':
      return entryFrom(kind, text);
  }
}

function numberFrom(text: string, isDecimal: boolean): Reading {
  const digits = text.normalize('NFKC');
  const isRight = isDecimal ? /^\d{1,9}(?:\.\d{1,6})?$/.test(digits) : /^\d{1,9}$/.test(digits);
  if (isRight) return { value: Number(digits) };
  return { problem: isDecimal ? says.decimal({ value: text }) : says.number({ value: text }) };
}

function entryFrom({ item }: Extract<Kind, { is: 'list' }>, text: string): Reading {
  const reading = item.read(text);
  return 'item' in reading ? { value: [reading.item] } : reading;
}

function dateFrom(text: string, isMonthEnough: boolean): Reading {
  const reading = readDate(text);
  if (reading.kind === 'day' || (reading.kind === 'month' && isMonthEnough)) return { value: reading.value };
  return { problem: toldOfDate(text, isMonthEnough ? 'date-or-month' : 'date').message };
}

function yesOrNo(text: string): Reading {
  if (/^(?:是|yes|y|true|对)$/i.test(text)) return { value: true };
  if (/^(?:否|no|n|false|不是)$/i.test(text)) return { value: false };
  return { problem: says.yesNo({ value: text }) };
}
