import type { Appointment } from '../model/appointment.ts';
import { ownWords } from '../model/own-words.ts';
import { ownValue } from '../model/register.ts';
import type { FormEntry } from './entries.ts';
import { printedDay } from './wording.ts';

/** What is to be remarked of an appointment: renewal, nomination, whose seat it takes over, a term that is over, an exit. In parts, each short. */
export function remarksOf({ appointment, state, isNominatedAgain, predecessor }: FormEntry): string[][] {
  const remarks: string[][] = [];
  const { renewal, renewalProposed, replacement, proposed } = ownWords(appointment.policy);
  if (state === 'nominated') remarks.push([appointment.isRenewal ? renewalProposed : proposed]);
  else if (appointment.isRenewal) remarks.push([renewal]);
  if (predecessor !== undefined) remarks.push([replacement, predecessor]);
  if (isNominatedAgain) remarks.push([renewalProposed]);
  if (state === 'lapsed') remarks.push(['任期已满，待定']);
  const exit = appointment.record.exit;
  if (exit !== undefined) {
    remarks.push([exit.kind, printedDay(exit.on), ...(exit.cause === undefined ? [] : [exit.cause])]);
  }
  return remarks;
}

/** `续聘；自行退出（2013.11.20，工作调动）` */
export function remarksInOneLine(entry: FormEntry): string {
  const inBrackets = ([head = '', ...rest]: readonly string[]) =>
    rest.length === 0 ? head : `${head}（${rest.join('，')}）`;
  return remarksOf(entry).map(inBrackets).join('；');
}

/** The category as the document writes it. */
export function categoryLabel({ appointment }: FormEntry): string {
  const id = appointment.record.category;
  return appointment.policy.categories.find((category) => category.id === id)?.label ?? id;
}

/** Numbers of the documents or certificates of an appointment, in the order of the policy's steps, each once. */
export function evidenceNumbers({ level, record }: Appointment, evidence: 'document' | 'certificate'): string[] {
  const steps = record.steps ?? {};
  const numbers = (level?.procedure ?? [])
    .filter((step) => step.evidence?.includes(evidence) === true)
    .map((step) => ownValue(steps, step.step)?.[evidence])
    .filter((number) => number !== undefined);
  return [...new Set(numbers)];
}
