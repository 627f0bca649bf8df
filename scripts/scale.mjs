import { parseArgs } from "node:util";
import { exportsOf } from "./steps/bundled.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { scaleTable } from "./steps/scaleTable.mjs";
import { writeSections } from "./steps/writtenBenchmarks.mjs";

// What designs cost by their size, against what is aimed at for the largest: words such as 8x10 or 64x40 (regions and
// components in each) pick sizes; --engine leaves the browser out; --write keeps the table in docs/benchmarks.md.
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { write: { type: "boolean", default: false }, engine: { type: "boolean", default: false } },
});

await ensureInstalled();
const { scaleDesign, scaleSizes } = await exportsOf("test/bench/scaleStages.ts");
if (typeof scaleDesign !== "function" || !Array.isArray(scaleSizes))
	throw new Error("test/bench/scaleStages.ts exports no designs");
const sizes = scaleSizes.filter(
	({ regions, components }) => positionals.length === 0 || positionals.includes(`${regions}x${components}`),
);
if (sizes.length === 0) throw new Error(`no size is called ${positionals.join(" or ")}`);
const designs = sizes.map((size) => scaleDesign(size));
const { measureEngine } = await import("./steps/scaleEngine.mjs");
const engine = designs.map(measureEngine);
const page = values.engine ? [] : await (await import("./steps/scalePage.mjs")).measureScale(designs);
const table = scaleTable(designs.map((design, index) => ({ design, engine: engine[index], page: page[index] })));
console.log(`## scale\n\n${table}\n`);
if (values.write) writeSections(new Map([["scale", table]]));
