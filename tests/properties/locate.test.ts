import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Path, Range } from '../../src/findings/finding.ts';
import { locate } from '../../src/yaml/locate.ts';
import { plainValue as dataOf, parsePrecisely, type Source } from '../../src/yaml/source.ts';
import { countryFiles } from '../generator/country/index.ts';
import fc from '../support/properties.ts';
import { written } from '../yaml-fast.records.ts';

/** What stands between the two ends of a range, counted by hand. */
function cut(text: string, { line, column, endLine, endColumn }: Range): string {
  const lines = text.split('\n').slice(line - 1, endLine);
  const last = lines.at(-1) ?? '';
  lines[lines.length - 1] = last.slice(0, endColumn - 1);
  lines[0] = (lines[0] ?? '').slice(column - 1);
  return lines.join('\n');
}

interface Place {
  readonly path: Path;
  readonly value: unknown;
}

/** Every field and item of a value, however deep. */
function placesIn(value: unknown, path: Path = []): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
    const place = { path: [...path, Array.isArray(value) ? Number(key) : key], value: item };
    return [place, ...placesIn(item, place.path)];
  });
}

function checkPlace(source: Source, { path, value }: Place): void {
  const found = cut(source.text, locate(source, path));
  const key = path.at(-1);
  const isGroup = typeof value === 'object' && value !== null;
  const isNothingWritten = value === null && parse(found) === key;
  if (!isGroup && !isNothingWritten) expect([path, parse(found)]).toEqual([path, value]);
  if (isGroup && typeof key === 'string') expect([path, parse(found)]).toEqual([path, parse(JSON.stringify(key))]);
  if (typeof key === 'string') expect([path, parse(cut(source.text, locate(source, path, true)))]).toEqual([path, key]);
}

const someTexts = fc.oneof(
  written.map(({ text }) => text),
  fc.integer({ min: 1, max: 400 }).map((seed) => [...countryFiles({ members: 3, seed })].at(-1)?.text ?? ''),
);

describe('where a field stands', () => {
  it('is its value, or the key of a group or of nothing', () => {
    fc.assert(
      fc.property(someTexts, (raw) => {
        const text = raw.replace(/^\u{FEFF}/u, '');
        const { source, problems } = parsePrecisely(text);
        fc.pre(problems.length === 0);
        for (const place of placesIn(dataOf(source))) checkPlace(source, place);
      }),
    );
  });

  it('is for something missing the nearest that is there', () => {
    fc.assert(
      fc.property(someTexts, (raw) => {
        const text = raw.replace(/^\u{FEFF}/u, '');
        const { source, problems } = parsePrecisely(text);
        fc.pre(problems.length === 0);
        for (const { path } of placesIn(dataOf(source))) {
          expect(locate(source, [...path, '不存在'])).toEqual(locate(source, path));
          expect(locate(source, [...path, 99, 'x'])).toEqual(locate(source, path));
        }
      }),
    );
  });

  it('lies within the text, its end not before its start', () => {
    const path = fc.array(fc.oneof(fc.constantFrom('id', 'name', 'appointments', 'steps', 'exit', 'on'), fc.nat(3)), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        fc.oneof(someTexts, fc.string({ unit: 'binary' })),
        path,
        fc.boolean(),
        (text, wanted, isAboutKey) => {
          const { source } = parsePrecisely(text);
          const { line, column, endLine, endColumn } = locate(source, wanted, isAboutKey);
          const lines = source.text.split('\n').length;
          expect(line >= 1 && column >= 1 && line <= lines && endLine >= line).toBe(true);
          if (endLine === line) expect(endColumn).toBeGreaterThanOrEqual(column);
        },
      ),
    );
  });
});
