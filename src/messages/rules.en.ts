import type { RuleId } from '../model/rule-ids.ts';
import type { RuleText } from './rule-text.ts';

/** What each rule demands and why, in English. True under every policy: a city's own words and numbers stay out. */
export const ruleTextsEn: Record<RuleId, RuleText> = {
  'file-encoding': {
    summary: 'Every record file is stored as UTF-8.',
    reason:
      'Older Windows programs save Chinese as GBK or GB18030, some as UTF-16, and read as UTF-8 that is nonsense. Save the file again as UTF-8; nothing has to be typed anew.',
  },
  'yaml-syntax': {
    summary:
      'Every file holds exactly one readable YAML document, with no key written twice and no anchors, aliases or tags.',
    reason:
      'A Chinese input method easily types a full-width colon or space where YAML wants a plain one, and YAML never indents with tabs. Until a file can be read, nothing in it can be checked.',
  },
  schema: {
    summary:
      'Every record has its required fields and no unknown ones, each with a value of the right type and form, and every date exists in the calendar.',
    reason:
      'YAML takes an unquoted ID or phone number for a number: 18 digits lose their last ones, and a leading zero vanishes. A misspelt field would otherwise be left off the form without a word.',
  },
  'file-name': {
    summary: 'The id of a record equals its file name without the ending.',
    reason:
      'Records name each other by id, so whoever reads an id must be able to find its file. Copying a file and forgetting to change the id is the usual slip.',
  },
  'duplicate-id': {
    summary: 'No two files of one kind of record have the same id, in whatever folders they lie.',
    reason:
      'References go by id: where two records share one, nobody can tell which is meant. Two people of one name get two ids, the second with -2 at its end.',
  },
  'unknown-reference': {
    summary: 'Every organisation, member or unit that a record refers to by id has a record of its own.',
    reason:
      'Level, area and superior come from the record that is referred to. Where it is missing, the person is left off every form and the other rules have nothing to check against.',
  },
  vocabulary: {
    summary:
      'Every level, category, mode, exit kind, cause, unit type, role and grade is a word of the policy, character for character, and every step one of the procedure it is recorded in.',
    reason:
      'The forms print these words as they stand, and the reviewer looks for them in the document. A word of nearly the same meaning would also be counted apart.',
  },
  'id-number': {
    summary:
      'An ID number has 18 characters: 17 digits with a real date of birth in them, and the right check character, where X is a capital.',
    reason:
      'GB 11643 works the last character out from the other 17, so that any one mistyped digit is noticed. Messages never show the number in full.',
  },
  'id-number-mismatch': {
    summary:
      'The birth date and the sex in the ID number agree with those recorded, and where only the month of birth is recorded, with that month.',
    reason:
      'Mostly one of the two was copied wrongly. Where the ID card and the personnel file themselves differ, the personnel file governs, so this is only a warning.',
  },
  'duplicate-person': {
    summary:
      'No two member records share an ID number, which is an error, or both name and birth date, which is a warning.',
    reason:
      'One person has one record that holds all appointments; two would count the person twice and hide terms that overlap. Namesakes born at the same time do exist, hence only a warning for them.',
  },
  'life-order': {
    summary:
      'Work begins after birth, the Party is joined at the age of 18 or later, and confirmation is not before joining, though the same day is fine.',
    reason:
      'The Party Constitution takes applicants from the age of 18 (article 1). Dates in any other order are slips that a check of the file would find.',
  },
  'resume-gap': {
    summary:
      'There is no gap of more than a month between one résumé entry and the next, none ends before it begins, and only the last has an open end.',
    reason:
      'A résumé on a form of this kind runs without a break, and whoever checks it asks about the missing time. Time without work is an entry too.',
  },
  'future-date': {
    summary:
      'Nothing recorded as done lies after the as-of day, while what is planned, such as the start and end of a term or a due day, may.',
    reason:
      'A record says what has happened. A date in the future is mostly a mistyped year, or a step entered before it was taken.',
  },
  'organization-parent': {
    summary:
      'Where the policy sets a level above, an organisation names its parent, which is of exactly that level; where it sets none, no parent is named.',
    reason:
      'The parent is the superior that gives approvals and receives filings, and it shows whose area the organisation lies in. Without it neither can be checked.',
  },
  'organization-terms': {
    summary:
      'The terms of an organisation each end after they start, are listed oldest first and do not overlap, and there is at least one where the policy ties the terms of members to them.',
    reason:
      'Where members serve for the term of their organisation, the last day of each of them is read from here. One wrong date gives everybody a wrong term.',
  },
  'unused-ignore': {
    summary: 'Every dgw-ignore comment names a known rule, gives a reason, and suppresses at least one finding.',
    reason:
      'An ignore that is no longer needed may one day hide a real mistake. Without a reason the next reader cannot tell why the finding was set aside.',
  },
  'party-member': {
    summary:
      'A member has a date of joining the Party, and it is not after the start of the appointment; the same day is fine.',
    reason:
      'Part-time members sit on the committee of a Party organisation, so each must be a Party member when taking office.',
  },
  'probationary-member': {
    summary:
      'A member has a date of confirmation as a full Party member, and it is not after the start of the appointment; the same day is fine.',
    reason:
      'A probationary member can neither vote nor elect nor be elected (Party Constitution, article 7), and so is hardly fit for a seat on a committee. The document does not say so itself, hence only a warning.',
  },
  'category-requirements': {
    summary:
      'The category of an appointment is open to the level of the organisation, and what is recorded of the member meets what the policy requires for it.',
    reason:
      'The document lists the kinds of people who may be chosen, and whoever approves checks each nominee against the kind that is claimed. The message says what is needed and what was found.',
  },
  jurisdiction: {
    summary:
      'The unit or the residence of the member lies in the area of the appointing organisation or of one below it.',
    reason:
      'Part-time members are chosen from the area to bring its units and residents together. Someone whose unit and home both lie elsewhere does not represent it.',
  },
  'own-employee': {
    summary: 'The unit of the member is not the own working body of the appointing organisation.',
    reason:
      'Part-time members are volunteers and not employed by those whom they serve. Someone on the staff belongs among the full-time members.',
  },
  affiliation: {
    summary:
      'A member who comes from a unit keeps the Party affiliation there, so the recorded branch is not the appointing organisation.',
    reason:
      'Being a part-time member does not move the Party affiliation. If it really was moved before the appointment, set this warning aside with a reason.',
  },
  'full-time-member': {
    summary: 'A serving part-time member is not also listed among the full-time members of the same organisation.',
    reason:
      'Part-time members are added to the full-time ones, so nobody is both, or the person is counted twice. Names are compared, and a namesake is possible: hence only a warning.',
  },
  'concurrent-seats': {
    summary:
      'Where the policy forbids serving two organisations at once, the terms of one person in different organisations share no day.',
    reason:
      'A policy may want every member to have time for one place. Where it says nothing, serving two is allowed and this rule is silent.',
  },
  headcount: {
    summary:
      'On the as-of day the number of serving members of an active organisation is within what the policy sets, or exactly what the organisation has planned for itself.',
    reason:
      'The document says how large a committee is meant to be. An organisation that needs another number records it with the reason, which answers the question before it is asked.',
  },
  'appointment-mode': {
    summary: 'The mode of an appointment is one that the policy allows at the level of the organisation.',
    reason:
      'The document says for each level how members are put in office. An appointment made in another way is not valid there.',
  },
  'step-missing': {
    summary:
      'Once an appointment has a start, every required step is recorded, for a renewal those of the renewal, and for an exit those of the exit.',
    reason:
      'The document makes members, and lets them go, by fixed steps, and the superior asks for the papers of each. A nomination without a start may still be on its way.',
  },
  'step-order': {
    summary:
      'No step is dated before the one that it follows by the policy, or ends before it begins; the same day is fine.',
    reason:
      'The order is the point of the procedure: each step rests on the one before it. Where the dates run the other way, one was mistyped or the papers were made out afterwards.',
  },
  'step-authority': {
    summary:
      'Every step was done by, and sent to, whom the policy names, and the record says so, except that the appointing organisation need not name itself.',
    reason:
      'An approval or a filing counts only with the body that the document names. The record must show which it was.',
  },
  'step-evidence': {
    summary:
      'Every recorded step carries the evidence that the policy asks for, such as the number of a document or a certificate, and it is not blank.',
    reason:
      'With the number the paper can be found again when the file is checked, and the roster has a column for it. A date alone proves nothing.',
  },
  'term-start': {
    summary: 'A term does not start before the step that puts the member in office; the same day is fine.',
    reason: 'Nobody serves before being appointed, and the end of the term is reckoned from its start.',
  },
  'term-length': {
    summary:
      'Where the policy counts terms in years, the recorded end is the last day that follows from the start, and one day off is only an info; a seat without a term has no end.',
    reason:
      'By the Civil Code (articles 201 and 202) the first day is not counted and a period of years ends on the corresponding day, or on the last of the month where there is none, as after 29 February. Some offices end a day earlier or later, which is only noted. The end may be left out: it is worked out from the policy.',
  },
  'term-alignment': {
    summary:
      'Where the policy ties terms to the organisation, a term starts within one of its terms, both days included, and ends on exactly the last day of that term.',
    reason:
      'Members are appointed for the sitting committee; whoever joins halfway serves only the rest, and the next committee appoints anew. The end may be left out: it is read from the organisation.',
  },
  'term-overlap': {
    summary:
      'The terms of one person in one organisation share no day, each counted to its end or to an earlier exit, and nobody is nominated there twice at once.',
    reason:
      'Nobody holds the same seat twice at a time. Mostly the first term lacks its exit, or a renewal was entered with the start of the old term.',
  },
  'term-expired': {
    summary: 'A term whose end lies before the as-of day has an exit, or a later appointment by the same organisation.',
    reason:
      'At the end of a term somebody must decide: the member leaves or is renewed. Until that is on record nobody knows whether the person still serves.',
  },
  'exit-date': {
    summary:
      'An exit at the end of a term is not before that end, one during a term lies within it, both days included, and neither is before the steps that lead to it.',
    reason:
      'The document tells leaving at the end of a term from leaving during it, with different papers. A date that does not fit the kind means that one of the two is wrong.',
  },
  'exit-cause': {
    summary: 'An exit of a kind for which the policy lists causes states its cause.',
    reason: 'The document lets members go early only for certain causes, and the superior asks which of them it was.',
  },
  'exit-contradiction': {
    summary:
      'Nobody who is recorded as leaving at the end of a term begins another in the same organisation within 31 days.',
    reason:
      'Leaving at the end of a term means not being a member in the next. If the member goes on, it is a renewal: take out the exit.',
  },
  'registration-fields': {
    summary:
      'For members serving or nominated on the as-of day, every field that the registration form prints is filled.',
    reason:
      'A form with blank cells is sent back. The policy lists what the form prints; members who have left are no longer asked for it.',
  },
};
