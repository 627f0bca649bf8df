import { expect, type Page } from "@playwright/test";
import { card, openEditor, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";
import { hindrances } from "./screens/hindrances.ts";

test.use({ reuseContext: false });

async function resize(page: Page, size: string): Promise<void> {
	await card(page, "settings@eu-west").click();
	const field = page.getByRole("textbox", { name: "Size", exact: true });
	await field.fill(size);
	await field.press("Enter");
}

test("two tabs on one design know of each other, and what one has changed is offered to the other", async ({
	page,
	context,
}) => {
	await openEditor(page);
	await resize(page, "21GB");
	await expect.poll(() => page.evaluate(keptText)).toContain("21GB");
	const other = await context.newPage();
	await openEditor(other);
	expect(await yamlOf(other)).toContain("size: 21GB");
	for (const tab of [page, other])
		await expect(tab.getByTestId("other-tabs")).toContainText("Also open in another tab");

	await resize(other, "22GB");
	await expect(page.getByTestId("other-tabs")).toContainText("Changed in another tab");
	expect(await yamlOf(page)).toContain("size: 21GB");
	expect(await hindrances(page, { name: "the bar of other tabs", part: '[data-testid="other-tabs"]' })).toEqual([]);
	await page.getByRole("button", { name: "Take over its changes" }).click();
	expect(await yamlOf(page)).toContain("size: 22GB");
	await expect(page.getByTestId("other-tabs")).not.toContainText("Changed in another tab");
	await page.getByRole("button", { name: "Undo" }).click();
	expect(await yamlOf(page)).toContain("size: 21GB");

	await expect(other.getByTestId("other-tabs")).toContainText("Changed in another tab");
	await other.getByRole("button", { name: "Keep mine" }).click();
	await expect(other.getByTestId("other-tabs")).not.toContainText("Changed in another tab");
	expect(await yamlOf(other)).toContain("size: 22GB");
	await other.close();
	await expect(page.getByTestId("other-tabs")).toHaveCount(0);
});

test("each of two tabs keeps its own design over a reload", async ({ page, context }) => {
	await openEditor(page);
	await resize(page, "21GB");
	const other = await context.newPage();
	await openEditor(other);
	await resize(other, "22GB");
	await expect.poll(() => other.evaluate(keptText)).toContain("22GB");
	await page.reload();
	await other.reload();
	await expect(card(page, "settings@eu-west")).toBeVisible();
	await expect(card(other, "settings@eu-west")).toBeVisible();
	expect(await yamlOf(page)).toContain("size: 21GB");
	expect(await yamlOf(other)).toContain("size: 22GB");
});

test("a file that has changed on the disk is not overwritten without a word", async ({ page }) => {
	await page.addInitScript(fakePicker);
	await openEditor(page);
	await page.keyboard.press("Control+s");
	await expect(page.getByRole("banner")).toContainText("Saved to orders.yaml");
	await resize(page, "33GB");
	await page.evaluate(() => {
		const disk = window as unknown as { onDisk: string };
		disk.onDisk = disk.onDisk.replace("size: 20GB", "size: 99GB");
	});
	await page.keyboard.press("Control+s");
	const word = page.getByRole("alert");
	await expect(word).toContainText("orders.yaml has changed on the disk");
	expect(await page.evaluate(() => (window as unknown as { onDisk: string }).onDisk)).toContain("99GB");
	await word.getByRole("button", { name: "Take over what it says" }).click();
	expect(await yamlOf(page)).toContain("size: 99GB");
	await page.getByRole("button", { name: "Undo" }).click();
	expect(await yamlOf(page)).toContain("size: 33GB");
	await page.keyboard.press("Control+s");
	await expect.poll(() => page.evaluate(() => (window as unknown as { onDisk: string }).onDisk)).toContain("33GB");

	// Changed again while the user was elsewhere: told on coming back.
	await page.evaluate(() => {
		const disk = window as unknown as { onDisk: string };
		disk.onDisk = disk.onDisk.replace("size: 33GB", "size: 44GB");
		window.dispatchEvent(new Event("focus"));
	});
	await expect(word).toContainText("orders.yaml has changed on the disk");
	await word.getByRole("button", { name: "Overwrite it" }).click();
	await expect.poll(() => page.evaluate(() => (window as unknown as { onDisk: string }).onDisk)).toContain("33GB");

	await page.evaluate(() => {
		(window as unknown as { onDisk: string | undefined }).onDisk = undefined;
	});
	await resize(page, "34GB");
	await page.keyboard.press("Control+s");
	await expect(word).toContainText("orders.yaml is no longer where it was");
	await expect(word.getByRole("button", { name: "Save as…" })).toBeVisible();
});

test("what can't be opened says why and what to do, and leaves the design alone", async ({ page }) => {
	await openEditor(page);
	const before = await yamlOf(page);
	const refused = [
		{ name: "photo.png", bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), says: "photo.png has no design in it" },
		{ name: "later.yaml", bytes: Buffer.from("archipelago: 9\nname: x\n"), says: "newer release" },
		{ name: "big.yaml", bytes: Buffer.alloc(1_100_000, "#"), says: "larger than 1 MiB" },
		{ name: "empty.yaml", bytes: Buffer.alloc(0), says: "empty.yaml is empty" },
		{
			name: "page.svg",
			bytes: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
			says: "page.svg has no design in it",
		},
		{
			name: "letter.yaml",
			bytes: Buffer.from("Dear all,\nplease find enclosed\n"),
			says: "letter.yaml is not opened. Line 1:",
		},
	];
	for (const { name, bytes, says } of refused) {
		await choose(page, name, bytes);
		await expect(page.getByRole("alert")).toContainText(says);
		expect(await yamlOf(page)).toBe(before);
	}
});

test("a broken design opens beside an empty canvas, and comes up when it is mended", async ({ page }) => {
	await openEditor(page);
	const sound = await yamlOf(page);
	await choose(page, "broken.yaml", Buffer.from(sound.replace("at: frankfurt", "at: frankfort")));
	await expect(page.getByRole("alert")).toContainText("broken.yaml has a problem in line 10");
	await expect(page.getByText("Until it is mended the canvas stays empty.")).toBeVisible();
	await expect(card(page, "settings@eu-west")).toHaveCount(0);
	const line = page.getByTestId("yaml").locator(".cm-line", { hasText: "frankfort" });
	await line.getByText("frankfort").dblclick();
	await page.keyboard.type("frankfurt");
	await expect(card(page, "settings@eu-west")).toBeVisible();
});

test("pictures that were exported open as the design they show", async ({ page }) => {
	await openEditor(page);
	for (const item of ["SVG", "PNG, 2×"]) {
		await page.getByRole("button", { name: "Export" }).click();
		const [download] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("menuitem", { name: item, exact: true }).click(),
		]);
		await page.getByRole("button", { name: "File", exact: true }).click();
		await page.getByRole("menuitem", { name: "New empty design" }).click();
		await expect(card(page, "settings@eu-west")).toHaveCount(0);
		const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Control+o")]);
		await chooser.setFiles(await download.path());
		await expect(card(page, "settings@eu-west")).toBeVisible();
	}
});

test("recent designs come back as they were left", async ({ page }) => {
	await openEditor(page);
	await resize(page, "21GB");
	await expect.poll(() => page.evaluate(keptText)).toContain("21GB");
	await page.getByRole("button", { name: "File", exact: true }).click();
	await page.getByRole("menuitem", { name: "New empty design" }).click();
	await expect(card(page, "settings@eu-west")).toHaveCount(0);
	await page.getByRole("button", { name: "File", exact: true }).click();
	await page.getByRole("menuitem", { name: "Open recent" }).press("ArrowRight");
	await page.getByRole("menuitem", { name: /^Global collaboration platform/ }).click();
	await expect(card(page, "settings@eu-west")).toBeVisible();
	expect(await yamlOf(page)).toContain("size: 21GB");
});

test("where the browser keeps nothing, the page says so and offers a file", async ({ page }) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException("denied", "SecurityError");
		};
	});
	await openEditor(page);
	const word = page.getByRole("alert");
	await expect(word).toContainText("This browser keeps nothing for this page");
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		word.getByRole("button", { name: "Save to a file" }).click(),
	]);
	expect(download.suggestedFilename()).toBe("global-collaboration.yaml");

	// What no file has either isn't gone when another design is opened, and the page isn't left without a question.
	await expect(page.getByRole("banner")).toContainText("Not kept by this browser");
	await resize(page, "21GB");
	const asked = page.waitForEvent("dialog");
	const leaving = page.close({ runBeforeUnload: true });
	await (await asked).dismiss();
	await leaving;
	await page.getByRole("button", { name: "File", exact: true }).click();
	await page.getByRole("menuitem", { name: "New empty design" }).click();
	await expect(word).toContainText("is kept nowhere");
	await word.getByRole("button", { name: /^Back to/ }).click();
	expect(await yamlOf(page)).toContain("size: 21GB");
});

test("when the browser has no room left, earlier versions can be deleted for it", async ({ page }) => {
	await openEditor(page);
	await resize(page, "21GB");
	await expect.poll(() => page.evaluate(keptText)).toContain("21GB");
	await page.evaluate(() => {
		const { put } = IDBObjectStore.prototype;
		const full = window as unknown as { isFull: boolean };
		full.isFull = true;
		IDBObjectStore.prototype.put = function (...stored: Parameters<typeof put>) {
			if (full.isFull) throw new DOMException("full", "QuotaExceededError");
			return put.apply(this, stored);
		};
	});
	await resize(page, "22GB");
	const word = page.getByRole("alert");
	await expect(word).toContainText("This browser has no room left to keep the design.");
	await expect(page.getByRole("banner")).toContainText("Not kept by this browser");
	await page.evaluate(() => {
		(window as unknown as { isFull: boolean }).isFull = false;
	});
	await word.getByRole("button", { name: "Delete earlier versions" }).click();
	await expect(page.getByText("Earlier versions without a name were deleted.")).toBeVisible();
	await expect.poll(() => page.evaluate(keptText)).toContain("22GB");
	await expect(page.getByRole("banner")).not.toContainText("Not kept by this browser");
});

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
	const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Control+o")]);
	await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer });
}

/** A file on a disk that the test can change. */
function fakePicker(): void {
	const disk = window as unknown as { onDisk: string | undefined };
	disk.onDisk = "";
	const handle = {
		kind: "file",
		name: "orders.yaml",
		getFile: async () => {
			if (disk.onDisk === undefined) throw new DOMException("gone", "NotFoundError");
			return new File([disk.onDisk], "orders.yaml");
		},
		createWritable: async () => ({
			write: async (text: string) => {
				disk.onDisk = text;
			},
			close: async () => undefined,
		}),
		isSameEntry: async () => true,
	};
	Object.assign(window, { showSaveFilePicker: async () => handle });
}

/** All texts in the browser's storage, as one. */
function keptText(): Promise<string> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open("keyval-store");
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => {
			const db = opening.result;
			if (!db.objectStoreNames.contains("keyval")) {
				db.close();
				resolve("");
				return;
			}
			const reading = db.transaction("keyval").objectStore("keyval").getAll();
			reading.onerror = () => reject(reading.error);
			reading.onsuccess = () => {
				db.close();
				resolve(reading.result.map((kept) => kept?.text ?? "").join("\n"));
			};
		};
	});
}
