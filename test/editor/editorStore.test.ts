import { beforeEach, describe, expect, it } from "vitest";
import { editor, editorStore } from "../../src/editor/editorStore.ts";
import { emptyDesign, templates } from "../../src/editor/templates.ts";
import { parseDesign } from "../../src/engine/format/parseDesign.ts";
import { setEdit } from "../../src/engine/model/commands/command.ts";
import { removeRegion } from "../../src/engine/model/commands/removeRegion.ts";

const state = editorStore.getState;

describe("the editor", () => {
	beforeEach(() => editor.openTemplate("global-collaboration"));

	it.each(templates)("ships $id without problems", ({ text }) => {
		expect(parseDesign(text).problems).toEqual([]);
	});

	it("changes only what an edit changes in the text", () => {
		const before = state().text;
		editor.apply("Resize", [setEdit(["data", "settings", "size"], "30GB")]);
		expect(state().text).toBe(before.replace("size: 20GB", "size: 30GB"));
		expect(state().design.data.get("settings")?.sizeBytes).toBe(30e9);
	});

	it("keeps the parts of the design that an edit does not change", () => {
		const { regions } = state().design;
		editor.apply("Resize", [setEdit(["data", "settings", "size"], "30GB")]);
		expect(state().design.regions).toBe(regions);
	});

	it("refuses an edit that the file's rules forbid, says why, and stays as it is", () => {
		const before = state().text;
		expect(editor.apply("Resize", [setEdit(["data", "settings", "size"], "huge")])).toBe(false);
		expect(state().text).toBe(before);
		expect(state().notice?.text).toContain("data.settings.size");
		expect(state().history.past).toEqual([]);
	});

	it("says why a command can't be carried out", () => {
		editor.newDesign();
		expect(editor.apply("Delete", removeRegion(state().design, { region: "us-east" }))).toBe(false);
		expect(state().notice?.kind).toBe("error");
	});

	it("undoes to the very text that was there", () => {
		const before = state().text;
		editor.apply("Resize", [setEdit(["data", "settings", "size"], "30GB")]);
		editor.undo();
		expect(state().text).toBe(before);
		editor.redo();
		expect(state().text).toContain("size: 30GB");
	});

	it("keeps the last good design while the text is broken", () => {
		const { design } = state();
		editor.setText("archipelago: 1\nnmae: x\n", { label: "Type" });
		expect(state().design).toBe(design);
		expect(state().problems.length).toBeGreaterThan(0);
		expect(editor.apply("Resize", [setEdit(["data", "settings", "size"], "30GB")])).toBe(false);
		editor.undo();
		expect(state().problems).toEqual([]);
	});

	it("does not keep selected what is gone", () => {
		editor.select({ kind: "items", ids: ["us-east"] });
		editor.openText(emptyDesign.replaceAll("us-east:", "home:"), { name: "new.yaml", savedText: undefined });
		expect(state().selection).toEqual({ kind: "none" });
	});

	it("starts a history of its own for each design", () => {
		editor.apply("Resize", [setEdit(["data", "settings", "size"], "30GB")]);
		editor.newDesign();
		expect(state().history.past).toEqual([]);
		expect(state().file.savedText).toBeUndefined();
	});
});
