import type { Design, Id } from "../design.ts";
import { fail, ok } from "../result.ts";
import { type CommandResult, layerOf, setEdit } from "./command.ts";

/** Draws a line: balancer → application, application → store, application → application. Other lines are implied, or mean nothing. */
export function connect(design: Design, { from, to }: { from: Id; to: Id }): CommandResult {
	const [source, target] = [layerOf(design, from), layerOf(design, to)];
	if (source === undefined) return fail({ code: "unknownItem", id: from });
	if (target === undefined) return fail({ code: "unknownItem", id: to });
	if (source === "routing" || source === "observability")
		return fail({
			code: source === "routing" && target !== "balancing" ? "cantConnect" : "impliedConnection",
			from,
			to,
		});
	if (source === "balancing" && target === "application") {
		return append(design.balancing.get(from)?.to ?? [], { path: ["balancing", from, "to"], from, to });
	}
	if (source === "application" && target === "data") {
		return append(design.application.get(from)?.uses ?? [], { path: ["application", from, "uses"], from, to });
	}
	if (source === "application" && target === "application" && from !== to) {
		if (design.application.get(from)?.calls.has(to)) return fail({ code: "alreadyConnected", from, to });
		return ok([setEdit(["application", from, "calls", to], {})]);
	}
	return fail({ code: "cantConnect", from, to });
}

function append(ids: readonly Id[], { path, from, to }: { path: readonly string[]; from: Id; to: Id }): CommandResult {
	if (ids.includes(to)) return fail({ code: "alreadyConnected", from, to });
	return ok([setEdit(path, [...ids, to])]);
}
