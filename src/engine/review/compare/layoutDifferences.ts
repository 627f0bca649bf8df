import * as texts from "../../../texts/review/comparison.ts";
import type { Design, Id, Note, Place } from "../../model/design.ts";
import type { Difference } from "../../model/difference.ts";
import { nameIn, nameOfThing, type Renames } from "./names.ts";
import { commonOrder, reordered } from "./orderDifferences.ts";
import { type Group, group, one, type Parts, settingValue } from "./setting.ts";
import { isSame } from "./settingDifferences.ts";

/** Where things stand on the canvas, and how notes look; nothing that a figure reads. */
export function layoutDifferences(a: Design, b: Design, renames: Renames): readonly Difference[] {
	const columns = commonOrder(a.regions, b.regions, { renames, section: "regions" });
	return [
		...(columns === undefined ? [] : [reordered("regions", columns, texts.columnsStandInAnotherOrder)]),
		...placeDifferences("canvas", placesOf(a, renames), placesOf(b, new Map())),
		...placeDifferences("notes", looksOf(a, renames), looksOf(b, new Map())),
	];
}

type Places = ReadonlyMap<string, Group>;

/** `orders@us-east`, `orders` or a column's region. */
function placesOf({ canvas }: Design, renames: Renames): Places {
	const name = nameOfThing(renames);
	return new Map([...canvas].map(([key, place]) => [key.split("@").map(name).join("@"), placeSetting(place)]));
}

function placeSetting(place: Place): Group {
	return group({
		...boxParts(place),
		collapsed: one(place.collapsed === true ? true : undefined),
		locked: one(place.locked === true ? true : undefined),
	});
}

function looksOf({ notes }: Design, renames: Renames): Places {
	const name = nameIn(renames, "notes");
	return new Map([...notes].map(([id, note]) => [name(id), noteLook(note)]));
}

function noteLook(note: Note): Group {
	return group({ ...boxParts(note), colour: one(note.colour) });
}

function boxParts({ x, y, w, h }: Place): Parts {
	return { x: one(x), y: one(y), w: one(w), h: one(h) };
}

function placeDifferences(section: "canvas" | "notes", a: Places, b: Places): readonly Difference[] {
	const ids = [...new Set([...b.keys(), ...a.keys()])];
	// A note that is new or gone is a difference of the notes, not of where they stand.
	const both = section === "notes" ? ids.filter((id) => a.has(id) && b.has(id)) : ids;
	return both
		.filter((id) => !isSame(a.get(id) ?? nowhere, b.get(id) ?? nowhere))
		.map((id) => placeDifference(section, id, { before: a.get(id), after: b.get(id) }));
}

const nowhere = group({});

interface BeforeAndAfter {
	readonly before: Group | undefined;
	readonly after: Group | undefined;
}

function placeDifference(section: "canvas" | "notes", id: string, { before, after }: BeforeAndAfter): Difference {
	return {
		path: `${section}.${id}`,
		kind: isElsewhere(before, after) ? "moved" : "changed",
		a: before === undefined ? null : settingValue(before),
		b: after === undefined ? null : settingValue(after),
		section: section === "notes" ? "notes" : "design",
		id: ownerOf(id),
		sentence: sentenceOf(id, before, after),
		follows: false,
	};
}

function ownerOf(id: string): Id {
	return id.split("@")[0] ?? id;
}

function isElsewhere(before: Group | undefined, after: Group | undefined): boolean {
	return ["x", "y"].some(
		(key) => !isSame(group({ key: before?.parts.get(key) }), group({ key: after?.parts.get(key) })),
	);
}

function sentenceOf(id: string, before: Group | undefined, after: Group | undefined): string {
	const [thing = id, region] = id.split("@");
	const who = region === undefined ? thing : texts.thingInRegion(thing, region);
	if (isElsewhere(before, after)) return texts.standsElsewhereOnTheCanvas(who);
	const locks = [before, after].map((place) => place?.parts.has("locked") === true);
	if (locks[0] !== locks[1]) return texts.isOnTheCanvas(who, locks[1] === true ? texts.locked : texts.noLongerLocked);
	return texts.looksDifferentOnTheCanvas(who);
}
