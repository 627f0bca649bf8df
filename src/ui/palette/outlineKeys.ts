import type { KeyboardEvent } from "react";

export interface OutlineKeyActions {
	readonly fold: (group: string, how: "fold" | "open") => void;
	readonly choose: (key: string) => void;
	readonly rename: (key: string) => void;
	readonly remove: (key: string) => void;
	readonly move: (key: string, step: 1 | -1) => void;
}

/** What has been typed of a name, until a pause. */
let typed = "";
let typedAtMs = 0;
const pauseMs = 800;

/** Keys of the tree: arrows move and fold, letters go to a name, Enter chooses, F2 renames, Delete deletes, Alt with arrows moves it. */
export function onOutlineKey(event: KeyboardEvent<HTMLElement>, actions: OutlineKeyActions): void {
	if (event.target instanceof HTMLElement && event.target.matches("input, button")) return;
	const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=treeitem]")];
	const current = items.find((item) => item === document.activeElement);
	if (current === undefined) return;
	const isHandled =
		moveFocus(event, items, current) || actOn(event, current, actions) || goToTyped(event, items, current);
	if (!isHandled) return;
	event.preventDefault();
	event.stopPropagation();
}

function moveFocus({ key, altKey }: KeyboardEvent, items: readonly HTMLElement[], current: HTMLElement): boolean {
	if (altKey) return false;
	const at = items.indexOf(current);
	const isGroup = current.dataset.group !== undefined;
	const group = items.slice(0, at).findLast((item) => item.dataset.group !== undefined);
	const targets: Readonly<Record<string, HTMLElement | undefined>> = {
		ArrowDown: items[at + 1],
		ArrowUp: items[at - 1],
		Home: items[0],
		End: items.at(-1),
		...(isGroup ? {} : { ArrowLeft: group }),
	};
	if (!Object.hasOwn(targets, key)) return false;
	focusItem(targets[key]);
	return true;
}

/** Focus roves: what had it last is where Tab comes back to. */
export function focusItem(item: HTMLElement | undefined): void {
	if (item === undefined) return;
	for (const other of item.closest("[role=tree]")?.querySelectorAll<HTMLElement>("[role=treeitem]") ?? []) {
		other.tabIndex = other === item ? 0 : -1;
	}
	item.focus();
}

function actOn(event: KeyboardEvent, current: HTMLElement, actions: OutlineKeyActions): boolean {
	const { group, key } = current.dataset;
	if (event.ctrlKey || event.metaKey) return false;
	if (group !== undefined) return actOnGroup(event.key, { group, current, actions });
	return key !== undefined && actOnEntry(event, key, actions);
}

interface HeldGroup {
	readonly group: string;
	readonly current: HTMLElement;
	readonly actions: OutlineKeyActions;
}

function actOnGroup(pressed: string, { group, current, actions }: HeldGroup): boolean {
	const toggled = current.getAttribute("aria-expanded") === "true" ? "fold" : "open";
	const how = ({ ArrowLeft: "fold", ArrowRight: "open", Enter: toggled, " ": toggled } as const)[pressed];
	if (how !== undefined) actions.fold(group, how);
	return how !== undefined;
}

function actOnEntry(event: KeyboardEvent, key: string, actions: OutlineKeyActions): boolean {
	if (event.altKey) {
		if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return false;
		actions.move(key, event.key === "ArrowUp" ? -1 : 1);
		return true;
	}
	switch (event.key) {
		case "Enter":
		case " ":
			actions.choose(key);
			return true;
		case "F2":
			actions.rename(key);
			return true;
		case "Delete":
		case "Backspace":
			actions.remove(key);
			return true;
		default:
			return false;
	}
}

/** To the next entry whose name begins with what is typed. */
function goToTyped(event: KeyboardEvent, items: readonly HTMLElement[], current: HTMLElement): boolean {
	const isLetter = event.key.length === 1 && /[\p{L}\p{N}-]/u.test(event.key);
	if (!isLetter || event.ctrlKey || event.metaKey || event.altKey) return false;
	typed = event.timeStamp - typedAtMs > pauseMs ? event.key.toLowerCase() : typed + event.key.toLowerCase();
	typedAtMs = event.timeStamp;
	const at = items.indexOf(current);
	// The first letter goes on from here, further ones may stay.
	const from = typed.length === 1 ? at + 1 : at;
	const inOrder = [...items.slice(from), ...items.slice(0, from)];
	focusItem(inOrder.find((item) => item.dataset.name?.toLowerCase().startsWith(typed) === true));
	return true;
}
