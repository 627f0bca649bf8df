import { expect, type Locator, type Page } from "@playwright/test";
import { boxOf, column, dragTo } from "../editorPage.ts";
import type { Hand } from "./Hand.ts";

/** Builds by the mouse; of the keyboard only what is typed into fields. */
export function mouseHand(page: Page): Hand {
	const count = { clicks: 0, drags: 0, fields: 0 };
	const click = async (target: Locator, options: Parameters<Locator["click"]>[0] = {}): Promise<void> => {
		count.clicks++;
		await target.click(options);
	};
	const drag = async (from: Locator, to: { readonly x: number; readonly y: number }): Promise<void> => {
		count.drags++;
		await dragTo(page, from, to);
	};
	/** A field that opened with the focus needs no click. */
	const type = async (field: Locator, text: string): Promise<void> => {
		if (!(await field.evaluate((element) => element === document.activeElement))) await click(field);
		count.fields++;
		await page.keyboard.press("ControlOrMeta+a");
		await page.keyboard.type(text);
	};
	const found = async (words: string): Promise<Locator> => {
		await type(page.getByRole("textbox", { name: "Find technology or region" }), words);
		return page.getByTestId("palette").locator(`[data-technology="${words}"], [data-region="${words}"]`).first();
	};
	const columns = page.locator('.react-flow__node[data-id^="region:"]');
	const showRail = async (name: string): Promise<void> => {
		const tab = page.getByRole("tab", { name });
		if ((await tab.getAttribute("aria-selected")) === "false") await click(tab);
	};
	return {
		count,
		newDesign: async () => {
			await click(page.getByRole("button", { name: "File", exact: true }));
			await click(page.getByRole("menuitem", { name: "New empty design" }));
		},
		chooseDesign: () => click(page.getByRole("banner").getByTitle(/name, users, traffic/)),
		choose: async (id) => {
			const region = column(page, id);
			const isRegion = (await region.count()) > 0;
			await click(
				isRegion
					? region
					: page.locator(`.react-flow__node[data-id="${id}"], .react-flow__node[data-id^="${id}@"]`).first(),
			);
		},
		reveal: async (_, { section }) => {
			const inspector = page.getByTestId("inspector");
			const head = inspector.getByRole("button", { name: section ?? "", exact: true });
			if (section !== undefined && (await head.getAttribute("aria-expanded")) === "false") await click(head);
		},
		addPopulation: async () => {
			await showRail("Outline");
			await click(page.getByRole("button", { name: "Add a population" }));
		},
		addFeature: async () => {
			await showRail("Outline");
			await click(page.getByRole("button", { name: "Add a feature" }));
		},
		newScenario: () => click(page.getByRole("button", { name: "New scenario" })),
		placeRegion: async (code) => {
			const row = await found(code);
			const canvas = await boxOf(page.locator(".react-flow").first());
			const right = async (): Promise<number> => {
				const last = await boxOf(columns.last());
				return last.x + last.width;
			};
			if ((await right()) > canvas.x + canvas.width) await click(page.getByRole("button", { name: "Fit the design" }));
			await expect.poll(right).toBeLessThan(canvas.x + canvas.width);
			await drag(row, { x: (await right()) - 8, y: (await boxOf(columns.last())).y + 60 });
		},
		placeEverywhere: async (technology) => {
			const row = await found(technology);
			const first = await boxOf(columns.first());
			await drag(row, { x: first.x - 30, y: first.y + 60 });
		},
		remove: async (region) => {
			await click(column(page, region), { button: "right" });
			await click(page.getByRole("menuitem", { name: "Delete" }));
		},
		callIt: async (id) => {
			await type(page.getByTestId("inspector").getByRole("textbox", { name: "Id", exact: true }), id);
			await page.keyboard.press("Enter");
		},
		press: click,
		type,
		write: async (field, text) => {
			await type(field, text);
			await page.keyboard.press("Enter");
		},
		pick: async (field, choice) => {
			// One click opens the list, one takes from it; the browser's own list can't be clicked by a program.
			count.clicks += 2;
			await field.selectOption(choice);
		},
		failRegion: async (region, lasts) => {
			await showRail("Scenarios");
			await click(page.getByRole("button", { name: "Fail a region", exact: true }));
			await expect(page.getByTestId("pointing")).toBeVisible();
			await click(column(page, region));
			await type(page.getByTestId("inspector").getByRole("textbox", { name: "Lasts" }), lasts);
			await page.keyboard.press("Enter");
		},
		cutOffLast: async () => {
			await click(page.getByRole("button", { name: "Cut links", exact: true }));
			await expect(page.getByTestId("pointing")).toBeVisible();
			const last = await boxOf(columns.last());
			const before = await boxOf(columns.nth(-2));
			const x = (before.x + before.width + last.x) / 2;
			count.drags++;
			await page.mouse.move(x, last.y + 4);
			await page.mouse.down();
			await page.mouse.move(x, last.y + 400, { steps: 8 });
			await page.mouse.up();
		},
	};
}
