/** All that the package does: the command line, and the programmatic door, whose rooms are loaded when they are used. */

export { DgwError } from './api/error.ts';
export { main, run } from './run.ts';

export const door = () => import('./api/index.ts');
