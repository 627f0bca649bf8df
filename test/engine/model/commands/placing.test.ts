import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../../src/engine/format/applyEdits.ts";
import { parseDesign } from "../../../../src/engine/format/parseDesign.ts";
import type { CommandResult } from "../../../../src/engine/model/commands/command.ts";
import { commandErrorText } from "../../../../src/engine/model/commands/commandErrorText.ts";
import { placePopulation } from "../../../../src/engine/model/commands/placePopulation.ts";
import { placeRegion } from "../../../../src/engine/model/commands/placeRegion.ts";

const text = `archipelago: 1
name: Two
users:
  populations:
    # everybody
    eu: { name: Europe, at: frankfurt, share: 100% } # since 2019
regions:
  aws-one: { provider: aws, code: eu-west-1 }
  own:
    provider: other
    at: berlin # our cellar
    jurisdiction: EU
`;

const { design } = parseDesign(text);
if (design === undefined) throw new Error("the design has problems");

function edited(result: CommandResult): string {
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	const done = applyEdits(text, result.value);
	if (!done.ok) throw new Error(done.error.code);
	return done.value;
}

describe("users who live elsewhere", () => {
	it("are in the other city, and nothing else of the file has changed", () => {
		expect(edited(placePopulation(design, { id: "eu", at: "madrid" }))).toBe(text.replace("frankfurt", "madrid"));
	});

	it("take the jurisdiction of the city's country, unless the file says otherwise", () => {
		const moved = parseDesign(edited(placePopulation(design, { id: "eu", at: "new-york" }))).design;
		expect(design.users.populations.get("eu")?.jurisdiction).toBe("EU");
		expect(moved?.users.populations.get("eu")?.jurisdiction).toBe("US");
	});

	it("can be at coordinates, to a hundredth of a degree; those have no jurisdiction", () => {
		const moved = parseDesign(edited(placePopulation(design, { id: "eu", at: [48.85661, 2.35222] }))).design;
		expect(moved?.users.populations.get("eu")).toMatchObject({ latitude: 48.86, longitude: 2.35 });
		expect(moved?.users.populations.get("eu")).not.toHaveProperty("jurisdiction");
	});
});

describe("a region of one's own", () => {
	it("stands in another city under its law", () => {
		const moved = edited(placeRegion(design, { id: "own", at: "tokyo", jurisdiction: "JP" }));
		expect(moved).toBe(
			text.replace("at: berlin # our cellar", "at: tokyo # our cellar").replace("jurisdiction: EU", "jurisdiction: JP"),
		);
	});

	it("keeps its jurisdiction where the place has the same, or none that is known", () => {
		expect(edited(placeRegion(design, { id: "own", at: "paris", jurisdiction: "EU" }))).toBe(
			text.replace("berlin", "paris"),
		);
		expect(edited(placeRegion(design, { id: "own", at: [50, 8] }))).toContain("jurisdiction: EU");
	});
});

describe("a provider's region", () => {
	it("can't be moved: it says where the provider has it", () => {
		const result = placeRegion(design, { id: "aws-one", at: "paris" });
		if (result.ok) throw new Error("moved");
		expect(commandErrorText(design, result.error)).toBe(
			"aws-one stands in Dublin, where AWS runs it. Only a region of provider other can be moved.",
		);
	});
});
