/** Where somebody works and as what: from one column for both, or from one each. */

import { SEATS } from '../headers.words.ts';
import { recordIdOf } from '../record-id.ts';
import { says } from '../roster.words.ts';
import { inOneLine, saysNothing } from '../tables/clean-text.ts';
import type { SeenCell } from '../tables/grid.ts';
import { headerForm } from '../tables/header-text.ts';
import type { Line } from './line.ts';
import { type Outcome, put } from './outcome.ts';

/** The unit of a line: one that the register has, or a new one of which the name is known. */
export interface SeenUnit {
  readonly id: string;
  readonly name: string;
  readonly isKnown: boolean;
  readonly cell: SeenCell;
}

export interface Employment {
  readonly unit: SeenUnit | undefined;
  readonly outcomes: readonly Outcome[];
}

export function employmentOf(line: Line): Employment {
  const seat = written(line, 'position');
  if (seat === undefined || !SEATS.has(headerForm(seat.text))) return employmentIn(line);
  const { unit, outcomes } = employmentIn({ ...line, cells: without(line.cells, 'position') });
  return { unit, outcomes: [...outcomes, { told: says.seatAsPosition({ found: seat.text }), cell: seat }] };
}

function without(cells: Line['cells'], meaning: 'position'): Line['cells'] {
  return new Map([...cells].filter(([each]) => each !== meaning));
}

function employmentIn(line: Line): Employment {
  const [both, unitCell, positionCell] = [
    written(line, 'unitAndPosition'),
    written(line, 'unit'),
    written(line, 'position'),
  ];
  if (unitCell !== undefined) return inColumns(unitCell, positionCell ?? both, line);
  if (both !== undefined) return inOneColumn(both, positionCell, line);
  return positionCell === undefined ? { unit: undefined, outcomes: [] } : inOneColumn(positionCell, undefined, line);
}

function written({ cells }: Line, meaning: 'unitAndPosition' | 'unit' | 'position'): SeenCell | undefined {
  const cell = cells.get(meaning);
  return cell === undefined || saysNothing(cell.text) ? undefined : cell;
}

/** A name in a column of its own is a unit, known or not. */
function inColumns(cell: SeenCell, positionCell: SeenCell | undefined, { lookups }: Line): Employment {
  const name = inOneLine(cell.text).replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
  const known = lookups.units.named(name);
  const id = known?.id ?? recordIdOf(name);
  const unit = { id, name: known?.name ?? name, isKnown: lookups.register.units.has(id), cell };
  const position = positionCell && withoutUnit(inOneLine(positionCell.text), unit.name);
  const outcomes = [put(cell, ['unit'], id)];
  if (positionCell !== undefined && position !== undefined && position !== '') {
    outcomes.push(put(positionCell, ['position'], position));
  }
  return { unit, outcomes };
}

function withoutUnit(position: string, name: string): string {
  return position.startsWith(name) ? position.slice(name.length).trim() : position;
}

/** Without a unit that is known nobody can tell where its name ends: all of it stays in the position. */
function inOneColumn(cell: SeenCell, positionCell: SeenCell | undefined, { lookups }: Line): Employment {
  const split = lookups.units.split(cell.text);
  const position =
    positionCell === undefined ? (split?.position ?? inOneLine(cell.text)) : inOneLine(positionCell.text);
  const at = positionCell ?? cell;
  const outcomes = position === '' ? [] : [put(at, ['position'], position)];
  if (split === undefined) return { unit: undefined, outcomes };
  const { id, name } = split.unit;
  return {
    unit: { id, name, isKnown: lookups.register.units.has(id), cell },
    outcomes: [put(cell, ['unit'], id), ...outcomes],
  };
}
