/** What people are told, in Chinese. */

import { orNothing } from '../text/or-nothing.ts';
import { quote } from '../text/quote.ts';
import { didYouMean, list } from './chinese.ts';
import type { Catalogue } from './en.ts';
import { fieldTitle } from './field-title.ts';

export const zh: Catalogue = {
  // --- reading -------------------------------------------------------------------------------------------------------
  'file-encoding.gbk': () => '文件是 GBK/GB18030 编码，记录须为 UTF-8。请用记事本“另存为”，编码选 UTF-8。',
  'file-encoding.utf16': () => '文件是 UTF-16 编码，记录须为 UTF-8。请用记事本“另存为”，编码选 UTF-8。',
  'file-encoding.binary': () => '这不是文本文件，或编码无法识别。记录须为 UTF-8 编码的 YAML 文本。',
  'yaml-syntax.too-large': (p) => `文件有 ${p.size}，一份记录最多 ${p.limit}。这真是一份记录吗？`,
  'yaml-syntax.too-deep': () => '嵌套层数过多，不像一份记录。',
  'yaml-syntax.empty': () => '文件是空的。请填写记录，或删除此文件。',
  'yaml-syntax.not-a-mapping': () => '记录应由一行行“字段: 值”组成，这里没有找到。',
  'yaml-syntax.full-width-colon': () => '全角冒号“：”不能分隔字段和值，请改为半角冒号加空格“: ”。',
  'yaml-syntax.full-width-space': (p) =>
    `字段名${quote(p.key)}里有全角空格，请改用半角空格${didYouMean(p.nearest) || '。'}`,
  'yaml-syntax.wide-space': () => '冒号后面是全角空格或不换行空格，不能分隔字段和值，请改为半角空格。',
  'yaml-syntax.key': () => '应写字段名的地方出现了括号；以括号开头的值请加半角引号（"…"）。',
  'yaml-syntax.line-ends': () => '换行符只有 CR（旧式 Mac 格式），请另存为 LF 或 CRLF 换行。',
  'yaml-syntax.tab': () => 'YAML 不能用制表符（Tab）缩进，请改用空格。',
  'yaml-syntax.duplicate-key': (p) => `字段${quote(p.key)}写了两次，请只保留一处。`,
  'yaml-syntax.alias': () => '记录中不使用锚点和别名（& 和 *），请把值直接写出。',
  'yaml-syntax.tag': () => '记录中不使用标签（!），请直接写值。',
  'yaml-syntax.documents': () => '一个文件里有多份文档（---），一个文件只放一份记录。',
  'yaml-syntax.indentation': () => '缩进与上文不一致，同一层的字段应从同一列开始。',
  'yaml-syntax.missing-mark': () => '这里缺少符号：字段名后的“: ”、逗号，或右括号、右引号。',
  'yaml-syntax.multiline-key': () => '这一行的字段名后面没有“: ”（半角冒号加空格）。',
  'yaml-syntax.bad-start': () => '值不能以这个符号开头，请给值加上半角引号（"…"）。',
  'yaml-syntax.bad-escape': () => '引号内“\\”后面的写法无法识别；要写反斜杠请写成“\\\\”。',
  'yaml-syntax.other': (p) => `不是有效的 YAML：${p.reason}`,

  // --- what stops the work -------------------------------------------------------------------------------------------
  'workspace.not-found': (p) =>
    `找不到名册：${p.folder} 及其上级文件夹中没有 dgw.yaml。请进入名册所在文件夹，或用 -C <文件夹> 指定。`,
  'workspace.no-folder': (p, inner) => `文件夹 ${p.folder} 无法使用：${inner(p.why)}`,
  'workspace.misnamed': (p) => `找不到名册：${p.folder} 中的 ${p.file} 名称不对，请改名为 dgw.yaml。`,
  'configuration.unreadable': (p, inner) => `无法读取 ${p.file}：${inner(p.why)}`,
  'configuration.broken': (p, inner) => `${p.file}:${p.line}:${p.column}：${inner(p.why)}`,
  'policy.unknown': (p) =>
    `没有内置的实施办法${quote(p.name)}${didYouMean(p.nearest) || '。'}内置的有：${list(p.known)}。使用本地办法请写文件路径，如 policies/our-city.yaml。`,
  'policy.unknown-word': (p) => `${quote(p.word)}在本办法中没有出现，可填：${list(p.expected)}。`,
  'policy.twice': (p) => `${quote(p.word)}列了两次。`,
  'policy.either': (p) => `${quote(p.one)}和${quote(p.other)}只能写一个，请删去一个。`,
  'policy.requires': (p) => `不是可用的 JSON Schema：${p.reason}。`,
  'file.no-permission': () => '没有权限。',
  'file.vanished': () => '文件不存在（或刚被移走）。',
  'file.link-loop': () => '链接绕回了自身，请删除该链接。',
  'file.too-many-open': () => '打开的文件过多，请关闭其他程序后重试。',
  'file.is-folder': () => '这是文件夹，不是文件。',
  'file.not-folder': () => '这是文件，不是文件夹。',
  'file.not-regular': () => '这不是普通文件。',
  'file.name-too-long': () => '名称过长。',
  'file.disk-full': () => '磁盘已满。',
  'file.in-use': () => '文件正被其他程序打开，请先在 Excel 或 WPS 中关闭后重试。',
  'file.unreadable': (p) => `系统返回 ${p.code}。`,

  // --- schema --------------------------------------------------------------------------------------------------------
  'schema.required': (p) => `缺少${fieldTitle(p.field)}。`,
  'schema.unknown': (p) => `这里没有字段${quote(p.field)}${didYouMean(p.nearest) || '。'}`,
  'schema.type': (p) => `应为${typeWords(p.expected)}，现为${typeWords(p.found)}。`,
  'schema.quote-number': () => '这里应是文本，YAML 却会当作数字读入，可能丢失数位。请加半角引号："…"。',
  'schema.date': (p) => `${quote(p.value)}不是有效的日期，请写成 YYYY-MM-DD（年-月-日）。`,
  'schema.date-or-month': (p) => `${quote(p.value)}不是有效的日期或月份，请写成 YYYY-MM-DD 或 YYYY-MM。`,
  'schema.record-id': (p) => `${quote(p.value)}不能作编号，编号只用汉字、字母、数字和“-”“_”“.”。`,
  'schema.blank': () => '内容是空白，请填写，或删除此字段。',
  'schema.control-character': () => '内容含有看不见的控制字符（如制表符）或只有不可见字符，请重新填写。',
  'schema.workspace-path': (p) => `${quote(p.value)}须在名册文件夹之内，请写相对路径，如 photos/姓名.jpg。`,
  'schema.ethnicity': (p) => `${quote(p.value)}不是 56 个民族之一${didYouMean(p.nearest) || '。'}`,
  'schema.enum': (p) => `不能填${quote(p.value)}，可填：${list(p.expected)}${didYouMean(p.nearest) || '。'}`,
  'schema.number': (p) => `数字${p.bound === 'at-least' ? '不得小于' : '不得大于'} ${p.limit}。`,
  'schema.length': (p) =>
    `${p.bound === 'at-least' ? '至少' : '最多'}${p.limit}${p.unit === 'items' ? '项' : '个字'}。`,
  'schema.more': (p) => `此文件还有 ${p.more} 处同类错误未列出，请先改正已列出的。`,
  'schema.other': (p) => `值不合要求：${p.reason}。`,
  'unused-ignore.unused': (p) => `这里没有${quote(p.rule)}的问题，请删除这条忽略注释。`,
  'unused-ignore.unknown-rule': (p) =>
    `没有规则${quote(p.rule)}${didYouMean(p.nearest) || '，可用 dgw 说明 查看全部规则。'}`,
  'unused-ignore.no-reason': (p) => `忽略须写明理由：# dgw-ignore ${p.rule}: 理由。没有理由不起作用。`,
  'unused-ignore.no-rule': () => '忽略注释须写明规则和理由：# dgw-ignore <规则>: 理由。',

  // --- command line --------------------------------------------------------------------------------------------------
  'usage.unknown-command': (p) => `没有命令${quote(p.word)}${didYouMean(p.nearest) || '，请看 dgw --help。'}`,
  'usage.unknown-option': (p) => `这里没有选项${quote(p.word)}${didYouMean(p.nearest) || '，请看 --help。'}`,
  'usage.missing-argument': (p) => `缺少参数 <${p.word}>，请看 --help。`,
  'usage.option-value': (p) => `选项${quote(p.word)}后面要写值。`,
  'usage.no-value': (p) => `${p.flag} 后面不带值，请只写 ${p.flag}。`,
  'usage.empty-value': (p) => `${p.flag} 的值是空的，请填写，或不写 ${p.flag}。`,
  'usage.empty-argument': () => '有一个参数是空的（""），请填写，或去掉它。',
  'usage.choice': (p) => `${p.flag} 不能取${quote(p.value)}，可取：${list(p.expected)}。`,
  'usage.excess': () => '参数多于此命令所需，请看 --help。',
  'usage.other': (p) => `用法有误：${p.reason}`,
  'usage.as-of': (p) => `--as-of：${quote(p.value)}不是有效的日期，请写成 YYYY-MM-DD。`,
  'usage.within': (p) =>
    `--within：${quote(p.value)}不是时间长度，请写数字加 d（天）、m（月）或 y（年），如 90d、6m、1y。`,
  'usage.whole-number': (p) => `${p.flag}：${quote(p.value)}不是整数。`,
  'usage.path-missing': (p) => `${p.path} 不存在。`,
  'usage.path-outside': (p) => `${p.path} 不在名册文件夹内。`,
  'usage.output-needed': (p) => `${p.format} 格式要存成文件，请用 -o <文件> 指定文件名。`,
  'save.failed': (p, inner) => `无法写入 ${p.file}：${inner(p.why)}`,
  'usage.ending': (p) => `${p.file}：以 ${p.ending} 结尾的文件不能存 ${p.format} 格式，请改文件名或 --format。`,
  'usage.ending-unknown': (p) => `${p.file}：此命令不能生成 ${p.ending} 文件，可用：${list(p.expected)}。`,
  'file.exists': () => '文件已存在。请先移走，或用 --overwrite 覆盖。',
  'file.is-settings': () => '它是名册的设置文件，任何输出都不会覆盖它，请另取文件名。',
  'file.among-records': () => '它在存放记录的文件夹里，输出不能放在那里，请另选位置。',
  'file.is-record': () => '它是一份记录，任何输出都不会覆盖它，请另取文件名。',
  'internal.error': (p) =>
    `dgw 运行出错：${p.reason}。这是 dgw 自身的错误，请把这一行反馈给我们（DGW_DEBUG=1 可看详情）。`,
  'internal.cancelled': () => '已取消，没有保存任何内容。',
  'lookup.organization': (p) => `没有组织${quote(p.word)}${didYouMean(p.nearest) || '，可用 dgw 列表 组织 查看。'}`,
  'lookup.record': (p) => `没有编号为${quote(p.word)}的记录${didYouMean(p.nearest) || '，可用 dgw 列表 查看。'}`,
  'lookup.kind': (p) => `没有${quote(p.word)}这一类记录，可用：${list(p.expected)}。`,
  'lookup.topic': (p) =>
    `${quote(p.word)}既不是规则也不是条款${didYouMean(p.nearest) || '，可用 dgw 说明 查看全部规则。'}`,
  'register.unusable': (p) => `有 ${p.files} 个文件无法使用（第一个：${p.first}），原因请用 dgw 校验 查看。`,
  'register.left-out': (p) => `未列入：${p.file} 无法使用，原因请用 dgw 校验 查看。`,
  'form.nobody': (p) => `${quote(p.organization)}在 ${p.asOf} 没有委员，不生成登记表。`,
  'form.blocked': () => '没有生成登记表：请先改正上面的错误，或用 --despite-errors 略过有关内容继续。',
  'form.left-out': (p) => `未列入：${p.file} 里没有可用的记录。`,
  'form.field-left-out': (p) => `未填入：${p.file} 的字段 ${p.field} 无法识别。`,
  'form.written': (p) => `${p.file}  ${p.members} 人`,
  'form.done': (p) => `共 ${p.files} 个工作簿，在 ${p.folder}。`,
  'photo.left-out': (p, inner) => `${p.member}：照片 ${p.photo} 未放入：${inner(p.why)}`,
  'photo.not-a-picture': () => '不是 JPEG 或 PNG 图片。',
  'photo.turned': (p) => `${p.member}：照片 ${p.photo} 是转向拍摄的，在表中会横躺，请旋转后另存。`,
  'photo.corrupt': () => '图片已损坏。',
  'photo.too-large': (p) => `图片过大，最大 ${p.megabytes} MB。`,
  'photo.outside': () => '不在名册文件夹内。',
  'save.done': (p) => `已写入：${p.file}`,
  'progress.files': (p) => `已处理 ${p.done}/${p.total} 个文件，每秒 ${p.rate} 个，约剩 ${p.secondsLeft} 秒`,
  'progress.forms': (p) => `已生成 ${p.done}/${p.total} 份登记表`,

  // --- explain, list, show -------------------------------------------------------------------------------------------
  'explain.rule': () => '规则',
  'explain.severity': () => '级别',
  'explain.clause': () => '条款',
  'explain.summary': () => '要求',
  'explain.wrong': () => '错误写法：',
  'explain.right': () => '正确写法：',
  'explain.ignore': () => '个别情况确需放行的，在该行上方或行末写明理由：',
  'group.records': () => '记录',
  'group.eligibility': () => '人选条件',
  'group.composition': () => '人数',
  'group.appointment': () => '产生和任期',
  'group.exit': () => '退出',
  'group.registration': () => '登记',
  'state.nominated': () => '拟任',
  'state.serving': () => '在任',
  'state.lapsed': () => '届满未处理',
  'state.ended': () => '已离任',
  'list.state': () => '状态',
  'list.filter': (p) => `${p.flag} 只用于委员列表，${quote(p.kind)}没有这一项。`,
  'list.none': () => '没有符合条件的记录。',
  'list.count': (p) => `共 ${p.count} 条。`,
  'show.appointment': (p) =>
    `${p.organization}（截至 ${p.asOf}）：${p.state}${orNothing(p.lastDay, (day) => `，任至 ${day}`)}${p.isRenewal ? '，续聘' : ''}`,

  // --- reports -------------------------------------------------------------------------------------------------------
  'severity.error': () => '错误',
  'severity.warning': () => '警告',
  'severity.info': () => '提示',
  'report.suggestion': (p) => `建议：${p.text}`,
  'report.clean': (p) => `没有发现问题${ignoredWords(p.ignored)}。`,
  'report.counts': (p) => `错误 ${p.error} 处，警告 ${p.warning} 处，提示 ${p.info} 处${ignoredWords(p.ignored)}。`,
  'report.checked': (p) =>
    `共校验 ${p.files} 个文件：组织 ${p.organizations} 个，委员 ${p.members} 名，单位 ${p.units} 个；截至 ${p.asOf}，依据 ${p.policy}。`,
  'report.incomplete': (p) => `校验不完整：有 ${p.unread} 个文件或文件夹无法读取。`,
  'report.failure': (p, inner) => `无法读取 ${p.file}：${inner(p.why)}`,
  'report.crash': (p) =>
    `规则${quote(p.rule)}运行出错${p.file === '' ? '' : `（${p.file}）`}：${p.reason}。这是 dgw 自身的错误，其他规则已照常运行，请把这一行反馈给我们。`,
  'remark.long-ago': (p) => `多数任期在 ${p.asOf} 之前已经届满。如是往年的名册，请用 --as-of <年-月-日> 指定日期。`,
  'remark.empty': () =>
    '还没有任何记录：请把记录放入 organizations/、members/、units/ 文件夹（可参考 dgw 自带的示例）。',
  'remark.unknown-folder': (p) =>
    `${quote(`${p.folder}/`)}中的 YAML 文件未校验：它不是存放记录的文件夹${didYouMean(p.nearest) || '。'}`,
  'remark.no-records': (p) => `${p.path} 不是记录，没有可校验的内容。`,
  'remark.outside': (p) => `${p.file} 像是一份记录，但不在存放记录的文件夹里，未校验。`,
  'remark.unknown-file': (p) => `${p.file} 未校验：记录文件名须以 .yaml 或 .yml 结尾。`,
};

function ignoredWords(ignored: number): string {
  return ignored === 0 ? '' : `（另有 ${ignored} 处已忽略）`;
}

function typeWords(types: string): string {
  const words: Record<string, string> = {
    string: '文本',
    number: '数字',
    'not-finite': '无穷大或无效的数字',
    integer: '整数',
    boolean: 'true（是）或 false（否）',
    object: '若干“字段: 值”',
    array: '列表（“- 项”或 […]）',
    null: '空值',
  };
  return types
    .split(',')
    .map((type) => words[type] ?? type)
    .join('或');
}
