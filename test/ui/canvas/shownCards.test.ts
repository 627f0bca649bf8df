import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import { layoutDesign } from "../../../src/engine/layout/layoutDesign.ts";
import type { CanvasPart } from "../../../src/ui/canvas/canvasPart.ts";
import { shownCards } from "../../../src/ui/canvas/shownCards.ts";

const { design } = parseDesign(readFileSync("examples/global-collaboration.yaml", "utf8"));
if (design === undefined) throw new Error("the example has problems");
const layout = layoutDesign(design);

const all: CanvasPart = { detail: "full", farTextSize: undefined, painted: false, window: undefined };
const idsOf = (part: CanvasPart, chosen: readonly string[]) => shownCards(layout, part, chosen).map(({ id }) => id);

describe("cards that have an element", () => {
	it("are all, where there are few", () => {
		expect(idsOf(all, [])).toEqual(layout.cards.map(({ id }) => id));
	});

	it("are those that the window touches", () => {
		const column = layout.columns.find(({ region }) => region === "eu-west");
		if (column === undefined) throw new Error("no such column");
		const ids = idsOf({ ...all, window: column.rect }, []);
		expect(ids).toContain("presence@eu-west");
		expect(ids.filter((id) => id.includes("@"))).toEqual(
			layout.cards.map(({ id }) => id).filter((id) => id.endsWith("@eu-west")),
		);
	});

	it("are with them those that are chosen, wherever they stand", () => {
		const nowhere = { x: -9000, y: -9000, w: 10, h: 10 };
		expect(idsOf({ ...all, window: nowhere }, ["presence"])).toEqual([
			"presence@us-east",
			"presence@eu-west",
			"presence@ap-south",
		]);
	});

	it("are the first, where all are painted, for the keyboard to come in by, and what is chosen", () => {
		const painted = { ...all, painted: true };
		expect(idsOf(painted, [])).toEqual([layout.cards[0]?.id]);
		expect(idsOf(painted, ["presence"])).toHaveLength(4);
	});
});
