import { describe, expect, test } from "vitest";
import type { ReviewDocument } from "../../../../src/engine/model/reviewDocument.ts";
import { designOf } from "../../designOf.ts";
import { threeRegions } from "../../threeRegions.ts";
import { quietDesign } from "../quietDesign.ts";
import { exampleNames, exampleText, redesignOf, reviewOf } from "./reviewOf.ts";
import { linesOf, sectionOf, sectionsOf, textsOf } from "./textsOf.ts";

const multiLeader = `    pattern: multi-leader
    consistency: eventual
    conflicts: last-write-wins`;

/** What no sentence may hold: a value that is none. */
const noValue = /\b(undefined|NaN|null|Infinity)\b|\[object|, ,| {2}|\(\)|: \.|^\s*$/;

function emptyTexts(document: ReviewDocument): readonly string[] {
	return textsOf(document).filter((text) => noValue.test(text.replace(/\s$/, "")));
}

const small = `
archipelago: 1
name: Small
users: { populations: { all: { name: All, at: paris, share: 100% } } }
regions: { here: { provider: aws, code: eu-west-3 } }
`;

const unused = `${small}
application: { api: { technology: service, latency: { p50: 5ms, p99: 20ms } } }
data: { main: { technology: postgresql, replicas: [here], pattern: single-leader, leader: here, consistency: strong, size: 1GB } }
features: { app: { application: api, store: main, readsPerSecond: 0, writesPerSecond: 0, itemSize: 1KB } }
scenarios: { calm: { name: Nothing happens }, down: { faults: [{ at: 60s, for: 5m, kind: region-down, region: here }] } }
`;

describe("the design review", () => {
	test.each(exampleNames)("says something whole in every sentence: %s", { timeout: 60_000 }, (name) => {
		expect(emptyTexts(reviewOf(designOf(exampleText(name))))).toEqual([]);
	});

	test("says something whole of what else the stores could be", () => {
		const text = exampleText("us-with-eu-replica");
		const document = reviewOf(designOf(text), { text, redesign: redesignOf(text) });
		expect(emptyTexts(document)).toEqual([]);
	});

	test.each([
		["a design without components", small],
		["a feature that nobody uses", unused],
	])("says something whole of %s", (_, text) => {
		expect(emptyTexts(reviewOf(designOf(text)))).toEqual([]);
	});

	test("stands in the order of the time that readers have", () => {
		const ids = reviewOf(threeRegions({ store: multiLeader })).sections.map(({ id }) => id);
		expect(ids).toEqual([
			"summary",
			"picture",
			"decisions",
			"matrix",
			"findings",
			"checklists",
			"runbooks",
			"figures",
			"sources",
		]);
	});

	test("gives each section an id of its own, and refers to none that is not there", () => {
		const document = reviewOf(designOf(exampleText("us-with-eu-replica")));
		const ids = sectionsOf(document).map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const references = JSON.stringify(document).match(/"href":"[^"]+"/g) ?? [];
		const inside = references.map((each) => each.slice(8, -1)).filter((href) => !href.startsWith("https://"));
		expect(inside.filter((href) => !ids.includes(href))).toEqual([]);
	});

	test("ends with the file where its text is given", () => {
		const document = reviewOf(quietDesign(), { text: "name: Quiet" });
		expect(document.sections.at(-1)?.blocks).toEqual([{ kind: "code", language: "yaml", text: "name: Quiet" }]);
	});

	test("says that the failures were not played where there is no matrix", () => {
		expect(linesOf(sectionOf(reviewOf(quietDesign()), "matrix"))[0]).toContain("not played");
	});
});
