import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/model/policy.ts';
import { runMain } from '../cli/run-main.ts';
import { withFiles } from '../support/temp-workspace.ts';
import { loaded, templateText, withEverything } from './template.ts';

const LANGUAGES = ['zh', 'en'] as const;

describe.each(LANGUAGES)('the policy to start from, with comments in %s', (lang) => {
  it('loads as it is, and with all that may be left out', async () => {
    expect((await loaded(templateText(lang))).id).toBe('our-city');
    const full = await loaded(withEverything(templateText(lang)));
    expect(full.levels.街道?.posts).toEqual({ 副书记: { clause: '第二条', max: 1 } });
    expect(full.words?.certificate).toBe('聘书编号');
  });

  it('says the same in every language', async () => {
    for (const change of [(text: string) => text, withEverything]) {
      expect(await loaded(change(templateText(lang)))).toEqual(await loaded(change(templateText('zh'))));
    }
  });

  it('explains every line that is no list of words in a comment of its language', () => {
    const comments = templateText(lang)
      .split('\n')
      .flatMap((line) => /(?:^|\s)#(?!~) ?(.*)$/.exec(line.replace(/#~ /, ''))?.[1] ?? []);
    expect(comments.length).toBeGreaterThan(60);
    const foreign = lang === 'en' ? /[\u4e00-\u9fff]{5,}/ : /^[\x20-\x7e]+$/;
    expect(comments.filter((comment) => foreign.test(comment) && !comment.startsWith('concurrent:'))).toEqual([]);
  });

  it('is put into a new register, which is clean', async () => {
    await withFiles(new Map(), async (folder) => {
      const made = await runMain(['init', 'reg', '--policy', 'template', '--yes', '--lang', lang], { cwd: folder });
      expect(made.code, made.err).toBe(0);
      expect(readFileSync(path.join(folder, 'reg/policies/our-city.yaml'), 'utf8')).toBe(templateText(lang));
      expect(readFileSync(path.join(folder, 'reg/dgw.yaml'), 'utf8')).toContain('policy: policies/our-city.yaml');
      const told = await runMain(['policy', '--lang', lang], { cwd: path.join(folder, 'reg') });
      expect(told.code, told.err).toBe(0);
      expect(told.out).toContain('关于推行兼职委员制的实施办法');
    });
  });
});

it('holds every field of the format', async () => {
  const schema: unknown = JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, '../../schemas/policy.schema.json'), 'utf8'),
  );
  const said = namesIn(await loaded(withEverything(templateText('zh'))));
  const other = ['across'].filter((name) => !templateText('zh').includes(`${name}:`));
  expect([...fieldsOf(schema)].filter((field) => !said.has(field) && field !== 'across')).toEqual(other);
});

it('the other way to write who may serve where loads too', async () => {
  const text = templateText('zh')
    .replace(/^concurrent: false.*$/m, '')
    .replace('# concurrent: {', 'concurrent: {');
  expect((await loaded(text)).concurrent).toEqual({ clause: '第六条', across: ['街道', '社区'], max: 3 });
});

function namesIn(value: unknown, names = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) namesIn(item, names);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      names.add(key);
      namesIn(part, names);
    }
  }
  return names;
}

/** Names of all fields in a schema; those of maps by the policy's own words have none. */
function fieldsOf(schema: unknown, fields = new Set<string>()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return fields;
  for (const [key, part] of Object.entries(schema)) {
    if (key === 'examples') continue;
    if (key === 'properties') for (const field of Object.keys(part as Policy)) fields.add(field);
    fieldsOf(part, fields);
  }
  return fields;
}
