import { editorStore } from "../../editor/editorStore.ts";
import { findTechnology } from "../../engine/catalog/findTechnology.ts";
import { consistencyWords } from "../../engine/drawing/consistencyShapes.ts";
import { applyEdits } from "../../engine/format/applyEdits.ts";
import { completedText } from "../../engine/format/completedText.ts";
import { wordMeaning } from "../../engine/format/wordMeaning.ts";
import { commandErrorText } from "../../engine/model/commands/commandErrorText.ts";
import { setConsistency } from "../../engine/model/commands/setConsistency.ts";
import type { Design, Id, Store } from "../../engine/model/design.ts";
import type { Edit, FindingFix } from "../../engine/model/figures.ts";
import { type Consistency, consistencies, patterns } from "../../engine/model/vocabulary.ts";
import { consistencyWays, waysToKeep } from "../../engine/review/consistencyWays.ts";
import * as texts from "../../texts/inspector.ts";

/** One of several things that a store could be, before it is. */
export interface Choice {
	readonly value: string;
	readonly name: string;
	/** What it means. */
	readonly says: string;
	/** Name of the change in the history. */
	readonly label: string;
	readonly edits: readonly Edit[];
	/** The text with the choice made, and what it takes besides; undefined where it can't be. */
	readonly text: string | undefined;
	readonly also: readonly string[];
	/** Why it can't be. */
	readonly refusal: string | undefined;
	/** What would let it be, or would make it hold. */
	readonly ways: readonly FindingFix[];
}

export type ChosenField = "consistency" | "pattern" | "leader" | "mode";

/** All that a field of a store could be. */
export function storeChoices(design: Design, store: Store, field: ChosenField): readonly Choice[] {
	switch (field) {
		case "consistency":
			return consistencies.map((each) => consistencyChoice(design, store, each));
		case "pattern": {
			const own = store.facts.known ? store.facts.patterns : patterns;
			return own.map((value) => plainChoice(store, { value, path: ["pattern"], key: "pattern" }));
		}
		case "leader": {
			const able = store.pattern === "consensus" ? [...store.voters, "nearest"] : store.replicas;
			return able.map((value) => plainChoice(store, { value, path: ["leader"], key: "leader" }));
		}
		case "mode":
			return ["sync", "async"].map((value) =>
				plainChoice(store, { value, path: ["replication", "mode"], key: "mode" }),
			);
	}
}

function consistencyChoice(design: Design, store: Store, consistency: Consistency): Choice {
	const offered = findTechnology(store.technology)?.data?.strongest;
	const result = setConsistency(design, {
		store: store.id,
		consistency,
		...(offered === undefined ? {} : { offered }),
	});
	const kept = result.ok ? waysToKeep(design, store.id, consistency) : undefined;
	return {
		...made(result.ok ? result.value : undefined),
		value: consistency,
		name: consistencyWords[consistency],
		says: wordMeaning("consistency", consistency) ?? "",
		label: texts.callNameConsistency(store.name, consistencyWords[consistency].toLowerCase()),
		refusal: result.ok ? undefined : commandErrorText(design, result.error),
		ways: result.ok ? (kept === undefined ? [] : [kept]) : consistencyWays(design, store.id, consistency),
	};
}

interface PlainChoice {
	readonly value: string;
	readonly path: readonly string[];
	readonly key: string;
}

function plainChoice(
	{ id, name }: { readonly id: Id; readonly name: string },
	{ value, path, key }: PlainChoice,
): Choice {
	const edits: readonly Edit[] = [{ op: "set", path: ["data", id, ...path], value }];
	const { text, problems } = editorStore.getState();
	const completed = problems.length > 0 ? undefined : completedText(text, edits);
	return {
		value,
		name: value,
		says: wordMeaning(key, value) ?? "",
		label: texts.changeOfTo(key, name, value),
		edits,
		text: completed?.text,
		also: completed?.also ?? [],
		refusal: completed === undefined ? texts.cantHaveThisAsItIs(name, key) : undefined,
		ways: [],
	};
}

function made(edits: readonly Edit[] | undefined): Pick<Choice, "edits" | "text" | "also"> {
	const edited = edits === undefined ? undefined : applyEdits(editorStore.getState().text, edits);
	return { edits: edits ?? [], text: edited?.ok === true ? edited.value : undefined, also: [] };
}
