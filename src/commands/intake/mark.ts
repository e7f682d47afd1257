import type { Context } from '../../cli/context.ts';
import { remark } from '../../cli/context.ts';
import { deliver } from '../../cli/deliver.ts';
import type { Target } from '../../cli/destination.ts';
import { say } from '../../messages/catalogue.ts';
import { type Mark, markWorkbook } from '../../workbooks/marks/mark-workbook.ts';
import { sealedReturn } from '../../writers/sealed.ts';
import { says } from '../import.words.ts';
import type { Examined } from './examine.ts';

/** Gives the clerk's own workbook back, with a comment on every cell that something is to be said of. */
export async function giveBackMarked(
  context: Context,
  { bytes, intake, placed }: Examined,
  target: Target,
): Promise<void> {
  const of = (place: Mark['place'], message: Parameters<typeof say>[1]): Mark => ({
    place,
    note: say(context.lang, message),
  });
  const marks = [
    ...intake.wrong.map(({ place, message }) => of(place, message)),
    ...placed.atCells.map(({ place, finding }) => of(place, finding.message)),
  ];
  if (marks.length === 0) return remark(context, says.nothingToMark());
  const marked = sealedReturn(
    marks.map(({ note }) => note),
    (notes) =>
      markWorkbook(
        bytes,
        marks.map(({ place }, index) => ({ place, note: notes[index] ?? '' })),
      ),
  );
  await deliver(context, marked, target);
}
