import type { EducationRecord } from '../../../src/model/records.ts';

/** Schooling before work: `from` is the usual age at its start, `years` how long it takes. */
export interface Study extends EducationRecord {
  level: string;
  school: string;
  from: number;
  years: number;
}

/** code, level, degree, school, major, age at the start, years. */
const TABLE = `
初中   初中 -        浏阳县大瑶中学           -          13 3
高中   高中 -        浏阳县第五中学           -          15 3
师范   中专 -        浏阳师范学校             普通师范   16 3
轻工   中专 -        湖南省轻工业学校         企业管理   16 3
护校   中专 -        长沙卫生学校             护士       16 3
卫校   中专 -        长沙卫生学校             医士       16 3
银校   中专 -        湖南银行学校             金融       16 3
电校   中专 -        长沙电力技工学校         电气运行   16 3
农校   中专 -        长沙农业学校             农学       16 3
商校   中专 -        长沙市商业学校           财务会计   16 3
长大   大专 -        长沙大学                 市场营销   18 3
长师   大专 -        湖南教育学院             小学教育   18 3
潭卫   中专 -        湘潭卫生学校             护理       16 3
政法   大专 -        湖南省政法管理干部学院   法律       18 3
交院   大专 -        长沙交通学院             运输管理   18 3
民政   中专 -        长沙民政学校             社会工作   16 3
女大   大专 -        湖南女子职业大学         文秘       18 3
农大   大学 管理学学士 湖南农业大学           工商管理   18 4
师大   大学 文学学士 湖南师范大学             汉语言文学 18 4
医大   大学 医学学士 衡阳医学院               临床医学   18 5
湘大   大学 法学学士 湘潭大学                 行政管理   18 4
财院   大学 经济学学士 湖南财经学院           金融学     18 4
`;

const STUDIES = new Map(TABLE.trim().split('\n').map(readStudy));

export function studyOf(code: string): Study {
  const study = STUDIES.get(code);
  if (study === undefined) throw new RangeError(`no study ${code}`);
  return study;
}

function readStudy(line: string): [string, Study] {
  const [code = '', level = '', degree = '-', school = '', major = '-', from, years] = line.split(/\s+/);
  return [
    code,
    {
      level,
      ...(degree === '-' ? {} : { degree }),
      school,
      ...(major === '-' ? {} : { major }),
      from: Number(from),
      years: Number(years),
    },
  ];
}
