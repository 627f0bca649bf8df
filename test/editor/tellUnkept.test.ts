import { describe, expect, it } from "vitest";
import { loadPage } from "./keptPage.ts";

describe("a browser without room", () => {
	it("isn't said to keep the design because no version can be kept either", async () => {
		const { state } = await loadPage();
		const { tellNoVersions, tellUnkept } = await import("../../src/editor/tellUnkept.ts");
		const full = new DOMException("full", "QuotaExceededError");
		tellUnkept(full, () => undefined);
		tellNoVersions(full);
		expect(state().notice?.text).toBe("This browser has no room left to keep the design.");
	});

	it("says what is lost of a design that it keeps, and then that it no longer keeps it", async () => {
		const { state } = await loadPage();
		const { tellNoVersions, tellUnkept } = await import("../../src/editor/tellUnkept.ts");
		const full = new DOMException("full", "QuotaExceededError");
		tellNoVersions(full);
		expect(state().notice?.text).toContain("the design as it is now is kept");
		tellUnkept(full, () => undefined);
		expect(state().notice?.text).toBe("This browser has no room left to keep the design.");
	});
});
