import type { Design, Id } from "../design.ts";
import type { Edit, EditValue } from "../figures.ts";
import { fail, ok } from "../result.ts";
import { addComponent, type NewComponent, newComponentId } from "./addComponent.ts";
import { type CommandResult, isWritten, setEdit } from "./command.ts";

export interface Connections {
	/** A store that the new application uses. */
	readonly uses?: Id;
	/** The application that uses the new store. */
	readonly usedBy?: Id;
	/** The only application that the new balancer sends to. */
	readonly sendsTo?: Id;
	/** A balancer that sends to the new application too. */
	readonly sentToBy?: Id;
	/** An application that the new one calls. */
	readonly calls?: Id;
	/** An application that calls the new one; in place of what that one calls, where it did. */
	readonly calledBy?: Id;
}

/** A new component that is connected to what is there, as one step. */
export function insertComponent(
	design: Design,
	{ component, connections }: { component: NewComponent; connections: Connections },
): CommandResult {
	const added = addComponent(design, component);
	if (!added.ok) return added;
	const missing = missingEnd(design, connections);
	if (missing !== undefined) return fail({ code: "unknownItem", id: missing });
	const id = component.id ?? newComponentId(design, component.technology.key);
	const [first, ...others] = added.value;
	if (first?.op !== "set") return added;
	const value = { ...(first.value as Fields), ...ownFields(connections) };
	return ok([{ ...first, value }, ...others, ...otherEnds(design, id, connections)]);
}

type Fields = { readonly [key: string]: EditValue };

function missingEnd(design: Design, { uses, usedBy, sendsTo, sentToBy, calls, calledBy }: Connections): Id | undefined {
	if (uses !== undefined && !design.data.has(uses)) return uses;
	if (sentToBy !== undefined && !design.balancing.has(sentToBy)) return sentToBy;
	return [usedBy, sendsTo, calls, calledBy].find((id) => id !== undefined && !design.application.has(id));
}

function ownFields({ uses, sendsTo, calls }: Connections): Fields {
	return {
		...(uses === undefined ? {} : { uses: [uses] }),
		...(sendsTo === undefined ? {} : { to: [sendsTo] }),
		...(calls === undefined ? {} : { calls: { [calls]: {} } }),
	};
}

function otherEnds(design: Design, id: Id, { usedBy, sentToBy, calls, calledBy }: Connections): readonly Edit[] {
	const edits: Edit[] = [];
	if (usedBy !== undefined) {
		const uses = design.application.get(usedBy)?.uses ?? [];
		edits.push(setEdit(["application", usedBy, "uses"], [...uses, id]));
	}
	// A balancer that names no applications sends to all of them.
	if (sentToBy !== undefined && isWritten(design, ["balancing", sentToBy, "to"])) {
		const to = design.balancing.get(sentToBy)?.to ?? [];
		edits.push(setEdit(["balancing", sentToBy, "to"], [...to, id]));
	}
	if (calledBy !== undefined) {
		const path = ["application", calledBy, "calls"];
		const replaces = calls !== undefined && design.application.get(calledBy)?.calls.has(calls) === true;
		edits.push(replaces ? { op: "rename", path: [...path, calls], key: id } : setEdit([...path, id], {}));
	}
	return edits;
}
