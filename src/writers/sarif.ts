/** Static Analysis Results Interchange Format, OASIS SARIF 2.1.0: what GitHub, GitLab, Azure and editors read findings from. */

import type { Words } from '../text/name.ts';
import { escapedForJson } from '../text/printable.ts';
import { fingerprinted } from './sarif-fingerprints.ts';
import { type Sealed, sealedJson } from './sealed.ts';
import { isAbsolutePath, uriOf } from './uri.ts';

export type SarifLevel = 'error' | 'warning' | 'note';

/** Counted from 1, columns in UTF-16 units; the end is exclusive. */
export interface SarifRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The lines as they were read. */
  readonly snippet?: string;
}

export interface SarifPlace {
  /** Relative to the root of the project, with `/`. */
  readonly file: Words;
  readonly region?: SarifRegion;
  /** What it is called within the file: a JSON pointer, a cell. */
  readonly within?: Words;
}

export interface SarifRule {
  readonly id: string;
  readonly summary: string;
  readonly reason: string;
  /** What to read about it, in Markdown; `plain` where no Markdown is shown. */
  readonly help: { readonly plain: string; readonly markdown: string };
  readonly level: SarifLevel;
  readonly tags: readonly string[];
}

export interface SarifResult {
  readonly rule: string;
  readonly level: SarifLevel;
  readonly message: string;
  readonly place: SarifPlace;
  readonly related: readonly (SarifPlace & { readonly message: string })[];
  /** Tells the finding from others of its rule in its file, whatever lines it moves to. */
  readonly identity: string;
  readonly properties: Readonly<Record<string, Words>>;
}

/** What kept something from being checked. */
export interface SarifNotification {
  readonly message: string;
  readonly file: Words;
  readonly rule?: string;
}

export interface SarifRun {
  readonly tool: { readonly name: string; readonly version: string };
  /** Language tag of all that is said (BCP 47). */
  readonly language: string;
  /** What files are relative to, in words. */
  readonly base: string;
  readonly rules: readonly SarifRule[];
  readonly results: readonly SarifResult[];
  readonly notifications: readonly SarifNotification[];
  readonly properties: Readonly<Record<string, unknown>>;
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** By custom the root of the checked-out sources. */
const BASE = '%SRCROOT%';

export function writeSarif(run: SarifRun): Sealed<string> {
  // Percent-encoding and fingerprints come after numbers are hidden: neither may hold one in another form.
  return sealedJson(run, (hidden) => `${escapedForJson(JSON.stringify(logOf(hidden), null, 2))}\n`);
}

function logOf(run: SarifRun) {
  const { tool, language, base, rules, results, notifications, properties } = run;
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { ...tool, semanticVersion: tool.version, language, rules: rules.map(ruleOf) } },
        language,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [BASE]: { description: { text: base } } },
        invocations: [
          {
            executionSuccessful: notifications.length === 0,
            toolExecutionNotifications: notifications.map((notification) => notificationOf(notification, indexes)),
          },
        ],
        results: fingerprinted(results).map((result) => resultOf(result, indexes)),
        properties,
      },
    ],
  };
}

function ruleOf({ id, summary, reason, help, level, tags }: SarifRule) {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: reason },
    help: { text: help.plain, markdown: help.markdown },
    defaultConfiguration: { level },
    properties: { tags },
  };
}

type Indexes = ReadonlyMap<string, number>;

function resultOf(result: SarifResult & { readonly fingerprint: string }, indexes: Indexes) {
  const { rule, level, message, place, related, fingerprint, properties } = result;
  return {
    ruleId: rule,
    ruleIndex: indexes.get(rule),
    level,
    message: { text: message },
    locations: [locationOf(place)],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({ id, ...locationOf(other), message: { text: other.message } })),
    }),
    partialFingerprints: { 'dgwFinding/v1': fingerprint },
    properties,
  };
}

function locationOf({ file, region, within }: SarifPlace) {
  return {
    physicalLocation: { ...artifactOf(file), ...(region && { region: regionOf(region) }) },
    ...(within !== undefined && { logicalLocations: [{ fullyQualifiedName: within }] }),
  };
}

function artifactOf(file: Words) {
  const path = String(file);
  return { artifactLocation: { uri: uriOf(path), ...(!isAbsolutePath(path) && { uriBaseId: BASE }) } };
}

function regionOf({ snippet, ...region }: SarifRegion) {
  return { ...region, ...(snippet !== undefined && { snippet: { text: snippet } }) };
}

function notificationOf({ message, file, rule }: SarifNotification, indexes: Indexes) {
  return {
    level: 'error',
    message: { text: message },
    locations: [{ physicalLocation: artifactOf(file) }],
    ...(rule !== undefined && { associatedRule: { id: rule, index: indexes.get(rule) } }),
  };
}
