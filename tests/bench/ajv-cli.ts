import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Program } from './measure.ts';

const FOLDER = path.join(tmpdir(), 'dgw-bench', 'ajv-cli');
const PROGRAM = path.join(FOLDER, 'node_modules/ajv-cli/dist/index.js');
const SCHEMA = path.join(import.meta.dirname, '../../schemas/member.schema.json');

/** The same member files by ajv-cli, which checks their shape alone; `undefined` where it cannot be installed. */
export function ajvCli(workspace: string): Program | undefined {
  mkdirSync(FOLDER, { recursive: true });
  const options = { cwd: FOLDER, stdio: 'ignore' } as const;
  if (spawnSync('npm', ['install', '--no-save', '--prefix', FOLDER, 'ajv-cli@5.0.0'], options).status !== 0) {
    return undefined;
  }
  const schema = path.join(FOLDER, 'member.json');
  writeFileSync(schema, JSON.stringify(withoutDates(JSON.parse(readFileSync(SCHEMA, 'utf8')))));
  const flags = ['--spec=draft2020', '--strict=false', '--validate-formats=false'];
  return { argv: [PROGRAM, 'validate', ...flags, '-s', schema, '-d', `${workspace}/members/**/*.yaml`] };
}

/** ajv-cli reads YAML 1.1, where a bare date is no text: its demands on dates are lifted so that all files pass. */
function withoutDates(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutDates);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, withoutDates(value)] as const);
  const isDate = 'format' in schema && String(schema.format).startsWith('date');
  const kept = isDate ? entries.filter(([key]) => !['type', 'format', 'required'].includes(key)) : entries;
  return Object.fromEntries(kept);
}
