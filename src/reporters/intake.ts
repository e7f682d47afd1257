/** The preview of a workbook: what taking it in would change, and what is wrong or still lacking in it. */

import { isInCell, type PlacedFinding } from '../findings/finding.ts';
import type { Draft } from '../importers/drafts/drafts-of.ts';
import type { FieldChange } from '../importers/drafts/edits.ts';
import { type FieldLabel, fieldLabels } from '../importers/filled/field-label.ts';
import { itemText } from '../importers/filled/printed.ts';
import { inCell, wrongCells } from '../intake/cells.ts';
import type { Intake } from '../intake/intake.ts';
import { type Lang, type Message, say } from '../messages/catalogue.ts';
import type { Policy } from '../model/policy.ts';
import { type Block, GAP, line, paragraph, type Style, withGaps } from '../text/blocks.ts';
import { named, type Words } from '../text/name.ts';
import type { CellPlace } from '../workbooks/workbook.ts';
import { blocksOfFindings, blocksOfWrongCells } from './human.ts';
import { says } from './intake.words.ts';

export interface PreviewInput {
  readonly file: string;
  readonly intake: Intake;
  readonly policy: Policy;
}

/** Nobody reads more of one kind. */
const MOST_TOLD = 200;

export function previewBlocks({ file, intake, policy }: PreviewInput, lang: Lang): Block[] {
  const label = fieldLabels(policy);
  const drafts = intake.wrong.length > 0 ? intake.drafts.drafts : intake.prepared.map(({ draft }) => draft);
  const fresh = drafts.filter((draft) => 'text' in draft);
  const changed = drafts.filter((draft) => 'changes' in draft);
  const takenOut = intake.roster.filled?.takenOut ?? [];
  const sections: Block[][] = [
    [line({ text: named(file), style: 'underlined' })],
    listed(says.fresh({ count: fresh.length }), fresh, (draft) => [recordLine(draft)], lang),
    listed(says.changed({ count: changed.length }), changed, (draft) => changeLines(draft, label, lang), lang),
    listed(says.takenOut({ count: takenOut.length }), takenOut, ({ id }) => [item(named(id))], lang),
    [paragraph(say(lang, says.unchanged({ count: intake.unchanged })))],
    listed(
      says.told({ count: intake.told.length }),
      intake.told,
      ({ place, message }) => [item(say(lang, message), at(place))],
      lang,
    ),
    intake.wrong.length === 0
      ? []
      : [
          paragraph(say(lang, says.wrong({ count: intake.wrong.length })), { style: 'alarm' }),
          ...blocksOfWrongCells(wrongCells(file, intake.wrong), lang),
        ],
  ];
  return [...withGaps(sections.filter((blocks) => blocks.length > 0)), GAP];
}

function listed<T>(heading: Message, items: readonly T[], blocksOf: (item: T) => Block[], lang: Lang): Block[] {
  if (items.length === 0) return [];
  const more = items.length - MOST_TOLD;
  return [
    paragraph(say(lang, heading), { style: 'strong' }),
    ...items.slice(0, MOST_TOLD).flatMap(blocksOf),
    ...(more > 0 ? [item(say(lang, says.more({ count: more })))] : []),
  ];
}

function item(text: Words, tail?: string, style?: Style): Block {
  return paragraph(text, {
    indent: 2,
    hang: 6,
    ...(tail !== undefined && { tail: { text: named(tail), style: 'faint' } }),
    ...(style !== undefined && { style }),
  });
}

/** `人员 › D7` */
function at(place: CellPlace): string {
  const { sheet, cell } = inCell('', place);
  return `${sheet} › ${cell}`;
}

function recordLine({ path, entries }: Draft): Block {
  const [entry] = entries;
  return item(named(path), entry && at(entry.place));
}

function changeLines(draft: Draft, label: FieldLabel, lang: Lang): Block[] {
  if (!('changes' in draft)) return [];
  return [
    recordLine(draft),
    ...draft.changes.map(({ path, from, to, place }) =>
      paragraph(`${label(draft.kind, path)}：${valueText(from, lang)} → ${valueText(to, lang)}`, {
        indent: 6,
        hang: 8,
        tail: { text: named(at(place)), style: 'faint' },
      }),
    ),
  ];
}

/** What a field says, in one line. */
export function valueText(value: FieldChange['from'], lang: Lang): string {
  if (value === undefined || value === null) return say(lang, says.nothing());
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) return value.map(itemText).join('；') || '无';
  if (typeof value === 'object') return Object.values(value).map(String).join(' ');
  return String(value);
}

/** The clerk's list of what is still to be brought: by person, each with its cells; then what it does to other records. */
export function toBringBlocks(findings: readonly PlacedFinding[], intake: Intake, file: string, lang: Lang): Block[] {
  const ofCells = findings.filter(isInCell);
  const others = findings.filter((finding) => !isInCell(finding));
  const people = byRecord(ofCells, intake, file);
  const parts: Block[][] = [];
  if (ofCells.length > 0) {
    const heading = says.findings({ people: people.length, findings: ofCells.length });
    parts.push([paragraph(say(lang, heading), { style: 'strong' })]);
  }
  for (const { name, own } of people) {
    const [, ...blocks] = blocksOfFindings(own, lang);
    parts.push([line({ text: name, style: 'underlined' }), ...blocks.filter(({ block }) => block !== 'gap')]);
  }
  if (others.length > 0) parts.push([paragraph(say(lang, says.others())), ...blocksOfFindings(others, lang)]);
  return parts.length === 0 ? [] : [...withGaps(parts), GAP];
}

/** Records in the order of their rows. */
function byRecord(findings: readonly PlacedFinding[], { prepared }: Intake, file: string) {
  const rows = new Map<string, string>();
  for (const { draft } of prepared) {
    for (const { place } of [...draft.entries, ...draft.fields]) {
      const key = rowOf(inCell(file, place));
      if (!rows.has(key)) rows.set(key, draft.name);
    }
  }
  const people = new Map<string, { readonly name: string; readonly own: PlacedFinding[] }>();
  for (const finding of findings.filter(isInCell)) {
    const key = rowOf(finding);
    const person = people.get(key) ?? { name: rows.get(key) ?? finding.file, own: [] };
    people.set(key, person);
    person.own.push(finding);
  }
  return [...people.values()];
}

function rowOf({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}\0${cell.replace(/^[A-Z]+/, '')}`;
}
