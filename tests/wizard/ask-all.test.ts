/** The way through the questions: forward, back from each of them, round by a new unit, out. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, Value } from '../../src/wizard/answers.ts';
import { askAll } from '../../src/wizard/ask-all.ts';
import { FORMS } from '../../src/wizard/forms.ts';
import { review } from '../../src/wizard/review.ts';
import { interviewBy, type ScriptedInterview } from './example-desk.ts';
import { BACK, type Script, STOP } from './script.ts';

const FORM = FORMS.member;
const PERSON = ['cysq', '王小明', '430198196804120015', '', '', '', '湖南浏阳', '1990.7', '1991.7', '1988.9'];
const RETIRED = [
  ...PERSON,
  '离退休党员',
  '聘任',
  '大学',
  '',
  '',
  '',
  '',
  '（不填）',
  '退休干部',
  '是',
  'cysq',
  '',
  '',
  '',
  '',
  '',
  '',
];
const NO_STEPS = [''];

async function asked(script: Script, known: Answers = new Map()) {
  const interview = interviewBy(script);
  const outcome = await askAll(FORM.questions(interview.desk), known, interview);
  return { outcome, interview };
}

function answersOf(outcome: unknown): Map<string, Value | undefined> {
  if (typeof outcome !== 'object' || outcome === null || !('answers' in outcome)) throw new Error(`${outcome}`);
  return outcome.answers as Map<string, Value | undefined>;
}

function recordOf({ outcome, interview }: { outcome: unknown; interview: ScriptedInterview }): object {
  return FORM.recordFrom(answersOf(outcome), interview.desk);
}

describe('forward', () => {
  test('what is asked hangs on the answers before, and what can be worked out is', async () => {
    const run = await asked([...RETIRED, ...NO_STEPS]);
    expect(run.interview.prompter.rest).toEqual([]);
    const words = run.interview.prompter.shown.map((prompt) => prompt.words);
    expect(words).toContain('是否离退休');
    expect(words).not.toContain('职务身份');
    expect(words).not.toContain('编号');
    expect(recordOf(run)).toEqual({
      id: '王小明',
      name: '王小明',
      idNumber: '430198196804120015',
      gender: '男',
      birthDate: '1968-04-12',
      ethnicity: '汉族',
      nativePlace: '湖南浏阳',
      party: { joined: '1990-07', confirmed: '1991-07' },
      workStarted: '1988-09',
      education: { fullTime: { level: '大学' } },
      position: '退休干部',
      retired: true,
      residence: '朝阳社区',
      appointments: [{ organization: '朝阳社区', category: '离退休党员', mode: '聘任' }],
    });
  });

  test('in the order of the form', async () => {
    const { interview } = await asked([...RETIRED, ...NO_STEPS]);
    const words = interview.prompter.shown.map((prompt) => prompt.words);
    const inOrder = [
      '姓名',
      '性别',
      '出生年月',
      '民族',
      '籍贯',
      '入党时间',
      '人选类别',
      '所在单位',
      '简历',
      '家庭成员',
    ];
    expect(words.filter((word) => inOrder.includes(word))).toEqual(inOrder);
  });

  test('steps: who is named, start and end are worked out from the policy', async () => {
    const steps = [
      '2013.9.25',
      '2013.9.28',
      '2013.10.10',
      '淮工发〔2013〕88号',
      '2013.10.15',
      '朝阳聘〔2013〕88号',
      '',
      '',
    ];
    const run = await asked([...RETIRED, ...steps]);
    expect(run.interview.prompter.rest).toEqual([]);
    expect(recordOf(run)).toMatchObject({
      appointments: [
        {
          steps: {
            广泛推荐: '2013-09-25',
            上级批复: { on: '2013-10-10', by: '淮川街道', document: '淮工发〔2013〕88号' },
            组织聘用: { on: '2013-10-15', certificate: '朝阳聘〔2013〕88号' },
          },
          start: '2013-10-15',
        },
      ],
    });
  });

  test('a step of a subdistrict is approved by the authority that the policy names, for the years that it gives', async () => {
    const script = RETIRED.map((word, at) => (at === 0 ? '淮川街道' : word === '聘任' ? '聘任' : word));
    const steps = ['2013.9.25', '2013.9.28', '2013.10.10', '浏组〔2013〕1号', '2013.10.15', '淮聘〔2013〕88号', '', ''];
    expect(recordOf(await asked([...script, ...steps]))).toMatchObject({
      appointments: [{ steps: { 上级批复: { by: '中共浏阳市委组织部' } }, start: '2013-10-15', end: '2016-10-15' }],
    });
  });

  test('what is given in advance is not asked', async () => {
    const known = new Map([['organization', '朝阳社区']]);
    const { interview } = await asked([...RETIRED.slice(1), ...NO_STEPS], known);
    expect(interview.prompter.shown[0]?.words).toBe('姓名');
  });
});

describe('back', () => {
  const script = [...RETIRED, ...NO_STEPS];

  test('wherever somebody goes back and answers again, it comes to the same', async () => {
    const wanted = recordOf(await asked(script));
    // Entries of lists are taken back one by one, so that a list counts as one question here: all lists are blank.
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(script.length - 1), fc.integer({ min: 1, max: 4 })), { maxLength: 4 }),
        async (walks) => {
          expect(recordOf(await asked(withWalks(script, walks)))).toEqual(wanted);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('the answer from before stands there', async () => {
    const { interview } = await asked(['cysq', '王小明', BACK, ...['', '430198196804120015'], ...script.slice(3)]);
    const names = interview.prompter.shown.filter(({ words }) => words === '姓名');
    expect(names.map(({ usual }) => usual)).toEqual([undefined, '王小明']);
  });

  test('there is no question before the first', async () => {
    expect((await asked([BACK])).outcome).toBe('back');
  });

  test('in a list it takes the last entry back', async () => {
    const list = ['cysq', '王小明', ...script.slice(2, 24)];
    const { interview } = await asked([...list, '1988.9 甲', '1990.9 乙', BACK, '1991.9 丙', '', '', '', '']);
    const { shown } = interview.prompter;
    expect(shown.filter(({ words }) => words === '简历')).toHaveLength(5);
  });
});

/** Goes back some questions at some places, and answers again what had been answered. */
function withWalks(script: Script, walks: readonly (readonly [at: number, back: number])[]): Script {
  const byPlace = new Map(walks);
  return script.flatMap((word, at) => {
    const back = Math.min(byPlace.get(at) ?? 0, at);
    return [...Array(back).fill(BACK), ...script.slice(at - back, at), word];
  });
}

describe('round', () => {
  const toUnit = [...PERSON, '非公经济组织负责人', '聘任', '大学', '', '', '', ''];
  const unit = ['浏阳新办某某有限公司', '非公经济组织', '浏阳新办某某有限公司党支部', '王小明', '12', ''];
  const after = ['党支部书记', '党组织负责人', '', '', '', '', '', '', ''];

  test('a unit that is missing is entered on the way, in the area that is known', async () => {
    const run = await asked([...toUnit, '新建', ...unit, ...after]);
    expect(run.interview.prompter.rest).toEqual([]);
    const record = recordOf(run) as { id: string };
    expect(record).toMatchObject({ unit: '浏阳新办某某有限公司', party: { branch: '浏阳新办某某有限公司党支部' } });
    expect(run.interview.desk.namedBy('member', record)).toMatchObject([
      { kind: 'unit', file: 'units/浏阳新办某某有限公司.yaml', record: { organization: '朝阳社区' } },
    ]);
  });

  test('back out of the new unit leads to the question that named it', async () => {
    const run = await asked([
      ...toUnit,
      '新建',
      BACK,
      '（不填）',
      '书记',
      '党组织负责人',
      'cysq',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ]);
    expect(run.interview.prompter.rest).toEqual([]);
    expect(recordOf(run)).not.toHaveProperty('unit');
  });

  test('a unit that is not named in the end is not kept', async () => {
    const changed = ['（不填）', '书记', '党组织负责人', 'cysq', '', '', '', '', '', '', ''];
    const run = await asked([...toUnit, '新建', ...unit, BACK, ...changed]);
    expect(run.interview.desk.namedBy('member', recordOf(run) as { id: string })).toEqual([]);
  });
});

describe('out', () => {
  test('at any question', async () => {
    const script = [...RETIRED, ...NO_STEPS];
    for (const at of script.keys()) {
      expect((await asked([...script.slice(0, at), STOP])).outcome).toBe('cancel');
    }
  });
});

describe('the review page', () => {
  const clean = { errors: 0, faulty: new Set<string>() };

  async function reviewed(script: Script, draft = clean) {
    const { outcome } = await asked([...RETIRED, ...NO_STEPS]);
    const interview = interviewBy(script);
    const questions = FORM.questions(interview.desk);
    return { reviewed: await review(questions, answersOf(outcome), draft, interview), interview };
  }

  test('offers to save first, and to change each answer', async () => {
    const { interview } = await reviewed(['保存']);
    const [page] = interview.prompter.shown;
    const labels = page?.ask === 'choice' ? page.offers.map(({ label }) => label) : [];
    expect(labels[0]).toBe('保存');
    expect(labels).toContain('修改：姓名　王小明');
    expect(labels).toContain('修改：是否离退休　是');
    expect(labels).toContain('修改：身份证号码　4301**********0015');
  });

  test('with errors what is faulty comes before saving all the same', async () => {
    const { interview } = await reviewed([STOP], { errors: 2, faulty: new Set(['phone']) });
    const [page] = interview.prompter.shown;
    const labels = page?.ask === 'choice' ? page.offers.map(({ label }) => label) : [];
    expect(labels[0]).toMatch(/^修改：联系电话/);
    expect(labels[1]).toContain('仍然保存（有 2 个错误');
  });

  test('a changed answer: what was worked out from it is worked out again', async () => {
    const { reviewed: outcome } = await reviewed(['修改：姓名　王小明', '王大明']);
    expect(outcome).toMatchObject({ changed: expect.any(Map) });
    const changed = 'changed' in (outcome as object) ? (outcome as { changed: Answers }).changed : new Map();
    expect([changed.get('name'), changed.get('id')]).toEqual(['王大明', '王大明']);
  });

  test('a changed answer that opens questions asks them, and forgets those that it closes', async () => {
    const { reviewed: outcome, interview } = await reviewed([
      '修改：人选类别　离退休党员',
      '社区骨干',
      '社区党组织书记',
    ]);
    expect(interview.prompter.shown.map(({ words }) => words).slice(1)).toEqual(['人选类别', '职务身份']);
    const changed = (outcome as { changed: Answers }).changed;
    expect(changed.get('roles')).toEqual(['社区党组织书记']);
    expect(changed.get('retired')).toBeUndefined();
  });

  test('back from a change leads to the page', async () => {
    const { reviewed: outcome } = await reviewed(['修改：姓名　王小明', BACK, '保存']);
    expect(outcome).toHaveProperty('save');
  });
});
