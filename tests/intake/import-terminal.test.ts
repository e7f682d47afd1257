/** The question of `dgw import` at a real terminal: Ctrl-C, no, yes. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findProgram, titleWith } from '../support/programs.ts';
import { TerminalScreen } from '../support/terminal-screen.ts';
import { Desk, edit, fill, PEOPLE, rowOf, sheetOf } from './desk.ts';

const TMUX = ['tmux'];
const tmux = findProgram(TMUX);
const COLUMNS = 60;

let desk: Desk;
let screen: TerminalScreen;
beforeEach(() => {
  desk = new Desk();
  screen = new TerminalScreen();
});
afterEach(() => {
  screen.close();
  desk.remove();
});

const SAYS = {
  zh: { question: '保存', cancelled: '已取消，没有保存任何内容。', declined: '没有保存' },
  en: { question: 'Save', cancelled: 'nothing was saved', declined: 'othing was saved' },
};

describe.runIf(tmux !== undefined).each(['zh', 'en'] as const)(
  titleWith(tmux, 'at a terminal, in %s', TMUX),
  (lang) => {
    const says = SAYS[lang];

    async function asked(): Promise<string> {
      const file = await desk.template();
      await edit(file, (book) => {
        const sheet = sheetOf(book, PEOPLE);
        fill(sheet, rowOf(sheet, '周建国'), { 家庭住址: '朝阳社区三组' });
      });
      screen.start(COLUMNS, 'import', file, '-C', desk.register, '--as-of', '2013-10-31', '--lang', lang);
      return screen.see('(y/N)');
    }

    test('Ctrl-C at the question saves nothing, says so and exits 130', async () => {
      const before = desk.records();
      expect(await asked()).toContain(says.question);
      screen.press('C-c');
      const shown = await screen.see('exit code:');
      expect(shown).toContain(says.cancelled);
      expect(shown).toContain('exit code: 130');
      expect(shown).not.toMatch(/^\s+at |ExitPromptError/m);
      expect(desk.records()).toEqual(before);
    }, 60_000);

    test('a no saves nothing and exits 0; so does Enter alone, which is no answer', async () => {
      const before = desk.records();
      await asked();
      screen.press('Enter');
      const shown = await screen.see('exit code:');
      expect(shown).toContain(says.declined);
      expect(shown).toContain('exit code: 0');
      expect(desk.records()).toEqual(before);
    }, 60_000);

    test('a yes saves', async () => {
      await asked();
      screen.press('y');
      screen.press('Enter');
      const shown = await screen.see('exit code:');
      expect(shown).toContain('exit code: 0');
      // What was answered stands behind the question, in its language.
      expect(shown).toMatch(lang === 'zh' ? /吗？ 是$/m : /\? yes$/m);
      expect(desk.text('members/周建国.yaml')).toContain('朝阳社区三组');
    }, 60_000);
  },
);
