import { defineConfig } from "vitest/config";

/** What holds for all tests. */
const shared = {
	environment: "node",
	setupFiles: "test/setup.ts",
	// Generous, because a slow machine is no failure: no test depends on wall time.
	testTimeout: 300_000,
	hookTimeout: 300_000,
} as const;

/** These have state of their own in modules (the store, the client of the worker, the clock, a runtime), or other globals. */
const stateful = [
	"test/{editor,worker,offline,ui/trouble}/**/*.test.{ts,tsx}",
	"test/engine/drawing/slides/officeReaders.test.ts",
];

export default defineConfig({
	test: {
		maxWorkers: 2,
		projects: [
			// The engine keeps nothing between calls, so that its tests can share a process: reading the sources anew for
			// each of two hundred files took almost half of the time.
			{
				test: {
					...shared,
					name: "pure",
					include: ["test/**/*.test.{ts,tsx}"],
					exclude: ["test/e2e/**", "**/node_modules/**", ...stateful],
					isolate: false,
				},
			},
			{ test: { ...shared, name: "stateful", include: stateful } },
		],
	},
});
