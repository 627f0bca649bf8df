import { IDBFactory } from "fake-indexeddb";
import { get, set } from "idb-keyval";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openStore } from "../../src/editor/openStore.ts";

function done(request: IDBRequest): Promise<void> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error);
	});
}

describe("a store of the browser's", () => {
	beforeEach(() => {
		vi.stubGlobal("indexedDB", new IDBFactory());
	});
	afterEach(() => {
		vi.unstubAllGlobals();
	});

	it("gives way to a tab that deletes the database, and is there again afterwards", async () => {
		const store = openStore("page", "kept");
		await set("a", 1, store);
		await done(indexedDB.deleteDatabase("page"));
		expect(await get("a", store)).toBeUndefined();
		await set("a", 2, store);
		expect(await get("a", store)).toBe(2);
	});

	it("gives way to a later release that changes the database, and goes on in what that made of it", async () => {
		const store = openStore("page", "kept");
		await set("a", 1, store);
		const opening = indexedDB.open("page", 7);
		await done(opening);
		opening.result.close();
		expect(await get("a", store)).toBe(1);
	});

	it("comes to be in a database that somebody else has made", async () => {
		const opening = indexedDB.open("page");
		await done(opening);
		opening.result.close();
		const store = openStore("page", "kept");
		await set("a", 1, store);
		expect(await get("a", store)).toBe(1);
	});

	it("is asked for again after the browser has refused it once", async () => {
		const store = openStore("page", "kept");
		const { open } = indexedDB;
		indexedDB.open = () => {
			throw new DOMException("not now", "UnknownError");
		};
		await expect(set("a", 1, store)).rejects.toThrow("not now");
		indexedDB.open = open;
		await set("a", 1, store);
		expect(await get("a", store)).toBe(1);
	});
});
