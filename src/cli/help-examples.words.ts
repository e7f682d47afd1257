/** What people type, by command, as `--help` shows it. */

import type { Lang } from '../messages/catalogue.ts';

type Examples = Readonly<Record<Lang, readonly string[]>>;

export const HELP_EXAMPLES: Readonly<Record<string, Examples>> = {
  dgw: {
    en: ['dgw init 我的名册', 'dgw help import', 'dgw validate --lang zh'],
    zh: ['dgw 初始化 我的名册', 'dgw 帮助 导入', 'dgw 校验'],
  },
  init: {
    en: ['dgw init register', 'dgw init try --example'],
    zh: ['dgw 初始化 名册', 'dgw 初始化 试用 --example'],
  },
  validate: {
    en: ['dgw validate', 'dgw validate members/周建国.yaml', 'dgw validate --format human --format sarif=out.sarif'],
    zh: ['dgw 校验', 'dgw 校验 members/周建国.yaml', 'dgw 校验 --format human --format sarif=问题.sarif'],
  },
  explain: {
    en: ['dgw explain', 'dgw explain term-length', 'dgw explain 二.1'],
    zh: ['dgw 说明', 'dgw 说明 二.1'],
  },
  form: {
    en: ['dgw form', 'dgw form 朝阳社区 --masked', 'dgw form --member 周建国'],
    zh: ['dgw 登记表', 'dgw 登记表 朝阳社区 --masked', 'dgw 登记表 --member 周建国'],
  },
  template: {
    en: ['dgw template 朝阳社区 -o 朝阳.xlsx', 'dgw template --blank -o blank.xlsx'],
    zh: ['dgw 模板 朝阳社区 -o 朝阳.xlsx', 'dgw 模板 --blank -o 空表.xlsx'],
  },
  import: {
    en: ['dgw import 朝阳.xlsx --dry-run', 'dgw import 朝阳.xlsx --mark marked.xlsx'],
    zh: ['dgw 导入 朝阳.xlsx --dry-run', 'dgw 导入 朝阳.xlsx --mark 标注.xlsx'],
  },
  expiring: {
    en: ['dgw expiring --within 6m', 'dgw expiring -o expiring.html'],
    zh: ['dgw 到期 --within 6m', 'dgw 到期 -o 到期.html'],
  },
  stats: {
    en: ['dgw stats', 'dgw stats --organization 朝阳社区', 'dgw stats -o stats.html'],
    zh: ['dgw 统计', 'dgw 统计 --organization 朝阳社区', 'dgw 统计 -o 一览.html'],
  },
  list: {
    en: ['dgw list', 'dgw list members --category 模范党员', 'dgw list units -o units.xlsx'],
    zh: ['dgw 列表', 'dgw 列表 委员 --category 模范党员', 'dgw 列表 单位 -o 单位.xlsx'],
  },
  show: { en: ['dgw show 周建国'], zh: ['dgw 查看 周建国'] },
  add: {
    en: [
      'dgw add member',
      'dgw add member --replaces 周建国',
      'dgw add unit --name 某厂 --type 其他 --organization 朝阳社区',
    ],
    zh: [
      'dgw 新增 委员',
      'dgw 新增 委员 --replaces 周建国',
      'dgw 新增 单位 --name 某厂 --type 其他 --organization 朝阳社区',
    ],
  },
  complete: { en: ['dgw complete 周建国'], zh: ['dgw 补填 周建国'] },
  renew: {
    en: ['dgw renew 周建国 --dry-run', 'dgw renew 周建国 --step 上级批复=2013-10-10'],
    zh: ['dgw 续聘 周建国 --dry-run', 'dgw 续聘 周建国 --step 上级批复=2013-10-10'],
  },
  exit: {
    en: ['dgw exit 周建国 --kind 自行退出 --cause 工作调动'],
    zh: ['dgw 退出 周建国 --kind 自行退出 --cause 工作调动'],
  },
  ledger: {
    en: ['dgw ledger matters --organization 朝阳社区 -o 台账.xlsx', 'dgw ledger units --period 2014'],
    zh: ['dgw 台账 问题 --organization 朝阳社区 -o 台账.xlsx', 'dgw 台账 单位 --period 2014'],
  },
  review: {
    en: ['dgw review 周建国 --period 2014 -o 考评.xlsx', 'dgw review --organization 朝阳社区'],
    zh: ['dgw 考评 周建国 --period 2014 -o 考评.xlsx', 'dgw 考评 --organization 朝阳社区'],
  },
  matter: {
    en: ['dgw matter suggest 2014-001', 'dgw matter assign 2014-001 --to 周建国 --due 2014-02-28'],
    zh: ['dgw 问题 推荐 2014-001', 'dgw 问题 交办 2014-001 --to 周建国 --due 2014-02-28'],
  },
  policy: {
    en: ['dgw policy', 'dgw policy diff liuyang-2013 policies/new.yaml'],
    zh: ['dgw 办法', 'dgw 办法 比较 liuyang-2013 policies/new.yaml'],
  },
  schema: {
    en: ['dgw schema member', 'dgw schema --update'],
    zh: ['dgw 结构 委员', 'dgw 结构 --update'],
  },
  completion: {
    en: ['dgw completion bash >> ~/.bashrc', 'dgw completion fish > ~/.config/fish/completions/dgw.fish'],
    zh: ['dgw 补全 bash', 'dgw 补全 powershell'],
  },
  help: { en: ['dgw help renew'], zh: ['dgw 帮助 续聘'] },
};
