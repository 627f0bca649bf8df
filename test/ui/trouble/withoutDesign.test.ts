import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutDesign } from "../../../src/ui/trouble/withoutDesign.ts";

const design = `name: Nimbus 🦩 payroll
data:
  ledger-main: { technology: aurora-postgres, size: 20GB, notes: "ask Zoë about Quokka" }`;

describe("what an error says, without the design's words", () => {
	it.each([
		["Cannot read properties of undefined (reading 'size')", "Cannot read properties of undefined (reading 'size')"],
		["Maximum call stack size exceeded", "Maximum call stack size exceeded"],
		["the store ledger-main is unknown", "the store …-… is unknown"],
		['Unexpected token "Quok" is not valid JSON', 'Unexpected token "…" is not valid JSON'],
		["storeLedgerReads is not a function", "… is not a function"],
		["NIMBUS 🦩, zoë", "… …, …"],
	])("%j becomes %j", (message, said) => {
		expect(withoutDesign(message, design)).toBe(said);
	});

	it("holds no word of any design that was quoted", () => {
		const word = fc.stringMatching(/^[xqzjvw]{4,9}$/);
		fc.assert(
			fc.property(
				fc.array(word, { minLength: 1, maxLength: 6 }),
				fc.constantFrom(" ", "-", "/", '"', "→"),
				(words, between) => {
					const said = withoutDesign(`TypeError: ${words.join(between)} is null`, `name: ${words.join(" ")}`);
					for (const each of words) expect(said).not.toContain(each);
					expect(said).toMatch(/^TypeError: .* is null$/);
				},
			),
		);
	});
});
