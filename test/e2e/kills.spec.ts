import { expect } from "@playwright/test";
import { crash, killOnce, openWatched } from "../../scripts/steps/killedPages.mjs";
import { seededRandom } from "../../scripts/steps/randomEdits.mjs";
import { test } from "./editorTest.ts";

test.use({ reuseContext: false });

// A sample of `npm run kills`, which kills whole browsers too.
test("a tab that is killed in the middle of editing comes back without its last second at most", async ({
	context,
	baseURL,
}) => {
	test.setTimeout(180_000);
	const random = seededRandom(7);
	const url = baseURL ?? "";
	let living = await openWatched(context, { url, tab: null });
	for (const isSameTab of [true, false, true, false]) {
		const { page, tab } = living;
		const { outcome, reopened } = await killOnce(living, {
			random,
			killed: "the tab",
			kill: () => crash(page),
			reopen: () => openWatched(context, { url, tab: isSameTab ? tab : null }),
			mostMs: 2500,
		});
		expect(outcome.torn).toEqual([]);
		expect(outcome.edits).toBeGreaterThan(0);
		// A machine that is short of processors may take longer to write what it was given in time.
		if (!outcome.isBeingWritten) expect(outcome.lostMs).toBeLessThanOrEqual(1000);
		living = reopened;
	}
});
