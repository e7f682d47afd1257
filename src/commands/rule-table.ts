import { type Lang, msg, say } from '../messages/catalogue.ts';
import type { Policy } from '../model/policy.ts';
import { RULE_GROUPS, type RuleGroup, type RuleId } from '../model/rule-ids.ts';
import { RULES } from '../rules/index.ts';
import type { Section, Table } from '../text/blocks.ts';

/** All rules by group, each with its severity, its clause and what it demands. */
export function ruleTable(policy: Policy, lang: Lang): Table {
  const headings = (['explain.rule', 'explain.severity', 'explain.clause'] as const).map((key) => say(lang, msg(key)));
  return {
    block: 'table',
    indent: 2,
    columns: [
      ...headings.map((heading) => ({ heading })),
      { heading: say(lang, msg('explain.summary')), fit: 'below' },
    ],
    headings: 'once',
    headingStyle: 'faint',
    sections: (Object.keys(RULE_GROUPS) as RuleGroup[]).map((group): Section => {
      const title = { text: say(lang, msg(`group.${group}`)), style: 'strong' } as const;
      return { title, isApart: true, rows: RULE_GROUPS[group].map((id) => rowOf(id, policy, lang)) };
    }),
  };
}

function rowOf(id: RuleId, policy: Policy, lang: Lang): string[] {
  const rule = RULES.find((candidate) => candidate.id === id);
  const severity = rule ? say(lang, msg(`severity.${rule.severity}`)) : '';
  return [id, severity, policy.rules?.[id] ?? '—', rule?.words.texts[lang].summary ?? ''];
}
