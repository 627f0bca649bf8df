import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { belowFloors, coverageTable, folderCoverage } from "./steps/floors/folderCoverage.mjs";
import { readFloors, readSummary, writeFloors } from "./steps/floors/keptFloors.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { projectRoot, run } from "./steps/project.mjs";

// Runs the engine's tests and fails where they run less of one of its folders than scripts/steps/floors/floors.json asks.
// --write raises or lowers the floors to a point below what was measured.
const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });

await ensureInstalled();
const folder = join("test-results", "coverage");
rmSync(join(projectRoot, folder), { recursive: true, force: true });
const status = await run(process.execPath, [
	"node_modules/vitest/vitest.mjs",
	"run",
	"test/engine",
	"--coverage.enabled",
	"--coverage.provider=v8",
	"--coverage.include=src/engine/**/*.ts",
	"--coverage.reporter=json-summary",
	`--coverage.reportsDirectory=${folder}`,
]);
if (status !== 0) throw new Error(`The engine's tests ended with ${status}, so nothing is said of what they run`);
const measured = folderCoverage(readSummary(join(projectRoot, folder, "coverage-summary.json")), projectRoot);
console.log(coverageTable(measured));
if (values.write) writeFloors(measured);
const problems = belowFloors(measured, readFloors());
console.log(problems.length === 0 ? "Every folder of the engine is above its floor." : problems.join("\n"));
process.exitCode = problems.length === 0 ? 0 : 1;
