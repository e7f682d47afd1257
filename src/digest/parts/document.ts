import type { Policy } from '../../model/policy.ts';
import { says as common } from '../digest.words.ts';
import type { Section } from '../statement.ts';
import { says } from './document.words.ts';

export function documentSection({ id, title, issuer, issued }: Policy): Section {
  return {
    topic: 'document',
    statements: [
      { key: 'title', label: says.title(), text: title, path: ['title'] },
      { key: 'issuer', label: says.issuer(), text: issuer, path: ['issuer'] },
      { key: 'issued', label: says.issued(), text: common.day({ day: issued }), path: ['issued'] },
      { key: 'id', label: says.id(), text: id, path: ['id'] },
    ],
  };
}
