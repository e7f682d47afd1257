/** What the documents say of the program and of files is so. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { declaredProgram } from '../support/declared-program.ts';
import { DOCUMENTS, type Document, documentNamed, ROOT, typedIn } from './documents.ts';

const program = declaredProgram();

/** Made by the build or by a run, or named as somebody's own. */
const MAY_BE_MISSING = /^(demo|dist|node_modules|forms)\b/;
/** Shows records that break the rules, of YAML too. */
const CATALOGUE = 'docs/rules.md';
const roots = readdirSync(ROOT, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

function commandNamed(word: string): Command | undefined {
  return program.commands.find((command) => [command.name(), command.alias()].includes(word));
}

function flagsOf(command: Command | undefined): string[] {
  const options = [...program.options, ...(command?.options ?? [])];
  return ['--help', '-h', ...options.flatMap(({ short, long }) => [short, long])].filter((flag) => flag !== undefined);
}

function typedOf({ spans, fences }: Document) {
  return [...spans, ...fences.flatMap(({ text }) => text.split('\n'))].flatMap((line) => {
    const args = typedIn(line);
    return args === undefined ? [] : [{ line, args }];
  });
}

describe.each(DOCUMENTS)('$name', (document) => {
  const typed = typedOf(document);
  it.skipIf(typed.length === 0).each(typed)('`$line` is understood by the program', ({ args }) => {
    const [word = '', ...rest] = args;
    const isGeneral = word.startsWith('-') || /^<.*>$/.test(word);
    const command = commandNamed(word);
    if (!isGeneral) expect(command, word).toBeDefined();
    const flags = (isGeneral ? args : rest).filter((arg) => /^-[^\d]/.test(arg));
    expect(flags.filter((flag) => !flagsOf(command).includes(flag))).toEqual([]);
  });

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
    const named = [...document.text.matchAll(/\bnpm (?:--prefix \S+ )?run ([a-z:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('names only files that exist', () => {
    const inSpans = document.spans
      .flatMap((span) => span.split(' '))
      .filter((word) => roots.some((name) => word.startsWith(`${name}/`)) && !/[<*…]/.test(word));
    const inLinks = [...document.prose.matchAll(/(?:src="|\]\()([^")#:]+)(?=[")#])/g)].map(([, file = '']) =>
      path.join(path.dirname(document.name), file),
    );
    const missing = [...new Set([...inSpans, ...inLinks])].filter(
      (file) => !MAY_BE_MISSING.test(file) && !existsSync(path.join(ROOT, file)),
    );
    expect(missing).toEqual([]);
  });

  it('leads to chapters that exist', () => {
    const broken = [...document.prose.matchAll(/\]\(([^)#:]*)#([^)]+)\)/g)].flatMap(([, file = '', chapter = '']) => {
      const target = file === '' ? document.name : path.join(path.dirname(document.name), file);
      return chaptersOf(documentNamed(target)).includes(chapter) ? [] : [`${target}#${chapter}`];
    });
    expect(broken).toEqual([]);
  });

  it('quotes what the files say', () => {
    const excerpts = [...document.text.matchAll(/<!-- from (\S+) -->\n```yaml\n(.*?)```/gs)];
    for (const [, file = '', text = ''] of excerpts) {
      expect(text.trim()).not.toBe('');
      expect(readFileSync(path.join(ROOT, file), 'utf8')).toContain(text);
    }
  });

  it.skipIf(document.name === CATALOGUE)('holds only YAML that can be read', () => {
    for (const { language, text } of document.fences) {
      if (language === 'yaml') expect(() => parse(text) as unknown, text).not.toThrow();
    }
  });
});

/** As GitHub and Gitee name them. */
function chaptersOf({ prose }: Document): string[] {
  return [...prose.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

describe('all documents together', () => {
  it('show every command', () => {
    const words = new Set(DOCUMENTS.flatMap((document) => typedOf(document).map(({ args: [word = ''] }) => word)));
    const silent = program.commands.filter((command) => !words.has(command.name()) && !words.has(command.alias()));
    expect(silent.map((command) => command.name())).toEqual([]);
  });

  it('have pictures that load fast', () => {
    const pictures = readdirSync(path.join(ROOT, 'examples', 'pictures'));
    expect(pictures.length).toBeGreaterThan(3);
    for (const picture of pictures) {
      expect(statSync(path.join(ROOT, 'examples', 'pictures', picture)).size, picture).toBeLessThan(150_000);
    }
  });

  it('name every room of the house', () => {
    const rooms = readdirSync(path.join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const { text } = documentNamed('docs/architecture.md');
    const unnamed = rooms.filter(({ name }) => name !== 'generated' && !text.includes(`\`${name}/\``));
    expect(unnamed.map(({ name }) => name)).toEqual([]);
  });
});
