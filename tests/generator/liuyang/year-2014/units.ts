import { UNITS, type Unit } from '../units.ts';

type Word = readonly string[];

/** What was asked of the units, or offered by them, in the year: beside what was known before. */
const HEARD: Readonly<Record<string, { offers?: Word; asks?: Word; serves?: Word }>> = {
  城东派出所: { serves: ['北园社区', '新北社区'] },
  浏水宾馆: { offers: ['停车位'] },
  朝阳社区居委会: { asks: ['健康讲座', '金融知识宣传'] },
  义工联合会: { asks: ['会议室'] },
  联城汽修: { asks: ['政策咨询'] },
  锦程物业: { asks: ['管道维修'] },
  百惠超市: { offers: ['招聘岗位'] },
  河滨小学: { asks: ['法制宣讲'] },
  德盛花炮: { asks: ['安全生产培训'] },
  集里印务: { asks: ['小额贷款咨询'] },
  北城农贸市场: { asks: ['法律咨询'] },
  荷花制衣: { asks: ['用电检修'] },
  芙蓉服饰: { asks: ['消费维权咨询'] },
  敬老协会: { asks: ['老年食堂'] },
  唐洲机械: { asks: ['会议室'] },
  佳禾生物: { asks: ['小额贷款咨询'] },
  占佳小学: { asks: ['礼堂'] },
};

export const UNITS_OF_THE_YEAR: readonly Unit[] = UNITS.map((unit) => {
  const { offers = [], asks = [], serves } = HEARD[unit.id] ?? {};
  return {
    ...unit,
    resources: [...unit.resources, ...offers],
    needs: [...unit.needs, ...asks],
    ...(serves && { serves: [...serves] }),
  };
});
