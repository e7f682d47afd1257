import { affiliation } from './affiliation.ts';
import { appointmentMode } from './appointment-mode.ts';
import { categoryRequirements } from './category-requirements.ts';
import { concurrentSeats } from './concurrent-seats.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateNumber } from './duplicate-number.ts';
import { duplicatePerson } from './duplicate-person.ts';
import { duplicateRecord } from './duplicate-record.ts';
import { evaluationMethods } from './evaluation-methods.ts';
import { evaluationMissing } from './evaluation-missing.ts';
import { evaluationSubject } from './evaluation-subject.ts';
import { exitCause } from './exit-cause.ts';
import { exitContradiction } from './exit-contradiction.ts';
import { exitDate } from './exit-date.ts';
import { fileEncoding } from './file-encoding.ts';
import { fileName } from './file-name.ts';
import { fullTimeMember } from './full-time-member.ts';
import { futureDate } from './future-date.ts';
import { headcount } from './headcount.ts';
import { idNumber } from './id-number.ts';
import { idNumberMismatch } from './id-number-mismatch.ts';
import { jurisdiction } from './jurisdiction.ts';
import { lifeOrder } from './life-order.ts';
import { matterAssignee } from './matter-assignee.ts';
import { matterOrder } from './matter-order.ts';
import { matterOverdue } from './matter-overdue.ts';
import { matterPublicity } from './matter-publicity.ts';
import { matterStranded } from './matter-stranded.ts';
import { meetingAttendance } from './meeting-attendance.ts';
import { meetingFrequency } from './meeting-frequency.ts';
import { organizationActive } from './organization-active.ts';
import { organizationParent } from './organization-parent.ts';
import { organizationTerms } from './organization-terms.ts';
import { ownEmployee } from './own-employee.ts';
import { partyMember } from './party-member.ts';
import { photoFile } from './photo-file.ts';
import { probationaryMember } from './probationary-member.ts';
import { registrationDue } from './registration-due.ts';
import { registrationFields } from './registration-fields.ts';
import { resumeGap } from './resume-gap.ts';
import type { Rule } from './rule.ts';
import { schema } from './schema.ts';
import { seatReplacement } from './seat-replacement.ts';
import { stepAuthority } from './step-authority.ts';
import { stepEvidence } from './step-evidence.ts';
import { stepMissing } from './step-missing.ts';
import { stepOrder } from './step-order.ts';
import { termAlignment } from './term-alignment.ts';
import { termExpired } from './term-expired.ts';
import { termLength } from './term-length.ts';
import { termOverlap } from './term-overlap.ts';
import { termStart } from './term-start.ts';
import { textForm } from './text-form.ts';
import { unitHead } from './unit-head.ts';
import { unknownReference } from './unknown-reference.ts';
import { unusedIgnore } from './unused-ignore.ts';
import { vocabulary } from './vocabulary.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** All rules, in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  fileEncoding,
  yamlSyntax,
  schema,
  fileName,
  duplicateId,
  unknownReference,
  vocabulary,
  idNumber,
  idNumberMismatch,
  duplicatePerson,
  lifeOrder,
  resumeGap,
  textForm,
  photoFile,
  futureDate,
  organizationParent,
  organizationTerms,
  organizationActive,
  unusedIgnore,
  partyMember,
  probationaryMember,
  categoryRequirements,
  jurisdiction,
  ownEmployee,
  affiliation,
  unitHead,
  fullTimeMember,
  concurrentSeats,
  headcount,
  appointmentMode,
  stepMissing,
  stepOrder,
  stepAuthority,
  stepEvidence,
  termStart,
  duplicateNumber,
  termLength,
  termAlignment,
  termOverlap,
  termExpired,
  seatReplacement,
  exitDate,
  exitCause,
  exitContradiction,
  matterAssignee,
  matterOrder,
  matterPublicity,
  matterOverdue,
  matterStranded,
  meetingAttendance,
  evaluationMethods,
  evaluationSubject,
  duplicateRecord,
  meetingFrequency,
  evaluationMissing,
  registrationDue,
  registrationFields,
];
