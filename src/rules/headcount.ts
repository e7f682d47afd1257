import type { Message } from '../messages/catalogue.ts';
import { handedOverIn } from '../model/handover.ts';
import type { HeadcountRule } from '../model/policy.ts';
import type { OrganizationRecord } from '../model/records.ts';
import { isActiveOn, levelOf, ownValue } from '../model/register.ts';
import { type CommonSeat, commonSeatOf } from '../model/seat-keys.ts';
import { shareOf } from '../model/share.ts';
import { unlessUnknown } from '../model/unknown.ts';
import { words } from './headcount.words.ts';
import type { RegisterRule, ReportInFile, RuleContext } from './rule.ts';

export const headcount: RegisterRule = {
  id: 'headcount',
  severity: 'warning',
  on: 'register',
  words,
  check(context, report) {
    for (const organization of context.register.organizations.values()) {
      unlessUnknown(() => checkOrganization(organization, context, report));
    }
    for (const [key, serving] of context.census.seats()) {
      const seat = commonSeatOf(key);
      if (seat)
        unlessUnknown(() =>
          checkSeat(seat, serving - handedOverIn(context.register, context.asOf, key), context, report),
        );
    }
  },
};

/** How many serve: at least those of whom it is known, and perhaps those of whom nobody can say. */
interface Serving {
  readonly least: number;
  readonly most: number;
  readonly fullTime: number;
}

function checkOrganization(
  organization: OrganizationRecord,
  { register, census, asOf }: RuleContext,
  report: ReportInFile,
): void {
  const { id } = organization;
  const file = census.fileOf('organization', id);
  if (file === undefined || !isActiveOn(organization, asOf)) return;
  const least = census.servingIn(id) - handedOverIn(register, asOf, id);
  const serving = {
    least,
    most: least + census.uncertainIn(id),
    fullTime: organization.fullTimeMembers?.length ?? 0,
  };
  const rule = levelOf(register, organization, asOf)?.headcount;
  const planned = organization.headcount?.planned;
  const path = planned === undefined ? ['id'] : ['headcount', 'planned'];
  for (const problem of problemsOf(serving, planned, rule)) report(file, path, problem, { clause: rule?.clause });
}

/** More in a post, or of one unit, than the policy allows. */
function checkSeat(
  { organization: id, by, name }: CommonSeat,
  serving: number,
  { register, census, asOf }: RuleContext,
  report: ReportInFile,
): void {
  const organization = register.organizations.get(id);
  const file = census.fileOf('organization', id);
  const level = levelOf(register, organization, asOf);
  if (file === undefined || level === undefined) return;
  const post = by === 'post' ? ownValue(level.posts ?? {}, name) : undefined;
  const max = by === 'post' ? post?.max : level.perUnit;
  if (max === undefined || serving <= max) return;
  const message =
    by === 'post' ? words.says.post({ post: name, serving, max }) : words.says.unit({ unit: name, serving, max });
  report(file, ['id'], message, { clause: by === 'post' ? post?.clause : level.headcount?.clause });
}

/**
 * The organisation's own number stands in for what the policy says of part-time members; or for what it says of all
 * together, where the document means that number.
 */
function problemsOf(serving: Serving, planned: number | undefined, rule: HeadcountRule | undefined): Message[] {
  if (rule?.plannedTotal === true && planned !== undefined) return plannedTotalProblems(serving, planned, rule);
  const all = rule ? totalProblems(serving, rule) : [];
  if (planned === undefined) return rule ? [...partTimeProblems(serving, rule), ...all] : [];
  const isRight = serving.least <= planned && planned <= serving.most;
  return isRight ? all : [words.says.planned({ serving: serving.least, planned }), ...all];
}

function plannedTotalProblems(serving: Serving, planned: number, rule: HeadcountRule): Message[] {
  const { total: _replaced, ...rest } = rule;
  const own = planned - serving.fullTime;
  const isRight = serving.least <= own && own <= serving.most;
  const others = [...partTimeProblems(serving, rule), ...totalProblems(serving, rest)];
  if (isRight) return others;
  return [words.says.plannedTotal({ total: serving.least + serving.fullTime, planned }), ...others];
}

function partTimeProblems({ least, most }: Serving, rule: HeadcountRule): Message[] {
  const problems: Message[] = [];
  if (rule.about !== undefined) {
    const [min, max] = [rule.about - (rule.tolerance ?? 0), rule.about + (rule.tolerance ?? 0)];
    if (most < min || least > max) {
      problems.push(words.says.about({ serving: least, about: rule.about, min, max }));
    }
  }
  if (rule.min !== undefined && most < rule.min) problems.push(words.says.few({ serving: least, min: rule.min }));
  if (rule.max !== undefined && least > rule.max) problems.push(words.says.many({ serving: least, max: rule.max }));
  return problems;
}

function totalProblems({ least, most, fullTime }: Serving, rule: HeadcountRule): Message[] {
  const problems: Message[] = [];
  const { min, max } = rule.total ?? {};
  const total = least + fullTime;
  if (min !== undefined && most + fullTime < min) problems.push(words.says.totalFew({ total, min }));
  if (max !== undefined && total > max) problems.push(words.says.totalMany({ total, max }));
  if (rule.fullTime?.min !== undefined && fullTime < rule.fullTime.min) {
    problems.push(words.says.fullTimeFew({ fullTime, min: rule.fullTime.min }));
  }
  if (rule.fullTime?.max !== undefined && fullTime > rule.fullTime.max) {
    problems.push(words.says.fullTimeMany({ fullTime, max: rule.fullTime.max }));
  }
  if (rule.minShare !== undefined && most < shareOf(rule.minShare, most + fullTime)) {
    problems.push(words.says.share({ serving: least, total, percent: Math.round(rule.minShare * 1000) / 10 }));
  }
  if (rule.totalOdd === true && least === most && total % 2 === 0) problems.push(words.says.even({ total }));
  return problems;
}
