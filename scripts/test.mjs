import { buildIfStale } from "./steps/build.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { conclude, runBrowserTests, runUnitTests } from "./steps/tests.mjs";

await ensureInstalled();
// Some tests run the built command line. Where the build fails, the tests say so, each for itself.
await buildIfStale().catch((error) => console.error(error));
const unit = await runUnitTests();
const browser = await runBrowserTests();
conclude([unit, browser]);
