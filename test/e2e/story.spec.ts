import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import {
	boxOf,
	card,
	column,
	downloaded,
	dragTo,
	headline,
	headlineText,
	middleOf,
	openEditor,
	openPane,
	openScenario,
	openTemplate,
	settled,
	yamlOf,
} from "./editorPage.ts";
import { test } from "./editorTest.ts";

test("a store dragged to another region changes the text, the latency and the bill; undo brings all back", async ({
	page,
}) => {
	await openEditor(page);
	await openTemplate(page, "Global shop");
	await openPane(page, "Charts");
	const latency = page.getByRole("region", { name: "Latency" });
	await latency.getByRole("combobox", { name: "Feature" }).selectOption("stock");
	const textBefore = await yamlOf(page);
	const costBefore = await headlineText(page, "Monthly cost");
	const latencyBefore = await latency.innerText();

	const { y } = await middleOf(card(page, "inventory@us-west"));
	const { x } = await middleOf(column(page, "tokyo"));
	await dragTo(page, card(page, "inventory@us-west"), { x, y });
	await expect(card(page, "inventory@tokyo")).toBeVisible();
	await expect(card(page, "inventory@us-west")).toHaveCount(0);
	await settled(page);
	const textAfter = await yamlOf(page);
	expect(textAfter).toContain("replicas: [us-east, tokyo, europe]");
	expect(changedLines(textBefore, textAfter)).toHaveLength(1);
	await expect.poll(() => headlineText(page, "Monthly cost")).not.toBe(costBefore);
	await expect.poll(() => latency.innerText()).not.toBe(latencyBefore);

	await page.getByRole("button", { name: /^Undo/ }).click();
	await expect(card(page, "inventory@us-west")).toBeVisible();
	await expect(card(page, "inventory@tokyo")).toHaveCount(0);
	await expect.poll(() => headlineText(page, "Monthly cost")).toBe(costBefore);
	await expect.poll(() => latency.innerText()).toBe(latencyBefore);
	expect(await yamlOf(page)).toBe(textBefore);
});

test("in the sample, a store dragged onto its replica in another region is merged there: text, latency and bill follow", async ({
	page,
}) => {
	await openEditor(page);
	await openPane(page, "Charts");
	const latency = page.getByRole("region", { name: "Latency" });
	await latency.getByRole("combobox", { name: "Feature" }).selectOption("sign-in");
	const textBefore = await yamlOf(page);
	const costBefore = await headlineText(page, "Monthly cost");
	const latencyBefore = await latency.innerText();

	await dragTo(page, card(page, "accounts@us-east"), await middleOf(card(page, "accounts@eu-west")));
	await expect(card(page, "accounts@us-east")).toHaveCount(0);
	await settled(page);
	const textAfter = await yamlOf(page);
	expect(textAfter).toContain("replicas: [eu-west, ap-south]\n    pattern: consensus");
	expect(textAfter).toContain("leader: eu-west");
	await expect.poll(() => headlineText(page, "Monthly cost")).not.toBe(costBefore);
	await expect.poll(() => latency.innerText()).not.toBe(latencyBefore);

	await page.keyboard.press("Control+z");
	await expect(card(page, "accounts@us-east")).toBeVisible();
	await expect.poll(() => latency.innerText()).toBe(latencyBefore);
	expect(await yamlOf(page)).toBe(textBefore);
});

test("Europe goes dark: it is marked down, noticed, its users move, and all of it can be scrubbed back", async ({
	page,
}) => {
	await openEditor(page);
	await openScenario(page, "Europe goes dark");
	const timeline = page.getByTestId("lab-scrubber");
	await expect(page.getByTestId("lab-phases")).toContainText(/unnoticed/i);
	await expect(page.getByTestId("event-log")).toContainText("eu-west goes down");
	await expect(page.getByTestId("event-log")).toContainText("noticed");
	const { x, y, width, height } = await boxOf(timeline);
	const at = (share: number) => page.mouse.click(x + width * share, y + height / 2);
	const down = page.getByTestId("lanes-canvas").getByText("Down", { exact: true });
	await at(0.01);
	await expect(down).toHaveCount(0);
	const europeServed = page.getByTestId("requests-now").getByRole("listitem").filter({ hasText: "Europe" });
	await expect(europeServed).toHaveAttribute("title", /(0 %|0) failed/);

	const onset = page
		.getByTestId("event-log")
		.getByRole("button", { name: /goes down/ })
		.first();
	await onset.click();
	await expect(down.first()).toBeVisible();
	const failing = await failedShare(europeServed.getAttribute("title"));
	expect(failing).toBeGreaterThan(20);

	const moved = page
		.getByTestId("event-log")
		.getByRole("button", { name: /99 % of the clients in eu/ })
		.first();
	await moved.click();
	await expect.poll(() => failedShare(europeServed.getAttribute("title"))).toBeLessThan(failing);
	await expect(down.first()).toBeVisible();

	await at(0.01);
	await expect(down).toHaveCount(0);
	await expect(page.getByTestId("lab-clock")).toContainText("0:");
});

test("the drawing and the text leave as files, and the text comes back as it was", async ({ page }) => {
	await openEditor(page);
	const svg = await downloaded(page, "SVG");
	expect(svg.name).toMatch(/\.svg$/);
	expect(await parsedAsXml(page, svg.text)).toBe("svg");
	for (const name of ["us-east", "eu-west", "ap-south", "settings", "accounts", "North America", "realtime"]) {
		expect(svg.text).toContain(name);
	}
	const yaml = await downloaded(page, "YAML");
	expect(yaml.text).toBe(readFileSync("examples/global-collaboration.yaml", "utf8"));

	await openTemplate(page, "Global shop");
	await page.getByRole("button", { name: "File", exact: true }).click();
	const [chooser] = await Promise.all([
		page.waitForEvent("filechooser"),
		page.getByRole("menuitem", { name: /^Open…/ }).click(),
	]);
	await chooser.setFiles({ name: yaml.name, mimeType: "application/yaml", buffer: Buffer.from(yaml.text) });
	await expect(card(page, "settings@eu-west")).toBeVisible();
	expect(await yamlOf(page)).toBe(yaml.text);
	await expect(headline(page, "Monthly cost")).toBeVisible();
});

async function parsedAsXml(page: import("@playwright/test").Page, text: string): Promise<string> {
	// On a page of its own: the editor's takes no markup.
	const empty = await page.context().newPage();
	const parse = (xml: string) => new DOMParser().parseFromString(xml, "image/svg+xml").documentElement.nodeName;
	const name = await empty.evaluate(parse, text);
	await empty.close();
	return name;
}

function changedLines(before: string, after: string): readonly string[] {
	const lines = before.split("\n");
	return after.split("\n").filter((line, index) => line !== lines[index]);
}

/** "Europe: 58 % served, …, 42 % failed" → 42. */
async function failedShare(title: Promise<string | null>): Promise<number> {
	return Number(/([\d.]+)(?: %)? failed/.exec((await title) ?? "")?.[1] ?? Number.NaN);
}
