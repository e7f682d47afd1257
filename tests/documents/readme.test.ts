import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { RULES } from '../../src/rules/index.ts';
import { documentNamed, ROOT } from './documents.ts';

const readme = documentNamed('README.md');

/** A README that is longer is not read. */
const MOST_LINES = 150;

test('it is short', () => {
  expect(readme.text.split('\n').length).toBeLessThan(MOST_LINES);
});

test('it has two set-up commands', () => {
  const lines = readme.text.split('\n').filter((line) => line.startsWith('npm ci'));
  expect(lines).toEqual(['npm ci && npm run demo', 'npm ci && npm test']);
});

test('it counts the rules and the example right', () => {
  expect(readme.text).toContain(`${RULES.length} rules`);
  const organizations = recordsIn('organizations').map(
    (file) => parse(readFileSync(file, 'utf8')) as { level: string },
  );
  const communities = organizations.filter(({ level }) => level === '社区').length;
  const subdistricts = organizations.length - communities;
  const people = recordsIn('members').length;
  expect(readme.prose.replace(/\s+/g, ' ')).toContain(
    `${subdistricts} subdistricts, ${communities} communities and ${people} invented people`,
  );
});

test('it leads to every other document', () => {
  const named = [...readme.prose.matchAll(/\]\(([^)#]+)/g)].map(([, file]) => file);
  const documents = readdirSync(path.join(ROOT, 'docs')).flatMap((name) =>
    name.endsWith('.md') ? [`docs/${name}`] : [],
  );
  expect(documents.filter((name) => !named.includes(name))).toEqual([]);
});

function recordsIn(folder: string): string[] {
  const root = path.join(ROOT, 'examples', 'liuyang', folder);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.yaml')).map((file) => path.join(root, file));
}
