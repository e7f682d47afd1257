import type { Lang } from '../messages/catalogue.ts';

/**
 * The language of a run, known before the command line is understood, so that mistakes in it can be told too: `--lang`,
 * else `DGW_LANG`, else that of the system; English unless Chinese.
 */
export function languageFor(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const flag = flagValue(argv);
  if (flag === 'zh' || flag === 'en') return flag;
  const wanted = env.DGW_LANG || env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return wanted.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

function flagValue(argv: readonly string[]): string | undefined {
  const index = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[index];
  return word === '--lang' ? argv[index + 1] : word?.slice('--lang='.length);
}
