import { describe, expect, it } from "vitest";
import { fieldGroups } from "../../../src/ui/inspector/fieldGroups.ts";
import { foundFields } from "../../../src/ui/inspector/foundFields.ts";

/** Names of the fields that a search of the design's own finds, those of parts after a dot. */
function found(search: string): readonly string[] {
	const groups = fieldGroups([], { hidden: ["regions", "users"], kind: undefined, isWritten: () => false });
	return foundFields(groups, search).flatMap(({ fields }) =>
		fields.flatMap(([key, { shape }]) =>
			shape.form.kind === "object" ? Object.keys(shape.form.fields).map((part) => `${key}.${part}`) : [key],
		),
	);
}

describe("finding a field", () => {
	it("shows of a field of several parts those that are meant", () => {
		expect(found("cooldown")).toEqual(["failover.recover"]);
	});

	it("shows a field whole where it is meant itself", () => {
		expect(found("failover mode")).toContain("failover.mode");
		expect(found("discount")).toEqual(["costs.discount"]);
		expect(found("failover").length).toBeGreaterThan(3);
	});

	it("finds nothing that no field says", () => {
		expect(found("no such field at all")).toEqual([]);
	});
});
