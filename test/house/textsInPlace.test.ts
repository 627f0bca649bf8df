import { describe, expect, it } from "vitest";
import { withTextsInPlace } from "../../scripts/steps/textsInPlace.mjs";

/** Where values stand; `#` for `$`, which a linter takes for a slip in a plain string. */
const spelled = (text: string) => text.replaceAll("#{", "${");

const modules = new Map([
	[
		"texts",
		spelled(
			[
				"export const saved = (name: string): string => `#{name} is \\`saved\\``;",
				"export const moved = ({ from, to }: { from: string; to: string }): string =>",
				"\t`to #{to} from #{from}`;",
				"export const both = (name: string): string => `#{name} and #{name}`;",
				'export const many = (count: number): string => plural(count, { one: "1 region", other: `#{count} regions` });',
			].join("\n"),
		),
	],
]);

const placed = (code: string) => withTextsInPlace(code, modules).replaceAll("${", "#{");

describe("texts with values", () => {
	it("stand where they are said, in the order of their words", () => {
		expect(placed("/** Why. */\nconst said = texts.saved(file.name);")).toBe(
			"/** Why. */\nconst said = `#{file.name} is \\`saved\\``;",
		);
		expect(placed("<p title={texts.moved({ from, to: last(all) })} />")).toBe(
			"<p title={`to #{last(all)} from #{from}`} />",
		);
	});

	it("stand in each other", () => {
		expect(placed("say(texts.saved(texts.saved(name)), texts.saved(a));")).toBe(
			"say(`#{`#{name} is \\`saved\\``} is \\`saved\\``, `#{a} is \\`saved\\``);",
		);
	});

	it("stay calls where a value would be computed twice, can't be told, or chooses the form", () => {
		expect(placed("texts.both(name)")).toBe("`#{name} and #{name}`");
		for (const code of ["texts.both(next())", "texts.moved(where)", "texts.saved(...names)", "texts.many(2)"]) {
			expect(placed(code)).toBe(code);
		}
	});
});
