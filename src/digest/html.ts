import type { Lang, Message } from '../messages/catalogue.ts';
import { say } from '../messages/message.ts';
import { type Html, html, isolated, writePage } from '../writers/html.ts';
import type { Sealed } from '../writers/sealed.ts';
import { byTopic, type Chapter } from './by-topic.ts';
import { says } from './digest.words.ts';
import { SCRIPT, STYLE } from './html-style.ts';
import { said } from './said.ts';
import type { Digest, Section, Statement } from './statement.ts';
import { labelOf } from './text.ts';

export interface PageOptions {
  readonly lang: Lang;
  /** The line of the policy file that says it, counted from 1; absent: the policy is no file of the reader's. */
  readonly lineOf?: ((statement: Statement) => number) | undefined;
}

/** The page for print: beside each statement there is room to say that it is right, or what it should be. */
export function digestPage(digest: Digest, options: PageOptions): Sealed<string> {
  const { lang } = options;
  const tell = (message: Message) => say(lang, message);
  return writePage({
    lang,
    title: tell(says.pageTitle(digest)),
    style: STYLE,
    script: SCRIPT,
    body: html`<header>
<p class="kicker">${isolated(digest.issuer)}</p>
<h1>${isolated(digest.title)}</h1>
<p class="note">${tell(says.note())}</p>
<button type="button" id="print" hidden>${tell(says.print())}</button>
</header>
<main>${byTopic(digest.sections).map((chapter) => chapterPart(chapter, options))}</main>
<footer><p class="sign"><span>${tell(says.signed())}</span><i></i><span>${tell(says.signedOn())}</span><i></i></p>
<p>${isolated(digest.title)} · ${digest.id}</p></footer>`,
  });
}

function chapterPart({ number, topic, sections }: Chapter<Section>, options: PageOptions): Html {
  const { lang } = options;
  const heads = [says.columnClause(), says.columnSays(), says.columnCheck()].map((head) => say(lang, head));
  return html`<section>
<h2>${say(lang, says.topic({ number, title: says[topic]() }))}</h2>
<table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
${sections.map((section) => sectionPart(section, options))}
</table></section>
`;
}

function sectionPart({ about, statements }: Section, options: PageOptions): Html {
  const heading =
    about === undefined
      ? undefined
      : html`<tr class="about"><th colspan="3" scope="rowgroup">${isolated(about)}</th></tr>`;
  return html`<tbody>${heading}${statements.map((statement) => row(statement, options))}</tbody>`;
}

function row(statement: Statement, { lang, lineOf }: PageOptions): Html {
  const { clause, text, isParaphrase } = statement;
  const place = lineOf && html` <small>${say(lang, says.line({ line: lineOf(statement) }))}</small>`;
  const short = isParaphrase === true ? html`<em>${say(lang, says.inShort())}</em>` : undefined;
  return html`<tr><td class="clause">${clause}</td>
<td><b>${labelOf(statement, lang)}</b>${isolated(said(text, lang))}${short}${place}</td>
<td class="check"><span class="box"></span>${say(lang, says.right())}<i></i></td></tr>
`;
}
