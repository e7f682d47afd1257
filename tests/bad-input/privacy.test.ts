import { describe, expect, test } from 'vitest';
import { mask, maskName } from '../../src/text/mask.ts';
import { runMain } from '../cli/run-main.ts';
import fc from '../support/properties.ts';
import { memberText, workspaceWith } from './workspace.ts';

/** The digits of a text, whatever their width and whatever stands between them. */
function digitsOf(text: string): string {
  const digits = text.normalize('NFKC').match(/\p{Nd}/gu) ?? [];
  return digits.join('');
}

const asIs = (digits: string) => digits;
const fullWidth = (digits: string) =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const inGroups = (gap: string, sizes: readonly number[]) => (digits: string) => {
  const groups: string[] = [];
  let rest = digits;
  for (let at = 0; rest !== ''; at += 1) {
    const size = sizes[at % sizes.length] ?? 4;
    groups.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return groups.join(gap);
};

const gaps = fc.constantFrom(
  ' ',
  '-',
  '.',
  '–',
  '—',
  '\u3000',
  '\u00a0',
  '\u200b',
  '\u200e',
  ' - ',
  '\u202e',
  '\u2060',
  '·',
  '_',
);
const sizes = fc.constantFrom([3, 4, 4], [6, 8, 4], [4], [1], [4, 7], [7, 7, 4]);
const writing = fc.oneof(
  fc.constant(asIs),
  fc.constant(fullWidth),
  fc.tuple(gaps, sizes).map(([gap, size]) => inGroups(gap, size)),
  fc.tuple(gaps, sizes).map(
    ([gap, size]) =>
      (digits: string) =>
        fullWidth(inGroups(gap, size)(digits)),
  ),
);

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
/** Right and wrong lengths of ID numbers; the region code is unassigned. */
const idNumbers = fc.integer({ min: 8, max: 13 }).chain((length) => digits(length).map((rest) => `430198${rest}`));
const phones = fc.oneof(
  digits(9).map((rest) => `13${rest}`),
  digits(8).map((rest) => `0731${rest}`),
  digits(8).map((rest) => `13${rest}`),
);

describe('no number stays whole', () => {
  const around = fc.constantFrom(['', ''], ['“', '”'], ['phone: "', '" # '], ['张某：', '，'], ['x', 'y']);

  test('in a text, however it is written', () => {
    fc.assert(
      fc.property(fc.oneof(idNumbers, phones), writing, around, (number, write, [before = '', after = '']) => {
        const text = before + write(number) + after;
        const masked = mask(text);
        expect(masked).toHaveLength(text.length);
        expect(digitsOf(masked)).not.toContain(number);
        expect(digitsOf(masked).length).toBeLessThanOrEqual(Math.max(8, number.length - 4));
        expect(masked.startsWith(before)).toBe(true);
        expect(masked.endsWith(after)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('in the cells of a table', () => {
    fc.assert(
      fc.property(fc.oneof(idNumbers, phones), (number) => {
        expect(mask(`张某  ${number}  2013-10-15`)).not.toContain(number);
      }),
    );
  });

  test.each([
    ['430198196804120015', '4301**********0015'],
    ['43019819680412001X', '4301**********001X'],
    ['13800001234', '138****1234'],
    ['138 0000 1234', '138 **** 1234'],
    ['138  0000  1234', '138  ****  1234'],
    ['83610000', '83****00'],
    ['(0731)836-0123', '(073*****-0123'],
    ['138     0000     1234', '138     ****     1234'],
    ['138\n0000\n1234', '138\n****\n1234'],
    ['一三八〇〇〇〇一二三四', '一三八****一二三四'],
    ['①③⑧⓪⓪⓪⓪①②③④', '①③⑧****①②③④'],
    ['E12345678', 'E12****78'],
    ['G20131015', 'G20****15'],
    ['EA1234567', 'EA12***67'],
    ['430198-1968-04-12-0015', '4301*************-0015'],
    ['+86 138 0000 1234', '+86 1******* 1234'],
    ['13800001234 2013-10-15', '138****1234 2013-10-15'],
    // Written wrong: one digit short, the birthday of nobody.
    ['430198 19681312 0015', '4301*********** 0015'],
    ['1380000123', '13******23'],
  ])('%s', (number, expected) => {
    expect(mask(number)).toBe(expected);
  });
});

describe('what is no such number stays', () => {
  test.each([
    '2013-10-15',
    '2013-10-15 - 2016-10-14',
    '2013-10-15—2016-10-14',
    '2013.10-2016.09',
    '2013-02-30',
    '0013-10-15',
    '20131015',
    '2014-0012',
    '2011-2016',
    '2014-03-20-2',
    '（2013-10-15）早于“上级批复”（2013-10-16）',
    'The term ended on 2014-06-09 (144 days ago)',
    '淮工发〔2013〕12号',
    '12, 13, 14, 15, 16',
    '2013-10-15 12 人',
    '2013-10-15 08:30:00',
    '2013-10-15T08:30:00.123+08:00',
    '2013-13-45',
    '1,234,567,890',
    '45.5% 33.3% 21.2%',
    '20.19.43',
    'a3f5c6d7e8f90123456789ab12345678',
    '550e8400-e29b-41d4-a716-446655440000',
    'e3b0a192138000012892c44f.yaml does not exist.',
    'matters/2014000123.yaml cannot be read',
  ])('%s', (text) => {
    expect(mask(text)).toBe(text);
  });

  test('columns of numbers are no number', () => {
    expect(mask('2013-10-15  2014-06-09    228  12  34')).toBe('2013-10-15  2014-06-09    228  12  34');
  });

  test('nor is the serial number in the name of a file, so that the path still leads to it', () => {
    expect(maskName('matters/2014000123.yaml')).toBe('matters/2014000123.yaml');
    expect(maskName('members/430198196804120015.yaml')).toBe('members/4301**********0015.yaml');
    expect(maskName('members/13800001234.yaml')).toBe('members/138****1234.yaml');
  });
});

test('masking takes no longer for texts made to hold it up', { timeout: 60_000 }, () => {
  const started = performance.now();
  for (const text of [
    '1'.repeat(200_000),
    `${'2013-10-'.repeat(4_000)}x`,
    `1${'\u200b'.repeat(200_000)}`,
    '1 '.repeat(10_000),
    '1*'.repeat(10_000),
    '1.'.repeat(10_000),
    '123,'.repeat(8_000),
    'a1'.repeat(100_000),
    'x/'.repeat(100_000),
    'a.yaml'.repeat(30_000),
    '〔2013〕1'.repeat(10_000),
  ])
    mask(text);
  expect(performance.now() - started).toBeLessThan(20_000);
});

describe('no command lets a number out', () => {
  const written = [
    ['430198196804120015', 'idNumber: 430198196804120015'],
    ['430198196804120015', 'idNumber: "430198 19680412 0015"'],
    ['43019819680412001', 'idNumber: "43019819680412001"'],
    ['430198196804120015', 'idNumber: "４３０１９８１９６８０４１２００１５"'],
    ['13800001234', 'phone: 13800001234'],
    ['13800001234', 'phone: "138-0000-1234"'],
    ['13800001234', 'phnoe: "138 0000 1234"'],
    ['13800001234', 'address: 电话13800001234'],
    ['13800001234', '13800001234: phone'],
    ['13800001234', 'birthDate: "13800001234"'],
    ['13800001234', 'ethnicity: "13800001234"'],
    ['13800001234', 'unit: "13800001234"'],
    ['430198196804120015', 'roles: ["430198196804120015"]'],
    ['430198196804120015', 'resume: [{ from: "430198196804120015", what: 430198196804120015 }]'],
    ['430198196804120015', '# dgw-ignore 430198196804120015: x'],
    ['430198196804120015', 'photo: 430198196804120015.jpg'],
    ['430198196804120015', 'x： 430198196804120015'],
    ['430198196804120015', '    steps: { "430198196804120015": 2013-01-01 }'],
  ] as const;
  const commands = [
    ['validate'],
    ['validate', '--format', 'json'],
    ['validate', '--lang', 'zh'],
    ['list'],
    ['list', '--format', 'json'],
    ['show', 'x'],
    ['form', '--out', '/dev/null/forms'],
    ['expiring'],
    ['stats'],
  ];

  test.each(written)('%s written as %s', async (number, line) => {
    const root = workspaceWith({ 'members/x.yaml': memberText('x', `${line}\n`) });
    for (const argv of commands) {
      const { out, err } = await runMain([...argv, '-C', root]);
      expect(digitsOf(out + err), argv.join(' ')).not.toContain(number);
    }
  });

  test('nor where a file, a record or an organisation is named by it', async () => {
    const number = '430198196804120015';
    const root = workspaceWith({
      [`members/${number}.yaml`]: memberText(`"${number}"`, '    start: 2012-10-15\n    end: 2013-11-15\n'),
      [`organizations/${number}.yaml`]: `id: "${number}"\nname: "${number}"\nlevel: 街道\n`,
    });
    for (const argv of [...commands, ['show', number], ['list', 'organizations'], ['form', number]]) {
      const { out, err } = await runMain([...argv, '-C', root]);
      expect(digitsOf(out + err), argv.join(' ')).not.toContain(number);
    }
  });

  test.each([
    [['show', '430198196804120015']],
    [['validate', '430198196804120015']],
    [['explain', '13800001234']],
    [['13800001234']],
    [['validate', '--as-of', '13800001234']],
    [['validate', '--only', '13800001234']],
    [['list', '--organization', '13800001234']],
    [['list', '13800001234']],
  ])('nor in answer to %j', async (argv) => {
    const { code, out, err } = await runMain([...argv, '-C', workspaceWith()]);
    expect(code).toBe(2);
    expect(out + err).not.toMatch(/430198196804120015|13800001234/);
  });
});
