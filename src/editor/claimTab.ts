import { newDesignId } from "./newDesignId.ts";

const key = "archipelago.tab";

/**
 * A name for this tab, the same after a reload and held by no other: a tab that was duplicated has its twin's storage,
 * and gets a name of its own.
 */
export async function claimTab(): Promise<string> {
	const known = readName();
	if (known !== undefined && (await isFree(known))) return known;
	const name = newDesignId();
	await isFree(name);
	try {
		sessionStorage.setItem(key, name);
	} catch {
		// Denied: after a reload the tab has another name and begins with what was kept last.
	}
	return name;
}

function readName(): string | undefined {
	try {
		return sessionStorage.getItem(key) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Holds the name until this tab closes, where nobody else does. */
async function isFree(name: string): Promise<boolean> {
	if (navigator.locks === undefined) return true;
	return await new Promise<boolean>((resolve) => {
		const hold = (lock: Lock | null): Promise<void> | undefined => {
			resolve(lock !== null);
			return lock === null ? undefined : new Promise(() => undefined);
		};
		navigator.locks.request(`${key}.${name}`, { ifAvailable: true }, hold).catch(() => resolve(true));
	});
}
