import { parseArgs } from "node:util";
import { exportsOf } from "./steps/bundled.mjs";
import { engineSections } from "./steps/engineBenchmarks.mjs";
import { gestureTable } from "./steps/gestureCounts.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { runSections } from "./steps/runSections.mjs";

// Measures, and with --write keeps the tables in docs/benchmarks.md beside the other ones that are there. By itself each case
// of test/bench, of which a name or a part of one picks files; --browser the page while a scenario plays, where names are
// those of designs; --load the first visit; --editing from an edit to its figures; --gestures takes what the browser tests
// counted when they ran last; --all does everything, the canvas beside other editors too; --quick takes one sample where five are due, to try it.
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		write: { type: "boolean", default: false },
		all: { type: "boolean", default: false },
		browser: { type: "boolean", default: false },
		load: { type: "boolean", default: false },
		editing: { type: "boolean", default: false },
		gestures: { type: "boolean", default: false },
		quick: { type: "boolean", default: false },
	},
});
const runs = values.quick ? 1 : 5;

/** @typedef {readonly [string, () => Promise<string>]} Section */

/**
 * Designs that a file exports and that are asked for.
 *
 * @param {string} path
 * @param {string} name
 */
async function designsOf(path, name) {
	const designs = (await exportsOf(path))[name];
	if (!Array.isArray(designs)) throw new Error(`${path} exports no ${name}`);
	const chosen = designs.filter((design) => positionals.every((part) => design.name.includes(part)));
	if (chosen.length === 0) throw new Error(`${path} holds no such design`);
	return chosen;
}

/** @type {Readonly<Record<"browser" | "load" | "editing" | "gestures", Section>>} */
const ofThePage = {
	load: ["load", async () => (await import("./steps/loadBenchmarks.mjs")).loadSection({ runs })],
	editing: [
		"editing",
		async () => {
			const { editingSection } = await import("./steps/editingBenchmarks.mjs");
			return await editingSection(await designsOf("test/bench/editedDesigns.ts", "editedDesigns"), { runs });
		},
	],
	browser: [
		"page",
		async () => {
			const { pageSection } = await import("./steps/pageBenchmarks.mjs");
			// Three of five: each sample is two seconds of frames already.
			return await pageSection(await designsOf("test/bench/pageDesigns.ts", "pageDesigns"), {
				runs: Math.ceil(runs / 2),
			});
		},
	],
	gestures: ["gestures", async () => gestureTable()],
};

/** @type {Section} */
const canvas = [
	"canvas",
	async () => {
		const { ensurePeers } = await import("./steps/install.mjs");
		const { measureCanvas } = await import("./steps/canvasBenchmarks.mjs");
		await ensurePeers();
		// Three of five: sixteen scenes are opened, and each sample is fifty moves already.
		return await measureCanvas({ sizes: [100, 375, 1000, 2500], peers: true, runs: Math.ceil(runs / 2) });
	},
];

/** @returns {Promise<readonly Section[]>} */
async function askedSections() {
	const engine = () => engineSections(values.all ? [] : positionals, values.quick ? 50 : 500);
	if (values.all) return [...Object.values(ofThePage), ...(await engine()), canvas];
	const asked = /** @type {(keyof typeof ofThePage)[]} */ (Object.keys(ofThePage)).filter((name) => values[name]);
	return asked.length > 0 ? asked.map((name) => ofThePage[name]) : await engine();
}

await ensureInstalled();
await runSections(await askedSections(), { write: values.write });
