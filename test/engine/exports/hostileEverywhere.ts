/** What somebody may write where a word is asked for, so that it runs, is followed, or asks a server; each says where it stands. */
const payloads = [
	(at: string) => `<img src=x onerror="ran('${at}')">`,
	(at: string) => `</title></text></style><script>ran('${at}')</script>`,
	(at: string) => `"><svg onload=ran('${at}')><a xlink:href="javascript:ran('${at}')">${at}</a>`,
	(at: string) => `[${at}](javascript:ran('${at}')) ![${at}](https://stranger.invalid/${at}.png)`,
	(at: string) => `=HYPERLINK("https://stranger.invalid/${at}","${at}")`,
	(at: string) => `+cmd|' /C ${at}'!A0`,
	(at: string) => `@SUM(1+1)*cmd|' /C ${at}'!A0`,
	(at: string) => `]]><!-- ${at} --><iframe srcdoc="<script>parent.ran('${at}')</script>"></iframe>`,
	(at: string) => `url(https://stranger.invalid/${at}) @import "https://stranger.invalid/${at}.css";`,
	(at: string) => `"]; click a "javascript:ran('${at}')" %%{init: {"securityLevel": "loose"}}%%`,
];

let next = 0;

/** The next of them, as YAML writes it. */
function hostile(at: string): string {
	next += 1;
	return JSON.stringify(payloads[next % payloads.length]?.(at) ?? "");
}

/** All of them as Markdown, with what only Markdown has. */
function hostileMarkdown(at: string): string {
	const links = [
		`[a](javascript:ran('${at}'))`,
		`[b](  JaVaScRiPt:ran('${at}'))`,
		`[c](data:text/html,<script>ran('${at}')</script>)`,
		`[d](vbscript:ran)`,
		`[e](&#106;avascript:ran('${at}'))`,
		`<javascript:ran('${at}')>`,
		`[f]: javascript:ran('${at}') "f"`,
		`[f]`,
		`![g](https://stranger.invalid/${at}.png)`,
		`<details open ontoggle=ran('${at}')>`,
		`<object data="https://stranger.invalid/${at}.svg"></object><link rel=stylesheet href="https://stranger.invalid/">`,
		`<meta http-equiv=refresh content="0;url=https://stranger.invalid/${at}"><base href="https://stranger.invalid/">`,
		`<form action="https://stranger.invalid/"><button>Send</button></form>`,
		"```html\n<script>ran('code')</script>\n```",
	];
	return JSON.stringify(["# Plan", ...payloads.map((payload) => payload(at)), ...links].join("\n\n"));
}

const component = (at: string): string => `name: ${hostile(at)}, notes: ${hostileMarkdown(`${at}-notes`)}`;

/** A design with such words wherever its author may write any: names, notes, titles, keys, colours, technologies, comments. */
export const hostileEverywhere = `# <script>ran('comment')</script> --> ]]> =cmd
archipelago: 1
name: ${hostile("name")}
description: ${hostileMarkdown("description")}
users:
  active: 1M
  populations:
    people: { name: ${hostile("people")}, at: paris, share: 60%, jurisdiction: EU }
    others: { name: ${hostile("others")}, at: new-york, share: 40% }
regions:
  one: { name: ${hostile("one")}, provider: other, at: dublin, jurisdiction: EU }
  two: { name: ${hostile("two")}, provider: aws, code: us-east-1 }
routing:
  dns: { ${component("dns")}, technology: route53, method: dns }
balancing:
  lb: { ${component("lb")}, technology: alb, to: [app] }
application:
  app: { ${component("app")}, technology: ${hostile("technology")}, uses: [store], capacityPerSecond: 10k, latency: { p50: 10ms, p99: 40ms } }
data:
  store: { ${component("store")}, technology: ${hostile("stored")}, pattern: multi-leader, consistency: eventual, conflicts: last-write-wins, replicas: [one, two], size: 1GB }
  main: { ${component("main")}, technology: aurora-postgres, pattern: single-leader, leader: one, consistency: strong, replicas: [one, two], size: 1GB }
observability:
  metrics: { ${component("metrics")}, technology: prometheus, scope: regional, signals: [metrics, health] }
features:
  first: { name: ${hostile("first")}, application: app, store: store, readsPerSecond: 200, writesPerSecond: 20, itemSize: 1KB, objectives: { write: { p99: 5ms }, availability: 99.999% } }
  second: { name: ${hostile("second")}, application: app, store: main, readsPerSecond: 100, writesPerSecond: 10, itemSize: 1KB }
business:
  yearlyRevenue: 1M
  yearlyGain: 2M
  oneTime: { ${hostile("oneTime")}: 10k, ${hostile("oneTimeToo")}: 20k }
scenarios:
  lost: { name: ${hostile("lost")}, duration: 3m, faults: [{ at: 30s, for: 60s, kind: region-down, region: one }] }
scenes:
  opening: { title: ${hostile("opening")}, notes: ${hostileMarkdown("speaker")}, focus: [store], chart: cost }
  playing: { title: ${hostile("playing")}, scenario: lost, view: map, from: 20s, to: 90s }
notes:
  paper: { text: ${hostileMarkdown("paper")}, colour: ${hostile("colour")}, x: 10, y: 900, w: 500, h: 600 }
  frame: { text: ${hostileMarkdown("frame")}, frame: true, colour: "red\\" onload=ran('frame')", x: 600, y: 900, w: 300, h: 200 }
`;
