import { PRINT } from '../writers/html-colours.ts';
import { GROUND, HEADING, TEXT } from '../writers/html-look.ts';

const PARTS = `.tiles{display:flex;flex-wrap:wrap;gap:.75rem;margin:1.25rem 0}
.tile{flex:1 1 15rem;min-width:0;padding:.7rem .9rem;background:var(--paper);border:1px solid var(--line);border-left:4px solid var(--within180);border-radius:6px}
.tile h2{font:400 .9rem/1.4 var(--sans);color:var(--faint)}
.tile strong{display:block;font:700 1.7rem/1.25 var(--serif)}
.tile p{margin-top:.2rem;color:var(--faint);font-size:.88rem}
.tile p span{display:block}
.pair{display:grid;grid-template-columns:3fr 2fr;gap:0 1.25rem}
.part{min-width:0;background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:1.1rem 1.25rem 1.25rem;margin-bottom:1.25rem}
.part>h2{margin-bottom:.3rem}
.part .nothing{padding:1rem}
.legend{font-size:.88rem;color:var(--faint)}
.key{vertical-align:-.1em;margin-left:.6em}
.legend .key:first-child,th .key{margin-left:0}
table{width:100%;border-collapse:collapse}
caption{text-align:left;font-weight:700;padding-bottom:.15rem}
th,td{padding:.12rem .25rem;font-size:.93rem;vertical-align:middle}
td{white-space:nowrap}
tbody th,.seats thead th:first-child,.levels thead th:first-child{text-align:left;font-weight:400;padding-left:0}
thead th{font-weight:400;color:var(--faint);font-size:.85rem;text-align:right}
td{text-align:right}
tbody tr{border-top:1px solid var(--tick)}
td svg,.meter,.months{display:block}
.shares{columns:3;column-gap:2rem}
.share{table-layout:fixed;break-inside:avoid;margin-bottom:.9rem}
.share .name{width:42%}
.share .count{width:4.2rem}
.share .percent{width:4rem}
.share td:last-child{color:var(--faint)}
.halves{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:0 2.5rem;align-items:start}
.seats{table-layout:fixed}
.seats .name{width:40%}
.seats .count{width:3rem}
.seats .forms{width:4.2rem}
.late{color:var(--lapsed);font-weight:700}`;

const SHAPES = `.whole{fill:var(--tick);stroke:var(--line);stroke-width:1}
.serving,.resolved{fill:var(--within180)}
.nominated,.opened{fill:var(--paper);stroke:var(--within180);stroke-width:1.4}
.lapsed{fill:none;stroke:var(--lapsed);stroke-width:1}
.stripes{stroke:var(--lapsed);stroke-width:10;stroke-dasharray:2 3}
.grid{stroke:var(--line);stroke-width:1}
.months{overflow:visible}
.months text{font-size:11px;fill:var(--faint)}
.months .count{fill:var(--ink)}
.months .year{font-weight:700;fill:var(--ink)}`;

const NARROW = `@media screen and (max-width:68rem){.shares{columns:2}.pair{grid-template-columns:1fr}}
@media screen and (max-width:46rem){
body{padding:1rem .75rem 2rem}
h1{font-size:1.6rem}
.tiles{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:.5rem}
.tile{padding:.45rem .7rem}
.tile strong{font-size:1.4rem}
.tile:first-child{grid-column:1/-1}
.part{padding:.9rem .8rem}
.shares{columns:1}
.seats .name{width:36%}
.seats .count{width:2.1rem}
.seats .forms{width:3.6rem}
}`;

/** One sheet of A4: what a record can make long (names, titles) takes one line there, and ends in dots. */
const PAPER = `@media print{
@page{size:A4 portrait;margin:9mm 11mm 8mm}
:root,:root[data-theme]{${PRINT}font-size:8.4pt}
body{max-width:none;padding:0;font-size:1rem;line-height:1.35}
.tools{display:none}
h1{font-size:15pt}
.heading{padding-bottom:3pt;border-bottom-width:1.5pt}
.kicker,.share th bdi,.seats th bdi,.levels th bdi,footer{display:block;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:4pt;margin:5pt 0}
.tile{display:grid;grid-template-columns:1fr auto;align-content:start;align-items:baseline;padding:2pt 5pt;border-left-width:2pt;border-radius:3pt;break-inside:avoid}
.tile .meter,.tile p{grid-column:1/-1}
.tile:first-child:nth-last-child(7){grid-row:span 2;align-content:center}
.tile h2{font-size:1em}
.tile strong{font-size:12pt}
.tile p{font-size:.88em;margin-top:1pt;line-height:1.25}
.part{position:relative;border:0;border-radius:0;padding:0;margin:0 0 4pt;break-inside:avoid}
.part>h2{font-size:10.5pt;margin:0 0 1pt;border-bottom:.5pt solid var(--line)}
.part .nothing{padding:4pt}
.pair{grid-template-columns:11fr 9fr;gap:0 7mm}
.legend{position:absolute;top:1pt;right:0}
.hint{margin:0}
.shares{columns:3;column-gap:6mm}
.share{margin-bottom:4pt}
th,td,.share th{padding:0 1.5pt;font-size:1em;line-height:1.26}
thead th{font-size:.88em}
.share .name{width:24mm}
.share .count{width:12mm}
.share .percent{width:11mm}
.heading>div,.tile{min-width:0;max-width:100%}
.levels th bdi{max-width:22mm}
.halves{grid-template-columns:1fr 1fr;gap:0 7mm}
.seats .name{width:36mm}
.seats .count{width:9mm}
.seats .forms{width:13mm}
footer{font-size:.9em}
}`;

export const STYLE = [GROUND, TEXT, HEADING, PARTS, SHAPES, NARROW, PAPER].join('\n');
