/** What marks a comment as an ignore of findings; a text without it has none. */
export const IGNORE_MARK = 'dgw-ignore';
