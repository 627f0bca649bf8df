import { describe, expect, it } from "vitest";
import { networkFigures } from "../../../../src/engine/review/networkFigures.ts";
import { populationNews } from "../../../../src/engine/review/placement/populationNews.ts";
import { regionNews } from "../../../../src/engine/review/placement/regionNews.ts";
import { roundTripsOf } from "../../../../src/engine/review/placement/roundTripsOf.ts";
import { roundTripGrid } from "../../../../src/engine/review/roundTripGrid.ts";
import { designOf, exampleDesign, exampleText } from "../../layout/exampleDesign.ts";

const text = exampleText("global-collaboration");
const before = exampleDesign("global-collaboration");
const moved = (city: string) => designOf(text.replace("at: frankfurt", `at: ${city}`));

describe("users who move", () => {
	it("to Madrid still have Dublin nearest, and nothing is said of another law", () => {
		const news = populationNews(before, moved("madrid"), "eu");
		expect(news[0]).toBe("eu-west stays nearest.");
		expect(news.join(" ")).not.toContain("changes");
	});

	it("across the ocean have another region nearest, but enter where routing sends them", () => {
		const news = populationNews(before, moved("new-york"), "eu");
		expect(news).toContain("us-east becomes nearest, instead of eu-west.");
		expect(news).toContain("Its requests enter eu-west, as routing says.");
	});

	it("keep the jurisdiction that the file writes, and where their data may rest", () => {
		const news = populationNews(before, moved("new-york"), "eu");
		expect(news).toContain("Jurisdiction stays EU, as written, though New York is in US.");
		expect(news).toContain("Its personal data may still rest only in EU, as its residency says.");
	});

	it("take the city's jurisdiction where the file writes none", () => {
		const free = text.replace(/, jurisdiction: EU/, "");
		const news = populationNews(designOf(free), designOf(free.replace("at: frankfurt", "at: new-york")), "eu");
		expect(news).toContain("Jurisdiction changes from EU to US.");
		const nowhere = populationNews(designOf(free), designOf(free.replace("at: frankfurt", "at: [40, -40]")), "eu");
		expect(nowhere).toContain("Jurisdiction EU is lost: coordinates have no country.");
	});
});

describe("a region that is added", () => {
	it("becomes nearest to the users around it, and runs what runs in all regions", () => {
		const after = designOf(
			text.replace("\nregions:\n", "\nregions:\n  eu-central: { provider: aws, code: eu-central-1 }\n"),
		);
		const news = regionNews(before, after, "eu-central");
		expect(news[0]).toBe("Becomes nearest to Europe.");
		expect(news[1]).toMatch(/^alb, .* will run there too\.$/);
		// Frankfurt to Dublin is nearer than to Ashburn, and that nearer than to Mumbai.
		expect(roundTripsOf(after, "eu-central").map(({ region }) => region)).toEqual(["eu-west", "us-east", "ap-south"]);
	});
});

describe("the grid of round trips", () => {
	const grid = roundTripGrid(networkFigures(before), new Set(before.users.populations.keys()));

	it("has a row for each population and each region, and a column for each region", () => {
		expect(grid.regions).toEqual(["us-east", "eu-west", "ap-south"]);
		expect(grid.users.map(({ from }) => from)).toEqual(["na", "eu", "apac"]);
		expect(grid.between.map(({ trips }) => trips.map((trip) => trip && Math.round(trip.p50Ms)))).toEqual([
			[undefined, 70, 191],
			[70, undefined, 126],
			[191, 126, undefined],
		]);
	});

	it("has the network's tail at the 99th percentile: 1.3 times the median", () => {
		// Measured between us-east-1 and eu-west-1: 69.7 ms.
		expect(grid.between[0]?.trips[1]?.p99Ms).toBeCloseTo(69.7 * 1.3);
	});

	it("says what was measured: between regions of one provider, not to the users", () => {
		expect(grid.between[0]?.trips[1]?.source).toBe("measured");
		expect(grid.users[0]?.trips[0]?.source).toBe("estimated");
	});
});
