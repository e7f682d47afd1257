import type { StepRecord } from '../model/records.ts';
import type { StatedStep } from './stated-step.ts';

const NUMBER = /[{｛](\d{1,9})[}｝]/g;

/**
 * Numbers in braces counted on: `朝阳聘〔2014〕{1}号` for the first of several people, 2 for the next. Zeros in front stay.
 *
 * @param position from 0
 */
export function numbered({ step, record }: StatedStep, position: number): StatedStep {
  const counted = (text: string) =>
    text.replace(NUMBER, (_, digits: string) => String(Number(digits) + position).padStart(digits.length, '0'));
  const parts = Object.entries(record).map(([part, text]) => [part, counted(text)]);
  return { step, record: Object.fromEntries(parts) as StepRecord };
}
