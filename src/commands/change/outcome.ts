/** What decisions on several people come to. */

import type { Decision, Question } from '../../changes/decision.ts';
import { type Context, remark } from '../../cli/context.ts';
import type { Message } from '../../messages/catalogue.ts';
import { says } from '../change.words.ts';
import type { Wanted } from './change-blocks.ts';
import { missingFlags } from './flags.ts';
import { calledName, type MemberFile } from './member-file.ts';

export interface Outcome {
  readonly wanted: readonly Wanted[];
  readonly refused: readonly { readonly member: MemberFile; readonly why: Message }[];
}

/** @param decisions one for each of the members */
export function outcomeOf(members: readonly MemberFile[], decisions: readonly Decision[]): Outcome {
  const pairs = members.flatMap((member, index) => {
    const decision = decisions[index];
    return decision === undefined ? [] : [{ member, decision }];
  });
  return {
    wanted: pairs.flatMap(({ member, decision }) => ('edits' in decision ? [{ member, change: decision }] : [])),
    refused: pairs.flatMap(({ member, decision }) => {
      if ('edits' in decision) return [];
      return [{ member, why: 'refused' in decision ? decision.refused : missingFlags(decision.asks).problem }];
    }),
  };
}

/** What has to be answered before anything can be decided on all of them. */
export function asksOf(decisions: readonly Decision[]): readonly Question[] {
  return decisions.flatMap((decision) => ('asks' in decision ? [decision.asks] : []))[0] ?? [];
}

/** Names of the steps that are still to do, of one or the other. */
export function stepsToDo(decisions: readonly Decision[]): string[] {
  const all = decisions.flatMap((decision) => ('edits' in decision ? decision.stillToDo : []));
  return [...new Set(all.map(({ step }) => step))];
}

/** By person, each with the reason. */
export function tellRefused(context: Context, { refused }: Outcome): void {
  for (const { member, why } of refused) remark(context, says.leftOut({ name: calledName(member), why }));
}
