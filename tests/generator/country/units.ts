import type { UnitRecord } from '../../../src/model/records.ts';
import type { Random } from '../random.ts';
import type { CountryOffice } from './places.ts';

export interface CountryUnit extends UnitRecord {
  partyOrganization: { name: string; head?: string; members: number };
}

const BRANDS = [...'华鑫恒瑞泰宏盛达嘉友天裕金利同德'] as const;
const ENDINGS = [...'源隆兴丰安诚和康通远信宇'] as const;
const COMPANIES = ['建材', '食品', '物业', '电子', '制衣', '汽修', '医药', '农资', '商贸', '印务'] as const;
/** Kind of public unit: type and what its name ends with. */
const PUBLIC_UNITS = [
  ['机关', '税务所'],
  ['机关', '派出所'],
  ['事业单位', '小学'],
  ['事业单位', '卫生服务中心'],
  ['国有企业', '供水公司'],
  ['金融单位', '信用社'],
] as const;

export const PRIVATE = '非公经济组织';

/** Invents the units of a register; their names repeat, their ids are numbered. */
export function createUnits(random: Random): (office: CountryOffice) => CountryUnit {
  const namesakes = new Map<string, number>();

  return (office) => {
    const brand = `${random.pick(BRANDS)}${random.pick(ENDINGS)}`;
    const [type, ending] = random.chance(0.55)
      ? [PRIVATE, `${random.pick(COMPANIES)}有限公司`]
      : random.pick(PUBLIC_UNITS);
    const short = brand + ending.replace('有限公司', '');
    const number = (namesakes.get(short) ?? 0) + 1;
    namesakes.set(short, number);
    const name = `${office.folder}${brand}${ending}`;
    return {
      id: number === 1 ? short : `${short}-${number}`,
      name,
      type,
      organization: office.id,
      partyOrganization: { name: `${name}党支部`, members: random.integer(3, 60) },
      resources: random.chance(0.5) ? ['会议室', '志愿者'] : ['活动场地'],
    };
  };
}
