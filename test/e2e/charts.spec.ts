import { expect, type Locator, type Page } from "@playwright/test";
import { headlineText, openEditor, openPane, openTemplate, settled, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";

/** Opens one of the charts by the name in the list beside them. */
async function openChart(page: Page, name: string): Promise<void> {
	await openPane(page, "Charts");
	await page.getByRole("navigation", { name: "Charts" }).getByRole("button", { name, exact: true }).click();
}

/** The amount in a cell: "$37.7k" → 37,700. */
function amountOf(text: string): number {
	const [, sign = "", digits = "", unit = ""] = text.match(/(−?)\$([\d.,]+)([kM]?)/) ?? [];
	const factor = { k: 1e3, M: 1e6 }[unit] ?? 1;
	return (sign === "−" ? -1 : 1) * Number(digits.replaceAll(",", "")) * factor;
}

async function column(table: Locator, index: number): Promise<readonly number[]> {
	const cells = await table.locator(`tbody tr td:nth-child(${index})`).allInnerTexts();
	return cells.map(amountOf);
}

test("the bill is broken down by category, layer and region, and each breakdown adds up to the total", async ({
	page,
}) => {
	await openEditor(page);
	await openChart(page, "Cost");
	const cost = page.getByRole("region", { name: "Monthly cost" });
	const groups: Record<string, string> = { Category: "Transfer", Layer: "Regional balancing", Region: "ap-south" };
	for (const [breakdown, group] of Object.entries(groups)) {
		await cost.getByText(breakdown, { exact: true }).click();
		await expect(cost.getByRole("radio", { name: breakdown })).toBeChecked();
		await expect(cost.getByRole("listitem").filter({ hasText: group }).first()).toBeVisible();
		await cost.getByRole("button", { name: "Monthly cost as a table" }).click();
		const table = cost.getByRole("table", { name: `A month by ${breakdown.toLowerCase()}` });
		// This design, active-passive, one region.
		for (const index of [2, 3, 4]) {
			const amounts = await column(table, index);
			const total = amounts.at(-1) ?? 0;
			const sum = amounts.slice(0, -1).reduce((all, each) => all + each, 0);
			expect(Math.abs(sum - total)).toBeLessThan(total * 0.01);
		}
		await cost.getByRole("button", { name: "Monthly cost as a table" }).click();
	}
});

test("the lines of the bill add up to it, and those of transfer name the link and what causes it", async ({ page }) => {
	await openEditor(page);
	const headline = await headlineText(page, "Monthly cost");
	await openChart(page, "Cost");
	const cost = page.getByRole("region", { name: "Monthly cost" });
	await cost.getByRole("button", { name: "Monthly cost as a table" }).click();
	const lines = cost.getByRole("table", { name: "The lines of the bill" });
	const amounts = await column(lines, 7);
	const total = amounts.at(-1) ?? 0;
	expect(total).toBe(amountOf(headline));
	const sum = amounts.slice(0, -1).reduce((all, each) => all + each, 0);
	expect(Math.abs(sum - total)).toBeLessThan(total * 0.01);
	const replication = lines.getByRole("row").filter({ hasText: "replication of search" });
	await expect(replication.filter({ hasText: "us-east → eu-west" })).toHaveCount(1);
});

test("a line of the bill opens why, down to the field that sets it", async ({ page }) => {
	await openEditor(page);
	await openChart(page, "Cost");
	const lines = page.getByRole("region", { name: "The bill, line by line" });
	await lines
		.getByRole("button", { name: /^Why api: 220 × m6i\.xlarge, us-east: / })
		.first()
		.click();
	const terms = page.getByRole("dialog");
	await expect(terms).toContainText("USD/h");
	await terms.getByRole("button", { name: "Machines" }).click();
	await expect(page.getByRole("tab", { name: "YAML" })).toHaveAttribute("aria-selected", "true");
	const line = page.locator(".cm-activeLine");
	await expect(line).toContainText("instances: { type: m6i.xlarge");
});

test("the business case says its verdict in words, with the waterfall and what it hangs on", async ({ page }) => {
	await openEditor(page);
	await openChart(page, "Business");
	const business = page.getByRole("region", { name: "Business case" });
	const verdict = business.getByRole("region", { name: "Verdict", exact: true });
	await expect(verdict).toContainText("Active-active is worth most");
	await expect(verdict).toContainText(/pays its one-time costs of \$250k back in/);
	await expect(verdict).toContainText(/outage/);
	const waterfall = business.getByRole("region", { name: "From gain to net" });
	for (const topology of ["One region", "Active-passive", "Active-active"]) {
		await expect(waterfall.getByText(topology, { exact: true })).toBeVisible();
	}
	const tornado = business.getByRole("region", { name: "What the verdict hangs on" });
	await expect(tornado.getByTestId("tornado-bars")).toBeVisible();
	await tornado.getByRole("button", { name: /^Why Gain, active-active 25 % lower: / }).click();
	await expect(page.getByRole("dialog")).toContainText("Active-active's lead over the better of the others");
	await page.keyboard.press("Escape");
	await tornado.getByRole("button", { name: "Gain, active-active", exact: true }).click();
	await expect(page.locator(".cm-activeLine")).toContainText("yearlyGain: 20M");
});

test("a design without a business case gets one to fill in, which undo takes out again", async ({ page }) => {
	await openEditor(page);
	await openTemplate(page, "Global shop");
	const before = await yamlOf(page);
	await openChart(page, "Business");
	const business = page.getByRole("region", { name: "Business case" });
	await expect(business).toContainText("outageCostPerHour");
	await business.getByRole("button", { name: "Add a business case to fill in" }).click();
	await settled(page);
	await expect(business.getByRole("region", { name: "Verdict", exact: true })).toBeVisible();
	expect(await yamlOf(page)).toContain("business:");
	await page.getByRole("button", { name: /^Undo/ }).click();
	await expect(business.getByRole("region", { name: "Verdict", exact: true })).toHaveCount(0);
	expect(await yamlOf(page)).toBe(before);
});

test("what active-active nets is compared with the pinned baseline", async ({ page }) => {
	await openEditor(page);
	await page.getByRole("button", { name: "File", exact: true }).click();
	await page.getByRole("menuitem", { name: "Pin figures as baseline" }).click();
	await openChart(page, "Cost");
	const cost = page.getByRole("region", { name: "Monthly cost" });
	await expect(cost.getByText("Pinned baseline")).toBeVisible();
	const before = await cost.getByTestId("cost-own").innerText();
	await page.locator('.react-flow__node[data-id="search@ap-south"]').click({ position: { x: 60, y: 12 } });
	await page.keyboard.press("Delete");
	await settled(page);
	await expect(cost.getByTestId("cost-own")).not.toHaveText(before);
	await expect(cost.getByTestId("cost-pinned")).toHaveText(before);
	await openChart(page, "Business");
	const verdict = page.getByRole("region", { name: "Verdict", exact: true });
	await expect(verdict).toContainText(/nets \$[\d.,]+[kM]? a year more than in the pinned baseline/);
});

test("a chart's tables are copied as CSV, unrounded", async ({ page, context }) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await openEditor(page);
	await openChart(page, "Business");
	await page.getByRole("button", { name: "Copy Business case as CSV" }).click();
	const csv = await page.evaluate(() => navigator.clipboard.readText());
	expect(csv).toContain("Step,One region,Active-passive,Active-active");
	expect(csv).toMatch(/Gain,0,0,20000000/);
});

test("conflicts are shown by store, and what a region that is cut off leaves to reconcile", async ({ page }) => {
	await openEditor(page);
	await openChart(page, "Conflicts");
	const conflicts = page.getByRole("region", { name: "Conflicts" });
	await expect(conflicts).toContainText(/updates lost/);
	await expect(conflicts).toContainText(/merged/);
	await conflicts.getByText("Region cut off", { exact: true }).click();
	await expect(conflicts).toContainText("Records both sides wrote in 10 min");
	const settings = conflicts.getByRole("button", { name: /^Why workspace-settings: / });
	const cutOffHere = await settings.innerText();
	await conflicts.getByRole("combobox").selectOption("ap-south");
	await expect(settings).not.toHaveText(cutOffHere);
});

for (const [width, height] of [
	[1440, 900],
	[1024, 768],
] as const) {
	test.describe(`at ${width} × ${height}`, () => {
		test.use({ viewport: { width, height } });

		test("every chart fits its frame, in the dock and over the whole window", async ({ page }) => {
			await openEditor(page);
			for (const name of ["Latency", "Cost", "Availability", "Consistency", "Conflicts", "Business"]) {
				await openChart(page, name);
				await expect.poll(() => page.evaluate(wideContents), name).toEqual([]);
			}
			await page.locator('.react-flow__node[data-id="settings@us-east"]').click({ position: { x: 60, y: 12 } });
			await expect(page.getByRole("complementary", { name: "Inspector" })).toBeVisible();
			for (const name of ["Latency", "Cost", "Availability", "Consistency", "Conflicts", "Business"]) {
				await openChart(page, name);
				await expect.poll(() => page.evaluate(wideContents), `${name}, beside the inspector`).toEqual([]);
			}
			await page.getByRole("button", { name: "Fill the window" }).click();
			for (const name of ["Latency", "Consistency", "Business"]) {
				await openChart(page, name);
				await expect.poll(() => page.evaluate(wideContents), `${name}, full`).toEqual([]);
			}
		});
	});
}

/** Charts that would have to be scrolled sideways, and figures and buttons that leave their chart or lie on another. */
function wideContents(): readonly string[] {
	const scrolled = [...document.querySelectorAll<HTMLElement>("[data-chart] *")]
		.filter((element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX))
		.filter((element) => element.scrollWidth > element.clientWidth);
	const boxes = [...document.querySelectorAll<HTMLElement>("[data-chart] button")]
		.map((element) => ({ element, chart: element.closest("[data-chart]"), box: element.getBoundingClientRect() }))
		.filter(({ box }) => box.width > 0);
	const outside = boxes.filter(({ chart, box }) => {
		const frame = chart?.getBoundingClientRect();
		return frame !== undefined && (box.left < frame.left - 1 || box.right > frame.right + 1);
	});
	const covered = boxes.filter((one) =>
		boxes.some((other) => {
			const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
			const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
			return other !== one && other.chart === one.chart && across > 1 && down > 4;
		}),
	);
	return [...scrolled, ...[...outside, ...covered].map(({ element }) => element)].map(
		(element) => `${element.closest<HTMLElement>("[data-chart]")?.dataset.chart}: ${element.innerText}`,
	);
}
