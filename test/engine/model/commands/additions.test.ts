import { describe, expect, it } from "vitest";
import { templates } from "../../../../src/editor/templates.ts";
import { applyEdits } from "../../../../src/engine/format/applyEdits.ts";
import { parseDesign } from "../../../../src/engine/format/parseDesign.ts";
import { addFeature } from "../../../../src/engine/model/commands/addFeature.ts";
import { addPopulation } from "../../../../src/engine/model/commands/addPopulation.ts";
import { addScene } from "../../../../src/engine/model/commands/addScene.ts";
import type { CommandResult } from "../../../../src/engine/model/commands/command.ts";
import { commandErrorText } from "../../../../src/engine/model/commands/commandErrorText.ts";
import { setFeatureShare } from "../../../../src/engine/model/commands/setFeatureShare.ts";
import type { Design } from "../../../../src/engine/model/design.ts";

function parsed(text: string): Design {
	const { design, problems } = parseDesign(text);
	if (design === undefined) throw new Error(JSON.stringify(problems));
	return design;
}

function changed(text: string, result: CommandResult): Design {
	if (!result.ok) throw new Error(result.error.code);
	const edited = applyEdits(text, result.value);
	if (!edited.ok) throw new Error(edited.error.code);
	return parsed(edited.value);
}

const emptyDesign = `archipelago: 1
name: New design
users:
  populations:
    everyone: { name: Everyone, at: new-york, share: 100% }
regions:
  us-east: { provider: aws, code: us-east-1 }
`;
const shop = templates.find(({ id }) => id === "shop")?.text ?? "";
const collaboration = templates.find(({ id }) => id === "global-collaboration")?.text ?? "";

function sumOfShares({ users }: Design): number {
	return [...users.populations.values()].reduce((sum, { share }) => sum + share, 0);
}

describe("a new feature", () => {
	it("runs in the application and keeps its records in the store that it is given", () => {
		const added = changed(
			shop,
			addFeature(parsed(shop), { name: "Gift cards", application: "storefront", store: "cart" }),
		);
		expect(added.features.get("gift-cards")).toMatchObject({
			name: "Gift cards",
			application: "storefront",
			store: "cart",
			readsPerSecond: 1000,
			writesPerSecond: 100,
		});
	});

	it("takes the first application and store where none is named", () => {
		const added = changed(shop, addFeature(parsed(shop), { name: "More" }));
		expect(added.features.get("more")).toMatchObject({ application: "storefront", store: "catalog" });
	});

	it("is refused in a design that has neither", () => {
		const design = parsed(emptyDesign);
		const result = addFeature(design, { name: "Chat" });
		expect(result.ok).toBe(false);
		expect(result.ok ? "" : commandErrorText(design, result.error)).toBe(
			"A feature runs in an application and keeps its records in a store; add one of each first.",
		);
	});

	it("is refused an id that another has, and a store that isn't there", () => {
		const design = parsed(shop);
		expect(addFeature(design, { id: "basket" })).toMatchObject({ error: { code: "idTaken" } });
		expect(addFeature(design, { store: "nowhere" })).toMatchObject({ error: { code: "unknownItem", id: "nowhere" } });
	});
});

describe("a new population", () => {
	it("gets an equal part, and the others make room in proportion", () => {
		const added = changed(shop, addPopulation(parsed(shop), { name: "Brazil", at: "sao-paulo" }));
		expect(added.users.populations.get("brazil")?.share).toBe(0.25);
		expect(added.users.populations.get("us")?.share).toBe(0.375);
		expect(sumOfShares(added)).toBeCloseTo(1, 9);
	});

	it("gets the share that is asked for", () => {
		const added = changed(shop, addPopulation(parsed(shop), { name: "Brazil", at: "sao-paulo", share: 0.1 }));
		expect(added.users.populations.get("us")?.share).toBe(0.45);
		expect(sumOfShares(added)).toBeCloseTo(1, 9);
	});

	it("gets a home in every partitioned store, which would have none of its data else", () => {
		const design = parsed(collaboration);
		const partitioned = [...design.data.values()].filter(({ pattern }) => pattern === "partitioned");
		expect(partitioned.length).toBeGreaterThan(0);
		const added = changed(collaboration, addPopulation(design, { name: "Brazil", at: "sao-paulo" }));
		for (const { id, replicas } of partitioned) expect(added.data.get(id)?.homes.get("brazil")).toBe(replicas[0]);
	});

	it("is refused more than the whole", () => {
		expect(addPopulation(parsed(shop), { name: "All", at: "paris", share: 1.2 })).toMatchObject({
			error: { code: "sharesMustAddUp" },
		});
	});
});

describe("a feature's share of a population", () => {
	it("becomes what is asked for, and the others make room in proportion", () => {
		const set = setFeatureShare(parsed(shop), { feature: "basket", population: "jp", share: 0.6 });
		expect(Object.fromEntries(changed(shop, set).features.get("basket")?.shares ?? [])).toEqual({
			us: 0.25,
			eu: 0.15,
			jp: 0.6,
		});
	});

	it("is refused more than the whole", () => {
		expect(setFeatureShare(parsed(shop), { feature: "basket", population: "jp", share: 2 })).toMatchObject({
			error: { code: "sharesMustAddUp" },
		});
	});
});

describe("a new scene", () => {
	it("remembers what was looked at", () => {
		const scene = { title: "The Pacific", focus: ["tokyo"], view: "map", scenario: "pacific-cut" } as const;
		const added = changed(shop, addScene(parsed(shop), scene));
		expect(added.scenes.get("the-pacific")).toMatchObject({
			title: "The Pacific",
			focus: ["tokyo"],
			view: "map",
			scenario: "pacific-cut",
		});
	});

	it("is refused a scenario that isn't there", () => {
		expect(addScene(parsed(shop), { title: "x", scenario: "none" })).toMatchObject({ error: { code: "unknownItem" } });
	});
});
