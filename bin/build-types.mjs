/** What the programmatic door promises, as one file of declarations that imports nothing. */

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import typescript from 'typescript';

const HEADER = '/** The programmatic door of dgw: what stands here is promised by the version of the package. */\n\n';

/**
 * @param index the file that names what is exported
 * @throws Error where a public declaration speaks of anything that is not public itself
 */
export function writeTypes(index, files) {
  const folder = path.dirname(index);
  const named = [...readFileSync(index, 'utf8').matchAll(/from '\.\/(.+?)'/g)].map(([, name]) => name);
  const declared = ['public.ts', ...named].map((name) => declarationsOf(path.join(folder, name)));
  const text = HEADER + declared.join('\n');
  for (const file of files) writeFileSync(file, text);
}

function declarationsOf(file) {
  const { outputText, diagnostics } = typescript.transpileDeclaration(readFileSync(file, 'utf8'), {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: { isolatedDeclarations: true, target: typescript.ScriptTarget.ES2023 },
  });
  const [wrong] = diagnostics ?? [];
  if (wrong !== undefined)
    throw new Error(`${file}: ${typescript.flattenDiagnosticMessageText(wrong.messageText, ' ')}`);
  return outputText
    .replace(/^import type .*\n/gm, '')
    .replace(/^import .*\n/gm, '')
    .replace(/^export \{\};\n/m, '');
}
