import type { Severity } from '../findings/finding.ts';
import { msg } from '../messages/catalogue.ts';
import type { Day } from '../model/records.ts';
import { isRuleId, RULE_IDS, type RuleId } from '../model/rule-ids.ts';
import { closestWord } from '../text/closest-word.ts';
import { brokenAt, type Configuration } from './configuration.ts';

/** Marks the root of a workspace. */
export const SETTINGS_FILE = 'dgw.yaml';

/** A document with the last day on which it was in force. */
export interface DatedPolicy {
  readonly file: string;
  readonly until?: Day;
}

/** `dgw.yaml` as written. */
export interface Settings {
  /** Where there is only one; else `policies`. */
  readonly policy?: string;
  /** One after the other, the last of which is in force. */
  readonly policies?: readonly DatedPolicy[];
  readonly title?: string;
  readonly expiring?: string;
  /** What columns of workbooks mean that were asked about: header → field, `-` to leave it out. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly rules?: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
}

/** @throws UserError where it speaks of a rule that does not exist, or names no document or in no order */
export function settingsOf(configuration: Configuration): Settings {
  const settings = configuration.value as Settings;
  requireDocuments(settings, configuration);
  for (const rule of Object.keys(settings.rules ?? {})) {
    if (isRuleId(rule)) continue;
    const nearest = closestWord(rule, RULE_IDS);
    throw brokenAt(configuration, ['rules', rule], msg('unused-ignore.unknown-rule', { rule, nearest }), true);
  }
  return settings;
}

function requireDocuments({ policy, policies }: Settings, configuration: Configuration): void {
  if (policy === undefined && policies === undefined) {
    throw brokenAt(configuration, ['policy'], msg('schema.required', { field: { kind: 'workspace', path: 'policy' } }));
  }
  if (policy !== undefined && policies !== undefined) {
    throw brokenAt(configuration, ['policies'], msg('policy.either', { one: 'policy', other: 'policies' }), true);
  }
  for (const [index, { until }] of (policies ?? []).entries()) {
    const before = policies?.[index - 1];
    const isLast = index === (policies?.length ?? 0) - 1;
    const isLater = until === undefined || before?.until === undefined || before.until < until;
    if ((until === undefined) !== isLast || !isLater) {
      throw brokenAt(configuration, ['policies', index], msg('settings.policies-order'));
    }
  }
}

/** The documents that the settings name, oldest first; the last is the one in force. */
export function documentsOf({ policy, policies }: Settings): readonly DatedPolicy[] {
  return policies ?? (policy === undefined ? [] : [{ file: policy }]);
}
