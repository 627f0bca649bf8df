import { parseArgs } from "node:util";
import { ensureInstalled } from "./steps/install.mjs";

// Kills the page in the middle of editing, again and again, and looks at what comes back: a number of kills, 50 when
// none is given; --seed plays the same edits and moments again. Fails where more than the last second is lost, or where
// what comes back is not as it was.
const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: "string" } } });
const kills = Number(positionals[0] ?? 50);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));

await ensureInstalled();
console.log(`${kills} kills with the seed ${seed}:`);
const { killsTable, isAllKept } = await import("./steps/killedTable.mjs");
const { killPages } = await import("./steps/killedPages.mjs");
const outcomes = await killPages({ kills, seed });
console.log(`\n${killsTable(outcomes)}`);
process.exitCode = isAllKept(outcomes) ? 0 : 1;
