import { parse, stringify } from 'yaml';
import type { Files } from './temp-workspace.ts';

/** The appointment that an excerpt leaves out, or leaves out parts of. */
const APPOINTMENT = { organization: '朝阳社区', category: '非公经济组织负责人', mode: '聘任' };
const MEMBER = { id: '周建国', name: '周建国', gender: '男' };
const ORGANIZATION = { name: '中共淮川街道朝阳社区总支部委员会', level: '社区' };

/** Fields of an appointment, in excerpts that show nothing but its inside. */
const INSIDE_APPOINTMENT = ['steps', 'start', 'end', 'exit'];

/** The as-of day that the comment at the top of an excerpt names. */
export function asOfIn(excerpt: string): string {
  return /--as-of (\S+)/.exec(excerpt)?.[1] ?? '2013-10-31';
}

/** The excerpt as a whole member record: what it does not show is as short as the shape allows. */
export function asMember(excerpt: string): string {
  const shown = parse(excerpt) as Record<string, unknown>;
  const inside = Object.keys(shown).some((key) => INSIDE_APPOINTMENT.includes(key));
  const record = inside ? { appointments: [shown] } : shown;
  const appointments = (record.appointments ?? [{}]) as object[];
  const whole = appointments.map((appointment) => ({ ...APPOINTMENT, ...appointment }));
  return stringify({ ...MEMBER, ...record, appointments: whole });
}

export function asOrganization(excerpt: string): string {
  return stringify({ ...ORGANIZATION, ...(parse(excerpt) as object) });
}

/** The excerpt as a record of the organisation, with what it does not show. */
export function asRecordOf(rest: Readonly<Record<string, string>>): (excerpt: string) => string {
  return (excerpt) => stringify({ ...rest, organization: '朝阳社区', ...(parse(excerpt) as object) });
}

/** The excerpt's own text, comments and all, as a member record. */
export function asMemberText(excerpt: string): string {
  const filled = excerpt.replace(/^( +)- organization: .*$/m, `$&\n$1  category: 社区骨干\n$1  mode: 聘任`);
  return `${stringify(MEMBER)}${filled}\n`;
}

/** The neighbours that the comments at the top of the excerpts speak of. */
export function exampleWorld(base: Files): Files {
  const files: Files = new Map(base);
  const units = [
    { id: '某某科技', name: '浏阳某某科技有限公司', type: '非公经济组织', organization: '朝阳社区' },
    { id: '朝阳小学', name: '朝阳小学', type: '事业单位', organization: '朝阳社区' },
  ];
  for (const unit of units) files.set(`units/${unit.id}.yaml`, Buffer.from(stringify(unit)));
  return files;
}
