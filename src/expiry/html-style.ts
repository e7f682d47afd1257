import { GROUND, HEADING, TEXT } from '../writers/html-look.ts';
import { PRINT_STYLE } from './html-print.ts';

const COLOURS = `:root{--when:15.5rem;--cols:10.5rem 9.5rem minmax(0,1fr) var(--when) 6.5rem}
:root:lang(en){--when:12.5rem}
.lapsed{--tone:var(--lapsed)}.within30{--tone:var(--within30)}.within90{--tone:var(--within90)}
.within180{--tone:var(--within180)}.later{--tone:var(--later)}`;

const CONTROLS = `.tiles{display:grid;grid-template-columns:repeat(5,1fr);gap:.75rem;margin:1.25rem 0}
.face{display:grid;grid-template-columns:auto 1fr;align-items:center;gap:0 .6rem;height:100%;padding:.7rem .9rem;color:inherit;
background:var(--paper);border:1px solid var(--line);border-left:4px solid var(--tone);border-radius:6px;text-decoration:none}
a.face:hover,a.face[aria-current=true]{border-color:var(--tone)}
a.face[aria-current=true]{box-shadow:inset 0 0 0 1px var(--tone)}
.face strong{font:700 1.7rem/1.2 var(--serif);color:var(--tone)}
.face span{grid-column:1/-1;color:var(--faint);font-size:.9rem}
.none .face{border-left-color:var(--line)}
.none strong,.none .mark{color:var(--faint);--tone:var(--faint);font-weight:400}
#filter{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;margin-bottom:1.25rem}
#filter label{display:grid;gap:.15rem;min-width:0}
#filter label span{font-size:.85rem;color:var(--faint)}
#filter select{width:100%;max-width:18rem}
#filter .grow{flex:1 1 12rem}
#filter input{width:100%}
#shown{padding:.5rem 0;color:var(--faint)}
#more{display:block;margin:1rem auto 0}
.left-out{margin-top:1rem;padding-left:.8rem;border-left:3px solid var(--seal)}`;

const ROWS = `.terms{background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:1.1rem 1.25rem 1.25rem;margin-bottom:1.5rem}
.org table,.org thead,.org tbody,.steps,.steps td{display:block}
.org thead tr:first-child{display:block}
.org th{padding:0;text-align:left;font-weight:400}
.org thead th{display:block}
.org td{padding:0}
.row{display:grid;grid-template-columns:var(--cols);column-gap:.75rem;align-items:center;min-height:26px}
.axis{position:sticky;top:0;z-index:2;background:var(--paper)}
.axis .row{border-bottom:1px solid var(--line);align-items:end;color:var(--faint);font-size:.85rem}
.axis text{font-size:11.5px;fill:var(--faint)}
.axis .year{font-weight:700;fill:var(--ink)}
.axis .now{fill:var(--seal);font-weight:700}
.scale svg,.track svg{display:block;overflow:visible}
.org{position:relative;padding:.55rem 0 .6rem;border-bottom:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 14rem}
.org:last-child{border-bottom:0;padding-bottom:0}
.level{display:inline-block;margin-left:.3rem;padding:0 .45rem;border:1px solid var(--line);border-radius:99px;
font-size:.8rem;font-weight:400;color:var(--faint)}
.who{display:flex;gap:.5rem;align-items:center;min-width:0}
.org .who{padding-left:.15rem;font-weight:600}
.id{color:var(--faint);font-weight:400;font-size:.85rem}
.what{min-width:0;font-size:.9rem}
.own .who{grid-column:span 2;color:var(--faint);font-weight:400;font-size:.9rem}
.mark{flex:none;fill:var(--tone);overflow:visible}
.mark,.defs{--cut:var(--paper)}
.cut{fill:none;stroke:var(--cut);stroke-width:1.6}
.hollow{fill:none;stroke:var(--tone);stroke-width:2}
.track{position:relative;align-self:stretch;display:grid;align-content:center;background:var(--lines)}
.track::after{content:"";position:absolute;inset-block:0;border-left:1.5px dashed var(--seal)}
.past{fill:var(--tone);opacity:.3}
.left{fill:var(--tone)}
.over{fill:none;stroke:var(--lapsed);stroke-width:1}
.stripes{stroke:var(--lapsed);stroke-width:10;stroke-dasharray:2 3}
.end{stroke:var(--tone);stroke-width:2.5}
.own-line{stroke:var(--faint);stroke-width:2;stroke-dasharray:2 3}
.own-end{stroke:var(--faint);stroke-width:2}
.when{text-align:right;font-size:.9rem;color:var(--faint);white-space:nowrap}
.when time+time{color:var(--ink)}
.days{text-align:right;white-space:nowrap;font-size:.9rem}
.org .days{color:var(--tone,var(--faint));font-weight:600}
.next{margin:.4rem 0 .1rem;padding-left:.8rem;border-left:3px solid var(--line);font-size:.93rem}
.next .for{color:var(--faint)}`;

/** Where the columns do not fit beside each other: two lines a person, and on a telephone three. */
const NARROW = `@media screen and (max-width:68rem){
.row{grid-template-columns:10.5rem minmax(0,1fr) var(--when)}
.row>.what,.row>.when{padding-bottom:.35rem}
.row>.what{grid-area:2/1}
.axis .month{display:none}
.axis svg{height:34px}
.axis .now{transform:translateY(-14px)}
.row>.track,.row>.scale{grid-area:1/2/3/3}
.row>.days{grid-area:1/3}
.row>.when{grid-area:2/3}
.own>.who{grid-area:1/1/3/2}
.org .what{padding-left:calc(14px + .65rem)}
}
@media screen and (max-width:46rem){
body{padding:1rem .75rem 2rem}
h1{font-size:1.6rem}
.tiles{grid-template-columns:repeat(2,minmax(0,1fr));gap:.5rem}
.tile:last-child{grid-column:1/-1}
.face{padding:.45rem .7rem}
.face strong{font-size:1.4rem}
#filter label{flex:1 1 8rem}
#filter select{max-width:none}
.terms{padding:.9rem .8rem}
.row,.own.row{grid-template-columns:fit-content(60%) minmax(5rem,1fr) auto;column-gap:.5rem;padding-bottom:.35rem}
.row>.who{grid-area:1/1}
.row>.what{grid-area:1/2;padding:0;color:var(--faint)}
.own>.who{grid-area:1/1/2/3}
.row>.when{grid-area:2/1/3/4;text-align:left;padding:0 0 0 calc(14px + .65rem)}
.row>.track,.row>.scale{grid-area:3/1/4/4}
.org .track svg{height:18px}
.axis .row{padding:0}
.axis .row>span:not(.scale){display:none}
}`;

export const STYLE = [GROUND, COLOURS, TEXT, HEADING, CONTROLS, ROWS, NARROW, PRINT_STYLE].join('\n');
