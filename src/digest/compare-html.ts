import type { Finding } from '../findings/finding.ts';
import { type Lang, type Message, msg } from '../messages/catalogue.ts';
import { say } from '../messages/message.ts';
import { named } from '../text/name.ts';
import { type Html, html, isolated, writePage } from '../writers/html.ts';
import type { Sealed } from '../writers/sealed.ts';
import type { Affected, Touched } from './affected.ts';
import { countsOfTouched, MOST_TOLD } from './affected-text.ts';
import { byTopic } from './by-topic.ts';
import type { ChangedSection, Comparison, Difference } from './compare.ts';
import { says } from './compare.words.ts';
import { countsOf, headingOf } from './compare-text.ts';
import { says as common } from './digest.words.ts';
import { COMPARISON_STYLE, SCRIPT, STYLE } from './html-style.ts';
import type { Statement } from './statement.ts';
import { labelOf, textOf } from './text.ts';

/** What changes, side by side, for print. */
export function comparisonPage(
  { old, next, changed }: Comparison,
  touched: Touched | undefined,
  lang: Lang,
): Sealed<string> {
  const tell = (message: Message) => say(lang, message);
  const heads = [says.columnLabel(), says.columnWas(), says.columnIs()].map(tell);
  return writePage({
    lang,
    title: tell(says.title()),
    style: `${STYLE}\n${COMPARISON_STYLE}`,
    script: SCRIPT,
    body: html`<header>
<h1>${tell(says.title())}</h1>
<p>${isolated(tell(says.old(old)))}</p>
<p>${isolated(tell(says.new(next)))}</p>
<p class="note">${tell(countsOf(changed))}</p>
<button type="button" id="print" hidden>${tell(common.print())}</button>
</header>
<main>${byTopic(changed).map(
      ({ topic, sections }) => html`<section>
<h2>${tell(common[topic]())}</h2>
<table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
${sections.map((section) => sectionPart(section, lang))}
</table></section>
`,
    )}
${touched === undefined ? undefined : touchedPart(touched, lang)}</main>`,
  });
}

function sectionPart(section: ChangedSection, lang: Lang): Html {
  const heading = headingOf(section, lang);
  const row =
    heading === undefined
      ? undefined
      : html`<tr class="about"><th colspan="3" scope="rowgroup">${isolated(heading)}</th></tr>`;
  return html`<tbody>${row}${section.differences.map((difference) => differenceRow(difference, lang))}</tbody>`;
}

function differenceRow({ was, is }: Difference, lang: Lang): Html {
  const statement = is ?? was;
  const cell = (side: Statement | undefined, name: string) =>
    html`<td class="${name}">${side === undefined ? '—' : isolated(textOf(side, lang))}</td>`;
  return html`<tr><td><b>${statement === undefined ? undefined : labelOf(statement, lang)}</b></td>${cell(was, 'was')}${cell(is, 'is')}</tr>
`;
}

function touchedPart({ affected, asOf, nameOf }: Touched, lang: Lang): Html {
  const tell = (message: Message) => say(lang, message);
  const more = affected.length - MOST_TOLD;
  return html`<section><h2>${tell(says.register({ asOf }))}</h2>
${affected.length === 0 ? html`<p>${tell(says.untouched())}</p>` : html`<p>${tell(says.touched(countsOfTouched(affected)))}</p><p class="note">${tell(says.legend())}</p>`}
<table>${affected.slice(0, MOST_TOLD).map((one) => recordPart(one, nameOf(one.file), lang))}</table>
${more > 0 ? html`<p>${tell(says.more({ records: more }))}</p>` : undefined}</section>`;
}

function recordPart({ file, appearing, vanishing, changing }: Affected, name: string, lang: Lang): Html {
  const rows = (findings: readonly Finding[], sign: Message) =>
    findings.map(
      ({ severity, message, rule, clause }) =>
        html`<tr><td>${say(lang, sign)}${say(lang, msg(`severity.${severity}`))}</td><td colspan="2">${isolated(say(lang, message))} <small>${rule}${clause === undefined ? '' : ` (${clause})`}</small></td></tr>`,
    );
  return html`<tbody><tr class="about"><th colspan="3" scope="rowgroup">${isolated(name)} <small>${named(file)}</small></th></tr>
${rows(appearing, says.appears())}${rows(vanishing, says.vanishes())}${rows(changing, says.changes())}</tbody>
`;
}
