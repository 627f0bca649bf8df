import { get, set } from "idb-keyval";
import { editor, editorStore } from "./editorStore.ts";

/** The design as it was last seen, kept in the browser. */
interface Saved {
	readonly text: string;
	readonly name: string;
	readonly savedText: string | undefined;
	/** ISO time. */
	readonly at: string;
	/** Who wrote it: two tabs on one design must notice each other. */
	readonly tab: string;
}

const currentKey = "archipelago.current";
const snapshotsKey = "archipelago.snapshots";
const mostSnapshots = 20;
const delayMs = 400;
const tab = crypto.randomUUID();

let denied = false;

function tellDenied(error: unknown): void {
	if (denied) return;
	denied = true;
	const full = error instanceof DOMException && error.name === "QuotaExceededError";
	editor.tell(
		full
			? "The browser's storage is full, so edits are not kept when the tab closes. Save the design to a file."
			: "The browser keeps nothing for this page, so edits are lost when the tab closes. Save the design to a file.",
		"error",
	);
}

/** Opens what was last edited here, if anything was. */
export async function restoreAutosave(): Promise<void> {
	try {
		const saved = await get<Saved>(currentKey);
		if (saved === undefined) return;
		editor.openText(saved.text, { name: saved.name, savedText: saved.savedText });
		const { problems } = editorStore.getState();
		if (problems.length > 0) editor.tell("Your last edit left the YAML with problems; the YAML pane shows them.");
	} catch (error) {
		tellDenied(error);
	}
}

async function save(): Promise<void> {
	const { text, file } = editorStore.getState();
	const saved: Saved = { text, name: file.name, savedText: file.savedText, at: new Date().toISOString(), tab };
	try {
		await set(currentKey, saved);
		const snapshots = (await get<readonly Saved[]>(snapshotsKey)) ?? [];
		await set(snapshotsKey, [...snapshots.slice(-mostSnapshots + 1), saved]);
	} catch (error) {
		tellDenied(error);
	}
}

/** Keeps every edit within half a second, with the last twenty states; call once. The answer stops it. */
export function startAutosave(): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const saveNow = () => {
		clearTimeout(timer);
		timer = undefined;
		void save();
	};
	const stop = editorStore.subscribe((state, before) => {
		if (state.text === before.text && state.file === before.file) return;
		timer ??= setTimeout(saveNow, delayMs);
	});
	const onHide = () => {
		if (timer !== undefined && document.visibilityState === "hidden") saveNow();
	};
	document.addEventListener("visibilitychange", onHide);
	const stopWatching = watchOtherTabs();
	return () => {
		stop();
		clearTimeout(timer);
		document.removeEventListener("visibilitychange", onHide);
		stopWatching();
	};
}

/** Says so when the design is open in another tab too: the later save of the two is what the next start opens. */
function watchOtherTabs(): () => void {
	const channel = new BroadcastChannel("archipelago");
	channel.addEventListener("message", (event: MessageEvent<{ kind: string; tab: string }>) => {
		if (event.data.tab === tab) return;
		if (event.data.kind === "hello") channel.postMessage({ kind: "here", tab });
		editor.tell(
			"Archipelago is open in another tab too. Each tab keeps its own design; the one edited last opens at the next start.",
		);
	});
	channel.postMessage({ kind: "hello", tab });
	return () => channel.close();
}
