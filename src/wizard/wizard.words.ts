/** What the wizard says besides its questions. */

import * as chinese from '../messages/chinese.ts';
import * as english from '../messages/english.ts';
import { type Inner, type Message, messagesOf } from '../messages/message.ts';
import { quote } from '../text/quote.ts';

export const says = messagesOf('wizard.', {
  en: {
    required: () => 'This has to be answered.',
    choice: (p: { value: string; expected: readonly string[]; nearest: string | undefined }) =>
      `${quote(p.value)} is none of the answers${p.expected.length === 0 ? english.didYouMean(p.nearest) || '.' : `: ${english.list(p.expected)}.`}`,
    number: (p: { value: string }) => `${quote(p.value)} is no whole number.`,
    yesNo: (p: { value: string }) => `${quote(p.value)} is neither yes nor no.`,
    unit: (p: { word: string; nearest: string | undefined }) =>
      `There is no unit ${quote(p.word)}${english.didYouMean(p.nearest) || '; enter it first with dgw add unit.'}`,
    taken: (p: { id: string }) =>
      `There is a record ${quote(p.id)} already; add -2 or a place name to tell them apart.`,
    beforeStart: (p: { start: string }) => `This lies before ${p.start}.`,
    resume: () => 'Write: from, to and what, such as 1988.9-1992.7 study at a university; an open end is left out.',
    family: () => 'Write, with commas between: relation, name, date of birth, political status, work.',
    fullTimeMember: () => 'Write: name and position, with a blank between.',
    optional: () => 'Enter leaves it blank',
    optionalUsual: () => '- leaves it blank',
    demanded: () => 'the form asks for it; Enter leaves it blank for now',
    listItem: (p: { at: number }) => `no. ${p.at}; Enter when there are no more`,
    create: (p: { kind: 'organization' | 'unit' }) => `+ a new ${p.kind === 'unit' ? 'unit' : 'organisation'}`,
    leaveBlank: () => '(leave blank)',
    none: () => 'Nothing of that name; type less, or the initials in pinyin.',
    yes: () => 'yes',
    no: () => 'no',
    keyFind: () => 'type to search',
    keyMove: () => 'move',
    keyChoose: () => 'choose',
    keyMark: () => 'mark',
    keyBack: () => 'back',
    keyStop: () => 'stop',
    keySpace: () => 'space',
    intro: () =>
      'Esc goes back to the question before. Ctrl-C stops; nothing is saved then. Dates may be written in any way.',
    creating: (p: { kind: 'organization' | 'unit' }) =>
      `First the new ${p.kind === 'unit' ? 'unit' : 'organisation'}; then on with the questions before.`,
    review: () => 'All is answered. What next?',
    save: () => 'Save',
    saveDespite: (p: { errors: number }) =>
      `Save with ${english.count(p.errors, 'error')}, to be completed later with dgw complete`,
    change: (p: { words: string; shown: string }) => `Change: ${p.words}  ${p.shown}`,
    blank: () => '—',
    flagProblem: (p: { flag: string; why: Message }, inner: Inner) => `${p.flag}: ${inner(p.why)}`,
    stepOf: (p: { step: string; part: string }) => `${p.step}: ${p.part}`,
    stepDone: (p: { step: string }) => `${p.step}: done on`,
    notYet: () => 'Enter if it is still to be done',
    numbersCountOn: () => 'a number in braces, {1}, counts on from person to person',
    exitAtEnd: () => 'at the end of the term',
    exitDuring: (p: { causes: readonly string[]; steps: readonly string[] }) =>
      `during the term${p.causes.length === 0 ? '' : `; causes: ${english.list(p.causes)}`}${p.steps.length === 0 ? '' : `; steps: ${english.list(p.steps)}`}`,
  },
  zh: {
    required: () => '这一项必须填写。',
    choice: (p) =>
      `没有${quote(p.value)}这个选项${p.expected.length === 0 ? chinese.didYouMean(p.nearest) || '。' : `，可填：${chinese.list(p.expected)}。`}`,
    number: (p) => `${quote(p.value)}不是整数。`,
    yesNo: (p) => `${quote(p.value)}既不是“是”也不是“否”。`,
    unit: (p) => `没有单位${quote(p.word)}${chinese.didYouMean(p.nearest) || '，请先用 dgw 新增 单位 登记。'}`,
    taken: (p) => `编号${quote(p.id)}已经有了，请加 -2 或地名以示区别。`,
    beforeStart: (p) => `早于 ${p.start}。`,
    resume: () => '请写：起止年月和内容，如 1988.9-1992.7 湖南大学学习；至今的不写截止年月。',
    family: () => '请用逗号隔开：称谓，姓名，出生年月，政治面貌，工作单位及职务。',
    fullTimeMember: () => '请写：姓名 职务，中间空一格。',
    optional: () => '没有就直接回车',
    optionalUsual: () => '不填就输入 -',
    demanded: () => '登记表要填；暂缺可先回车',
    listItem: (p) => `第 ${p.at} 项；没有了就直接回车`,
    create: (p) => `＋ 新建${p.kind === 'unit' ? '单位' : '组织'}`,
    leaveBlank: () => '（不填）',
    none: () => '没有找到，可少输几个字，或输入拼音首字母。',
    yes: () => '是',
    no: () => '否',
    keyFind: () => '输入文字或拼音首字母可查找',
    keyMove: () => '移动',
    keyChoose: () => '选定',
    keyMark: () => '勾选',
    keyBack: () => '返回',
    keyStop: () => '退出',
    keySpace: () => '空格',
    intro: () => '按 Esc 返回上一题；按 Ctrl-C 退出，不保存。日期怎么写都行。',
    creating: (p) => `先登记新${p.kind === 'unit' ? '单位' : '组织'}，然后接着回答。`,
    review: () => '都答完了，下一步：',
    save: () => '保存',
    saveDespite: (p) => `仍然保存（有 ${p.errors} 个错误，以后用“dgw 补填”补上）`,
    change: (p) => `修改：${p.words}　${p.shown}`,
    blank: () => '—',
    flagProblem: (p, inner) => `${p.flag}：${inner(p.why)}`,
    stepOf: (p) => `${p.step}：${p.part}`,
    stepDone: (p) => `${p.step}：办理日期`,
    notYet: () => '还没办就直接回车',
    numbersCountOn: () => '号码写成 {1}，逐人顺延',
    exitAtEnd: () => '任期届满时',
    exitDuring: (p) =>
      `任期内${p.causes.length === 0 ? '' : `；原因：${chinese.list(p.causes)}`}${p.steps.length === 0 ? '' : `；步骤：${chinese.list(p.steps)}`}`,
  },
});
