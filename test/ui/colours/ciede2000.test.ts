import { describe, expect, it } from "vitest";
import { ciede2000, type Lab } from "./ciede2000.ts";
import { contrast, lightOf, over } from "./colour.ts";
import { seenWith } from "./colourVision.ts";

/** Pairs 1, 7, 9, 14, 17, 20, 25 and 34 of the test data that Sharma, Wu & Dalal publish with the formula. */
const published: readonly (readonly [Lab, Lab, number])[] = [
	[[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
	[[50, 0, 0], [50, -1, 2], 2.3669],
	[[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
	[[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
	[[50, 2.5, 0], [73, 25, -18], 27.1492],
	[[50, 2.5, 0], [58, 24, 15], 19.4535],
	[[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
	[[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
];

describe("the measures of colour", () => {
	it.each(published)("have the published difference of %s and %s", (one, other, difference) => {
		expect(ciede2000(one, other)).toBeCloseTo(difference, 4);
		expect(ciede2000(other, one)).toBeCloseTo(difference, 4);
	});

	it("have the contrast that WCAG gives for black, for white and for the grey that just passes", () => {
		expect(contrast(lightOf("#000000"), lightOf("#ffffff"))).toBe(21);
		expect(contrast(lightOf("#ffffff"), lightOf("#ffffff"))).toBe(1);
		expect(contrast(lightOf("#767676"), lightOf("#ffffff"))).toBeCloseTo(4.54, 2);
	});

	it("leave greys grey for everybody, and make red and green of the same kind", () => {
		const grey = lightOf("#808080");
		for (const kind of ["protanopia", "deuteranopia", "tritanopia"] as const) {
			for (const share of seenWith(kind, grey)) expect(share).toBeCloseTo(grey[0], 4);
		}
		const [red, green] = seenWith("deuteranopia", lightOf("#ff0000"));
		expect(red).toBeGreaterThan(green);
		expect(red / green).toBeCloseTo(0.367322 / 0.280085, 6);
	});

	it("mix what is half there as a browser does", () => {
		expect(contrast(over(lightOf("#000000"), lightOf("#ffffff"), 0.5), lightOf("#808080"))).toBeCloseTo(1, 1);
	});
});
