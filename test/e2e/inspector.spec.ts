import { expect, type Locator, type Page } from "@playwright/test";
import { headlineText, middleOf, openEditor, openPane, openTemplate, settled, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";

/** Selects a thing by the outline; its inspector. */
async function inspect(page: Page, entry: string): Promise<Locator> {
	await page.getByRole("tab", { name: "Outline" }).click();
	await page.getByTestId("outline").locator(`[data-entry="${entry}"]`).first().click();
	const inspector = page.getByTestId("inspector");
	await expect(inspector.getByRole("heading", { level: 2 })).toBeVisible();
	return inspector;
}

/** What Undo would take back. */
function undoable(page: Page): Locator {
	return page.getByRole("button", { name: /^Undo/ });
}

test("a quantity is typed with its unit or takes the one shown, steps by arrows, and says what can't be", async ({
	page,
}) => {
	await openEditor(page);
	const inspector = await inspect(page, "dns");
	const ttl = inspector.getByRole("textbox", { name: "TTL", exact: true });
	await expect(ttl).toHaveValue("60s");
	await ttl.fill("5m");
	await ttl.press("Enter");
	expect(await yamlOf(page)).toContain("ttl: 5m");
	await ttl.fill("7");
	await expect(inspector.getByText("is read as 7m")).toBeVisible();
	await ttl.press("Enter");
	expect(await yamlOf(page)).toContain("ttl: 7m");
	await ttl.fill("-3s");
	await expect(inspector.getByText("A duration can't be negative.")).toBeVisible();
	await ttl.press("Escape");
	await expect(ttl).toHaveValue("7m");
	await ttl.press("ArrowUp");
	await ttl.press("ArrowUp");
	await expect(ttl).toHaveValue("8m");
	await ttl.press("Enter");
	await expect(undoable(page)).toHaveAttribute("title", /Change TTL/);
	await page.keyboard.press("Control+z");
	await expect(ttl).toHaveValue("7m");
	await inspector.getByRole("button", { name: /^Reset TTL to its default/ }).hover();
	await expect(inspector.getByRole("button", { name: "Reset TTL to its default, 1m" })).toBeVisible();
	await inspector.getByRole("button", { name: /^Reset TTL/ }).click();
	expect(await yamlOf(page)).not.toContain("ttl:");
});

test("dragging a field's name changes it as one entry of the history, the figures follow, Escape takes it back", async ({
	page,
}) => {
	await openEditor(page);
	const inspector = await inspect(page, "realtime");
	const field = inspector.locator('[data-field="application.realtime.latency"]');
	const p99 = field.getByRole("textbox", { name: "Latency p99" });
	await expect(p99).toHaveValue("15ms");
	const before = await headlineText(page, "Worst p99");
	const { x, y } = await middleOf(p99);
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 10, y);
	await page.mouse.move(x + 200, y, { steps: 6 });
	await expect(p99).not.toHaveValue("15ms");
	await expect.poll(async () => page.getByTestId("headline").innerText()).not.toContain(before);
	await page.keyboard.press("Escape");
	await page.mouse.up();
	await expect(p99).toHaveValue("15ms");
	await expect(undoable(page)).toBeDisabled();

	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 41, y, { steps: 5 });
	await page.mouse.up();
	await expect(p99).toHaveValue("25ms");
	await page.keyboard.press("Control+z");
	await expect(p99).toHaveValue("15ms");
	await expect(undoable(page)).toBeDisabled();
});

test("each consistency shows what it would come to before it is taken, by the keyboard too", async ({ page }) => {
	await openEditor(page);
	await openTemplate(page, "Global shop");
	const inspector = await inspect(page, "catalog");
	const choices = inspector.getByRole("radiogroup", { name: "Consistency of catalog" });
	const strong = choices.getByRole("radio", { name: "Strong" });
	const eventual = choices.getByRole("radio", { name: "Eventual" });
	await expect(strong).toContainText("ms", { timeout: 20_000 });
	// A majority answers later than the nearest replica, and sees the latest write.
	await expect(strong).toHaveAccessibleDescription(/Write p99 .*, worse; Stale for, p99 .*, better/);
	await eventual.focus();
	await page.keyboard.press("ArrowDown");
	await expect(strong).toBeFocused();
	await expect(eventual).toBeChecked();
	await expect(inspector.getByText("every read sees the latest write")).toBeVisible();
	await page.keyboard.press("Enter");
	await expect(strong).toBeChecked();
	const text = await yamlOf(page);
	expect(text).toMatch(/catalog:\n.*\n.*\n.*\n {4}consistency: strong/);
	expect(text).not.toContain("quorum: { read: 1, write: 1 }");
});

test("a consistency that can't be had says why, and which change would allow it", async ({ page }) => {
	await openEditor(page);
	await openTemplate(page, "Global shop");
	const inspector = await inspect(page, "cart");
	const strong = inspector.getByRole("radio", { name: "Strong" });
	await expect(strong).toHaveAttribute("aria-disabled", "true");
	await strong.focus();
	await expect(inspector.getByText(/can't be strong as a multi-leader store/)).toBeVisible();
	await inspector.getByRole("button", { name: "As a single-leader store" }).click();
	await settled(page);
	await expect(strong).toBeChecked();
	const text = await yamlOf(page);
	expect(text).toMatch(/cart:\n {4}technology: cosmosdb\n.*\n {4}pattern: single-leader\n {4}consistency: strong/);
	expect(text).toMatch(/leader: us-east/);
});

test("features and populations are made in the outline, and all shares still add up", async ({ page }) => {
	await openEditor(page);
	await openTemplate(page, "Global shop");
	await page.getByRole("tab", { name: "Outline" }).click();
	await page.getByRole("button", { name: "Add a feature" }).click();
	const feature = page.getByRole("form", { name: "New feature" });
	await feature.getByLabel("Name").fill("Gift cards");
	await feature.getByLabel("Store").selectOption("payments");
	await feature.getByLabel("Reads /s").fill("2k");
	await page.keyboard.press("Enter");
	await expect(page.getByTestId("inspector").getByRole("heading", { name: "Gift cards", level: 2 })).toBeVisible();
	await page.getByRole("button", { name: "Add a population" }).click();
	const population = page.getByRole("form", { name: "New population" });
	await population.getByLabel("Place").fill("sao paulo");
	await population.getByLabel("Share").fill("10");
	await population.getByRole("button", { name: "Add" }).click();
	await settled(page);
	const text = await yamlOf(page);
	expect(text).toMatch(
		/gift-cards:\n {4}name: Gift cards\n {4}application: storefront\n {4}store: payments\n {4}readsPerSecond: 2k\n/,
	);
	expect(text).toMatch(/sao-paulo: \{ name: São Paulo, at: sao-paulo, share: 10% \}/);
	expect(text).toMatch(/us: \{ name: United States, at: chicago, share: 45% \}/);
	expect(text).toMatch(/jp: \{ name: Japan, at: tokyo, share: 18% \}/);
});

test("the outline renames, moves, deletes and finds by keys alone, and has the lines", async ({ page }) => {
	await openEditor(page);
	await openTemplate(page, "Global shop");
	await page.getByRole("tab", { name: "Outline" }).click();
	const tree = page.getByRole("tree", { name: "Outline" });
	await tree.locator('[data-entry="catalog"]').click();
	await page.keyboard.press("F2");
	await page.keyboard.type("Products");
	await page.keyboard.press("Enter");
	await expect(tree.locator('[data-entry="catalog"]')).toHaveAccessibleName(/^Products/);
	await expect(tree.locator('[data-entry="catalog"]')).toBeFocused();
	await page.keyboard.type("b");
	await expect(tree.locator('[data-entry="basket"]')).toBeFocused();
	await page.keyboard.press("Alt+ArrowUp");
	await expect.poll(() => yamlOf(page)).toMatch(/basket: .*\n {2}stock: /);
	await tree.locator('[data-entry="checkout"]').click();
	await page.keyboard.press("Delete");
	await expect(tree.locator('[data-entry="checkout"]')).toHaveCount(0);
	expect(await yamlOf(page)).not.toContain("checkout:");
	await page.getByRole("searchbox", { name: "Find in the outline" }).fill("cart");
	await expect(tree.getByRole("treeitem", { name: /storefront → cart/ }).first()).toBeVisible();
	await page.getByRole("searchbox", { name: "Find in the outline" }).fill("");
	await page.getByRole("combobox", { name: "Order of the outline" }).selectOption("regions");
	await expect(tree.locator('[data-in="in tokyo"] [data-entry="cart"]')).toBeVisible();
	await expect(tree.locator('[data-in="in tokyo"] [data-entry="payments"]')).toHaveCount(0);
});

test("the common fields of several things change at once", async ({ page }) => {
	await openEditor(page);
	await openTemplate(page, "Global shop");
	await page.locator('.react-flow__node[data-id="inventory@europe"]').click();
	await page.locator('.react-flow__node[data-id="payments@europe"]').click({ modifiers: ["Shift"] });
	const inspector = page.getByTestId("inspector");
	await expect(inspector.getByRole("heading", { name: "2 selected" })).toBeVisible();
	const size = inspector.getByRole("textbox", { name: "Size of 2" });
	await expect(size).toHaveAttribute("placeholder", "mixed");
	await size.fill("3TB");
	await size.press("Enter");
	expect((await yamlOf(page)).match(/size: 3TB/g)).toHaveLength(2);
	await page.keyboard.press("Control+z");
	expect(await yamlOf(page)).not.toContain("size: 3TB");
});

test("a field is found by what it sets, folded or not", async ({ page }) => {
	await openEditor(page);
	const inspector = await inspect(page, "design");
	await inspector.getByRole("searchbox", { name: "Find a field" }).fill("cooldown");
	await expect(inspector.getByRole("textbox", { name: "Cooldown" })).toBeVisible();
	await expect(inspector.getByRole("textbox", { name: "Name" })).toHaveCount(0);
});

test("every key of the shop has a control", async ({ page }) => {
	await openEditor(page);
	await openTemplate(page, "Global shop");
	await openPane(page, "Checks");
	/** A thing, and keys of it that have a field; what has a control of its own is in other tests. */
	const fields: readonly (readonly [entry: string, fields: readonly string[]])[] = [
		["design", ["name", "users.active", "failover.detect.healthChecks.interval", "failover.detect.traffic.latency"]],
		["eu", ["users.populations.eu.name", "users.populations.eu.at", "users.populations.eu.jurisdiction"]],
		["tokyo", ["regions.tokyo.provider", "regions.tokyo.code"]],
		["anycast", ["routing.anycast.convergence", "routing.anycast.spill", "routing.anycast.healthCheck.failures"]],
		["mesh", ["balancing.mesh.latency"]],
		["storefront", ["application.storefront.capacityPerSecond.tokyo"]],
		["catalog", ["data.catalog.quorum.read", "data.catalog.conflicts", "data.catalog.size", "data.catalog.pattern"]],
		["metrics", ["observability.metrics.scope", "observability.metrics.signals"]],
		["stock", ["features.stock.values", "features.stock.needs", "features.stock.objectives.write.p99"]],
		["checkout", ["features.checkout.objectives.rpo", "features.checkout.affinity", "features.checkout.itemSize"]],
	];
	for (const [entry, wanted] of fields) {
		const inspector = await inspect(page, entry);
		const folded = inspector.locator('h3 button[aria-expanded="false"]');
		while ((await folded.count()) > 0) await folded.first().click();
		for (const field of wanted) await expect(inspector.locator(`[data-field="${field}"]`)).toBeVisible();
	}
});
