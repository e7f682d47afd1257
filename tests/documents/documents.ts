/** The documents as they are read: their prose, their fences, and what a reader might type. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.join(import.meta.dirname, '..', '..');

export interface Document {
  readonly name: string;
  readonly text: string;
  readonly prose: string;
  readonly fences: readonly { readonly language: string; readonly text: string }[];
  readonly spans: readonly string[];
}

export const DOCUMENTS: readonly Document[] = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(path.join(ROOT, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
].map(read);

function read(name: string): Document {
  const text = readFileSync(path.join(ROOT, name), 'utf8');
  const prose = text.replace(/^```.*?^```$/gms, '');
  return {
    name,
    text,
    prose,
    fences: [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', inside = '']) => ({
      language,
      text: inside,
    })),
    spans: [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span),
  };
}

export function documentNamed(name: string): Document {
  const found = DOCUMENTS.find((document) => document.name === name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

/** Every `dgw …` of a text, as its arguments. */
export function typedIn(line: string): readonly string[] | undefined {
  const plain = line
    .trim()
    .replace(/^- run: /, '')
    .replace(/\s+#.*$/, '')
    .replace(/ && .*$/, '');
  const [, rest] = /(?:^|^\$ |\bnode \S*)dgw(?:\.js)? (\S.*)$/.exec(plain) ?? [];
  return rest === undefined ? undefined : wordsIn(rest);
}

/** As a shell takes them apart. */
function wordsIn(line: string): string[] {
  return (line.match(/(?:"[^"]*"|[^\s"])+/g) ?? []).map((word) => word.replaceAll('"', ''));
}
