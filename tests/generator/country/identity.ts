import { monthAt, monthNumber } from '../calendar.ts';
import { idNumber } from '../id-number.ts';
import { inventName } from '../names.ts';
import type { Random } from '../random.ts';

export interface Identity {
  id: string;
  name: string;
  gender: '男' | '女';
  birthDay: string;
  birthYear: number;
  idNumber: string;
  phone: string;
}

/** Months of birth for those at work, and for the retired; first and how many. */
const AT_WORK = { first: monthNumber('1958-01'), months: 300 };
const RETIRED = { first: monthNumber('1938-01'), months: 144 };
/** Has no divisor in common with the numbers of months, so that it visits each before any twice. */
const STRIDE = 77;
/** No two phone numbers are the same: this multiplier visits each of the eight-digit numbers once. */
const PHONE_STRIDE = 48_271_003;

/**
 * Gives each person what must not be anybody else's: an id (people of one name are numbered), a birth month that
 * nobody of the name has, an ID number, a phone number.
 */
export function createRegistry(random: Random): (isRetired: boolean) => Identity {
  const namesakes = new Map<string, number>();
  const born = new Map<string, number>();
  let people = 0;

  return (isRetired) => {
    const gender = random.chance(0.6) ? '男' : '女';
    const name = inventName(random, gender);
    const namesake = countUp(namesakes, name);
    const months = isRetired ? RETIRED : AT_WORK;
    const turn = countUp(namesakes, `${name} ${isRetired}`) * STRIDE + name.charCodeAt(0) * 31 + name.charCodeAt(1);
    const month = monthAt(months.first + (turn % months.months));
    const birthDay = `${month}-${String(random.integer(1, 28)).padStart(2, '0')}`;
    const sequence = countUp(born, birthDay + gender) * 2 + (gender === '男' ? 1 : 0);
    people += 1;
    return {
      id: namesake === 0 ? name : `${name}-${namesake + 1}`,
      name,
      gender,
      birthDay,
      birthYear: Number(month.slice(0, 4)),
      idNumber: idNumber(birthDay, sequence),
      phone: `138${String((people * PHONE_STRIDE) % 100_000_000).padStart(8, '0')}`,
    };
  };
}

/** How often the key was counted before. */
function countUp(counts: Map<string, number>, key: string): number {
  const count = counts.get(key) ?? 0;
  counts.set(key, count + 1);
  return count;
}
