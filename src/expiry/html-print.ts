import { PRINT } from '../writers/html-colours.ts';

/**
 * For A4 across. Browsers repeat the header group of a table on every sheet: that of the whole page holds the time
 * scale, that of an organisation its name, which therefore never stands apart from its people.
 */
export const PRINT_STYLE = `@media print{
@page{size:A4 landscape;margin:11mm 10mm 13mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#333}}
:root,:root[data-theme]{${PRINT}font-size:9.5pt;--cols:34mm 34mm minmax(0,1fr) 50mm 22mm}
body{max-width:none;padding:0;font-size:1rem;line-height:1.3}
h1{font-size:17pt}
.heading{padding-bottom:4pt;border-bottom-width:1.5pt}
.tools,#filter,#nothing,#more{display:none}
.tiles{gap:5pt;margin:6pt 0 8pt}
.face{padding:3pt 6pt;grid-template-columns:auto auto 1fr}
.face span{grid-column:auto;font-size:8.5pt}
.face strong{font-size:12pt}
.terms{border:0;border-radius:0;padding:0;margin:0}
.terms h2{font-size:12pt}
.hint{font-size:8.5pt}
.sheet{display:table;table-layout:fixed;width:100%}
.axis{display:table-header-group;position:static;break-inside:avoid}
.axis .row{border-bottom:.75pt solid var(--faint)}
.orgs{display:table-row-group}
.org{content-visibility:visible;padding:3pt 0;break-inside:avoid}
.org.long{break-inside:auto}
.org table{display:table;table-layout:fixed;width:100%;border-spacing:0}
.org thead{display:table-header-group;break-inside:avoid;break-after:avoid}
.org .row:nth-child(-n+2){break-after:avoid}
.org tbody{display:table-row-group;background:var(--lines) 74mm 0/calc(100% - 74mm - 78mm) 100% no-repeat}
.org tbody,.steps{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.steps{display:flow-root;background:var(--paper)}
.track{background:none}
.row{min-height:0;column-gap:3mm;break-inside:avoid}
.track svg{height:16px;margin-block:-1px}
.next{break-inside:avoid;font-size:8.5pt;margin:2pt 0}
.next li{display:inline}
.next li+li::before{content:" "}
footer{margin-top:4pt;break-before:avoid;font-size:8pt}
}`;
