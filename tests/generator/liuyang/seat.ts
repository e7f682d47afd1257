import type { Day, Month } from '../../../src/model/records.ts';
import type { Intake } from '../procedure.ts';
import { CATEGORY, type Category, MODE, ROLE } from '../words.ts';
import { officeOf } from './organizations.ts';
import { GUANKOU_SEATS, HEHUA_SEATS } from './seats-hehua-guankou.ts';
import { HUAICHUAN_SEATS } from './seats-huaichuan.ts';
import { JILI_SEATS } from './seats-jili.ts';

/** One person's time in one organisation, as planned in the tables. */
export interface Seat {
  organization: string;
  category: Category;
  mode: string;
  stints: Stint[];
}

export interface Stint {
  /** Absent while nominated. */
  start?: Day;
  /** Where the procedure took longer than usual. */
  intake?: Intake;
  exit?: { kind: string; cause: string; on: Day };
}

export interface Person {
  id: string;
  name: string;
  gender: '男' | '女';
  birthMonth: Month;
  unit?: string;
  residence?: string;
  /** A key of `CAREERS`, where the unit does not tell. */
  career?: string;
  position: string;
  roles: string[];
  /** Where the record was first written before the service began. */
  knownSince?: Month;
  /** In the order of the tables; the first one decides in which subdistrict's folder the record lies. */
  seats: Seat[];
}

const CATEGORIES: Record<string, Category> = {
  非公: CATEGORY.company,
  上级: CATEGORY.publicUnit,
  骨干: CATEGORY.backbone,
  模范: CATEGORY.model,
  离退: CATEGORY.retired,
};

const ROLES: Record<string, string> = {
  书: ROLE.partyHead,
  法: ROLE.legalRepresentative,
  社: ROLE.communitySecretary,
  组: ROLE.groupLeader,
};

const ROLLOUT_SEATS = [HUAICHUAN_SEATS, JILI_SEATS, HEHUA_SEATS, GUANKOU_SEATS];

/**
 * Reads the tables: a line with one word names the organisation of the lines below it. Columns: name (or id), sex,
 * birth month, category, `unit@residence` (a bare `@`: lives in the organisation's own area), career, position,
 * roles, mode, stints. A stint is its start, with `~kind:cause:day` where it was left; `R` is the roll-out.
 * `name = category mode stints` gives a person of another line a further seat.
 */
export function readSeats(tables: readonly string[] = ROLLOUT_SEATS): Person[] {
  const people = new Map<string, Person>();
  let organization = '';
  for (const line of tables.join('\n').split('\n')) {
    const cells = line.trim().split(/\s+/);
    const [id = '', second] = cells;
    if (id === '') continue;
    if (second === undefined) organization = id;
    else if (second === '=') people.get(id)?.seats.push(readSeat(organization, cells.slice(2)));
    else people.set(id, readPerson(organization, cells));
  }
  return [...people.values()];
}

function readPerson(organization: string, cells: readonly string[]): Person {
  const [id = '', gender, birthMonth = '', category = '', from = '', career = '-', position = '', roles = '-'] = cells;
  const [unit = '', residence] = from.split('@');
  return {
    id,
    name: id.replace(/-\d+$/, ''),
    gender: gender === '女' ? '女' : '男',
    birthMonth,
    ...(unit === '' ? {} : { unit }),
    ...(residence === undefined ? {} : { residence: residence === '' ? organization : residence }),
    ...(career === '-' ? {} : { career }),
    position,
    roles: roles === '-' ? [] : [...roles].map((letter) => wordOf(ROLES, letter)),
    seats: [readSeat(organization, [category, ...cells.slice(8)])],
  };
}

function readSeat(organization: string, [category = '', mode, stints = '']: readonly string[]): Seat {
  return {
    organization,
    category: wordOf(CATEGORIES, category),
    mode: mode === '选' ? MODE.elected : MODE.appointed,
    stints: stints.split(',').map((stint) => readStint(organization, stint)),
  };
}

function readStint(organization: string, text: string): Stint {
  if (text === 'nominated') return {};
  const [start = '', exit] = text.split('~');
  const [kind = '', cause = '', on = ''] = exit?.split(':') ?? [];
  return {
    start: start === 'R' ? officeOf(organization).rollout.start : start,
    ...(exit === undefined ? {} : { exit: { kind, cause, on } }),
  };
}

function wordOf<T>(words: Record<string, T>, key: string): T {
  const word = words[key];
  if (word === undefined) throw new RangeError(`no word for ${key}`);
  return word;
}
