import * as texts from "../texts/editor.ts";
import { editor, editorStore } from "./editorStore.ts";

/** What another tab has made of the design that is open here too. */
export interface OtherChanges {
	readonly text: string;
	/** Milliseconds since 1970. */
	readonly atMs: number;
}

/** What this tab knows of others that have the same design open. */
export interface OtherTabs {
	readonly count: number;
	/** Undefined while they say the same as this one, or what they say was looked at. */
	readonly changes: OtherChanges | undefined;
}

type Word =
	/** "I have it open too; who else?" and the answer to that. */
	| { readonly kind: "hello" | "here" | "changed"; readonly text: string; readonly atMs: number }
	| { readonly kind: "saved"; readonly text: string; readonly fileName: string }
	| { readonly kind: "bye" };
type Message = Word & { readonly tab: string; readonly designId: string };

const alone: OtherTabs = { count: 0, changes: undefined };

let known: OtherTabs = alone;
let peers = new Set<string>();
/** Those that have said something since this tab last asked who is there. */
let answering = new Set<string>();
/** What was looked at and left: not offered again. */
let leftText: string | undefined;
let channel: BroadcastChannel | undefined;
let own = "";
const listeners = new Set<() => void>();

function change(next: OtherTabs): void {
	if (next.count === known.count && next.changes === known.changes) return;
	known = next;
	for (const listener of listeners) listener();
}

/** Other tabs with the same design. Nothing goes from one to the other by itself; what is offered is taken over or left. */
export const otherTabs = {
	get: (): OtherTabs => known,
	subscribe: (listener: () => void): (() => void) => {
		listeners.add(listener);
		return () => {
			listeners.delete(listener);
		};
	},

	/** Tells the other tabs of this one, and listens to them; call once. */
	start(tab: string): void {
		if (typeof BroadcastChannel === "undefined") return;
		own = tab;
		channel = new BroadcastChannel("archipelago.tabs");
		channel.addEventListener("message", ({ data }: MessageEvent<Message>) => hear(data));
		sayHello();
		editorStore.subscribe((state, before) => {
			if (state.file.id !== before.file.id) moveOn(before.file.id);
		});
		window.addEventListener("pagehide", () => say({ kind: "bye" }));
		// A tab that crashed has said nothing: who is still there is asked now and then, and when one comes back.
		setInterval(() => peers.size > 0 && sayHello(), askMs);
		document.addEventListener("visibilitychange", () => {
			if (document.visibilityState === "visible") sayHello();
		});
		window.addEventListener("pageshow", (event) => event.persisted && sayHello());
	},

	tellChanged(text: string): void {
		if (known.changes?.text === text) change({ ...known, changes: undefined });
		say({ kind: "changed", text, atMs: Date.now() });
	},

	tellSaved(text: string, fileName: string): void {
		say({ kind: "saved", text, fileName });
	},

	/** As one step that can be undone. */
	takeOver(): void {
		if (known.changes !== undefined) editor.setText(known.changes.text, { label: texts.takeOverTheOtherTabsChanges });
		otherTabs.keepOwn();
	},

	/** Leaves what the other tab says, until it says something else. */
	keepOwn(): void {
		leftText = known.changes?.text;
		change({ ...known, changes: undefined });
	},
};

function say(word: Word, designId = editorStore.getState().file.id): void {
	channel?.postMessage({ ...word, tab: own, designId } satisfies Message);
}

/** Time that the others have to answer, and from one question to the next, in milliseconds. */
const answerMs = 1000;
const askMs = 15_000;

function sayHello(): void {
	const answered = new Set<string>();
	answering = answered;
	say({ kind: "hello", text: editorStore.getState().text, atMs: Date.now() });
	setTimeout(() => {
		if (answering !== answered) return;
		peers = answered;
		change({ ...known, count: peers.size });
	}, answerMs);
}

/** This tab has another design now. */
function moveOn(left: string): void {
	say({ kind: "bye" }, left);
	peers = new Set();
	leftText = undefined;
	change(alone);
	sayHello();
}

function hear(message: Message): void {
	if (message.designId !== editorStore.getState().file.id) return;
	if (message.kind === "bye") {
		peers.delete(message.tab);
		answering.delete(message.tab);
		change({ ...known, count: peers.size });
		return;
	}
	peers.add(message.tab);
	answering.add(message.tab);
	if (message.kind === "saved") hearSaved(message.text, message.fileName);
	else hearText(message);
	if (message.kind === "hello") say({ kind: "here", text: editorStore.getState().text, atMs: Date.now() });
}

function hearText({ text, atMs }: OtherChanges): void {
	const isNews = text !== editorStore.getState().text && text !== leftText;
	const isKnown = text === known.changes?.text;
	change({ count: peers.size, changes: isKnown ? known.changes : isNews ? { text, atMs } : undefined });
}

function hearSaved(text: string, fileName: string): void {
	change({ ...known, count: peers.size });
	if (text !== editorStore.getState().text) {
		editor.tell(texts.theOtherTabHasSavedWithout(fileName));
	}
}
