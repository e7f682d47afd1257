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
    // No seat is a unit’s there, so that nobody takes one over.
    const { replacement: _none, ...printed } = USUAL_WORDS;
    expect(Object.keys(policy.words ?? {}).sort()).toEqual(Object.keys(printed).sort());
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

/** What stands in a file of words without being said by us: what is read in other people's tables, and commands on the example. */
const NOT_SAID = ['importers/headers.words.ts', 'cli/help-examples.words.ts'];

/**
 * Words of the built-in policy that every document's Chinese has: what a body, a unit, a hardship and an end of a term are
 * (研究: of 研究生, a degree). A city whose policy calls an exit or a type of unit otherwise reads them as what they mean.
 */
const COMMON_CHINESE: ReadonlySet<string> = new Set([
  ...['组织', '单位', '其他', '机关', '届满', '党支部', '党组织负责人', '研究', '困难'],
]);

/** Names of commands are fixed by the contract; a rule's wrong and right excerpts are of the built-in example's records. */
const EXCERPTS = /\b(?:wrong|right): `[^`]*`|\balias: '[^']*'/g;

describe('what is said to people', () => {
  const catalogues = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.(?:words|line)\.ts$/.test(name) || name.startsWith('messages/'))
    .filter((name) => !NOT_SAID.includes(name))
    .map((name) => ({ name, text: codeOf(path.join(SOURCES, name)).replace(EXCERPTS, '') }));
  const ownWordsOfIt = Object.values(policy.words ?? {}).flatMap((word) => word.split(/[\n（）]/));
  const terms = [...new Set([...termsOf(policy), ...ownWordsOfIt])].filter(
    (term) => term.length > 1 && !COMMON_CHINESE.has(term) && !Object.values(USUAL_WORDS).includes(term),
  );

  it('stands in many catalogues, and there are many terms', () => {
    expect(catalogues.length).toBeGreaterThan(120);
    expect(terms).toEqual(expect.arrayContaining(['续聘', '聘书编号', '上级批复', '评先评优', '社区']));
  });

  it('has no term of the built-in policy, which another city calls otherwise', () => {
    const found = terms.flatMap((term) =>
      catalogues.filter(({ text }) => text.includes(term)).map(({ name }) => `${term} in ${name}`),
    );
    expect(found.sort()).toEqual([]);
  });

  it('has none in what editors show of a field either', () => {
    const found = SHOWN_KINDS.flatMap((kind) => {
      const schema: unknown = JSON.parse(readFileSync(path.join(SCHEMAS, `${kind}.schema.json`), 'utf8'));
      return describedIn(schema).flatMap((text) =>
        terms.filter((term) => text.includes(term)).map((term) => `${term}: ${text}`),
      );
    });
    expect(found).toEqual([`街道: ${ADDRESS}`, `社区: ${ADDRESS}`]);
  });
});

const SCHEMAS = path.join(TESTS, '..', 'schemas');

/** What the policy's own schema says is of policies in general, and may name words of one. */
const SHOWN_KINDS = ['organization', 'member', 'unit', 'matter', 'meeting', 'activity', 'evaluation'];

/** Addresses begin with a subdistrict and a community everywhere. */
const ADDRESS = '可不填。现住址，建议从街道、社区写起；公示用的表只印到街道。';

/** Titles and descriptions at any depth. */
function describedIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if ((key === 'title' || key === 'description') && typeof value === 'string') return [value];
    return ['examples', 'const', 'enum', 'default'].includes(key) ? [] : describedIn(value);
  });
}

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
    ...Object.values(document.ledgers ?? {}),
    ...Object.values(document.matters?.suggest?.strengths ?? {}).flat(),
    ...[document.issuer, document.title, document.registration.title, document.registration.to],
  ];
  return [...new Set(terms.filter((term) => term !== undefined))];
}

function isAuthority(actor: Actor): actor is string {
  return typeof actor === 'string' && !['self', 'superior', 'unit'].includes(actor);
}
