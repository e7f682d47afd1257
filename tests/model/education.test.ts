import { describe, expect, test } from 'vitest';
import { heightOf, highestEducation } from '../../src/model/education.ts';

describe('the higher of full-time and in-service education', () => {
  test('is the one that stands higher, wherever it was got', () => {
    const low = { level: '高中' };
    const high = { level: '本科' };
    expect(highestEducation({ education: { fullTime: low, inService: high } })).toBe('本科');
    expect(highestEducation({ education: { fullTime: high, inService: low } })).toBe('本科');
  });

  test('is the in-service one between two of one height, or two unknown words', () => {
    const one = { fullTime: { level: '大学' }, inService: { level: '本科' } };
    const unknown = { fullTime: { level: '私塾' }, inService: { level: '夜校' } };
    expect(highestEducation({ education: one })).toBe('本科');
    expect(highestEducation({ education: unknown })).toBe('夜校');
  });

  test('is the only one that is recorded, without the blanks around it', () => {
    expect(highestEducation({ education: { fullTime: { level: ' 大专 ' } } })).toBe('大专');
    expect(highestEducation({ education: { inService: { level: '\u3000中专' } } })).toBe('中专');
    // A degree without a level, and blanks alone, tell of none.
    expect(highestEducation({ education: { fullTime: { level: '小学' }, inService: { school: '某校' } } })).toBe(
      '小学',
    );
    expect(highestEducation({ education: { fullTime: { school: '某校' }, inService: { level: '小学' } } })).toBe(
      '小学',
    );
    expect(highestEducation({ education: { fullTime: { level: '小学' }, inService: { level: ' ' } } })).toBe('小学');
  });

  test.each([
    {},
    { education: {} },
    { education: { fullTime: {}, inService: {} } },
    { education: { fullTime: { level: ' ' }, inService: { level: '' } } },
  ])('is not known of %j', (record) => {
    expect(highestEducation(record)).toBeUndefined();
  });
});

test('levels stand above each other as schooling goes on', () => {
  const upwards = ['私塾', '小学', '初中', '中专', '大学专科', '大学', '硕士研究生', '博士'];
  expect(upwards.map(heightOf)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});
