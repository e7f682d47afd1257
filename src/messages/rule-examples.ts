import type { RuleId } from '../model/rule-ids.ts';
import type { RuleExample } from './rule-text.ts';

/**
 * For each rule an excerpt that breaks it and the same excerpt put right, as records of the built-in policy. A comment
 * at the top says what the excerpt does not show: the file, its neighbours, the as-of day. Names are invented, and the
 * address code 430198 in ID numbers is assigned to no county.
 */
export const ruleExamples: Record<RuleId, RuleExample> = {
  'file-encoding': {
    wrong: `# 周建国.yaml: GB18030 (GBK)
id: 周建国
name: 周建国`,
    right: `# 周建国.yaml: UTF-8
id: 周建国
name: 周建国`,
  },
  'yaml-syntax': {
    wrong: `id: 周建国
name：周建国
gender: 男`,
    right: `id: 周建国
name: 周建国
gender: 男`,
  },
  schema: {
    wrong: `id: 周建国
birthdate: 1968-04
phone: 13800001234
party: { joined: 1990-06-31, confirmed: 1991-07-01 }`,
    right: `id: 周建国
birthDate: 1968-04
phone: "13800001234"
party: { joined: 1990-06-30, confirmed: 1991-07-01 }`,
  },
  'file-name': {
    wrong: `# members/周建国.yaml
id: 周健国
name: 周建国`,
    right: `# members/周建国.yaml
id: 周建国
name: 周建国`,
  },
  'duplicate-id': {
    wrong: `# members/淮川街道/周建国.yaml → id: 周建国
# members/朝阳社区/周建国.yaml
id: 周建国
name: 周建国`,
    right: `# members/淮川街道/周建国.yaml → id: 周建国
# members/朝阳社区/周建国-2.yaml
id: 周建国-2
name: 周建国`,
  },
  'unknown-reference': {
    wrong: `# organizations/朝阳社区.yaml → id: 朝阳社区
appointments:
  - organization: 朝阳
    category: 社区骨干
    mode: 聘任`,
    right: `# organizations/朝阳社区.yaml → id: 朝阳社区
appointments:
  - organization: 朝阳社区
    category: 社区骨干
    mode: 聘任`,
  },
  vocabulary: {
    wrong: `appointments:
  - organization: 朝阳社区
    category: 退休党员
    mode: 聘任`,
    right: `appointments:
  - organization: 朝阳社区
    category: 离退休党员
    mode: 聘任`,
  },
  'id-number': {
    wrong: `birthDate: 1968-04
idNumber: "430198196804120013"`,
    right: `birthDate: 1968-04
idNumber: "430198196804120015"`,
  },
  'id-number-mismatch': {
    wrong: `gender: 男
birthDate: 1968-05
idNumber: "430198196804120015"`,
    right: `gender: 男
birthDate: 1968-04
idNumber: "430198196804120015"`,
  },
  'duplicate-person': {
    wrong: `# members/周建国.yaml → idNumber: "430198196804120015"
# members/周建国-2.yaml
idNumber: "430198196804120015"
appointments:
  - { organization: 朝阳社区, category: 非公经济组织负责人, mode: 聘任 }`,
    right: `# members/周建国.yaml
idNumber: "430198196804120015"
appointments:
  - { organization: 淮川街道, category: 非公经济组织负责人, mode: 聘任 }
  - { organization: 朝阳社区, category: 非公经济组织负责人, mode: 聘任 }`,
  },
  'life-order': {
    wrong: `birthDate: 1968-04
workStarted: 1988-09
party: { joined: 1980-07-01, confirmed: 1991-07-01 }`,
    right: `birthDate: 1968-04
workStarted: 1988-09
party: { joined: 1990-07-01, confirmed: 1991-07-01 }`,
  },
  'resume-gap': {
    wrong: `resume:
  - { from: 1988-09, to: 1992-07, what: 湖南大学土木工程专业学习 }
  - { from: 1994-03, what: 浏阳某某科技有限公司 }`,
    right: `resume:
  - { from: 1988-09, to: 1992-07, what: 湖南大学土木工程专业学习 }
  - { from: 1992-07, to: 1994-03, what: 待业 }
  - { from: 1994-03, what: 浏阳某某科技有限公司 }`,
  },
  'future-date': {
    wrong: `# --as-of 2013-10-31
steps:
  组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }
  单位公示: { on: 2031-10-16, at: 社区公示栏 }`,
    right: `# --as-of 2013-10-31
steps:
  组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }
  单位公示: { on: 2013-10-16, at: 社区公示栏 }`,
  },
  'organization-parent': {
    wrong: `# organizations/淮川街道.yaml → level: 街道
id: 朝阳社区
name: 中共淮川街道朝阳社区总支部委员会
level: 社区`,
    right: `# organizations/淮川街道.yaml → level: 街道
id: 朝阳社区
name: 中共淮川街道朝阳社区总支部委员会
level: 社区
parent: 淮川街道`,
  },
  'organization-terms': {
    wrong: `id: 朝阳社区
level: 社区
terms:
  - { name: 第四届, start: 2008-06-10, end: 2011-07-09 }
  - { name: 第五届, start: 2011-06-10, end: 2014-06-09 }`,
    right: `id: 朝阳社区
level: 社区
terms:
  - { name: 第四届, start: 2008-06-10, end: 2011-06-09 }
  - { name: 第五届, start: 2011-06-10, end: 2014-06-09 }`,
  },
  'unused-ignore': {
    wrong: `appointments:
  - organization: 淮川街道
    start: 2013-10-15
    end: 2016-06-30 # dgw-ignore term-length`,
    right: `appointments:
  - organization: 淮川街道
    start: 2013-10-15
    end: 2016-06-30 # dgw-ignore term-length: 批复载明任期至2016年6月底`,
  },
  'party-member': {
    wrong: `party: { joined: 2014-07-01, confirmed: 2015-07-01 }
appointments:
  - organization: 朝阳社区
    start: 2013-10-15`,
    right: `party: { joined: 1990-07-01, confirmed: 1991-07-01 }
appointments:
  - organization: 朝阳社区
    start: 2013-10-15`,
  },
  'probationary-member': {
    wrong: `party: { joined: 2012-07-01 }
appointments:
  - organization: 朝阳社区
    start: 2013-10-15`,
    right: `party: { joined: 2012-07-01, confirmed: 2013-07-01 }
appointments:
  - organization: 朝阳社区
    start: 2013-10-15`,
  },
  'category-requirements': {
    wrong: `party: { joined: 1970-07-01, confirmed: 1971-07-01 }
retired: false
appointments:
  - organization: 朝阳社区
    category: 离退休党员
    mode: 聘任`,
    right: `party: { joined: 1970-07-01, confirmed: 1971-07-01 }
retired: true
appointments:
  - organization: 朝阳社区
    category: 离退休党员
    mode: 聘任`,
  },
  jurisdiction: {
    wrong: `# units/某某科技.yaml → organization: 朝阳社区
unit: 某某科技
residence: 朝阳社区
appointments:
  - { organization: 城西社区, category: 非公经济组织负责人, mode: 聘任 }`,
    right: `# units/某某科技.yaml → organization: 朝阳社区
unit: 某某科技
residence: 朝阳社区
appointments:
  - { organization: 朝阳社区, category: 非公经济组织负责人, mode: 聘任 }`,
  },
  'own-employee': {
    wrong: `# units/朝阳社区居委会.yaml → bodyOf: 朝阳社区
unit: 朝阳社区居委会
appointments:
  - { organization: 朝阳社区, category: 社区骨干, mode: 聘任 }`,
    right: `# units/朝阳社区居委会.yaml → bodyOf: 朝阳社区
unit: 朝阳小学
appointments:
  - { organization: 朝阳社区, category: 社区骨干, mode: 聘任 }`,
  },
  affiliation: {
    wrong: `unit: 某某科技
party: { joined: 1990-07-01, confirmed: 1991-07-01, branch: 朝阳社区 }
appointments:
  - { organization: 朝阳社区, category: 非公经济组织负责人, mode: 聘任 }`,
    right: `unit: 某某科技
party: { joined: 1990-07-01, confirmed: 1991-07-01, branch: 浏阳某某科技有限公司党支部 }
appointments:
  - { organization: 朝阳社区, category: 非公经济组织负责人, mode: 聘任 }`,
  },
  'full-time-member': {
    wrong: `# members/周建国.yaml → appointments: [{ organization: 朝阳社区 }]
id: 朝阳社区
fullTimeMembers:
  - { name: 王丽华, position: 党总支书记 }
  - { name: 周建国, position: 党总支委员 }`,
    right: `# members/周建国.yaml → appointments: [{ organization: 朝阳社区 }]
id: 朝阳社区
fullTimeMembers:
  - { name: 王丽华, position: 党总支书记 }`,
  },
  'concurrent-seats': {
    wrong: `# policy → concurrent: false
appointments:
  - { organization: 朝阳社区, start: 2013-10-15, end: 2014-06-09 }
  - { organization: 淮川街道, start: 2014-03-01, end: 2017-03-01 }`,
    right: `# policy → concurrent: false
appointments:
  - { organization: 朝阳社区, start: 2013-10-15, end: 2014-06-09 }
  - { organization: 淮川街道, start: 2014-06-10, end: 2017-06-10 }`,
  },
  headcount: {
    wrong: `# members/*.yaml → 8 × organization: 朝阳社区
id: 朝阳社区
level: 社区`,
    right: `# members/*.yaml → 8 × organization: 朝阳社区
id: 朝阳社区
level: 社区
headcount: { planned: 8, reason: 辖区单位多 }`,
  },
  'appointment-mode': {
    wrong: `# organizations/淮川街道.yaml → level: 街道
appointments:
  - organization: 淮川街道
    category: 上级单位负责人
    mode: 选任`,
    right: `# organizations/淮川街道.yaml → level: 街道
appointments:
  - organization: 淮川街道
    category: 上级单位负责人
    mode: 聘任`,
  },
  'step-missing': {
    wrong: `steps:
  广泛推荐: 2013-09-25
  上级批复: { on: 2013-10-10, by: 淮川街道, document: 淮工发〔2013〕12号 }
  组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }
  单位公示: 2013-10-16
  备案: { on: 2013-10-25, to: 中共浏阳市委组织部 }
start: 2013-10-15`,
    right: `steps:
  广泛推荐: 2013-09-25
  分类筛选: 2013-09-28
  上级批复: { on: 2013-10-10, by: 淮川街道, document: 淮工发〔2013〕12号 }
  组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }
  单位公示: 2013-10-16
  备案: { on: 2013-10-25, to: 中共浏阳市委组织部 }
start: 2013-10-15`,
  },
  'step-order': {
    wrong: `steps:
  上级批复: { on: 2013-10-18, by: 淮川街道, document: 淮工发〔2013〕12号 }
  组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }`,
    right: `steps:
  上级批复: { on: 2013-10-10, by: 淮川街道, document: 淮工发〔2013〕12号 }
  组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }`,
  },
  'step-authority': {
    wrong: `# organizations/朝阳社区.yaml → parent: 淮川街道
steps:
  上级批复: { on: 2013-10-10, by: 朝阳社区, document: 淮工发〔2013〕12号 }
  备案: { on: 2013-10-25 }`,
    right: `# organizations/朝阳社区.yaml → parent: 淮川街道
steps:
  上级批复: { on: 2013-10-10, by: 淮川街道, document: 淮工发〔2013〕12号 }
  备案: { on: 2013-10-25, to: 中共浏阳市委组织部 }`,
  },
  'step-evidence': {
    wrong: `steps:
  上级批复: { on: 2013-10-10, by: 淮川街道, document: "" }
  组织聘用: 2013-10-15`,
    right: `steps:
  上级批复: { on: 2013-10-10, by: 淮川街道, document: 淮工发〔2013〕12号 }
  组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }`,
  },
  'term-start': {
    wrong: `steps:
  组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }
start: 2013-10-01`,
    right: `steps:
  组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }
start: 2013-10-15`,
  },
  'term-length': {
    wrong: `appointments:
  - organization: 淮川街道
    start: 2013-10-15
    end: 2016-12-31`,
    right: `appointments:
  - organization: 淮川街道
    start: 2013-10-15
    end: 2016-10-15`,
  },
  'term-alignment': {
    wrong: `# organizations/朝阳社区.yaml → terms: [{ name: 第五届, start: 2011-06-10, end: 2014-06-09 }]
appointments:
  - organization: 朝阳社区
    start: 2013-10-15
    end: 2016-10-15`,
    right: `# organizations/朝阳社区.yaml → terms: [{ name: 第五届, start: 2011-06-10, end: 2014-06-09 }]
appointments:
  - organization: 朝阳社区
    start: 2013-10-15
    end: 2014-06-09`,
  },
  'term-overlap': {
    wrong: `appointments:
  - { organization: 淮川街道, start: 2013-10-15, end: 2016-10-15 }
  - { organization: 淮川街道, start: 2016-09-01, end: 2019-09-01 }`,
    right: `appointments:
  - { organization: 淮川街道, start: 2013-10-15, end: 2016-10-15 }
  - { organization: 淮川街道, start: 2016-10-16, end: 2019-10-16 }`,
  },
  'term-expired': {
    wrong: `# --as-of 2014-07-01
appointments:
  - organization: 朝阳社区
    start: 2013-10-15
    end: 2014-06-09`,
    right: `# --as-of 2014-07-01
appointments:
  - organization: 朝阳社区
    start: 2013-10-15
    end: 2014-06-09
    exit: { kind: 届满, on: 2014-06-09 }`,
  },
  'exit-date': {
    wrong: `start: 2013-10-15
end: 2014-06-09
exit:
  kind: 自行退出
  on: 2014-07-01
  cause: 工作调动`,
    right: `start: 2013-10-15
end: 2014-06-09
exit:
  kind: 自行退出
  on: 2014-03-01
  cause: 工作调动`,
  },
  'exit-cause': {
    wrong: `exit:
  kind: 自行退出
  on: 2014-03-01`,
    right: `exit:
  kind: 自行退出
  on: 2014-03-01
  cause: 工作调动`,
  },
  'exit-contradiction': {
    wrong: `appointments:
  - organization: 淮川街道
    start: 2013-10-15
    end: 2016-10-15
    exit: { kind: 届满, on: 2016-10-15 }
  - organization: 淮川街道
    start: 2016-10-16`,
    right: `appointments:
  - organization: 淮川街道
    start: 2013-10-15
    end: 2016-10-15
  - organization: 淮川街道
    start: 2016-10-16`,
  },
  'registration-fields': {
    wrong: `name: 周建国
gender: 男
ethnicity: 汉族
birthDate: 1968-04
nativePlace: 湖南浏阳
party: { joined: 1990-07-01, confirmed: 1991-07-01 }
education: { fullTime: { level: 大学, degree: 工学学士 } }
position: 党支部书记、董事长`,
    right: `name: 周建国
gender: 男
ethnicity: 汉族
birthDate: 1968-04
nativePlace: 湖南浏阳
phone: "13800001234"
party: { joined: 1990-07-01, confirmed: 1991-07-01 }
education: { fullTime: { level: 大学, degree: 工学学士 } }
position: 党支部书记、董事长`,
  },
};
