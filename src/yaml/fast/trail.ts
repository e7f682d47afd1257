/** What a reading meets, in the order of the text: what it is, where it begins and where it ends. */

/** Three numbers for each. */
export type Trail = number[];

export const MAP = 0;
export const LIST = 1;
/** The end of a map or list. */
export const CLOSE = 2;
export const KEY = 3;
export const SCALAR = 4;
/** A value that is not there. */
export const NOTHING = 5;

export const STEP = 3;
