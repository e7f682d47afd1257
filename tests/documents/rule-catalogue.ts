/** The catalogue of rules, from what every rule says of itself. */

import { builtInPolicy, DEFAULT_POLICY } from '../../src/policy/load.ts';
import { RULES } from '../../src/rules/index.ts';
import { ruleExamples, ruleTexts } from '../support/rule-words.ts';
import { markdownTable } from './markdown.ts';

const english = ruleTexts('en');
const chinese = ruleTexts('zh');
const { policy } = builtInPolicy(DEFAULT_POLICY);

export function ruleOverview(): string {
  const rows = RULES.map(({ id, severity }) => [`[\`${id}\`](#${id})`, severity, clauseOf(id), english[id].summary]);
  return markdownTable(['rule', 'default', 'clause', 'demands'], rows);
}

export function ruleChapters(): string {
  return RULES.map(({ id, severity }) => {
    const { wrong, right } = ruleExamples[id];
    const yaml = (text: string) => `\`\`\`yaml\n${text.trimEnd()}\n\`\`\`\n`;
    return [
      `### ${id}\n`,
      `${severity} · ${clauseOf(id)}\n`,
      `${english[id].summary} ${english[id].reason}\n`,
      `${chinese[id].summary}${chinese[id].reason}\n`,
      `Wrong · 错：\n`,
      yaml(wrong),
      `Right · 对：\n`,
      yaml(right),
    ].join('\n');
  }).join('\n');
}

function clauseOf(id: (typeof RULES)[number]['id']): string {
  return policy.rules?.[id] ?? '—';
}
