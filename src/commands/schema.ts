import path from 'node:path';
import type { Context } from '../cli/context.ts';
import { openWorkspaceOf, remark } from '../cli/context.ts';
import { deliver } from '../cli/deliver.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { kindNamed } from '../cli/kinds.ts';
import { policyAtHand } from '../cli/policy-at-hand.ts';
import { say } from '../messages/catalogue.ts';
import { saveSet, tellRecovery } from '../store/save-set.ts';
import { type Block, GAP, paragraph, type Table } from '../text/blocks.ts';
import type { SchemaLine } from './schema.line.ts';
import { says } from './schema.words.ts';
import {
  editorLine,
  editorSchema,
  FILE_KINDS,
  type FileKind,
  filesOf,
  ownSchema,
  SCHEMAS_FOLDER,
  schemaFile,
} from './schemas/editor-schemas.ts';

export async function schema(context: Context, given: SchemaLine): Promise<ExitCode> {
  if (given.isUpdate) await update(context);
  else if (given.kind === undefined) await deliver(context, listOf(context), undefined);
  else await deliver(context, editorSchema(fileKind(context, given.kind), await policyAtHand(context)), undefined);
  return ExitCode.clean;
}

const NAMES: Readonly<Record<string, FileKind>> = {
  workspace: 'workspace',
  settings: 'workspace',
  设置: 'workspace',
  policy: 'policy',
  办法: 'policy',
};

/** @throws UserError for a word that names no kind */
function fileKind({ lang }: Context, word: string): FileKind {
  return NAMES[word.normalize('NFC').toLowerCase()] ?? kindNamed(word, lang);
}

function listOf({ lang }: Context): Block[] {
  const rows = FILE_KINDS.map((kind) => [kind, String(ownSchema(kind).title), filesOf(kind)]);
  const headings = [says.kind(), says.title(), says.files()].map((heading) => ({ heading: say(lang, heading) }));
  const table: Table = {
    block: 'table',
    indent: 0,
    columns: headings,
    headings: 'once',
    headingStyle: 'faint',
    sections: [{ rows }],
  };
  const example = editorLine('member', filesOf('member').replace(/\*.*$/, 'x')).trim();
  return [table, GAP, paragraph(say(lang, says.howTo())), paragraph(example, { indent: 2 })];
}

/** All of them, by the policy that the register follows now. */
async function update(context: Context): Promise<void> {
  const { root, policy } = await openWorkspaceOf(context);
  const changes = FILE_KINDS.map((kind) => {
    const name = schemaFile(kind);
    return {
      path: path.join(root, name),
      name,
      content: editorSchema(kind, policy.policy),
      expects: 'anything' as const,
    };
  });
  const { written, recovery } = saveSet(changes, { home: root });
  for (const message of tellRecovery(recovery)) remark(context, message);
  remark(context, says.updated({ files: written.length, folder: SCHEMAS_FOLDER }));
}
