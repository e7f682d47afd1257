/** Web pages from text that nobody vouches for: every value is escaped unless it is itself made by `html`. */

import { createHash } from 'node:crypto';
import { type Change, changed, type HoldsTexts } from '../text/changed.ts';
import { Name, type Words } from '../text/name.ts';
import { type Sealed, sealed } from './sealed.ts';

/** Markup of our own with values of others in it, kept apart until the page is written. Only made in this file. */
export class Html implements HoldsTexts {
  private readonly parts: readonly string[];
  private readonly values: readonly HtmlValue[];

  constructor(parts: readonly string[], values: readonly HtmlValue[]) {
    this.parts = parts;
    this.values = values;
  }

  withTexts(change: Change): Html {
    return new Html(this.parts, changed(this.values, change));
  }

  get markup(): string {
    return this.parts.map((part, index) => part + markupOf(this.values[index])).join('');
  }
}

export type HtmlValue = Html | Json | Name | string | number | undefined | readonly HtmlValue[];

/** Markup with values in it: texts are escaped, lists joined, `undefined` leaves nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(parts, values);
}

function markupOf(value: HtmlValue): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string' || value instanceof Name) return escapeHtml(String(value));
  return value instanceof Html || value instanceof Json ? value.markup : value.map(markupOf).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Fit for text and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A name or text from the records: its letters, Arabic ones too, do not turn the direction of what stands around it. */
export function isolated(text: Words, lang?: string): Html {
  return lang === undefined ? html`<bdi>${text}</bdi>` : html`<bdi lang="${lang}">${text}</bdi>`;
}

/** Data for the script of the page, which the browser does not run. The script finds them by `id`. */
export function jsonData(id: string, data: unknown): Html {
  return html`<script type="application/json" id="${id}">${new Json(data)}</script>`;
}

class Json implements HoldsTexts {
  private readonly data: unknown;

  constructor(data: unknown) {
    this.data = data;
  }

  withTexts(change: Change): Json {
    return new Json(changed(this.data, change));
  }

  get markup(): string {
    // Only a "<" could end the element; in JSON it stands in strings alone.
    return JSON.stringify(this.data).replaceAll('<', '\\u003c');
  }
}

export interface Page {
  /** Language tag (BCP 47). */
  readonly lang: string;
  readonly title: string;
  readonly style: string;
  readonly script: string;
  readonly body: Html;
}

/** One self-contained file: the browser is told to load nothing and to run nothing but this style and this script. */
export function writePage({ lang, title, style, script, body }: Page): Sealed<string> {
  const code = { style: raw(style), script: raw(script), policy: raw(escapeHtml(policyFor(style, script))) };
  return sealed({ lang, title, body }, (texts) => pageOf(texts, code).markup);
}

function policyFor(style: string, script: string): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

type Texts = Pick<Page, 'lang' | 'title' | 'body'>;

function pageOf(
  { lang, title, body }: Texts,
  { style, script, policy }: Record<'style' | 'script' | 'policy', Html>,
): Html {
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
${body}
<script>${script}</script>
</body>
</html>
`;
}

/** Style and script of our own; a `</` in them would end the element. */
function raw(code: string): Html {
  if (code.includes('</')) throw new Error('A style or script of a page must not contain "</".');
  return new Html([code], []);
}

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
