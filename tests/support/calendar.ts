/** Reads calendars back, and holds them to RFC 5545 where a lenient parser would not. */

import ICAL from 'ical.js';

export function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

/** How often each property stands in a component (RFC 5545, 3.6, 3.6.1 and 3.6.6; RFC 5546, 3.2.1). */
const ONCE: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ['VERSION', 'PRODID', 'METHOD', 'CALSCALE', 'X-WR-CALNAME'],
  VEVENT: ['UID', 'SEQUENCE', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'DESCRIPTION', 'TRANSP'],
  VALARM: ['ACTION', 'TRIGGER', 'DESCRIPTION'],
};

/** Values without backslash, comma or semicolon but as an escape of their own (3.3.11). */
const TEXT_VALUE = /^(?:\\[\\;,n]|[^\\;,])*$/u;

const FORMS: Readonly<Record<string, RegExp>> = {
  VERSION: /^2\.0$/,
  SEQUENCE: /^\d{1,9}$/,
  DTSTAMP: /^\d{8}T\d{6}Z$/,
  DTSTART: /^\d{8}$/,
  DTEND: /^\d{8}$/,
  TRIGGER: /^-?P(?:\d+D)?T\d+H$/,
  SUMMARY: TEXT_VALUE,
  DESCRIPTION: TEXT_VALUE,
  'X-WR-CALNAME': TEXT_VALUE,
};

/** What a strict reader would refuse, in words; the parser's own complaint where it finds no structure. */
export function rulesBroken(text: string): string[] {
  const broken: string[] = [];
  const lines = text.split('\r\n');
  if (lines.pop() !== '') broken.push('the last line has no end');
  if (/[\r\n]/.test(lines.join(''))) broken.push('a line ends without CRLF');
  for (const line of lines) if (Buffer.byteLength(line) > 75) broken.push(`longer than 75 octets: ${line}`);
  if (Buffer.from(text).toString() !== text) broken.push('a character is cut');
  for (const line of text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)) broken.push(...formsBroken(line));
  return [...broken, ...numbersBroken(new ICAL.Component(ICAL.parse(text)))];
}

function formsBroken(line: string): string[] {
  const [, name = '', value = ''] = /^([A-Z-]+)(?:;VALUE=DATE)?:(.*)$/su.exec(line) ?? [];
  const form = FORMS[name];
  return name === '' || (form !== undefined && !form.test(value)) ? [`not in form: ${line}`] : [];
}

function numbersBroken(component: ICAL.Component): string[] {
  const name = component.name.toUpperCase();
  const properties = component.getAllProperties().map((property) => property.name.toUpperCase());
  const once = ONCE[name] ?? [];
  const miscounted = [...new Set([...once, ...properties])].flatMap((property) => {
    const count = properties.filter((other) => other === property).length;
    return count === 1 && once.includes(property) ? [] : [`${name}: ${property} ${count} times`];
  });
  return [...miscounted, ...component.getAllSubcomponents().flatMap(numbersBroken)];
}
