import { expect, type Page } from "@playwright/test";
import { card, openEditor } from "./editorPage.ts";
import { test } from "./editorTest.ts";

async function openConflictLab(page: Page) {
	await page.getByRole("tab", { name: "Conflict lab" }).click();
	await expect(page.getByTestId("conflict-lab")).toBeVisible();
}

/** What a region's replica shows. */
function side(page: Page, region: string) {
	return page.getByTestId("conflict-lab").getByRole("region", { name: region, exact: true });
}

/** What became of the whole script under a strategy. */
function rowOf(page: Page, strategy: string) {
	return page.getByTestId("conflict-strategies").getByRole("row", { name: new RegExp(`^${strategy}`) });
}

test("the bank's two branches, by mouse: what each strategy makes of two withdrawals", async ({ page }) => {
	await openEditor(page);
	await openConflictLab(page);
	const lab = page.getByTestId("conflict-lab");
	const next = lab.getByRole("button", { name: "One step on" });
	await expect(side(page, "us-east")).toContainText("100");
	await next.click();
	await expect(side(page, "us-east")).toContainText("alone");
	await next.click();
	await next.click();
	await expect(lab.getByRole("list", { name: "On the way" }).getByRole("listitem")).toHaveCount(2);
	await lab.getByRole("button", { name: "To the end" }).click();
	await expect(page.getByTestId("conflict-verdict")).toHaveText(
		"us-east’s withdrawal of 100 is lost. The books show 100 too much.",
	);

	await lab.getByText("All strategies").click();
	await expect(rowOf(page, "Last write wins")).toContainText("is lost");
	await expect(rowOf(page, "By version")).toContainText("A person has to choose between 0 and 0.");
	await expect(rowOf(page, "CRDT")).toContainText("overdrawn by 100");
	await expect(rowOf(page, "Merge")).toContainText("overdrawn by 100");
	await expect(rowOf(page, "By hand")).toContainText("A person has to choose between 0 and 0.");
	await expect(rowOf(page, "Reject")).toContainText("eu-west refuses the withdrawal of 100.");

	await rowOf(page, "By hand").getByRole("button").click();
	await lab.getByText("Step by step").click();
	await lab.getByRole("button", { name: "Keep 0 of eu-west/1 in us-east" }).click();
	await expect(page.getByTestId("conflict-verdict")).toContainText(
		"A person has decided against us-east’s withdrawal of 100.",
	);
	await expect(lab.getByRole("button", { name: /^Keep/ })).toHaveCount(0);

	// A step back undoes the choice; another one takes its place.
	await lab.getByTestId("conflict-steps").getByRole("button").nth(6).click();
	await side(page, "us-east").getByRole("textbox", { name: "What us-east should show" }).fill("-100");
	await side(page, "us-east").getByRole("button", { name: "Write", exact: true }).click();
	await expect(side(page, "eu-west")).toContainText("−100");
	await expect(page.getByTestId("conflict-verdict")).toContainText("The account is overdrawn by 100.");
});

test("the bank's two branches, by keyboard alone: cut, pay out on both sides, heal", async ({ page }) => {
	await openEditor(page);
	await page.getByRole("tab", { name: "Charts" }).focus();
	await page.keyboard.press("ArrowRight");
	await page.keyboard.press("ArrowRight");
	await expect(page.getByRole("tab", { name: "Conflict lab" })).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(page.getByTestId("conflict-lab")).toBeVisible();
	const press = async (name: string, key: string) => {
		await tabTo(page, name, "Tab");
		await page.keyboard.press(key);
	};
	const pressBefore = async (name: string, key: string) => {
		await tabTo(page, name, "Shift+Tab");
		await page.keyboard.press(key);
	};
	await press("Strategy", "m");
	await expect(page.getByRole("combobox", { name: "Strategy" })).toHaveValue("merge");
	await press("Clear all steps", "Enter");
	await pressBefore("Cut", "Enter");
	await press("Amount in us-east", "Enter");
	await expect(side(page, "us-east")).toContainText("0");
	await press("Pay out in eu-west", "Space");
	await expect(page.getByTestId("conflict-moment")).toContainText("eu-west pays out 100: 100 becomes 0.");
	await pressBefore("Heal", "Enter");
	await expect(side(page, "us-east")).toContainText("−100");
	await expect(side(page, "eu-west")).toContainText("−100");
	await press("One step back", "ArrowLeft");
	await expect(page.getByTestId("conflict-moment")).toContainText("Step 5 of 6");
	await page.keyboard.press("Home");
	await expect(page.getByTestId("conflict-moment")).toContainText("Step 0 of 6");
	await page.keyboard.press("End");
	await expect(page.getByTestId("conflict-moment")).toContainText("overdrawn by 100");
});

/** Goes on, or back, until the control of this name has the focus. */
async function tabTo(page: Page, name: string, key: "Tab" | "Shift+Tab"): Promise<void> {
	const focused = page.locator(":focus");
	const nameOf = () =>
		focused.evaluate((element: HTMLElement & { labels?: NodeListOf<HTMLLabelElement> }) => {
			const label = element.labels?.[0]?.querySelector("span")?.textContent;
			return element.getAttribute("aria-label") ?? label ?? element.textContent?.trim();
		});
	for (let presses = 0; presses < 40; presses += 1) {
		await page.keyboard.press(key);
		if ((await focused.count()) > 0 && (await nameOf()) === name) return;
	}
	throw new Error(`no key leads to ${name}`);
}

test("messages delivered by hand arrive in any order, and twice", async ({ page }) => {
	await openEditor(page);
	await openConflictLab(page);
	const lab = page.getByTestId("conflict-lab");
	await lab.getByRole("combobox", { name: "Value" }).selectOption("counter");
	await lab.getByRole("combobox", { name: "Strategy" }).selectOption("crdt");
	await lab.getByRole("button", { name: "Clear all steps" }).click();
	await lab.getByText("Deliver by hand").click();
	await lab.getByRole("textbox", { name: "Amount in us-east" }).fill("3");
	await lab.getByRole("button", { name: "Count up in us-east" }).click();
	await lab.getByRole("textbox", { name: "Amount in us-east" }).fill("4");
	await lab.getByRole("button", { name: "Count up in us-east" }).click();
	await expect(side(page, "eu-west")).toContainText("100");
	await lab.getByRole("button", { name: "Deliver us-east/2 to eu-west, and once more later" }).click();
	await expect(side(page, "eu-west")).toContainText("107");
	await lab.getByRole("button", { name: "Deliver us-east/1 to eu-west", exact: true }).click();
	await lab.getByRole("button", { name: "Deliver us-east/2 to eu-west", exact: true }).click();
	await expect(side(page, "eu-west")).toContainText("107");
	await expect(lab.getByRole("list", { name: "On the way" }).getByRole("listitem")).toHaveCount(0);
});

test("a store's conflicts are tried with its strategy and its regions", async ({ page }) => {
	await openEditor(page);
	await card(page, "settings@eu-west").click();
	await page.getByRole("button", { name: "Try its conflicts" }).click();
	const lab = page.getByTestId("conflict-lab");
	await expect(lab.getByRole("combobox", { name: "Store" })).toHaveValue("settings");
	await expect(lab.getByRole("combobox", { name: "Strategy" })).toHaveValue("last-write-wins");
	await expect(side(page, "us-east")).toBeVisible();
	await expect(side(page, "eu-west")).toBeVisible();
	await lab.getByRole("checkbox", { name: "With ap-south" }).check();
	await expect(side(page, "ap-south")).toBeVisible();
	// Consensus lets only the side with the majority write.
	await card(page, "accounts@eu-west").click();
	await page.getByRole("button", { name: "Try its conflicts" }).click();
	await expect(lab.getByRole("combobox", { name: "Strategy" })).toHaveValue("reject");
	await lab.getByRole("button", { name: "To the end" }).click();
	await expect(page.getByTestId("conflict-verdict")).toContainText("us-east refuses");
});
