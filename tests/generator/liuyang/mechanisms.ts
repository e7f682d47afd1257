import type { ActivityRecord, EvaluationRecord, MatterRecord, MeetingRecord } from '../../../src/model/records.ts';

/** Problems handed to members, or raised by them: settled ones and open ones. */
export const MATTERS: readonly MatterRecord[] = [
  {
    id: '2012-001',
    organization: '朝阳社区',
    title: '老旧小区路灯不亮',
    raised: { on: '2012-02-16', by: '朝阳社区' },
    assigned: { on: '2012-02-20', to: ['周建国', '钟爱国'] },
    due: '2012-04-30',
    progress: [
      { on: '2012-02-27', note: '已现场查看，损坏12盏' },
      { on: '2012-03-20', note: '金穗农资捐助更换费用' },
    ],
    resolved: { on: '2012-04-10', result: '更换路灯12盏' },
    published: { on: '2012-04-12', at: '小区公告栏' },
  },
  {
    id: '2012-002',
    organization: '南市社区',
    title: '南市小学门口上下学拥堵',
    raised: { on: '2012-03-05', by: '江慧敏' },
    assigned: { on: '2012-03-08', to: ['江慧敏', '高建平'] },
    due: '2012-06-30',
    progress: [{ on: '2012-03-26', note: '组织家长志愿者错峰接送' }],
    resolved: { on: '2012-05-18', result: '设临时停车区，由志愿者值守' },
    published: { on: '2012-05-21', at: '校门口公示栏' },
  },
  {
    id: '2013-001',
    organization: '淮川街道',
    title: '康宁医院周边占道经营',
    raised: { on: '2013-03-11', by: '康宁医院' },
    assigned: { on: '2013-03-14', to: ['邓秀兰', '彭志远'] },
    due: '2013-07-31',
    progress: [{ on: '2013-04-09', note: '会同城管部门上门劝导' }],
    resolved: { on: '2013-07-12', result: '引导18个摊点入场经营' },
    published: { on: '2013-07-15', at: '街道政务公开栏' },
  },
  {
    id: '2013-002',
    organization: '北城社区',
    title: '农贸市场排水管网堵塞',
    raised: { on: '2013-06-18', by: '北城农贸市场' },
    assigned: { on: '2013-06-24', to: ['游国栋', '周美华'] },
    due: '2013-12-31',
    progress: [
      { on: '2013-07-09', note: '管网已摸排，需改造60米' },
      { on: '2013-09-12', note: '改造方案报街道' },
    ],
  },
  {
    id: '2013-003',
    organization: '朝阳社区',
    title: '独居老人助餐',
    raised: { on: '2013-10-22', by: '胡玉珍' },
    assigned: { on: '2013-10-25', to: ['胡玉珍', '宋红霞', '杨帆'] },
    due: '2014-03-31',
  },
  {
    id: '2013-004',
    organization: '集里桥社区',
    title: '花炮企业职工宿舍消防通道堵塞',
    raised: { on: '2013-10-28', by: '集里桥社区' },
  },
];

export const MEETINGS: readonly MeetingRecord[] = [
  {
    id: '2011-09-22-朝阳社区',
    organization: '朝阳社区',
    on: '2011-09-22',
    topics: ['社区三年发展规划'],
    attendees: ['周建国', '卢伟', '钟爱国', '胡玉珍'],
    decisions: ['通过规划，报街道党工委'],
  },
  {
    id: '2012-03-15-淮川街道',
    organization: '淮川街道',
    on: '2012-03-15',
    topics: ['背街小巷改造', '校园周边环境整治'],
    attendees: ['周建国', '彭志远', '邓秀兰', '易德明'],
    absent: ['黄伟民'],
    decisions: ['六月底前完成三条小巷改造'],
  },
  {
    id: '2012-11-08-南市社区',
    organization: '南市社区',
    on: '2012-11-08',
    topics: ['老年活动室选址'],
    attendees: ['江慧敏', '胡长庚', '高建平', '罗玉秀', '贺新春'],
    decisions: ['利用社区旧仓库改建'],
  },
  {
    id: '2013-05-23-城东社区',
    organization: '城东社区',
    on: '2013-05-23',
    topics: ['居民小区治安巡逻'],
    attendees: ['范卫东', '贺立群', '严玉兰', '石新华'],
    absent: ['文志华'],
    decisions: ['成立义务巡逻队，每周两次'],
  },
  {
    id: '2013-10-29-关口街道',
    organization: '关口街道',
    on: '2013-10-29',
    topics: ['四季度工作安排', '园区招工对接'],
    attendees: ['樊建设', '丁学文', '刘艳萍', '钟志坚', '李树林'],
  },
];

export const ACTIVITIES: readonly ActivityRecord[] = [
  {
    id: '2012-03-05-学雷锋志愿服务',
    organization: '西正社区',
    on: '2012-03-05',
    title: '学雷锋志愿服务日',
    members: ['曾祥和', '欧阳慧'],
    units: ['百惠超市'],
    beneficiaries: 120,
    summary: '为120名居民量血压、修家电、送爱心物资',
  },
  {
    id: '2012-09-28-义诊',
    organization: '朝阳社区',
    on: '2012-09-28',
    title: '义诊进社区',
    members: ['宋红霞', '胡玉珍'],
    units: ['康宁医院'],
    beneficiaries: 86,
    summary: '为86名老人义诊',
  },
  {
    id: '2013-06-28-走访困难党员',
    organization: '集里街道',
    on: '2013-06-28',
    title: '七一走访困难党员',
    members: ['邱永福', '吴晓春', '温国盛'],
    units: ['德盛花炮', '集里司法所'],
    beneficiaries: 32,
  },
  {
    id: '2013-10-26-招聘会',
    organization: '关口街道',
    on: '2013-10-26',
    title: '家门口招聘会',
    members: ['樊建设', '刘艳萍'],
    units: ['水佳生物', '长兴电子'],
    beneficiaries: 210,
    summary: '提供岗位150个，达成意向64人',
  },
];

type EvaluationRow = readonly [
  member: string,
  organization: string,
  massScore: number,
  participants: number,
  score: number,
  basis: string,
  grade: string,
  usedFor?: string,
];

const EVALUATION_ROWS: readonly EvaluationRow[] = [
  ['周建国', '淮川街道', 95, 42, 94, '牵头解决路灯、助学等3个问题', '优秀', '两代表一委员推荐'],
  ['邓秀兰', '淮川街道', 93, 42, 91, '组织义诊6场', '优秀', '评先评优'],
  ['卢伟', '朝阳社区', 88, 30, 85, '开展金融知识宣传4次', '称职'],
  ['江慧敏', '南市社区', 92, 28, 90, '疏解校门口拥堵', '优秀', '评先评优'],
  ['莫海波', '禧和社区', 54, 25, 48, '全年未参加议事和活动', '不称职'],
  ['戴雪梅', '新北社区', 84, 26, 80, '参加志愿服务12次', '称职'],
];

export const EVALUATIONS: readonly EvaluationRecord[] = EVALUATION_ROWS.map(
  ([member, organization, massScore, participants, score, basis, grade, usedFor]) => ({
    id: `${member}-2012`,
    member,
    organization,
    period: 2012,
    massReview: { score: massScore, participants },
    performance: { score, basis },
    grade,
    ...(usedFor === undefined ? {} : { usedFor: [usedFor] }),
  }),
);
