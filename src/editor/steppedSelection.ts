import type { Design, Id } from "../engine/model/design.ts";
import { layers } from "../engine/model/vocabulary.ts";
import type { Selection } from "./editorState.ts";

/** What on the canvas came, went or reads otherwise, by its id. */
interface ChangedThings {
	readonly added: readonly Id[];
	readonly removed: readonly Id[];
	readonly changed: readonly Id[];
}

type Things = ReadonlyMap<Id, unknown>;

function itemsOf(design: Design): readonly Things[] {
	return [design.regions, design.users.populations, ...layers.map((layer) => design[layer]), design.canvas];
}

/** The parts of two designs that are not the very same object; `after` shares with `before` what it hasn't changed. */
function changedThings(before: Design, after: Design, things: (design: Design) => readonly Things[]): ChangedThings {
	const theirs = things(before);
	const parts = things(after).map((ours, index) => changedEntries(theirs[index] ?? ours, ours));
	return {
		added: parts.flatMap(({ added }) => added),
		removed: parts.flatMap(({ removed }) => removed),
		changed: parts.flatMap(({ changed }) => changed),
	};
}

function changedEntries(before: Things, after: Things): ChangedThings {
	if (before === after) return { added: [], removed: [], changed: [] };
	const ids = [...after.keys()];
	return {
		added: ids.filter((id) => !before.has(id)),
		removed: [...before.keys()].filter((id) => !after.has(id)),
		changed: ids.filter((id) => before.has(id) && before.get(id) !== after.get(id)),
	};
}

/** More than these say nothing about where to look. */
const mostSelected = 20;

/**
 * What is chosen after a step through the history: what came back, else what is otherwise than before, of things on the
 * canvas first, then of notes, features and scenarios; undefined where the step says nothing about it.
 */
export function steppedSelection(before: Design, after: Design): Selection | undefined {
	const items = tellingIds(changedThings(before, after, itemsOf));
	const ids = [...new Set(items)].filter((id) => !isOnlyPlace(after, id));
	const notes = tellingIds(changedThings(before, after, (design) => [design.notes]));
	if (ids.length + notes.length > mostSelected) return undefined;
	if (ids.length + notes.length > 0) return { kind: "items", ids, ...(notes.length === 0 ? {} : { notes }) };
	const [feature] = tellingIds(changedThings(before, after, (design) => [design.features]));
	if (feature !== undefined) return { kind: "feature", id: feature };
	const [scenario] = tellingIds(changedThings(before, after, (design) => [design.scenarios]));
	return scenario === undefined ? undefined : { kind: "scenario", id: scenario };
}

/** When something went, what changed with it is not what the step was about. */
function tellingIds({ added, removed, changed }: ChangedThings): readonly Id[] {
	if (added.length > 0) return added;
	return removed.length > 0 ? [] : changed;
}

/** A place of what stands elsewhere in the design: a note's, or of what is gone. */
function isOnlyPlace(design: Design, id: Id): boolean {
	return !itemsOf(design).some((things) => things !== design.canvas && things.has(id));
}
