/** Sheets of the workbooks that the product makes to be filled in, besides the tables. */

/** Hidden: the words behind the drop-down lists. */
export const LISTS_SHEET = '下拉选项';
export const INSTRUCTIONS_SHEET = '填写说明';
