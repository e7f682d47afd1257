import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { actorsIn } from '../../src/model/actor.ts';
import { USUAL_WORDS } from '../../src/model/own-words.ts';
import type { Actor, Policy } from '../../src/model/policy.ts';
import { wordsOf } from '../../src/model/policy-words.ts';
import { TESTS } from '../support/cases.ts';

const SOURCES = path.join(TESTS, '..', 'src');
const policy = parse(readFileSync(path.join(SOURCES, 'policy', 'liuyang-2013.yaml'), 'utf8')) as Policy;

/** Words for people, in here and in all `*.words.ts`, and what is made from the policy's own file may speak its words. */
const EXEMPT = ['messages', 'generated'];

const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.words.ts'))
  .filter((name) => !EXEMPT.includes(name.split(path.sep)[0] ?? ''))
  .map((name) => ({ name: name.split(path.sep).join('/'), text: codeOf(path.join(SOURCES, name)) }));

/** Words that mean something else there as well, and why. */
const ORDINARY: Readonly<Record<string, string>> = {
  '研究 in model/education.ts': 'part of 研究生, a degree',
};

/** Comments may give the built-in document as an example. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

describe('the words of the built-in policy', () => {
  it('are many, and so are the files that are searched', () => {
    expect(termsOf(policy).length).toBeGreaterThan(45);
    expect(sources.length).toBeGreaterThan(80);
  });

  it('occur in no code', () => {
    const found = termsOf(policy).flatMap((term) => {
      return sources.filter(({ text }) => text.includes(term)).map(({ name }) => `${term} in ${name}`);
    });
    expect(found.sort()).toEqual(Object.keys(ORDINARY).sort());
  });
});

/** Rooms that print on paper: no word of theirs, in a file of words either, is one that a document may have otherwise. */
const PRINTING = ['forms/', 'expiry/', 'stats/', 'templates/', 'writers/'];

describe('what the built-in policy calls things on paper', () => {
  const printing = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.ts') && PRINTING.some((room) => name.startsWith(room)))
    .map((name) => ({ name, text: codeOf(path.join(SOURCES, name)) }));
  const words = Object.values(policy.words ?? {}).flatMap((word) => word.split(/[\n（）]/));
  const own = words.filter((word) => word.length > 1 && !Object.values(USUAL_WORDS).includes(word) && word !== '组织');

  it('is said for all that is printed, and looked for in every room that prints', () => {
    expect(Object.keys(policy.words ?? {}).sort()).toEqual(Object.keys(USUAL_WORDS).sort());
    expect(own).toEqual(expect.arrayContaining(['聘书编号', '批复文号', '拟聘', '聘任', '续聘', '推荐单位']));
    expect(printing.length).toBeGreaterThan(60);
  });

  it('stands in no code and in no words of these rooms', () => {
    const found = own.flatMap((word) =>
      printing.filter(({ text }) => text.includes(word)).map(({ name }) => `${word} in ${name}`),
    );
    expect(found).toEqual([]);
  });
});

function termsOf(document: Policy): string[] {
  const words = wordsOf(document);
  const procedures = [...Object.values(document.levels), ...Object.values(document.exits)].map(
    (part) => part.procedure,
  );
  const steps = procedures.flatMap((procedure) => procedure ?? []);
  const actors = steps.flatMap(({ by, to }) => [...actorsIn(by), ...actorsIn(to)]).filter(isAuthority);
  const terms = [
    ...Object.values(words).flatMap((set: ReadonlySet<string>) => [...set]),
    ...steps.map(({ step }) => step),
    ...Object.values(document.exits).flatMap(({ causes = [] }) => causes),
    ...Object.values(document.levels).flatMap(({ organ = [] }) => organ),
    ...document.categories.map(({ label }) => label),
    ...actors,
    ...[document.issuer, document.title, document.registration.title, document.registration.to],
  ];
  return [...new Set(terms.filter((term) => term !== undefined))];
}

function isAuthority(actor: Actor): actor is string {
  return typeof actor === 'string' && !['self', 'superior', 'unit'].includes(actor);
}
