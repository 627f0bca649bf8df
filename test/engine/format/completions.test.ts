import { describe, expect, it } from "vitest";
import { completionsAt } from "../../../src/engine/format/completions.ts";
import { keyInfo } from "../../../src/engine/format/formAt.ts";
import { pathAt, rangeOf } from "../../../src/engine/format/pathAt.ts";

const text = `archipelago: 1
name: Test
regions:
  us-east: { provider: aws, code: us-east-1 }
  eu-west: { provider: gcp, code: europe-west1 }
data:
  main:
    technology: cockroachdb
    replicas: [us-east, eu-west]
    size: 1TB
`;

/** What is offered where `|` stands in the text. */
function offeredAt(marked: string) {
	const offset = marked.indexOf("|");
	const found = completionsAt(marked.replace("|", ""), offset);
	return {
		labels: found?.options.map(({ label }) => label) ?? [],
		typed: marked.slice(found?.from ?? offset, offset),
		found,
	};
}

describe("completions", () => {
	it("offer the keys of the place that are not written yet, with what they set", () => {
		const { labels, typed, found } = offeredAt(text.replace("    size: 1TB\n", "    size: 1TB\n    con|\n"));
		expect(typed).toBe("con");
		expect(labels).toContain("consistency");
		expect(labels).not.toContain("size");
		expect(found?.options.find(({ label }) => label === "personal")).toMatchObject({
			fallback: "true",
			required: false,
		});
	});

	it("offer a number with each unit, the default's first", () => {
		const { labels, typed } = offeredAt(`${text}routing:\n  dns: { technology: route53, method: dns, ttl: 6| }\n`);
		expect(typed).toBe("6");
		expect(labels).toEqual(["6s", "6us", "6ms", "6m", "6h", "6d"]);
		expect(offeredAt(text.replace("size: 1TB", "size: 1.5|")).labels).toContain("1.5TB");
	});

	it("offer the default where nothing is typed", () => {
		expect(offeredAt(`${text}traffic:\n  averageOfPeak: |\n`).labels).toEqual(["40%"]);
	});

	it("say what a word means, what an id stands for and what the catalogue says", () => {
		const docOf = (marked: string, label: string) =>
			offeredAt(marked).found?.options.find((option) => option.label === label)?.doc;
		expect(docOf(text.replace("    size", "    pattern: |\n    size"), "consensus")).toBe(
			"a majority agrees on each write",
		);
		expect(docOf(text.replace("    size", "    leader: us|\n    size"), "us-east")).toBe("region, aws, us-east-1");
		expect(docOf(text.replace("code: us-east-1", "code: us|"), "us-west-2")).toContain("US West (Oregon)");
		expect(docOf(text.replace("technology: cockroachdb", "technology: co|"), "cosmosdb")).toContain("up to strong");
		expect(docOf(text.replace("    size: 1TB\n", "    si|\n"), "size")).toBe(
			"Logical data, one copy. a size, such as 512B, 4KB or 2TB",
		);
	});

	it("offer the sections at the left edge", () => {
		expect(offeredAt(`${text}|`).labels).toEqual(expect.arrayContaining(["users", "features", "business"]));
		expect(offeredAt(`${text}|`).labels).not.toContain("data");
	});

	it("offer the words of a closed set, ids and catalogue names as values", () => {
		expect(offeredAt(text.replace("    size", "    pattern: |\n    size")).labels).toContain("leaderless");
		expect(offeredAt(text.replace("    size", "    leader: us|\n    size")).labels).toEqual([
			"nearest",
			"us-east",
			"eu-west",
		]);
		expect(offeredAt(text.replace("cockroachdb", "coc|")).labels).toContain("cockroachdb");
		expect(offeredAt(text.replace("cockroachdb", "|")).labels).not.toContain("route53");
		expect(offeredAt(text.replace("europe-west1", "|")).labels).toContain("europe-west4");
		expect(offeredAt(text.replace("europe-west1", "|")).labels).not.toContain("us-east-1");
	});

	it("follow the brackets of one-line maps and lists", () => {
		expect(offeredAt(text.replace("[us-east, eu-west]", "[us-east, |]")).labels).toEqual(["us-east", "eu-west"]);
		expect(offeredAt(text.replace("code: us-east-1 }", "code: us-east-1, ro| }"))).toMatchObject({ typed: "ro" });
		expect(offeredAt(text.replace("code: us-east-1 }", "code: us-east-1, ro| }")).labels).toContain("role");
		expect(offeredAt(text.replace("code: us-east-1 }", "role: | }")).labels).toEqual([
			"active",
			"read-only",
			"standby",
		]);
		expect(offeredAt(`${text}scenarios:\n  a:\n    faults:\n      - { at: 60s, kind: |`).labels).toContain(
			"region-down",
		);
	});

	it("offer nothing in comments and free text", () => {
		expect(offeredAt(text.replace("size: 1TB", "# si|")).labels).toEqual([]);
		expect(offeredAt(text.replace("name: Test", "name: Te|")).labels).toEqual([]);
	});
});

describe("the place of the cursor", () => {
	it("is a path, and a path has a range", () => {
		expect(pathAt(text, text.indexOf("cockroachdb") + 2)).toBe("data.main.technology");
		expect(pathAt(text, text.indexOf("eu-west]"))).toBe("data.main.replicas[1]");
		expect(pathAt(text, text.indexOf("europe-west1"))).toBe("regions.eu-west.code");
		const range = rangeOf(text, "data.main.replicas");
		expect(text.slice(range?.start, range?.end)).toBe("replicas: [us-east, eu-west]");
		expect(rangeOf(text, "data.other")).toBeUndefined();
	});

	it("tells what a key sets", () => {
		expect(keyInfo(["data", "main", "size"])).toMatchObject({ doc: "Logical data, one copy", required: true });
		expect(keyInfo(["data", "main", "nothing"])).toBeUndefined();
	});
});
