import type { UnitRecord } from '../../../src/model/records.ts';
import type { Random } from '../random.ts';

/** What people of the unit have done before: a key of `CAREERS`. */
export type UnitCareer = '企业' | '学校' | '医院' | '机关' | '银行' | '国企' | '协会' | '居委';

export interface Unit {
  id: string;
  name: string;
  type: string;
  organization: string;
  bodyOf?: string;
  /** In whose area it works besides. */
  serves?: string[];
  party: { name: string; head?: string; members: number };
  career: UnitCareer;
  resources: string[];
  needs: string[];
}

/** id, full name, type, in whose area, career, Party organisation (after the name), head, Party members, offers, asks. */
const TABLE = `
金穗农资     浏阳市金穗农资有限公司                 非公经济组织 朝阳社区   企业 党支部 周建国 12 会议室、货运车辆 停车位
鑫源达新材料 湖南鑫源达新材料科技发展股份有限公司浏阳环保型烟花包装材料研究与试验分公司 非公经济组织 城东社区 企业 党支部 范卫东 28 多功能厅、招聘岗位 员工子女入学
宏泰建筑     浏阳市宏泰建筑工程有限公司             非公经济组织 翠园社区   企业 党支部 涂光辉 19 施工队伍、应急机械 -
百惠超市     浏阳市百惠连锁超市有限公司             非公经济组织 西正社区   企业 党支部 曾祥和 15 爱心物资 卸货通道
锦程物业     湖南锦程物业服务有限公司               非公经济组织 北园社区   企业 党支部 黎明辉 9  保安力量、维修工 -
浏水宾馆     浏阳市浏水宾馆有限公司                 非公经济组织 西正社区   企业 党支部 李湘云 7  会议室 -
联城汽修     浏阳市联城汽车维修有限公司             非公经济组织 联城社区   企业 党支部 付建新 5  车辆检修 -
河滨小学     浏阳市河滨小学                         事业单位     城西社区   学校 党支部 何静   31 操场、阅览室 上下学交通疏导
康宁医院     浏阳市康宁医院                         事业单位     朝阳社区   医院 党总支 邓秀兰 64 义诊队、健康讲座 周边占道整治
淮川税务分局 浏阳市淮川税务分局                     机关         北正社区   机关 党总支 彭志远 42 政策咨询 -
湘东商业银行 湖南湘东商业银行浏阳支行               金融单位     朝阳社区   银行 党支部 卢伟   17 金融知识宣传、会议室 停车位
城北供水     浏阳市城北供水公司                     国有企业     新北社区   国企 党支部 鲁志刚 26 管道维修队 -
朝阳社区居委会 淮川街道朝阳社区居民委员会           社区         朝阳社区   居委 =朝阳社区党总支 王丽华 118 居民活动室 -
淮川街道办事处 浏阳市淮川街道办事处                 机关         淮川街道   机关 机关党支部 - 37 办事大厅 -
城东派出所   浏阳市公安局城东派出所                 机关         城东社区   机关 党支部 贺立群 14 治安巡逻、法制宣讲 -
义工联合会   浏阳市暖阳义工联合会                   社会组织     联城社区   协会 党支部 -      6  志愿者队伍 活动场地
德盛花炮     浏阳市德盛花炮集团有限公司             非公经济组织 集里桥社区 企业 党委   邱永福 86 培训中心、招聘岗位 -
金沙实验中学 浏阳市金沙实验中学                     事业单位     神仙坳社区 学校 党总支 赖文杰 73 体育馆、礼堂 校园周边整治
康乐药房     湖南康乐大药房连锁有限公司             非公经济组织 百宜社区   企业 党支部 简玉梅 11 免费测血压 -
禧和置业     浏阳市禧和置业有限公司                 非公经济组织 禧和社区   企业 党支部 凌志勇 8  会所场地 -
北城客运     浏阳市北城客运公司                     国有企业     北城社区   国企 党总支 游国栋 52 应急车辆 站前秩序整治
集里卫生中心 浏阳市集里社区卫生服务中心             事业单位     集里桥社区 医院 党支部 陈静   16 健康档案、义诊队 -
农信集里分社 浏阳农村信用合作联社集里分社           金融单位     龚家桥社区 银行 党支部 罗新民 9  小额贷款咨询 -
集里司法所   浏阳市司法局集里司法所                 机关         北城社区   机关 党支部 吴晓春 5  法律咨询、人民调解 -
龚家桥社区居委会 集里街道龚家桥社区居民委员会       社区         龚家桥社区 居委 =龚家桥社区党总支 龚美玲 97 居民活动室 -
花炮商会     浏阳市集里花炮商会                     社会组织     新屋岭社区 协会 党支部 张志宏 10 安全生产培训 -
北城农贸市场 浏阳市北城农贸市场服务中心             其他         北城社区   企业 党支部 -      4  摊位 排水管网改造
荷花制衣     浏阳市荷花制衣有限公司                 非公经济组织 荷花园社区 企业 党支部 刘建湘 22 招聘岗位 -
唐洲机械     浏阳市唐洲机械制造有限公司             非公经济组织 唐洲社区   企业 党支部 唐卫国 13 技工培训 -
南市小学     浏阳市南市小学                         事业单位     南市社区   学校 党支部 江慧敏 27 操场、图书室 -
新月食品     湖南新月食品有限公司                   非公经济组织 新月社区   企业 党支部 柏文清 6  爱心物资 -
荷花供电所   浏阳市电力公司荷花供电所               国有企业     荷花园社区 国企 党支部 欧阳志 18 用电检修队 -
荷花工商所   浏阳市工商行政管理局荷花工商所         机关         南市社区   机关 党支部 谢雅琴 11 消费维权咨询 -
荷花园社区居委会 荷花街道荷花园社区居民委员会       社区         荷花园社区 居委 =荷花园社区党委 汪秀清 142 居民活动室、老年食堂 -
敬老协会     浏阳市荷花敬老志愿者协会               社会组织     唐洲社区   协会 党支部 孙志亮 5  志愿者队伍 -
长兴电子     湖南长兴电子科技有限公司               非公经济组织 长兴社区   企业 党支部 彭小玲 33 招聘岗位、篮球场 公交站点
水佳生物     浏阳市水佳生物医药有限公司             非公经济组织 水佳社区   企业 党支部 樊建设 24 实验室开放日 -
关口中学     浏阳市关口初级中学                     事业单位     占佳社区   学校 党支部 丁学文 38 操场、礼堂 -
湘安财险     湘安财产保险股份有限公司浏阳支公司     金融单位     长兴社区   银行 党支部 刘艳萍 12 保险知识宣传 -
朝阳卫生站   浏阳市淮川社区卫生服务中心朝阳站       事业单位     朝阳社区   医院 党支部 宋红霞 6  免费体检、健康讲座 -
北正工商所   浏阳市工商行政管理局北正工商所         机关         北正社区   机关 党支部 沈建平 8  消费维权咨询 -
集里印务     浏阳市集里印务有限公司                 非公经济组织 集里桥社区 企业 党支部 邹建辉 7  宣传品印制 -
神仙坳小学   浏阳市神仙坳小学                       事业单位     神仙坳社区 学校 党支部 任志明 19 操场、图书室 上下学交通疏导
芙蓉服饰     浏阳市芙蓉服饰有限公司                 非公经济组织 荷花园社区 企业 党支部 文小莉 9  招聘岗位 -
荷花水厂     浏阳市荷花自来水厂                     国有企业     荷花园社区 国企 党支部 陶建波 11 管道维修队 -
南市税务所   浏阳市国家税务局南市税务所             机关         南市社区   机关 党支部 袁伟   5  政策咨询 -
佳禾生物     浏阳市佳禾生物科技有限公司             非公经济组织 水佳社区   企业 党支部 余波   10 实验室开放日 -
占佳小学     浏阳市占佳小学                         事业单位     占佳社区   学校 党支部 邓志远 14 操场 -
长兴信用社   浏阳农村信用合作联社长兴分社           金融单位     长兴社区   银行 党支部 贺明亮 6  小额贷款咨询 -
`;

/** Working bodies of committees: nobody from there may be a part-time member of that committee. */
const BODIES: Record<string, string> = {
  朝阳社区居委会: '朝阳社区',
  淮川街道办事处: '淮川街道',
  龚家桥社区居委会: '龚家桥社区',
  荷花园社区居委会: '荷花园社区',
};

export const UNITS: readonly Unit[] = TABLE.trim().split('\n').map(readUnit);

export function unitOf(id: string): Unit {
  const unit = UNITS.find((candidate) => candidate.id === id);
  if (unit === undefined) throw new RangeError(`no unit ${id}`);
  return unit;
}

export function unitRecord(unit: Unit, random: Random): UnitRecord {
  const { id, name, type, organization, bodyOf, party, serves, resources, needs } = unit;
  const contact = `${random.pick(['陈', '刘', '李', '王', '黄', '谢'])}${random.pick(['主任', '经理', '干事', '老师'])}`;
  return {
    id,
    name,
    type,
    organization,
    ...(bodyOf === undefined ? {} : { bodyOf }),
    partyOrganization: party,
    contact: { name: contact, phone: `0731-0000${random.integer(1000, 9999)}` },
    ...(serves === undefined ? {} : { serves }),
    ...(resources.length === 0 ? {} : { resources }),
    ...(needs.length === 0 ? {} : { needs }),
  };
}

function readUnit(line: string): Unit {
  const [id = '', name = '', type = '', organization = '', career, party = '', head = '-', members, offers, asks] =
    line.split(/\s+/);
  const bodyOf = BODIES[id];
  return {
    id,
    name,
    type,
    organization,
    ...(bodyOf === undefined ? {} : { bodyOf }),
    party: {
      name: party.startsWith('=') ? party.slice(1) : name + party,
      ...(head === '-' ? {} : { head }),
      members: Number(members),
    },
    career: career as UnitCareer,
    resources: listOf(offers),
    needs: listOf(asks),
  };
}

function listOf(cell: string | undefined): string[] {
  return cell === undefined || cell === '-' ? [] : cell.split('、');
}
