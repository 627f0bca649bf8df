import { describe, expect, it } from "vitest";
import { gridStep } from "../../../src/ui/matrix/gridStep.ts";

describe("a key in the matrix", () => {
	const size = { row: 13, column: 8 };

	it("leads to the neighbour, and stays within the grid", () => {
		expect(gridStep({ row: 2, column: 3 }, "ArrowDown", size)).toEqual({ row: 3, column: 3 });
		expect(gridStep({ row: 2, column: 3 }, "ArrowLeft", size)).toEqual({ row: 2, column: 2 });
		expect(gridStep({ row: 0, column: 7 }, "ArrowUp", size)).toEqual({ row: 0, column: 7 });
		expect(gridStep({ row: 12, column: 7 }, "ArrowRight", size)).toEqual({ row: 12, column: 7 });
	});

	it("leads to the ends of the row and of the column", () => {
		expect(gridStep({ row: 5, column: 3 }, "Home", size)).toEqual({ row: 5, column: 0 });
		expect(gridStep({ row: 5, column: 3 }, "End", size)).toEqual({ row: 5, column: 7 });
		expect(gridStep({ row: 5, column: 3 }, "PageDown", size)).toEqual({ row: 12, column: 3 });
	});

	it("that is no way to move leaves all as it is", () => {
		expect(gridStep({ row: 5, column: 3 }, "a", size)).toBeUndefined();
	});
});
