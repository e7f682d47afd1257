/**
 * Very many terms in a page of a few megabytes: packed data from which the page's script draws what is asked for.
 * Whatever is said or worked out from the data is worked out here; the script knows no rule and no word.
 */

import { deflateSync } from 'node:zlib';
import { type Change, changed, type HoldsTexts } from '../text/changed.ts';
import { named, type Words } from '../text/name.ts';
import type { Drawing } from './html-axis.ts';
import { type SharedData, Tables } from './html-compact-tables.ts';
import { nextStepCases } from './next-step-cases.ts';
import type { ExpiryReport, OrganizationItems, ReportItem } from './report.ts';
import { URGENCIES } from './urgency.ts';

export interface CompactData extends SharedData {
  readonly chunks: readonly Chunk[];
}

/** A list of parts, which the page has as JSON, deflated (RFC 1950), in Base64. Numbers are hidden before it is packed. */
class Chunk implements HoldsTexts {
  readonly #parts: readonly unknown[];
  readonly #text: string;
  readonly #packed: string;

  constructor(parts: readonly unknown[]) {
    this.#parts = parts;
    this.#text = JSON.stringify(parts);
    this.#packed = packed(this.#text);
  }

  /** Of characters in the page. */
  get length(): number {
    return this.#packed.length;
  }

  /** Itself where nothing in it changes, as nearly always: two of each would take the memory of both. */
  withTexts(change: Change): Chunk {
    const parts = changed(this.#parts, change);
    return JSON.stringify(parts) === this.#text ? this : new Chunk(parts);
  }

  toJSON(): string {
    return this.#packed;
  }
}

function packed(text: string): string {
  return deflateSync(text, { level: 9 }).toString('base64');
}

export interface Packed {
  readonly data: CompactData;
  /** What no longer had room, the least pressing of all. */
  readonly leftOut: { readonly items: number; readonly organizations: number };
}

/** Larger than any register so far; a page beyond it opens slowly, and mail refuses it. */
const MOST_CHARACTERS = 4_000_000;

/** People in a part and, about, in a chunk. */
const CHUNK = 1000;

export function compactData(report: ExpiryReport, drawing: Drawing, most = MOST_CHARACTERS): Packed {
  const tables = new Tables(drawing);
  const chunks: Chunk[] = [];
  let room = most;
  let items = 0;
  let organizations = 0;
  for (const own of chunksOf(report.organizations)) {
    const chunk = new Chunk(own.map((part) => partOf(part, tables)));
    room -= chunk.length;
    if (room < 0) break;
    chunks.push(chunk);
    items += own.reduce((sum, part) => sum + part.items.length, 0);
    organizations += own.filter((part) => part.isLast).length;
  }
  const leftOut = { items: report.items.length - items, organizations: report.organizations.length - organizations };
  return { data: { ...tables.written(), chunks }, leftOut };
}

/** An organisation, or some of its people where they are too many to be drawn at once. */
interface Part extends OrganizationItems {
  readonly people: number;
  readonly isLast: boolean;
}

function* chunksOf(organizations: readonly OrganizationItems[]): Generator<Part[]> {
  let chunk: Part[] = [];
  let size = 0;
  for (const part of partsOf(organizations)) {
    chunk.push(part);
    size += part.items.length;
    if (size < CHUNK) continue;
    yield chunk;
    [chunk, size] = [[], 0];
  }
  if (chunk.length > 0) yield chunk;
}

function* partsOf(organizations: readonly OrganizationItems[]): Generator<Part> {
  for (const organization of organizations) {
    const { items, endingTerms } = organization;
    for (let at = 0; at < items.length; at += CHUNK) {
      yield {
        ...organization,
        people: items.length,
        items: items.slice(at, at + CHUNK),
        endingTerms: at === 0 ? endingTerms : [],
        isLast: at + CHUNK >= items.length,
      };
    }
  }
}

function partOf(part: Part, tables: Tables): unknown[] {
  const { words } = tables;
  const ownTerms = part.endingTerms.map(({ term, takesAlong }) => [
    words.page.ownTerm(term.name),
    tables.day(term.start),
    tables.day(term.end),
    words.people(takesAlong.length),
  ]);
  const cases = nextStepCases(part.items, words);
  const next = cases.map(({ lines, items }) => [
    lines.join('\n'),
    cases.length > 1 ? items.map((item) => item.name).join(' ') : 0,
  ]);
  const rows = part.items.map((item) => rowOf(item, tables));
  return [named(part.id), part.name, part.level, words.people(part.people), ownTerms, rows, next];
}

function rowOf(item: ReportItem, tables: Tables): (Words | number)[] {
  return [
    item.name,
    item.member === item.name ? 0 : named(item.member),
    tables.category(item.category),
    tables.day(item.start),
    tables.day(item.end),
    URGENCIES.indexOf(item.urgency),
  ];
}
