/** Headings and turns of phrase of the page that tells a policy. */

import * as chinese from '../messages/chinese.ts';
import * as english from '../messages/english.ts';
import { type Inner, type Message, messagesOf } from '../messages/message.ts';
import { paperWords } from '../messages/paper.ts';
import type { Timespan } from '../model/policy.ts';
import type { Day } from '../model/records.ts';
import { quote } from '../text/quote.ts';
import { numbered } from './numbered.ts';

/** `3 months` as ` 3 个月`, to stand behind a Chinese word. */
export function zhTimespan(span: Timespan): string {
  return ` ${chinese.spanInFull(span)}`;
}

/** `1 years` as `1 year`. */
export function enTimespan(span: Timespan): string {
  const [number = '', unit = ''] = span.split(' ');
  return english.count(Number(number), unit.replace(/s$/, ''));
}

export const says = messagesOf('digest.', {
  en: {
    document: () => 'The document',
    levels: () => 'At which levels',
    headcount: () => 'How many',
    people: () => 'Who may be one',
    procedure: () => 'How one becomes one',
    term: () => 'How long',
    exits: () => 'How one leaves',
    work: () => 'Duties, meetings, evaluation',
    registration: () => 'Registration',
    vocabulary: () => 'Words in the records',
    clauses: () => 'The clauses in short',
    parts: (p: { parts: readonly Message[] }, inner: Inner) => `${capitalised(p.parts.map(inner).join('; '))}.`,
    either: (p: { parts: readonly Message[] }, inner: Inner) => `one at least of: ${numbered(p.parts.map(inner))}`,
    all: (p: { parts: readonly Message[] }, inner: Inner) => p.parts.map(inner).join(' and '),
    words: (p: { words: readonly string[] }) => p.words.join(', '),
    number: (p: { number: number }) => String(p.number),
    day: (p: { day: Day }) => p.day,
    unsaid: () => 'The policy says nothing of it.',
    quoted: (p: { words: readonly string[] }) => english.list(p.words),
    topic: (p: { number: number; title: Message }, inner: Inner) => `${p.number}. ${inner(p.title)}`,
    labelled: (p: { label: string }) => `${p.label}: `,
    ordinal: (p: { ordinal: number; label: string }) => `${p.ordinal}. ${p.label}`,
    inShort: () => ' (in short)',
    clause: (p: { clause: string }) => ` (${p.clause})`,
    heading: (p: { title: string }) => p.title,
    issuedBy: (p: { issuer: string }) => p.issuer,
    note: () =>
      'Titles and terms are those of the document. What is marked “in short” is our paraphrase of it; what “is checked” is what the program makes of it. Compare the page with the document: what is not right is corrected in the policy file.',
    pageTitle: (p: { title: string }) => `${p.title} – as it is understood`,
    columnClause: () => 'Clause',
    columnSays: () => 'What the policy says',
    columnCheck: () => 'Right? If not: should be',
    right: () => 'right',
    line: (p: { line: number }) => `line ${p.line}`,
    signed: () => 'Compared with the document by',
    signedOn: () => 'Date',
    print: () => 'Print',
  },
  zh: {
    document: () => '文件',
    levels: () => '设在哪几级',
    headcount: () => '配多少人',
    people: () => '哪些人可以担任',
    procedure: () => '怎样产生',
    term: () => '任期多长',
    exits: () => '怎样退出',
    work: () => '职责、议事、考评',
    registration: () => '登记报送',
    vocabulary: () => '记录里的用词',
    clauses: () => '各条大意',
    parts: (p, inner) => `${p.parts.map(inner).join('；')}。`,
    either: (p, inner) => `至少符合下列一项：${numbered(p.parts.map(inner))}`,
    all: (p, inner) => p.parts.map(inner).join('，且'),
    words: (p) => p.words.join('、'),
    number: (p) => String(p.number),
    day: (p) => paperWords.zh.dayInWords(p.day),
    unsaid: () => '没有规定。',
    quoted: (p) => p.words.map(quote).join('、'),
    topic: (p, inner) => `${chineseNumeral(p.number)}、${inner(p.title)}`,
    labelled: (p) => `${p.label}：`,
    ordinal: (p) => `${p.ordinal}. ${p.label}`,
    inShort: () => '〔大意〕',
    clause: (p) => `（${p.clause}）`,
    heading: (p) => `《${p.title}》`,
    issuedBy: (p) => p.issuer,
    note: () =>
      '标题和用词照录原文；标〔大意〕的是用自己的话写的；“核对”一项是程序据以检查的条件。请对照原文核对，不对的地方在政策文件里改正。',
    pageTitle: (p) => `《${p.title}》要点核对`,
    columnClause: () => '条款',
    columnSays: () => '政策文件里的规定',
    columnCheck: () => '核对（不符的写明应为）',
    right: () => '相符',
    line: (p) => `第 ${p.line} 行`,
    signed: () => '核对人',
    signedOn: () => '日期',
    print: () => '打印',
  },
});

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const TENS = ['', '十', '二十', '三十'];

/** As chapters are counted; from 1 to 39. */
function chineseNumeral(number: number): string {
  return `${TENS[Math.floor(number / 10)] ?? ''}${['', ...'一二三四五六七八九'][number % 10] ?? ''}`;
}
