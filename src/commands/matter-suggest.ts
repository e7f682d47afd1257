import { asFarAsKnown } from '../changes/decision.ts';
import { matterAfter } from '../changes/matter-steps.ts';
import { type Reason, type Suggestion, Suggestions } from '../changes/suggest.ts';
import { says } from '../changes/suggest.words.ts';
import { type Context, openWorkspaceOf, remark } from '../cli/context.ts';
import { deliver } from '../cli/deliver.ts';
import type { ExitCode } from '../cli/exit-code.ts';
import { tellLeftOut } from '../cli/unusable.ts';
import { type Lang, type Message, say } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import type { MatterRecord } from '../model/records.ts';
import { openRegister } from '../store/open-register.ts';
import { type Block, GAP, paragraph, type Table } from '../text/blocks.ts';
import { recordTextOf } from './change/record-source.ts';
import type { MatterLine } from './matter.line.ts';

/** To whom a problem may be handed: whoever serves in its organisation, best suited first, each with the reasons. */
export async function suggest(context: Context, given: MatterLine): Promise<ExitCode> {
  const workspace = await openWorkspaceOf(context);
  const { record } = recordTextOf(workspace, 'matter', given.id);
  const open = openRegister(workspace);
  const known = asFarAsKnown(record, () => factsOf(record));
  if ('refused' in known) throw new UserError(known.refused);
  const suggestions = new Suggestions(record, open.register, context.asOf);
  open.each('member', (member) => suggestions.addMember(member));
  open.each('matter', (matter) => suggestions.addMatter(matter));
  const ranked = suggestions.ranked();
  const isFromBelow = known.by !== undefined && !open.register.organizations.has(known.by);
  const hindrance = hindranceOf(record as MatterRecord, ranked, context);
  await deliver(context, blocksOf({ ...known, isFromBelow, hindrance }, ranked, context), undefined);
  const { organization } = known;
  if (ranked.length === 0) remark(context, says.nobody({ organization, asOf: context.asOf }));
  return tellLeftOut(context, open.leftOut, given);
}

/** Why the best one cannot be handed it as it stands: it is settled, or somebody has it. */
function hindranceOf(
  matter: MatterRecord,
  [best]: readonly Suggestion[],
  { asOf }: Pick<Context, 'asOf'>,
): Message | undefined {
  if (best === undefined) return undefined;
  const change = matterAfter(matter, { verb: 'assign', on: asOf, to: [best.member.id], isInstead: false });
  return 'refused' in change ? change.refused : undefined;
}

interface Facts {
  readonly id: string;
  readonly title: string;
  readonly organization: string;
  readonly by: string | undefined;
  readonly isSettled: boolean;
}

function factsOf({ id, title, organization, raised, resolved }: MatterRecord): Facts {
  return { id, title, organization, by: raised.by, isSettled: resolved !== undefined };
}

interface Standing extends Facts {
  readonly isFromBelow: boolean;
  readonly hindrance: Message | undefined;
}

/** What members and units raise goes the other way, to the organisation. */
function blocksOf(
  { id, title, organization, by, isSettled, isFromBelow, hindrance }: Standing,
  ranked: readonly Suggestion[],
  { lang, asOf }: Context,
): Block[] {
  const [best] = ranked;
  const isNext = best !== undefined && best.points > 0 && !isFromBelow;
  const next = hindrance ?? (isNext ? says.next({ id, to: best.member.id }) : undefined);
  const wayUp =
    isFromBelow && !isSettled ? [paragraph(say(lang, says.toOrganization({ id, by: by ?? '', organization })))] : [];
  return [
    paragraph(say(lang, says.title({ id, title, asOf })), { style: 'strong' }),
    ...wayUp,
    ...(best === undefined ? [] : [GAP, tableOf(ranked, lang), GAP]),
    ...(next === undefined ? [] : [paragraph(say(lang, next))]),
  ];
}

function tableOf(ranked: readonly Suggestion[], lang: Lang): Table {
  const word = (message: Message) => say(lang, message);
  return {
    block: 'table',
    columns: [
      { heading: word(says.rank()), align: 'right' },
      { heading: word(says.name()) },
      { heading: word(says.points()), align: 'right' },
      { heading: word(says.why()), fit: 'wrap' },
    ],
    headings: 'once',
    headingStyle: 'faint',
    sections: [
      {
        rows: ranked.map(({ member, points, reasons }, at) => [
          at + 1,
          calledName(member),
          points,
          reasonsOf(reasons, lang),
        ]),
      },
    ],
  };
}

/** Two of one name are told apart. */
function calledName({ id, name }: Suggestion['member']): string {
  return id === name ? name : `${name} (${id})`;
}

function reasonsOf(reasons: readonly Reason[], lang: Lang): string {
  if (reasons.length === 0) return say(lang, says.nothing());
  return reasons.map((reason) => say(lang, messageOf(reason))).join(lang === 'zh' ? '；' : '; ');
}

function messageOf(reason: Reason): Message {
  switch (reason.is) {
    case 'unitType':
      return says.unitType(reason);
    case 'resource':
      return says.resource(reason);
    case 'position':
      return says.position(reason);
    case 'experience':
      return says.experience(reason);
    case 'load':
      return says.load(reason);
  }
}
