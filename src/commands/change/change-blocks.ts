/** Changes of records as they are shown before they are saved. */

import type { Change } from '../../changes/decision.ts';
import { expiryWords } from '../../expiry/expiry.words.ts';
import { stepText } from '../../expiry/next-step-text.ts';
import { type Lang, type Message, say } from '../../messages/catalogue.ts';
import { diffBlocks } from '../../reporters/diff.ts';
import { type Block, GAP, line, paragraph, withGaps } from '../../text/blocks.ts';
import { lineDiff } from '../../text/line-diff.ts';
import { named } from '../../text/name.ts';
import { says } from '../change.words.ts';
import type { MemberFile } from './member-file.ts';

/** What is to become of one member's record. */
export interface Wanted {
  readonly member: MemberFile;
  readonly change: Change;
}

export interface Draft extends Wanted {
  /** The record as it would be. */
  readonly text: string;
}

export function changeBlocks(drafts: readonly Draft[], lang: Lang): Block[] {
  const descriptions = drafts.map((draft) => descriptionOf(draft, lang));
  return descriptions.length === 0 ? [] : [...withGaps(descriptions), GAP];
}

/** The file, what was worked out, the difference, and what is still to do. */
function descriptionOf({ member, change, text }: Draft, lang: Lang): Block[] {
  const sentence = (message: Message) => paragraph(say(lang, message), { indent: 2 });
  const steps = change.stillToDo.map((step) => stepText(step, expiryWords[lang]));
  const toDo = steps.map((step) => paragraph(step, { indent: 2, lead: [{ text: '- ' }], hang: 4 }));
  const parts = [
    [line({ text: named(member.file), style: 'underlined' })],
    change.workedOut.map(sentence),
    diffBlocks(lineDiff(member.text, text)),
    steps.length === 0 ? [sentence(says.allDone())] : [sentence(says.stillToDo()), ...toDo],
  ];
  return withGaps(parts.filter((part) => part.length > 0));
}
