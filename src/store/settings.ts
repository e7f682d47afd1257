import { lstatSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import type { Severity, Violation } from '../findings/finding.ts';
import { validators } from '../generated/validators.js';
import { type Message, msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import { isRuleId, RULE_IDS, type RuleId } from '../model/rule-ids.ts';
import { shapeViolations } from '../records/shape.ts';
import { closestWord } from '../text/closest-word.ts';
import { decode, MAX_RECORD_BYTES, tooLarge } from '../yaml/decode.ts';
import { parseFast } from '../yaml/fast.ts';
import { locate } from '../yaml/locate.ts';
import { parsePrecisely, plainValue, type Source } from '../yaml/source.ts';
import { whyUnreadable } from './files.ts';

export const SETTINGS_FILE = 'dgw.yaml';

/** `dgw.yaml` as written. */
export interface Settings {
  readonly policy: string;
  readonly title?: string;
  readonly expiring?: string;
  readonly rules?: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
}

/**
 * The workspace that a folder belongs to: the nearest folder upward with `dgw.yaml`.
 *
 * @throws UserError where there is none
 */
export function findWorkspace(from: string): string {
  const start = path.resolve(from);
  requireFolder(start);
  let folder = start;
  for (;;) {
    if (isThere(path.join(folder, SETTINGS_FILE))) return folder;
    const above = path.dirname(folder);
    if (above === folder) throw noWorkspace(start);
    folder = above;
  }
}

/** Without this a misspelt folder would quietly mean the workspace around it. */
function requireFolder(folder: string): void {
  try {
    if (statSync(folder).isDirectory()) return;
  } catch (error) {
    throw new UserError(msg('workspace.no-folder', { folder, why: whyUnreadable(error) }), { cause: error });
  }
  throw new UserError(msg('workspace.no-folder', { folder, why: msg('file.not-folder') }));
}

/** A link that leads nowhere is there too: reading it then says what is wrong. */
function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Notepad adds `.txt` without showing it, and people write `dgw.yml`. */
function noWorkspace(folder: string): UserError {
  const misnamed = namesIn(folder).find((name) => /^dgw\.ya?ml(\.txt)?$/i.test(name));
  if (misnamed === undefined) return new UserError(msg('workspace.not-found', { folder }));
  return new UserError(msg('workspace.misnamed', { folder, file: misnamed }));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** @throws UserError where the file cannot be read or is not right: nothing can be judged without it */
export function readSettings(root: string): Settings {
  const value = readConfiguration(path.join(root, SETTINGS_FILE), SETTINGS_FILE, 'workspace');
  const settings = value.value as Settings;
  for (const rule of Object.keys(settings.rules ?? {})) {
    if (isRuleId(rule)) continue;
    const nearest = closestWord(rule, RULE_IDS);
    throw brokenAt(value, ['rules', rule], msg('unused-ignore.unknown-rule', { rule, nearest }), true);
  }
  return settings;
}

/** A file that is not a record but that the work rests on: `dgw.yaml` or a policy. */
export interface Configuration {
  readonly value: unknown;
  /** The file as the user knows it. */
  readonly name: string;
  readonly text: string;
}

/** @throws UserError with the place of the first mistake */
export function readConfiguration(file: string, name: string, kind: 'workspace' | 'policy'): Configuration {
  const text = readText(file, name);
  const value = parseConfiguration(text, name);
  const validate = validators[kind];
  if (!validate(value)) {
    const [first] = shapeViolations(validate.errors ?? [], kind, value);
    if (first) throw brokenAt({ value, name, text }, first.path, first.message, first.isAboutKey);
  }
  return { value, name, text };
}

function readText(file: string, name: string): string {
  let bytes: Buffer;
  try {
    const { size } = requireOrdinary(statSync(file));
    if (size > MAX_RECORD_BYTES) throw brokenAtStart(name, tooLarge(size));
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(msg('configuration.unreadable', { file: name, why: whyUnreadable(error) }), { cause: error });
  }
  const decoded = decode(bytes);
  if ('text' in decoded) return decoded.text;
  throw brokenAtStart(name, decoded.problem);

  /** Reading a pipe or a device could wait forever. */
  function requireOrdinary(stats: Stats): Stats {
    if (stats.isFile()) return stats;
    const why = stats.isDirectory() ? msg('file.is-folder') : msg('file.not-regular');
    throw new UserError(msg('configuration.unreadable', { file: name, why }));
  }
}

function brokenAtStart(name: string, why: Message): UserError {
  return new UserError(msg('configuration.broken', { file: name, line: 1, column: 1, why }));
}

function parseConfiguration(text: string, name: string): unknown {
  const fast = parseFast(text);
  if (fast !== undefined) return fast;
  const { source, problems } = parsePrecisely(text);
  const [first] = problems;
  if (first === undefined) return plainValue(source);
  const { line, column } = first.range;
  throw new UserError(msg('configuration.broken', { file: name, line, column, why: first.message }));
}

/** The error for a mistake at one field of a configuration. */
export function brokenAt(
  configuration: Configuration,
  field: Violation['path'],
  why: Message,
  isAboutKey = false,
): UserError {
  const source: Source = parsePrecisely(configuration.text).source;
  const { line, column } = locate(source, field, isAboutKey);
  return new UserError(msg('configuration.broken', { file: configuration.name, line, column, why }));
}
