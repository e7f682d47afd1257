/** The programmatic door for `import` (docs/api.md): the same one, so that there is one class of errors. */

import door from './api.cjs';

export const { validate, expiring, registrationWorkbook, DgwError } = door;
