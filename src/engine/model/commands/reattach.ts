import type { Design, Id } from "../design.ts";
import type { Edit } from "../figures.ts";
import { fail, ok } from "../result.ts";
import { type CommandResult, isWritten, layerOf, setEdit } from "./command.ts";

export interface Reattached {
	/** The line as it is: balancer → application, application → store, application → application. */
	readonly from: Id;
	readonly to: Id;
	/** The end that is moved, and where it is moved to. */
	readonly end: "from" | "to";
	readonly other: Id;
}

/** Moves one end of a line to another component of the same layer. What a feature does over an application's line to a store goes with it. */
export function reattach(design: Design, line: Reattached): CommandResult {
	const { from, to, end, other } = line;
	const moved = end === "from" ? from : to;
	const kept = end === "from" ? to : from;
	if (other === moved) return ok([]);
	const layer = layerOf(design, other);
	if (layer === undefined || layer !== layerOf(design, moved) || other === kept)
		return fail({ code: "cantConnect", from: end === "from" ? other : from, to: end === "to" ? other : to });
	if (design.balancing.has(from)) return reattachBalancer(design, line);
	const application = design.application.get(from);
	if (application?.calls.has(to)) return reattachCall(design, line);
	if (!application?.uses.includes(to)) return fail({ code: "notConnected", from, to });
	return reattachUse(design, line);
}

function reattachBalancer(design: Design, { from, to, end, other }: Reattached): CommandResult {
	const sent = design.balancing.get(from)?.to ?? [];
	if (!sent.includes(to)) return fail({ code: "notConnected", from, to });
	const path = ["balancing", from, "to"];
	if (end === "to") return ok([setEdit(path, replaced(sent, to, other))]);
	const others = design.balancing.get(other)?.to ?? [];
	const left = setEdit(
		path,
		sent.filter((id) => id !== to),
	);
	return ok(others.includes(to) ? [left] : [left, setEdit(["balancing", other, "to"], [...others, to])]);
}

function reattachCall(design: Design, { from, to, end, other }: Reattached): CommandResult {
	const path = ["application", from, "calls", to];
	const call = design.application.get(from)?.calls.get(to);
	const caller = end === "from" ? other : from;
	const called = end === "to" ? other : to;
	if (design.application.get(caller)?.calls.has(called))
		return fail({ code: "alreadyConnected", from: caller, to: called });
	if (end === "to") return ok([{ op: "rename", path, key: other }]);
	const fields = {
		...(isWritten(design, [...path, "crossRegion"]) ? { crossRegion: call?.crossRegion ?? false } : {}),
		...(isWritten(design, [...path, "circuitBreaker"]) ? { circuitBreaker: call?.circuitBreaker ?? false } : {}),
	};
	const alone = design.application.get(from)?.calls.size === 1;
	return ok([
		setEdit(["application", other, "calls", to], fields),
		{ op: "delete", path: alone ? path.slice(0, -1) : path },
	]);
}

/** The features that keep their records there by this application follow the end that is moved. */
function reattachUse(design: Design, { from, to, end, other }: Reattached): CommandResult {
	const key = end === "from" ? "application" : "store";
	const features = [...design.features.values()]
		.filter((feature) => feature.application === from && feature.store === to)
		.map((feature) => setEdit(["features", feature.id, key], other));
	return ok([
		...features,
		...(end === "to" ? otherStore(design, from, { to, other }) : otherUser(design, from, { to, other })),
	]);
}

interface Change {
	readonly to: Id;
	readonly other: Id;
}

/** What isn't written follows the features by itself. */
function otherStore(design: Design, from: Id, { to, other }: Change): readonly Edit[] {
	const path = ["application", from, "uses"];
	const uses = design.application.get(from)?.uses ?? [];
	return isWritten(design, path) ? [setEdit(path, replaced(uses, to, other))] : [];
}

function otherUser(design: Design, from: Id, { to, other }: Change): readonly Edit[] {
	const path = ["application", from, "uses"];
	const uses = design.application.get(from)?.uses ?? [];
	const used = design.application.get(other)?.uses ?? [];
	const without = isWritten(design, path)
		? [
				setEdit(
					path,
					uses.filter((id) => id !== to),
				),
			]
		: [];
	const followsFeatures = !isWritten(design, ["application", other, "uses"]) && without.length === 0;
	return followsFeatures || used.includes(to)
		? without
		: [...without, setEdit(["application", other, "uses"], [...used, to])];
}

function replaced(ids: readonly Id[], old: Id, next: Id): readonly Id[] {
	return [...new Set(ids.map((id) => (id === old ? next : id)))];
}
