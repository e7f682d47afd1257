import type { AskedKind } from './fields/index.ts';
import type { Form } from './question.ts';
import { memberForm } from './questions/member.ts';
import { organizationForm } from './questions/organization.ts';
import { unitForm } from './questions/unit.ts';

export const FORMS: Readonly<Record<AskedKind, Form>> = {
  organization: organizationForm,
  member: memberForm,
  unit: unitForm,
};
