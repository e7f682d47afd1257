import type { Digest, Section, Statement } from './statement.ts';

/** One thing that two documents do not say alike; only the new one says it where `was` is absent, and the other way. */
export interface Difference {
  readonly was?: Statement;
  readonly is?: Statement;
}

export interface ChangedSection extends Omit<Section, 'statements'> {
  /** What it is about is not in the old document, or no more in the new one. */
  readonly whole?: 'new' | 'gone';
  readonly differences: readonly Difference[];
}

/** Two documents and what they do not say alike. */
export interface Comparison {
  readonly old: Digest;
  readonly next: Digest;
  readonly changed: readonly ChangedSection[];
}

/** What changes from one document to another, statement by statement; what both say alike is left out. */
export function differencesBetween(old: Digest, next: Digest): ChangedSection[] {
  const before = byName(old.sections);
  const after = byName(next.sections);
  const changed = next.sections.map((section) => compared(before.get(nameOf(section)), section));
  const gone = old.sections.filter((section) => !after.has(nameOf(section)));
  return [...changed, ...gone.map((section) => compared(section, undefined))].filter(
    ({ differences }) => differences.length > 0,
  );
}

function byName(sections: readonly Section[]): ReadonlyMap<string, Section> {
  return new Map(sections.map((section) => [nameOf(section), section]));
}

function nameOf({ topic, about = '' }: Section): string {
  return JSON.stringify([topic, about]);
}

function compared(was: Section | undefined, is: Section): ChangedSection;
function compared(was: Section, is: Section | undefined): ChangedSection;
function compared(was: Section | undefined, is: Section | undefined): ChangedSection {
  const { topic = 'document', about } = is ?? was ?? {};
  return {
    topic,
    ...(about === undefined ? {} : { about }),
    ...(was === undefined ? { whole: 'new' as const } : {}),
    ...(is === undefined ? { whole: 'gone' as const } : {}),
    differences: differencesIn(was?.statements ?? [], is?.statements ?? []),
  };
}

/** In the order of the new document, with what is gone at the end. */
function differencesIn(was: readonly Statement[], is: readonly Statement[]): Difference[] {
  const before = new Map(was.map((statement) => [statement.key, statement]));
  const kept = new Set(is.map(({ key }) => key));
  return [
    ...is.flatMap((statement): Difference[] => {
      const former = before.get(statement.key);
      if (former === undefined) return [{ is: statement }];
      return said(former) === said(statement) ? [] : [{ was: former, is: statement }];
    }),
    ...was.filter(({ key }) => !kept.has(key)).map((statement): Difference => ({ was: statement })),
  ];
}

/** Two messages say the same where what is said and its parameters are the same, whatever the language. */
function said({ text, clause }: Statement): string {
  return JSON.stringify([text, clause]);
}
