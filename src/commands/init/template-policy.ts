/** The policy to start from, for whoever has a document of their own: every construct in it, with a comment each. */

import type { Lang } from '../../messages/catalogue.ts';
import { type Configuration, parseConfiguration } from '../../records/configuration.ts';
import { shippedFiles } from '../../store/shipped-files.ts';

/** What it is asked for by; no policy of ours has this id. */
export const TEMPLATE = 'template';

/** What its copy in the register is called: it says what is to become of it. */
export const TEMPLATE_COPY = 'our-city.yaml';

/** Its comments are in the user's language; what it says is the same in all. */
export function templateIn(lang: Lang): Configuration {
  const name = `${TEMPLATE}.${lang}.yaml`;
  const shipped = shippedFiles('examples/policies').find(({ file }) => file === name);
  if (shipped === undefined) throw new Error(`The files of the program are incomplete: ${name} is missing`);
  return parseConfiguration(Buffer.from(shipped.content), name, 'policy');
}
