import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RULES } from '../src/rules/index.ts';
import { readReadme, withPartsAnew } from './readme.parts.ts';
import { declaredProgram } from './support/declared-program.ts';

const ROOT = path.join(import.meta.dirname, '..');
const readme = readReadme();
const program = declaredProgram();

const fences = [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => ({
  language,
  text,
}));
const prose = readme.replace(/^```.*?^```$/gms, '');
const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);

/** Every `dgw …` that a reader might type, as its arguments. */
const typed = [...spans, ...fences.flatMap(({ text }) => text.split('\n'))].flatMap((line) => {
  const [, rest] = /(?:^|^\$ |\bnode \S*)dgw(?:\.js)? (\S.*)$/.exec(line.trim().replace(/^- run: /, '')) ?? [];
  return rest === undefined ? [] : [{ line, args: rest.split(/\s+/) }];
});

function commandNamed(word: string): Command | undefined {
  return program.commands.find((command) => [command.name(), command.alias()].includes(word));
}

function flagsOf(command: Command | undefined): string[] {
  const options = [...program.options, ...(command?.options ?? [])];
  return ['--help', '-h', ...options.flatMap(({ short, long }) => [short, long])].filter((flag) => flag !== undefined);
}

describe('what the README says', () => {
  it('holds the tables and the sample that follow from the code', async () => {
    expect(readme).toBe(await withPartsAnew(readme));
  });

  it('has two set-up commands', () => {
    const lines = readme.split('\n').filter((line) => line.startsWith('npm ci'));
    expect(lines).toEqual(['npm ci && npm run demo', 'npm ci && npm test']);
  });

  it('names enough commands for the next tests to mean something', () => {
    expect(typed.length).toBeGreaterThan(15);
    for (const command of program.commands) {
      expect(
        typed.some(({ args }) => args[0] === command.name()),
        command.name(),
      ).toBe(true);
    }
  });

  it.each(typed)('`$line` is understood by the program', ({ args }) => {
    const [word = '', ...rest] = args;
    const isGeneral = word.startsWith('-') || word === '<command>';
    const command = commandNamed(word);
    if (!isGeneral) expect(command, word).toBeDefined();
    const flags = (isGeneral ? args : rest).filter((arg) => /^-[^\d]/.test(arg));
    expect(flags.filter((flag) => !flagsOf(command).includes(flag))).toEqual([]);
  });

  it('promises as planned only what is not there', () => {
    const planned = /Not there yet:(.*?)\.\s/s.exec(prose)?.[1] ?? '';
    const words = [...planned.matchAll(/`([a-z]+)`/g)].map(([, word = '']) => word);
    expect(words).toContain('sarif');
    expect(words.filter((word) => commandNamed(word) !== undefined)).toEqual([]);
  });

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
    const named = [...readme.matchAll(/\bnpm (?:--prefix \S+ )?run ([a-z]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('counts the rules and the example right', () => {
    expect(readme).toContain(`${RULES.length} rules`);
    const organizations = recordsIn('organizations').map(
      (file) => parse(readFileSync(file, 'utf8')) as { level: string },
    );
    const communities = organizations.filter(({ level }) => level === '社区').length;
    const subdistricts = organizations.length - communities;
    const people = recordsIn('members').length;
    expect(prose.replace(/\s+/g, ' ')).toContain(
      `${subdistricts} subdistricts, ${communities} communities and ${people} invented people`,
    );
  });
});

function recordsIn(folder: string): string[] {
  const root = path.join(ROOT, 'examples', 'liuyang', folder);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.yaml')).map((file) => path.join(root, file));
}

describe('files that the README names', () => {
  const roots = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const mayBeMissing = /^(demo|dist|node_modules)\b/;
  const inSpans = spans
    .flatMap((span) => span.split(' '))
    .filter((word) => roots.some(({ name }) => word.startsWith(`${name}/`)) && !mayBeMissing.test(word));
  const inLinks = [...prose.matchAll(/(?:src="|\]\()([^")#:]+)/g)].map(([, file = '']) => file);
  const inSettings = [...readme.matchAll(/"\.\.\/dgw\/([^"]+)"/g)].map(([, file = '']) => file);

  it.each([...new Set([...inSpans, ...inLinks, ...inSettings])])('%s exists', (file) => {
    expect(existsSync(path.join(ROOT, file))).toBe(true);
  });

  it('pictures load fast', () => {
    const pictures = inLinks.filter((file) => file.endsWith('.png'));
    expect(pictures.length).toBeGreaterThan(1);
    for (const picture of pictures) expect(statSync(path.join(ROOT, picture)).size, picture).toBeLessThan(150_000);
  });

  it('the tree names what is there, and every folder of src', () => {
    const tree = /<!-- tree -->\n```text\n(.*?)```/s.exec(readme)?.[1] ?? '';
    const named = tree.split('\n').flatMap((line) => {
      const [, indent = '', name = ''] = /^( *)(\S+)/.exec(line) ?? [];
      return name === '' ? [] : [indent === '' ? name : `src/${name}`];
    });
    expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
    const folders = readdirSync(path.join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(named.filter((file) => /^src\/.*\/$/.test(file)).sort()).toEqual(
      folders.map(({ name }) => `src/${name}/`).sort(),
    );
  });
});

describe('snippets in the README', () => {
  const excerpts = [...readme.matchAll(/<!-- from (\S+) -->\n```yaml\n(.*?)```/gs)];

  it.each(excerpts.map(([, file = '', text = '']) => ({ file, text })))(
    'the excerpt of $file is true',
    ({ file, text }) => {
      expect(text.trim()).not.toBe('');
      expect(readFileSync(path.join(ROOT, file), 'utf8')).toContain(text);
    },
  );

  it('all YAML can be read', () => {
    const texts = fences.filter(({ language }) => language === 'yaml').map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) expect(parse(text), text).toBeTypeOf('object');
  });
});
