import type { PlacedFinding } from '../findings/finding.ts';
import { inCell, wrongCells } from '../intake/cells.ts';
import { type Lang, say } from '../messages/catalogue.ts';
import type { Day } from '../model/records.ts';
import { named } from '../text/name.ts';
import type { CellPlace } from '../workbooks/workbook.ts';
import { writeJson } from '../writers/json.ts';
import type { Sealed } from '../writers/sealed.ts';
import type { PreviewInput } from './intake.ts';
import { findingOf, wrongCell } from './json.ts';

export interface IntakeReport extends PreviewInput {
  readonly asOf: Day;
  readonly isSaved: boolean;
  readonly findings: readonly PlacedFinding[];
}

/** The public JSON of `import`: keys are fixed, new ones may be added. */
export function intakeJson(
  { file, intake, policy, asOf, isSaved, findings }: IntakeReport,
  lang: Lang,
): Sealed<string> {
  const cellAt = (place: CellPlace) => {
    const { sheet, cell } = inCell(file, place);
    return { file: named(file), sheet: named(sheet), cell };
  };
  const { drafts } = intake.drafts;
  const about = ({ kind, id, name, path, entries }: (typeof drafts)[number]) => ({
    kind,
    id: named(id),
    name,
    path: named(path),
    ...(entries[0] && cellAt(entries[0].place)),
  });
  return writeJson({
    schemaVersion: 1,
    asOf,
    policy: policy.id,
    saved: isSaved,
    unchanged: intake.unchanged,
    new: drafts.filter((draft) => 'text' in draft).map(about),
    changed: drafts.flatMap((draft) => {
      if (!('changes' in draft)) return [];
      const changes = draft.changes.map(({ path, from, to, place }) => ({
        path: `/${path.join('/')}`,
        from: from ?? null,
        to: to ?? null,
        ...cellAt(place),
      }));
      return [{ ...about(draft), changes }];
    }),
    takenOut: (intake.roster.filled?.takenOut ?? []).map(({ kind, id }) => ({ kind, id: named(id) })),
    columns: intake.roster.columns.map(({ place, label, status, meaning }) => ({
      label,
      status,
      ...(meaning !== undefined && { meaning }),
      ...cellAt(place),
    })),
    told: intake.told.map(({ place, message }) => ({ message: say(lang, message), ...cellAt(place) })),
    wrong: wrongCells(file, intake.wrong).map((wrong) => wrongCell(wrong, lang)),
    findings: findings.map((finding) => findingOf(finding, lang)),
  });
}
