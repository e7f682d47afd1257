/** Colours have a contrast of 4.5 or more on their ground, in light and dark (WCAG 2.2, 1.4.3). */
const LIGHT = `color-scheme:light;--ground:#f6f5f1;--paper:#fff;--ink:#1c2126;--faint:#58616a;--line:#dedbd3;--tick:#efede7;
--tick-year:#cfcbc0;--seal:#a4161a;--focus:#1a5fb4;--lapsed:#b01217;--within30:#ad4500;--within90:#765900;--within180:#145f8f;
--later:#545f69;`;

const DARK = `color-scheme:dark;--ground:#14171a;--paper:#1c2024;--ink:#e9e7e2;--faint:#a7afb7;--line:#353b42;--tick:#272c32;
--tick-year:#454d56;--seal:#ff8b85;--focus:#8ec5ff;--lapsed:#ff8b85;--within30:#ffae66;--within90:#e6c95c;--within180:#7fc5f2;
--later:#aeb8c1;`;

const PRINT = `color-scheme:light;--ground:#fff;--paper:#fff;--ink:#000;--faint:#333;--line:#999;--tick:#e4e4e4;--tick-year:#aaa;
--seal:#000;--lapsed:#8f0d12;--within30:#8a3700;--within90:#5c4500;--within180:#0d4a72;--later:#333;`;

export const STYLE = `:root{${LIGHT}
--sans:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;
--serif:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${DARK}}}
:root[data-theme=dark]{${DARK}}
*{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0 auto;max-width:78rem;padding:2rem 1.5rem 3rem;background:var(--ground);color:var(--ink);
font:15px/1.55 var(--sans);font-variant-numeric:tabular-nums;line-break:strict}
h1,h2,h3,p,ul,ol{margin:0;padding:0}
ul,ol{list-style:none}
a{color:inherit}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.lapsed{--tone:var(--lapsed)}.within30{--tone:var(--within30)}.within90{--tone:var(--within90)}
.within180{--tone:var(--within180)}.later{--tone:var(--later)}
.mark{flex:none;fill:var(--tone);overflow:visible}
.mark .cut{fill:none;stroke:var(--paper);stroke-width:1.6}
.mark .hollow{fill:none;stroke:var(--tone);stroke-width:2}
.heading{display:flex;gap:1rem;justify-content:space-between;align-items:flex-start;padding-bottom:1rem;
border-bottom:3px solid var(--seal)}
.kicker{color:var(--faint);letter-spacing:.04em}
h1{font:700 2rem/1.3 var(--serif);letter-spacing:.03em}
.span{color:var(--faint)}
.tools{display:flex;gap:.5rem;flex:none}
button,select,input{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:6px;
padding:.35rem .7rem;min-height:2.4rem}
button{cursor:pointer}
button:hover,select:hover,input:hover{border-color:var(--faint)}
.tiles{display:grid;grid-template-columns:repeat(5,1fr);gap:.75rem;margin:1.25rem 0}
.face{display:grid;grid-template-columns:auto 1fr;align-items:center;gap:0 .6rem;height:100%;padding:.7rem .9rem;
background:var(--paper);border:1px solid var(--line);border-left:4px solid var(--tone);border-radius:6px;text-decoration:none}
a.face:hover{border-color:var(--tone)}
.face strong{font:700 1.7rem/1.2 var(--serif);color:var(--tone)}
.face span{grid-column:1/-1;color:var(--faint);font-size:.9rem}
.none .face{border-left-color:var(--line)}
.none strong,.none .mark{color:var(--faint);--tone:var(--faint);font-weight:400}
#filter{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;margin-bottom:1.25rem}
#filter label{display:grid;gap:.15rem;min-width:0}
#filter label span{font-size:.85rem;color:var(--faint)}
#filter select{max-width:18rem}
.grow{flex:1 1 12rem}
#shown{padding:.5rem 0;color:var(--faint)}
.timeline,.details{background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:1.1rem 1.25rem 1.25rem;
margin-bottom:1.5rem}
h2{font:700 1.2rem/1.4 var(--serif)}
.hint{color:var(--faint);font-size:.9rem;margin-bottom:.25rem}
.defs{position:absolute;width:0;height:0}
.hatch{fill:var(--lapsed)}
.row{display:grid;grid-template-columns:10.5rem minmax(0,1fr) 12rem;gap:.75rem;align-items:center;min-height:26px}
.axis{position:sticky;top:0;z-index:2;background:var(--paper);border-bottom:1px solid var(--line)}
.scale svg,.track svg{display:block;overflow:visible}
.axis text{font-size:11.5px;fill:var(--faint)}
.axis .year{font-weight:700;fill:var(--ink)}
.axis .now{fill:var(--seal);font-weight:700}
.org{padding:.5rem 0 .35rem;border-bottom:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 9rem}
.org:last-child{border-bottom:0;padding-bottom:0}
h3{font-size:1rem;line-height:1.5}
.level{display:inline-block;margin-left:.3rem;padding:0 .45rem;border:1px solid var(--line);border-radius:99px;
font-size:.8rem;font-weight:400;color:var(--faint)}
.who{display:flex;gap:.5rem;align-items:center;min-width:0;padding-left:.25rem}
.who bdi{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.own .who{color:var(--faint);font-size:.88rem}
.track{position:relative;align-self:stretch;display:grid;align-content:center;background-repeat:no-repeat;
background-size:1px 100%;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.track::after{content:"";position:absolute;inset-block:0;border-left:1.5px dashed var(--seal)}
.past{fill:var(--tone);opacity:.3}
.left{fill:var(--tone)}
.over{stroke:var(--lapsed);stroke-width:1}
.end{stroke:var(--tone);stroke-width:2.5}
.own-line{stroke:var(--faint);stroke-width:2;stroke-dasharray:2 3}
.own-end{stroke:var(--faint);stroke-width:2}
.when{display:flex;justify-content:space-between;gap:.5rem;white-space:nowrap;font-size:.9rem}
.when .days{color:var(--tone,var(--faint));font-weight:600}
.scroll{overflow-x:auto}
table{width:100%;border-collapse:collapse;margin-top:.5rem}
th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid var(--line);vertical-align:baseline;font-weight:400}
thead th{color:var(--faint);font-size:.88rem;white-space:nowrap;border-bottom:2px solid var(--line)}
tbody th[scope=row]{font-weight:600}
time{white-space:nowrap}
.id{color:var(--faint);font-weight:400;font-size:.88rem}
.number{white-space:nowrap}
.mood{color:var(--tone);white-space:nowrap}
.mood .mark{margin-right:.45rem;vertical-align:-1px}
.group th{padding-top:1.1rem;font-weight:700}
.term{font-weight:400;color:var(--faint)}
.next{margin:.35rem 0 .15rem;padding-left:.8rem;border-left:3px solid var(--line);font-weight:400;font-size:.93rem}
.next .for{color:var(--faint)}
.nothing{padding:3rem 1rem;text-align:center;color:var(--faint);font-size:1.1rem}
footer{color:var(--faint);font-size:.88rem}
@media screen and (max-width:52rem){
body{padding:1rem .75rem}
.tiles{grid-template-columns:repeat(2,1fr)}
.row{grid-template-columns:minmax(0,1fr) auto;gap:0 .75rem}
.row .track,.row .scale{grid-column:1/-1;grid-row:2}
.axis span:empty,.axis .month{display:none}
}
@media print{
@page{size:A4 landscape;margin:12mm 10mm}
:root,:root[data-theme]{${PRINT}}
body{max-width:none;padding:0;font-size:9.5pt;line-height:1.4}
h1{font-size:18pt}
.tools,#filter{display:none}
.tiles{gap:6pt;margin:8pt 0}
.face{padding:4pt 8pt;grid-template-columns:auto auto 1fr}
.face span{grid-column:auto;font-size:8.5pt}
.face strong{font-size:13pt}
.timeline,.details{border:0;padding:0;margin:0 0 10pt}
.axis{position:static}
.row{grid-template-columns:34mm minmax(0,1fr) 44mm;min-height:0;break-inside:avoid}
.track svg{height:20px}
.org{break-inside:avoid}
.org{content-visibility:visible;padding:4pt 0 2pt}
h2,h3,.group{break-after:avoid}
tr{break-inside:avoid}
.details{padding-top:6pt}
th,td{padding:2.5pt 5pt}
.group th{padding-top:7pt}
.mark,rect,line{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}`;
