import type { Fields } from './field.ts';

export const matterFields = {
  organization: { en: 'organisation in charge', zh: '主管组织' },
  title: { en: 'problem, in one sentence', zh: '问题（一句话）' },
  id: { en: 'id', zh: '编号' },
  'raised.on': { en: 'raised on', zh: '提出日期' },
  'raised.by': { en: 'raised by', zh: '提出者' },
  'assigned.to': { en: 'handed to', zh: '承办人' },
  'assigned.on': { en: 'handed out on', zh: '交办日期' },
  due: { en: 'to be settled by', zh: '办理期限' },
} satisfies Fields;

/** What is asked later, when something was done. */
export const matterLifeFields = {
  'progress.on': { en: 'day', zh: '日期' },
  'progress.note': { en: 'what was done', zh: '进展情况' },
  'resolved.on': { en: 'settled on', zh: '办结日期' },
  'resolved.result': { en: 'what came of it', zh: '办理结果' },
  'published.on': { en: 'published on', zh: '公示日期' },
  'published.at': { en: 'published where', zh: '公示地点' },
} satisfies Fields;
