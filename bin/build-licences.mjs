/** The licences of all that is built into the program: every one of them asks to be passed on with it. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @param inputs files that went into the bundles, relative to the folder of the project
 * @throws Error for a package that says nothing of its licence
 */
export function writeLicences(inputs, root, file) {
  const folders = new Set(inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
  const parts = [...folders].map((folder) => noticeOf(path.join(root, folder)));
  writeFileSync(file, [...new Set(parts)].sort().join(`\n${'='.repeat(80)}\n\n`));
}

function noticeOf(folder) {
  const { name, version, license, licenses, author } = JSON.parse(readFileSync(path.join(folder, 'package.json')));
  const kind = license?.type ?? license ?? licenses?.map(({ type }) => type).join(', ');
  const texts = readdirSync(folder).filter((entry) => /^(licen[cs]e|copying|notice)/i.test(entry));
  if (kind === undefined && texts.length === 0) throw new Error(`${name} says nothing of its licence`);
  const words = texts.map((text) => path.join(folder, text)).filter(existsSync);
  const who = typeof author === 'string' ? author : author?.name;
  const body =
    words.length > 0 ? words.map((text) => readFileSync(text, 'utf8').trim()) : [`By ${who ?? 'its authors'}.`];
  return `${name} ${version} (${kind})\n\n${body.join('\n\n')}\n`;
}
