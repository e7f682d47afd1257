import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, memberText, workspaceWith } from '../bad-input/workspace.ts';
import { runMain } from './run-main.ts';

const EXAMPLE = path.resolve(import.meta.dirname, '../../examples/liuyang');
const BROKEN = path.resolve(import.meta.dirname, '../../examples/broken');
const ZH = { LANG: 'zh_CN.UTF-8' };

/** What is wrong with the arguments: told on one line of standard error, exit code 2, nothing on standard output. */
const wrong: readonly [argv: readonly string[], en: RegExp, zh: RegExp][] = [
  [['valdate'], /no command “valdate”; did you mean “validate”\?/, /没有命令“valdate”，是不是“validate”？/],
  [['效验'], /no command “效验”; did you mean “校验”\?/, /没有命令“效验”，是不是“校验”？/],
  [['xyz'], /no command “xyz”; see dgw --help\./, /没有命令“xyz”，请看 dgw --help。/],
  [["it's"], /no command “it's”/, /没有命令“it's”/],
  [[''], /no command “”/, /没有命令“”/],
  [['help', 'valdate'], /no command “valdate”; did you mean “validate”\?/, /没有命令“valdate”，是不是“validate”？/],
  [
    ['validate', '--stict'],
    /no option “--stict” here; did you mean “--strict”\?/,
    /没有选项“--stict”，是不是“--strict”？/,
  ],
  [
    ['add', 'matter', '--raised', '2014-01-05'],
    /no option “--raised” here; did you mean “--raised-on”\?/,
    /没有选项“--raised”，是不是“--raised-on”？/,
  ],
  [['validate', '-x'], /no option “-x” here/, /没有选项“-x”/],
  [['--nope'], /no option “--nope” here/, /没有选项“--nope”/],
  [['validate', '--strict=yes'], /--strict takes no value/, /--strict 后面不带值/],
  [['validate', '-C'], /option “-C” needs a value/, /选项“-C”后面要写值/],
  [['validate', '--only'], /option “--only” needs a value/, /选项“--only”后面要写值/],
  [
    ['validate', '--format', 'xml'],
    /“xml” is no value of --format; expected one of “human”, “json”, “sarif”/,
    /--format 不能取“xml”，可取：“human”、“json”、“sarif”/,
  ],
  [['validate', '--lang', 'fr'], /“fr” is no value of --lang; expected one of “zh”, “en”/, /--lang 不能取“fr”/],
  [['validate', '--color', 'sometimes'], /“sometimes” is no value of --color/, /--color 不能取“sometimes”/],
  [
    ['list', '--state', 'retired'],
    /“retired” is no value of --state; expected one of “nominated”/,
    /--state 不能取“retired”/,
  ],
  [['explain', 'a', 'b'], /more arguments than this command takes/, /参数多于此命令所需/],
  [['show'], /The argument <id> is missing/, /缺少参数 <编号>/],
  [
    ['validate', '--as-of', '2013-02-30'],
    /--as-of: “2013-02-30” is not a day/,
    /--as-of：“2013-02-30”不是 1900 至 2199 年的一天/,
  ],
  [['validate', '--as-of', '1899-01-01'], /is not a day from 1900 to 2199/, /1900 至 2199/],
  [['validate', '--as-of', '2013年10月31日'], /did you mean “2013-10-31”/, /是不是“2013-10-31”/],
  [['validate', '--as-of', '2013-10'], /--as-of: “2013-10” is not a day/, /“2013-10”不是 1900 至 2199 年的一天/],
  [['validate', '--as-of', '2013-W11-3'], /“2013-W11-3” is not a day/, /“2013-W11-3”不是 1900 至 2199 年的一天/],
  [['validate', '--as-of', '二〇一三年'], /is not a day/, /年的一天/],
  [['validate', '--as-of', ''], /value of --as-of is empty/, /--as-of 的值是空的/],
  [['validate', '-C', ''], /value of --workspace is empty/, /--workspace 的值是空的/],
  [['validate', '-o', ''], /value of --output is empty/, /--output 的值是空的/],
  [['list', '--organization', ''], /value of --organization is empty/, /--organization 的值是空的/],
  [['validate', ''], /One of the arguments is empty/, /有一个参数是空的/],
  [['form', ''], /One of the arguments is empty/, /有一个参数是空的/],
  [
    ['validate', '--max-warnings', 'few'],
    /--max-warnings: “few” is not a whole number/,
    /--max-warnings：“few”不是整数/,
  ],
  [['validate', '--max-warnings', '-1'], /“-1” is not a whole number/, /“-1”不是整数/],
  [['validate', '--max-warnings', '1.5'], /“1\.5” is not a whole number/, /“1\.5”不是整数/],
  [
    ['validate', '--only', 'headcont'],
    /no rule “headcont”; did you mean “headcount”\?/,
    /没有规则“headcont”，是不是“headcount”？/,
  ],
  [['validate', '--only', 'headcount,'], /no rule “”/, /没有规则“”/],
  [['validate', 'nowhere'], /nowhere does not exist/, /nowhere 不存在/],
  [['validate', '/'], /\/ is not in the workspace/, /\/ 不在名册文件夹内/],
  [['expiring', '--within', 'soon'], /--within: “soon” is not a span/, /--within：“soon”不是时间长度/],
  [['expiring', '--within', '-5d'], /“-5d” is not a span/, /“-5d”不是时间长度/],
  [['expiring', '--format', 'xlsx'], /xlsx is a file: name it with -o/, /xlsx 格式要存成文件/],
  [['list', 'people'], /“people” is no kind of record; expected one of “organizations”/, /没有“people”这一类记录/],
  [
    ['list', '--organization', '朝阳社'],
    /no organisation “朝阳社”; did you mean “朝阳社区”/,
    /没有组织“朝阳社”，是不是“朝阳社区”/,
  ],
  [['list', '--category', '模范'], /“模范” is no value of --category; expected one of/, /--category 不能取“模范”/],
  [['show', '周建囯'], /no record “周建囯”; did you mean “周建国”/, /没有编号为“周建囯”的记录，是不是“周建国”/],
  [['show', '周建国', '--kind', 'people'], /“people” is no kind of record/, /没有“people”这一类记录/],
  [
    ['explain', 'hedcount'],
    /“hedcount” is neither a rule nor a clause; did you mean “headcount”/,
    /“hedcount”既不是规则也不是条款/,
  ],
  [['explain', 'HEADCOUNT'], /did you mean “headcount”/, /是不是“headcount”/],
  [['form', '朝阳社'], /no organisation “朝阳社”/, /没有组织“朝阳社”/],
];

describe('wrong arguments', () => {
  test.each(wrong)('%j', async (argv, en, zh) => {
    for (const [env, words] of [
      [{ LANG: 'en_US.UTF-8' }, en],
      [ZH, zh],
    ] as const) {
      const { code, out, err } = await runMain(argv, { cwd: EXAMPLE, env });
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toMatch(/^dgw: [^\n]*\n$/);
      expect(err).toMatch(words);
    }
  });
});

/** Right arguments in the example, with what comes out. */
const right: readonly [argv: readonly string[], code: number, out: RegExp][] = [
  [['validate'], 0, /^No findings\.\nChecked 239 files/],
  [['校验'], 0, /^No findings/],
  [['说明', 'headcount'], 0, /^headcount {2}warning/],
  [['explain', '二.1(3)'], 0, /二\.1\(3\)/],
  [['explain', '二.1（3）'], 0, /二\.1\(3\)/],
  [['列表', '组织'], 0, /关口街道/],
  [['list', 'organization'], 0, /关口街道/],
  [['查看', '周建国'], 0, /^members\/.*周建国\.yaml/],
  [['统计'], 0, /./],
  [['到期', '--within', '1y'], 0, /./],
  [['帮助', '校验'], 0, /^Usage: dgw validate\|校验/],
  [['help'], 0, /^Usage: dgw \[options\] \[command\]/],
  [['help', 'list'], 0, /^Usage: dgw list\|列表/],
  [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
  [['validate', '--lang=zh'], 0, /^没有发现问题/],
  [['--lang', 'zh', 'validate'], 0, /^没有发现问题/],
  [['validate', '--lang', 'en', '--lang', 'zh'], 0, /^没有发现问题/],
  [['--as-of', '2014-01-01', 'validate', '--only', 'id-number'], 0, /as of 2014-01-01/],
  [['validate', '--only', 'id-number', '--as-of', '2014-01-01'], 0, /as of 2014-01-01/],
  [['validate', '--only', ' id-number , headcount '], 0, /^No findings/],
  [['validate', '--max-warnings', '99999999999999999999'], 0, /^No findings/],
  [['validate', '--', 'members'], 0, /^No findings/],
  [['validate', 'members', 'members/'], 0, /^No findings/],
  [['validate', '.'], 0, /^No findings/],
  [['validate', '-o', '-'], 0, /^No findings/],
  [['validate', '--format', 'json', '-o', '-'], 0, /^\{\n {2}"schemaVersion": 1,/],
];

describe('right arguments', () => {
  test.each(right)('%j', async (argv, code, words) => {
    const ran = await runMain(argv, { cwd: EXAMPLE });
    expect(ran.err).toBe('');
    expect(ran.out).toMatch(words);
    expect(ran.code).toBe(code);
  });
});

test.each([
  [['validate', 'dgw.yaml'], 'dgw.yaml holds no records; nothing is checked there.\n'],
  [['校验', 'photos', '--lang', 'zh'], 'photos 不是记录，没有可校验的内容。\n'],
])('%j checks nothing, and says so', async (argv, words) => {
  expect((await runMain(argv, { cwd: EXAMPLE })).err).toBe(words);
});

test('show takes the file of a record too', async () => {
  const byId = await runMain(['show', '周建国'], { cwd: EXAMPLE });
  expect(await runMain(['show', byId.out.split('\n')[0] ?? ''], { cwd: EXAMPLE })).toEqual(byId);
  expect(await runMain(['show', '周建国.yaml'], { cwd: EXAMPLE })).toEqual(byId);
});

test('a path through a link is the path under which its records are told', async () => {
  const root = workspaceWith({ 'elsewhere/x.yaml': memberText('y') });
  symlinkSync('../elsewhere', path.join(root, 'members/link'));
  const { out } = await runMain(['validate', 'members/link', '--only', 'file-name'], { cwd: root });
  expect(out).toContain('members/link/x.yaml\n');
});

describe('where the workspace is looked for', () => {
  test.each([
    ['the folder one stands in', EXAMPLE, []],
    ['a folder below', path.join(EXAMPLE, 'members'), []],
    ['-C, absolute', '/', ['-C', EXAMPLE]],
    ['-C, relative', path.dirname(EXAMPLE), ['-C', 'liuyang']],
    ['-C, relative, upward', path.join(EXAMPLE, 'members'), ['--workspace=..']],
    ['the last of two', '/', ['-C', '/nowhere', '-C', EXAMPLE]],
  ])('%s', async (_what, cwd, argv) => {
    const before = await runMain([...argv, 'validate'], { cwd });
    expect(before).toMatchObject({ code: 0, err: '', out: expect.stringContaining('239 files') });
    expect(await runMain(['validate', ...argv], { cwd })).toEqual(before);
  });

  test('paths are those of the folder one stands in, not of the workspace', async () => {
    const ran = await runMain(['validate', '朝阳社区'], { cwd: path.join(BROKEN, 'members') });
    expect(ran.out).toContain('members/朝阳社区/何丽.yaml');
    expect(ran.out).not.toContain('北园社区/');
  });

  test('folders with spaces', async () => {
    const root = folderWith({
      'our records/dgw.yaml': 'policy: liuyang-2013\n',
      'our records/members/x.yaml': memberText('y'),
    });
    const ran = await runMain(['validate', '-C', 'our records', 'our records/members/x.yaml'], { cwd: root });
    expect(ran.out).toContain('members/x.yaml\n');
  });
});

describe('what counts as a finding', () => {
  const warned = () => workspaceWith({ 'members/证人.yaml': memberText('证人') });
  const only = ['--only', 'headcount,unknown-reference'];
  test.each([
    [[], 0],
    [['--strict'], 1],
    [['--max-warnings', '0'], 1],
    [['--max-warnings', '1'], 0],
    [['--max-warnings', '1', '--strict'], 1],
    [['--strict', '--strict'], 1],
  ])('one warning with %j exits %i', async (flags, code) => {
    const root = warned();
    expect((await runMain(['validate', '-C', root, ...only, ...flags])).code).toBe(code);
  });

  test('an error exits 1', async () => {
    expect((await runMain(['validate', '-C', BROKEN])).code).toBe(1);
  });
});

describe('the language', () => {
  test.each([
    [{}, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh-CN' }, 'zh'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: '' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8', DGW_LANG: 'en' }, 'en'],
    [{ DGW_LANG: 'zh' }, 'zh'],
    [{ DGW_LANG: 'fr', LANG: 'zh_CN.UTF-8' }, 'en'],
  ])('%j is %s', async (env, lang) => {
    const { out } = await runMain(['validate', '-C', EXAMPLE], { env });
    expect(out.startsWith('没有') ? 'zh' : 'en').toBe(lang);
  });

  test('--lang wins, also over mistakes in the arguments', async () => {
    expect((await runMain(['--lang', 'zh', 'valdate'])).err).toBe('dgw: 没有命令“valdate”，是不是“validate”？\n');
    expect((await runMain(['valdate', '--lang=en'], { env: ZH })).err).toMatch(/There is no command/);
  });
});

describe('colours', () => {
  const paints = async (argv: readonly string[], isTerminal: boolean, env: Record<string, string>) => {
    const { out } = await runMain(['validate', '-C', BROKEN, ...argv], { isTerminal, env });
    return out.includes('\u001b[');
  };
  test.each([
    [[], true, {}, true],
    [[], false, {}, false],
    [['--color', 'auto'], true, {}, true],
    [['--color', 'always'], false, {}, true],
    [['--color', 'never'], true, {}, false],
    [[], true, { NO_COLOR: '1' }, false],
    [[], true, { NO_COLOR: '' }, true],
    [['--color=always'], true, { NO_COLOR: '1' }, true],
    [[], true, { TERM: 'dumb' }, false],
    [['--format', 'json', '--color', 'always'], true, {}, false],
  ])('%j, a terminal: %s, %j: %s', async (argv, isTerminal, env, isPainted) => {
    expect(await paints(argv, isTerminal, env)).toBe(isPainted);
  });
});
