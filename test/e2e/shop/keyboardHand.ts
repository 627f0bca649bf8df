import { expect, type Locator, type Page } from "@playwright/test";
import type { Hand } from "./Hand.ts";

/** Presses of Tab that somebody who sees where the focus stands would rather take than search. */
const fewTabs = 8;
const mostTabs = 24;

/** Builds by the keyboard alone. Words typed into a field, or into the command palette, are one gesture. */
export function keyboardHand(page: Page): Hand {
	const count = { keys: 0, fields: 0 };
	const inspector = page.getByTestId("inspector");
	/** Where the keys begin in the inspector. */
	const begin = inspector.locator('[aria-label="Find a field"], [aria-label="Name of the scenario"]');
	const key = async (name: string): Promise<void> => {
		count.keys++;
		await page.keyboard.press(name);
	};
	const words = async (text: string): Promise<void> => {
		count.fields++;
		await page.keyboard.type(text);
	};
	/** Runs an entry of the command palette: words that find it, arrows where another one comes first. */
	const command = async (found: string, id: string | RegExp): Promise<void> => {
		const isMeant = (value: string | null): boolean => (typeof id === "string" ? value === id : id.test(value ?? ""));
		await key("ControlOrMeta+k");
		const palette = page.getByRole("dialog", { name: "Commands" });
		await expect(palette.getByRole("combobox")).toBeFocused();
		await words(found);
		const chosen = palette.locator('[cmdk-item][aria-selected="true"]');
		for (let step = 0; !isMeant(await chosen.getAttribute("data-value")); step++) {
			if (step === mostTabs) throw new Error(`“${found}” doesn't lead to ${id}`);
			await key("ArrowDown");
		}
		await key("Enter");
		await expect(palette).toHaveCount(0);
	};
	/** By Tab; in the inspector from its first field where that is nearer. */
	const reach = async (target: Locator): Promise<void> => {
		await expect(target).toBeVisible();
		const isInspected = await target.evaluate((element) => element.closest('[data-testid="inspector"]') !== null);
		if (isInspected && !(Math.abs(await tabsTo(target)) <= fewTabs)) {
			await key("ControlOrMeta+i");
			await expect(begin).toBeFocused();
		}
		const tabs = await tabsTo(target);
		if (!(Math.abs(tabs) <= mostTabs)) throw new Error(`${target} is ${tabs} presses of Tab away`);
		for (let step = 0; step < Math.abs(tabs); step++) await key(tabs > 0 ? "Tab" : "Shift+Tab");
		await expect(target).toBeFocused();
	};
	const press = async (button: Locator): Promise<void> => {
		await reach(button);
		await key("Enter");
	};
	const type = async (field: Locator, text: string): Promise<void> => {
		await reach(field);
		await key("ControlOrMeta+a");
		await words(text);
	};
	const pick = async (field: Locator, choice: string): Promise<void> => {
		await reach(field);
		await words(choice);
		await expect(field).toHaveValue(choice);
	};
	const choose = (id: string): Promise<void> => command(id, new RegExp(`^go [a-z]+\\.${id}$`));
	return {
		count,
		newDesign: () => command("new empty", "file.new"),
		chooseDesign: () => command("settings", "view.design"),
		choose,
		placeRegion: (code) => command(code, `add region gcp ${code}`),
		placeEverywhere: (technology) => command(technology, `add ${technology}`),
		remove: async (region) => {
			await choose(region);
			await command("delete", "edit.delete");
		},
		callIt: async (id) => {
			await key("Shift+F2");
			await expect(inspector.getByRole("textbox", { name: "Id", exact: true })).toBeFocused();
			await words(id);
			await key("Enter");
		},
		reveal: async (field, { words: found }) => {
			if ((await field.count()) > 0 && Math.abs(await tabsTo(field)) <= fewTabs) return;
			await key("ControlOrMeta+i");
			await expect(inspector.getByRole("searchbox", { name: "Find a field" })).toBeFocused();
			await words(found);
		},
		press,
		type,
		write: async (field, text) => {
			await type(field, text);
			await key("Enter");
		},
		pick,
		addPopulation: () => command("add users", "add.population"),
		addFeature: () => command("add a feature", "add.feature"),
		newScenario: () => command("add a scenario", "add.scenario"),
		failRegion: async (region, lasts) => {
			await command("show the scenarios", "view.scenarios");
			await expect(page.getByTestId("scenario-list").locator(":focus")).toHaveCount(1);
			await press(page.getByRole("button", { name: "Fail a region", exact: true }));
			const form = page.getByRole("form", { name: "Fail a region" });
			await pick(form.getByRole("combobox", { name: "Region" }), region);
			await type(form.getByRole("textbox", { name: "Lasts" }), lasts);
			await press(form.getByRole("button", { name: "Add" }));
		},
		cutOffLast: async () => {
			await command("show the scenarios", "view.scenarios");
			await expect(page.getByTestId("scenario-list").locator(":focus")).toHaveCount(1);
			await press(page.getByRole("button", { name: "Cut links", exact: true }));
			const form = page.getByRole("form", { name: "Cut links" });
			// One region stands on side A when it opens: the last one changes places with it.
			await reach(form.getByRole("combobox").last());
			await key("ArrowUp");
			await reach(form.getByRole("combobox").first());
			await key("ArrowDown");
			await press(form.getByRole("button", { name: "Add" }));
		},
	};
}

/** Presses of Tab from what has the focus, of Shift and Tab where it is negative. */
function tabsTo(target: Locator): Promise<number> {
	return target.evaluate((element) => {
		const reached = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, [tabindex]")];
		const stops: Element[] = reached.filter(
			(each) => each.tabIndex >= 0 && !each.matches(":disabled, [inert] *") && each.getClientRects().length > 0,
		);
		const from = stops.indexOf(document.activeElement ?? document.body);
		return from < 0 ? Number.NaN : stops.indexOf(element) - from;
	});
}
