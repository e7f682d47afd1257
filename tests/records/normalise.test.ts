import { describe, expect, test } from 'vitest';
import type { AnyRecord } from '../../src/model/records.ts';
import { makeUnknown } from '../../src/model/unknown.ts';
import { normalise } from '../../src/records/normalise.ts';

const normal = (record: object) => normalise('member', record as AnyRecord) as unknown;
const appointment = (steps: Record<string, unknown>, exit?: object) => ({
  organization: '城东',
  steps,
  ...(exit && { exit }),
});

describe('a member in normal form', () => {
  test('has the ethnicity in full, where there is one', () => {
    expect(normal({ ethnicity: '汉', appointments: [] })).toEqual({ ethnicity: '汉族', appointments: [] });
    expect(normal({ ethnicity: '土家族', appointments: [] })).toEqual({ ethnicity: '土家族', appointments: [] });
    expect(Object.keys(normal({ appointments: [] }) as object)).toEqual(['appointments']);
  });

  test('has each bare day of a step as the day of the step, in every appointment and its exit', () => {
    const day = '2013-10-10';
    const full = { on: day, by: '城东' };
    expect(
      normal({
        appointments: [appointment({ 提名: day, 批复: full }), appointment({ 提名: day }, { steps: { 通知: day } })],
      }),
    ).toEqual({
      appointments: [
        appointment({ 提名: { on: day }, 批复: full }),
        appointment({ 提名: { on: day } }, { steps: { 通知: { on: day } } }),
      ],
    });
  });

  test('may lack steps, and exits theirs', () => {
    const bare = { appointments: [{ organization: '城东' }, { organization: '城东', exit: { kind: '辞去' } }] };
    expect(normal(structuredClone(bare))).toEqual(bare);
  });

  test('keeps what is unknown, and is brought into form beside it', () => {
    const day = '2013-10-10';
    const record = { ethnicity: '汉', appointments: [appointment({ 提名: 7, 批复: day }), appointment({ 提名: day })] };
    makeUnknown(record, ['appointments', 0, 'steps', '提名']);
    makeUnknown(record, ['ethnicity']);
    normal(record);
    expect(record.appointments[0]?.steps.批复).toEqual({ on: day });
    expect(record.appointments[1]?.steps.提名).toEqual({ on: day });
  });
});

test('other records are left as they are', () => {
  const record = { ethnicity: '汉', appointments: [appointment({ 提名: '2013-10-10' })] };
  expect(normalise('unit', structuredClone(record) as unknown as AnyRecord)).toEqual(record);
});
