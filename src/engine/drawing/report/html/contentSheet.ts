/** The blocks: dense where one compares, airy where one reads. */
export const contentSheet = `
p{margin:0 0 10px;max-width:76ch}
code{font:12px/18px var(--mono);overflow-wrap:anywhere}
p code,li code,td code,th code{padding:1px 4px;background:var(--sunken);border-radius:3px}
pre{margin:0 0 16px;padding:12px;max-height:70vh;overflow:auto;background:var(--sunken);border:1px solid var(--line);border-radius:5px}
pre code{unicode-bidi:isolate;overflow-wrap:normal;white-space:pre;tab-size:2}
ul.list,ol.list,.markdown ul,.markdown ol{margin:0 0 12px;padding-left:20px;max-width:76ch}
.list li,.markdown li{margin:0 0 4px}
.list li::marker{color:var(--ink-3)}
.markdown{margin:0 0 14px;padding:10px 14px 2px;border-left:3px solid var(--line-strong);background:var(--frame)}
.markdown blockquote{margin:0 0 10px;padding-left:12px;border-left:2px solid var(--line)}
.markdown hr{border:0;border-top:1px solid var(--line)}
.aside{color:var(--ink-3);font-size:12px;line-height:16px}
.mark{width:12px;height:12px;flex:none;vertical-align:-1px;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
.tone{position:relative;margin-right:5px}
.tone.good,.is-good{color:var(--good)}
.tone.error,.is-error{color:var(--error)}
.tone.warning,.is-warning{color:var(--warning)}
.verdict{margin:0 0 16px;padding:12px 16px;border:1px solid var(--line);border-left:4px solid var(--control);border-radius:5px;background:var(--frame);font-size:15px;line-height:23px}
.verdict p{margin:0;max-width:80ch}
.verdict .title{margin-bottom:2px;font-weight:600}
.verdict.good{border-left-color:var(--good);background:var(--good-tint)}
.verdict.warning{border-left-color:var(--warning);background:var(--warning-tint)}
.verdict.error{border-left-color:var(--error);background:var(--error-tint)}
.figures{display:flex;flex-wrap:wrap;gap:1px;margin:0 0 16px;border:1px solid var(--line);border-radius:5px;background:var(--line);overflow:hidden}
.figures>div{flex:1 1 150px;min-width:0;padding:10px 14px;background:var(--card)}
.figures dt{color:var(--ink-3);font-size:12px;line-height:16px}
.figures dd{margin:0}
.figures .value{font-size:20px;line-height:28px;font-weight:600;overflow-wrap:anywhere}
.figures .value .mark{width:14px;height:14px;vertical-align:0}
.figures a.why{color:inherit;text-decoration:underline dotted 1px}
.scroll{position:relative;margin:0 0 16px;max-width:100%;max-height:85vh;overflow:auto}
table{border-collapse:separate;border-spacing:0;font-size:12px;line-height:16px}
caption{padding:0 0 8px;text-align:left;color:var(--ink-3);max-width:90ch;caption-side:top;position:sticky;left:0}
th,td{padding:5px 10px;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);unicode-bidi:isolate}
thead th,thead td{position:sticky;top:0;z-index:1;background:var(--panel);color:var(--ink-3);font-weight:400;vertical-align:bottom;border-bottom-color:var(--line-strong)}
tbody th{font-weight:500}
th:first-child,td:first-child{padding-left:2px}
.end{text-align:right;white-space:nowrap}
thead .end{white-space:normal;min-width:72px}
tbody tr:hover :is(th,td):not([class*=heat]){background:var(--frame)}
[class*=heat]{border-bottom-color:var(--panel);border-left:1px solid var(--panel)}
[class*=heat] .tone{color:inherit;float:left}
${[0, 1, 2, 3, 4, 5, 6].map((step) => `.heat-${step}{background:var(--heat-${step});color:var(--heat-ink-${step})}`).join("\n")}
.checks{margin:0 0 16px;padding:0;list-style:none;max-width:900px}
.checks li{display:grid;grid-template-columns:112px minmax(0,1fr);gap:0 12px;padding:7px 0;border-bottom:1px solid var(--line)}
.checks p{margin:0}
.state{display:flex;align-items:center;gap:6px;align-self:start;font-size:12px;color:var(--ink-2)}
.state.good{color:var(--good)}
.state.error{color:var(--error)}
.state.off{color:var(--ink-3)}
.state.off+div{color:var(--ink-3)}
.steps{margin:0 0 16px 6px;padding:0;list-style:none;max-width:900px}
.step{display:grid;grid-template-columns:minmax(52px,auto) 58px minmax(0,1fr);gap:0 12px;padding:5px 0 5px 14px;border-left:2px solid var(--line-strong);position:relative}
.step::before{content:"";position:absolute;left:-6px;top:10px;width:10px;height:10px;border-radius:50%;background:var(--panel);border:2px solid var(--control)}
.step.do::before{background:var(--solid);border-color:var(--solid);border-radius:2px}
.step.over::before{background:var(--good);border-color:var(--good)}
.step p{margin:0}
.at{font-size:12px;color:var(--ink-2);text-align:right}
.kind{font-size:12px;color:var(--ink-3)}
.step.do .kind{color:var(--ink);font-weight:600}
.step.over .kind{color:var(--good);font-weight:600}
.picture{margin:0 0 20px}
.picture .scroll{position:relative;margin:0;border:1px solid var(--line);border-radius:7px;max-height:none}
.picture svg{display:block;width:100%;min-width:680px;height:auto}
.picture svg.large{min-width:960px}
figcaption{padding:6px 0 0;color:var(--ink-3);font-size:12px;line-height:16px;max-width:90ch}
.chart{margin:0 0 20px;max-width:900px}
.chart figcaption{padding:0 0 8px}
.legend{display:flex;flex-wrap:wrap;gap:4px 14px;margin:0 0 8px;padding:0;list-style:none;font-size:12px;line-height:16px;color:var(--ink-2)}
.legend li{display:flex;align-items:center;gap:6px}
.pattern{stroke:var(--panel);stroke-width:1;stroke-opacity:.55;stroke-linecap:round;fill:none}
.part{stroke:var(--panel);stroke-width:1}
.objective{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:3 2}
.bar{display:grid;grid-template-columns:minmax(90px,24%) minmax(0,1fr) 92px;gap:0 10px;align-items:center;padding:1px 0;font-size:12px;line-height:18px}
.bar svg{display:block;overflow:visible}
.bar-label{text-align:right;color:var(--ink-2)}
.bar-total{text-align:right;font-weight:600;white-space:nowrap}
.missed .bar-total{color:var(--error)}
.missed .objective{stroke:var(--error)}
.ticks{display:flex;justify-content:space-between;border-top:1px solid var(--line-strong);color:var(--ink-3);font-size:11px;line-height:16px}
.lines{display:grid;grid-template-columns:auto minmax(0,1fr);gap:0 8px}
.y-ticks{display:flex;flex-direction:column;justify-content:space-between;padding-top:12px;text-align:right;color:var(--ink-3);font-size:11px;line-height:12px}
.lines .line,.legend .line{fill:none;stroke-width:1.75;vector-effect:non-scaling-stroke}
.grid{stroke:var(--line);fill:none;vector-effect:non-scaling-stroke}
.band{fill:var(--sunken)}
.band.other{fill:var(--frame)}
.lines text{fill:var(--ink-3);font-size:11px}
.x-ticks{grid-column:2}
.x-ticks line{stroke:var(--line-strong)}
.x-unit{grid-column:2;color:var(--ink-3);font-size:11px;line-height:16px;text-align:right}
summary{cursor:pointer;min-height:24px;padding:2px 0}
summary::marker{color:var(--ink-3)}
.twin summary{color:var(--ink-2);font-size:12px;line-height:20px}
.terms{margin:0 0 8px;border:1px solid var(--line);border-radius:5px;background:var(--card);font-size:12px;line-height:18px;max-width:900px}
.terms>summary{padding:5px 12px}
.terms[open]>summary{border-bottom:1px solid var(--line)}
.terms ul{margin:0;padding:4px 12px 6px 14px;list-style:none}
.terms ul ul{margin-left:5px;padding:0 0 0 14px;border-left:1px solid var(--line)}
.term{padding:2px 0 2px 14px}
.terms b{font-weight:600;white-space:nowrap}
.terms small{font-size:11px;color:var(--ink-3);overflow-wrap:anywhere}
@media (max-width:640px){
caption{max-width:calc(100vw - 32px)}
.checks li{grid-template-columns:minmax(0,1fr)}
.step{grid-template-columns:auto minmax(0,1fr)}
.step p{grid-column:1/-1}
.bar{grid-template-columns:minmax(0,1fr) auto}
.bar-label{text-align:left}
.bar svg,.bar .ticks{grid-column:1/-1;grid-row:2}
.axis>span{display:none}
.verdict{font-size:13px;line-height:20px}
.figures>div{flex-basis:130px}
}
`;
