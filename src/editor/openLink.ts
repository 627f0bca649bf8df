import { parseDesign } from "../engine/format/parseDesign.ts";
import { readShareFragment } from "../engine/format/share/readShareFragment.ts";
import { shareErrorText } from "../engine/format/share/shareErrorText.ts";
import { freeId } from "../engine/model/commands/freeId.ts";
import * as texts from "../texts/files.ts";
import { asKept } from "./asKept.ts";
import type { EditorState, NoticeAction } from "./editorState.ts";
import { editor, editorStore } from "./editorStore.ts";
import { files } from "./files.ts";
import { emptyDesign, firstTemplate } from "./firstDesigns.ts";
import type { KeptDesign } from "./keptDesign.ts";
import { newDesignId } from "./newDesignId.ts";
import { openChecked } from "./openChecked.ts";
import { addRecent, recentDesigns } from "./recents.ts";
import { showOpening } from "./showOpening.ts";
import { versions } from "./versions.ts";

/**
 * Opens the design that a link's fragment holds, checked like a file, as a design of its own. What was open stays under
 * the recent designs; a link that can't be read leaves it open.
 */
export async function openLink(fragment: string): Promise<void> {
	const shared = readShareFragment(fragment);
	if (!shared.ok) {
		editor.tell(shareErrorText(shared.error), "error", [{ label: texts.openAFile, run: files.open }]);
		return;
	}
	const { text, opening } = shared.value;
	if (text === editorStore.getState().text) {
		showOpening(opening);
		editor.tell(texts.theLinksDesignIsOpenHere);
		return;
	}
	// Where nothing can be kept the page has said so by itself.
	const id = await knownId(text).catch(() => undefined);
	const before = editorStore.getState();
	const back = await keptAside(before).catch(() => []);
	if (!openChecked(text, asFile(text, id), { name: texts.theLink, refused: [] })) return;
	const opened = editorStore.getState();
	await keep(asKept(opened)).catch(() => undefined);
	if (opened.problems.length > 0) return;
	showOpening(opening);
	editor.tell(texts.wasOpenedFromALink(opened.design.name), "info", back);
}

function asFile(text: string, id = newDesignId()) {
	const name = parseDesign(text).design?.name;
	return { id, name: `${name === undefined ? "shared" : freeId(name, () => false)}.yaml`, savedText: undefined };
}

/** The same link opened twice is one design, until it has been changed or saved. */
async function knownId(text: string): Promise<string | undefined> {
	const recent = (await recentDesigns()).filter(({ hasFile }) => !hasFile);
	for (const { designId } of recent) {
		if ((await versions.newest(designId))?.text === text) return designId;
	}
	return undefined;
}

/** Keeps what is open among the recent designs, and leads back to it; a sample that nobody has touched needs neither. */
async function keptAside(state: EditorState): Promise<readonly NoticeAction[]> {
	if (state.text === firstTemplate.text || state.text === emptyDesign) return [];
	const kept = asKept(state);
	await keep(kept);
	const recent = (await recentDesigns()).find(({ designId }) => designId === kept.designId);
	return recent === undefined ? [] : [{ label: texts.backTo(kept.title), run: () => files.openRecent(recent) }];
}

async function keep(kept: KeptDesign): Promise<void> {
	await addRecent(kept);
	if ((await versions.newest(kept.designId))?.text !== kept.text) await versions.record(kept);
}
