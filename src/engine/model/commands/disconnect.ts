import type { Design, Id } from "../design.ts";
import { fail, ok } from "../result.ts";
import { type CommandResult, deleteEdit, setEdit } from "./command.ts";

/** Takes a line away that `connect` could have drawn. A store that a feature keeps its records in is refused. */
export function disconnect(design: Design, { from, to }: { from: Id; to: Id }): CommandResult {
	const balancer = design.balancing.get(from);
	if (balancer !== undefined) return without(balancer.to, { path: ["balancing", from, "to"], from, to });
	const application = design.application.get(from);
	if (application === undefined) return fail({ code: "notConnected", from, to });
	if (application.calls.has(to)) return ok([deleteEdit(["application", from, "calls", to])]);
	const users = [...design.features.values()].filter((feature) => feature.application === from && feature.store === to);
	if (users.length > 0) return fail({ code: "inUse", id: to, by: users.map((feature) => feature.id) });
	return without(application.uses, { path: ["application", from, "uses"], from, to });
}

function without(ids: readonly Id[], { path, from, to }: { path: readonly string[]; from: Id; to: Id }): CommandResult {
	if (!ids.includes(to)) return fail({ code: "notConnected", from, to });
	return ok([
		setEdit(
			path,
			ids.filter((id) => id !== to),
		),
	]);
}
