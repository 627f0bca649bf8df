import { describe, expect, it } from "vitest";
import { templates } from "../../../src/editor/templates.ts";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import { placeSelection, selectionPlace } from "../../../src/ui/yaml/placeSelection.ts";

const text = templates[0]?.text ?? "";
const { design } = parseDesign(text);
if (design === undefined) throw new Error("the template has problems");

function lineOf(words: string): number {
	return text.split("\n").findIndex((line) => line.includes(words)) + 1;
}

describe("a place in the text", () => {
	it("is about the store whose field stands there", () => {
		const place = { line: lineOf("size: 20GB"), column: 8 };
		expect(placeSelection(design, place)).toEqual({ kind: "items", ids: ["settings"] });
	});

	it("is about the feature, not its store, within the features", () => {
		const place = { line: lineOf("store: settings"), column: 8 };
		expect(placeSelection(design, place)).toEqual({ kind: "feature", id: "workspace-settings" });
	});

	it("is found again from the selection", () => {
		const place = selectionPlace(design, { kind: "items", ids: ["eu-west"] });
		expect(text.split("\n")[(place?.line ?? 0) - 1]).toContain("code: eu-west-1");
	});

	it("is none for several things at once", () => {
		expect(selectionPlace(design, { kind: "items", ids: ["eu-west", "us-east"] })).toBeUndefined();
	});
});
