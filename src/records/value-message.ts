import type { SchemaError } from '../generated/validators.js';
import { type Message, msg } from '../messages/catalogue.ts';
import { ETHNICITIES } from '../model/ethnicity.ts';
import { closestWord } from '../text/closest-word.ts';
import { isLostOnWindows } from '../text/file-name.ts';
import { isQuoted } from '../text/typing-flaws.ts';
import { dateFormatOf, toldOfDate } from './date-message.ts';
import { formats } from './formats.ts';
import type { Told } from './told.ts';
import { toldOfType } from './type-message.ts';

/** @param written the value as it is written, where that is known */
export function toldOf(error: SchemaError, written: string | undefined): Told {
  const { keyword, params, data } = error;
  if (typeof data === 'string' && keyword !== 'type' && isQuoted(data)) {
    const suggestion = data.slice(1, -1);
    return { message: msg('schema.chinese-quotes', { value: data }), suggestion };
  }
  const dateFormat = dateFormatOf(error);
  if (dateFormat && isPlainValue(data)) return toldOfDate(written ?? String(data), dateFormat);
  switch (keyword) {
    case 'type':
      return toldOfType(error);
    case 'format':
      return toldOfFormat(String(params.format), String(data));
    case 'enum':
    case 'const':
      return toldOfChoice(error);
    case 'minimum':
    case 'maximum':
      return { message: msg('schema.number', { bound: boundOf(keyword), limit: Number(params.limit) }) };
    case 'pattern':
      return { message: msg('schema.pattern', { value: String(data), examples: examplesOf(error) }) };
    default:
      return { message: toldOfLength(keyword, Number(params.limit)) };
  }
}

/** A text, or what YAML takes for a number where a date was written. */
function isPlainValue(data: unknown): boolean {
  return typeof data === 'string' || typeof data === 'number';
}

function toldOfLength(keyword: string, limit: number): Message {
  const bound = boundOf(keyword);
  if (keyword === 'minLength' && limit === 1) return msg('schema.blank');
  if (keyword === 'minItems' && limit === 1) return msg('schema.empty-list');
  if (keyword === 'minLength' || keyword === 'maxLength')
    return msg('schema.length', { bound, limit, unit: 'characters' });
  if (keyword.endsWith('Items') || keyword.endsWith('Properties'))
    return msg('schema.length', { bound, limit, unit: 'items' });
  return msg('schema.other');
}

function boundOf(keyword: string): 'at-least' | 'at-most' {
  return keyword.startsWith('min') ? 'at-least' : 'at-most';
}

function toldOfFormat(format: string, value: string): Told {
  if (format === 'record-id') return toldOfId(value);
  if (format === 'workspace-path' && value.trim() !== '') return { message: msg('schema.workspace-path', { value }) };
  if (format === 'ethnicity') {
    const nearest = closestWord(value, ETHNICITIES);
    return { message: msg('schema.ethnicity', { value, nearest }), suggestion: nearest };
  }
  return { message: value.trim() === '' ? msg('schema.blank') : msg('schema.control-character') };
}

/** Names are written with one of many dots, of which an id has the one of official papers. */
function toldOfId(value: string): Told {
  if (isLostOnWindows(value) && formats['record-id'](`_${value}_`)) {
    return { message: msg('schema.id-on-windows', { value }) };
  }
  const meant = value.replace(/[•‧∙⋅・･]/gu, '·').replace(/[\s\p{Z}\p{Cf}]/gu, '');
  const suggestion = formats['record-id'](meant) ? meant : undefined;
  return { message: msg('schema.record-id', { value, hasOtherDot: /[•‧∙⋅・･]/u.test(value) }), suggestion };
}

function toldOfChoice({ keyword, params, data }: SchemaError): Told {
  const allowed = keyword === 'const' ? [params.allowedValue] : (params.allowedValues as unknown[]);
  const types = new Set(allowed.map((value) => typeof value));
  if (!types.has(typeof data)) return toldOfType({ params: { type: [...types] }, data });
  const value = String(data);
  const expected = allowed.map(String);
  const nearest = closestWord(value, expected);
  return { message: msg('schema.enum', { value, expected, nearest }), suggestion: nearest };
}

function examplesOf({ parentSchema }: SchemaError): string[] {
  return ((parentSchema?.examples ?? []) as unknown[]).map(String);
}
