import { setEdit } from "../model/commands/command.ts";
import type { Design, Id } from "../model/design.ts";
import type { Edit } from "../model/figures.ts";
import { applyEdits } from "./applyEdits.ts";
import type { ChosenThings } from "./copyThings.ts";
import { readDocument } from "./readDocument.ts";
import { scalarText } from "./scalarShapes.ts";
import { childNode } from "./textPlaces.ts";

/** Pixels by which a second thing stands beside the first one. */
const step = 16;
const mostSteps = 40;

interface Spot {
	readonly keys: readonly [string, Id];
	readonly x: number;
	readonly y: number;
}

/** A fragment whose notes and hand-placed things would cover those of the design, moved aside as a whole. */
export function placedBeside(
	text: string,
	{ design, things }: { design: Design; things: Required<ChosenThings> },
): string {
	const spots = [...spotsOf(text, "notes", things.notes), ...spotsOf(text, "canvas", things.ids)];
	const taken = [...design.notes.values(), ...design.canvas.values()];
	const covers = (by: number) => spots.some((spot) => taken.some(({ x, y }) => x === spot.x + by && y === spot.y + by));
	let by = 0;
	while (by < mostSteps * step && covers(by)) by += step;
	if (by === 0) return text;
	const edits = spots.flatMap(({ keys, x, y }): readonly Edit[] => [
		setEdit([...keys, "x"], x + by),
		setEdit([...keys, "y"], y + by),
	]);
	const moved = applyEdits(text, edits);
	return moved.ok ? moved.value : text;
}

/** Those that say where they stand; a note that doesn't stands at 0, 0. */
function spotsOf(text: string, section: "notes" | "canvas", ids: readonly Id[]): readonly Spot[] {
	const document = readDocument(text);
	if (!document.ok) return [];
	return ids.flatMap((id): readonly Spot[] => {
		const entry = childNode(childNode(document.root, section), id);
		const [x, y] = (["x", "y"] as const).map((key) => scalarText(childNode(entry, key)));
		if (entry === null || (section === "canvas" && x === undefined && y === undefined)) return [];
		return [{ keys: [section, id], x: Number(x ?? 0), y: Number(y ?? 0) }];
	});
}
