import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../../src/engine/format/applyEdits.ts";
import { parseDesign } from "../../../../src/engine/format/parseDesign.ts";
import { addScene } from "../../../../src/engine/model/commands/addScene.ts";
import type { CommandResult } from "../../../../src/engine/model/commands/command.ts";
import { duplicateScene } from "../../../../src/engine/model/commands/duplicateScene.ts";
import { moveScene } from "../../../../src/engine/model/commands/moveScene.ts";
import { removeRegion } from "../../../../src/engine/model/commands/removeRegion.ts";
import { renameItem } from "../../../../src/engine/model/commands/renameItem.ts";
import { updateScene } from "../../../../src/engine/model/commands/updateScene.ts";
import type { Design } from "../../../../src/engine/model/design.ts";

const text = `archipelago: 1
name: Two regions
users:
  populations:
    everyone: { name: Everyone, at: new-york, share: 100% }
regions:
  us-east: { provider: aws, code: us-east-1 }
  eu-west: { provider: aws, code: eu-west-1 }
scenarios:
  dark: { name: Europe goes dark, duration: 10m, faults: [{ at: 60s, for: 3m, kind: region-down, region: eu-west }] }
scenes:
  all: { title: All of it }
  # What the board asks about.
  dark: { title: Goes dark, notes: Breathe., scenario: dark, from: 30s, speed: 20, camera: { at: eu-west, w: 150%, h: 80% } }
  end: { title: The end, view: map }
`;

function parsed(source: string): Design {
	const { design, problems } = parseDesign(source);
	if (design === undefined) throw new Error(JSON.stringify(problems));
	return design;
}

function edited(result: CommandResult, source = text): string {
	if (!result.ok) throw new Error(result.error.code);
	const done = applyEdits(source, result.value);
	if (!done.ok) throw new Error(done.error.code);
	return done.value;
}

const design = parsed(text);

describe("a camera in the file", () => {
	it("stands in the middle and shows all where it says nothing else", () => {
		expect(design.scenes.get("dark")?.camera).toEqual({ at: "eu-west", x: 0.5, y: 0.5, w: 1.5, h: 0.8 });
		expect(design.scenes.get("all")?.camera).toBeUndefined();
	});

	it.each([
		["at: mars", "mars"],
		["w: 0%", "a view shows something"],
		["x: 120%", "100%"],
		["w: 2", "the unit is missing"],
		["zoom: 2", "zoom"],
	])("is refused with %s", (camera, word) => {
		const { problems } = parseDesign(text.replace("at: eu-west, w: 150%, h: 80%", camera));
		expect(problems.map(({ message }) => message).join()).toContain(word);
	});

	it("follows a region to its new id, and goes with it", () => {
		const renamed = parsed(edited(renameItem(design, { section: "regions", id: "eu-west", to: "europe" })));
		expect(renamed.scenes.get("dark")?.camera?.at).toBe("europe");
		const without = parsed(edited(removeRegion(design, { region: "eu-west" })));
		expect(without.scenes.get("dark")?.camera).toBeUndefined();
	});
});

describe("a captured scene", () => {
	const shown = {
		focus: ["us-east"],
		camera: { at: "us-east", x: 0.12345, y: 1 / 3, w: 1.4, h: 0.5 },
		view: "lanes",
		chart: "cost",
		scenario: "dark",
		fromMs: 90_000,
		speed: 10,
	} as const;

	it("is written in the file's notation, without what goes without saying, after the scene it follows", () => {
		const after = edited(addScene(design, { title: "Our costs", after: "all", ...shown }));
		const scene = parsed(after).scenes.get("our-costs");
		expect(scene).toMatchObject({ chart: "cost", scenario: "dark", fromMs: 90_000, speed: 10, view: "lanes" });
		expect(scene?.camera).toMatchObject({ at: "us-east", w: 1.4, h: 0.5 });
		expect(scene?.camera?.x).toBeCloseTo(0.123, 9);
		expect(scene?.camera?.y).toBeCloseTo(0.333, 9);
		expect([...parsed(after).scenes.keys()]).toEqual(["all", "our-costs", "dark", "end"]);
		expect(after).toContain("12.3%");
		expect(after).not.toMatch(/our-costs[\s\S]*?speed[\s\S]*?dark:/);
		expect(after).toContain("# What the board asks about.");
	});

	it("has no time without a scenario", () => {
		const still = parsed(edited(addScene(design, { title: "Still", fromMs: 90_000, speed: 50 }))).scenes.get("still");
		expect(still?.fromMs).toBeUndefined();
		expect(still?.speed).toBe(10);
	});

	it("takes another's place but not its title, notes and comments", () => {
		const after = edited(updateScene(design, "dark", { ...shown, scenario: undefined }));
		expect(parsed(after).scenes.get("dark")).toMatchObject({ title: "Goes dark", notes: "Breathe.", chart: "cost" });
		expect(parsed(after).scenes.get("dark")).not.toHaveProperty("scenario");
		expect(parsed(after).scenes.get("dark")).not.toHaveProperty("fromMs");
		expect(after).toContain("# What the board asks about.");
	});

	it("of a scenario that isn't there is refused", () => {
		expect(addScene(design, { title: "Lost", scenario: "none" })).toMatchObject({ ok: false });
		expect(updateScene(design, "gone", {})).toEqual({ ok: false, error: { code: "unknownItem", id: "gone" } });
	});
});

describe("scenes in order", () => {
	const order = (source: string) => [...parsed(source).scenes.keys()];

	it("move in front of another one, or to the end", () => {
		expect(order(edited(moveScene(design, { id: "end", before: "all" })))).toEqual(["end", "all", "dark"]);
		expect(order(edited(moveScene(design, { id: "all" })))).toEqual(["dark", "end", "all"]);
		expect(moveScene(design, { id: "all", before: "dark" })).toEqual({ ok: true, value: [] });
	});

	it("come twice, with all they show, under a title of their own", () => {
		const twice = parsed(edited(duplicateScene(design, "dark")));
		const { id: _, title, ...copy } = twice.scenes.get("goes-dark-2") ?? { id: "", title: "" };
		const { id: __, title: ___, ...original } = twice.scenes.get("dark") ?? { id: "", title: "" };
		expect(title).toBe("Goes dark 2");
		expect(copy).toEqual(original);
		expect([...twice.scenes.keys()]).toEqual(["all", "dark", "goes-dark-2", "end"]);
	});
});
