import type { Lang } from '../../src/messages/message.ts';
import { createProgram } from '../../src/program.ts';

/** The program as declared; none of its commands is run. */
export function declaredProgram(lang: Lang = 'en') {
  return createProgram({
    lang,
    version: '0',
    columns: 80,
    run: () => {
      throw new Error('Only asked what commands there are');
    },
    print: () => undefined,
  });
}
