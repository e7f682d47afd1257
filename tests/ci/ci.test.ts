/** What others copy into their CI: it parses, the commands in it run, and the files that it hands on exist. */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { RECORD_FOLDERS } from '../../src/model/kinds/index.ts';
import { folderWith, memberText, workspaceWith } from '../bad-input/workspace.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BIN = path.join(ROOT, 'bin/dgw.js');
const isBuilt = existsSync(path.join(ROOT, 'dist/dgw.cjs')) && process.platform !== 'win32';

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** The example: without a mistake on its day. */
function clean(): string {
  const root = folderWith({});
  cpSync(path.join(ROOT, 'examples/liuyang'), root, { recursive: true });
  return root;
}

const DAY = '2013-10-31';

function run(script: string, cwd: string, env: Record<string, string> = {}) {
  const bin = folderWith({});
  writeFileSync(path.join(bin, 'dgw'), `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`, { mode: 0o755 });
  return spawnSync('bash', ['-e', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, HOME: cwd, ...env },
  });
}

describe('docs/ci.md', () => {
  const blocks = [...read('docs/ci.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(
    ([, text = '']) => parse(text) as Json,
  );

  test('has an example for each service', () => {
    expect(
      blocks.map((block) => Object.keys(block).find((key) => ['repos', 'jobs', 'register', 'stages'].includes(key))),
    ).toEqual(['repos', 'jobs', 'register', 'stages']);
  });

  const scripts = [
    ['GitLab', (blocks[2] as GitLab).register.script, (blocks[2] as GitLab).register.artifacts.paths],
    [
      'Gitee',
      (blocks[3] as Gitee).stages[0].steps[0].commands,
      (blocks[3] as Gitee).stages[0].steps[0].artifacts[0].path,
    ],
  ] as const;
  test.runIf(isBuilt).each(scripts)(
    'the commands of %s run and leave what they hand on',
    (_service, commands, files) => {
      const own = commands.filter((command) => command.startsWith('dgw '));
      expect(own.length).toBe(commands.length - 1);
      const cwd = clean();
      const { status, stderr } = run(own.map((command) => `${command} --as-of ${DAY}`).join('\n'), cwd);
      expect([status, stderr]).toEqual([0, expect.any(String)]);
      for (const file of files) expect(existsSync(path.join(cwd, file)), file).toBe(true);
    },
  );

  test('names the hook and the inputs of the action by their names', () => {
    const hooks = parse(read('.pre-commit-hooks.yaml')) as { readonly id: string }[];
    expect(hooks.map(({ id }) => id)).toEqual([(blocks[0] as PreCommit).repos[0].hooks[0].id]);
    const { inputs } = action();
    for (const input of Object.keys((blocks[1] as Workflow).jobs.register.steps[1].with))
      expect(inputs).toHaveProperty(input);
  });
});

type Json = Record<string, unknown>;
type GitLab = { register: { script: string[]; artifacts: { paths: string[] } } } & Json;
type Gitee = { stages: [{ steps: [{ commands: string[]; artifacts: [{ path: string[] }] }] }] } & Json;
type PreCommit = { repos: [{ hooks: [{ id: string }] }] } & Json;
type Workflow = { jobs: { register: { steps: [Json, { with: Json }] } } } & Json;

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Json;
  readonly runs: { readonly steps: readonly Step[] };
}

function action(): Action {
  return parse(read('action.yml')) as Action;
}

describe('action.yml', () => {
  const step = (name: string) => action().runs.steps.find((one) => one.name === name)?.run ?? '';

  test('puts no input into the text of a script, where it could be a command', () => {
    for (const { run: script = '' } of action().runs.steps) expect(script).not.toContain('${{');
  });

  function validated(root: string, more: Record<string, string> = {}) {
    const temp = folderWith({ output: '', summary: '' });
    const env = {
      ...{ GITHUB_ACTION_PATH: ROOT, RUNNER_TEMP: temp, GITHUB_OUTPUT: path.join(temp, 'output') },
      ...{ GITHUB_STEP_SUMMARY: path.join(temp, 'summary'), GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: root },
      ...{ DGW_WORKSPACE: '.', DGW_STRICT: 'false', DGW_AS_OF: '', ...more },
    };
    const ran = run(step('校验'), root, env);
    const code = /code=(\d)/.exec(readFileSync(path.join(temp, 'output'), 'utf8'))?.[1];
    return { ...ran, code, temp, env };
  }

  test.runIf(isBuilt)('tells findings in every way, and goes on to hand them over', () => {
    const { status, code, stdout, temp } = validated(workspaceWith({ 'members/x.yaml': memberText('y') }));
    expect([status, code]).toEqual([0, '1']);
    expect(stdout).toMatch(/^::error file=members\/x\.yaml,line=1/m);
    expect(readFileSync(path.join(temp, 'summary'), 'utf8')).toContain('members/x.yaml:1:5');
    for (const file of ['dgw.sarif', 'dgw.xml']) expect(existsSync(path.join(temp, file))).toBe(true);
    expect(run(step('结果'), temp, { DGW_CODE: '1' }).status).toBe(1);
  });

  test.runIf(isBuilt)('takes its inputs, and writes forms', () => {
    const { code, env, temp } = validated(clean(), { DGW_AS_OF: DAY });
    expect(code).toBe('0');
    // Nobody serves in it, which is a warning.
    const nobody = {
      'dgw.yaml': 'policy: liuyang-2013\n',
      'organizations/甲.yaml': 'id: 甲\nname: 中共甲街道工作委员会\nlevel: 街道\n',
    };
    expect(validated(folderWith(nobody)).code).toBe('0');
    expect(validated(folderWith(nobody), { DGW_STRICT: 'true' }).code).toBe('1');
    expect(validated(clean(), { DGW_AS_OF: '$(touch hacked)' }).code).toBe('2');
    const forms = run(step('生成登记表'), clean(), env);
    expect([forms.status, existsSync(path.join(temp, 'dgw-forms'))]).toEqual([0, true]);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml')) as [{ readonly entry: string; readonly files: string }];

  test('is asked for whatever a register holds, and nothing else', () => {
    const pattern = new RegExp(hook.files);
    for (const folder of RECORD_FOLDERS) {
      expect(pattern.test(`${folder}/a/x.yaml`)).toBe(true);
      expect(pattern.test(`名册/${folder}/x.yml`)).toBe(true);
    }
    expect(['dgw.yaml', 'a/dgw.yaml', 'policies/p.yaml'].every((file) => pattern.test(file))).toBe(true);
    expect(['README.md', 'x.yaml', 'forms/x.xlsx', 'members.yaml'].some((file) => pattern.test(file))).toBe(false);
  });

  test('can be installed: pre-commit takes all that `npm pack` prints for the name of the file', () => {
    expect(JSON.parse(read('package.json'))).toMatchObject({ scripts: { prepack: expect.any(String) } });
    expect(read('.npmrc')).toMatch(/^foreground-scripts=false$/m);
  });

  test.runIf(isBuilt)('refuses a commit with a mistake, and lets a clean one pass', () => {
    expect(run(`${hook.entry} --as-of ${DAY}`, clean()).status).toBe(0);
    expect(run(hook.entry, workspaceWith()).status).toBe(1);
  });
});
