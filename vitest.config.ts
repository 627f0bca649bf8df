import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.{ts,tsx}"],
		exclude: ["test/e2e/**"],
		environment: "node",
		setupFiles: ["test/setup.ts"],
		maxWorkers: 2,
		// Generous, because a slow machine is no failure: no test depends on wall time.
		testTimeout: 300_000,
		hookTimeout: 300_000,
	},
});
