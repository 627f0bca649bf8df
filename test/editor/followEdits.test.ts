import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { setEdit } from "../../src/engine/model/commands/command.ts";
import { fillStorage, loadPage } from "./keptPage.ts";

type Page = Awaited<ReturnType<typeof loadPage>>;

/** As if this page had the name "tab"; what is loaded later is loaded now, whose time no clock here counts. */
async function follow(): Promise<void> {
	const [{ followEdits }] = await Promise.all([
		import("../../src/editor/followEdits.ts"),
		import("../../src/editor/recordVersion.ts"),
		import("../../src/editor/tellUnkept.ts"),
	]);
	followEdits("tab");
}

function resize({ editor }: Page, gigabytes: number): void {
	editor.apply("Resize", [setEdit(["data", "settings", "size"], `${gigabytes}GB`)]);
}

async function keptText({ drafts }: Page): Promise<string> {
	return (await drafts.restoredDraft("tab")).kept?.text ?? "";
}

/** The browser's storage does its work in turns of the event loop, whatever the clock says. */
async function turns(count = 40): Promise<void> {
	for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}

describe("what is edited", () => {
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
	});
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});

	it("is written at once", async () => {
		const page = await loadPage();
		await follow();
		resize(page, 21);
		await turns();
		expect(await keptText(page)).toBe(page.state().text);
		expect(page.state().text).toContain("21GB");
	});

	it("is written every 150 ms at the latest while nobody pauses", async () => {
		const page = await loadPage();
		page.editor.newDesign();
		await follow();
		for (let key = 0; key < 30; key++) {
			page.editor.setText(`${page.state().text}# ${key}\n`, { label: "Type", coalesce: "typing" });
			await turns(8);
			await vi.advanceTimersByTimeAsync(30);
			await turns();
			// The last of five keys of 30 ms may still wait.
			const missing = page.state().text.length - (await keptText(page)).length;
			expect(missing).toBeLessThanOrEqual("# 99\n".length * 5);
		}
	});

	it("becomes a version in a pause, and every three seconds where there is none", async () => {
		const page = await loadPage();
		await follow();
		for (let key = 0; key < 25; key++) {
			resize(page, 100 + key);
			await vi.advanceTimersByTimeAsync(400);
			await turns();
		}
		await turns();
		// As it was before the first edit; an edit begins the stretch, so the versions are of 3, 6.2 and 9.4 seconds.
		expect(await page.versions.list()).toHaveLength(4);
		await vi.advanceTimersByTimeAsync(500);
		await turns();
		expect((await page.versions.list())[0]?.text).toBe(page.state().text);
	});

	it("stays among the versions when another design takes its place", async () => {
		const page = await loadPage();
		await follow();
		resize(page, 21);
		const { text, file } = page.state();
		page.editor.newDesign();
		await vi.advanceTimersByTimeAsync(1000);
		await turns();
		expect((await page.versions.newest(file.id))?.text).toBe(text);
		expect(await keptText(page)).toBe(page.state().text);
		expect((await page.recents.recentDesigns()).map(({ designId }) => designId)).toEqual([file.id]);
	});

	it("brings the file, its saved text and the baseline along", async () => {
		const page = await loadPage();
		await follow();
		resize(page, 21);
		page.editor.saved({ name: "orders.yaml", savedText: page.state().text });
		await turns();
		const { kept } = await page.drafts.restoredDraft("tab");
		expect(kept).toMatchObject({ name: "orders.yaml", savedText: page.state().text, designId: page.state().file.id });
	});

	it("is told to be lost when there is no room, is tried again, and is told to be kept then", async () => {
		const page = await loadPage();
		const empty = fillStorage(page.storage);
		await follow();
		resize(page, 21);
		await turns();
		expect(page.state().unkept).toBe("full");
		expect(page.state().notice?.text).toContain("no room left");
		expect(page.state().notice?.actions?.map(({ label }) => label)).toEqual([
			"Save to a file",
			"Delete earlier versions",
		]);
		empty();
		await vi.advanceTimersByTimeAsync(5000);
		await turns();
		expect(page.state().unkept).toBeUndefined();
		expect(page.state().notice?.text).toBe("This browser keeps the design again.");
		expect(await keptText(page)).toBe(page.state().text);
	});

	it.each([
		["SecurityError", "denied", ["Save to a file"]],
		["UnknownError", "failed", ["Save to a file", "Try again"]],
	])("says what %s means and what to do", async (name, unkept, ways) => {
		const page = await loadPage();
		fillStorage(page.storage, name);
		await follow();
		resize(page, 21);
		await turns();
		expect(page.state().unkept).toBe(unkept);
		expect(page.state().notice?.actions?.map(({ label }) => label)).toEqual(ways);
	});

	it("is told not to be kept when the browser does not answer", async () => {
		const page = await loadPage();
		await follow();
		const { storage } = page;
		storage.open = () => new EventTarget() as IDBOpenDBRequest;
		resize(page, 21);
		await vi.advanceTimersByTimeAsync(5000);
		await turns();
		expect(page.state().unkept).toBe("silent");
		expect(page.state().notice?.actions?.map(({ label }) => label)).toEqual(["Save to a file", "Try again"]);
	});

	it("is told not to be kept in a browser without storage", async () => {
		const page = await loadPage();
		vi.stubGlobal("indexedDB", undefined);
		await follow();
		resize(page, 21);
		await turns();
		expect(page.state().unkept).toBe("denied");
	});
});
