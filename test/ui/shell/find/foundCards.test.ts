import { describe, expect, it } from "vitest";
import { parseDesign } from "../../../../src/engine/format/parseDesign.ts";
import { foundCards } from "../../../../src/ui/shell/find/foundCards.ts";

const { design } = parseDesign(`archipelago: 1
name: Two regions
users:
  populations:
    eu: { name: Europeans, at: frankfurt, share: 50%, jurisdiction: EU }
    us: { name: Americans, at: new-york, share: 50%, jurisdiction: US }
regions:
  west: { provider: aws, code: us-east-1 }
  east: { provider: aws, code: eu-central-1 }
application:
  shop: { technology: kubernetes, latency: { p50: 10ms, p99: 40ms } }
data:
  carts: { name: Basket, technology: redis, replicas: [east], pattern: single-leader, leader: east, consistency: eventual, size: 1GB }
notes:
  why: { text: "Baskets may be lost", x: 0, y: 0, w: 100, h: 60 }
`);

function found(words: string): readonly string[] {
	if (design === undefined) throw new Error("the test's design has problems");
	return foundCards(design, words).map(({ id, region }) => (region === undefined ? id : `${id}@${region}`));
}

describe("what is found on the canvas", () => {
	it("is a card in each column that the component stands in", () => {
		expect(found("shop")).toEqual(["shop@west", "shop@east"]);
	});

	it("has the words in its technology, in its name or in a note", () => {
		expect(found("kubernetes")).toEqual(["shop@west", "shop@east"]);
		expect(found("basket")).toEqual(["carts@east", "why"]);
	});

	it("is a region or users by place and jurisdiction", () => {
		expect(found("Frankfurt")).toEqual(["eu", "east"]);
		expect(found("ashburn")).toEqual(["west"]);
	});

	it("has all the words, in any order and case", () => {
		expect(found("REDIS basket")).toEqual(["carts@east"]);
		expect(found("redis shop")).toEqual([]);
	});

	it("is nothing while nothing is looked for", () => {
		expect(found("  ")).toEqual([]);
	});
});
