/** The programmatic door (docs/api.md): what these files declare is promised by the version of the package. */

export { DgwError } from './error.ts';
export { expiring } from './expiring.ts';
export { registrationWorkbook } from './registration-workbook.ts';
export { validate } from './validate.ts';
