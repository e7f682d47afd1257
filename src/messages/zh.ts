/** What people are told, in Chinese. */

import { titles } from '../generated/titles.js';
import { quote } from '../text/quote.ts';
import type { Catalogue } from './catalogue.ts';
import { fieldTitle, type RecordedFact } from './field-title.ts';

const orNothing = (text: string | undefined, wrap: (text: string) => string) => (text === undefined ? '' : wrap(text));

const didYouMean = (nearest: string | undefined) => orNothing(nearest, (word) => `，是不是${quote(word)}？`);

const list = (words: readonly string[]) => words.map((word) => quote(word)).join('、');

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

  // --- records -------------------------------------------------------------------------------------------------------
  'file-name.differs': (p) => `编号${quote(p.id)}与文件名${quote(p.stem)}不一致，请改成一样。`,
  'duplicate-id.second': (p) => `编号${quote(p.id)}已被占用，请另取一个，如“${p.id}-2”。`,
  'duplicate-id.first': () => '先出现在这里。',
  'unknown-reference.organization': (p) =>
    `没有编号为${quote(p.id)}的组织${didYouMean(p.nearest) || '，请补建该组织的记录或更正编号。'}`,
  'unknown-reference.unit': (p) =>
    `没有编号为${quote(p.id)}的单位${didYouMean(p.nearest) || '，请补建该单位的记录或更正编号。'}`,
  'unknown-reference.member': (p) =>
    `没有编号为${quote(p.id)}的委员${didYouMean(p.nearest) || '，请补建该委员的记录或更正编号。'}`,
  'vocabulary.unknown': (p) =>
    `${quote(p.word)}不是文件规定的用语，此处可填：${list(p.expected)}${didYouMean(p.nearest) || '。'}`,
  'vocabulary.not-in-procedure': (p) =>
    `${quote(p.word)}不是${quote(p.level)}这一级的步骤，该级的步骤是：${list(p.expected)}。`,
  'id-number.length': (p) => `身份证号应为 18 位，现为 ${p.length} 位。`,
  'id-number.characters': () => '身份证号前 17 位为数字，末位为数字或“X”。',
  'id-number.date': (p) => `身份证号中的出生日期 ${p.date} 并不存在。`,
  'id-number.check-digit': () => '身份证号末位与前面各位不符（校验码错误），请对照证件核对。',
  'id-number.lower-case': () => '身份证号末位的“x”应为大写“X”。',
  'id-number-mismatch.birth-date': (p) =>
    `身份证号的出生日期为 ${p.card}，记录的出生年月为 ${p.record}。以干部人事档案为准，请核对。`,
  'id-number-mismatch.gender': (p) => `身份证号表明性别为${quote(p.card)}，记录为${quote(p.record)}，请核对。`,
  'duplicate-person.id-number': (p) => `与委员${quote(p.id)}的身份证号相同：一人一份记录，请把任职都写进同一份。`,
  'duplicate-person.name': (p) => `与委员${quote(p.id)}同名且出生年月相同，是不是同一人？`,
  'duplicate-person.first': () => '另一份记录。',
  'life-order.work-before-birth': (p) => `参加工作不能早于出生（${p.birth}）。`,
  'life-order.joined-too-young': (p) => `入党须年满 ${p.age} 周岁，此人最早为 ${p.earliest}。`,
  'life-order.confirmed-before-joined': (p) => `转正不能早于入党（${p.joined}）。`,
  'resume-gap.gap': (p) => `简历缺 ${p.from} 至 ${p.to} 一段，请补齐。`,
  'resume-gap.reversed': (p) => `结束（${p.to}）早于开始（${p.from}）。`,
  'resume-gap.open': () => '这一段没有写结束时间，后面却还有一段，请补上结束时间。',
  'future-date.later': (p) => `日期晚于 ${p.asOf}，还没有发生。请更正，或等办完再登记。`,
  'organization-parent.missing': (p) =>
    `${quote(p.level)}一级的组织须写明上级（parent），上级为${quote(p.parent)}一级的组织。`,
  'organization-parent.level': (p) => `上级组织是${quote(p.found)}一级，应为${quote(p.expected)}一级。`,
  'organization-parent.unexpected': (p) => `${quote(p.level)}一级的组织在名册中没有上级，请删除此字段。`,
  'organization-terms.missing': (p) => `${quote(p.level)}一级的委员任期随组织的届期，请登记组织的各届（terms）。`,
  'organization-terms.reversed': (p) => `本届结束早于开始（${p.start}）。`,
  'organization-terms.order': (p) => `本届开始时上一届尚未结束（${p.previous}）。各届按先后排列，不得重叠。`,
  'unused-ignore.unused': (p) => `这里没有${quote(p.rule)}的问题，请删除这条忽略注释。`,
  'unused-ignore.unknown-rule': (p) =>
    `没有规则${quote(p.rule)}${didYouMean(p.nearest) || '，可用 dgw 说明 查看全部规则。'}`,
  'unused-ignore.no-reason': (p) => `忽略须写明理由：# dgw-ignore ${p.rule}: 理由。没有理由不起作用。`,
  'unused-ignore.no-rule': () => '忽略注释须写明规则和理由：# dgw-ignore <规则>: 理由。',

  // --- eligibility ---------------------------------------------------------------------------------------------------
  'party-member.missing': () => '兼职委员须是党员，请填写入党时间（party.joined）。',
  'party-member.late': (p) => `任期开始（${p.start}）之后才入党。`,
  'probationary-member.missing': () =>
    '没有转正时间（party.confirmed）：预备党员没有表决权、选举权和被选举权，不能担任党内职务。',
  'probationary-member.late': (p) => `任期开始（${p.start}）时还是预备党员。`,
  'category-requirements.unmet': (p) =>
    `不符合${quote(p.category)}的条件：${p.needs}。记录为：${p.found.map(factWords).join('；')}。`,
  'category-requirements.level': (p) => `${quote(p.category)}这一类别不适用于${quote(p.level)}一级。`,
  'jurisdiction.outside': (p) =>
    `所在单位${orNothing(p.unit, (area) => `（在${quote(area)}）`)}和居住地${orNothing(p.residence, (area) => `（${quote(area)}）`)}都不在${quote(p.organization)}的辖区。`,
  'jurisdiction.unknown': (p) =>
    `看不出此人属于${quote(p.organization)}的辖区，请填写单位（unit）或居住地（residence）。`,
  'own-employee.body': (p) =>
    `单位${quote(p.unit)}就是${quote(p.organization)}自己的工作机构，本机构人员不作兼职委员。`,
  'affiliation.moved': (p) =>
    `单位来的兼职委员不改变党组织隶属关系，party.branch 却写成了任职组织${quote(p.organization)}。`,
  'full-time-member.both': (p) => `${quote(p.name)}同时列为${quote(p.organization)}的专职委员。`,
  'concurrent-seats.overlap': (p) =>
    `不得同时在两个组织任职：此人还在${quote(p.organization)}任职（${p.from} 至 ${p.to}）。`,
  'concurrent-seats.other': () => '另一处任职。',

  // --- composition ---------------------------------------------------------------------------------------------------
  'headcount.planned': (p) => `在任 ${p.serving} 人，该组织自定人数为 ${p.planned} 人。`,
  'headcount.about': (p) =>
    `在任 ${p.serving} 人，一般为 ${p.about} 人左右（${p.min}—${p.max} 人）。确有需要的，请在 headcount.planned 写明人数和理由。`,
  'headcount.few': (p) => `在任 ${p.serving} 人，不得少于 ${p.min} 人。`,
  'headcount.many': (p) => `在任 ${p.serving} 人，不得多于 ${p.max} 人。`,
  'headcount.total-few': (p) => `专职、兼职委员共 ${p.total} 人，不得少于 ${p.min} 人。`,
  'headcount.total-many': (p) => `专职、兼职委员共 ${p.total} 人，不得多于 ${p.max} 人。`,
  'headcount.share': (p) => `${p.total} 名委员中兼职 ${p.serving} 名，兼职比例不得低于 ${p.percent}%。`,
  'headcount.even': (p) => `专职、兼职委员共 ${p.total} 人，应为单数。`,

  // --- appointment ---------------------------------------------------------------------------------------------------
  'appointment-mode.not-allowed': (p) => `${quote(p.level)}一级不能采用${quote(p.mode)}，可用：${list(p.expected)}。`,
  'step-missing.step': (p) => `${p.isRenewal ? '续聘' : ''}缺少步骤${quote(p.step)}的记录。`,
  'step-order.before': (p) => `${quote(p.step)}（${p.on}）早于${quote(p.previous)}（${p.previousOn}），应在其后。`,
  'step-order.until': (p) => `${quote(p.step)}的截止日期（${p.until}）早于开始日期（${p.on}）。`,
  'step-order.previous': () => '前一步骤。',
  'step-authority.by-missing': (p) => `${quote(p.step)}须写明由谁作出：by: ${p.expected ?? '委员所在单位党组织'}。`,
  'step-authority.to-missing': (p) => `${quote(p.step)}须写明报送何处：to: ${p.expected ?? '委员所在单位党组织'}。`,
  'step-authority.by-wrong': (p) => `${quote(p.step)}写的是由${quote(p.found)}作出，应为${quote(p.expected ?? '…')}。`,
  'step-authority.to-wrong': (p) => `${quote(p.step)}写的是报送${quote(p.found)}，应为${quote(p.expected ?? '…')}。`,
  'step-evidence.missing': (p) => `${quote(p.step)}缺少${fieldTitle(p.evidence)}。`,
  'term-start.early': (p) => `任期开始（${p.start}）早于${quote(p.step)}（${p.on}），任期应从其后算起。`,
  'term-length.wrong': (p) => `任期为 ${p.years} 年，应至 ${p.expected}。`,
  'term-length.day-off': (p) => `任期为 ${p.years} 年，按规定算至 ${p.expected}（相差一天可以接受）。`,
  'term-length.none': () => '这一级的委员不设任期，请删除 end。',
  'term-alignment.no-term': (p) => `开始日期不在${quote(p.organization)}的任何一届之内，请核对日期，或补登组织的届期。`,
  'term-alignment.wrong-end': (p) => `任期随组织的${quote(p.term)}届满，应至 ${p.expected}。`,
  'term-overlap.overlap': (p) => `在同一组织的上一任期尚未结束（${p.previousEnd}），任期不得重叠。`,
  'term-overlap.nomination': () => '同一组织重复提名了此人。',
  'term-overlap.earlier': () => '前一任期。',
  'term-expired.undecided': (p) => `任期已于 ${p.end} 届满（已过 ${p.days} 天），尚未办理续聘或退出，请登记。`,

  // --- exit ----------------------------------------------------------------------------------------------------------
  'exit-date.before-end': (p) => `${quote(p.kind)}应在任期结束时（${p.end}），不能在此之前。`,
  'exit-date.outside-term': (p) => `${quote(p.kind)}应在任期之内（${p.start} 至 ${p.end}）。`,
  'exit-date.not-started': (p) => `登记了${quote(p.kind)}，任期却没有开始日期。`,
  'exit-date.before-step': (p) => `退出日期早于${quote(p.step)}（${p.on}），该步骤应在退出之前办理。`,
  'exit-cause.missing': (p) => `${quote(p.kind)}须写明原因（cause）：${list(p.expected)}之一。`,
  'exit-contradiction.next': (p) =>
    `${quote(p.kind)}是指不再担任下届委员，下一任期却从 ${p.start} 开始。如继续聘职，请删除退出（即为续聘）。`,
  'exit-contradiction.other': () => '下一任期。',

  // --- registration --------------------------------------------------------------------------------------------------
  'registration-fields.missing': (p) => `《${p.form}》要填写${fieldTitle(p.field)}，记录中没有。`,

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
  'usage.not-together': (p) => `${p.first} 和 ${p.second} 不能同时使用。`,
  'usage.output-needed': (p) => `${p.format} 格式要存成文件，请用 -o <文件> 指定文件名。`,
  'save.failed': (p, inner) => `无法写入 ${p.file}：${inner(p.why)}`,
  'file.exists': () => '文件已存在。请先移走，或用 --force 覆盖。',
  'internal.error': (p) =>
    `dgw 运行出错：${p.reason}。这是 dgw 自身的错误，请把这一行反馈给我们（DGW_DEBUG=1 可看详情）。`,
  'internal.cancelled': () => '已取消，没有保存任何内容。',
  'lookup.organization': (p) => `没有组织${quote(p.word)}${didYouMean(p.nearest) || '，可用 dgw 列表 组织 查看。'}`,
  'lookup.record': (p) => `没有编号为${quote(p.word)}的记录${didYouMean(p.nearest) || '，可用 dgw 列表 查看。'}`,
  'lookup.kind': (p) => `没有${quote(p.word)}这一类记录，可用：${list(p.expected)}。`,
  'lookup.topic': (p) =>
    `${quote(p.word)}既不是规则也不是条款${didYouMean(p.nearest) || '，可用 dgw 说明 查看全部规则。'}`,
  'register.unusable': (p) => `有 ${p.files} 个文件无法使用（第一个：${p.first}），原因请用 dgw 校验 查看。`,
  'form.nobody': (p) => `${quote(p.organization)}在 ${p.asOf} 没有委员，不生成登记表。`,
  'form.blocked': () => '没有生成登记表：请先改正上面的错误，或用 --force 不顾错误继续。',
  'form.written': (p) => `${p.file}  ${p.members === 0 ? '空白' : `${p.members} 人`}`,
  'form.no-member': (p) => `没有委员${quote(p.member)}在该组织任职的记录；可用 dgw list members 查看。`,
  'form.blank-boxes': (p) =>
    p.boxes.length === 0
      ? '没有留空的栏目。'
      : `留空待手填的栏目：${p.boxes.map(({ box, forms }) => `${box} ${forms} 份`).join('，')}。`,
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

function factWords({ field, value }: RecordedFact): string {
  const title = titles[field.kind]?.[field.path] ?? field.path;
  return typeof value === 'string' ? `${title} ${value}` : `${title} ${yesOrNo(field.path, value)}`;
}

/** A state is or is not so; a date is there or not. */
function yesOrNo(path: string, value: boolean): string {
  if (path === 'retired') return value ? '是' : '否';
  return value ? '有' : '无';
}

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
