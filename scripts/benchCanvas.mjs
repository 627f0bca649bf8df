import { parseArgs } from "node:util";
import { measureCanvas } from "./steps/canvasBenchmarks.mjs";
import { ensureInstalled, ensurePeers } from "./steps/install.mjs";
import { runSections } from "./steps/runSections.mjs";

// What a pointer's move over the canvas costs, beside a bare React Flow page: numbers are sizes in boxes. --peers measures
// Excalidraw and tldraw too, and installs them into test/bench/peers first; --runs says how often each gesture is made;
// --write keeps the tables in docs/benchmarks.md.
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		peers: { type: "boolean", default: false },
		runs: { type: "string", default: "5" },
		write: { type: "boolean", default: false },
	},
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [100, 375, 1000, 2500];
const { peers } = values;

await ensureInstalled();
if (peers) await ensurePeers();
await runSections([["canvas", () => measureCanvas({ sizes, peers, runs: Number(values.runs) })]], {
	write: values.write,
});
