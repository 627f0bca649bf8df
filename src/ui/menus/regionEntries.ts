import { editor } from "../../editor/editorStore.ts";
import { reorderRegions } from "../../engine/model/commands/reorderRegions.ts";
import { setField } from "../../engine/model/commands/setField.ts";
import type { Design, Fault, Id } from "../../engine/model/design.ts";
import { type RegionRole, regionRoles } from "../../engine/model/vocabulary.ts";
import * as texts from "../../texts/menus.ts";
import { edit } from "./componentEntries.ts";
import { type MenuEntry, more } from "./menuEntry.ts";

/** As the failure matrix plays it. */
const failureAtMs = 60_000;
const failureForMs = 600_000;
const playedMs = 1_200_000;

/** Plays one fault in the lab, as a scenario that is only looked at. */
export function playFault(name: string, fault: DistributiveOmit<Fault, "atMs" | "forMs">): void {
	const faults = [{ ...fault, atMs: failureAtMs, forMs: failureForMs }];
	editor.playScenario({ id: `menu ${name}`, name, durationMs: playedMs, faults });
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

const roleWords: Readonly<Record<RegionRole, string>> = {
	active: texts.activeReadsAndWritesEnter,
	"read-only": texts.readOnlyReadsEnter,
	standby: texts.standbyNothingEntersYet,
};

/** What can be done with a region: fail it, give it a role, move its column. */
export function regionEntries(design: Design, id: Id): readonly MenuEntry[] {
	const region = design.regions.get(id);
	if (region === undefined) return [];
	const order = [...design.regions.keys()];
	const index = order.indexOf(id);
	const [left, afterNext] = [order[index - 1], order[index + 2]];
	return [
		{
			kind: "action",
			label: texts.failThisRegion,
			run: () => playFault(texts.isLost(id), { kind: "region-down", region: id }),
		},
		{ kind: "rule" },
		...more(
			texts.role,
			regionRoles.map((role): MenuEntry => {
				const path = ["regions", id, "role"];
				const result = setField(design, { path, value: role === "active" ? undefined : role });
				return {
					...edit(roleWords[role], { history: texts.makeIdRole(id, role), result }),
					chosen: region.role === role,
				};
			}),
		),
		...(left === undefined
			? []
			: [
					edit(texts.moveLeft, {
						history: texts.putBefore(id, left),
						result: reorderRegions(design, { region: id, before: left }),
					}),
				]),
		...(index === order.length - 1
			? []
			: [
					edit(texts.moveRight, {
						history: texts.putAfter(id, order[index + 1]),
						result: reorderRegions(design, { region: id, ...(afterNext === undefined ? {} : { before: afterNext }) }),
					}),
				]),
	];
}
