import type { Line } from "../../engine/layout/layout.ts";
import { disconnect } from "../../engine/model/commands/disconnect.ts";
import type { Design, Id } from "../../engine/model/design.ts";
import * as texts from "../../texts/menus.ts";
import { camera } from "../canvas/camera.ts";
import { removeItems } from "../canvas/removeChosen.ts";
import { edit } from "./componentEntries.ts";
import type { MenuEntry } from "./menuEntry.ts";
import { playFault } from "./regionEntries.ts";

/** What can be done with a line: take it away where it is drawn, fail it where it crosses regions, see its ends. */
export function lineEntries(design: Design, line: Line): readonly MenuEntry[] {
	return [
		...cutEntries(line),
		...removeEntries(design, line),
		{ kind: "action", label: texts.zoomToItsEnds, run: () => show(line) },
	];
}

function show({ ids }: Line): void {
	camera.get()?.show(ids);
}

function cutEntries({ kind, fromRegion, toRegion, ids }: Line): readonly MenuEntry[] {
	if (kind !== "replication" || fromRegion === undefined || toRegion === undefined || fromRegion === toRegion)
		return [];
	const [store] = ids;
	const cut: MenuEntry = {
		kind: "action",
		label: texts.cutOffFrom(fromRegion, toRegion),
		run: () =>
			playFault(texts.andAreCut(fromRegion, toRegion), { kind: "partition", between: [[fromRegion], [toRegion]] }),
	};
	if (store === undefined) return [cut];
	const stall: MenuEntry = {
		kind: "action",
		label: texts.stallThisReplication,
		run: () => playFault(texts.replicationOfStalls(store), { kind: "replication-stall", store }),
	};
	return [cut, stall];
}

function removeEntries(design: Design, { kind, from, to, ids, toRegion }: Line): readonly MenuEntry[] {
	if (kind === "replication") {
		const [store] = ids;
		if (store === undefined || toRegion === undefined) return [];
		const run = () => removeItems({ ids: [store], region: toRegion });
		return [{ kind: "action", label: texts.removeTheReplicaIn(toRegion), run }];
	}
	const [source, target] = [componentOf(from), componentOf(to)];
	if (kind === "request" || kind === "watch") return [];
	return [
		edit(texts.disconnect, {
			history: texts.disconnectFrom(source, target),
			result: disconnect(design, { from: source, to: target }),
		}),
	];
}

/** `settings@us-east` is a card of settings. */
function componentOf(cardId: string): Id {
	return cardId.replace(/@.*$/, "");
}
