import { describe, expect, it } from "vitest";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import { layoutDesign } from "../../../src/engine/layout/layoutDesign.ts";
import { scaleText } from "../../bench/scaleText.ts";

/** 0.3 applications a component: 12 of them in each region of 40 components. */
function layoutOf(size: { regions: number; components: number }) {
	const { design } = parseDesign(scaleText(size));
	if (design === undefined) throw new Error("a design of the measurements has problems");
	return layoutDesign(design, { width: 928 });
}

describe("columns of a large design", () => {
	it("are wide enough for two applications side by side, with the buses at both sides", () => {
		const { columns, cards } = layoutOf({ regions: 16, components: 40 });
		const applications = cards.filter(({ kind }) => kind === "application");
		expect(applications.length).toBe(16 * 12);
		// Six rows: five buses pass, 5 px apart and 8 px from the cards, at each side of 76 + 8 + 76.
		expect(columns.map(({ rect }) => rect.w)).toEqual(Array(16).fill(2 * (8 + 5 * 5) + 76 + 8 + 76));
		expect(Math.min(...applications.map(({ rect }) => rect.w))).toBeGreaterThanOrEqual(74);
	});

	it("are as narrow as a column may be where one row of applications has no bus to let pass", () => {
		const { columns } = layoutOf({ regions: 16, components: 6 });
		expect(columns.map(({ rect }) => rect.w)).toEqual(Array(16).fill(150));
	});
});
