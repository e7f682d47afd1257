/** What is said of further appointments and exits: why not, what was worked out, and why. */

import * as chinese from '../messages/chinese.ts';
import * as english from '../messages/english.ts';
import { fieldTitle } from '../messages/field-title.ts';
import { messagesOf } from '../messages/message.ts';
import type { Obstacle } from '../model/eligibility.ts';
import type { Day } from '../model/records.ts';
import { quote } from '../text/quote.ts';

/** Whom a message is about: the person's name and the organisation's id. */
export interface Whom {
  readonly name: string;
  readonly organization: string;
}

/** The policy's word for a further term; English has one of its own. */
interface Called {
  readonly renewal: string;
}

const titleOf = (path: string) => fieldTitle({ kind: 'member', path });

export const says = messagesOf('changes.', {
  en: {
    // --- why not ---
    unknown: (p: { member: string }) =>
      `Something in the record of ${quote(p.member)} is wrong, so that nothing follows from it; run “dgw validate” and correct it first.`,
    unknownLevel: (p: { organization: string; level: string }) =>
      `The level ${quote(p.level)} of ${quote(p.organization)} is not one of the policy; correct its record first.`,
    neverAppointed: (p: Whom & Called) =>
      `Nothing to renew: ${p.name} was never a member in ${quote(p.organization)}. For a first appointment there say so with --anew.`,
    left: (p: Whom & Called & { kind: string; on: Day }) =>
      `${p.name} left ${quote(p.organization)} on ${p.on} (${p.kind}), which ends in no renewal. Who comes back is appointed anew, by the whole procedure: say so with --anew.`,
    noTerm: (p: Whom & Called) =>
      `Nothing to renew: the seat of ${p.name} in ${quote(p.organization)} has no term and goes on; it ends by an exit only.`,
    dissolved: (p: { organization: string; until: Day }) =>
      `${quote(p.organization)} exists until ${p.until}, so that there is no further term in it; record the exits of its members (“dgw exit”).`,
    firstPart: (p: Whom & Called & { start: Day; end: Day; from: Day }) =>
      `Too early: the term of ${p.name} in ${quote(p.organization)} lasts from ${p.start} to ${p.end}. A renewal is prepared in its second half, from ${p.from}. If it is meant all the same, give its --start.`,
    obstacles: (
      p: Whom & Called & { obstacles: readonly Obstacle[]; category: string; needs: string; others: readonly string[] },
    ) =>
      `As recorded, ${p.name} cannot be appointed in ${quote(p.organization)} again: ${p.obstacles
        .map(
          (obstacle) =>
            ({
              party: 'no date of joining the Party (party.joined) is recorded',
              category: `the category ${quote(p.category)} is no longer met (${p.needs})${
                p.others.length === 0
                  ? ', nor is any other'
                  : `; give another with --category: ${english.list(p.others)} would be met`
              }`,
              area: 'neither the unit nor the residence lies in the area of the organisation',
              employee: 'the unit is the organisation’s own working body',
              fullTime: 'a full-time member there has the same name',
              renewals: 'there have been as many renewals in a row as the policy allows',
            })[obstacle],
        )
        .join('; ')}. If the record is out of date, correct it first.`,
    noNextTerm: (p: { organization: string; term: string; end: Day; from: Day }) =>
      `The term of ${quote(p.organization)} after ${quote(p.term)} (to ${p.end}) is not recorded yet, so that the new one has no start and end. After the election add it to the organisation’s record, under “terms”: - { name: …, start: ${p.from}, end: … } with the days as they were decided.`,
    noTermOfOrganization: (p: { organization: string; day: Day }) =>
      `No term of ${quote(p.organization)} that holds ${p.day}, or begins later, is recorded; add it to the organisation’s record, under “terms”.`,
    otherProcedure: (p: { step: string; level: string; expected: readonly string[] }) =>
      `${quote(p.step)} is no step of an appointment at level ${quote(p.level)}; its steps are ${english.list(p.expected)}.`,
    unknownKind: (p: { kind: string; expected: readonly string[]; nearest?: string | undefined }) =>
      `The policy knows no exit ${quote(p.kind)}${english.didYouMean(p.nearest) || '.'} Its exits: ${english.list(p.expected)}.`,
    unknownCause: (p: { kind: string; cause: string; expected: readonly string[]; nearest?: string | undefined }) =>
      `${quote(p.cause)} is no cause of ${quote(p.kind)}${english.didYouMean(p.nearest) || '.'} Its causes: ${english.list(p.expected)}.`,
    otherExit: (p: { step: string; kind: string; expected: readonly string[] }) =>
      `${quote(p.step)} is no step of ${quote(p.kind)}; ${
        p.expected.length === 0 ? 'it needs no steps' : `its steps are ${english.list(p.expected)}`
      }.`,
    notInOffice: (p: Whom) =>
      `Nothing to leave: ${p.name} never took office in ${quote(p.organization)}. A nomination that was dropped is marked “withdrawn” in the record.`,
    notBegun: (p: Whom & { start: Day }) =>
      `${p.name} takes office in ${quote(p.organization)} on ${p.start} only; an exit comes after that.`,
    alreadyLeft: (p: Whom & { kind: string; on: Day }) =>
      `${p.name} has left ${quote(p.organization)} already, on ${p.on} (${p.kind}); the record keeps that exit.`,
    termNotOver: (p: Whom & { kind: string; end: Day; others: readonly string[] }) =>
      `${quote(p.kind)} is the exit at the end of a term, and that of ${p.name} in ${quote(p.organization)} lasts to ${p.end}. For leaving earlier: ${english.list(p.others)}.`,
    // --- what was worked out ---
    isRenewal: (p: Whom & Called & { end: Day }) =>
      `A renewal: ${p.name}’s term in ${quote(p.organization)} ends on ${p.end}; the steps of a renewal do.`,
    isTooLate: (p: Whom & Called & { end: Day }) =>
      `A new appointment: the time for renewing ${p.name}’s term in ${quote(p.organization)} (to ${p.end}) is over; the whole procedure is needed.`,
    isAnew: (p: Whom) => `A new appointment of ${p.name} in ${quote(p.organization)}; the whole procedure is needed.`,
    isReplacement: (p: Whom & { predecessor: string }) =>
      `${p.name} takes over the seat of ${p.predecessor} in ${quote(p.organization)}; the steps of a replacement do.`,
    goesOn: (p: Whom) => `The appointment of ${p.name} in ${quote(p.organization)} that is on its way goes on.`,
    carriedOver: (p: { category: string; mode: string }) => `As in the last term: ${p.category}, ${p.mode}.`,
    named: (p: { step: string; role: 'by' | 'to'; name: string }) =>
      `${p.step}: ${p.role} ${p.name}, as the policy has it.`,
    corrected: (p: { step: string; part: string; from: string; to: string }) =>
      `${p.step}: ${p.part} was ${quote(p.from)} and becomes ${quote(p.to)}.`,
    electionFirst: (p: { organization: string; term: string; end: Day }) =>
      `The election comes first: ${quote(p.term)} of ${quote(p.organization)} ends on ${p.end}, and the term after it is not recorded yet. Before the appointment add it to the organisation’s record, under “terms”.`,
    startAtStep: (p: { start: Day; step: string }) => `Start ${p.start}: the day of ${quote(p.step)}.`,
    startAfterTerm: (p: { start: Day; end: Day }) => `Start ${p.start}: the term before it ends on ${p.end}.`,
    startWithTerm: (p: { start: Day; term: string }) =>
      `Start ${p.start}: the first day of ${quote(p.term)}, to which the appointment belongs.`,
    endAfterYears: (p: { end: Day; years: number }) =>
      `End ${p.end}: ${english.count(p.years, 'year')}, as the policy has it.`,
    endOfRest: (p: { end: Day; name: string }) =>
      `End ${p.end}: that of the term of ${p.name}, of which the rest is served.`,
    endWithTerm: (p: { end: Day; term: string }) => `End ${p.end}: that of ${quote(p.term)}.`,
    endFollows: (p: { end: Day; term: string }) =>
      `The end need not be written: it is that of ${quote(p.term)} (${p.end} as things stand), and moves with it.`,
    endWithOrganization: (p: { end: Day }) => `End ${p.end}: the last day of the organisation.`,
    exitKind: (p: { kind: string }) => `Exit ${quote(p.kind)}: the one that fits what was stated.`,
    exitAtEnd: (p: { on: Day }) => `Last day ${p.on}: the end of the term.`,
    exitAtStep: (p: { on: Day; step: string }) => `Last day ${p.on}: that of ${quote(p.step)}, the last step.`,
    exitIncomplete: (p: { kind: string }) =>
      `${quote(p.kind)} takes effect when its steps are done: until they are all recorded, “dgw validate” calls the missing ones errors.`,
    predecessorLeaves: (p: Whom & { on: Day }) =>
      `${p.name} is replaced in ${quote(p.organization)}: the last day is ${p.on}, the eve of the successor’s first.`,
    predecessorFirst: (p: Whom) =>
      `The exit of ${p.name} from ${quote(p.organization)} does not follow from the policy alone; record it with “dgw exit” first.`,
    predecessorLater: (p: Whom & { on: Day }) =>
      `${p.name} serves in ${quote(p.organization)} until ${p.on}, which lies ahead; record the exit when that day has come (“dgw exit”).`,
    nominationDropped: (p: Whom & { on: Day }) =>
      `A further appointment of ${p.name} in ${quote(p.organization)} is on its way. Nothing comes of it with this exit: it is marked “withdrawn” on ${p.on}; its steps stay in the record.`,
    renewalDropped: (p: Whom & { on: Day; start: Day }) =>
      `The next term of ${p.name} in ${quote(p.organization)}, from ${p.start}, does not begin after this exit: it is marked “withdrawn” on ${p.on}, without start and end; its steps stay in the record.`,
  },
  zh: {
    unknown: (p) => `${quote(p.member)}的档案里有错误，无法据此推算；请先运行 dgw validate 并改正。`,
    unknownLevel: (p) => `${quote(p.organization)}的层级${quote(p.level)}不是文件规定的层级，请先改正该组织的档案。`,
    neverAppointed: (p) =>
      `没有可${p.renewal}的任期：${p.name}没有在${quote(p.organization)}任过职。如果是第一次到该组织任职，请加 --anew。`,
    left: (p) =>
      `${p.name}已于 ${p.on} 退出${quote(p.organization)}（${p.kind}），不能${p.renewal}。再次任职按新人选办理，须走全部程序，请加 --anew。`,
    noTerm: (p) =>
      `没有可${p.renewal}的任期：${p.name}在${quote(p.organization)}的席位没有任期，一直有效，只以退出结束。`,
    dissolved: (p) => `${quote(p.organization)}至 ${p.until} 为止，不再有新任期；请登记委员退出（dgw exit）。`,
    firstPart: (p) =>
      `还早：${p.name}在${quote(p.organization)}的任期是 ${p.start} 至 ${p.end}，过半以后（${p.from} 起）才办${p.renewal}。确实要办，请写明任期起（--start）。`,
    obstacles: (p) =>
      `按现有档案，${p.name}不能在${quote(p.organization)}再任：${p.obstacles
        .map(
          (obstacle) =>
            ({
              party: '没有入党时间（party.joined）',
              category: `已不符合人选类别${quote(p.category)}（${p.needs}）${
                p.others.length === 0
                  ? '，也不符合其他类别'
                  : `，请用 --category 另选：符合条件的有${chinese.list(p.others)}`
              }`,
              area: '所在单位和居住地都不在该组织辖区',
              employee: '所在单位是该组织自己的工作机构',
              fullTime: '与该组织的专职委员同名',
              renewals: `连续${p.renewal}的次数已满`,
            })[obstacle],
        )
        .join('；')}。档案没有及时更新的，请先改正。`,
    noNextTerm: (p) =>
      `${quote(p.organization)}在${quote(p.term)}（至 ${p.end}）之后的一届还没有登记，新任期无从起算。换届以后，请先在该组织档案的 terms 里加上：- { name: …, start: ${p.from}, end: … }，日期以换届结果为准。`,
    noTermOfOrganization: (p) =>
      `${quote(p.organization)}没有登记包含 ${p.day} 或者以后的任届；请先在该组织档案的 terms 里加上。`,
    otherProcedure: (p) =>
      `${quote(p.step)}不是${quote(p.level)}这一级的产生步骤，该级的步骤是：${chinese.list(p.expected)}。`,
    unknownKind: (p) =>
      `文件里没有${quote(p.kind)}这种退出方式${chinese.didYouMean(p.nearest) || '。'}可填：${chinese.list(p.expected)}。`,
    unknownCause: (p) =>
      `${quote(p.cause)}不是${quote(p.kind)}的原因${chinese.didYouMean(p.nearest) || '。'}可填：${chinese.list(p.expected)}。`,
    otherExit: (p) =>
      `${quote(p.step)}不是${quote(p.kind)}的步骤；${
        p.expected.length === 0 ? '这种退出不用办步骤' : `步骤是：${chinese.list(p.expected)}`
      }。`,
    notInOffice: (p) => `无从退出：${p.name}没有在${quote(p.organization)}任过职。提名作罢的，在档案里记 withdrawn。`,
    notBegun: (p) => `${p.name}在${quote(p.organization)}的任期从 ${p.start} 开始，到任以后才能退出。`,
    alreadyLeft: (p) => `${p.name}已于 ${p.on} 退出${quote(p.organization)}（${p.kind}），这一退出保留在档案里。`,
    termNotOver: (p) =>
      `${quote(p.kind)}是任期结束时的退出，而${p.name}在${quote(p.organization)}的任期到 ${p.end} 才结束。提前离任请用：${chinese.list(p.others)}。`,
    isRenewal: (p) =>
      `属于${p.renewal}：${p.name}在${quote(p.organization)}的任期到 ${p.end} 结束，只办${p.renewal}的步骤。`,
    isTooLate: (p) =>
      `属于重新产生：${p.name}在${quote(p.organization)}的任期（至 ${p.end}）已过${p.renewal}期限，须走全部程序。`,
    isAnew: (p) => `属于新任：${p.name}到${quote(p.organization)}任职，须走全部程序。`,
    isReplacement: (p) => `${p.name}接替${p.predecessor}在${quote(p.organization)}的席位，只办更换人选的步骤。`,
    goesOn: (p) => `接着办理${p.name}在${quote(p.organization)}的这一任职。`,
    carriedOver: (p) => `沿用上一任期：${p.category}，${p.mode}。`,
    named: (p) => `${p.step}：${titleOf(`appointments.steps.*.${p.role}`)}按文件填${p.name}。`,
    corrected: (p) => `${p.step}：${titleOf(`appointments.steps.*.${p.part}`)}由${quote(p.from)}改为${quote(p.to)}。`,
    electionFirst: (p) =>
      `先换届：${quote(p.organization)}的${quote(p.term)}到 ${p.end} 任满，下一届还没有登记。任职以前请先在该组织档案的 terms 里加上下一届。`,
    startAtStep: (p) => `任期起 ${p.start}：${quote(p.step)}的当天。`,
    startAfterTerm: (p) => `任期起 ${p.start}：上一任期到 ${p.end} 为止。`,
    startWithTerm: (p) => `任期起 ${p.start}：所属的${quote(p.term)}的第一天。`,
    endAfterYears: (p) => `任期止 ${p.end}：文件规定 ${p.years} 年。`,
    endOfRest: (p) => `任期止 ${p.end}：任满${p.name}余下的任期。`,
    endWithTerm: (p) => `任期止 ${p.end}：与${quote(p.term)}同时。`,
    endFollows: (p) => `任期止不必写：与${quote(p.term)}同时（目前是 ${p.end}），换届日期变动时随之变动。`,
    endWithOrganization: (p) => `任期止 ${p.end}：该组织到这一天为止。`,
    exitKind: (p) => `退出方式是${quote(p.kind)}：与所填内容相符的只有这一种。`,
    exitAtEnd: (p) => `离任日期 ${p.on}：任期的最后一天。`,
    exitAtStep: (p) => `离任日期 ${p.on}：最后一步${quote(p.step)}的当天。`,
    exitIncomplete: (p) => `${quote(p.kind)}要办完各步骤才生效：步骤没有记全以前，dgw validate 会报缺少步骤的错误。`,
    predecessorLeaves: (p) =>
      `${p.name}在${quote(p.organization)}的席位由人接替，任到 ${p.on} 为止（接任者到任的前一天）。`,
    predecessorFirst: (p) => `${p.name}怎样退出${quote(p.organization)}，单凭文件推算不出，请先登记退出（dgw exit）。`,
    predecessorLater: (p) =>
      `${p.name}在${quote(p.organization)}任到 ${p.on}，这一天还没有到；到时候请登记退出（dgw exit）。`,
    nominationDropped: (p) =>
      `${p.name}在${quote(p.organization)}还有一次任职正在办理，退出以后不再继续：记为 ${p.on} 撤回（withdrawn），已办的步骤保留在档案里。`,
    renewalDropped: (p) =>
      `${p.name}在${quote(p.organization)}从 ${p.start} 起的下一任期，退出以后不再开始：记为 ${p.on} 撤回（withdrawn），删去起止日期，已办的步骤保留在档案里。`,
  },
});
