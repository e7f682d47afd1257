import type { Day } from '../../model/records.ts';
import type { Service } from '../../model/service.ts';

/** Days of service, with the organisation as its position in the list of their files. */
export interface StoredService extends Omit<Service, 'organization'> {
  readonly organization: number;
}

/** The organisation, the first day, the last. */
export const WORDS_A_SERVICE = 3;

/** Beside the last day, which takes 27 bits. */
const UNDECIDED = 2 ** 31;
const NO_DAY = 2 ** 30;

export function wordsOfService({ organization, from, until, isUndecided }: StoredService): number[] {
  return [
    organization,
    numberOf(from),
    (until === undefined ? NO_DAY : numberOf(until)) + (isUndecided ? UNDECIDED : 0),
  ];
}

/** @param words begin with those of the service */
export function serviceFrom([organization = 0, from = 0, last = 0]: Uint32Array): StoredService {
  const isUndecided = last >= UNDECIDED;
  const until = last % UNDECIDED;
  return { organization, from: dayFrom(from), until: until === NO_DAY ? undefined : dayFrom(until), isUndecided };
}

/** Its digits as one number: 20131015. */
function numberOf(day: Day): number {
  return Number(day.replaceAll('-', ''));
}

function dayFrom(number: number): Day {
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
