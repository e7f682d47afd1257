/** What a value or an argument is a word of. */
export type Source =
  | 'organization'
  | 'member'
  | 'unit'
  | 'record'
  | 'kind'
  | 'entered-kind'
  | 'file-kind'
  | 'rule'
  | 'topic'
  | 'category'
  | 'mode'
  | 'step'
  | 'exit'
  | 'cause'
  | 'unit-type'
  | 'level'
  | 'role'
  | 'policy'
  | 'policy-words'
  | 'ledger-kind'
  | 'matter-verb'
  | 'command'
  | 'shell'
  | 'file';

/** Flags whose values are words of something; of one command alone behind its name. */
const OF_FLAGS: Readonly<Record<string, Source>> = {
  '--organization': 'organization',
  '--residence': 'organization',
  '--parent': 'organization',
  '--member': 'member',
  '--unit': 'unit',
  '--replaces': 'member',
  '--category': 'category',
  '--mode': 'mode',
  '--step': 'step',
  'exit --kind': 'exit',
  'show --kind': 'kind',
  '--cause': 'cause',
  '--type': 'unit-type',
  '--level': 'level',
  '--roles': 'role',
  '--only': 'rule',
  '--policy': 'policy',
  '--output': 'file',
  '--out': 'file',
  '--mark': 'file',
  '--photo': 'file',
  '--workspace': 'file',
};

/** Flags that go by such a name and take free text in a command. */
const FREE: ReadonlySet<string> = new Set(['init --organization']);

const OF_ARGUMENTS: Readonly<Record<string, Source>> = {
  member: 'member',
  organization: 'organization',
  id: 'record',
  rule: 'topic',
  kind: 'kind',
  'add kind': 'entered-kind',
  'schema kind': 'file-kind',
  'ledger kind': 'ledger-kind',
  verb: 'matter-verb',
  policy: 'policy-words',
  command: 'command',
  shell: 'shell',
  path: 'file',
  file: 'file',
  dir: 'file',
  'file.xlsx': 'file',
};

/** @param flag its long form */
export function sourceOfFlag(command: string, flag: string): Source | undefined {
  const own = `${command} ${flag}`;
  return FREE.has(own) ? undefined : (OF_FLAGS[own] ?? OF_FLAGS[flag]);
}

export function sourceOfArgument(command: string, place: string): Source | undefined {
  return OF_ARGUMENTS[`${command} ${place}`] ?? OF_ARGUMENTS[place];
}
