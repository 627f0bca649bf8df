import { parseArgs } from "node:util";
import { canvasTable } from "./steps/benchmarks.mjs";
import { exportsOf } from "./steps/bundled.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { writeSections } from "./steps/writtenBenchmarks.mjs";

// What a pointer's move over the canvas costs, beside a bare React Flow page: numbers are sizes in cards, 500, 1000 and
// 2500 when none is given; --write keeps the table in docs/benchmarks.md.
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { write: { type: "boolean", default: false } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [500, 1000, 2500];

await ensureInstalled();
const { canvasDesigns } = await exportsOf("test/bench/canvas/canvasDesigns.ts");
if (typeof canvasDesigns !== "function") throw new Error("test/bench/canvas/canvasDesigns.ts exports no designs");
const { measureCanvas } = await import("./steps/canvasBenchmarks.mjs");
const table = canvasTable(await measureCanvas(canvasDesigns(sizes)));
console.log(`## canvas\n\n${table}\n`);
if (values.write) writeSections(new Map([["canvas", table]]));
