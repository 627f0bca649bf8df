import { parseArgs } from "node:util";
import { fuzz } from "./steps/fuzzing.mjs";
import { ensureInstalled } from "./steps/install.mjs";

// Feeds the page's ways in with what they weren't made for: --inputs of them, made from --seed, --only of one kind (yaml,
// link, png, svg, html, paste). --input N tries one of them again. What is at fault is kept under test-results/fuzz.
const { values } = parseArgs({
	options: {
		inputs: { type: "string", default: "50000" },
		seed: { type: "string", default: "1" },
		only: { type: "string" },
		input: { type: "string" },
	},
});

await ensureInstalled();
const from = Number(values.input ?? 0);
const to = values.input === undefined ? Number(values.inputs) : from + 1;
const faults = await fuzz({ seed: Number(values.seed), from, to, only: values.only });
process.exitCode = faults === 0 ? 0 : 1;
