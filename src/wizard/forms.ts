import type { AskedKind } from './fields/index.ts';
import type { Form } from './question.ts';
import { activityForm } from './questions/activity.ts';
import { evaluationForm } from './questions/evaluation.ts';
import { matterForm } from './questions/matter.ts';
import { meetingForm } from './questions/meeting.ts';
import { memberForm } from './questions/member.ts';
import { organizationForm } from './questions/organization.ts';
import { unitForm } from './questions/unit.ts';

export const FORMS: Readonly<Record<AskedKind, Form>> = {
  organization: organizationForm,
  member: memberForm,
  unit: unitForm,
  matter: matterForm,
  meeting: meetingForm,
  activity: activityForm,
  evaluation: evaluationForm,
};
