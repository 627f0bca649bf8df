import { editor, editorStore } from "../../../editor/editorStore.ts";
import type { Line } from "../../../engine/layout/layout.ts";
import { layoutDesign } from "../../../engine/layout/layoutDesign.ts";
import type { CommandResult } from "../../../engine/model/commands/command.ts";
import { disconnect } from "../../../engine/model/commands/disconnect.ts";
import { removeFromRegion } from "../../../engine/model/commands/removeFromRegion.ts";
import type { Design, Id } from "../../../engine/model/design.ts";
import * as texts from "../../../texts/drag.ts";
import { shownLayout } from "../shownLayout.ts";

/** What taking a line away means, or why it can't be. */
export type LineRemoval =
	| { readonly kind: "possible"; readonly label: string; readonly edits: CommandResult }
	/** A sentence. */
	| { readonly kind: "refused"; readonly says: string };

/** Takes the chosen line away. */
export function removeChosenLine(): void {
	const { selection, design } = editorStore.getState();
	const id = selection.kind === "line" ? selection.id : undefined;
	const line = (shownLayout.get() ?? layoutDesign(design)).lines.find((each) => each.id === id);
	if (line === undefined) return;
	const removal = lineRemoval(design, line);
	if (removal.kind === "refused") editor.tell(removal.says, "error");
	else if (editor.apply(removal.label, removal.edits)) editor.select({ kind: "none" });
}

/** An application's, a balancer's line is disconnected; of a replication the replica that receives goes. */
export function lineRemoval(design: Design, line: Line): LineRemoval {
	const [from, to] = line.ids;
	if (line.kind === "request") return { kind: "refused", says: texts.whereRequestsEnterFollows };
	if (line.kind === "watch") return { kind: "refused", says: texts.whatIsWatchedFollows };
	if (line.kind === "replication") return replicaRemoval(design, line);
	if (from === undefined || to === undefined) return { kind: "refused", says: texts.theLineFollowsFromTheModel };
	return { kind: "possible", label: texts.disconnectFrom(from, to), edits: disconnect(design, { from, to }) };
}

function replicaRemoval(design: Design, { ids, fromRegion, toRegion, arrowStart, arrowEnd }: Line): LineRemoval {
	const store = ids[0] ?? "";
	if (arrowStart && arrowEnd) {
		const says = texts.isWrittenIn(store, fromRegion, toRegion);
		return { kind: "refused", says };
	}
	return withoutReplica(design, store, (arrowEnd ? toRegion : fromRegion) ?? "");
}

export function withoutReplica(design: Design, store: Id, region: Id): LineRemoval {
	const edits = removeFromRegion(design, { id: store, region });
	return { kind: "possible", label: texts.removeFrom(store, region), edits };
}
