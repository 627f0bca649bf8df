import { describe, expect, it } from "vitest";
import { templates } from "../../../src/editor/templates.ts";
import { definitionAt } from "../../../src/engine/format/definitionAt.ts";
import { hoverAt } from "../../../src/engine/format/hoverAt.ts";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import { sectionsOf } from "../../../src/engine/format/sectionsOf.ts";

const text = templates.find(({ id }) => id === "shop")?.text ?? "";
const { design } = parseDesign(text);

/** What is said over a word, at its first place behind some other words. */
function over(word: string, behind = "") {
	const offset = text.indexOf(word, text.indexOf(behind));
	return hoverAt(text, offset + 1, design);
}

describe("over a key", () => {
	it("stands what it sets, how it is written and its default", () => {
		expect(over("convergence")).toMatchObject({
			title: "convergence",
			doc: "anycast: from withdrawal to all routes moved",
			unit: "a duration, such as 30s, 5m or 2h",
			fallback: "20s",
		});
	});

	it("stands what holds only where the file doesn't say just that", () => {
		expect(over("convergence")?.effective).toBeUndefined();
		expect(over("share", "chicago")?.effective).toBeUndefined();
	});

	it("that is an id stands what it is", () => {
		expect(over("catalog:")?.about).toBe("store, Apache Cassandra, leaderless, eventual");
	});
});

describe("over a value", () => {
	it("stands what a word means", () => {
		expect(over("leaderless")?.about).toBe(
			"leaderless: any replica answers; quorums of reads and writes overlap, or don't",
		);
	});

	it("stands what an id names", () => {
		expect(over("cart", "basket:")?.about).toBe("cart: store, Azure Cosmos DB, multi-leader, read-your-writes");
	});

	it("of the catalogue stand its facts, each with its source and date", () => {
		const found = over("cockroachdb");
		expect(found?.about).toContain("CockroachDB, data; runs anywhere");
		expect(found?.facts?.length).toBeGreaterThanOrEqual(4);
		for (const { source } of found?.facts ?? []) {
			expect(source.source).not.toBe("");
			expect(source.asOf).not.toBe("");
		}
		expect(over("chicago")?.about).toBe("Chicago, US; jurisdiction US");
		expect(over("europe-west1")?.about).toContain("gcp, jurisdiction EU");
	});

	it("stands nothing over nothing", () => {
		expect(hoverAt(text, text.indexOf("\n\n") + 1, design)).toBeUndefined();
	});
});

describe("the definition of an id", () => {
	it.each([
		["a store that a feature uses", "store: cart", "  cart:"],
		["a region among replicas", "tokyo]", "  tokyo:"],
		["a region that is a key", "europe: 18k", "  europe:"],
		["an application", "storefront, store", "  storefront:"],
	])("of %s is where it is written", (...[, at, to]) => {
		const offset = text.indexOf(at) + (at.startsWith("store:") ? 8 : 1);
		const found = definitionAt(text, offset);
		expect(found?.start).toBe(text.indexOf(to) + 2);
	});

	it("is none for what is no id", () => {
		expect(definitionAt(text, text.indexOf("500GB"))).toBeUndefined();
	});
});

describe("the sections of a file", () => {
	it("are its outermost keys with what they hold", () => {
		const sections = sectionsOf(text);
		expect(sections.map(({ name }) => name).slice(0, 4)).toEqual(["archipelago", "name", "users", "regions"]);
		expect(sections.find(({ name }) => name === "data")).toMatchObject({ count: 4, isBlock: true });
		expect(sections.find(({ name }) => name === "name")).toMatchObject({ count: 0, isBlock: false });
	});
});
