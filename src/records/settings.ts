import type { Severity } from '../findings/finding.ts';
import { msg } from '../messages/catalogue.ts';
import { isRuleId, RULE_IDS, type RuleId } from '../model/rule-ids.ts';
import { closestWord } from '../text/closest-word.ts';
import { brokenAt, type Configuration } from './configuration.ts';

/** Marks the root of a workspace. */
export const SETTINGS_FILE = 'dgw.yaml';

/** `dgw.yaml` as written. */
export interface Settings {
  readonly policy: string;
  readonly title?: string;
  readonly expiring?: string;
  /** What columns of workbooks mean that were asked about: header → field, `-` to leave it out. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly rules?: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
}

/** @throws UserError where it speaks of a rule that does not exist */
export function settingsOf(configuration: Configuration): Settings {
  const settings = configuration.value as Settings;
  for (const rule of Object.keys(settings.rules ?? {})) {
    if (isRuleId(rule)) continue;
    const nearest = closestWord(rule, RULE_IDS);
    throw brokenAt(configuration, ['rules', rule], msg('unused-ignore.unknown-rule', { rule, nearest }), true);
  }
  return settings;
}
