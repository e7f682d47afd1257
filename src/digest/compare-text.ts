import type { Lang, Message } from '../messages/catalogue.ts';
import { say } from '../messages/message.ts';
import { type Block, GAP, line, paragraph, type Style } from '../text/blocks.ts';
import { byTopic } from './by-topic.ts';
import type { ChangedSection, Comparison, Difference } from './compare.ts';
import { says } from './compare.words.ts';
import { says as common } from './digest.words.ts';
import { labelOf, textOf } from './text.ts';

/** What changes, at a terminal. */
export function comparisonText({ old, next, changed }: Comparison, lang: Lang): Block[] {
  return [
    paragraph(say(lang, says.title()), { style: 'strong' }),
    paragraph(say(lang, says.old(old))),
    paragraph(say(lang, says.new(next))),
    paragraph(say(lang, countsOf(changed))),
    ...byTopic(changed).flatMap(({ topic, sections }) => [
      GAP,
      line({ text: say(lang, common[topic]()), style: 'strong' as const }),
      ...sections.flatMap((section) => sectionBlocks(section, lang)),
    ]),
  ];
}

export function countsOf(changed: readonly ChangedSection[]): Message {
  if (changed.length === 0) return says.same();
  const all = changed.flatMap(({ differences }) => differences);
  const added = all.filter(({ was }) => was === undefined).length;
  const gone = all.filter(({ is }) => is === undefined).length;
  return says.counts({ added, gone, other: all.length - added - gone });
}

function sectionBlocks(section: ChangedSection, lang: Lang): Block[] {
  const { about, differences } = section;
  const indent = about === undefined ? 2 : 4;
  const told = differences.flatMap((difference) => differenceBlocks(difference, indent, lang));
  const heading = headingOf(section, lang);
  return heading === undefined ? told : [paragraph(heading, { indent: 2, style: 'underlined' }), ...told];
}

/** What a section is about, and whether it is new or gone as a whole. */
export function headingOf({ about, whole }: ChangedSection, lang: Lang): string | undefined {
  if (about === undefined) return undefined;
  const heading = whole === undefined ? says.about : whole === 'new' ? says.newAbout : says.goneAbout;
  return say(lang, heading({ about }));
}

function differenceBlocks({ was, is }: Difference, indent: number, lang: Lang): Block[] {
  if (was === undefined || is === undefined) {
    const statement = is ?? was;
    if (statement === undefined) return [];
    const text = labelOf(statement, lang) + textOf(statement, lang);
    return [told(is === undefined ? says.gone() : says.added(), text, is === undefined ? 'alarm' : 'good')];
  }
  return [
    paragraph(labelOf(is, lang), { indent }),
    { ...told(says.was(), textOf(was, lang), 'alarm'), indent: indent + 2, hang: indent + 4 },
    { ...told(says.is(), textOf(is, lang), 'good'), indent: indent + 2, hang: indent + 4 },
  ];

  function told(sign: Message, text: string, style: Style) {
    return paragraph(text, { indent, lead: [{ text: say(lang, sign), style }], hang: indent + 2 });
  }
}
