import type { Edition } from '../edition.ts';
import { REMARKS } from '../remarks.ts';
import { ACTIVITIES_OF_THE_YEAR } from './activities.ts';
import { EVALUATIONS_OF_THE_YEAR } from './evaluations.ts';
import { MATTERS_OF_THE_YEAR } from './matters.ts';
import { MEETINGS_OF_THE_YEAR } from './meetings.ts';
import { peopleOn } from './seats.ts';
import { UNITS_OF_THE_YEAR } from './units.ts';

const AS_OF = '2014-09-30';

/** The same register after a year of work: terms ended and began, and what the committees did was written down. */
export const YEAR_2014: Edition = {
  asOf: AS_OF,
  about: '截至2014年9月30日，比 examples/liuyang 多一年的工作',
  people: peopleOn(AS_OF),
  units: UNITS_OF_THE_YEAR,
  remarks: REMARKS.filter(({ remark }) => !remark.startsWith('# 等')),
  deeds: {
    matters: MATTERS_OF_THE_YEAR,
    meetings: MEETINGS_OF_THE_YEAR,
    activities: ACTIVITIES_OF_THE_YEAR,
    evaluations: EVALUATIONS_OF_THE_YEAR,
  },
};
