/** Outputs that cannot take what is written, and a user who has seen enough. */

import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BIN, dgw, EXAMPLE, interrupted, STACK_TRACE, shell } from './program.ts';
import { registerOf } from './registers.ts';

const unix = describe.skipIf(process.platform === 'win32');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dgw-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

unix('a reader who closes the output early', () => {
  it.each([
    ['list', 'head -n 1'],
    ['validate --as-of 2030-01-01', 'true'],
    ['expiring --format html --within 50y', 'head -n 1'],
  ])('dgw %s | %s: ends quietly', (line, reader) => {
    const { code, err } = shell(`{ dgw ${line} -C "${EXAMPLE}"; echo "code $?" >&2; } | ${reader}`);
    expect(code).toBe(0);
    expect(err.replace(/^(20\d\d|\d+ (lines|items)).*\n/gm, '')).toMatch(/^code [01]\n$/);
  });
});

unix('a full disk', () => {
  const hasFull = existsSync('/dev/full');

  it.skipIf(!hasFull).each(['list', '--help'])('dgw %s > /dev/full: told, exit 2', (line) => {
    const { code, err } = shell(`dgw ${line} -C "${EXAMPLE}" > /dev/full`);
    expect(code).toBe(2);
    expect(err).toContain('The disk is full.');
    expect(err).not.toMatch(STACK_TRACE);
  });

  /** No byte may be written to any file: the same as a full disk, for whoever has no disk to fill. */
  it.each(['validate --format json -o out', 'expiring --format xlsx -o out', 'form 朝阳社区 -o out --overwrite'])(
    'dgw %s where no file may grow: told, exit 2, nothing is left',
    (line) => {
      const { code, err } = shell(`trap '' XFSZ; ulimit -f 0; dgw ${line} -C "${EXAMPLE}" --as-of 2013-10-31`, {
        cwd: folder,
      });
      expect(code).toBe(2);
      expect(err).toMatch(/^dgw: out.* cannot be written: /m);
      expect(err).not.toMatch(STACK_TRACE);
      expect(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())).toEqual(
        [],
      );
    },
  );

  const canMount = process.getuid?.() === 0 && shell('unshare --mount true').code === 0;

  it.skipIf(!canMount)('a real one (needs all rights): told, exit 2, nothing is left', () => {
    const fill = `mount -t tmpfs -o size=64k none "${folder}" && cd "${folder}" && head -c 61440 /dev/zero > full`;
    const write = `"${process.execPath}" "${BIN}" expiring --format html --within 50y -o out -C "${EXAMPLE}"`;
    const done = shell(`unshare --mount sh -c '${fill} && { ${write}; echo "code $?"; ls -A; }'`);
    expect(done.out.toString('utf8')).toBe('code 2\nfull\n');
    expect(done.err).toContain('The disk is full.');
  });

  it('what stood there before still does', () => {
    writeFileSync(path.join(folder, 'out'), 'kept');
    const { code } = shell(`trap '' XFSZ; ulimit -f 0; dgw stats -o out -C "${EXAMPLE}"`, { cwd: folder });
    expect([code, statSync(path.join(folder, 'out')).size, readdirSync(folder)]).toEqual([2, 4, ['out']]);
  });
});

unix('few open files', () => {
  const plain = (argv: readonly string[]) => dgw([...argv, '-C', EXAMPLE, '--as-of', '2013-10-31']);

  it.each([['validate', '--format', 'json'], ['list'], ['stats', '--format', 'json']])('dgw %s %s', (...argv) => {
    const words = argv.join(' ');
    const { code, out, err } = shell(`ulimit -n 24; dgw ${words} -C "${EXAMPLE}" --as-of 2013-10-31`);
    const wanted = plain(argv);
    expect([code, err]).toEqual([wanted.code, wanted.err]);
    expect(out.equals(wanted.out)).toBe(true);
  });
});

unix('a user who presses Ctrl-C', () => {
  it('ends a long run at once: nothing half written, and what is remembered is as good as before', async () => {
    const register = registerOf(2600);
    const [cache, out] = [path.join(folder, 'cache'), path.join(folder, 'out.json')];
    const outside = { env: { DGW_CACHE_DIR: cache } };
    const argv = ['validate', '--format', 'json', '-o', out, '-C', register.folder, '--as-of', '2013-10-31'];
    try {
      for (const delay of [160, 260]) {
        rmSync(cache, { recursive: true, force: true });
        const ended = await interrupted([...argv, '--as-of', '2019-01-01'], outside, async (kill) => {
          await new Promise((resolve) => setTimeout(resolve, delay));
          kill('SIGINT');
        });
        // A shell calls an end by this signal 130.
        const isCancelled = ended.code === 130 || ended.signal === 'SIGINT';
        expect([isCancelled, ended.err, existsSync(out)]).toEqual([true, '', false]);
        expect(existsSync(cache) ? readdirSync(cache) : []).toEqual([]);
      }
      const first = dgw(argv, outside);
      expect([first.code, readdirSync(cache)]).toEqual([0, [expect.stringMatching(/^[\da-f]{16}\.clean$/)]]);
    } finally {
      register.remove();
    }
  }, 60_000);
});
