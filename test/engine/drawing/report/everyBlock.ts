import type { ReviewBlock, ReviewDocument } from "../../../../src/engine/model/reviewDocument.ts";

/** One of each kind, with `text` wherever an author's words can stand. */
export function everyBlock(text: string): readonly ReviewBlock[] {
	return [
		{ kind: "text", text: [{ text: "See " }, { text, face: "strong" }, { text: "there", href: "second" }] },
		{
			kind: "text",
			text: [
				{ text: "a source", href: "https://example.com/a" },
				{ text, href: "javascript:alert(1)" },
			],
		},
		{
			kind: "markdown",
			text: `# ${text}\n\n- ${text}\n\n[${text}](javascript:alert(1)) ![x](https://example.com/x.png)`,
		},
		{ kind: "verdict", tone: "error", title: text, text },
		{ kind: "figures", items: [{ label: text, value: "354 ms", of: text, tone: "good", name: "latency/a" }] },
		{ kind: "list", ordered: true, items: [text, [{ text, face: "code" }]] },
		{
			kind: "table",
			caption: text,
			columns: [
				{ title: text, align: "start" },
				{ title: "p99", align: "end" },
			],
			rows: [[{ text }, { text: "36 ms", tone: "error", heat: 6 }]],
		},
		{
			kind: "checklist",
			items: [
				{ state: "met", text, why: text },
				{ state: "missed", text: "B" },
				{ state: "confirm", text: "C" },
				{ state: "not applicable", text: "D" },
			],
		},
		{ kind: "picture", view: "lanes", caption: text },
		{
			kind: "bars",
			caption: text,
			unit: "ms",
			parts: [text, "Store"],
			rows: [{ label: text, values: [30, 60], total: "90 ms", objective: 45 }],
		},
		{
			kind: "lines",
			caption: text,
			xUnit: "min",
			yUnit: "ms",
			x: [0, 5, 10],
			series: [{ label: text, y: [10, null, 40] }],
			bands: [{ label: text, from: 0, to: 5 }],
		},
		{
			kind: "timeline",
			steps: [
				{ at: "0:30", kind: "see", text },
				{ at: "1:00", kind: "do", text: "Call" },
				{ at: "2:00", kind: "over", text: "Back" },
			],
		},
		{
			kind: "terms",
			figure: text,
			name: "latency/a",
			value: "354 ms",
			terms: [
				{
					label: text,
					value: 12,
					unit: "ms",
					terms: [{ label: "In", value: 4, unit: "ms", source: { source: text, asOf: "2026-11", estimated: true } }],
				},
			],
		},
		{ kind: "code", language: "yaml", text: `name: ${text}\n` },
	];
}

export function everyBlockReport(text: string): ReviewDocument {
	return {
		title: text,
		subtitle: text,
		sections: [
			{ id: "first", title: text, blocks: everyBlock(text), sections: [{ id: "inner", title: "Inner", blocks: [] }] },
			{ id: "second", title: text, blocks: [] },
		],
	};
}

/** What a design may hold to become more than text. */
export const hostileText =
	'</style></title><script>document.title="ran"</script><img src="https://evil.example/x" onerror="document.title=1">' +
	" | `code` [a](javascript:alert(1)) @somebody \u202Egnp.exe";
