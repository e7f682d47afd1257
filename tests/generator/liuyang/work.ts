import type {
  ActivityRecord,
  AppointmentRecord,
  Day,
  EvaluationRecord,
  MatterRecord,
  MeetingRecord,
} from '../../../src/model/records.ts';
import { addDays } from '../calendar.ts';
import { createRandom, type Random } from '../random.ts';
import { recordFile, type TextFile } from '../record-file.ts';
import { appointmentRecord, draftsOf } from './appointments.ts';
import { liuyangFiles } from './index.ts';
import { AFTER_TEN_YEARS, TEN_YEARS } from './ten-years.ts';

/** The longest that a matter takes from its raising to its notice. */
const MATTER_DAYS = 90;

/** Those that are over on the day. */
const YEARS = Array.from({ length: Number(AFTER_TEN_YEARS.slice(0, 4)) - 2010 }, (_, index) => 2010 + index);

const MATTERS = [
  '老旧小区路灯不亮',
  '校门口上下学拥堵',
  '农贸市场排水管网堵塞',
  '独居老人助餐',
  '职工宿舍消防通道堵塞',
];
const STEPS = ['已现场查看，需更换配件', '会同城管部门上门劝导', '联系辖区单位捐助费用', '改造方案报街道'];
const RESULTS = ['整改完毕，居民满意', '由辖区单位出资修复', '设志愿者轮流值守'];
const TOPICS = ['背街小巷改造', '校园周边环境整治', '老年活动室选址', '居民小区治安巡逻'];
const DECISIONS = ['六月底前完成三条小巷改造', '成立义务巡逻队，每周两次', '利用社区旧仓库改建'];
const ACTIVITIES = ['学雷锋志愿服务日', '义诊进社区', '走访困难党员', '家门口招聘会'];

interface Served {
  readonly member: string;
  readonly organization: string;
  readonly from: Day;
  readonly until: Day;
}

/** What is made in turn: problems more often than all else. */
const KINDS = ['matter', 'matter', 'activity', 'matter', 'matter', 'meeting', 'matter', 'matter', 'activity'] as const;

/**
 * The example ten years on, with so many records of what its members did while they served; without findings.
 *
 * @param kinds made in turn; evaluations come with all of them
 */
export function* busyLiuyangFiles(
  records: number,
  kinds: readonly (typeof KINDS)[number][] = KINDS,
): Generator<TextFile> {
  yield* liuyangFiles(TEN_YEARS);
  const served = servedByAll();
  const evaluations = kinds === KINDS ? evaluationsOf(served) : [];
  for (const evaluation of evaluations) yield recordFile('evaluation', evaluation);
  const random = createRandom(20131031);
  for (let number = 1; number <= records - evaluations.length; number += 1) {
    yield workFile(kinds[number % kinds.length], number, served, random);
  }
}

function workFile(
  kind: (typeof KINDS)[number] | undefined,
  number: number,
  served: readonly Served[],
  random: Random,
): TextFile {
  const service = random.pick(served);
  const id = `工作-${String(number).padStart(6, '0')}`;
  if (kind === 'activity') return recordFile('activity', activityOf(id, service, number, random));
  if (kind === 'meeting') return recordFile('meeting', meetingOf(id, service, served, number, random));
  return recordFile('matter', matterOf(id, service, number, random));
}

/** Of all the years that are over, where the example has none yet. */
function evaluationsOf(served: readonly Served[]): EvaluationRecord[] {
  const known = new Set(
    TEN_YEARS.deeds.evaluations.map(({ member, organization, period }) => `${member}-${organization}-${period}`),
  );
  return served.flatMap(({ member, organization, from, until }) =>
    YEARS.flatMap((period): EvaluationRecord[] => {
      const id = `${member}-${organization}-${period}`;
      if (known.has(id) || from > `${period}-12-31` || until < `${period}-01-01`) return [];
      known.add(id);
      const massReview = { score: 88, participants: 30 };
      return [{ id, member, organization, period, massReview, performance: { score: 85 }, grade: '称职' }];
    }),
  );
}

/** Only what is long enough for a matter to be settled in. */
function servedByAll(): Served[] {
  return draftsOf(TEN_YEARS.people)
    .filter(({ stint }) => stint.start !== undefined)
    .map((draft) => servedBy(draft.person.id, appointmentRecord(draft, { document: '', certificate: '' })))
    .filter(({ from, until }) => addDays(from, 2 * MATTER_DAYS) <= until);
}

function servedBy(
  member: string,
  { organization, start = AFTER_TEN_YEARS, end = AFTER_TEN_YEARS, exit }: AppointmentRecord,
): Served {
  const [until = end] = [AFTER_TEN_YEARS, end, ...(exit === undefined ? [] : [addDays(exit.on, -1)])].sort();
  return { member, organization, from: start, until };
}

function dayWithin({ from, until }: Served, random: Random): Day {
  const days = (Date.parse(until) - Date.parse(from)) / 86_400_000;
  return addDays(from, random.integer(1, days - MATTER_DAYS));
}

function matterOf(id: string, service: Served, number: number, random: Random): MatterRecord {
  const { member, organization } = service;
  const raised = dayWithin(service, random);
  const resolved = addDays(raised, random.integer(30, 80));
  return {
    id,
    organization,
    title: `${random.pick(MATTERS)}（第${number}号）`,
    raised: { on: raised, by: random.chance(0.5) ? organization : member },
    assigned: { on: addDays(raised, 3), to: [member] },
    due: addDays(raised, MATTER_DAYS),
    progress: [5, 15, 25]
      .slice(0, random.integer(1, 3))
      .map((days) => ({ on: addDays(raised, days), note: random.pick(STEPS) })),
    resolved: { on: resolved, result: random.pick(RESULTS) },
    published: { on: addDays(resolved, 3), at: '社区公示栏' },
  };
}

function meetingOf(
  id: string,
  service: Served,
  served: readonly Served[],
  number: number,
  random: Random,
): MeetingRecord {
  const { organization } = service;
  const on = dayWithin(service, random);
  const there = served.filter((one) => one.organization === organization && one.from <= on && on <= one.until);
  const attendees = [...new Set(there.map(({ member }) => member))];
  const topics = [`${random.pick(TOPICS)}（第${number}次）`];
  return { id, organization, on, topics, attendees, decisions: [random.pick(DECISIONS)] };
}

function activityOf(id: string, service: Served, number: number, random: Random): ActivityRecord {
  const { member, organization } = service;
  return {
    id,
    organization,
    on: dayWithin(service, random),
    title: `${random.pick(ACTIVITIES)}（第${number}次）`,
    members: [member],
    beneficiaries: random.integer(5, 300),
    summary: `服务群众，现场解答问题${random.integer(3, 90)}个`,
  };
}
