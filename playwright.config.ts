import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";
import { browserArguments, findBrowser } from "./scripts/steps/browser.mjs";

/** A port that nobody listens on, so that two runs don't meet. */
function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once("error", reject);
		server.listen(0, "localhost", () => {
			const address = server.address();
			server.close(() => (typeof address === "object" && address ? resolve(address.port) : reject(address)));
		});
	});
}

// The runner's processes each read this file: the first one chooses, the others inherit its choice.
process.env.E2E_PORT ??= `${await freePort()}`;
process.env.E2E_BROWSER ??= (await findBrowser()) ?? "";
const baseURL = `http://localhost:${process.env.E2E_PORT}/`;

export default defineConfig({
	testDir: "test/e2e",
	outputDir: "test-results/e2e",
	reporter: [["list"], ["json"]],
	workers: 2,
	fullyParallel: true,
	retries: 0,
	forbidOnly: true,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	use: {
		baseURL,
		viewport: { width: 1440, height: 900 },
		locale: "en-GB",
		timezoneId: "UTC",
		colorScheme: "light",
		screenshot: "only-on-failure",
		// Recording costs a third of the time; `npx playwright test --trace retain-on-failure` has it where it is wanted.
		trace: "off",
		// The tests of a worker share a tab that is emptied in between, so that its process knows the page's compiled code:
		// half of a short test's processor time. What is about storage or tabs takes a browser context of its own each time.
		reuseContext: true,
		launchOptions: {
			// A quick hand's pace, in milliseconds: what a click loads is there before the next one.
			slowMo: 10,
			args: browserArguments,
			...(process.env.E2E_BROWSER ? { executablePath: process.env.E2E_BROWSER } : {}),
		},
	},
	webServer: {
		command: `node scripts/start.mjs --port ${process.env.E2E_PORT}`,
		url: baseURL,
		timeout: 180_000,
		reuseExistingServer: false,
	},
});
