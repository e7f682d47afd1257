import { describe, expect, it } from 'vitest';
import { dgw, type Ended, EXAMPLE } from './program.ts';

/** One west of Greenwich, one east, and none. Shanghai changed its clocks in the years in which members were born. */
const ZONES = ['Asia/Shanghai', 'UTC', 'America/New_York'];
const DAYS = ['2013-10-15', '2016-02-29'];
const OUTPUTS = [
  ['validate', '--format', 'json'],
  ['expiring', '--format', 'json', '--within', '5y'],
  ['expiring', '--format', 'ics', '--within', '5y'],
  ['stats', '--format', 'json'],
];

function inZone(zone: string, argv: readonly string[], day: string): Ended {
  return dgw([...argv, '-C', EXAMPLE, '--as-of', day], { env: { TZ: zone } });
}

describe.each(OUTPUTS)('%s %s %s', (...argv) => {
  it.each(DAYS)('is the same to the byte in every time zone on %s', (day) => {
    const [first, ...others] = ZONES.map((zone) => inZone(zone, argv, day));
    expect(first?.out.length).toBeGreaterThan(50);
    for (const other of others) {
      expect(other.out.equals(first?.out ?? Buffer.of())).toBe(true);
      expect([other.code, other.err]).toEqual([first?.code, first?.err]);
    }
  });
});

it("today is the day of the user's own zone", () => {
  const days = ZONES.map((zone) => {
    const { out } = dgw(['stats', '--format', 'json', '-C', EXAMPLE], { env: { TZ: zone } });
    return (JSON.parse(out.toString('utf8')) as { asOf: string }).asOf;
  });
  const now = new Date();
  const wanted = ZONES.map((timeZone) => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now));
  // Midnight may pass between the two.
  const later = ZONES.map((timeZone) => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date()));
  expect([wanted, later]).toContainEqual(days);
});
