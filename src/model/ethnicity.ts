/** The 56 recognised ethnic groups in the order of GB/T 3304, without the closing 族. */
const SHORT_NAMES = [
  '汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇',
  '柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京',
  '塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺',
]
  .join(' ')
  .split(' ');

const SUFFIX = '族';

const FULL_NAMES: ReadonlyMap<string, string> = new Map(
  SHORT_NAMES.flatMap((name) => [name, name + SUFFIX].map((written) => [written, name + SUFFIX] as const)),
);

/** The full names, in the order of GB/T 3304: 汉族, 蒙古族, … */
export const ETHNICITIES: readonly string[] = SHORT_NAMES.map((name) => name + SUFFIX);

/** One of the 56, with or without 族. */
export function isEthnicity(text: string): boolean {
  return FULL_NAMES.has(text);
}

/** 汉 → 汉族; a full name, and a text that names no ethnic group, come back as they are. */
export function fullEthnicity(text: string): string {
  return FULL_NAMES.get(text) ?? text;
}
