/** Whom a change is about, asked where neither a person nor an organisation was named. */

import type { Context } from '../../cli/context.ts';
import type { MemberRecord, OrganizationRecord } from '../../model/records.ts';
import { stemOf } from '../../records/record-file.ts';
import type { Workspace } from '../../store/workspace.ts';
import { type Answers, textIn } from '../../wizard/answers.ts';
import type { Desk } from '../../wizard/desk.ts';
import type { Offer, Prompter } from '../../wizard/prompter.ts';
import type { Question } from '../../wizard/question.ts';
import { organizationQuestion } from '../../wizard/questions/people.ts';
import { deskFor } from './desk.ts';
import { askedAll, interviewAt } from './interview.ts';
import { calledName, membersWanted } from './member-file.ts';
import { whomWords } from './whom-asked.words.ts';

export interface Whom {
  readonly organization: string;
  /** Ids; none: all of the organisation who are meant. */
  readonly members: string[];
}

/** Who of an organisation is offered. */
export type IsOffered = (member: MemberRecord, organization: OrganizationRecord) => boolean;

/** @throws Cancelled where the user stops */
export async function whomAsked(
  context: Context,
  workspace: Workspace,
  prompter: Prompter,
  asked: keyof typeof whomWords.members,
  isOffered: IsOffered,
): Promise<Whom> {
  const desk = await deskFor(context, workspace);
  const membersOf = rememberedByOrganization((organization) => offersIn(workspace, organization, isOffered));
  const offers = (answers: Answers, { register }: Desk) => {
    const organization = register.organizations.get(textIn(answers, 'organization') ?? '');
    return organization === undefined ? [] : membersOf(organization);
  };
  const { words, hint } = whomWords.members[asked];
  const questions: readonly Question[] = [
    organizationQuestion(whomWords.organization),
    {
      key: 'members',
      words,
      hint,
      kind: { is: 'several', offers },
      isAsked: (answers) => offers(answers, desk).length > 0,
    },
  ];
  const answers = await askedAll(questions, new Map(), interviewAt(context, desk, prompter, new Map()));
  const members = answers.get('members');
  return {
    organization: textIn(answers, 'organization') ?? '',
    members: Array.isArray(members) ? members.map(String) : [],
  };
}

function offersIn(workspace: Workspace, organization: OrganizationRecord, isOffered: IsOffered): Offer[] {
  return membersWanted(workspace, (member) => isOffered(member, organization)).map((member) => {
    const [value, label] = [stemOf(member.file), calledName(member)];
    return { value, label, ...(value !== label && { note: value }) };
  });
}

/** Members are read once for each organisation, however often its question is drawn. */
function rememberedByOrganization(offersOf: (organization: OrganizationRecord) => Offer[]) {
  const known = new Map<string, Offer[]>();
  return (organization: OrganizationRecord): Offer[] => {
    const found = known.get(organization.id) ?? offersOf(organization);
    known.set(organization.id, found);
    return found;
  };
}
