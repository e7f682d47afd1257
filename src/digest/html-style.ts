/** One look on screen and on A4 paper: what a printer would lose (grounds, colours) says nothing. */
export const STYLE = `:root{color-scheme:light dark;--ink:#1c2126;--faint:#58616a;--line:#b9b5aa;--paper:#fff;--seal:#a4161a;
--sans:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;
--serif:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e9e7e2;--faint:#a7afb7;--line:#4a5159;--paper:#1c2024;--seal:#ff8b85}}
*{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0 auto;max-width:58rem;padding:2rem 1.25rem 3rem;background:var(--paper);color:var(--ink);
font:15px/1.6 var(--sans);line-break:strict;overflow-wrap:anywhere;-webkit-text-size-adjust:100%;text-size-adjust:100%}
h1,h2,p{margin:0}
h1{font:700 1.6rem/1.4 var(--serif);margin:.2rem 0 .6rem;padding-bottom:.6rem;border-bottom:3px solid var(--seal)}
h2{font:700 1.15rem/1.4 var(--serif);margin:1.6rem 0 .4rem}
.kicker,.note,footer,small{color:var(--faint)}
small{white-space:nowrap}
button{margin-top:.6rem;font:inherit;color:inherit;background:none;border:1px solid var(--line);border-radius:6px;padding:.35rem .9rem;cursor:pointer}
:focus-visible{outline:2px solid var(--seal);outline-offset:2px}
table{width:100%;border-collapse:collapse;table-layout:fixed}
th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top}
thead th{font-weight:400;color:var(--faint);font-size:.85rem}
th:nth-child(1){width:5.5rem}
th:nth-child(3){width:13rem}
.about th{width:auto;font:700 1rem/1.4 var(--serif)}
.about small{font:400 .85rem/1.4 var(--sans)}
.clause{color:var(--faint)}
em{font-style:normal;color:var(--seal)}
.check{color:var(--faint);white-space:nowrap}
.box{display:inline-block;width:.85em;height:.85em;margin-right:.35em;border:1px solid currentColor;vertical-align:-.08em}
footer{margin-top:2rem;font-size:.9rem}
.sign{display:flex;gap:.6rem;align-items:baseline;margin-bottom:1rem;color:var(--ink)}
.sign i{flex:1 1 6rem;max-width:14rem;border-bottom:1px solid var(--ink)}
@media screen and (max-width:40rem){
thead,.check{display:none}
table,tbody,tr,td,.about th{display:block;border:0;width:auto;padding:.1rem 0}
tr{border-bottom:1px solid var(--line);padding:.3rem 0}
}
@media print{
@page{size:A4 portrait;margin:14mm 12mm 15mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#333}}
:root{--ink:#000;--faint:#333;--line:#777;--paper:#fff;--seal:#000}
body{max-width:none;padding:0;font-size:10pt;line-height:1.45}
h1{font-size:16pt;border-bottom-width:1.5pt}
h2{font-size:12pt;margin:12pt 0 4pt;break-after:avoid}
button{display:none}
tr,.sign{break-inside:avoid}
.about{break-after:avoid}
thead{display:table-header-group}
th:nth-child(1){width:18mm}
th:nth-child(3){width:48mm}
}`;

/** Three columns of text instead of one with room beside it. */
export const COMPARISON_STYLE = `th:nth-child(1){width:24%}
th:nth-child(3){width:38%}
.about th{width:auto}
@media print{th:nth-child(1){width:24%}th:nth-child(3){width:38%}}`;

export const SCRIPT = `const button=document.getElementById('print');
button.hidden=false;
button.addEventListener('click',()=>print());`;
