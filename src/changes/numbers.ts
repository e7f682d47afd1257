import type { MemberRecord, StepRecord } from '../model/records.ts';
import { unlessUnknown } from '../model/unknown.ts';
import type { StatedStep } from './stated-step.ts';

/** A number in braces, `朝阳聘〔2014〕{1}号`: the first of several people gets it, the others those that follow. */
const NUMBER = /[{｛](\d{1,9})[}｝]/;

/** Numbers that count on from person to person; those that somebody has already are passed over, and nobody gets a second. */
export class Numbers {
  private readonly taken = new Set<string>();
  /** By text how far ahead all are taken. */
  private readonly behind = new Map<string, number>();

  constructor(members: readonly MemberRecord[]) {
    for (const { record } of members.flatMap(stepsOf)) this.take(record);
  }

  /** @param recorded the step as the person's record has it already, whose own numbers stay */
  filledIn({ step, record }: StatedStep, recorded: StepRecord | undefined): StatedStep {
    const parts = Object.entries(record).map(([part, text]) => {
      const own = recorded?.[part as keyof StepRecord];
      return [part, NUMBER.test(text) ? (own ?? this.nextFree(text)) : text];
    });
    return { step, record: Object.fromEntries(parts) as StepRecord };
  }

  /** These are given. */
  use(steps: readonly StatedStep[]): void {
    for (const { record } of steps) this.take(record);
  }

  /** Zeros in front stay. */
  private nextFree(text: string): string {
    for (let ahead = this.behind.get(text) ?? 0; ; ahead += 1) {
      this.behind.set(text, ahead);
      const counted = text.replace(NUMBER, (_, digits: string) =>
        String(Number(digits) + ahead).padStart(digits.length, '0'),
      );
      if (!this.taken.has(counted)) return counted;
    }
  }

  private take(record: StepRecord): void {
    for (const text of Object.values(record)) this.taken.add(text);
  }
}

function stepsOf(member: MemberRecord): StatedStep[] {
  const appointments = unlessUnknown(() => member.appointments) ?? [];
  return appointments.flatMap((appointment) =>
    Object.entries(unlessUnknown(() => appointment.steps) ?? {}).flatMap(([step, record]) => {
      const known = unlessUnknown(() => ({ ...record }));
      return known === undefined ? [] : [{ step, record: known }];
    }),
  );
}
