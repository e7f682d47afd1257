import type { Policy } from '../../model/policy.ts';
import { says as common } from '../digest.words.ts';
import type { Section } from '../statement.ts';
import { says } from './registration.words.ts';

export function registrationSection({ registration: { title, to, due, fields, clause } }: Policy): Section {
  const path = ['registration'];
  return {
    topic: 'registration',
    statements: [
      { key: 'title', label: says.title(), text: title, clause, path: [...path, 'title'] },
      { key: 'to', label: says.to(), text: to, clause, path: [...path, 'to'] },
      {
        key: 'due',
        label: says.due(),
        text: due === undefined ? common.unsaid() : common.day({ day: due }),
        clause,
        path: [...path, 'due'],
      },
      { key: 'fields', label: says.fields(), text: says.fieldNames({ fields }), clause, path: [...path, 'fields'] },
    ],
  };
}
