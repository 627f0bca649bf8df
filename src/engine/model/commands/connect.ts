import type { Design, Id } from "../design.ts";
import { fail, ok } from "../result.ts";
import { type CommandResult, layerOf, setEdit } from "./command.ts";

/** Draws a line: balancer → application, application → store, application → application. Other lines are implied, or mean nothing. */
export function connect(design: Design, { from, to }: { from: Id; to: Id }): CommandResult {
	const [source, target] = [layerOf(design, from), layerOf(design, to)];
	if (source === undefined) return fail({ code: "unknownItem", id: from });
	if (target === undefined) return fail({ code: "unknownItem", id: to });
	switch (`${source} to ${target}`) {
		case "balancing to application":
			return append(design.balancing.get(from)?.to ?? [], { path: ["balancing", from, "to"], from, to });
		case "application to data":
			return append(design.application.get(from)?.uses ?? [], { path: ["application", from, "uses"], from, to });
		case "application to application":
			return call(design, { from, to });
		case "routing to balancing":
			return fail({ code: "impliedConnection", from, to });
		default:
			return fail({ code: source === "observability" ? "impliedConnection" : "cantConnect", from, to });
	}
}

function call(design: Design, { from, to }: { from: Id; to: Id }): CommandResult {
	if (from === to) return fail({ code: "cantConnect", from, to });
	if (design.application.get(from)?.calls.has(to)) return fail({ code: "alreadyConnected", from, to });
	return ok([setEdit(["application", from, "calls", to], {})]);
}

function append(ids: readonly Id[], { path, from, to }: { path: readonly string[]; from: Id; to: Id }): CommandResult {
	if (ids.includes(to)) return fail({ code: "alreadyConnected", from, to });
	return ok([setEdit(path, [...ids, to])]);
}
