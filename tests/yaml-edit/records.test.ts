/** The edits that commands make, on records of the examples. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Edit, editText, keyOrderOf } from '../../src/yaml/edit.ts';
import { changedLines } from './lines.ts';
import { read } from './read.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const STEPS = ['广泛推荐', '分类筛选', '上级批复', '组织聘用', '单位公示', '备案'];

function recordOf(file: string): string {
  return readFileSync(path.join(ROOT, 'examples', file), 'utf8');
}

function orderOf(kind: string) {
  return keyOrderOf(JSON.parse(readFileSync(path.join(ROOT, 'schemas', `${kind}.schema.json`), 'utf8')));
}

/** The changed lines, the same for a file from Windows. */
function changes(file: string, edits: readonly Edit[], kind = 'member'): string {
  const before = recordOf(file);
  const after = editText(before, edits, orderOf(kind));
  const [windows, windowsAfter] = [before, after].map((text) => `\u{FEFF}${text.replaceAll('\n', '\r\n')}`);
  expect(editText(windows ?? '', edits, orderOf(kind))).toBe(windowsAfter);
  return changedLines(before, after);
}

const 余波 = 'liuyang/members/关口街道/余波.yaml';
const 袁伟 = 'liuyang/members/荷花街道/袁伟.yaml';
const 何丽 = 'broken/members/朝阳社区/何丽.yaml';
const 朝阳社区 = 'liuyang/organizations/朝阳社区.yaml';

describe('a member', () => {
  it('gets another phone number, in the same quotes', () => {
    expect(changes(余波, [{ edit: 'set', path: ['phone'], value: '13900001234' }])).toBe(
      '-phone: "13871214628"\n+phone: "13900001234"\n',
    );
  });

  it('gets fields where the schema has them', () => {
    const edits: Edit[] = [
      { edit: 'set', path: ['retired'], value: true },
      { edit: 'set', path: ['photo'], value: 'photos/余波.jpg' },
      { edit: 'set', path: ['residence'], value: '水佳社区' },
    ];
    expect(changes(余波, edits)).toBe('+photo: photos/余波.jpg\n+retired: true\n+residence: 水佳社区\n');
  });

  it('gets an end behind the start and an exit behind the end', () => {
    const exit = {
      steps: { 书面通报: { on: '2014-02-20', by: '浏阳市水佳生物医药有限公司党支部' }, 解除: '2014-03-01' },
      cause: '工作调动',
      on: '2014-03-01',
      kind: '自行退出',
    };
    expect(changes(余波, [{ edit: 'set', path: ['appointments', 0, 'exit'], value: exit }])).toBe(`+    exit:
+      kind: 自行退出
+      on: 2014-03-01
+      cause: 工作调动
+      steps:
+        书面通报: { on: 2014-02-20, by: 浏阳市水佳生物医药有限公司党支部 }
+        解除: 2014-03-01
`);
    const before = editText(recordOf(余波), [{ edit: 'remove', path: ['appointments', 0, 'end'] }]);
    const after = editText(
      before,
      [{ edit: 'set', path: ['appointments', 0, 'end'], value: '2014-06-09' }],
      orderOf('member'),
    );
    expect(after).toBe(recordOf(余波));
  });

  it('gets a next appointment and its steps one by one', () => {
    const next = { organization: '水佳社区', category: '非公经济组织负责人', mode: '聘任' };
    const edits: Edit[] = [
      { edit: 'append', path: ['appointments'], value: next },
      {
        edit: 'set',
        path: ['appointments', 1, 'steps', '备案'],
        value: { to: '中共浏阳市委组织部', on: '2014-07-01' },
      },
      { edit: 'set', path: ['appointments', 1, 'steps', '广泛推荐'], value: '2014-06-01', order: STEPS },
      { edit: 'set', path: ['appointments', 1, 'start'], value: '2014-06-10' },
    ];
    expect(changes(余波, edits)).toBe(`+  - organization: 水佳社区
+    category: 非公经济组织负责人
+    mode: 聘任
+    steps:
+      广泛推荐: 2014-06-01
+      备案: { on: 2014-07-01, to: 中共浏阳市委组织部 }
+    start: 2014-06-10
`);
  });

  it('gets the evidence of a step that was only a day', () => {
    const step = ['appointments', 0, 'steps', '广泛推荐'];
    const edits: Edit[] = [
      { edit: 'set', path: [...step, 'by'], value: '水佳社区', shortFor: 'on' },
      { edit: 'set', path: [...step, 'at'], value: '居民小组会议', shortFor: 'on' },
    ];
    expect(changes(余波, edits)).toBe(
      '-      广泛推荐: 2013-09-26\n+      广泛推荐: { on: 2013-09-26, by: 水佳社区, at: 居民小组会议 }\n',
    );
    expect(changes(余波, [{ edit: 'set', path: [...step, 'on'], value: '2013-09-27', shortFor: 'on' }])).toBe(
      '-      广泛推荐: 2013-09-26\n+      广泛推荐: 2013-09-27\n',
    );
  });

  it('gets a step among the others where the procedure has it', () => {
    const before = editText(recordOf(余波), [{ edit: 'remove', path: ['appointments', 0, 'steps', '组织聘用'] }]);
    const value = { on: '2013-10-18', certificate: '水佳聘〔2013〕1号' };
    const edits: Edit[] = [{ edit: 'set', path: ['appointments', 0, 'steps', '组织聘用'], value, order: STEPS }];
    expect(editText(before, edits, orderOf('member'))).toBe(recordOf(余波));
  });

  it('gets a line of the résumé before the last, whose end is set', () => {
    const edits: Edit[] = [
      { edit: 'set', path: ['resume', 4, 'to'], value: '2014-01' },
      { edit: 'append', path: ['resume'], value: { what: '退休', from: '2014-01' } },
      { edit: 'insert', path: ['resume', 0], value: { from: '1992-09', to: '1995-07', what: '浏阳市第一中学学习' } },
    ];
    expect(changes(余波, edits)).toBe(`+  - { from: 1992-09, to: 1995-07, what: 浏阳市第一中学学习 }
-  - { from: 2008-01, what: 浏阳市佳禾生物科技有限公司党支部书记、技术总监 }
+  - { from: 2008-01, to: 2014-01, what: 浏阳市佳禾生物科技有限公司党支部书记、技术总监 }
+  - { from: 2014-01, what: 退休 }
`);
  });

  it('takes over a form: only what differs is touched', () => {
    const record = read(recordOf(袁伟)) as Record<string, unknown> & { family: object[] };
    const family = record.family.map((entry, index) =>
      index === 1 ? { ...entry, work: '浏阳市第一中学学生' } : entry,
    );
    const wanted = { ...record, address: '荷花街道南市社区1号', family, roles: undefined };
    const roles = (record as { roles?: string[] }).roles ?? [];
    expect(changes(袁伟, [{ edit: 'set', path: [], value: wanted }])).toBe(`-address: ${String(record.address)}
+address: 荷花街道南市社区1号
-roles: [${roles.join(', ')}]
-  - { relation: 女儿, name: 袁芳, birthDate: 1999-07, politicalStatus: 共青团员, work: 学生 }
+  - { relation: 女儿, name: 袁芳, birthDate: 1999-07, politicalStatus: 共青团员, work: 浏阳市第一中学学生 }
`);
    expect(changes(袁伟, [{ edit: 'set', path: [], value: record }])).toBe('');
  });

  it('loses a field with its comments, and an appointment with all its lines', () => {
    expect(changes(何丽, [{ edit: 'remove', path: ['idNumber'] }])).toMatch(
      /^-idNumber: "\w+" # dgw-ignore id-number-mismatch: \S+\n$/,
    );
    expect(changes(袁伟, [{ edit: 'remove', path: ['appointments', 0, 'exit'] }])).toBe(`-    exit:
-      kind: 自行退出
-      on: 2012-08-31
-      cause: 工作调动
-      steps:
-        书面通报: { on: 2012-08-22, by: 浏阳市国家税务局南市税务所党支部 }
-        解除: 2012-08-31
`);
    const both = [1, 0].map((index): Edit => ({ edit: 'remove', path: ['appointments', index], isWithEmpty: true }));
    expect(changes(袁伟, both)).toMatch(/^-# 2012年8月抽调外地，2013年8月回原岗位\n-appointments:\n(?:- .*\n){31}$/);
  });
});

describe('an organization', () => {
  it('moves the end of a term and records the decision', () => {
    const edits: Edit[] = [
      { edit: 'set', path: ['terms', 1, 'end'], value: '2015-03-31' },
      {
        edit: 'append',
        path: ['terms', 1, 'changed'],
        value: { on: '2014-05-02', from: '2014-06-09', document: '淮工发〔2014〕9号' },
      },
    ];
    expect(changes(朝阳社区, edits, 'organization')).toBe(`-  - { name: 第五届, start: 2011-06-10, end: 2014-06-09 }
+  - name: 第五届
+    start: 2011-06-10
+    end: 2015-03-31
+    changed:
+      - { on: 2014-05-02, from: 2014-06-09, document: 淮工发〔2014〕9号 }
`);
  });

  it('gets a term, and another number of seats below its comment', () => {
    const edits: Edit[] = [
      { edit: 'append', path: ['terms'], value: { name: '第六届', start: '2014-06-10', end: '2017-06-09' } },
      { edit: 'set', path: ['headcount', 'planned'], value: 9 },
    ];
    expect(changes(朝阳社区, edits, 'organization')).toBe(`+  - { name: 第六届, start: 2014-06-10, end: 2017-06-09 }
-headcount: { planned: 8, reason: 辖区单位多，居民小组多 }
+headcount: { planned: 9, reason: 辖区单位多，居民小组多 }
`);
  });
});

describe('a matter', () => {
  it('is handed out, worked on, resolved and published', () => {
    const edits: Edit[] = [
      { edit: 'set', path: ['published'], value: { on: '2014-02-22', at: '小区公告栏' } },
      { edit: 'append', path: ['progress'], value: { on: '2014-01-20', note: '已现场查看' } },
      { edit: 'set', path: ['assigned', 'on'], value: '2014-01-10' },
      { edit: 'append', path: ['assigned', 'to'], value: '周美华' },
      { edit: 'append', path: ['assigned', 'to'], value: '游国栋' },
      { edit: 'append', path: ['progress'], value: { on: '2014-02-01', note: '已清理；三处仍待处理' } },
      { edit: 'set', path: ['resolved'], value: { result: '清理消防通道4处', on: '2014-02-20' } },
    ];
    expect(
      changes('liuyang/matters/2013-004.yaml', edits, 'matter'),
    ).toBe(`+assigned: { on: 2014-01-10, to: [周美华, 游国栋] }
+progress:
+  - { on: 2014-01-20, note: 已现场查看 }
+  - { on: 2014-02-01, note: 已清理；三处仍待处理 }
+resolved: { on: 2014-02-20, result: 清理消防通道4处 }
+published: { on: 2014-02-22, at: 小区公告栏 }
`);
  });
});
