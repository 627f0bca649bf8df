import { IDBFactory } from "fake-indexeddb";
import { afterEach, describe, expect, it, vi } from "vitest";
import { loadPage } from "./keptPage.ts";

const sound = "archipelago: 1\nname: Kept\n";

async function store(storage: IDBFactory, records: Readonly<Record<string, unknown>>): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		const opening = storage.open("keyval-store");
		opening.onupgradeneeded = () => opening.result.createObjectStore("keyval");
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => {
			const writing = opening.result.transaction("keyval", "readwrite");
			for (const [key, value] of Object.entries(records)) writing.objectStore("keyval").put(value, key);
			writing.oncomplete = () => {
				opening.result.close();
				resolve();
			};
		};
	});
}

async function pageOver(records: Readonly<Record<string, unknown>>) {
	const storage = new IDBFactory();
	await store(storage, records);
	return await loadPage(storage);
}

describe("what a browser has kept", () => {
	afterEach(() => {
		vi.unstubAllGlobals();
	});

	it.each([
		["nothing", undefined],
		["a number", 7],
		["a list", ["archipelago: 1"]],
		["a design without its text", { designId: "a", name: "shop.yaml", atMs: 1 }],
		["a text of another kind", { text: { archipelago: 1 } }],
	])("is passed over where it is %s", async (_, record) => {
		const { drafts } = await pageOver({ "archipelago.design.tab": record, "archipelago.design.other": record });
		expect(await drafts.restoredDraft("tab")).toEqual({
			kept: undefined,
			isOthers: true,
			isUnreadable: record !== undefined,
		});
	});

	it("is a design as soon as it has a text, whatever else an older page left out or a newer one wrote", async () => {
		const { drafts } = await pageOver({
			"archipelago.design.tab": { text: sound, name: 3, atMs: "yesterday", handle: "a file", baseline: true, more: [] },
		});
		const { kept } = await drafts.restoredDraft("tab");
		expect(kept).toMatchObject({ text: sound, name: "design.yaml", title: "", savedText: undefined, atMs: 0 });
		expect(kept).not.toHaveProperty("handle");
		expect(kept).not.toHaveProperty("baseline");
	});

	it("comes back from the tab that kept it last, beside whatever can't be read", async () => {
		const { drafts } = await pageOver({
			"archipelago.design.a": { text: sound, atMs: 1 },
			"archipelago.design.b": { text: `${sound}# later\n`, atMs: 2 },
			"archipelago.design.c": null,
			"archipelago.recent": "nonsense",
		});
		expect(await drafts.restoredDraft("tab")).toMatchObject({ kept: { text: `${sound}# later\n` }, isOthers: true });
	});

	it("has no recent designs where their list is damaged, and takes new ones", async () => {
		const { recents } = await pageOver({ "archipelago.recent": [null, { title: 4 }, "x"] });
		expect(await recents.recentDesigns()).toEqual([]);
		const kept = { designId: "a", title: "Shop", name: "shop.yaml", text: sound, savedText: undefined, atMs: 1 };
		await recents.addRecent(kept);
		expect(await recents.recentDesigns()).toEqual([
			{ designId: "a", title: "Shop", fileName: "shop.yaml", hasFile: false, atMs: 1 },
		]);
	});

	it("opens the sample with a word where this tab's design can't be read", async () => {
		const page = await pageOver({ "archipelago.design.tab": { shape: "of a later release" } });
		const { restoreDesign } = await import("../../src/editor/restoreDesign.ts");
		const before = page.state().text;
		await restoreDesign("tab");
		await vi.waitFor(() => expect(page.state().notice?.text).toContain("can't be read"));
		expect(page.state().text).toBe(before);
		expect(page.state().notice?.actions?.map(({ label }) => label)).toEqual(["Open a file…"]);
	});

	it("does not hold the page up where the browser never answers, and comes up when it does", async () => {
		vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
		const page = await pageOver({ "archipelago.design.tab": { text: `${sound}`, designId: "a", atMs: 1 } });
		const { restoreDesign } = await import("../../src/editor/restoreDesign.ts");
		await import("../../src/editor/tellUnkept.ts");
		const { open } = page.storage;
		let answer = (): void => undefined;
		page.storage.open = (...asked) => {
			const late = new EventTarget() as IDBOpenDBRequest;
			answer = () => {
				const real = open.apply(page.storage, asked);
				real.onsuccess = (event) => {
					Object.assign(late, { result: real.result });
					late.onsuccess?.(event);
				};
			};
			return late;
		};
		const restoring = restoreDesign("tab");
		await vi.advanceTimersByTimeAsync(5000);
		await restoring;
		expect(page.state().unkept).toBe("silent");
		expect(page.state().text).not.toBe(sound);
		vi.useRealTimers();
		answer();
		await vi.waitFor(() => expect(page.state().text).toBe(sound));
		expect(page.state().unkept).toBeUndefined();
	});
});
