/** The type declarations that go with what `compile.mjs` generates. */

export const HEADER = '// Written by schemas/compile.mjs. Do not edit.\n';

export const VALIDATOR_TYPES = `${HEADER}
import type { RecordKind } from '../model/records.ts';

/** One mistake as ajv reports it. \`instancePath\` is a JSON Pointer. */
export interface SchemaError {
  keyword: string;
  instancePath: string;
  schemaPath: string;
  params: Record<string, unknown>;
  /** In English. */
  message?: string;
  /** The value that is wrong; for a missing or unknown field, the object it stands in. */
  data?: unknown;
  schema?: unknown;
  /** Of the schema that \`keyword\` stands in, without descriptions: has \`title\`, and for objects \`properties\`. */
  parentSchema?: Record<string, unknown>;
}

export interface SchemaValidator {
  (data: unknown): boolean;
  /** Of the latest call; null where the data is valid. */
  errors?: SchemaError[] | null;
}

export const validators: Readonly<Record<RecordKind | 'workspace' | 'policy', SchemaValidator>>;
`;

export const SHAPE_TYPES = `${HEADER}
import type { RecordKind } from '../model/records.ts';

/** Whether data is as its schema has it: what \`validators\` say of it, without what is wrong. */
export const isOfShape: Readonly<Record<RecordKind | 'workspace' | 'policy', (data: unknown) => boolean>>;
`;

export const POLICY_TYPES = `${HEADER}
import type { Policy } from '../model/policy.ts';

/** The built-in policies by id. */
export const policies: Readonly<Record<string, Policy>>;

/** Policy id → category id → whether the facts of an appointment meet the category's \`requires\`. */
export const requirements: Readonly<Record<string, Readonly<Record<string, (facts: unknown) => boolean>>>>;

/** The same for its \`recommends\`. */
export const recommendations: Readonly<Record<string, Readonly<Record<string, (facts: unknown) => boolean>>>>;
`;

export const TITLE_TYPES = `${HEADER}
/** Schema → field, its keys joined by dots (\`*\` for a word of the policy, list positions left out) → title. */
export const titles: Readonly<Record<string, Readonly<Record<string, string>>>>;
`;
