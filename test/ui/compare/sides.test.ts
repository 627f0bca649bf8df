import { beforeEach, describe, expect, it } from "vitest";
import { editor, editorStore } from "../../../src/editor/editorStore.ts";
import type { KeptVersion } from "../../../src/editor/keptVersion.ts";
import { templates } from "../../../src/editor/templates.ts";
import { analyzeDesign } from "../../../src/engine/review/analyzeDesign.ts";
import { bareFigures } from "../../../src/engine/review/bareFigures.ts";
import { sideOf } from "../../../src/ui/compare/sideOf.ts";
import { choiceValue, sideOptions } from "../../../src/ui/compare/sideOptions.ts";
import { suggestedChoice } from "../../../src/ui/compare/suggestedChoice.ts";

const state = () => editorStore.getState();

function open(id: string): void {
	const template = templates.find((each) => each.id === id);
	if (template !== undefined) editor.openTemplate(template);
}

function pin(): void {
	editorStore.setState(({ design }) => ({ figures: bareFigures(analyzeDesign(design)), figuresFresh: true }));
	editor.pinBaseline("pinned");
}

function versionOf(text: string): KeptVersion {
	return { designId: state().file.id, title: "Shop", fileName: "shop.yaml", saved: false, atMs: 5, text };
}

describe("the sides of a comparison", () => {
	beforeEach(() => {
		editor.pinBaseline(undefined);
		open("shop");
	});

	it("suggest the baseline, else the design as it was opened, else its last other version", () => {
		const other = versionOf("archipelago: 1\nname: Before\nregions: { us: { provider: aws, code: us-east-1 } }\n");
		expect(suggestedChoice(state(), [versionOf(state().text), other])).toEqual({ kind: "version", version: other });
		editor.setText(state().text.replace("Global shop", "Shop"), { label: "Rename" });
		expect(suggestedChoice(state(), [other])).toEqual({ kind: "history", index: 0 });
		pin();
		expect(suggestedChoice(state(), [other])).toEqual({ kind: "baseline" });
	});

	it("are the designs that they stand for", () => {
		pin();
		editor.setText(state().text.replace("Global shop", "Shop"), { label: "Rename" });
		const nameOf = (side: ReturnType<typeof sideOf>) => (side.kind === "design" ? side.design.name : side.problem);
		expect(nameOf(sideOf({ kind: "open" }, state()))).toBe("Shop");
		expect(nameOf(sideOf({ kind: "baseline" }, state()))).toBe("Global shop");
		expect(nameOf(sideOf({ kind: "history", index: 0 }, state()))).toBe("Global shop");
		expect(nameOf(sideOf({ kind: "template", id: "flapping" }, state()))).toContain("headroom");
		expect(nameOf(sideOf({ kind: "file", name: "x.yaml", text: "name: [" }, state()))).toMatch(/^Line \d+: /);
	});

	it("are offered in groups, each choice under a value of its own", () => {
		pin();
		editor.setText(state().text.replace("Global shop", "Shop"), { label: "Rename" });
		const groups = sideOptions(state(), [versionOf("x")], { kind: "file", name: "x.yaml", text: "" });
		expect(groups.map(({ title }) => title)).toEqual([
			"Now",
			"File",
			"History: before",
			"Earlier versions",
			"Templates",
		]);
		const options = groups.flatMap(({ options }) => options);
		expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
		expect(options.map(({ choice, value }) => choiceValue(choice) === value)).not.toContain(false);
	});

	it("keep the baseline while another design is open, unless that counts in another currency", () => {
		pin();
		open("flapping");
		expect(state().baseline?.design.name).toBe("Global shop");
		editor.openText(state().text.replace("name:", "currency: EUR\nusdRate: 0.9\nname:"), {
			name: "e.yaml",
			savedText: undefined,
		});
		expect(state().design.currency).toBe("EUR");
		expect(state().baseline).toBeUndefined();
	});

	it("pin no figures that belong to another state of the design", () => {
		editorStore.setState(({ design }) => ({ figures: bareFigures(analyzeDesign(design)), figuresFresh: false }));
		editor.pinBaseline("pinned");
		expect(state().baseline).toBeUndefined();
		expect(state().notice?.text).toContain("still being computed");
	});
});
