import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

/** Whose seat it is said to be, and where. */
interface Replaced {
  readonly name: string;
  readonly organization: string;
}

export const words = ruleWords('seat-replacement', () => ({
  en: {
    summary:
      'Whoever takes over a seat takes it from a member of the same unit who held it in the same organisation and has left it, and alone; the day of the change may be shared.',
    reason:
      'A seat that belongs to a unit is held by one person at a time. The unit replaces that person by few steps; whoever takes over no such seat goes through the whole procedure.',
    says: {
      noReplacement: (p: { level: string }) =>
        `At level ${quote(p.level)} the policy knows no replacement by the unit; take out “replaces”, the whole procedure is needed.`,
      oneself: (p: Replaced) => `${p.name} cannot take over a seat from themself; name the member who held it before.`,
      neverHeld: (p: Replaced) =>
        `${p.name} held no seat in ${quote(p.organization)} before; name the member whose seat is taken over.`,
      noUnit: (p: { name: string }) =>
        `Of ${p.name} no unit is recorded, so that the seat is no unit’s; record “unit” in that appointment.`,
      otherUnit: (p: { name: string; unit: string | undefined; wanted: string }) =>
        `The seat of ${p.name} is that of the unit ${quote(p.wanted)}, but the successor ${
          p.unit === undefined ? 'has no unit recorded' : `is from ${quote(p.unit)}`
        }; a unit replaces its own people only. Where either has moved on since, record “unit” in the appointment.`,
      stillServes: (p: { name: string; start: string }) =>
        `${p.name} still holds the seat that is taken over on ${p.start}; record the exit of ${p.name}.`,
      leftLater: (p: { name: string; start: string; on: string }) =>
        `The seat is taken over on ${p.start}, but ${p.name} holds it until ${p.on}; one of the days is wrong.`,
      over: (p: { start: string; end: string }) =>
        `The seat is taken over on ${p.start}, when its term was over (${p.end}) and nothing was left of it; take out “replaces”, the whole procedure is needed.`,
      second: (p: { name: string; other: string }) =>
        `The seat of ${p.name} was taken over by ${p.other} already; name whoever held it last.`,
    },
  },
  zh: {
    summary:
      '接替别人席位的（replaces），被接替的人与接任者同一单位、在同一组织占过席位、已经离任，并且没有别人接替过；交接可以在同一天。',
    reason: '单位的席位同一时间只由一个人占着。单位更换人选，手续从简；没有接替这样的席位的，应当走全部程序。',
    says: {
      noReplacement: (p) => `${quote(p.level)}一级没有由单位更换人选的规定；请删去 replaces，走全部程序。`,
      oneself: (p) => `${p.name}不能接替自己，请写原来占这个席位的委员。`,
      neverHeld: (p) => `${p.name}此前没有在${quote(p.organization)}占过席位，请写被接替的委员。`,
      noUnit: (p) => `${p.name}没有登记所在单位，看不出是哪个单位的席位；请在那一次任职里写明 unit。`,
      otherUnit: (p) =>
        `${p.name}的席位属于${quote(p.wanted)}，接任者${
          p.unit === undefined ? '却没有登记所在单位' : `却是${quote(p.unit)}的`
        }；单位只能更换自己派出的人。后来调动的，请在当时的任职里写明 unit。`,
      stillServes: (p) => `${p.name}还占着这个席位，接任却从 ${p.start} 开始；请登记${p.name}的退出。`,
      leftLater: (p) => `接任从 ${p.start} 开始，${p.name}却到 ${p.on} 才离任，其中一个日期不对。`,
      over: (p) =>
        `接任从 ${p.start} 开始，原来的任期 ${p.end} 已经届满，没有余下的任期；请删去 replaces，走全部程序。`,
      second: (p) => `${p.name}的席位已经由${p.other}接替，请写最后占这个席位的委员。`,
    },
  },
  wrong: `# policy → seat: unit, replacement: …
# members/王建军.yaml → exit: { kind: 自行退出, on: 2013-10-14 }
appointments:
  - organization: 朝阳社区
    unit: 某某科技
    replaces: 王建军
    start: 2013-10-01`,
  right: `# policy → seat: unit, replacement: …
# members/王建军.yaml → exit: { kind: 自行退出, on: 2013-10-14 }
appointments:
  - organization: 朝阳社区
    unit: 某某科技
    replaces: 王建军
    start: 2013-10-15`,
}));
