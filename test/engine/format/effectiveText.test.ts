import { describe, expect, it } from "vitest";
import { templates } from "../../../src/editor/templates.ts";
import { effectiveText } from "../../../src/engine/format/effectiveText.ts";
import { formAt } from "../../../src/engine/format/formAt.ts";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";

const { design } = parseDesign(templates[0]?.text ?? "");
if (design === undefined) throw new Error("the template has problems");

function hint(...keys: readonly string[]): string | undefined {
	const form = formAt(keys);
	return form === undefined || design === undefined ? undefined : effectiveText(design, keys, form);
}

describe("what holds where the file says nothing", () => {
	it("is written in the file's units", () => {
		expect(hint("regions", "us-east", "outage")).toBe("4h");
		expect(hint("regions", "us-east", "availability")).toBe("99.99%");
		expect(hint("failover", "manualDelay")).toBe("30m");
		expect(hint("features", "sign-in", "skew")).toBe("0.8");
		expect(hint("features", "sign-in", "keys")).toBe("10M");
	});

	it("is a word where the field takes words", () => {
		expect(hint("regions", "us-east", "role")).toBe("active");
	});
});
