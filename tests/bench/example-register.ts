import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Policy } from '../../src/model/policy.ts';
import type { MemberRecord, OrganizationRecord, RecordKind, UnitRecord } from '../../src/model/records.ts';
import type { Register } from '../../src/model/register.ts';
import { normalise } from '../../src/records/normalise.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The example workspace, read plainly: no shape check, no positions. */
export function exampleRegister(): { register: Register; members: MemberRecord[] } {
  const policy = liuyangPolicy();
  const organizations = records('organization', 'organizations') as OrganizationRecord[];
  const units = records('unit', 'units') as UnitRecord[];
  const register = { policy, organizations: byId(organizations), units: byId(units) };
  return { register, members: records('member', 'members') as MemberRecord[] };
}

export function liuyangPolicy(): Policy {
  return parse(readFileSync(join(ROOT, 'src/policy/liuyang-2013.yaml'), 'utf8')) as Policy;
}

export function examplePicture(path: string): Uint8Array {
  return readFileSync(join(ROOT, 'examples/liuyang', path));
}

function records(kind: RecordKind, folder: string): unknown[] {
  const root = join(ROOT, 'examples/liuyang', folder);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => normalise(kind, parse(readFileSync(join(root, name), 'utf8'))));
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
