import type { Random } from './random.ts';

export const SURNAMES = [
  ...'王李张刘陈杨黄赵周吴徐孙朱马胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金',
  ...'石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毕郝龚邵万钱严覃武戚莫孔汤尚温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹',
  ...['欧阳', '上官', '司徒', '诸葛'],
] as const;

const MALE = [
  ...'伟强军勇涛斌超明刚平辉健俊峰磊波亮成龙志新国建文华光荣海东林生宏立松毅杰旭清德义仁永庆福贵根祥兴顺良富',
] as const;
const FEMALE = [
  ...'芳娜敏静丽艳娟霞秀燕玲桂英兰红梅雪云珍莉凤洁萍琴玉香月莺媛荣爱妹婷娥翠春菊惠珠慧巧美淑倩雯',
] as const;
const MIDDLE = [...'建国志文德明海春永小晓世光大家金立新正少玉长东卫学云先友启中立宏正泽义喜福祖云华水子才仲'] as const;

/** A surname with one or two further characters, e.g. 周建国. */
export function inventName(random: Random, gender: '男' | '女', surname: string = random.pick(SURNAMES)): string {
  const last = random.pick(gender === '男' ? MALE : FEMALE);
  return random.chance(0.2) ? surname + last : surname + random.pick(MIDDLE) + last;
}
