import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";

const examples = readdirSync("examples")
	.filter((name) => name.endsWith(".yaml"))
	.map((name) => readFileSync(`examples/${name}`, "utf8"));

/** Tokens of all the examples: keys, values, brackets, spaces. */
const tokens = examples.map((text) => text.match(/[A-Za-z0-9.%-]+|\n *|[^A-Za-z0-9.%-]/g) ?? []);
const allTokens = [
	...new Set(tokens.flat()),
	"null",
	"[]",
	"{}",
	"__proto__",
	"*a",
	"&a ",
	"-1",
	"1e999",
	"0",
	"0%",
	"''",
	"all",
	"nearest",
];

/** An example with some tokens replaced by others, or taken out. */
const broken = fc.constantFrom(...tokens).chain((parts) =>
	fc
		.array(fc.tuple(fc.nat(parts.length - 1), fc.oneof(fc.constantFrom(...allTokens), fc.constant(""))), {
			minLength: 1,
			maxLength: 4,
		})
		.map((changes) => {
			const changed = [...parts];
			for (const [index, token] of changes) changed[index] = token;
			return changed.join("");
		}),
);

describe("whatever the text", () => {
	it("gives a design or problems with places, and never both or neither", () => {
		fc.assert(
			fc.property(broken, (text) => {
				const { design, problems } = parseDesign(text);
				expect(design === undefined).toBe(problems.length > 0);
				for (const problem of problems) {
					expect(problem.line).toBeGreaterThan(0);
					expect(problem.column).toBeGreaterThan(0);
					expect(problem.message).not.toBe("");
				}
			}),
			{ numRuns: 500 },
		);
	});

	it("gives the same for text of any kind", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
				const { design, problems } = parseDesign(`archipelago: 1\n${text}`);
				expect(design === undefined).toBe(problems.length > 0);
			}),
			{ numRuns: 300 },
		);
	});
});
