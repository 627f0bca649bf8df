import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../../src/engine/format/applyEdits.ts";
import { parseDesign } from "../../../../src/engine/format/parseDesign.ts";
import { addNote, newNoteId } from "../../../../src/engine/model/commands/addNote.ts";
import type { CommandResult } from "../../../../src/engine/model/commands/command.ts";
import { setLocked } from "../../../../src/engine/model/commands/setLocked.ts";
import { setName } from "../../../../src/engine/model/commands/setName.ts";
import { setNotes } from "../../../../src/engine/model/commands/setNotes.ts";
import type { Design } from "../../../../src/engine/model/design.ts";

const text = `archipelago: 1
name: Small
users:
  populations:
    na: { at: new-york, share: 100% }
regions:
  us-east: { provider: aws, code: us-east-1, name: Virginia }
application:
  api: { technology: kubernetes, latency: { p50: 12ms, p99: 45ms } }
notes:
  note: { text: hi, x: 1, y: 2 }
canvas:
  api: { x: 4, y: 8 }
`;

function read(yaml: string): Design {
	const { design, problems } = parseDesign(yaml);
	if (design === undefined) throw new Error(JSON.stringify(problems));
	return design;
}

const design = read(text);

function saying(result: CommandResult, before = text): string {
	if (!result.ok) throw new Error(result.error.code);
	const edited = applyEdits(before, result.value);
	if (!edited.ok) throw new Error(edited.error.code);
	return edited.value;
}

describe("locking", () => {
	it("writes it beside the place, and unlocking leaves the file as it was", () => {
		const locked = saying(setLocked(design, { ids: ["api", "us-east"], locked: true }));
		expect(locked).toContain("api: { x: 4, y: 8, locked: true }");
		expect(locked).toContain("us-east: { locked: true }");
		expect(saying(setLocked(read(locked), { ids: ["api", "us-east"], locked: false }), locked)).toBe(text);
	});

	it("changes nothing twice, and knows what is there", () => {
		expect(setLocked(design, { ids: ["api"], locked: false })).toEqual({ ok: true, value: [] });
		expect(setLocked(design, { ids: ["ghost"], locked: true })).toMatchObject({ ok: false });
	});
});

describe("a name", () => {
	it("is what people read; the id stays", () => {
		const named = read(saying(setName(design, { id: "api", name: "  Orders   API " })));
		expect(named.application.get("api")?.name).toBe("Orders API");
		expect(read(saying(setName(design, { id: "na", name: "America" }))).users.populations.get("na")?.name).toBe(
			"America",
		);
	});

	it("goes when it is emptied", () => {
		expect(saying(setName(design, { id: "us-east", name: " " }))).not.toContain("Virginia");
	});

	it("needs something to name", () => {
		expect(setName(design, { id: "ghost", name: "Boo" })).toMatchObject({ ok: false });
	});
});

describe("notes and frames", () => {
	it("are added with free ids, on whole pixels", () => {
		const place = { x: 10.4, y: 20.6, w: 200, h: 120 };
		expect(newNoteId(design, { frame: false })).toBe("note-2");
		const noted = read(saying(addNote(design, { ...place, frame: false })));
		expect(noted.notes.get("note-2")).toMatchObject({ x: 10, y: 21, text: "", frame: false });
		const framed = read(saying(addNote(design, { ...place, frame: true, text: "Payments" })));
		expect(framed.notes.get("frame")).toMatchObject({ frame: true, text: "Payments" });
	});

	it("change only what is given", () => {
		const changed = saying(setNotes(design, new Map([["note", { x: 5.2, colour: "blue" }]])));
		expect(changed).toContain("note: { text: hi, x: 5, y: 2, colour: blue }");
		expect(setNotes(design, new Map([["ghost", { x: 1 }]]))).toMatchObject({ ok: false });
	});

	it("keep text of several lines readable in the file", () => {
		const changed = saying(setNotes(design, new Map([["note", { text: "# Plan\n\n- one\n- two" }]])));
		expect(read(changed).notes.get("note")?.text).toBe("# Plan\n\n- one\n- two");
	});
});
