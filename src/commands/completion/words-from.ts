/** The words that a register and its policy know, for completion. A register that cannot be read has none. */

import path from 'node:path';
import { SHELLS } from '../../cli/completion/scripts.ts';
import type { Source } from '../../cli/completion/sources.ts';
import type { Context } from '../../cli/context.ts';
import { LEDGER_KINDS } from '../../ledgers/ledger.ts';
import type { Lang } from '../../messages/catalogue.ts';
import { kindWords } from '../../messages/kind-words.ts';
import { RECORD_KINDS } from '../../model/kinds/index.ts';
import type { Policy } from '../../model/policy.ts';
import type { RecordKind } from '../../model/records.ts';
import { RULE_IDS } from '../../model/rule-ids.ts';
import { wordFields } from '../../policy/editor-words.ts';
import { builtInPolicy, builtInPolicyIds, DEFAULT_POLICY } from '../../policy/load.ts';
import { stemOf } from '../../records/record-file.ts';
import { RULES } from '../../rules/index.ts';
import { openWorkspace, type Workspace } from '../../store/workspace.ts';
import { named, type Words } from '../../text/name.ts';
import { VERBS } from '../matter.words.ts';
import { DIFF } from '../policy.words.ts';
import { FILE_KINDS } from '../schemas/editor-schemas.ts';

interface Found {
  readonly word: Words;
  readonly says?: string;
}

/** @param stated the folder of the register, where the line names one */
export async function wordsFrom(
  source: Source,
  context: Context,
  stated: string | undefined,
): Promise<readonly Found[]> {
  const workspace = await workspaceAt(stated === undefined ? context.folder : path.resolve(context.io.cwd, stated));
  return WORDS[source]({
    workspace,
    policy: workspace?.policy.policy ?? builtInPolicy(DEFAULT_POLICY).policy,
    lang: context.lang,
  });
}

async function workspaceAt(folder: string): Promise<Workspace | undefined> {
  try {
    return await openWorkspace(folder);
  } catch {
    return undefined;
  }
}

interface Known {
  readonly workspace: Workspace | undefined;
  readonly policy: Policy;
  readonly lang: Lang;
}

type FindWords = (known: Known) => readonly Found[];

const WORDS: Readonly<Record<Source, FindWords>> = {
  organization: idsOf('organization'),
  member: idsOf('member'),
  unit: idsOf('unit'),
  record: idsOf(...RECORD_KINDS),
  kind: ({ lang }) => RECORD_KINDS.map((kind) => ({ word: kindWords[lang][kind] })),
  'entered-kind': ({ lang }) => RECORD_KINDS.map((kind) => ({ word: lang === 'zh' ? kindWords.zh[kind] : kind })),
  'ledger-kind': ({ lang }) => LEDGER_KINDS.map((kind) => ({ word: kindWords[lang][kind] })),
  'matter-verb': ({ lang }) => Object.entries(VERBS).map(([en, zh]) => ({ word: lang === 'zh' ? zh : en })),
  'file-kind': () => FILE_KINDS.map((kind) => ({ word: kind })),
  rule: ({ lang }) => rules(lang),
  topic: ({ lang, policy }) => [...rules(lang), ...Object.keys(policy.clauses).map((word) => ({ word }))],
  category: ofPolicy('member', 'category'),
  mode: ofPolicy('member', 'mode'),
  step: (known) => steps(known).map(({ word, ...rest }) => ({ word: `${word}=`, ...rest })),
  exit: ofPolicy('member', 'kind'),
  cause: ofPolicy('member', 'cause'),
  'unit-type': ofPolicy('unit', 'type'),
  level: ofPolicy('organization', 'level'),
  role: ofPolicy('member', 'roles'),
  policy: () => builtInPolicyIds().map((word) => ({ word })),
  'policy-words': ({ lang }) => [DIFF[lang], ...builtInPolicyIds()].map((word) => ({ word })),
  command: () => [],
  shell: () => SHELLS.map((word) => ({ word })),
  file: () => [],
};

/** An id is the name of its file: no record has to be read. */
function idsOf(...kinds: readonly RecordKind[]): FindWords {
  return ({ workspace }) => {
    const files = workspace?.files.list().files.filter(({ kind }) => kinds.includes(kind)) ?? [];
    return files.map(({ file }) => ({ word: named(stemOf(file)) }));
  };
}

function ofPolicy(kind: RecordKind, field: string): FindWords {
  return ({ policy }) => {
    const found = wordFields(kind, policy).find(
      ({ at, areKeys }) => !areKeys && at.filter((key) => key !== 'items').at(-1) === field,
    );
    return (found?.words ?? []).map(({ word, meaning }) => ({ word, says: meaning }));
  };
}

function steps({ policy }: Known) {
  const fields = wordFields('member', policy).filter(({ areKeys }) => areKeys);
  const words = new Map(fields.flatMap((field) => field.words.map(({ word, meaning }) => [word, meaning] as const)));
  return [...words].map(([word, says]) => ({ word, says }));
}

function rules(lang: Lang): Found[] {
  return RULE_IDS.map((id) => {
    const summary = RULES.find((rule) => rule.id === id)?.words.texts[lang].summary;
    return { word: id, ...(summary !== undefined && { says: summary }) };
  });
}
