import { get, set } from "idb-keyval";
import { editor, editorStore } from "./editorStore.ts";

/** A design as the browser keeps it. */
export interface KeptDesign {
	readonly name: string;
	readonly text: string;
	readonly savedText: string | undefined;
	/** Milliseconds since 1970. */
	readonly atMs: number;
}

/** Idle time after an edit until it is kept, in milliseconds. */
const idleMs = 500;
/** Earlier versions that are kept, each of a pause in the work. */
const versionCount = 20;

const versionsKey = "archipelago.versions";
const slotKey = (slot: number): string => `archipelago.design.${slot}`;

/**
 * Restores this tab's design and keeps it from now on. Each open tab has a slot of its own, so that two
 * tabs never overwrite each other. Where storage is denied the user is told, and the editor goes on.
 */
export async function keepDesign(): Promise<void> {
	const slot = await claimSlot(0);
	try {
		const kept = await get<KeptDesign>(slotKey(slot));
		if (kept !== undefined) editor.openText(kept.text, { name: kept.name, savedText: kept.savedText });
	} catch {
		tellDenied();
	}
	if (slot > 0 && editorStore.getState().notice === undefined) {
		editor.tell("Archipelago is also open in another tab. This tab keeps its design apart from that one.");
	}
	void navigator.storage?.persist?.().catch(() => false);
	followEdits(slot);
}

/** Earlier versions, the newest first. */
export async function keptVersions(): Promise<readonly KeptDesign[]> {
	return (await get<readonly KeptDesign[]>(versionsKey).catch(() => undefined)) ?? [];
}

function followEdits(slot: number): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const keepNow = (): void => {
		clearTimeout(timer);
		timer = undefined;
		void keep(slot).catch(tellDenied);
	};
	editorStore.subscribe((state, before) => {
		if (state.text === before.text && state.file === before.file) return;
		clearTimeout(timer);
		timer = setTimeout(keepNow, idleMs);
	});
	// A tab that is left or closed keeps what it has at once.
	document.addEventListener("visibilitychange", () => {
		if (document.visibilityState === "hidden" && timer !== undefined) keepNow();
	});
}

async function keep(slot: number): Promise<void> {
	const { text, file } = editorStore.getState();
	const kept: KeptDesign = { name: file.name, text, savedText: file.savedText, atMs: Date.now() };
	await set(slotKey(slot), kept);
	const versions = await keptVersions();
	if (versions[0]?.text !== text) await set(versionsKey, [kept, ...versions].slice(0, versionCount));
}

let told = false;
function tellDenied(): void {
	if (told) return;
	told = true;
	editor.tell("This browser keeps nothing for this page: save the design to a file before you leave.", "error");
}

/** The first slot that no other tab holds; it is held until this tab closes. */
async function claimSlot(slot: number): Promise<number> {
	if (navigator.locks === undefined) return 0;
	const claimed = await new Promise<boolean>((resolve) => {
		const hold = (lock: Lock | null): Promise<void> | undefined => {
			resolve(lock !== null);
			return lock === null ? undefined : new Promise(() => undefined);
		};
		navigator.locks.request(slotKey(slot), { ifAvailable: true }, hold).catch(() => resolve(true));
	});
	return claimed ? slot : claimSlot(slot + 1);
}
