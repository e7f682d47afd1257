import type { Path } from '../../findings/finding.ts';
import { msg } from '../../messages/catalogue.ts';
import type { Bounds, HeadcountRule } from '../../model/policy.ts';
import { shareOf } from '../../model/share.ts';
import { type Contradiction, together } from './contradiction.ts';

/** Numbers that no committee can have at once. */
export function* ofHeadcount(rule: HeadcountRule, path: Path): Generator<Contradiction> {
  if (rule.tolerance !== undefined && rule.about === undefined) yield together(path, 'tolerance', 'about');
  yield* ofBounds(rule, path);
  for (const part of ['total', 'fullTime'] as const) if (rule[part]) yield* ofBounds(rule[part], [...path, part]);
  yield* ofAbout(rule, path);
  yield* ofTotal(rule, path);
  yield* ofShare(rule, path);
  yield* ofOdd(rule, path);
}

function* ofBounds({ min, max }: Bounds, path: Path): Generator<Contradiction> {
  if (min !== undefined && max !== undefined && min > max) yield crossed([...path, 'max'], min, max);
}

function* ofAbout({ about, tolerance = 0, min, max }: HeadcountRule, path: Path): Generator<Contradiction> {
  if (about === undefined) return;
  if (min !== undefined && about + tolerance < min) yield crossed([...path, 'min'], min, about + tolerance);
  if (max !== undefined && about - tolerance > max) yield crossed([...path, 'max'], about - tolerance, max);
}

/** Full-time and part-time members make up the total. */
function* ofTotal(rule: HeadcountRule, path: Path): Generator<Contradiction> {
  const { total = {}, fullTime = {} } = rule;
  const { least, most } = partTime(rule);
  const [fewest, highest] = [least + (fullTime.min ?? 0), most + (fullTime.max ?? Number.POSITIVE_INFINITY)];
  if (total.max !== undefined && fewest > total.max) yield crossed([...path, 'total', 'max'], fewest, total.max);
  if (total.min !== undefined && highest < total.min) yield crossed([...path, 'total', 'min'], total.min, highest);
}

function partTime({ about, tolerance = 0, min, max }: HeadcountRule): { least: number; most: number } {
  return {
    least: Math.max(min ?? 0, (about ?? 0) - (about === undefined ? 0 : tolerance)),
    most: Math.min(max ?? Number.POSITIVE_INFINITY, about === undefined ? Number.POSITIVE_INFINITY : about + tolerance),
  };
}

/** The share cannot be reached even by as many part-time and as few full-time members as there may be. */
function* ofShare(rule: HeadcountRule, path: Path): Generator<Contradiction> {
  const { minShare, total, fullTime } = rule;
  const { most } = partTime(rule);
  if (minShare === undefined || most === Number.POSITIVE_INFINITY) return;
  const smallest = Math.max(total?.min ?? 0, most + (fullTime?.min ?? 0));
  const wanted = shareOf(minShare, smallest);
  if (most < wanted) yield crossed([...path, 'minShare'], wanted, most);
}

/** A total that leaves one number alone, and an even one. */
function* ofOdd({ total = {}, totalOdd }: HeadcountRule, path: Path): Generator<Contradiction> {
  const { min, max } = total;
  if (totalOdd !== true || min === undefined || min !== max || min % 2 === 1) return;
  yield { path: [...path, 'totalOdd'], message: msg('policy.never-odd', { total: min }) };
}

function crossed(path: Path, min: number, max: number): Contradiction {
  return { path, message: msg('policy.min-max', { min, max }) };
}
