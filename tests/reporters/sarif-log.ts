import official from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly snippet?: { readonly text: string };
}

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
    readonly region?: Region;
  };
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
  readonly message?: { readonly text: string };
}

export interface SarifLogResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

interface Notification {
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly associatedRule?: { readonly id: string; readonly index: number };
}

interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: string };
  readonly properties: { readonly tags: readonly string[] };
}

export interface SarifLog {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly Rule[]; readonly version: string } };
      readonly originalUriBaseIds: Readonly<Record<string, unknown>>;
      readonly invocations: readonly [
        { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly Notification[] },
      ];
      readonly results: readonly SarifLogResult[];
    },
  ];
}

/** The schema of the standard, which is of JSON Schema's draft 4: of what changed since, only its own name is used in it. */
function officialSchema(): object {
  const { $schema: _draft, id: _name, ...schema } = official;
  return schema;
}

const isSarif = new Ajv({
  strict: false,
  unicodeRegExp: false, // a pattern of the schema is none with it
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) =>
      /^[\w!#$%&'()*+,./:;=?@[\]~-]*$/.test(text) && URL.canParse(text, 'file:///base/'),
    'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
  },
}).compile(officialSchema());

/** @throws Error where it is no valid SARIF */
export function sarifLogOf(text: string): SarifLog {
  const log = JSON.parse(text) as SarifLog;
  if (!isSarif(log)) throw new Error(JSON.stringify(isSarif.errors, null, 2));
  return log;
}
