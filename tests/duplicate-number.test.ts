import { describe, expect, it } from 'vitest';
import { LANGUAGES, say } from '../src/messages/catalogue.ts';
import { appointmentsOf } from '../src/model/appointment.ts';
import { numberKey, numbersOf } from '../src/model/numbers.ts';
import type { AppointmentRecord } from '../src/model/records.ts';
import { duplicateNumber } from '../src/rules/duplicate-number.ts';
import type { PlacedNumber } from '../src/rules/rule.ts';
import { appointment, community, member, register, subdistrict } from './forms-builders.ts';
import fc from './support/properties.ts';

function placed({ member: id, ...fields }: Partial<Omit<PlacedNumber, 'member'>> & { member: string }): PlacedNumber {
  const { kind = 'document' } = fields;
  const path = ['appointments', 0, 'steps', 's', kind];
  const { idNumber: _, ...person } = member({ id, name: id });
  const use = { kind, number: '1号', on: '2013-10-10', issuer: '甲', path, ...fields };
  return { ...use, file: `members/${id}.yaml`, member: person };
}

/** What is told: the file, the message, and the file of the other. */
function told(kind: PlacedNumber['kind'], places: readonly PlacedNumber[]): string[] {
  const found: string[] = [];
  duplicateNumber.check({ kind, places }, (file, path, message, extras) => {
    for (const lang of LANGUAGES) expect(say(lang, message)).toMatch(/“?1号.*[.。]$/);
    expect(path.at(-1)).toBe(kind);
    found.push(`${file} ${message.key} ${extras?.related?.[0]?.file}`);
  });
  return found;
}

describe('a certificate number', () => {
  const certificate = (id: string) => placed({ member: id, kind: 'certificate' });

  it('is one person’s, however often it stands in the record', () => {
    expect(told('certificate', [certificate('a'), certificate('a')])).toEqual([]);
  });

  it('is told once of everybody but the first', () => {
    const places = ['a', 'b', 'a', 'b', 'c'].map(certificate);
    expect(told('certificate', places)).toEqual([
      'members/b.yaml duplicate-number.certificate members/a.yaml',
      'members/c.yaml duplicate-number.certificate members/a.yaml',
    ]);
  });
});

describe('one number', () => {
  const key = (number: string, issuer = '甲') => numberKey({ kind: 'certificate', number, issuer });

  it('is the same however it is typed', () => {
    for (const number of ['朝阳聘[2013]3号', ' 朝阳聘（２０１３）3号', '朝阳聘 〔2013〕 3号'])
      expect(key(number)).toBe(key('朝阳聘〔2013〕3号', '乙'));
    expect(key('朝阳聘〔2013〕31号')).not.toBe(key('朝阳聘〔2013〕3号'));
  });

  it('is read alike by the quick way and by the careful one, which a wide blank behind it asks for', () => {
    const text = fc.string({ unit: fc.constantFrom(...'09AZaz甲号龥〔〕_'), minLength: 1, maxLength: 12 });
    fc.assert(fc.property(text, (number) => key(number) === key(`${number}\u3000`)));
  });

  it('is its issuer’s own where it names no series', () => {
    expect(key('003')).toBe(key(' 003'));
    expect(key('003', '乙')).not.toBe(key('003'));
    expect(key('第3号', '乙')).not.toBe(key('第3号'));
  });
});

describe('two records that may be of one person', () => {
  it('are told as that, not by the number', () => {
    const [first, copy] = ['a', 'a 2'].map((id) => placed({ member: id, kind: 'certificate' }));
    if (!first || !copy) throw new Error('two places');
    const findings = told('certificate', [first, { ...copy, member: { ...copy.member, name: 'a' } }]);
    expect(findings).toEqual([]);
  });
});

describe('a document number', () => {
  it('is for many people, on one day by one issuer', () => {
    expect(told('document', [placed({ member: 'a' }), placed({ member: 'b' }), placed({ member: 'b' })])).toEqual([]);
  });

  it('is told where its day is not that of most, even of the first', () => {
    const places = [placed({ member: 'a', on: '2013-10-01' }), placed({ member: 'b' }), placed({ member: 'c' })];
    expect(told('document', places)).toEqual(['members/a.yaml duplicate-number.day members/b.yaml']);
    expect(told('document', places.slice(0, 2))).toEqual(['members/b.yaml duplicate-number.day members/a.yaml']);
  });

  it('is told where another issued it, and not where nothing says who', () => {
    const places = [
      placed({ member: 'a' }),
      placed({ member: 'b', issuer: '乙' }),
      placed({ member: 'c', issuer: undefined }),
    ];
    expect(told('document', places)).toEqual(['members/b.yaml duplicate-number.issuer members/a.yaml']);
  });
});

describe('the numbers of a record', () => {
  const numbers = (record: Partial<AppointmentRecord>) =>
    numbersOf(appointmentsOf(member({ appointments: [appointment(record)] }), register), register).map(
      ({ kind, number, on, issuer, path }) => `${kind} ${number} ${on} ${issuer} ${path.at(-2)}`,
    );

  it('are those of all steps, by whichever name the issuer goes', () => {
    const expected = [
      'document 淮工发〔2013〕12号 2013-10-10 淮川街道 上级批复',
      'certificate 朝阳聘〔2013〕3号 2013-10-15 朝阳社区 组织聘用',
    ];
    expect(numbers({})).toEqual(expected);
    for (const by of [subdistrict.name, subdistrict.shortName ?? '']) {
      const steps = { ...appointment().steps, 上级批复: { on: '2013-10-10', by, document: ' 淮工发〔2013〕12号' } };
      expect(numbers({ steps })).toEqual(expected);
    }
  });

  it('are those of an exit too; whoever the policy does not name has issued nothing, a blank is no number', () => {
    const exit = {
      kind: '解除选聘',
      on: '2013-10-30',
      steps: {
        研究: { on: '2013-10-20', document: '朝党〔2013〕1号' },
        备案: { on: '2013-10-25', by: '某单位', to: community.id, document: '备〔2013〕2号', certificate: ' ' },
      },
    };
    expect(numbers({ exit, steps: {} })).toEqual([
      'document 朝党〔2013〕1号 2013-10-20 朝阳社区 研究',
      'document 备〔2013〕2号 2013-10-25 undefined 备案',
    ]);
  });
});
