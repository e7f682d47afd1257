import { type Html, html, jsonData } from '../writers/html.ts';
import type { Drawing } from './html-axis.ts';
import { compactData } from './html-compact-data.ts';
import { blankNextStep, blankOrganization } from './html-organization.ts';
import { blankOwnTermRow, blankRow } from './html-row.ts';
import type { ExpiryReport } from './report.ts';

/** The organisations of a page of very many, as data and the templates by which the page's script draws them. */
export function compactOrganizations(report: ExpiryReport, drawing: Drawing): Html {
  const { words } = drawing;
  const { data, leftOut } = compactData(report, drawing);
  return html`<p class="nothing" id="unready">${words.page.needsScript}</p>
<button type="button" id="more" hidden>${words.page.more}</button>
${leftOut.items === 0 ? undefined : html`<p class="left-out">${words.page.leftOut(leftOut.items, leftOut.organizations)}</p>`}
${template('a-part', blankOrganization(words))}
${template('a-row', blankRow(words))}
${template('an-own', blankOwnTermRow(words))}
${template('a-next', blankNextStep())}
${jsonData('data', data)}`;
}

function template(id: string, content: Html): Html {
  return html`<template id="${id}">${content}</template>`;
}
