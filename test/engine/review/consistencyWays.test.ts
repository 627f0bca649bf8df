import { describe, expect, it } from "vitest";
import { templates } from "../../../src/editor/templates.ts";
import { completedText } from "../../../src/engine/format/completedText.ts";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import { effectiveConsistency } from "../../../src/engine/model/effectiveConsistency.ts";
import { compareConsistency, consistencies } from "../../../src/engine/model/vocabulary.ts";
import { consistencyWays, waysToKeep } from "../../../src/engine/review/consistencyWays.ts";

function textOf(id: string): string {
	const template = templates.find((each) => each.id === id);
	if (template === undefined) throw new Error(`no template ${id}`);
	return template.text;
}

function designOf(text: string) {
	const { design } = parseDesign(text);
	if (design === undefined) throw new Error("the text has problems");
	return design;
}

/** Every way for every store of the templates. */
function allWays() {
	const wishes = templates.flatMap(({ text }) => {
		const design = designOf(text);
		return [...design.data.keys()].flatMap((store) => consistencies.map((wanted) => ({ text, design, store, wanted })));
	});
	return wishes.flatMap(({ text, design, store, wanted }) =>
		consistencyWays(design, store, wanted).map(
			({ label, edits }) => [`${store} ${wanted} ${label}`, { text, store, wanted, edits }] as const,
		),
	);
}

describe("what lets a store have a consistency that it can't have as it is", () => {
	it("is another pattern of its technology: Cosmos DB is strong with one writer", () => {
		const ways = consistencyWays(designOf(textOf("shop")), "cart", "strong");
		expect(ways.map(({ label }) => label)).toEqual(["As a single-leader store"]);
	});

	it("is another technology where its own has no such pattern", () => {
		const ways = consistencyWays(designOf(textOf("global-collaboration")), "settings", "strong");
		expect(ways.length).toBeGreaterThan(0);
		expect(ways.every(({ label }) => label.startsWith("With "))).toBe(true);
	});

	it.each(allWays())(
		"leads to a good design whose technology offers it: %s",
		(...[, { text, store, wanted, edits }]) => {
			const completed = completedText(text, edits);
			const found = completed && designOf(completed.text).data.get(store);
			if (found === undefined) throw new Error("it leads nowhere");
			expect(compareConsistency(found.facts.strongestConsistency, wanted)).toBeLessThanOrEqual(0);
		},
	);
});

describe("what makes a store keep what it claims", () => {
	it("is nothing where it keeps it", () => {
		expect(waysToKeep(designOf(textOf("shop")), "inventory", "strong")).toBeUndefined();
	});

	it("leads to a design that gives it", () => {
		const text = textOf("shop");
		const design = designOf(text);
		const way = waysToKeep(design, "catalog", "strong");
		if (way === undefined) throw new Error("a quorum would do");
		const completed = completedText(text, way.edits);
		const changed = completed && designOf(completed.text);
		const store = changed?.data.get("catalog");
		expect(changed !== undefined && store !== undefined && effectiveConsistency(changed, store)).toBe("strong");
	});
});
