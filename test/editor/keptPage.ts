import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { Window } from "happy-dom";
import { vi } from "vitest";

/**
 * A page with a browser's storage in memory, as the editor finds it when it is loaded: `load` gives the editor's modules
 * anew, over what the pages before have left in the storage.
 */
export async function loadPage(storage = new IDBFactory()) {
	vi.resetModules();
	const window = new Window({ url: "http://localhost/" });
	vi.stubGlobal("window", window);
	vi.stubGlobal("document", window.document);
	vi.stubGlobal("BroadcastChannel", undefined);
	vi.stubGlobal("indexedDB", storage);
	vi.stubGlobal("IDBKeyRange", IDBKeyRange);
	const [{ editor, editorStore }, drafts, { versions }, recents] = await Promise.all([
		import("../../src/editor/editorStore.ts"),
		import("../../src/editor/drafts.ts"),
		import("../../src/editor/versions.ts"),
		import("../../src/editor/recents.ts"),
	]);
	return { window, storage, editor, state: editorStore.getState, drafts, versions, recents };
}

/** Makes the browser's writes fail as it does when it has no room left, until it is told that there is. */
export function fillStorage(storage: IDBFactory, name = "QuotaExceededError"): () => void {
	const { open } = storage;
	let isFull = true;
	storage.open = function (this: IDBFactory, ...named: Parameters<IDBFactory["open"]>) {
		const request = open.apply(this, named);
		request.addEventListener("success", () => {
			const db = request.result;
			const { transaction } = db;
			db.transaction = (...asked: Parameters<IDBDatabase["transaction"]>) => {
				const begun = transaction.apply(db, asked);
				if (isFull && asked[1] === "readwrite") {
					// As Chromium does it: the request succeeds, the transaction doesn't.
					Object.defineProperty(begun, "error", { value: new DOMException("no room", name) });
					begun.commit = () => begun.abort();
				}
				return begun;
			};
		});
		return request;
	};
	return () => {
		isFull = false;
	};
}
