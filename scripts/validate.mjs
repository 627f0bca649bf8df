import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled } from "./steps/install.mjs";
import { projectRoot } from "./steps/project.mjs";

// Holds the engine's figures against published, sampled and simulated ones, and keeps the tables in docs/model/validation.md.
await ensureInstalled();
process.chdir(projectRoot);
const { runnerImport } = await import("vite");
const { module } = await runnerImport(join(projectRoot, "test/engine/reference/validation/validation.ts"), {
	configFile: false,
	root: projectRoot,
});
const { validation } = /** @type {{ validation: () => string }} */ (module);
const text = validation();
writeFileSync(join(projectRoot, "docs", "model", "validation.md"), text);
console.log(text);
console.log("Wrote docs/model/validation.md.");
