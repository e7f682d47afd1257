import { describe, expect, it } from 'vitest';
import { serviceFrom, WORDS_A_SERVICE, wordsOfService } from '../../src/check/remembered/stored-service.ts';

describe('days of service as they are remembered', () => {
  it.each([
    ['a first and a last day', { organization: 7, from: '2013-10-15', until: '2016-10-14', isUndecided: false }],
    ['days that were not decided', { organization: 0, from: '1900-01-01', until: '2199-12-31', isUndecided: true }],
    ['no last day', { organization: 4_000_000_000, from: '2013-02-28', until: undefined, isUndecided: false }],
    ['no last day, undecided', { organization: 1, from: '2013-02-28', until: undefined, isUndecided: true }],
  ])('%s: come back as they were', (_what, service) => {
    const words = wordsOfService(service);
    expect(words).toHaveLength(WORDS_A_SERVICE);
    expect(serviceFrom(Uint32Array.from(words))).toEqual(service);
    // Others follow in the same list.
    expect(serviceFrom(Uint32Array.from([...words, 9, 9, 9]))).toEqual(service);
  });

  it('are the digits of the days, which memories of earlier versions hold', () => {
    const service = { organization: 3, from: '2013-10-15', until: '2016-10-14', isUndecided: false };
    expect(wordsOfService(service)).toEqual([3, 20131015, 20161014]);
    expect(wordsOfService({ ...service, isUndecided: true })).toEqual([3, 20131015, 20161014 + 2 ** 31]);
    expect(wordsOfService({ ...service, until: undefined })).toEqual([3, 20131015, 2 ** 30]);
  });
});
