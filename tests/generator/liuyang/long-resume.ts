import type { ResumeEntry } from '../../../src/model/records.ts';

/** A cadre's whole career, to see how forms cope with a long résumé. */
const TABLE = `
1963-09 浏阳县第五中学高中学习
1966-07 浏阳县官桥公社河背大队务农
1968-03 中国人民解放军某部战士
1970-02 中国人民解放军某部副班长、班长
1972-05 中国人民解放军某部排长
1975-11 转业，浏阳县官桥公社人民武装部干事
1978-03 浏阳县官桥公社团委书记
1980-06 浏阳县官桥公社党委委员
1983-09 中共长沙市委党校学习
1984-07 浏阳县官桥乡副乡长
1987-04 浏阳县官桥乡党委副书记、乡长
1990-08 浏阳县枨冲区公所副区长
1993-02 浏阳市枨冲镇党委副书记、镇长
1996-03 浏阳市枨冲镇党委书记、人大主席
1999-10 浏阳市物资局党组成员、副局长
2003-05 浏阳市城乡建设委员会主任科员（其间：2004.03—2004.07在浏阳市委党校学习）
2008-03 退休
`;

/** Before the posts of a Party committee that the résumé tells of. */
export const LONG_RESUME_PARTY_DAYS = { joined: '1978-07-01', confirmed: '1979-07-01' };

export const LONG_RESUME_OF = '易德明';

export function longResume(): ResumeEntry[] {
  const lines = TABLE.trim().split('\n');
  return lines.map((line, index) => {
    const to = lines[index + 1]?.slice(0, 7);
    return { from: line.slice(0, 7), ...(to === undefined ? {} : { to }), what: line.slice(8) };
  });
}
