/** What people are told, in Chinese. */

import { orNothing } from '../text/or-nothing.ts';
import { quote, visible } from '../text/quote.ts';
import { didYouMean, list } from './chinese.ts';
import type { Catalogue } from './en.ts';
import { fieldTitle } from './field-title.ts';

export const zh: Catalogue = {
  // --- reading -------------------------------------------------------------------------------------------------------
  'file-encoding.gbk': () => '文件是 GBK/GB18030 编码，须为 UTF-8。请用记事本“另存为”，编码选 UTF-8。',
  'file-encoding.utf16': () => '文件是 UTF-16 编码，须为 UTF-8。请用记事本“另存为”，编码选 UTF-8。',
  'file-encoding.binary': () => '这不是文本文件，或编码无法识别。须为 UTF-8 编码的 YAML 文本。',
  'yaml-syntax.too-large': (p) => `文件有 ${p.size}，最多读 ${p.limit}。是不是放错了文件？`,
  'yaml-syntax.too-deep': () => '嵌套层数过多，无法读取。',
  'yaml-syntax.empty': () => '文件是空的。请填写内容，或删除此文件。',
  'yaml-syntax.not-a-mapping': () => '文件应由一行行“字段: 值”组成，这里没有找到。',
  'yaml-syntax.full-width-colon': () => '全角冒号“：”不能分隔字段和值，请改为半角冒号加空格“: ”。',
  'yaml-syntax.no-blank': (p) => `${quote(p.key)}后面的冒号要跟一个空格：“: ”。`,
  'yaml-syntax.full-width-space': (p) => `字段名${quote(p.key)}里有全角空格或看不见的字符，请只用半角空格。`,
  'yaml-syntax.full-width-mark': (p) => `全角符号“${p.found}”在这里只是普通文字，请改为半角“${p.wanted}”。`,
  'yaml-syntax.chinese-quotes': () => '中文引号不能括住一个值，请改用半角引号（"…"）。',
  'yaml-syntax.wide-space': () => '冒号后面是全角空格或不换行空格，不能分隔字段和值，请改为半角空格。',
  'yaml-syntax.key': () => '应写字段名的地方出现了括号；以括号开头的值请加半角引号（"…"）。',
  'yaml-syntax.line-ends': () => '换行符只有 CR（旧式 Mac 格式），请另存为 LF 或 CRLF 换行。',
  'yaml-syntax.tab': () => 'YAML 不能用制表符（Tab）缩进，请改用空格。',
  'yaml-syntax.duplicate-key': (p) => `字段${quote(p.key)}写了两次，请只保留一处。`,
  'yaml-syntax.alias': () => '这里不使用锚点和别名（& 和 *），请把值直接写出。',
  'yaml-syntax.tag': () => '这里不使用标签（!），请直接写值。',
  'yaml-syntax.documents': () => '一个文件里有多份文档（---），一个文件只放一份。',
  'yaml-syntax.indentation': () => '缩进与上文不一致，同一层的字段应从同一列开始。',
  'yaml-syntax.missing-comma': () => '这里两个值之间缺少半角逗号。',
  'yaml-syntax.multiline-key': () => '这一行的字段名后面没有“: ”（半角冒号加空格）。',
  'yaml-syntax.open-quote': (p) => `从这里开始的引号 ${p.quote} 没有闭合，请在值的末尾补上。`,
  'yaml-syntax.behind-quote': () => '右引号后面还有文字，请把整个值都放进引号，或把右引号移到最后。',
  'yaml-syntax.open-bracket': (p) => `从这里开始的括号 ${p.open} 没有闭合，请在最后一个值后面补上 ${p.close}。`,
  'yaml-syntax.extra-bracket': (p) => `前面没有与 ${p.found} 对应的左括号，请删去它。`,
  'yaml-syntax.extra-comma': () => '这里多了一个逗号，请删去。',
  'yaml-syntax.colon-in-value': () => '值里有冒号加空格“: ”，要加半角引号（"…"），否则冒号前的文字会被当作字段名。',
  'yaml-syntax.brackets-in-value': () => '值里有方括号，在这里要加半角引号（"…"），否则会被当作列表。',
  'yaml-syntax.block-in-flow': () => '括号里只能写用半角逗号隔开的值，其中的列表和成组字段要另用括号括起。',
  'yaml-syntax.dash': () => '列表要从字段的下一行写起；以短横开头的值请加半角引号（"…"）。',
  'yaml-syntax.comment': () => '注释的“#”前面要空一格。',
  'yaml-syntax.long-key': () => '字段名过长，是不是漏了“: ”或引号？',
  'yaml-syntax.directive': () => '这里不使用以“%”开头的行，请删去这一行。',
  'yaml-syntax.conflict': () =>
    '从“<<<<<<<”到“>>>>>>>”是同一文件的两个版本，有两个人改过它。请留下正确的内容，删去这些标记行。',
  'yaml-syntax.bad-start': (p) => `值不能以 ${p.found} 开头，请给值加上半角引号（"…"）。`,
  'yaml-syntax.bad-escape': () => '引号内“\\”后面的写法无法识别；要写反斜杠请写成“\\\\”。',
  'yaml-syntax.not-understood': () => '这里不能按“字段: 值”读懂，请对照上下几行检查。',

  // --- what stops the work -------------------------------------------------------------------------------------------
  'workspace.not-found': (p) =>
    `找不到名册：${p.folder} 及其上级文件夹中没有 dgw.yaml。请进入名册所在文件夹，或用 -C <文件夹> 指定。`,
  'workspace.no-folder': (p, inner) => `文件夹 ${p.folder} 无法使用：${inner(p.why)}`,
  'workspace.misnamed': (p) => `找不到名册：${p.folder} 中的 ${p.file} 名称不对，请改名为 dgw.yaml。`,
  'configuration.unreadable': (p, inner) => `无法读取 ${p.file}：${inner(p.why)}`,
  'configuration.broken': (p, inner) => `${p.file}:${p.line}:${p.column}：${inner(p.why)}`,
  'policy.unknown': (p) =>
    `没有内置的实施办法${quote(p.name)}${didYouMean(p.nearest) || '。'}内置的有：${list(p.known)}。使用本地办法请写文件路径，如 policies/our-city.yaml。`,
  'policy.unknown-word': (p) =>
    `${quote(p.word)}在本办法中没有出现，可填：${list(p.expected)}${didYouMean(p.nearest) || '。'}`,
  'policy.empty': (p) => `${quote(p.part)}至少要有一项，现在是空的。`,
  'policy.ring': (p) => `步骤${quote(p.word)}绕了一圈又跟在自己后面，请改它或中间某一步的 after。`,
  'policy.above-itself': (p) => `层级${quote(p.level)}绕了一圈又成了自己的上级，请改其中一个 parent。`,
  'policy.min-max': (p) => `没有组织能做到：至少要 ${p.min} 人，却最多只许 ${p.max} 人。请改其中一个数。`,
  'policy.never-odd': (p) => `没有组织能做到：总数要为单数，却只能是 ${p.total} 人。请改 total，或删去 totalOdd。`,
  'policy.appoints-none': (p) =>
    `这个程序里没有使人任职的一步${p.mode === undefined ? '' : `（产生方式${quote(p.mode)}）`}，请在那一步写上 appoints: true。`,
  'policy.appoints-no-other': () =>
    '采用其他产生方式的，办不限方式的步骤，其中没有使人任职的一步，请加上一步不写 modes 的 appoints: true，或者删去 otherModes。',
  'policy.appoints-twice': () => '同一批人有两步都使人任职，请只留一处 appoints，或者用 modes 分开。',
  'policy.appoints-optional': () => '使人任职的一步不能不做，请删去 optional。',
  'policy.appoints-exit': () => '退出程序不会使人任职，请删去 appoints。',
  'policy.replacement-exit': (p) =>
    `${quote(p.exit)}是任期结束时的退出，被更换的人是在这以前离任的；请写别的退出方式，或者不写。`,
  'policy.exit-only': (p) => `${quote(p.only)}限定哪些任职才办这一步，退出程序人人一样，请删去。`,
  'policy.actor': (p) =>
    `${quote(p.word)}不是谁：可写${list(p.expected)}之一，或者机关全称${didYouMean(p.nearest) || '。'}`,
  'policy.actor-level': (p) => `${quote(p.word)}是层级，不是机关；往上最近的那一级组织写 { level: ${p.level} }。`,
  'policy.fact': (p) =>
    `${quote(p.fact)}不是任职的事实，可用的事实有：${list(p.expected)}${didYouMean(p.nearest) || '。'}`,
  'policy.async': () => '这里不能用 $async，请删去。',
  'policy.keyword': (p) => `${quote(p.keyword)}不是 JSON Schema 的关键字${didYouMean(p.nearest) || '，请删去。'}`,
  'policy.keyword-value': (p) => `${quote(p.keyword)}在这里的写法 JSON Schema 不认识，可参照 requires 的例子。`,
  'policy.documents': () => '一个文件里有多份文档（---），一个办法文件只放一份办法。',
  'policy.twice': (p) => `${quote(p.word)}列了两次。`,
  'policy.either': (p) => `${quote(p.one)}和${quote(p.other)}只能写一个，请删去一个。`,
  'policy.together': (p) => `这里的${quote(p.one)}要与${quote(p.other)}一起写，请补上或删去。`,
  'policy.years-order': () => '各项按 until 由早到晚排列，只有最后一项可以不写 until，请调整次序。',
  'settings.policies-order': () => '各份实施办法按 until 由早到晚排列，只有最后一份不写 until，请调整。',
  'policy.pattern': (p) => `${quote(p.pattern)}不是可用的匹配模式（不能使用前后查找和反向引用）。`,
  'policy.requires': () => '不是可用的 JSON Schema：前后矛盾，或者引用了不存在的部分。',
  'file.no-permission': () => '没有权限。',
  'file.vanished': () => '文件不存在（或刚被移走）。',
  'file.link-loop': () => '链接绕回了自身，请删除该链接。',
  'file.too-many-open': () => '打开的文件过多，请关闭其他程序后重试。',
  'file.is-folder': () => '这是文件夹，不是文件。',
  'file.not-folder': () => '这是文件，不是文件夹。',
  'file.outside': () => '这是指向名册文件夹之外的链接，请换成文件本身。',
  'file.misnamed': () => '像是一份记录，但记录文件名须以 .yaml 或 .yml 结尾，请改名。',
  'file.outside-folders': () => '像是一份记录，但不在存放记录的文件夹里，请移入其中（如 members/）。',
  'file.unknown-folder': (p) =>
    `里面有记录，但这不是存放记录的文件夹${didYouMean(p.nearest) || '，请移入其中（如 members/）。'}`,
  'file.not-regular': () => '这不是普通文件。',
  'file.name-too-long': () => '名称过长。',
  'file.disk-full': () => '磁盘已满。',
  'file.in-use': () => '文件正被其他程序打开，请先在 Excel 或 WPS 中关闭后重试。',
  'file.changed-meanwhile': () => '读取之后已被他人修改，未保存任何内容。请重新运行命令。',
  'file.gone-meanwhile': () => '读取之后已被删除或移走，未保存任何内容。请重新运行命令。',
  'file.twice': () => '两个名称指向同一文件，一次保存会写入两遍；未保存任何内容。',
  'folder.cannot-be-made': () => '所在文件夹不存在，也无法创建。',
  'file.unreadable': (p) => `系统返回 ${p.code}。`,

  // --- schema --------------------------------------------------------------------------------------------------------
  'schema.required': (p) => `缺少${fieldTitle(p.field)}。`,
  'schema.unknown': (p) => `这里没有字段${quote(p.field)}${didYouMean(p.nearest) || '。'}`,
  'schema.type': (p) => `应为${typeWords(p.expected)}，现为${typeWords(p.found)}。`,
  'schema.quote-number': () => '这里应是文本，YAML 却会当作数字读入，可能丢失数位。请加半角引号："…"。',
  'schema.yes-or-no': (p) => `${quote(p.value)}是文字；“是”写 true，“否”写 false，不加引号，这里写 ${p.wanted}。`,
  'schema.list': (p) => `应为列表，现为文本，请写成 ${visible(p.wanted)}。`,
  'schema.chinese-quotes': (p) => `${visible(p.value)} 的中文引号成了值的一部分，请去掉，或改用半角引号（"…"）。`,
  'schema.date': (p) => `${quote(p.value)}不是日期，请写成 YYYY-MM-DD（年-月-日）。`,
  'schema.date-or-month': (p) => `${quote(p.value)}不是日期，请写成 YYYY-MM-DD（年-月-日）或 YYYY-MM（年-月）。`,
  'schema.date-form': (p) =>
    `日期按“年-月-日”书写：${quote(p.value)}请写成 ${p.wanted}${p.isGuessed ? '（年份只有两位，请核对世纪）' : ''}。`,
  'schema.date-incomplete': (p) => `${quote(p.value)}没有写到${missingPartOf(p.wanted)}，请写成 ${p.wanted}。`,
  'schema.date-ambiguous': (p) => `${quote(p.value)}可以是 ${p.values.join(' 或 ')}，请写明是哪一天。`,
  'schema.no-such-day': (p) => `日历上没有${quote(p.value)}，请核对日期。`,
  'schema.date-range': (p) => `${quote(p.value)}：只能登记 ${p.first} 年至 ${p.last} 年的日期，年份是否有误？`,
  'schema.until-now': (p) => `${quote(p.value)}不是日期；还没有结束的，请不写这个字段。`,
  'schema.record-id': (p) =>
    `${quote(p.value)}不能作编号，编号只用汉字、字母、数字和“-”“_”“.”“·”${p.hasOtherDot ? '（间隔号用 U+00B7，这里的点是另一个字符）' : ''}。`,
  'schema.id-on-windows': (p) =>
    `${quote(p.value)}不能作编号：Windows 上不能有这个名字的文件（末尾不能是“.”，CON、NUL、COM1 等是设备名），请换一个。`,
  'schema.blank': () => '内容是空白，请填写，或删除此字段。',
  'schema.control-character': () => '内容含有看不见的控制字符（如制表符）或只有不可见字符，请重新填写。',
  'schema.workspace-path': (p) => `${quote(p.value)}须在名册文件夹之内，请写相对路径，如 photos/姓名.jpg。`,
  'schema.ethnicity': (p) => `${quote(p.value)}不是 56 个民族之一${didYouMean(p.nearest) || '。'}`,
  'schema.enum': (p) => `不能填${quote(p.value)}，可填：${list(p.expected)}${didYouMean(p.nearest) || '。'}`,
  'schema.number': (p) => `数字${p.bound === 'at-least' ? '不得小于' : '不得大于'} ${p.limit}。`,
  'schema.length': (p) =>
    `${p.bound === 'at-least' ? '至少' : '最多'}${p.limit}${p.unit === 'items' ? '项' : '个字'}。`,
  'schema.empty-list': () => '这里是空的，至少要写一项。',
  'schema.more': (p) => `此文件还有 ${p.more} 处同类错误未列出，请先改正已列出的。`,
  'schema.pattern': (p) => `${quote(p.value)}的写法不对，请照这样写：${p.examples.join(' 或 ')}。`,
  'schema.other': () => '值不合要求，请看该字段在结构文件（schemas）中的说明。',

  // --- texts as they are typed ---------------------------------------------------------------------------------------
  'text-form.invisible': (p) => `内容里有肉眼分辨不出的字符 ${visible(p.character)}，请重新录入。`,
  'text-form.quotes': (p) => `中文引号 ${p.character} 成了内容的一部分，请去掉，或改用半角引号（"…"）括住整个值。`,
  'text-form.digits': (p) => `内容里有全角数字，如 ${p.character}，请改为半角的 0 到 9。`,
  'text-form.blank': () => '姓名前后或中间有空格，请去掉；两三个字的姓名，登记表会自行排开。',
  'text-form.numbered': () => '姓名里有数字。姓名请照身份证写，同名的人用 id 区分。',
  'text-form.name': () => '姓名里没有数字：这里只写姓名，身份证号、电话请写入各自的字段（idNumber、phone）。',
  'text-form.title': () => '这是号码，不是名称：请写全称，与公章一致。',
  'text-form.phone': () => '不像电话号码：手机号应为 11 位，座机应为区号加 7 至 8 位；有几个号码的，用“、”隔开。',

  // --- ignores -------------------------------------------------------------------------------------------------------
  'unused-ignore.unused': (p) => `这里没有${quote(p.rule)}的问题，请删除这条忽略注释。`,
  'unused-ignore.unknown-rule': (p) =>
    `没有规则${quote(p.rule)}${didYouMean(p.nearest) || '，可用 dgw 说明 查看全部规则。'}`,
  'unused-ignore.no-reason': (p) => `忽略须写明理由：# dgw-ignore ${p.rule}: 理由。没有理由不起作用。`,
  'unused-ignore.no-rule': () => '忽略注释须写明规则和理由：# dgw-ignore <规则>[, <规则>…]: 理由。',

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
  'usage.as-of': (p) =>
    `--as-of：${quote(p.value)}不是 ${p.first} 至 ${p.last} 年的一天，请写成 YYYY-MM-DD${didYouMean(p.wanted) || '。'}`,
  'usage.within': (p) =>
    `--within：${quote(p.value)}不是时间长度，请写数字加 d（天）、m（月）或 y（年），如 90d、6m、1y。`,
  'usage.whole-number': (p) => `${p.flag}：${quote(p.value)}不是整数。`,
  'usage.period': (p) => `--period：${quote(p.value)}不是年份，请写四位数字，如 2014。`,
  'usage.path-missing': (p) => `${p.path} 不存在。`,
  'usage.path-outside': (p) => `${p.path} 不在名册文件夹内。`,
  'usage.not-together': (p) => `${p.first} 和 ${p.second} 不能同时使用。`,
  'usage.one-place': (p) => `${p.place} 只能放一种输出，其余的请各写一个文件：--format <格式>=<文件>。`,
  'usage.output-needed': (p) => `${p.format} 格式要存成文件，请用 -o <文件> 指定文件名。`,
  'xlsx.too-large': (p) =>
    `工作簿会有 ${p.cells.toLocaleString('en-US')} 个单元格，超过 ${p.limit.toLocaleString('en-US')} 个不予生成。请缩小范围（指定一个组织、缩短期限），或改用其他格式（csv、json）。`,
  'save.failed': (p, inner) => `无法写入 ${p.file}：${inner(p.why)}`,
  'save.busy': (p) =>
    `另一个 dgw${p.process === undefined ? '' : `（进程 ${p.process}）`}正在 ${p.folder} 中保存，本次未保存任何内容。请待其完成后重试。`,
  'save.busy-elsewhere': (p) =>
    `计算机${quote(p.host)}上的 dgw（进程 ${p.process}）正在 ${p.folder} 中保存，本次未保存任何内容。请待其完成后重试；如果它已不再运行，请删除 ${p.lock}。`,
  'save.unfinished': (p, inner) =>
    `无法写入 ${p.file}：${inner(p.why)}${p.files} 个文件中已写入 ${p.written} 个，其余已备好，下次在此文件夹运行时自动写入。`,
  'save.others-changed': (p) =>
    `${p.file} 同时被他人修改，保留他人的内容；其余 ${p.written} 个文件已写入。请对该文件重新运行命令。`,
  'save.finished-now': (p) => `上次中断的保存现已完成：${p.files} 个文件。`,
  'save.taken-back': (p) => `上次保存在改动任何文件之前中断，其准备的 ${p.files} 个临时文件已清除。`,
  'save.left-alone': (p) => `${p.file} 在上次保存中断之后又被修改，保留现有内容，当时要保存的内容未写入。`,
  'save.journal-damaged': (p) => `中断的保存所留日志 ${p.file} 已损坏。请与备份核对各记录，然后删除该日志。`,
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
  'register.rests-on-wrong': () => '它引用的记录有错误，请用 dgw 校验 查看。',
  'register.left-out': (p, inner) => `未计入：${p.file}：${inner(p.why)}`,
  'form.nobody': (p) => `${quote(p.organization)}在 ${p.asOf} 没有委员，不生成登记表。`,
  'form.blocked': () => '没有生成登记表：请先改正上面的错误，或用 --despite-errors 略过有关内容继续。',
  'form.written': (p) => `${p.file}  ${p.members === 0 ? '空白' : `${p.members} 人`}`,
  'form.no-member': (p) => `没有委员${quote(p.member)}在该组织任职的记录；可用 dgw list members 查看。`,
  'form.blank-boxes': (p) =>
    p.boxes.length === 0
      ? '没有留空的栏目。'
      : `留空待手填的栏目：${p.boxes.map(({ box, forms }) => `${box} ${forms} 份`).join('，')}。`,
  'form.done': (p) => `共 ${p.files} 个工作簿，在 ${p.folder}。`,
  'photo.left-out': (p, inner) => `${p.member}：照片 ${p.photo} 未放入：${inner(p.why)}`,
  'photo.empty': () => '文件是空的，请重新取得照片。',
  'photo.not-a-picture': () => '不是 JPEG 或 PNG 图片。',
  'photo.other-format': (p) => `这是 ${p.format} 文件，请另存为 JPEG 或 PNG。`,
  'photo.too-large': (p) => `图片过大，最大 ${p.megabytes} MB。`,
  'photo.too-many-pixels': (p) => `图片有 ${p.width} × ${p.height} 像素，每边不得超过 ${p.limit}，请缩小后另存。`,
  'photo.no-size': () => '图片的宽或高为零，请重新取得照片。',
  'photo.cut-short': () => '图片不完整：文件中途截断，请重新取得照片。',
  'photo.damaged': (p) => `图片已损坏（第 ${p.at} 字节处），请重新取得照片。`,
  'photo.checksum': (p) => `图片已损坏：校验和不符（${p.chunk}），请重新取得照片。`,
  'photo.turned': (p) => `图片是横放、倒放或左右颠倒存储的（EXIF 方向 ${p.orientation}），请转正后另存。`,
  'photo.cmyk': () => '图片是印刷用的 CMYK 颜色，请另存为 RGB。',
  'photo.rare': () => '这种 JPEG 多数程序不能显示，请另存为普通的 JPEG 或 PNG。',
  'photo.outside': () => '不在名册文件夹内。',
  cancelled: () => '已取消，没有保存任何内容。',
  'save.done': (p) => `已写入：${p.file}`,
  'progress.files': (p) => `已处理 ${p.done}/${p.total} 个文件，每秒 ${p.rate} 个，约剩 ${p.secondsLeft} 秒`,
  'progress.forms': (p) => `已生成 ${p.done}/${p.total} 份登记表`,

  // --- explain, list, show -------------------------------------------------------------------------------------------
  'explain.rule': () => '规则',
  'explain.severity': () => '级别',
  'explain.clause': () => '条款',
  'explain.summary': () => '要求',
  'explain.clause-in-short': (p) => `《${p.title}》${p.clause}（大意）`,
  'explain.no-rule': () => '没有规则直接核对这一条。',
  'explain.wrong': () => '错误写法：',
  'explain.right': () => '正确写法：',
  'explain.ignore': () => '个别情况确需放行的，在该行上方或行末写明理由：',
  'group.records': () => '记录',
  'group.eligibility': () => '人选条件',
  'group.composition': () => '人数',
  'group.appointment': () => '产生和任期',
  'group.exit': () => '退出',
  'group.mechanisms': () => '工作机制',
  'group.registration': () => '登记',
  'state.nominated': () => '拟任',
  'state.serving': () => '在任',
  'state.lapsed': () => '届满未处理',
  'state.ended': () => '已离任',
  'state.withdrawn': () => '已撤回',
  'ledger.no-period': () => '单位台账不分年度，请去掉 --period。',
  'list.state': () => '状态',
  'list.filter': (p) => `${p.flag} 只用于委员列表，${quote(p.kind)}没有这一项。`,
  'list.none': () => '没有符合条件的记录。',
  'list.count': (p) => `共 ${p.count} 条。`,
  'show.appointment': (p) =>
    `${p.organization}（截至 ${p.asOf}）：${p.state}${orNothing(p.lastDay, (day) => `，任至 ${day}`)}${p.isRenewal ? `，${p.renewal}` : ''}${orNothing(p.predecessor, (name) => `，接替${name}`)}${orNothing(p.successor, (name) => `，由${name}接替`)}`,

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
  'debug.reading': (p) =>
    `由线程预读的文件：${p.ahead}；由程序自行读取：${p.byOurselves}；未启动的线程：${p.absentThreads}。`,
  'remark.long-ago': (p) => `多数任期在 ${p.asOf} 之前已经届满。如是往年的名册，请用 --as-of <年-月-日> 指定日期。`,
  'remark.empty': () =>
    '还没有任何记录：请把记录放入 organizations/、members/、units/ 文件夹（可参考 dgw 自带的示例）。',

  'remark.no-record': (p) => `${p.file} 未校验：记录文件名须以 .yaml 或 .yml 结尾。`,
  'remark.more-no-records': (p) => `同样未校验的文件还有 ${p.more} 个。`,
  'remark.no-records': (p) => `${p.path} 不是记录，没有可校验的内容。`,
};

function ignoredWords(ignored: number): string {
  return ignored === 0 ? '' : `（另有 ${ignored} 处已忽略）`;
}

function missingPartOf(wanted: string): string {
  return wanted.includes('MM') ? (wanted.includes('DD') ? '月和日' : '月') : '日';
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
