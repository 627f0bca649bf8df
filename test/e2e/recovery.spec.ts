import { expect } from "@playwright/test";
import { openEditor, openScenario, openTemplate, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";

test("a run's recovery time opens its stages, which lead to the fields that set them and to what shortens it", async ({
	page,
}) => {
	await openEditor(page);
	await openTemplate(page, "Global shop");
	await openScenario(page, "Belgium floods");
	const door = page.getByRole("button", { name: /^Users served again after .*, why$/ });
	await door.click();
	const why = page.getByTestId("why-recovery");
	await expect(why.getByRole("heading", { level: 2 })).toHaveText(/^Why \d+ s\?$/, { timeout: 30_000 });
	await expect(why.getByRole("region", { name: "Against the analysis" })).toContainText(
		"agrees within one check interval",
	);

	// At worst 3 s until a check, one more, 2 s until it counts as failed, and the routes.
	await why.getByText("Worst phase").click();
	const stages = why.getByRole("list").first().getByRole("listitem");
	await expect(stages).toHaveCount(5);
	const lengths = await stages.evaluateAll((rows) => rows.map((row) => Number(row.getAttribute("data-seconds"))));
	expect(lengths.slice(0, 4)).toEqual([3, 3, 2, 0]);
	const sum = lengths.reduce((total, seconds) => total + seconds, 0);
	await expect(why.getByRole("heading", { level: 2 })).toHaveText(`Why ${Math.round(sum)} s?`);

	// A change that shortens it is an ordinary edit.
	const shorter = why.getByRole("region", { name: "What would shorten it" });
	await shorter.getByRole("button", { name: /^Apply: Check every 1 s/ }).click({ timeout: 60_000 });
	await expect(why.getByRole("heading", { level: 2 })).not.toHaveText(`Why ${Math.round(sum)} s?`, { timeout: 60_000 });
	await page.keyboard.press("Escape");
	await expect(why).toHaveCount(0);
	expect(await yamlOf(page)).toContain("interval: 1s, failures: 2");
	await page.getByRole("button", { name: /^Undo/ }).click();
	expect(await yamlOf(page)).toContain("interval: 3s, failures: 2");

	// A stage leads to the line that sets it.
	await page.getByRole("tab", { name: /^Failure lab/ }).click();
	await door.click();
	await why.getByRole("button", { name: "routing.anycast.convergence" }).click();
	await expect(page.getByRole("tab", { name: /^YAML/ })).toHaveAttribute("aria-selected", "true");
	await expect(page.locator(".cm-activeLine")).toContainText("convergence: 20s");
});
