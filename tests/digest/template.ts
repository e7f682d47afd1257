import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Lang } from '../../src/messages/catalogue.ts';
import type { Policy } from '../../src/model/policy.ts';
import { policyFrom } from '../../src/policy/load.ts';
import { parseConfiguration } from '../../src/records/configuration.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../examples/policies');

export function templateText(lang: Lang): string {
  return readFileSync(path.join(FOLDER, `template.${lang}.yaml`), 'utf8');
}

/** With all that may be left out: every construct of the format is in it. */
export function withEverything(text: string): string {
  return text.replaceAll(/^( *)#~ /gm, '$1');
}

export async function loaded(text: string): Promise<Policy> {
  return (await policyFrom(parseConfiguration(Buffer.from(text), 'policy.yaml', 'policy'))).policy;
}
