import type { Lang } from '../../src/messages/message.ts';
import { createProgram, declareAll } from '../../src/program.ts';

/** The program as declared; none of its commands is run. */
export function declaredProgram(lang: Lang = 'en') {
  return declareAll(
    createProgram({
      lang,
      version: '0',
      columns: 80,
      run: () => {
        throw new Error('Only asked what commands there are');
      },
      print: () => undefined,
    }),
  );
}
