import * as texts from "../../texts/format/pasted.ts";
import { type CommandResult, layerOf } from "../model/commands/command.ts";
import { commandErrorText } from "../model/commands/commandErrorText.ts";
import { type Effect, editEffect } from "../model/commands/editEffect.ts";
import { removeFromRegion } from "../model/commands/removeFromRegion.ts";
import { removeItem } from "../model/commands/removeItem.ts";
import { removeRegion } from "../model/commands/removeRegion.ts";
import type { Design, Id } from "../model/design.ts";
import type { Edit } from "../model/figures.ts";
import { fail, ok, type Result } from "../model/result.ts";
import { editText } from "./applyEdits.ts";
import { editErrorText } from "./editErrorText.ts";
import { parseDesign } from "./parseDesign.ts";
import type { DesignText } from "./pasteThings.ts";

/** What is to go: regions, populations, components and notes; in `region` only, where a component runs in several. */
export interface Removed {
	readonly ids: readonly Id[];
	readonly notes?: readonly Id[];
	readonly region?: Id;
}

export interface RemovalPlan extends DesignText {
	/** "Remove orders from eu-west" */
	readonly label: string;
	/** What else goes and changes. Empty: nobody else notices. */
	readonly effects: readonly Effect[];
}

/** Tries a removal out: the text without the things, and all that goes or changes with them. Refused with a sentence. */
export function planRemoval(start: DesignText, removed: Removed): Result<RemovalPlan, string> {
	const locked = removed.ids.find((id) => start.design.canvas.get(id)?.locked === true);
	if (locked !== undefined) return fail(texts.isLockedUnlockItFirst(nameOf(start.design, locked)));
	const effects: Effect[] = [];
	let { text, design } = start;
	for (const step of stepsOf(design, removed)) {
		const result = step.command(design);
		if (!result.ok) return fail(commandErrorText(design, result.error));
		effects.push(...effectsOf(design, result.value, step.own));
		const edited = editText(text, result.value);
		if (!edited.ok) return fail(editErrorText(edited.error));
		const parsed = parseDesign(edited.value.text, { previous: design, read: edited.value.read });
		const [problem] = parsed.problems;
		if (parsed.design === undefined) return fail(`${problem?.path}: ${problem?.message}.`);
		text = edited.value.text;
		design = parsed.design;
	}
	return ok({ text, design, label: labelOf(start.design, removed), effects: withoutDoubles(effects) });
}

interface Step {
	readonly command: (design: Design) => CommandResult;
	/** The thing itself, whose going is no news. */
	readonly own: (path: Edit["path"]) => boolean;
}

/** Features before what they need, components before their regions. */
function stepsOf(design: Design, { ids, notes = [], region }: Removed): readonly Step[] {
	const regions = ids.filter((id) => design.regions.has(id));
	const populations = ids.filter((id) => design.users.populations.has(id));
	const components = ids.filter((id) => layerOf(design, id) !== undefined);
	return [
		...notes.map(
			(id): Step => ({ command: (now) => removeItem(now, { section: "notes", id }), own: isOf(["notes", id]) }),
		),
		...components.flatMap((id) => componentSteps(design, id, region)),
		...populations.map(
			(id): Step => ({
				command: (now) => removeItem(now, { section: "users.populations", id }),
				own: isOf(["users", "populations", id]),
			}),
		),
		...regions.map((id): Step => ({ command: (now) => removeRegion(now, { region: id }), own: isOf(["regions", id]) })),
	];
}

function componentSteps(design: Design, id: Id, region: Id | undefined): readonly Step[] {
	const section = layerOf(design, id);
	if (section === undefined) return [];
	if (region !== undefined && regionsOf(design, id).length > 1)
		return [{ command: (now) => removeFromRegion(now, { id, region }), own: isInRegion(section, id) }];
	const features = [...design.features.values()].filter(
		(feature) =>
			(section === "application" && feature.application === id) || (section === "data" && feature.store === id),
	);
	return [
		...features.map(
			(feature): Step => ({
				// Another component of the removal may have taken it along.
				command: (now) =>
					now.features.has(feature.id) ? removeItem(now, { section: "features", id: feature.id }) : ok([]),
				own: () => false,
			}),
		),
		{ command: (now) => removeItem(now, { section, id }), own: isOf([section, id]) },
	];
}

function isOf(keys: readonly string[]): Step["own"] {
	return (path) => keys.every((key, index) => path[index] === key);
}

/** That a component leaves a region, and what it has there; where its leader and its data go is news. */
function isInRegion(section: string, id: Id): Step["own"] {
	const fields = new Set<unknown>([
		"regions",
		"capacityPerSecond",
		"instances",
		"monthlyCost",
		"replicas",
		"witnesses",
	]);
	return (path) => isOf([section, id])(path) && fields.has(path[2]);
}

function regionsOf(design: Design, id: Id): readonly Id[] {
	const component = design.balancing.get(id) ?? design.application.get(id) ?? design.observability.get(id);
	const store = design.data.get(id);
	return component?.regions ?? (store === undefined ? [] : [...store.replicas, ...store.witnesses]);
}

function effectsOf(design: Design, edits: readonly Edit[], own: Step["own"]): readonly Effect[] {
	return edits.flatMap((edit) => {
		const effect = own(edit.path) ? undefined : editEffect(design, edit);
		return effect === undefined ? [] : [effect];
	});
}

/** A thing that goes in the end needs no word about how it changed before. */
function withoutDoubles(effects: readonly Effect[]): readonly Effect[] {
	return [...new Map(effects.map((effect) => [effect.text, effect])).values()];
}

function labelOf(design: Design, { ids, notes = [], region }: Removed): string {
	const [only] = ids;
	const count = ids.length + notes.length;
	if (count !== 1) return texts.removeCountThings(count);
	if (only === undefined)
		return design.notes.get(notes[0] ?? "")?.frame === true ? texts.removeAFrame : texts.removeANote;
	const leaves = region !== undefined && regionsOf(design, only).length > 1;
	return leaves ? texts.removeOnlyFromRegion(nameOf(design, only), region) : texts.removeOnly(nameOf(design, only));
}

function nameOf(design: Design, id: Id): string {
	const layer = layerOf(design, id);
	if (layer !== undefined) return design[layer].get(id)?.name ?? id;
	return design.users.populations.get(id)?.name ?? id;
}
