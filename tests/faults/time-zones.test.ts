import { expect, it } from 'vitest';
import { dgw, EXAMPLE } from './program.ts';

/** One west of Greenwich, one east, and none. Shanghai changed its clocks in the years in which members were born. */
const ZONES = ['Asia/Shanghai', 'UTC', 'America/New_York'];
const OUTPUTS = [
  ['validate', '--format', 'json', '--as-of', '2013-10-15'],
  ['expiring', '--format', 'json', '--within', '5y', '--as-of', '2016-02-29'],
  ['expiring', '--format', 'ics', '--within', '5y', '--as-of', '2013-10-31'],
  ['stats', '--format', 'json', '--as-of', '2014-12-31'],
];

it.each(OUTPUTS.map((argv) => ({ argv, words: argv.join(' ') })))(
  'dgw $words: the same to the byte in every time zone',
  ({ argv }) => {
    const [first, ...others] = ZONES.map((zone) => dgw([...argv, '-C', EXAMPLE], { env: { TZ: zone } }));
    expect(first?.out.length).toBeGreaterThan(50);
    for (const other of others) {
      expect(other.out.equals(first?.out ?? Buffer.of())).toBe(true);
      expect([other.code, other.err]).toEqual([first?.code, first?.err]);
    }
  },
);

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
