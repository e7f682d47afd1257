import type { EvaluationRecord } from '../../../../src/model/records.ts';
import { EVALUATIONS } from '../mechanisms.ts';

/** What everybody of the committee was evaluated by, so that they can be compared: how many voted. */
const COMMITTEES: Readonly<Record<string, { participants: number; people: string }>> = {
  淮川街道: {
    participants: 45,
    people: `
周建国 95 93 优秀     牵头小巷改造，参会、走访全勤 两代表一委员推荐
王丽华 92 90 优秀     联系居民小组，收集意见41条   评先评优
彭志远 86 84 称职     办结占道经营问题1件
邓秀兰 94 92 优秀     义诊7场，办结占道经营问题1件 评先评优
汤国强 82 78 称职     十月到任，支援施工队2次
易德明 88 87 称职     走访老党员35人次
罗春梅 87 85 称职     十月到任，带队清扫楼道`,
  },
  朝阳社区: {
    participants: 32,
    people: `
周建国 93 90 优秀     协调停车、路灯，捐助更换费用 评先评优
卢伟   84 82 称职     金融知识宣传3次
宋红霞 91 90 优秀     上门体检60人次，承办助餐     评先评优
胡玉珍 92 89 称职     提出并承办独居老人助餐
钟爱国 85 80 称职     参加走访12户
杨帆   83 81 称职     十月到任，登记助餐老人
邱晓燕 80 78 称职     十月到任，组织楼栋长会2次
黎明辉 78 74 基本称职 十月到任，保安队巡查1个月`,
  },
  城东社区: {
    participants: 28,
    people: `
范卫东 90 88 称职     开放多功能厅9场
贺立群 94 93 优秀     带队义务巡逻，警情下降       评先评优
严玉兰 86 83 称职     调解邻里纠纷6起
石新华 88 86 称职     参加巡逻38晚
文志华 66 61 基本称职 议事缺席较多
苏敏   79 77 称职     十月到任，对接招工`,
  },
  北城社区: {
    participants: 26,
    people: `
游国栋 93 91 优秀     牵头管网改造60米             评先评优
喻春兰 87 84 称职     联系老党员17名
甘文涛 82 80 称职     参加消防宣传
周美华 89 88 称职     承办管网改造，入户150户
万志成 81 79 称职     十月到任，登记高龄老人`,
  },
};

const PERIOD = 2013;

function evaluationsBy([organization, { participants, people }]: (typeof ENTRIES)[number]): EvaluationRecord[] {
  const lines = people.trim().split('\n');
  return lines.map((line) => {
    const [member = '', massScore, score, grade = '', basis = '', use] = line.split(/\s+/);
    return {
      id: member === '周建国' ? `${member}-${PERIOD}-${organization}` : `${member}-${PERIOD}`,
      member,
      organization,
      period: PERIOD,
      massReview: { score: Number(massScore), participants },
      performance: { score: Number(score), basis },
      grade,
      ...(use === undefined ? {} : { usedFor: [use] }),
    };
  });
}

const ENTRIES = Object.entries(COMMITTEES);

export const EVALUATIONS_OF_THE_YEAR: readonly EvaluationRecord[] = [...EVALUATIONS, ...ENTRIES.flatMap(evaluationsBy)];
