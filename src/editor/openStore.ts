import type { UseStore } from "idb-keyval";

/**
 * A store of one of the browser's databases, opened when it is first used. It gives way when another tab deletes or
 * changes the database, and opens it anew for what comes after that. What the browser says it has written survives the
 * page and the browser; it doesn't wait for the disk, which may take seconds where others write to it.
 */
export function openStore(database: string, name: string): UseStore {
	let opening: Promise<IDBDatabase> | undefined;
	const forget = (): void => {
		opening = undefined;
	};
	const opened = async (): Promise<IDBDatabase> => {
		opening ??= openDatabase(database, name, undefined);
		try {
			const db = await opening;
			db.onclose = forget;
			db.onversionchange = () => {
				forget();
				db.close();
			};
			return db;
		} catch (error) {
			forget();
			throw error;
		}
	};
	const started = async (mode: IDBTransactionMode): Promise<IDBTransaction> => {
		try {
			return (await opened()).transaction(name, mode, { durability: "relaxed" });
		} catch (error) {
			// Closed by the browser or for another tab, just now.
			if (!(error instanceof DOMException) || error.name !== "InvalidStateError") throw error;
			forget();
			return (await opened()).transaction(name, mode, { durability: "relaxed" });
		}
	};
	return async (mode, use) => use((await started(mode)).objectStore(name));
}

/** A database that is there without its store, by whoever it was made, gets it. */
function openDatabase(database: string, name: string, version: number | undefined): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(database, version);
		request.onupgradeneeded = () => {
			if (!request.result.objectStoreNames.contains(name)) request.result.createObjectStore(name);
		};
		request.onerror = () => reject(request.error);
		request.onsuccess = () => {
			const db = request.result;
			if (db.objectStoreNames.contains(name)) {
				resolve(db);
				return;
			}
			db.close();
			resolve(openDatabase(database, name, db.version + 1));
		};
	});
}
