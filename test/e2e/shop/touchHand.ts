import { expect, type Locator, type Page } from "@playwright/test";
import { boxOf, column } from "../editorPage.ts";
import type { Hand } from "./Hand.ts";

/** Builds by taps on a tablet; of its keyboard only what is typed into fields. */
export function touchHand(page: Page): Hand {
	const count = { taps: 0, fields: 0 };
	const inspector = page.getByTestId("inspector");
	const columns = page.locator('.react-flow__node[data-id^="region:"]');
	const tap = async (target: Locator): Promise<void> => {
		count.taps++;
		await target.tap();
	};
	const tapAt = async (x: number, y: number): Promise<void> => {
		count.taps++;
		await page.touchscreen.tap(x, y);
	};
	/** A field that opened with the focus needs no tap. */
	const type = async (field: Locator, text: string): Promise<void> => {
		if (!(await field.evaluate((element) => element === document.activeElement))) await tap(field);
		count.fields++;
		await page.keyboard.press("ControlOrMeta+a");
		await page.keyboard.type(text);
	};
	const write = async (field: Locator, text: string): Promise<void> => {
		await type(field, text);
		await page.keyboard.press("Enter");
	};
	const pick = async (field: Locator, choice: string): Promise<void> => {
		// One tap opens the list, one takes from it; the device's own list can't be tapped by a program.
		count.taps += 2;
		await field.selectOption(choice);
	};
	/** The rail is icons here, and opens over the canvas. */
	const openRail = async (name: string): Promise<void> => {
		const icon = page.getByRole("button", { name, exact: true });
		if ((await icon.getAttribute("aria-expanded")) !== "true") await tap(icon);
	};
	/** Takes a row of the palette up; the next tap puts it down. */
	const takeUp = async (words: string): Promise<void> => {
		await openRail("Palette");
		await type(page.getByRole("textbox", { name: "Find technology or region" }), words);
		await tap(page.getByTestId("palette").locator(`[data-technology="${words}"], [data-region="${words}"]`).first());
		await expect(page.getByTestId("carry-bar")).toBeVisible();
	};
	const seeAll = async (): Promise<void> => {
		const canvas = await boxOf(page.locator(".react-flow").first());
		const last = await boxOf(columns.last());
		const first = await boxOf(columns.first());
		if (last.x + last.width > canvas.x + canvas.width || first.x < canvas.x + 40)
			await tap(page.getByRole("button", { name: "Fit the design" }));
		await expect
			.poll(async () => {
				const { x, width } = await boxOf(columns.last());
				return x + width;
			})
			.toBeLessThan(canvas.x + canvas.width);
	};
	const choose = async (id: string): Promise<void> => {
		const region = column(page, id);
		const card = page.locator(`.react-flow__node[data-id="${id}"], .react-flow__node[data-id^="${id}@"]`).first();
		await tap((await region.count()) > 0 ? region : card);
	};
	const fromList = async (fault: string): Promise<Locator> => {
		await openRail("Scenarios");
		await tap(page.getByRole("button", { name: `${fault}: choose from a list` }));
		return page.getByRole("form", { name: fault });
	};
	return {
		count,
		newDesign: async () => {
			await tap(page.getByRole("button", { name: "File", exact: true }));
			await tap(page.getByRole("menuitem", { name: "New empty design" }));
		},
		chooseDesign: () => tap(page.getByRole("banner").getByTitle(/name, users, traffic/)),
		choose,
		placeRegion: async (code) => {
			await takeUp(code);
			await seeAll();
			const { x, y, width } = await boxOf(columns.last());
			await tapAt(x + width - 8, y + 60);
		},
		placeEverywhere: async (technology) => {
			await takeUp(technology);
			await seeAll();
			const { x, y } = await boxOf(columns.first());
			await tapAt(x - 20, y + 60);
		},
		remove: async (region) => {
			await choose(region);
			await tap(inspector.getByRole("button", { name: "Delete", exact: true }));
		},
		callIt: (id) => write(inspector.getByRole("textbox", { name: "Id", exact: true }), id),
		reveal: async (_, { section }) => {
			const head = inspector.getByRole("button", { name: section ?? "", exact: true });
			if (section !== undefined && (await head.getAttribute("aria-expanded")) === "false") await tap(head);
		},
		press: tap,
		type,
		write,
		pick,
		addPopulation: async () => {
			await openRail("Outline");
			await tap(page.getByRole("button", { name: "Add a population" }));
		},
		addFeature: async () => {
			await openRail("Outline");
			await tap(page.getByRole("button", { name: "Add a feature" }));
		},
		newScenario: async () => {
			await openRail("Scenarios");
			await tap(page.getByRole("button", { name: "New scenario" }));
		},
		failRegion: async (region, lasts) => {
			const form = await fromList("Fail a region");
			await pick(form.getByRole("combobox", { name: "Region" }), region);
			await type(form.getByRole("textbox", { name: "Lasts" }), lasts);
			await tap(form.getByRole("button", { name: "Add" }));
		},
		cutOffLast: async () => {
			const form = await fromList("Cut links");
			const sides = form.getByRole("combobox");
			await pick(sides.last(), "0");
			await pick(sides.first(), "1");
			await tap(form.getByRole("button", { name: "Add" }));
		},
	};
}
