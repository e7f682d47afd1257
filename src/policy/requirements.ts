import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Path } from '../findings/finding.ts';
import { type Message, msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import type { Policy } from '../model/policy.ts';
import { brokenAt, type Configuration } from '../records/configuration.ts';
import { closestWord } from '../text/closest-word.ts';

type Check = (facts: unknown) => boolean;

/**
 * What the categories of a policy of one's own ask for, by the schema that says so. Only such a policy needs the schema
 * compiler at run time: it takes some 100 ms to load.
 *
 * @throws UserError with the place of what is no JSON Schema that can be used
 */
export async function compileRequirements(configuration: Configuration, policy: Policy): Promise<Map<object, Check>> {
  const asked = policy.categories.flatMap(({ requires, recommends }, index) => [
    { path: ['categories', index, 'requires'] as Path, schema: requires },
    { path: ['categories', index, 'recommends'] as Path, schema: recommends },
  ]);
  const checks = new Map<object, Check>();
  if (asked.every(({ schema }) => schema === undefined)) return checks;
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const { linearPattern } = await import('./linear-pattern.ts');
  const code = { regExp: linearPattern };
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, logger: false, code });
  for (const { path, schema } of asked) {
    if (schema === undefined) continue;
    // Patterns are told by themselves: the schema of schemas would have JavaScript read them.
    if (!ajv.validateSchema(schema)) throw wrongAt(configuration, path, ajv.errors?.[0]);
    try {
      checks.set(schema, ajv.compile(schema));
    } catch (error) {
      if (error instanceof UserError) throw brokenAt(configuration, path, error.problem);
      const { at = path, message } = unknownKeyword(error, path, schema, Object.keys(ajv.RULES.all)) ?? {};
      throw brokenAt(configuration, at, message ?? msg('policy.requires'), message !== undefined);
    }
  }
  return checks;
}

function wrongAt(configuration: Configuration, path: Path, error: ErrorObject | undefined): UserError {
  const inside = (error?.instancePath ?? '').split('/').slice(1);
  const place = inside.map((part) =>
    /^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~'),
  );
  const keyword = inside.findLast((part) => !/^\d+$/.test(part)) ?? 'requires';
  return brokenAt(configuration, [...path, ...place], msg('policy.keyword-value', { keyword }));
}

/** The compiler names a keyword that it does not know, and not where it stands. */
function unknownKeyword(
  error: unknown,
  path: Path,
  schema: object,
  known: readonly string[],
): { at: Path; message: Message } | undefined {
  const keyword = error instanceof Error ? /unknown keyword: "(.*)"/.exec(error.message)?.[1] : undefined;
  if (keyword === undefined) return undefined;
  const inside = pathOfKey(schema, keyword) ?? [];
  return {
    at: [...path, ...inside],
    message: msg('policy.keyword', { keyword, nearest: closestWord(keyword, known) }),
  };
}

function pathOfKey(value: unknown, key: string): Path | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, key)) return [key];
  for (const [name, part] of Object.entries(value)) {
    const inside = pathOfKey(part, key);
    if (inside !== undefined) return [Array.isArray(value) ? Number(name) : name, ...inside];
  }
  return undefined;
}
