import type { Month } from '../../../src/model/records.ts';
import type { Random } from '../random.ts';
import { CATEGORY } from '../words.ts';
import type { Person } from './seat.ts';

const MODEL = ['浏阳市优秀共产党员', '浏阳市道德模范', '浏阳市劳动模范', '浏阳市优秀志愿者', '长沙好人'] as const;
const ORDINARY = ['街道优秀共产党员', '社区优秀共产党员', '浏阳市优秀党务工作者', '社区“最美邻居”'] as const;

/** Honours from before the first service: model members have one or two of the city, some others one nearer home. */
export function honorsOf(person: Person, firstService: Month, random: Random): string[] {
  const latest = Number(firstService.slice(0, 4)) - 1;
  const isModel = person.seats.some((seat) => seat.category === CATEGORY.model);
  if (!isModel) return random.chance(0.35) ? [honor(latest - random.integer(0, 4), ORDINARY, random)] : [];
  const first = honor(latest - random.integer(1, 4), MODEL, random);
  return random.chance(0.3) ? [first, honor(latest, ORDINARY, random)] : [first];
}

function honor(year: number, kinds: readonly string[], random: Random): string {
  return `${year}年度${random.pick(kinds)}`;
}
