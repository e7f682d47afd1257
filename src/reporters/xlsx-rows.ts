/** Findings as rows of a table, for somebody who has neither the records nor a terminal. */

import { isInCell, type PlacedFinding, type WrongCell } from '../findings/finding.ts';
import { type Lang, msg, say } from '../messages/catalogue.ts';
import type { RuleId } from '../model/rule-ids.ts';
import { kindOfFile } from '../records/record-file.ts';
import { RULES } from '../rules/index.ts';
import { fieldWords } from './field-words.ts';
import type { Report } from './report.ts';
import { type Column, says } from './xlsx.words.ts';

/** What each column says; numbers are put before the rows once they have their order. */
export type FindingRow = Readonly<Record<Exclude<Column, 'number'>, string>>;

/** By organisation in the order of their first findings, those of which none can be told last; within as they were found. */
export function findingRows({ findings, wrongCells = [], ownerOf }: Report, lang: Lang): FindingRow[] {
  const rows = [...wrongCells, ...findings].map((place): FindingRow => {
    const { organization = '', name = '' } = ownerOf?.(place) ?? {};
    return { ...('rule' in place ? toldRow(place, lang) : cellRow(place, lang)), organization, about: name };
  });
  const ranks = new Map([...new Set(rows.map((row) => row.organization))].map((name, index) => [name, index]));
  ranks.set('', ranks.size);
  const rankOf = ({ organization }: FindingRow) => ranks.get(organization) ?? 0;
  const sorted = rows.sort((one, other) => rankOf(one) - rankOf(other));
  const unknown = say(lang, says.nobodyKnows());
  return sorted.map((row) => (row.organization === '' ? { ...row, organization: unknown } : row));
}

type ToldWords = Omit<FindingRow, 'organization' | 'about'>;

function toldRow(finding: PlacedFinding, lang: Lang): ToldWords {
  const { rule, severity, message, path = [], clause, suggestion } = finding;
  return {
    severity: say(lang, msg(`severity.${severity}`)),
    field: isInCell(finding) ? fieldWords('member', path, lang) : fieldWords(kindOfFile(finding.file), path, lang),
    message: say(lang, message),
    todo: suggestion === undefined ? wantedBy(rule, lang) : say(lang, says.writeInstead({ suggestion })),
    place: placeOf(finding),
    rule: clause === undefined ? rule : `${rule}\n（${clause}）`,
  };
}

function cellRow({ message, ...place }: WrongCell, lang: Lang): ToldWords {
  return {
    severity: say(lang, msg('severity.error')),
    field: '',
    message: say(lang, message),
    todo: say(lang, says.mendCell()),
    place: placeOf(place),
    rule: '',
  };
}

function wantedBy(id: RuleId, lang: Lang): string {
  const summary = RULES.find((rule) => rule.id === id)?.words.texts[lang].summary;
  return summary === undefined ? '' : say(lang, says.wanted({ summary }));
}

/** `members/周建国.yaml:41:10`, or `名册.xlsx › 人员 › D7` */
function placeOf(place: PlacedFinding | Omit<WrongCell, 'message'>): string {
  if ('cell' in place) return `${place.file} › ${place.sheet} › ${place.cell}`;
  return `${place.file}:${place.range.line}:${place.range.column}`;
}
