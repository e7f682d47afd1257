/** What CI shows as tests: well-formed XML, one suite a file, and in it what JSON tells. */

import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { writeJunit } from '../../src/writers/junit.ts';
import { memberText, workspaceWith } from '../bad-input/workspace.ts';
import { BROKEN, EXAMPLE, placesInJson, reportIn } from './found.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** A strict parser: it refuses what XML 1.0 forbids, characters too. */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0] ?? root;
}

async function suitesOf(root: string, argv: readonly string[] = []): Promise<readonly Element[]> {
  return parsed(await reportIn('junit', root, argv)).children;
}

function outcomesOf(suites: readonly Element[], kind: string): Element[] {
  return suites.flatMap(({ children }) =>
    children.flatMap((test) => test.children.filter(({ name }) => name === kind)),
  );
}

test('has one suite a file, with the findings that JSON tells, in the same order', async () => {
  const [whole, ...suites] = await suitesOf(BROKEN);
  expect(whole?.attributes).toMatchObject({ tests: '1', failures: '0' });
  const names = suites.map(({ attributes }) => attributes.name);
  expect(new Set(names).size).toBe(names.length);
  const told = suites.flatMap((suite) =>
    suite.children.map(({ attributes, children }) => ({
      file: suite.attributes.file,
      rule: children[0]?.attributes.type,
      line: Number(attributes.line),
    })),
  );
  expect(told).toEqual(await placesInJson(BROKEN));
});

test('counts what it holds', async () => {
  const whole = parsed(await reportIn('junit', BROKEN));
  for (const counted of [whole, ...whole.children]) {
    const suites = counted === whole ? whole.children : [counted];
    expect(counted.attributes).toMatchObject({
      tests: String(suites.flatMap(({ children }) => children).length),
      failures: String(outcomesOf(suites, 'failure').length),
      skipped: String(outcomesOf(suites, 'skipped').length),
      errors: String(outcomesOf(suites, 'error').length),
    });
  }
});

test('fails where the run fails: warnings are told without failing, and fail with --strict', async () => {
  const mild = await suitesOf(BROKEN, ['--only', 'headcount,resume-gap']);
  expect(outcomesOf(mild, 'failure')).toEqual([]);
  expect(outcomesOf(mild, 'skipped').length).toBeGreaterThan(1);
  const strict = await suitesOf(BROKEN, ['--only', 'headcount,resume-gap', '--strict']);
  expect(outcomesOf(strict, 'failure')).toHaveLength(outcomesOf(mild, 'skipped').length);
});

test('of a clean register is no empty run', async () => {
  const suites = await suitesOf(EXAMPLE, ['--as-of', '2013-10-31', '--lang', 'zh']);
  expect(suites).toHaveLength(1);
  expect(suites[0]?.children).toEqual([
    expect.objectContaining({
      children: [],
      attributes: expect.objectContaining({ name: expect.stringMatching(/没有发现问题/) }),
    }),
  ]);
});

test('is plain Chinese', async () => {
  const xml = await reportIn('junit', BROKEN, ['--lang', 'zh']);
  expect(xml).toMatch(/message="错误 文件是 GBK/);
  expect(xml).not.toMatch(/&#/);
});

test('a file that cannot be read is an error of the run', async () => {
  const root = workspaceWith({ 'members/x.yaml': memberText('x') });
  symlinkSync('loop.yaml', path.join(root, 'members/loop.yaml'));
  expect(outcomesOf(await suitesOf(root), 'error').map(({ text }) => text)).toEqual([
    expect.stringMatching(/^members\/loop\.yaml cannot be read/),
  ]);
});

describe('what XML means or forbids', () => {
  const outcome = (text: string) => ({ kind: 'failure', type: text, message: text, text }) as const;
  const written = (text: string) =>
    parsed(writeJunit(text, [{ name: text, isFile: true, cases: [{ name: text, outcome: outcome(text) }] }]));

  test('stands for itself', () => {
    const [suite] = written(`<a b="c" d='e'>&amp;]]>`).children;
    expect(suite?.attributes.name).toBe(`<a b="c" d='e'>&amp;]]>`);
    expect(suite?.children[0]?.children[0]?.text).toBe(`<a b="c" d='e'>&amp;]]>`);
  });

  test('is replaced where it cannot', () => {
    const [suite] = written('\u0000\u001b[2J\u007f\u0085\ud800\ufffe\uffff名').children;
    expect(suite?.attributes.name).toBe('␀␛[2J␡����名');
  });

  test('a line end stays one in a text, and is a blank in a name', () => {
    const [suite] = written('a\n\tb').children;
    expect(suite?.attributes.name).toBe('a b');
    expect(suite?.children[0]?.children[0]?.text).toBe('a\n\tb');
  });
});
