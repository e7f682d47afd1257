import { describe, expect, it } from 'vitest';
import { DeedTraces } from '../../src/check/deed-traces.ts';
import { quickFingerprintOf } from '../../src/check/fingerprint.ts';
import type { ActivityRecord, AnyRecord, MatterRecord, MeetingRecord } from '../../src/model/records.ts';
import { makeUnknown } from '../../src/model/unknown.ts';

const [ORGANIZATION, DAY] = ['朝阳社区', '2014-05-04'];
/** Two texts of one fingerprint. */
const [ONE, OTHER] = ['喖偢傌', '丕匊喻'];

const activity = (title: string): ActivityRecord => ({ id: title, organization: ORGANIZATION, on: DAY, title });
const meeting = (...topics: string[]): MeetingRecord => ({
  id: topics.join(),
  organization: ORGANIZATION,
  on: DAY,
  topics,
  attendees: [],
});
const matter = (title: string): MatterRecord =>
  ({ id: title, organization: ORGANIZATION, title, raised: { on: DAY, by: ORGANIZATION } }) as MatterRecord;

type Told = readonly [
  file: string,
  kind: 'activity' | 'meeting' | 'matter',
  record: AnyRecord,
  later?: AnyRecord | 'gone',
];

/** What is found to be written down twice, where records may have changed by the time they are read again. */
function repeated(...told: readonly Told[]) {
  const traces = new DeedTraces();
  const again = new Map<string, AnyRecord | 'gone'>();
  const asked: string[] = [];
  for (const [file, kind, record, later = record] of told) {
    traces.add({ kind, file }, record);
    again.set(file, later);
  }
  const readAgain = (file: string) => {
    asked.push(file);
    const record = again.get(file);
    return record === undefined || record === 'gone'
      ? undefined
      : { text: '', source: undefined, record, violations: [], syntax: [] };
  };
  return { deeds: traces.repeated(readAgain), asked };
}

describe('deeds that are written down twice', () => {
  it('are told with all files, in the order in which they were read', () => {
    const { deeds } = repeated(
      ['c', 'activity', activity('义诊')],
      ['a', 'activity', activity('植树')],
      ['b', 'activity', activity('义 诊')],
      ['d', 'activity', activity('义诊')],
    );
    expect(deeds).toEqual([{ kind: 'activity', files: ['c', 'b', 'd'] }]);
  });

  it('are found again in the records: texts of one fingerprint are two', () => {
    expect(quickFingerprintOf([ORGANIZATION, DAY, ONE])).toBe(quickFingerprintOf([ORGANIZATION, DAY, OTHER]));
    const two = repeated(['a', 'activity', activity(ONE)], ['b', 'activity', activity(OTHER)]);
    expect([two.deeds, two.asked]).toEqual([[], ['a', 'b']]);
    const three = repeated(
      ['a', 'activity', activity(ONE)],
      ['b', 'activity', activity(OTHER)],
      ['c', 'activity', activity(ONE)],
    );
    expect(three.deeds).toEqual([{ kind: 'activity', files: ['a', 'c'] }]);
  });

  it('are of one kind', () => {
    expect(repeated(['a', 'activity', activity('义诊')], ['b', 'matter', matter('义诊')]).deeds).toEqual([]);
  });

  it('are meetings of one day with a topic in common; a topic named twice in one meeting is none', () => {
    expect(repeated(['a', 'meeting', meeting('规划', '规划')]).deeds).toEqual([]);
    expect(repeated(['a', 'meeting', meeting('规划')], ['b', 'meeting', meeting('治安')]).deeds).toEqual([]);
    const shared = repeated(['a', 'meeting', meeting('规划', '治安')], ['b', 'meeting', meeting('治安', '绿化')]);
    expect(shared.deeds).toEqual([{ kind: 'meeting', files: ['a', 'b'] }]);
  });

  it('are read again once, however many they have in common', () => {
    const topics = Array.from({ length: 100 }, (_, index) => `议题${index}`);
    const { deeds, asked } = repeated(
      ['a', 'meeting', meeting(...topics)],
      ['b', 'meeting', meeting(...topics.reverse())],
      ['c', 'meeting', meeting('别的')],
    );
    expect(asked).toEqual(['a', 'b']);
    expect(deeds).toHaveLength(100);
  });

  it('are not read again where nothing is suspected', () => {
    expect(repeated(['a', 'activity', activity('义诊')], ['b', 'activity', activity('植树')]).asked).toEqual([]);
  });

  it('are no longer so when a record has gone or changed meanwhile', () => {
    const first: Told = ['a', 'activity', activity('义诊')];
    expect(repeated(first, ['b', 'activity', activity('义诊'), 'gone']).deeds).toEqual([]);
    expect(repeated(first, ['b', 'activity', activity('义诊'), activity('植树')]).deeds).toEqual([]);
  });

  it('are not told of a record of which it is not known what it tells of', () => {
    const unclear = activity('义诊');
    makeUnknown(unclear, ['title']);
    expect(repeated(['a', 'activity', activity('义诊')], ['b', 'activity', unclear]).deeds).toEqual([]);
  });
});
