import { inflateSync } from 'node:zlib';
import type { CompactData } from '../../src/expiry/html-compact-data.ts';

/** The packed data of a page of very many. */
export function dataOf(page: string): Omit<CompactData, 'chunks'> & { readonly chunks: readonly string[] } {
  const [, text = ''] = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page) ?? [];
  return JSON.parse(text);
}

/** The lists of parts, each as JSON. */
export function unpackedChunks(page: string): string[] {
  return dataOf(page).chunks.map((chunk) => inflateSync(Buffer.from(chunk, 'base64')).toString());
}
