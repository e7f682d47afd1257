import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { HELP_EXAMPLES } from '../../src/cli/help-examples.words.ts';
import { declaredProgram } from '../support/declared-program.ts';
import { flawsOf } from '../support/well-set.ts';
import { runMain } from './run-main.ts';

const COMMANDS = [
  'validate',
  'explain',
  'form',
  'template',
  'import',
  'expiring',
  'stats',
  'ledger',
  'review',
  'list',
  'show',
  'init',
  'add',
  'complete',
  'renew',
  'exit',
  'matter',
  'schema',
  'completion',
  'policy',
  'help',
];
const languages = [
  ['en', { LANG: 'en_US.UTF-8' }],
  ['zh', { LANG: 'zh_CN.UTF-8' }],
] as const;

/** English words that stand in the Chinese help because they are typed as they are. */
const TYPED =
  /Ctrl-C|--?[\w-]+|members\/|yaml|dgw(?:\.yaml)?|DGW_LANG|Excel|validate|explain|form|template|import|position|expiring|stats|ledger|review|matter|list|show|init|add|complete|renew|exit|schema|settings|policies\/new|liuyang-2013|policy|diff|JSON Schema|completion|bash|zsh|fish|powershell|help|human|json|sarif|junit|github|table|csv|xlsx|ics|html|auto|always|never|zh|en|nominated|serving|lapsed|ended|forms|90d|6m|1y|[dmy]/g;

describe.each(languages)('help in %s', (lang, env) => {
  test.each([[[]], ...COMMANDS.map((command) => [[command]])])('of %j fits every width', async (command) => {
    const unbroken = (await runMain([...command, '--help'], { env, columns: 10_000 })).out;
    for (const columns of [40, 60, 80, 120, 200]) {
      const { code, out } = await runMain([...command, '--help'], { env, columns });
      expect(code).toBe(0);
      const widest = Math.max(...out.split('\n').map((line) => stringWidth(line)));
      expect(widest, out).toBeLessThanOrEqual(columns);
      expect(out).not.toMatch(/[ \t]\n|undefined/);
      expect(flawsOf(out, columns, unbroken)).toEqual([]);
      expect(out).toContain(lang === 'zh' ? '\n示例：\n' : '\nExamples:\n');
    }
  });

  test('is the same by word and by option, of the Chinese name too', async () => {
    const byOption = await runMain(['validate', '--help'], { env });
    expect(byOption.out).not.toBe('');
    for (const argv of [
      ['validate', '-h'],
      ['校验', '--help'],
      ['help', 'validate'],
      ['帮助', '校验'],
    ]) {
      expect(await runMain(argv, { env })).toEqual(byOption);
    }
  });

  test.runIf(lang === 'zh')('leaves no English but what is typed', async () => {
    for (const command of [[], ...COMMANDS.map((name) => [name])]) {
      const { out } = await runMain([...command, '--help'], { env });
      expect(out.replace(TYPED, '')).not.toMatch(/[A-Za-z]{2,}/);
    }
  });
});

test('the usage line is translated', async () => {
  const zh = { LANG: 'zh_CN.UTF-8' };
  expect((await runMain(['--help'], { env: zh })).out).toMatch(/^用法：dgw \[选项\] \[命令\]\n/);
  expect((await runMain(['form', '--help'], { env: zh })).out).toMatch(
    /^用法：dgw 登记表\|form \[选项\] \[组织\.\.\.\]\n/,
  );
  expect((await runMain(['show', '--help'])).out).toMatch(/^Usage: dgw show\|查看 \[options\] <id>\n/);
});

test('the help of a command lists the options of all commands', async () => {
  const { out } = await runMain(['list', '--help']);
  expect(out).toMatch(/Options of all commands:\n {2}-C, --workspace <dir>/);
});

test('no command is a mistake: the help goes to standard error, so that a pipe stays empty', async () => {
  const { out: help } = await runMain(['--help']);
  for (const argv of [[], ['--lang', 'en'], ['--color', 'never']]) {
    expect(await runMain(argv)).toEqual({ code: 2, out: '', err: help });
  }
});

test('every command has a Chinese name', async () => {
  const { out } = await runMain(['--help']);
  const names = [...out.matchAll(/^ {2}(\w+), (\p{Script=Han}+) /gmu)].map((match) => match[1]);
  expect(names).toEqual(expect.arrayContaining(COMMANDS));
});

describe.each(languages)('examples in %s', (lang, _env) => {
  test('every command has some, which name it and flags that it has', () => {
    for (const command of declaredProgram().commands) {
      const names = lang === 'zh' ? command.aliases() : [command.name()];
      const examples = HELP_EXAMPLES[command.name()]?.[lang] ?? [];
      expect(examples.length, command.name()).toBeGreaterThan(0);
      const known = command.options.flatMap(({ long, short }) => [long, short]);
      for (const example of examples) {
        expect(example.split(' ').slice(0, 2)).toEqual(['dgw', ...names]);
        expect(known).toEqual(expect.arrayContaining(example.match(/(?<= )--?[a-z][\w-]*/g) ?? []));
      }
    }
  });
});
