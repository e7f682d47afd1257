/** The questions of Inquirer that are asked here: those it has besides would double the program. */

export { default as checkbox } from '@inquirer/checkbox';
export { default as confirm } from '@inquirer/confirm';
export { default as input } from '@inquirer/input';
export { default as search, Separator } from '@inquirer/search';
export { default as select } from '@inquirer/select';
