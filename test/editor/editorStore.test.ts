import { beforeEach, describe, expect, it } from "vitest";
import { editor, editorStore } from "../../src/editor/editorStore.ts";
import { emptyDesign, firstTemplate } from "../../src/editor/firstDesigns.ts";
import { shownScenario } from "../../src/editor/shownScenario.ts";
import { templates } from "../../src/editor/templates.ts";
import { parseDesign } from "../../src/engine/format/parseDesign.ts";
import { setEdit } from "../../src/engine/model/commands/command.ts";
import { removeRegion } from "../../src/engine/model/commands/removeRegion.ts";
import type { Scenario } from "../../src/engine/model/design.ts";

const state = editorStore.getState;

describe("the editor", () => {
	beforeEach(() => editor.openTemplate(firstTemplate));

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

	it("leads back to a design that is kept nowhere, when another one is opened", () => {
		editor.apply("Resize", [setEdit(["data", "settings", "size"], "30GB")]);
		const { text, file } = state();
		editorStore.setState({ unkept: "denied" });
		editor.newDesign();
		expect(state().notice?.text).toContain("is kept nowhere");
		void state().notice?.actions?.[0]?.run();
		expect(state()).toMatchObject({ text, file });
		editorStore.setState({ unkept: undefined });
	});

	it("says why a command can't be carried out", async () => {
		editor.newDesign();
		expect(editor.apply("Delete", removeRegion(state().design, { region: "us-east" }))).toBe(false);
		await expect.poll(() => state().notice?.kind).toBe("error");
	});

	it("undoes to the very text that was there", () => {
		const before = state().text;
		editor.apply("Resize", [setEdit(["data", "settings", "size"], "30GB")]);
		editor.undo();
		expect(state().text).toBe(before);
		editor.redo();
		expect(state().text).toContain("size: 30GB");
	});

	it("jumps to any entry of the history, and back", () => {
		const before = state().text;
		for (const size of ["30GB", "31GB", "32GB"])
			editor.apply(`To ${size}`, [setEdit(["data", "settings", "size"], size)]);
		editor.jumpTo(1);
		expect(state().text).toContain("size: 30GB");
		expect(state().history.future.map(({ label }) => label)).toEqual(["To 31GB", "To 32GB"]);
		editor.jumpTo(0);
		expect(state().text).toBe(before);
		editor.jumpTo(3);
		expect(state().text).toContain("size: 32GB");
	});

	it("chooses what an undone or repeated step is about", () => {
		editor.select({ kind: "items", ids: ["messages"] });
		editor.apply("Resize", [setEdit(["data", "settings", "size"], "30GB")]);
		editor.undo();
		expect(state().selection).toEqual({ kind: "items", ids: ["settings"] });
		editor.select({ kind: "none" });
		editor.redo();
		expect(state().selection).toEqual({ kind: "items", ids: ["settings"] });
	});

	it("chooses the very card again that was chosen when the undone step was made", () => {
		editor.select({ kind: "items", ids: ["settings"], region: "eu-west" });
		editor.apply("Resize", [setEdit(["data", "settings", "size"], "30GB")]);
		editor.select({ kind: "design" });
		editor.undo();
		expect(state().selection).toEqual({ kind: "items", ids: ["settings"], region: "eu-west" });
	});

	it("chooses what an undone removal brings back", () => {
		editor.apply("Remove metrics", [{ op: "delete", path: ["observability", "metrics"] }]);
		editor.undo();
		expect(state().selection).toEqual({ kind: "items", ids: ["metrics"] });
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

	it("knows the figures of the design before from those of the one that is open, and of its own after an edit", () => {
		editorStore.setState({ figuresOfBefore: false });
		editor.apply("Resize", [setEdit(["data", "settings", "size"], "30GB")]);
		expect(state().figuresOfBefore).toBe(false);
		editor.newDesign();
		expect(state().figuresOfBefore).toBe(true);
	});

	it("starts a history of its own for each design", () => {
		editor.apply("Resize", [setEdit(["data", "settings", "size"], "30GB")]);
		editor.newDesign();
		expect(state().history.past).toEqual([]);
		expect(state().file.savedText).toBeUndefined();
	});
});

describe("a scenario that the design doesn't hold", () => {
	const cut: Scenario = {
		id: "failure.cut",
		name: "eu-west is cut off",
		durationMs: 600_000,
		faults: [{ atMs: 60_000, forMs: 120_000, kind: "partition", between: [["eu-west"], ["us-east", "ap-south"]] }],
	};
	beforeEach(() => editor.openTemplate(firstTemplate));

	it("is played in place of the design's own, in the lab, without an edit", () => {
		editor.chooseScenario("europe-goes-dark");
		const { text } = state();
		editor.playScenario(cut);
		expect(shownScenario(state())).toBe(cut);
		expect(state().scenarioId).toBeUndefined();
		expect(state().dock).toMatchObject({ tab: "lab", open: true });
		expect(state().text).toBe(text);
	});

	it("gives way to a scenario of the design", () => {
		editor.playScenario(cut);
		editor.chooseScenario("europe-goes-dark");
		expect(state().labScenario).toBeUndefined();
		expect(shownScenario(state())?.id).toBe("europe-goes-dark");
	});

	it("stays while the design changes elsewhere, and goes with what it strikes", () => {
		editor.playScenario(cut);
		editor.apply("Resize", [setEdit(["data", "settings", "size"], "30GB")]);
		expect(shownScenario(state())).toBe(cut);
		editor.apply("Remove", removeRegion(state().design, { region: "eu-west" }));
		expect(state().design.regions.has("eu-west")).toBe(false);
		expect(shownScenario(state())).toBeUndefined();
	});
});
