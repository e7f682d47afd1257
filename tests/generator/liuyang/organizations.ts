import type { Day } from '../../../src/model/records.ts';
import { addDays, addYears } from '../calendar.ts';
import { type AppointingOffice, type Intake, ROLLOUT_INTAKES } from '../procedure.ts';
import { LEVEL } from '../words.ts';

/** What the Party organisation of a community is, by its number of members. */
type Rank = '委员会' | '总支部委员会' | '支部委员会';

const SHORT_RANK: Record<Rank, string> = { 委员会: '党委', 总支部委员会: '党总支', 支部委员会: '党支部' };

export interface Office extends AppointingOffice {
  name: string;
  shortName: string;
  rank: Rank;
  /** How its papers are signed: 淮工发〔2013〕12号, 朝阳聘〔2013〕1号. */
  seal: string;
  /** First day of the current term; communities only. */
  termStart?: Day;
  headcount?: { planned: number; reason: string };
  /** When the members chosen in the roll-out of October 2013 came. */
  rollout: Intake;
}

type CommunityRow = readonly [name: string, termStart: Day, rank?: Rank];

const MOST = '2011-06-10';

const TERM_NAMES = ['第四届', '第五届', '第六届', '第七届', '第八届', '第九届'] as const;

/** Subdistricts and their communities, names as in the statistical division codes of 2023. */
const DIVISIONS: readonly { subdistrict: string; seal: string; communities: readonly CommunityRow[] }[] = [
  {
    subdistrict: '淮川街道',
    seal: '淮',
    communities: [
      ['城西社区', MOST],
      ['西正社区', '2010-11-21'],
      ['朝阳社区', MOST],
      ['北正社区', MOST],
      ['新北社区', '2011-01-16'],
      ['北园社区', MOST],
      ['城东社区', '2013-04-11', '委员会'],
      ['联城社区', MOST, '支部委员会'],
      ['翠园社区', MOST],
    ],
  },
  {
    subdistrict: '集里街道',
    seal: '集',
    communities: [
      ['集里桥社区', MOST, '委员会'],
      ['神仙坳社区', MOST],
      ['百宜社区', MOST],
      ['禧和社区', '2011-02-19'],
      ['龚家桥社区', MOST],
      ['北城社区', '2013-03-22'],
      ['新屋岭社区', MOST, '支部委员会'],
    ],
  },
  {
    subdistrict: '荷花街道',
    seal: '荷',
    communities: [
      ['荷花园社区', MOST, '委员会'],
      ['唐洲社区', MOST],
      ['南市社区', '2011-04-09'],
      ['新月社区', MOST, '支部委员会'],
    ],
  },
  {
    subdistrict: '关口街道',
    seal: '关',
    communities: [
      ['水佳社区', MOST],
      ['占佳社区', '2010-12-01'],
      ['长兴社区', MOST],
    ],
  },
];

const PLANNED: Record<string, { planned: number; reason: string }> = {
  朝阳社区: { planned: 8, reason: '辖区单位多，居民小组多' },
};

export const OFFICES: readonly Office[] = DIVISIONS.flatMap(({ subdistrict, seal, communities }, index) => [
  subdistrictOffice(subdistrict, seal),
  ...communities.map((row, number) => communityOffice(row, subdistrict, index + number)),
]);

export function officeOf(id: string): Office {
  const office = OFFICES.find((candidate) => candidate.id === id);
  if (office === undefined) throw new RangeError(`no organisation ${id}`);
  return office;
}

/** The terms of a community, each of three years, as far as they have begun. */
export function termsOf({ termStart }: Office, asOf: Day): { name: string; start: Day; end: Day }[] {
  if (termStart === undefined) return [];
  const terms = TERM_NAMES.map((name, index) => {
    const start = addYears(termStart, (index - 1) * 3);
    return { name, start, end: addDays(addYears(start, 3), -1) };
  });
  return terms.filter(({ start }) => start <= asOf);
}

/** The last day of an appointment that starts on this day. */
export function lastDay(office: Office, start: Day): Day {
  if (office.level === LEVEL.subdistrict) return addYears(start, 3);
  const term = termsOf(office, start).at(-1);
  if (term === undefined) throw new RangeError(`${office.id}: no term on ${start}`);
  return term.end;
}

function subdistrictOffice(id: string, seal: string): Office {
  return {
    id,
    level: LEVEL.subdistrict,
    name: `中共浏阳市${id}工作委员会`,
    shortName: `${id}党工委`,
    rank: '委员会',
    seal,
    rollout: rolloutIntake(0),
  };
}

function communityOffice([id, termStart, rank = '总支部委员会']: CommunityRow, parent: string, turn: number): Office {
  const headcount = PLANNED[id];
  return {
    id,
    level: LEVEL.community,
    parent,
    name: `中共${parent}${id}${rank}`,
    shortName: `${id}${SHORT_RANK[rank]}`,
    rank,
    seal: id.replace('社区', ''),
    termStart,
    ...(headcount === undefined ? {} : { headcount }),
    rollout: rolloutIntake(turn),
  };
}

function rolloutIntake(turn: number): Intake {
  const intake = ROLLOUT_INTAKES[turn % ROLLOUT_INTAKES.length];
  if (intake === undefined) throw new RangeError('no intake');
  return intake;
}
