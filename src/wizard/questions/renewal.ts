/** What is asked of a further appointment that flags do not state. */

import type { PolicyLevel } from '../../model/policy.ts';
import type { Answers } from '../answers.ts';
import { memberFields } from '../fields/member.words.ts';
import type { Question } from '../question.ts';
import { offersOfCategories } from './categories.ts';
import { offersOf, otherModesOf } from './common.ts';
import { questionsOfSteps } from './steps.ts';

export interface RenewalAsked {
  readonly level: PolicyLevel;
  /** Words of which one is wanted, where none is carried over; of categories those that are met. */
  readonly open: { readonly category?: readonly string[]; readonly mode?: readonly string[] };
  /** Steps that are to be done after the answers so far. */
  readonly toDo: (answers: Answers) => readonly string[];
}

export function renewalQuestions({ level, open, toDo }: RenewalAsked): Question[] {
  const { category, mode } = open;
  return [
    ...(category === undefined ? [] : [categoryQuestion(category)]),
    ...(mode === undefined ? [] : [modeQuestion(mode, level)]),
    ...questionsOfSteps(level.procedure, toDo, () => true),
  ];
}

/** Where none is met all are offered: the record may be out of date, and why one will not do is told. */
function categoryQuestion(met: readonly string[]): Question {
  return {
    key: 'category',
    words: memberFields.category,
    kind: {
      is: 'choice',
      offers: (_answers, { register }) => {
        const { categories } = register.policy;
        return offersOfCategories(met.length === 0 ? categories : categories.filter(({ id }) => met.includes(id)));
      },
    },
    isRequired: true,
  };
}

function modeQuestion(modes: readonly string[], level: PolicyLevel): Question {
  return {
    key: 'mode',
    words: memberFields.mode,
    kind: {
      is: 'choice',
      offers: () => offersOf(modes),
      takesOther: (_answers, desk) => otherModesOf(level, desk),
    },
    isRequired: true,
  };
}
