import { test as base } from "@playwright/test";

/** What a page must never do: fail, complain, or speak to anybody but the server that it came from. */
async function offencesOf(page: import("@playwright/test").Page, own: string): Promise<readonly string[]> {
	const offences: string[] = [];
	page.on("pageerror", (error) => offences.push(`error: ${error.message}`));
	page.on("console", (message) => {
		if (message.type() === "error" || message.type() === "warning") {
			offences.push(`${message.type()}: ${message.text()}`);
		}
	});
	page.on("request", (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith("http") && url.origin !== own) offences.push(`request: ${request.url()}`);
	});
	return offences;
}

interface EditorOptions {
	/** Whether the browser keeps the page for offline; else each test's new browser would fetch all of it. */
	readonly keepsPage: boolean;
}

/** Playwright's test with a page that saves by download, and that fails where the page offends. */
export const test = base.extend<EditorOptions>({
	keepsPage: [false, { option: true }],
	context: async ({ context, keepsPage }, use) => {
		if (!keepsPage) {
			await context.addInitScript(() => {
				Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
			});
		}
		await use(context);
	},
	page: async ({ page, baseURL }, use) => {
		const offences = await offencesOf(page, new URL(baseURL ?? "").origin);
		await page.addInitScript(() => {
			// The pickers of the File System Access API are the browser's own and can't be driven.
			Reflect.deleteProperty(window, "showSaveFilePicker");
			Reflect.deleteProperty(window, "showOpenFilePicker");
		});
		await use(page);
		base.expect(offences).toEqual([]);
	},
});
