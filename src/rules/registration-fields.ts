import { stateOn } from '../model/appointment.ts';
import { unlessUnknown } from '../model/unknown.ts';
import { words } from './registration-fields.words.ts';
import type { SubjectRule } from './rule.ts';

export const registrationFields: SubjectRule = {
  id: 'registration-fields',
  severity: 'error',
  on: 'member',
  asksOpen: true,
  words,
  check({ member, appointments }, { register, asOf }, report) {
    const isPrinted = appointments.some((appointment) => {
      const state = stateOn(appointment, asOf);
      return state === 'serving' || state === 'nominated';
    });
    if (!isPrinted) return;
    const { registration } = register.policy;
    const { clause } = registration;
    const fields = pathsOf(registration.fields);
    const isComplete = unlessUnknown(() => fields.every(({ path }) => isFilled(valueAt(member, path))));
    if (isComplete === true) return;
    // One by one: of what is wrong in one field the others know nothing.
    for (const { field, path } of fields) {
      if (unlessUnknown(() => isFilled(valueAt(member, path))) ?? true) continue;
      const params = { field: { kind: 'member', path: field } as const, form: registration.title };
      report(path, words.says.missing(params), { clause });
    }
  },
};

interface FieldPath {
  readonly field: string;
  readonly path: readonly string[];
}

const pathsByList = new WeakMap<readonly string[], readonly FieldPath[]>();

/** The fields of a policy, cut into their parts once and not once a member. */
function pathsOf(fields: readonly string[]): readonly FieldPath[] {
  let paths = pathsByList.get(fields);
  if (paths === undefined) {
    paths = fields.map((field) => ({ field, path: field.split('.') }));
    pathsByList.set(fields, paths);
  }
  return paths;
}

function valueAt(record: object, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], record);
}

/** Groups and lists are filled when something in them is. */
function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isFilled);
  return value !== undefined && value !== null;
}
