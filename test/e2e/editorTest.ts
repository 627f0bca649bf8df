import { test as base } from "@playwright/test";
import { watchContext } from "./watchContext.ts";

interface EditorOptions {
	/** Whether the browser keeps the page for offline; else each test's new browser would fetch all of it. */
	readonly keepsPage: boolean;
	/** What the test itself has a page complain of; all else fails it. */
	readonly expectedOffences: RegExp;
}

/** Playwright's test with a page that saves by download, and that fails where the page offends. */
export const test = base.extend<EditorOptions>({
	keepsPage: [false, { option: true }],
	expectedOffences: [/^$/, { option: true }],
	context: async ({ context, keepsPage, baseURL, expectedOffences, permissions }, use) => {
		// What a test before has been allowed is the one thing in use here that Playwright leaves in a shared context.
		await context.clearPermissions();
		if (permissions !== undefined) await context.grantPermissions(permissions);
		if (!keepsPage) {
			await context.addInitScript(() => {
				Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
			});
		}
		await context.addInitScript(() => {
			// The pickers of the File System Access API are the browser's own and can't be driven.
			Reflect.deleteProperty(window, "showSaveFilePicker");
			Reflect.deleteProperty(window, "showOpenFilePicker");
		});
		const offences = watchContext(context, baseURL ?? "");
		await use(context);
		const unexpected = offences.filter((offence) => !expectedOffences.test(offence));
		base.expect(unexpected).toEqual([]);
	},
});
