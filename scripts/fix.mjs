import { ensureInstalled } from "./steps/install.mjs";
import { run } from "./steps/project.mjs";

await ensureInstalled();
process.exitCode = await run(process.execPath, ["node_modules/@biomejs/biome/bin/biome", "check", "--write", "."]);
