import type { Lang } from '../messages/catalogue.ts';
import { say } from '../messages/message.ts';
import { type Block, GAP, line, paragraph, type Span } from '../text/blocks.ts';
import { byTopic, type Chapter } from './by-topic.ts';
import { says } from './digest.words.ts';
import { said } from './said.ts';
import type { Digest, Section, Statement } from './statement.ts';

/** A label that is longer is part of the text, since it has to be broken too. */
const LONGEST_LEAD = 12;

/** The page at a terminal. */
export function digestText(digest: Digest, lang: Lang): Block[] {
  return [
    paragraph(say(lang, says.heading(digest)), { style: 'strong' }),
    paragraph(digest.issuer),
    GAP,
    paragraph(say(lang, says.note()), { style: 'faint' }),
    ...byTopic(digest.sections).flatMap((chapter) => chapterBlocks(chapter, lang)),
  ];
}

function chapterBlocks({ number, topic, sections }: Chapter<Section>, lang: Lang): Block[] {
  const title = says.topic({ number, title: says[topic]() });
  return [
    GAP,
    line({ text: say(lang, title), style: 'strong' }),
    ...sections.flatMap((section) => sectionBlocks(section, lang)),
  ];
}

function sectionBlocks({ about, statements }: Section, lang: Lang): Block[] {
  const told = statements.map((statement) => statementBlock(statement, about === undefined ? 2 : 4, lang));
  return about === undefined ? told : [paragraph(about, { indent: 2, style: 'underlined' }), ...told];
}

export function statementBlock(statement: Statement, indent: number, lang: Lang): Block {
  const label = labelOf(statement, lang);
  const text = textOf(statement, lang);
  const isLead = label.length <= LONGEST_LEAD;
  const lead: Span[] = isLead ? [{ text: label, style: 'note' }] : [];
  return paragraph(isLead ? text : label + text, {
    indent,
    lead,
    hang: indent + 2,
  });
}

/** What a statement is about, with its number and the mark that parts it from the text. */
export function labelOf({ label, ordinal }: Statement, lang: Lang): string {
  const word = said(label, lang);
  const numbered = ordinal === undefined ? word : say(lang, says.ordinal({ ordinal, label: word }));
  return say(lang, says.labelled({ label: numbered }));
}

/** What is said, whether in our words, and by which clause. */
export function textOf({ text, isParaphrase, clause }: Statement, lang: Lang): string {
  const mark = isParaphrase === true ? say(lang, says.inShort()) : '';
  return said(text, lang) + mark + (clause === undefined ? '' : say(lang, says.clause({ clause })));
}
