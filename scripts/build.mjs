import { buildAll } from "./steps/build.mjs";
import { ensureInstalled } from "./steps/install.mjs";

await ensureInstalled();
await buildAll();
console.log("Built the page in dist/page and the command line in dist/cli.");
