import { Chalk } from 'chalk';
import type { Style } from '../text/blocks.ts';

/** Whether there is to be colour has been decided before. */
const chalk = new Chalk({ level: 1 });

const PAINTS: Readonly<Record<Style, (text: string) => string>> = {
  strong: chalk.bold,
  faint: chalk.dim,
  underlined: chalk.underline,
  alarm: chalk.red,
  caution: chalk.yellow,
  note: chalk.cyan,
  good: chalk.green,
};

export function paint(style: Style, text: string): string {
  return PAINTS[style](text);
}
