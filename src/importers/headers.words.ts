/**
 * What columns and boxes of Chinese personnel tables are called. Words of such tables in general: the title that the
 * schema gives a field counts as well, and so does its name (`birthDate`); the words of a document (its steps) come from
 * the policy. Written without blanks, in lower case, half-width (`header-text.ts` brings headers into that form).
 */
const WORDS = {
  // Of every table.
  recordId: '记录编号',
  serial: '序号 序 编号 行号 no no. 号',
  photo: '照片 相片 一寸照片 二寸照片',
  age: '年龄 周岁 年龄(周岁)',
  remarks: '备注 备考 remark remarks note notes',

  // The person.
  name: '姓名 名字 委员姓名 人选姓名 被推荐人姓名 被推荐人 推荐人选 人选 兼职委员 兼职委员姓名 委员 本人姓名 候选人姓名 候选人',
  gender: '性别 sex',
  ethnicity: '民族',
  birthDate: '出生年月 出生日期 出生时间 出生年月日 出生 生日 birthday',
  nativePlace: '籍贯',
  idNumber:
    '身份证号码 身份证号 身份证 公民身份号码 公民身份证号码 居民身份证号码 居民身份证号 证件号码 证件号 idcard idno',
  phone:
    '联系电话 电话 手机 手机号 手机号码 移动电话 联系方式 电话号码 本人电话 联系手机 办公电话 固定电话 座机 单位电话 宅电 mobile tel telephone',
  address: '家庭住址 住址 家庭地址 现住址 居住地址 现居住地址 常住地址 详细住址 联系地址 通讯地址',
  politicalStatus: '政治面貌 党派 党籍状态',
  'party.joined':
    '入党时间 入党年月 入党日期 何时入党 入党年月日 加入党组织时间 加入党组织日期 加入中共时间 加入中国共产党时间 党龄起算时间',
  'party.confirmed': '转正时间 转正日期 转正年月 转为正式党员日期 转为正式党员时间 预备党员转正时间',
  'party.branch':
    '组织关系所在党组织 组织关系所在地 组织关系所在单位 组织关系 所在党支部 所在党组织 所属党组织 所属党支部 党组织关系所在单位 党组织关系所在党组织 党组织关系',
  workStarted: '参加工作时间 参加工作年月 工作时间 参加工作日期 参加工作',
  education: '学历学位 学历/学位 学历及学位 学历和学位 最高学历学位 文化程度 最高学历及学位 教育程度',
  'education.level': '学历 最高学历 学历层次',
  'education.degree': '学位 最高学位',
  'education.school':
    '毕业院校及专业 毕业院校系及专业 毕业学校及专业 毕业院校专业 院校及专业 毕业院校 毕业学校 毕业院校系 毕业院校(系)及专业 院校系及专业 学校及专业',
  'education.major': '专业 所学专业',
  fullTime: '全日制教育 全日制 全日制学历学位 全日制教育学历学位',
  'fullTime.level': '全日制学历 全日制教育学历',
  'fullTime.degree': '全日制学位 全日制教育学位',
  'fullTime.school':
    '全日制毕业院校 全日制毕业院校及专业 全日制教育毕业院校及专业 全日制教育毕业院校系及专业 全日制教育毕业院校 全日制毕业院校系及专业 全日制院校及专业',
  'fullTime.major': '全日制专业 全日制教育专业 全日制所学专业',
  inService: '在职教育 在职 在职学历学位 在职教育学历学位',
  'inService.level': '在职学历 在职教育学历',
  'inService.degree': '在职学位 在职教育学位',
  'inService.school':
    '在职毕业院校 在职毕业院校及专业 在职教育毕业院校及专业 在职教育毕业院校系及专业 在职教育毕业院校 在职毕业院校系及专业 在职院校及专业',
  'inService.major': '在职专业 在职教育专业 在职所学专业',
  unitAndPosition:
    '工作单位及职务 单位及职务 所在单位及职务 工作单位职务 单位职务 工作单位及现任职务 单位及职务职称 现工作单位及职务 工作单位和职务 单位和职务 工作单位及职务职称 单位、职务 工作单位、职务 现任职务及单位 工作单位/职务 单位/职务',
  unit: '工作单位 所在单位 单位 单位名称 现工作单位 就职单位 单位全称 所属单位',
  position: '职务 现任职务 职务职称 职务/职称 职务及职称 所任职务 行政职务 在单位职务 担任职务 工作职务 post title',
  roles: '职务身份 身份 身份类型 本人身份',
  retired: '是否离退休 是否退休 离退休 离退休情况 退休',
  residence: '居住地 居住社区 现居住社区 居住地社区 居住地所在社区 居住地党组织',
  honors: '获奖情况 奖惩情况 奖励情况 荣誉 所获荣誉 获得荣誉 表彰情况 主要荣誉 获奖及荣誉 奖惩 受奖惩情况 荣誉情况',
  resume: '简历 个人简历 工作简历 主要简历 学习工作简历 主要工作经历 工作经历 学习和工作简历',
  family:
    '家庭成员 家庭主要成员 家庭成员情况 家庭主要成员及重要社会关系 主要家庭成员 家庭成员及社会关系 家庭主要成员及社会关系',

  // The appointment.
  organization:
    '任职组织 拟聘组织 聘任组织 拟聘(聘任)组织 聘任单位 所属社区 所在社区 任职社区 社区 街道 所属街道 任职街道 街道社区 街道(社区) 所属街道社区 聘任党组织 所属组织 组织 聘任社区 聘用组织 聘用党组织 社区名称 街道名称 任职党组织 所属分党委 所属辖区 社区(街道)',
  category: '人选类别 类别 人员类别 人选类型 兼职委员类别 委员类别 类型 人选类别及序号',
  replaces: '接替谁 接替 接替人员 接替对象 前任 前任委员 原任委员 原委员 更换前人选 被更换人',
  mode: '产生方式 选聘方式 任用方式 任职方式 选任方式 方式 产生办法',
  term: '任期起止 任期 任期起止时间 起止时间 任职起止 任职起止时间 聘期 聘任期限 任职期限 任期起止日期 任职期间 聘任起止 聘期起止 任期起止年月',
  termName: '届次 届别 任期届次 第几届',
  start:
    '任期开始 任职时间 聘任时间 聘用时间 任职起 任期起 任职开始时间 任职起始时间 起始时间 开始时间 任期开始时间 任职日期 聘任日期 聘用日期 起聘时间 聘期起 受聘时间 任命时间 选任时间 任期起始 任期自',
  end: '任期届满 任职止 任期止 任职结束时间 截止时间 结束时间 任期结束时间 届满时间 任期届满时间 到期时间 聘期止 任职截止时间 任期截止 任期至 届满日期',
  document: '文号 批复文号 批准文号 任职文号 文件号 批文号 文件文号 任命文号 发文文号',
  certificate: '聘书编号 聘书号 证书编号 聘书 证书号 聘任证书编号 聘任书编号',
  'exit.kind': '退出方式 离任方式 退出类型',
  'exit.on': '离任日期 离任时间 退出时间 退出日期 免去时间 解聘时间',
  'exit.cause': '退出原因 离任原因 退出事由',

  // The unit, in a roster of people or of units.
  'unit.type': '单位类型 单位性质 单位类别 单位所属类型 企业性质',
} as const;

/** Of a table about units, where these words mean the unit and not a person. */
const UNIT_WORDS = {
  recordId: WORDS.recordId,
  serial: WORDS.serial,
  remarks: WORDS.remarks,
  'unit.name':
    '单位名称 单位全称 单位 名称 驻区单位 驻区单位名称 企业名称 辖区单位 辖区单位名称 共建单位 共建单位名称 单位(全称)',
  'unit.type': '单位类型 单位性质 单位类别 类型 性质 类别 企业性质',
  'unit.organization': `所属组织 ${WORDS.organization}`,
  'unit.party.name': '党组织名称 单位党组织 党组织 党组织全称 所在党组织',
  'unit.party.head': '党组织负责人 党组织书记 负责人 书记 支部书记 党支部书记 书记姓名',
  'unit.party.members': '党员人数 党员数 党员总数 党员',
  'unit.contact.name': '联系人 联络员 联系人姓名 联络人',
  'unit.contact.phone': '联系电话 电话 联系方式 联系人电话 手机 手机号 手机号码',
  'unit.serves': '服务范围 服务社区',
  'unit.resources': '可提供的资源 资源 可提供资源 资源清单 提供资源',
  'unit.needs': '需求 需求清单 单位需求',
} as const;

/** The first word for each meaning is what the product's own templates call it. */
export type MemberMeaning = keyof typeof WORDS;
export type UnitMeaning = keyof typeof UNIT_WORDS;

export const MEMBER_HEADERS: Readonly<Record<MemberMeaning, readonly string[]>> = split(WORDS);
export const UNIT_HEADERS: Readonly<Record<UnitMeaning, readonly string[]>> = split(UNIT_WORDS);

function split<K extends string>(words: Readonly<Record<K, string>>): Readonly<Record<K, readonly string[]>> {
  const entries = Object.entries<string>(words).map(([meaning, texts]) => [meaning, texts.split(' ')]);
  return Object.fromEntries(entries) as Readonly<Record<K, readonly string[]>>;
}

/** Upper headers under which a word means something of its own: what they and the lower header say together decides alone. */
export const GROUPS_OF_THEIR_OWN: readonly string[] = [
  '任期 任期起止 任职起止 聘期 任职时间 聘任时间 全日制教育 全日制 在职教育 在职',
  '家庭成员 家庭主要成员 家庭主要成员及重要社会关系 配偶 联系人 单位联系人 紧急联系人 推荐单位 推荐人 介绍人 入党介绍人',
].flatMap((words) => words.split(' '));

/** What the halves of a term are called below a common header. */
export const TERM_HALVES: Readonly<Record<'start' | 'end', readonly string[]>> = {
  start: '起 始 起始 开始 自 从 起始时间 开始时间 起始日期 开始日期 起时间'.split(' '),
  end: '止 终 终止 结束 至 到 终止时间 结束时间 截止时间 截止日期 止时间 届满'.split(' '),
};

/** Endings of a column about one step of a procedure, by the field of the step. The longest that fits decides. */
export const STEP_ENDINGS: readonly (readonly [ending: string, field: StepField])[] = [
  ...['时间', '日期', '年月', '年月日', '起止时间', '起止', '起止日期', '情况', ''].map(
    (ending) => [ending, 'on'] as const,
  ),
  ...['文号', '文件号', '文件', '批文', '文件文号'].map((ending) => [ending, 'document'] as const),
  ...['聘书编号', '聘书号', '证书编号', '证书号', '编号'].map((ending) => [ending, 'certificate'] as const),
  ...['机关', '单位', '机构', '部门'].map((ending) => [ending, 'actor'] as const),
  ...['地点', '位置'].map((ending) => [ending, 'at'] as const),
  ...['截止时间', '结束时间', '截止日期', '止'].map((ending) => [ending, 'until'] as const),
  ...['说明', '备注', '结果'].map((ending) => [ending, 'note'] as const),
];

export type StepField = 'on' | 'document' | 'certificate' | 'actor' | 'at' | 'until' | 'note';

/** What the names of schools end in. */
export const SCHOOL_ENDINGS: readonly string[] =
  '大学 学院 学校 分校 党校 中学 技校 中专 职高 电大 夜大 附中 一中 二中 三中 研究院 进修部'.split(' ');

/** What the seat itself is called where a table has a column for posts. */
export const SEATS: ReadonlySet<string> = new Set(['委员', '兼职委员']);

/** An end of a term that is none yet. */
export const OPEN_ENDS = /^(?:届满|期满|换届|本届期满)/;

/** Words on rows that are not about a person or unit. */
export const TOTALS = /^(?:合计|总计|小计|共计)/;
export const NOTES =
  /^(?:注|备注|说明|填表说明|填报说明|注意事项|填表人|填报人|制表人|制表|审核人|审核|审批人|经办人|负责人|单位负责人|主要负责人|书记签名|书记签字|分管领导|签名|签字|盖章|联系电话|报送日期|填报日期|填报时间|统计日期|报送时间|制表时间|日期)(?:[（(][^）)]*[）)])?[:：]/;
export const DATE_LINE = /^\d{0,4}年\d{0,2}月\d{0,2}日?$/;
export const REPORTING_UNIT =
  /^(?:填报单位|填报组织|填报党组织|单位名称|党支部名称|二级党组织名称|报送单位|单位|填表单位|组织名称|社区名称|街道名称|党组织名称)(?:[（(][^）)]*[）)])?[:：]/;

/** Boxes of a personal form that hold tables of their own. */
export const FORM_BOXES = {
  procedure: ['产生程序', '产生过程', '选聘程序'],
  step: ['步骤', '程序', '环节'],
  on: ['日期', '时间'],
  actor: ['承办或报送', '承办单位', '承办', '办理单位'],
  evidence: ['文号、编号、地点', '文号', '备注', '依据'],
  relation: ['称谓', '关系', '与本人关系'],
} as const;

/** Blocks for a seal: what stands in them follows from the procedure, or is for the paper alone. */
export const OPINION = /意\s*见$|盖\s*章|签\s*[字名]/;

/** What the product's own forms remark, worked out from dates: nothing to read back. */
export const PRINTED_REMARKS: readonly string[] = ['拟续聘', '续聘', '拟任', '拟聘', '任期已满，待定'];
