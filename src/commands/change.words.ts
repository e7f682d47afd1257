/** What commands say that change records. */

import * as chinese from '../messages/chinese.ts';
import * as english from '../messages/english.ts';
import type { Message } from '../messages/message.ts';
import { type Inner, messagesOf } from '../messages/message.ts';
import { quote } from '../text/quote.ts';

/** A flag whose answer is missing, and the words of which one is wanted. */
export interface MissingFlag {
  readonly flag: string;
  readonly choices: readonly string[];
}

export const says = messagesOf('change.', {
  en: {
    missing: (p: { flags: readonly MissingFlag[] }) =>
      `These answers are missing, give them as flags: ${p.flags
        .map(({ flag, choices }) => (choices.length === 0 ? flag : `${flag} (one of ${english.list(choices)})`))
        .join(', ')}.`,
    whichOrganization: (p: { name: string; organizations: readonly string[] }) =>
      `${p.name} is a member in several organisations; say which one is meant with --organization: ${english.list(p.organizations)}.`,
    noOrganization: (p: { name: string }) =>
      `In which organisation ${p.name} is meant does not follow from the record; say so with --organization.`,
    severalOfName: (p: { word: string; ids: readonly string[] }) =>
      `Several people are called ${quote(p.word)}; give the id: ${english.list(p.ids)}.`,
    noWhom: () => 'Whom? Give a member’s id or name, or --organization for all of its members whose term ends.',
    noLeaver: () =>
      'Who leaves? Give the ids or names of members, or --organization for all of its members whose term is over.',
    noneOf: (p: { refused: number; all: number }) =>
      `Nothing was saved: ${p.refused} of ${english.count(p.all, 'member')} cannot leave so (above). Correct that, or name the others one by one.`,
    othersGoOn: (p: { organization: string; members: number }) =>
      `${english.count(p.members, 'member')} of ${quote(p.organization)} ${p.members === 1 ? 'is' : 'are'} in office still and not meant; for an exit during the term give --kind.`,
    whoseReview: () =>
      'Whose review? Give a member’s id or name, or --organization for all of its members side by side.',
    unreadable: (p: { file: string; why: Message }, inner: Inner) => `${p.file} cannot be changed: ${inner(p.why)}`,
    unusualText: (p: { file: string }) =>
      `${p.file} is written in a way that cannot be changed without losing something; change it by hand.`,
    needsYes: () => 'Nothing was saved: there is no terminal to ask at. Say yes in advance with --yes.',
    refused: (p: { errors: number }) =>
      `Nothing was saved: with this the register would have ${english.count(p.errors, 'new error')} (above). Complete what is stated; --despite-errors saves it all the same.`,
    saveDespite: (p: { errors: number }) => `Saved with ${english.count(p.errors, 'new error')} (above).`,
    isDryRun: () => 'Nothing was saved (--dry-run).',
    isDeclined: () => 'Nothing was saved.',
    nothing: () => 'Nothing to save.',
    ask: (p: { files: number }) => `Save ${p.files === 1 ? 'this change' : `these changes in ${p.files} files`}?`,
    stillToDo: () => 'Still to do:',
    allDone: () => 'All steps are recorded.',
    stateSteps: (p: { example: string }) => `State what was done with --step "${p.example}".`,
    nobody: (p: { organization: string }) => `Nobody in ${quote(p.organization)} is to be decided on.`,
    leftOut: (p: { name: string; why: Message }, inner: Inner) => `Not changed: ${p.name}: ${inner(p.why)}`,
    summary: (p: { changed: number; leftOut: number }) =>
      `${english.count(p.changed, 'member')} to change, ${p.leftOut} not (above).`,
  },
  zh: {
    missing: (p) =>
      `还缺以下内容，请用选项写明：${p.flags
        .map(({ flag, choices }) => (choices.length === 0 ? flag : `${flag}（可填：${chinese.list(choices)}）`))
        .join('、')}。`,
    whichOrganization: (p) =>
      `${p.name}在几个组织任职，请用 --organization 写明是哪一个：${chinese.list(p.organizations)}。`,
    noOrganization: (p) => `从${p.name}的档案看不出是哪个组织，请用 --organization 写明。`,
    severalOfName: (p) => `有几个人叫${quote(p.word)}，请写编号：${chinese.list(p.ids)}。`,
    noWhom: () => '请写委员的编号或姓名；要办理一个组织中任期结束的全部委员，请写 --organization。',
    noLeaver: () => '谁退出？请写委员的编号或姓名；要办理一个组织中任期已满的全部委员，请写 --organization。',
    noneOf: (p) => `没有保存：${p.all} 人中有 ${p.refused} 人不能这样退出（见上）。请先改正，或者只写其余各人。`,
    othersGoOn: (p) =>
      `${quote(p.organization)}另有 ${p.members} 人在任，不在此列；任期内退出的，请用 --kind 写明退出方式。`,
    whoseReview: () => '考评谁？请写委员的编号或姓名；要并列一个组织的全部委员，请写 --organization。',
    unreadable: (p, inner) => `${p.file} 无法修改：${inner(p.why)}`,
    unusualText: (p) => `${p.file} 的写法特殊，自动修改会丢失内容，请手工修改。`,
    needsYes: () => '没有保存：没有终端，无法询问。请加 --yes 表示同意。',
    refused: (p) =>
      `没有保存：这样改，名册会新增 ${p.errors} 个错误（见上）。请补全所填内容；确要保存请加 --despite-errors。`,
    saveDespite: (p) => `已保存，新增 ${p.errors} 个错误（见上）。`,
    isDryRun: () => '没有保存（--dry-run）。',
    isDeclined: () => '没有保存。',
    nothing: () => '没有要保存的内容。',
    ask: (p) => (p.files === 1 ? '保存这一修改吗？' : `保存对 ${p.files} 个文件的修改吗？`),
    stillToDo: () => '尚待办理：',
    allDone: () => '各步骤已记全。',
    stateSteps: (p) => `办了哪一步，用 --step "${p.example}" 写明。`,
    nobody: (p) => `${quote(p.organization)}没有要办理的委员。`,
    leftOut: (p, inner) => `未改：${p.name}：${inner(p.why)}`,
    summary: (p) => `要改 ${p.changed} 人，不改 ${p.leftOut} 人（见上）。`,
  },
});
