import { ensureInstalled } from "./steps/install.mjs";
import { conclude, runBrowserTests } from "./steps/tests.mjs";

await ensureInstalled();
conclude([await runBrowserTests(process.argv.slice(2))]);
