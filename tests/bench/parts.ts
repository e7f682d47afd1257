/** Reading and parsing alone, as whole processes to compare with: `parts.ts read|fast|precise <workspace>`. */

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { listFiles } from '../../src/store/list-files.ts';
import { parseFast } from '../../src/yaml/fast.ts';

const [part = '', root = ''] = process.argv.slice(2);
const work: Record<string, (text: string) => unknown> = {
  read: (text) => text.length,
  fast: parseFast,
  precise: (text) => parse(text),
};
const run = work[part];
if (run === undefined) throw new Error(`no part ${part}`);
for (const { file } of listFiles(root).files) run(readFileSync(`${root}/${file}`, 'utf8'));
