import { type Block, GAP, paragraph } from '../text/blocks.ts';
import { percent } from './columns/reviews.ts';
import type { Review } from './review.ts';
import type { ReviewWords } from './review.words.ts';
import { figuresOf, type ReviewTable, tablesOf } from './review-parts.ts';

/** A member's review at a terminal. */
export function reviewBlocks(reviews: readonly Review[], words: ReviewWords): Block[] {
  return reviews.flatMap((review, at) => [...(at === 0 ? [] : [GAP]), ...blocksOf(review, words)]);
}

function blocksOf(review: Review, words: ReviewWords): Block[] {
  const { member, organization, served, daysServed, share } = review;
  const stretches = served.map(({ from, until }) => `${from}—${until}`).join(', ');
  const figures = figuresOf(review, words);
  return [
    paragraph(`${member.name} · ${organization.name}`, { style: 'strong' }),
    paragraph(`${words.served} ${stretches} · ${words.days(daysServed, percent(share))}`),
    GAP,
    tableBlock([words.item, words.figure, words.perYear], figures),
    ...tablesOf(review, words, (day) => day).flatMap((table) => listBlocks(table, words)),
  ];
}

function listBlocks({ title, heads, rows, more }: ReviewTable, words: ReviewWords): Block[] {
  if (rows.length === 0) return [];
  return [
    GAP,
    paragraph(title, { style: 'strong' }),
    tableBlock(heads, rows),
    ...(more === 0 ? [] : [paragraph(words.more(more))]),
  ];
}

function tableBlock(heads: readonly string[], rows: readonly (readonly string[])[]): Block {
  return {
    block: 'table',
    columns: heads.map((heading) => ({ heading, fit: 'wrap' as const })),
    headings: 'once',
    headingStyle: 'faint',
    sections: [{ rows }],
  };
}
