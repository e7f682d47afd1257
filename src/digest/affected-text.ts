import type { Finding } from '../findings/finding.ts';
import { type Lang, type Message, msg, say } from '../messages/catalogue.ts';
import { type Block, GAP, line, paragraph, type Style } from '../text/blocks.ts';
import { named } from '../text/name.ts';
import type { Affected, Touched } from './affected.ts';
import { says } from './compare.words.ts';

/** Nobody reads more of them; the check itself tells all. */
export const MOST_TOLD = 200;

/** A message quotes what a file holds. */
const LONGEST_MESSAGE = 1000;

/** Whom the change touches, at a terminal. */
export function affectedText({ affected, asOf, nameOf }: Touched, lang: Lang): Block[] {
  const heading = [GAP, line({ text: say(lang, says.register({ asOf })), style: 'strong' as const })];
  if (affected.length === 0) return [...heading, paragraph(say(lang, says.untouched()), { indent: 2 })];
  const more = affected.length - MOST_TOLD;
  return [
    ...heading,
    paragraph(say(lang, says.touched(countsOfTouched(affected))), { indent: 2 }),
    paragraph(say(lang, says.legend()), { indent: 2, style: 'faint' }),
    ...affected.slice(0, MOST_TOLD).flatMap((one) => recordBlocks(one, nameOf(one.file), lang)),
    ...(more > 0 ? [paragraph(say(lang, says.more({ records: more })), { indent: 2 })] : []),
  ];
}

export function countsOfTouched(affected: readonly Affected[]) {
  const sum = (kind: 'appearing' | 'vanishing' | 'changing') =>
    affected.reduce((total, one) => total + one[kind].length, 0);
  return {
    records: affected.length,
    appearing: sum('appearing'),
    vanishing: sum('vanishing'),
    changing: sum('changing'),
  };
}

function recordBlocks({ file, appearing, vanishing, changing }: Affected, name: string, lang: Lang): Block[] {
  return [
    paragraph(name, { indent: 2, lead: [], style: 'underlined', tail: { text: named(file), style: 'faint' } }),
    ...appearing.map((finding) => findingBlock(finding, says.appears(), 'alarm', lang)),
    ...vanishing.map((finding) => findingBlock(finding, says.vanishes(), 'good', lang)),
    ...changing.map((finding) => findingBlock(finding, says.changes(), 'caution', lang)),
  ];
}

function findingBlock({ severity, message, rule, clause }: Finding, sign: Message, style: Style, lang: Lang): Block {
  return paragraph(say(lang, message), {
    indent: 4,
    lead: [{ text: `${say(lang, sign)}${say(lang, msg(`severity.${severity}`))}  `, style }],
    hang: 6,
    tail: { text: rule + (clause === undefined ? '' : ` (${clause})`), style: 'faint' },
    longest: LONGEST_MESSAGE,
  });
}
