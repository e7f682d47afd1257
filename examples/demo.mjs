/**
 * Does the main job on the example register: checks it, writes all registration forms, tells whose term ends; and shows what
 * a year of work comes to, on the same register a year later.
 * The results go to `demo/` beside the README; a further run replaces them. Needs the build: `npm run build`.
 */

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const RESULTS = path.join(ROOT, 'demo');

/** All on the day by which the document wants the forms. */
const EXAMPLE = ['-C', 'examples/liuyang', '--as-of', '2013-10-31'];
const YEAR_LATER = ['-C', 'examples/liuyang-2014', '--as-of', '2014-09-30'];

const CHAPTERS = [
  { title: 'Check every record · 校验全部记录', commands: [['validate']] },
  { title: 'Write the registration forms · 生成登记表', commands: [['form', '--out', 'demo/forms', '--overwrite']] },
  {
    title: 'Whose term ends soon · 谁的任期快到了',
    commands: [['expiring'], ...['html', 'xlsx', 'ics', 'csv', 'json'].map((format) => fileOf('expiring', format))],
  },
  { title: 'Headcounts and structure · 人数和结构', commands: [fileOf('stats', 'xlsx')] },
  {
    title: 'A year of work · 一年的工作',
    of: YEAR_LATER,
    commands: [
      ['ledger', 'matters', '--output', 'demo/matters.xlsx', '--overwrite'],
      ['review', '--organization', '淮川街道', '--output', 'demo/review.xlsx', '--overwrite'],
      fileOf('stats', 'html'),
    ],
  },
];

function fileOf(command, format) {
  return [command, '--output', `demo/${command}.${format}`, '--overwrite'];
}

/** Ends when the text is out, so that it stands before what the next command says. */
function say(text) {
  return new Promise((resolve) => {
    process.stdout.write(`${text}\n`, resolve);
  });
}

/** Runs one command where the user sees it, as if typed at the root of the repository. */
async function run(args, register) {
  const all = [...args, ...register];
  await say(`\n$ dgw ${all.join(' ')}`);
  const { status, error } = spawnSync(process.execPath, [path.join(ROOT, 'bin', 'dgw.js'), ...all], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (error) await say(error.message);
  return status === 0;
}

function tellResults() {
  return say(`
Done. Everything is in
完成，结果都在
  ${RESULTS}

Open first · 先打开
  ${path.join('demo', 'expiring.html')}
      whose term ends, on a time line (any browser)
      任期到期时间轴（用浏览器打开）
  ${path.join('demo', 'forms', '兼职委员情况登记表-朝阳社区.xlsx')}
      a registration form: the roster, then one sheet a member (Excel, WPS, LibreOffice)
      登记表：第一张是汇总，后面每人一张（用 Excel 或 WPS 打开）

Then · 其他
  ${path.join('demo', 'expiring.ics')}   for the calendar · 导入日历
  ${path.join('demo', 'stats.xlsx')}     headcounts and structure · 人数和结构
  ${path.join('demo', 'stats.html')}     a year of work at a glance · 一年工作一览
  ${path.join('demo', 'matters.xlsx')}   problems handed out · 问题交办台账
  ${path.join('demo', 'review.xlsx')}    performance of a committee's members · 履职考评表
`);
}

async function main() {
  for (const { title, commands, of = EXAMPLE } of CHAPTERS) {
    await say(`\n== ${title} ==`);
    for (const command of commands) {
      if (await run(command, of)) continue;
      await say('\nThis step failed; the message above says why. · 这一步没有成功，原因见上。');
      return 1;
    }
  }
  await tellResults();
  return 0;
}

process.exitCode = await main();
