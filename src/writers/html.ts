/** Web pages from text that nobody vouches for: every value is escaped unless it is itself made by `html`. */

import { createHash } from 'node:crypto';
import { withoutSteering } from './steering.ts';

/** Markup that is safe to put into a page. Only made in this file. */
export interface Html {
  readonly markup: string;
}

export type HtmlValue = Html | string | number | undefined | readonly HtmlValue[];

/** Markup with values in it: texts are escaped, lists joined, `undefined` leaves nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const markup = parts.map((part, index) => part + markupOf(values[index])).join('');
  return { markup };
}

function markupOf(value: HtmlValue): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(markupOf).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Fit for text and quoted attributes; left out is what no reader sees but the page would obey. */
export function escapeHtml(text: string): string {
  return withoutSteering(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A name or text from the records: its letters, Arabic ones too, do not turn the direction of what stands around it. */
export function isolated(text: string, lang?: string): Html {
  return lang === undefined ? html`<bdi>${text}</bdi>` : html`<bdi lang="${lang}">${text}</bdi>`;
}

/** Data for the script of the page, which the browser does not run. The script finds them by `id`. */
export function jsonData(id: string, data: unknown): Html {
  // Only a "<" could end the element; in JSON it stands in strings alone.
  const markup = JSON.stringify(data).replaceAll('<', '\\u003c');
  return html`<script type="application/json" id="${id}">${{ markup }}</script>`;
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
export function writePage({ lang, title, style, script, body }: Page): string {
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
</head>
<body>
${body}
<script>${raw(script)}</script>
</body>
</html>
`;
  return page.markup;
}

/** Style and script of our own; a `</` in them would end the element. */
function raw(code: string): Html {
  if (code.includes('</')) throw new Error('A style or script of a page must not contain "</".');
  return { markup: code };
}

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
