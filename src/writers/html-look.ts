/** What the pages for screen and paper have in common: fonts, texts, the buttons above, and the script behind those. */

import { type Html, html } from './html.ts';
import { DARK, LIGHT } from './html-colours.ts';

/** Colours as the reader has them set, or as chosen by the button; fonts with Chinese in them come first. */
export const GROUND = `:root{${LIGHT}
--sans:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;
--serif:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${DARK}}}
:root[data-theme=dark]{${DARK}}`;

export const TEXT = `*{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0 auto;max-width:80rem;padding:2rem 1.5rem 3rem;background:var(--ground);color:var(--ink);
font:15px/1.55 var(--sans);font-variant-numeric:tabular-nums;line-break:strict;overflow-wrap:anywhere;
-webkit-text-size-adjust:100%;text-size-adjust:100%}
h1,h2,h3,p,ul{margin:0;padding:0}
ul{list-style:none}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.kicker,.span,.hint,footer{color:var(--faint)}
.kicker{letter-spacing:.04em}
h1{font:700 2rem/1.3 var(--serif);letter-spacing:.03em}
h2{font:700 1.2rem/1.4 var(--serif)}
h3{font-size:1rem;line-height:1.5}
.hint{font-size:.9rem;margin-bottom:.25rem}
.nothing{padding:3rem 1rem;text-align:center;color:var(--faint);font-size:1.1rem}
footer{font-size:.88rem}
.defs{position:absolute;width:0;height:0}`;

export const HEADING = `.heading{display:flex;flex-wrap:wrap;gap:.75rem 1rem;justify-content:space-between;align-items:flex-start;padding-bottom:1rem;
border-bottom:3px solid var(--seal)}
.heading div:first-child{flex:1 1 16rem}
.tools{display:flex;gap:.5rem;flex:none}
button,select,input{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:6px;
padding:.35rem .7rem;min-height:2.5rem;max-width:100%}
button{cursor:pointer}
button:hover,select:hover,input:hover{border-color:var(--faint)}`;

/** Only of use with the script, which brings them to light. */
export function tools(words: { readonly theme: string; readonly print: string }): Html {
  return html`<div class="tools" id="tools" hidden><button type="button" id="theme">${words.theme}</button><button type="button" id="print">${words.print}</button></div>`;
}

/** The switch between light and dark, and printing. */
export const TOOLS_SCRIPT = `const byId = (id) => document.getElementById(id);
  byId('tools').hidden = false;
  const root = document.documentElement;
  byId('theme').addEventListener('click', () => {
    const now = root.dataset.theme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
    root.dataset.theme = now === 'dark' ? 'light' : 'dark';
  });
  byId('print').addEventListener('click', () => print());`;
