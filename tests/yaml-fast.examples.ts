/** One example of each kind of record, with the comments and the alignment that people give them. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  workspace: `policy: liuyang-2013        # a built-in policy, or a path to a policy file of one's own, relative to this file
title: 浏阳市兼职委员名册     # optional, printed on reports
expiring: 90d               # optional, default look-ahead of dgw expiring
rules:                      # optional, severity of a rule here: error | warning | info | off
  headcount: info
`,
  organization: `id: 朝阳社区
name: 中共淮川街道朝阳社区总支部委员会     # full name, as on the seal
shortName: 朝阳社区党总支                # optional
level: 社区                            # a level of the policy
parent: 淮川街道                        # required where the policy says the level has a parent
fullTimeMembers:                       # optional
  - { name: 王丽华, position: 党总支书记 }
terms:                                 # required where the policy's term kind is organization-term; newest last
  - { name: 第五届, start: 2011-06-10, end: 2014-06-09 }
headcount: { planned: 6, reason: 辖区单位多 }   # optional: the number set by need
active: { from: 2005-01-01, until: 2015-12-31 } # optional: created, merged or dissolved
`,
  member: `id: 周建国
name: 周建国
gender: 男                    # 男 | 女
ethnicity: 汉族               # one of the 56; 汉 is accepted and normalised
birthDate: 1968-04
nativePlace: 湖南浏阳
idNumber: "430198196804120015" # optional; quoted, 18 characters
phone: "13800001234"          # optional; quoted
address: 淮川街道朝阳社区       # optional
photo: photos/周建国.jpg        # optional; must stay inside the workspace
party: { joined: 1990-07-01, confirmed: 1991-07-01, branch: 浏阳某某科技有限公司党支部 }
workStarted: 1988-09          # optional
education:                    # optional
  fullTime:  { level: 大学, degree: 工学学士, school: 湖南大学, major: 土木工程 }
  inService: { level: 研究生 }
unit: 某某科技                 # optional: id of a unit
position: 党支部书记、董事长     # optional
roles: [党组织负责人, 法定代表人] # optional: roles of the policy
retired: false                # optional
residence: 朝阳社区            # optional: id of the organisation whose area the person lives in
honors: [2012年度优秀共产党员]   # optional
resume:                       # optional, oldest first
  - { from: 1988-09, to: 1992-07, what: 湖南大学土木工程专业学习 }
  - { from: 1992-07, what: 浏阳某某科技有限公司 }          # open end
family:                       # optional
  - { relation: 妻子, name: 李某, birthDate: 1970-02, politicalStatus: 群众, work: 浏阳某中学教师 }
appointments:                 # at least one, oldest first
  - organization: 朝阳社区
    category: 非公经济组织负责人
    mode: 聘任
    steps:                    # keys are steps of the policy; a bare date is short for { on: date }
      广泛推荐: 2013-09-25
      分类筛选: 2013-09-28
      上级批复: { on: 2013-10-10, by: 淮川街道, document: 淮工发〔2013〕12号 }
      组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }
      单位公示: { on: 2013-10-16, until: 2013-10-22, at: 社区公示栏 }
      备案: { on: 2013-10-25, to: 中共浏阳市委组织部 }
    start: 2013-10-15         # absent while nominated
    end: 2014-06-09           # optional: worked out from the policy when absent
    exit:                     # absent while serving
      kind: 自行退出
      on: 2014-03-01          # last day of service
      cause: 工作调动
      steps: { 书面通报: { on: 2014-02-20, by: 浏阳某某科技有限公司党支部 }, 解除: 2014-03-01 }
`,
  unit: `id: 某某科技
name: 浏阳某某科技有限公司
type: 非公经济组织            # unit type of the policy
organization: 朝阳社区         # in whose area it lies
bodyOf: 朝阳社区              # optional: this unit is that organisation's own working body (e.g. the residents' committee)
partyOrganization: { name: 浏阳某某科技有限公司党支部, head: 周建国, members: 12 }   # optional
contact: { name: 陈某, phone: "0731-00000000" }   # optional
resources: [会议室, 法律咨询]   # optional: what it can offer
needs: [停车位]               # optional: what it asks for
`,
  matter: `id: 2014-001
organization: 朝阳社区
title: 老旧小区路灯不亮
raised: { on: 2014-01-05, by: 朝阳社区 }      # an organisation hands it out; a member or a unit raises it
assigned: { on: 2014-01-10, to: [周建国] }    # optional until handed out; member ids
due: 2014-02-28                             # optional
progress: [ { on: 2014-01-20, note: 已现场查看 } ]
resolved: { on: 2014-02-20, result: 更换路灯12盏 }   # optional
published: { on: 2014-02-22, at: 小区公告栏 }        # required once resolved
`,
  meeting: `id: 2014-03-20-朝阳社区
organization: 朝阳社区
on: 2014-03-20
topics: [背街小巷改造]
attendees: [周建国]          # member ids
absent: []                  # optional
decisions: [四月底前完成改造方案]   # optional
`,
  activity: `id: 2014-05-04-义诊
organization: 朝阳社区
on: 2014-05-04
title: 义诊进社区
members: [周建国]
units: [某某科技]            # optional
beneficiaries: 60           # optional, people served
summary: 为60名困难群众义诊   # optional
`,
  evaluation: `id: 周建国-2014
member: 周建国
organization: 朝阳社区
period: 2014                # a year
massReview: { score: 92, participants: 30 }
performance: { score: 88, basis: 牵头解决路灯等3个问题 }
grade: 优秀                  # grade of the policy
usedFor: [评先评优]           # optional
`,
};
