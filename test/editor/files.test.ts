import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loadPage } from "./keptPage.ts";

/** A file on a disk that others write too, and that refuses in all the ways in which a browser's handle does. */
class FakeFile {
	readonly kind = "file";
	readonly name = "shop.yaml";
	onDisk: string | undefined;
	refuses: { readonly at: "ask" | "read" | "create" | "write" | "close"; readonly name: string } | undefined;
	aborted = 0;

	constructor(text: string) {
		this.onDisk = text;
	}

	private pass(at: NonNullable<FakeFile["refuses"]>["at"]): void {
		if (this.refuses?.at === at) throw new DOMException("refused", this.refuses.name);
	}

	async requestPermission(): Promise<PermissionState> {
		return this.refuses?.at === "ask" ? "denied" : "granted";
	}

	async getFile(): Promise<File> {
		this.pass("read");
		if (this.onDisk === undefined) throw new DOMException("gone", "NotFoundError");
		return new File([this.onDisk], this.name);
	}

	async createWritable() {
		this.pass("create");
		let aside = "";
		return {
			write: async (text: string) => {
				this.pass("write");
				aside = text;
			},
			close: async () => {
				this.pass("close");
				this.onDisk = aside;
			},
			abort: async () => {
				this.aborted += 1;
			},
		};
	}
}

async function opened() {
	const page = await loadPage();
	const { files } = await import("../../src/editor/files.ts");
	const file = new FakeFile(page.state().text);
	const handle = file as unknown as FileSystemFileHandle;
	page.editor.openText(page.state().text, { name: file.name, savedText: page.state().text, handle });
	page.editor.setText(page.state().text.replace("size: 20GB", "size: 33GB"), { label: "Resize" });
	const ways = () => page.state().notice?.actions?.map(({ label }) => label) ?? [];
	const choose = async (label: string) => {
		await page
			.state()
			.notice?.actions?.find((action) => action.label === label)
			?.run();
	};
	return { ...page, files, file, handle, ways, choose };
}

describe("a design's file", () => {
	let page: Awaited<ReturnType<typeof opened>>;
	beforeEach(async () => {
		page = await opened();
	});
	afterEach(() => {
		vi.unstubAllGlobals();
	});

	it("is written, and the design is saved from then on", async () => {
		await page.files.save();
		expect(page.file.onDisk).toContain("33GB");
		expect(page.state().file.savedText).toBe(page.state().text);
		expect(page.state().notice).toBeUndefined();
	});

	it("that somebody else has changed is overwritten on their word alone", async () => {
		page.file.onDisk = page.file.onDisk?.replace("size: 20GB", "size: 99GB");
		await page.files.save();
		expect(page.file.onDisk).toContain("99GB");
		expect(page.state().notice?.text).toContain("has changed on the disk");
		expect(page.ways()).toEqual(["Save as…", "Take over what it says", "Overwrite it"]);
		await page.choose("Overwrite it");
		expect(page.file.onDisk).toContain("33GB");
	});

	it("that somebody else has changed is taken over as a step that undo takes back", async () => {
		page.file.onDisk = page.file.onDisk?.replace("size: 20GB", "size: 99GB");
		await page.files.save();
		await page.choose("Take over what it says");
		expect(page.state().text).toContain("99GB");
		expect(page.state().file.savedText).toBe(page.state().text);
		page.editor.undo();
		expect(page.state().text).toContain("33GB");
	});

	it("that already says the same is no conflict", async () => {
		page.file.onDisk = page.state().text;
		await page.files.save();
		expect(page.state().notice).toBeUndefined();
		expect(page.state().file.savedText).toBe(page.state().text);
	});

	it("that became something too large for a design is not read, and not overwritten unasked", async () => {
		page.file.onDisk = "#".repeat(1024 * 1024 + 1);
		await page.files.save();
		expect(page.ways()).toEqual(["Save as…", "Overwrite it"]);
	});

	it("that was deleted says so, and is saved elsewhere", async () => {
		page.file.onDisk = undefined;
		await page.files.save();
		expect(page.state().notice?.text).toBe("shop.yaml is no longer where it was: it was deleted, moved or renamed.");
		expect(page.ways()).toEqual(["Save as…"]);
	});

	it("that the page may not write any longer is asked for again", async () => {
		page.file.refuses = { at: "ask", name: "" };
		await page.files.save();
		expect(page.state().notice?.text).toBe("This page is not allowed to write shop.yaml.");
		page.file.refuses = undefined;
		await page.choose("Ask again");
		expect(page.file.onDisk).toContain("33GB");
	});

	it.each([
		["create", "NotAllowedError", "not allowed to write"],
		["create", "NoModificationAllowedError", "another program has it open"],
		["write", "QuotaExceededError", "no room on the disk"],
		["close", "QuotaExceededError", "no room on the disk"],
		["close", "AbortError", "could not be written"],
	] as const)("that fails at %s with %s holds what it held, and the word says %s", async (at, name, says) => {
		page.file.refuses = { at, name };
		await page.files.save();
		expect(page.file.onDisk).toContain("20GB");
		expect(page.state().notice?.text).toContain(says);
		expect(page.ways()[0]).toBe("Save as…");
		expect(page.state().file.savedText).not.toBe(page.state().text);
		expect(page.file.aborted).toBe(at === "create" ? 0 : 1);
		page.file.refuses = undefined;
		await page.files.save();
		expect(page.file.onDisk).toContain("33GB");
	});

	it("that can't be read at all is not opened, and what is open stays", async () => {
		page.file.onDisk = undefined;
		const { text } = page.state();
		await page.files.openHandle(page.handle);
		expect(page.state().text).toBe(text);
		expect(page.state().notice?.text).toContain("could not be read");
		expect(page.ways()).toEqual(["Open another file…"]);
	});
});
