/** On paper: A4, a section starts a page, nothing is cut in two that is looked at as one, sources say their address. */
export const printSheet = `
@page{size:A4;margin:16mm 14mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif;color:#5d646e}}
@media print{
:root{color-scheme:light}
body{font-size:9.5pt;line-height:1.45;background:none}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.skip{display:none}
body>header{padding:0 0 8pt}
.page{display:block}
nav{position:static;max-height:none;overflow:visible;padding:12pt 0 0;break-inside:avoid}
nav>ol{columns:2}
nav ol ol{display:block}
main{padding:0;border:0}
main>section{max-width:none;padding:0;border:0!important;break-before:page}
h2,h3,h4,h5,h6,figcaption,caption,summary{break-after:avoid}
p,li,tr,.scroll:not(.long),.verdict,.figures,.chart,.picture,.step{break-inside:avoid}
p,.list,.checks,.steps,.terms,.chart,.markdown{max-width:none}
.scroll,pre{max-height:none;overflow:visible}
table{font-size:8pt;line-height:1.35;width:100%}
th,td{padding:2pt 4pt}
thead th,thead td{position:static}
caption{position:static}
thead .end{min-width:0}
.end{white-space:normal}
.picture svg,.picture svg.large{min-width:0;max-height:235mm}
pre code{white-space:pre-wrap;font-size:7.5pt;line-height:1.35;overflow-wrap:anywhere}
a{color:inherit;text-decoration:none}
a.outside::after{content:" (" attr(href) ")";color:var(--ink-3);overflow-wrap:anywhere}
.twin{display:none}
.terms{border:0;border-top:1px solid var(--line);border-radius:0}
.terms>summary{list-style:none}
.terms li{break-inside:auto}
.terms::details-content{content-visibility:visible;block-size:auto}
}
`;
