/** What happens to a problem after it was listed: handed out, worked on, settled, made public. */

import { type Message, say } from '../messages/catalogue.ts';
import type { Day, MatterRecord } from '../model/records.ts';
import type { Edit } from '../yaml/edit.ts';
import { asFarAsKnown, type Refusal } from './decision.ts';
import { says } from './matter-steps.words.ts';

export type MatterStep =
  | {
      readonly verb: 'assign';
      readonly on: Day;
      /** Ids. */
      readonly to: readonly string[];
      readonly due?: Day;
      /** Whether it is handed to others than those who have it. */
      readonly isInstead: boolean;
    }
  | { readonly verb: 'progress'; readonly on: Day; readonly note: string }
  | { readonly verb: 'resolve'; readonly on: Day; readonly result: string }
  | { readonly verb: 'publish'; readonly on: Day; readonly at: string };

/** What is to be written into the record, and what was thought of it. */
export interface MatterChange {
  readonly edits: readonly Edit[];
  readonly workedOut: readonly Message[];
}

/**
 * The edits that record a step. Whether its day and its people are right is for the rules to say; refused is what would
 * undo what is recorded, or comes before its time.
 */
export function matterAfter(matter: MatterRecord, step: MatterStep): MatterChange | Refusal {
  return asFarAsKnown(matter, () => {
    const refused = whyNot(matter, step);
    return refused === undefined ? changeOf(matter, step) : { refused };
  });
}

function whyNot({ id, assigned, resolved, published }: MatterRecord, step: MatterStep): Message | undefined {
  if (published !== undefined) return says.isPublished({ id, on: published.on });
  if (step.verb === 'publish') return resolved === undefined ? says.isNotResolved({ id }) : undefined;
  if (resolved !== undefined) return says.isResolved({ id, on: resolved.on });
  if (step.verb === 'assign' && assigned !== undefined && !step.isInstead) {
    return says.isAssigned({ id, on: assigned.on, to: [...assigned.to] });
  }
  return undefined;
}

function changeOf(matter: MatterRecord, step: MatterStep): MatterChange {
  const { on } = step;
  switch (step.verb) {
    case 'assign':
      return assignment(matter, step);
    case 'progress':
      return { edits: [{ edit: 'append', path: ['progress'], value: { on, note: step.note } }], workedOut: [] };
    case 'resolve':
      return {
        edits: [set(['resolved'], { on, result: step.result })],
        workedOut: [says.publishNext({ id: matter.id })],
      };
    case 'publish':
      return { edits: [set(['published'], { on, at: step.at })], workedOut: [] };
  }
}

/** Who had it before stays on record, as a line of what was done. */
function assignment(
  { assigned }: MatterRecord,
  { on, to, due }: Extract<MatterStep, { verb: 'assign' }>,
): MatterChange {
  const before = assigned && says.hadIt({ to: [...assigned.to], on: assigned.on });
  return {
    edits: [
      set(['assigned'], { on, to: [...to] }),
      ...(due === undefined ? [] : [set(['due'], due)]),
      ...(before === undefined ? [] : [noted(on, before)]),
    ],
    workedOut: before === undefined ? [] : [says.isHandedOn({ to: [...(assigned?.to ?? [])] })],
  };
}

function set(path: readonly string[], value: unknown): Edit {
  return { edit: 'set', path: [...path], value };
}

/** Records are written in Chinese. */
function noted(on: Day, message: Message): Edit {
  return { edit: 'append', path: ['progress'], value: { on, note: say('zh', message) } };
}
