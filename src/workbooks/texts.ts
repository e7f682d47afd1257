import { MAX_TEXTS } from './limits.ts';
import { tooLarge } from './refusal.ts';
import type { Markup } from './xml/markup.ts';

/** The texts that cells share (ECMA-376 part 1, 18.4.9), by number. */
export function sharedTexts(markup: Markup): string[] {
  const texts: string[] = [];
  markup.eachChild((element) => {
    if (element !== 'si') return;
    if (texts.length === MAX_TEXTS) throw tooLarge('texts', MAX_TEXTS);
    texts.push(richText(markup));
  });
  return texts;
}

/**
 * The text of the element that was opened last, plain or in runs of several fonts, in one (CT_Rst, 18.4.8). How it is read
 * aloud (`rPh`) is no part of it. Feishu writes an empty plain text in front of runs.
 */
export function richText(markup: Markup): string {
  let text = '';
  markup.eachChild((element) => {
    if (element === 't') text += markup.innerText();
    else if (element === 'r') {
      markup.eachChild((part) => {
        if (part === 't') text += markup.innerText();
      });
    }
  });
  return asTyped(text);
}

const ESCAPED_CHARACTER = /_x([0-9A-Fa-f]{4})_/g;

/** Excel writes what XML cannot hold as `_x000D_` (ST_Xstring, 22.9.2.19); line ends are `\n`, whoever wrote them. */
export function asTyped(text: string): string {
  const plain = text.includes('_x')
    ? text.replace(ESCAPED_CHARACTER, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
}
