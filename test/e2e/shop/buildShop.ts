import { expect, type Locator, type Page } from "@playwright/test";
import { fieldName } from "../../../src/ui/inspector/fieldNames.ts";
import { column } from "../editorPage.ts";
import type { Hand } from "./Hand.ts";
import { type PlannedField, type PlannedPart, shopPlan } from "./shopPlan.ts";

interface Site {
	readonly page: Page;
	readonly hand: Hand;
	readonly inspector: Locator;
}

/** Builds the shop from the empty canvas, part by part, with a hand's own gestures and without a word in the YAML pane. */
export async function buildShop(page: Page, hand: Hand): Promise<void> {
	const site: Site = { page, hand, inspector: page.getByTestId("inspector") };
	await hand.newDesign();
	await expect(column(page, "us-east")).toBeVisible();
	await hand.chooseDesign();
	await enter(site, "", shopPlan.design);
	await buildRegions(site);
	await buildParts(site);
	await buildUsers(site);
	await buildFeatures(site);
	await buildScenarios(site);
}

/** Its own region belongs to another provider: it goes when another one is there. */
async function buildRegions(site: Site): Promise<void> {
	const { hand, page } = site;
	const [first, ...others] = shopPlan.firstRegions;
	await hand.placeRegion(first.from);
	await expect(column(page, first.from)).toBeVisible();
	await hand.remove("us-east");
	await expect(column(page, "us-east")).toHaveCount(0);
	await hand.choose(first.from);
	await call(site, first.id);
	for (const { from, id } of others) {
		await hand.placeRegion(from);
		await call(site, id);
	}
}

async function buildParts(site: Site): Promise<void> {
	const { hand } = site;
	const { inThreeRegions, lastRegion, everywhere } = shopPlan;
	for (const part of inThreeRegions) await buildPart(site, "data", part);
	await hand.placeRegion(lastRegion.from);
	await call(site, lastRegion.id);
	for (const { layer, ...part } of everywhere) await buildPart(site, layer, part);
}

async function buildPart(site: Site, layer: string, part: PlannedPart): Promise<void> {
	const { hand, inspector } = site;
	await hand.placeEverywhere(part.from);
	await call(site, part.id);
	const keys = `${layer}.${part.id}`;
	await enter(site, keys, part.fields);
	for (const { button, fields } of part.after ?? []) {
		const first = inspector.getByRole("button", { name: button });
		await hand.reveal(first, { words: button.split(" ")[0] ?? "", section: undefined });
		await hand.press(first);
		await enter(site, keys, fields);
	}
}

async function buildUsers(site: Site): Promise<void> {
	const { page, hand } = site;
	const { firstUsers, populations } = shopPlan;
	await hand.choose("everyone");
	await call(site, firstUsers.id);
	await enter(site, `users.populations.${firstUsers.id}`, firstUsers.fields);
	for (const { place, name, share, id } of populations) {
		await hand.addPopulation();
		const form = page.getByRole("form", { name: "New population" });
		await hand.type(form.getByLabel("Place"), place);
		await hand.type(form.getByLabel("Name"), name);
		await hand.write(form.getByLabel("Share"), share);
		await call(site, id);
	}
}

async function buildFeatures(site: Site): Promise<void> {
	const { page, hand } = site;
	for (const { id, store, reads, writes, size, fields } of shopPlan.features) {
		await hand.addFeature();
		const form = page.getByRole("form", { name: "New feature" });
		await hand.type(form.getByLabel("Name"), id);
		await hand.pick(form.getByLabel("Store"), store);
		await hand.type(form.getByLabel("Reads /s"), reads);
		await hand.type(form.getByLabel("Writes /s"), writes);
		await hand.write(form.getByLabel("Item size"), size);
		await enter(site, `features.${id}`, fields);
	}
}

async function buildScenarios(site: Site): Promise<void> {
	const { hand, inspector } = site;
	const describe = async (name: string): Promise<void> => {
		await hand.write(inspector.getByRole("textbox", { name: "Name of the scenario" }), name);
		await hand.write(inspector.getByRole("textbox", { name: "Plays for" }), "30m");
	};
	await hand.failRegion("europe", "15m");
	await describe("Belgium floods");
	await hand.newScenario();
	await describe("Japan is cut off");
	await call(site, "pacific-cut");
	await hand.cutOffLast();
}

/** Another id for what was just made or chosen. */
async function call({ hand, inspector }: Site, id: string): Promise<void> {
	await hand.callIt(id);
	await expect(inspector.getByRole("textbox", { name: "Id", exact: true })).toHaveValue(id);
}

async function enter({ hand, inspector }: Site, keys: string, fields: readonly PlannedField[] = []): Promise<void> {
	for (const { path, section, label, text, choice } of fields) {
		const row = inspector.locator(`[data-field="${[keys, path].filter((each) => each !== "").join(".")}"]`);
		const field = label === undefined ? row.locator("input, select") : row.getByLabel(label, { exact: true });
		await hand.reveal(field, { words: fieldName(path.replace(/^users\./, "").split(".")[0] ?? ""), section });
		if (choice !== undefined) await hand.pick(field, choice);
		if (text !== undefined) await hand.write(field, text);
	}
}
