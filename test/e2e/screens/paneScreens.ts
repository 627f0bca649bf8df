import { expect, type Page } from "@playwright/test";
import type { DockTab, EditorState } from "../../../src/editor/editorState.ts";
import { parts, type Screen } from "./screen.ts";

function showPane(page: Page, name: string): Promise<void> {
	return page.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
}

/** The pane over the whole window, with every chart that fits. */
function charts(name: string, first: string): Screen {
	return {
		name,
		part: parts.pane,
		open: async (page) => {
			await showPane(page, "Charts");
			await page.getByRole("navigation", { name: "Charts" }).getByRole("button", { name: first }).click();
		},
	};
}

async function openChartTables(page: Page): Promise<void> {
	for (const twin of await page.getByRole("button", { name: /as a table$/ }).all()) await twin.click();
	await expect(page.getByRole("table").first()).toBeVisible();
}

async function openMatrix(page: Page): Promise<void> {
	await showPane(page, "Failure matrix");
	await expect(page.getByTestId("matrix-progress")).toHaveAttribute("data-fresh", "true", { timeout: 60_000 });
}

/** Europe goes dark, in the middle of it: cards down, links torn, users moved. */
async function playFailure(page: Page): Promise<void> {
	await page.getByRole("tab", { name: "Scenarios" }).click();
	await page.getByTestId("scenario-list").getByRole("button", { name: "Europe goes dark" }).first().click();
	await page
		.getByTestId("event-log")
		.getByRole("button", { name: /eu-west goes down/ })
		.click({ timeout: 30_000 });
	await page.getByRole("button", { name: "Play", exact: true }).click();
	await page.getByRole("button", { name: "Pause", exact: true }).click();
	await expect(page.getByText("Down", { exact: true }).first()).toBeVisible();
}

/** By the names of the dock's tabs: one that has no line here doesn't compile. */
export const dockScreens: Readonly<Record<DockTab, readonly Screen[]>> = {
	charts: [
		charts("latency and cost", "Latency"),
		charts("availability and consistency", "Availability"),
		charts("conflicts", "Conflicts"),
		charts("the business case", "Business"),
		charts("round trips", "Round trips"),
		{ name: "charts as tables", part: parts.pane, open: openChartTables },
	],
	lab: [
		{ name: "a failure being played", part: parts.pane, open: playFailure },
		{ name: "a failed region on the canvas", part: parts.canvas, open: async () => undefined },
		{ name: "the scenario of a failure", part: parts.inspector, open: async () => undefined },
		{
			name: "why it takes so long to recover",
			part: parts.dialog,
			open: async (page) => {
				await page.getByRole("button", { name: /^Users served again after .*, why$/ }).click();
				await expect(page.getByTestId("why-recovery").getByRole("heading", { level: 2 })).toBeVisible({
					timeout: 30_000,
				});
			},
			leave: (page) => page.keyboard.press("Escape"),
		},
		{
			name: "a fork",
			part: parts.pane,
			open: async (page) => {
				await page.getByRole("button", { name: "Fork here" }).click();
				await expect(page.getByRole("button", { name: /^Branch B/ })).toBeVisible();
			},
		},
		{
			name: "two branches side by side",
			part: '[role="dialog"]',
			open: (page) => page.getByRole("button", { name: "Branches side by side" }).click(),
			leave: (page) => page.keyboard.press("Escape"),
		},
	],
	conflicts: [
		{
			name: "the conflict lab",
			part: parts.pane,
			open: async (page) => {
				await showPane(page, "Conflict lab");
				await page.getByTestId("conflict-lab").getByRole("button", { name: "To the end" }).click();
			},
		},
		{
			name: "all strategies",
			part: parts.pane,
			open: (page) => page.getByTestId("conflict-lab").getByText("All strategies").click(),
		},
	],
	matrix: [
		{ name: "the failure matrix", part: parts.pane, open: openMatrix },
		{
			name: "a cell of the failure matrix",
			part: '[data-testid="matrix-cell"]',
			open: (page) => page.getByRole("button", { name: /^us-east is lost, RTO/ }).click(),
		},
		{
			name: "the failure matrix as a table",
			part: parts.pane,
			likeBefore: true,
			open: (page) => page.getByRole("button", { name: /as a table$/ }).click(),
		},
	],
	checks: [{ name: "the checks", part: parts.pane, open: (page) => showPane(page, "Checks") }],
	yaml: [{ name: "the YAML", part: parts.pane, open: (page) => showPane(page, "YAML") }],
};

/** By the names of the rail's tabs: one that has no line here doesn't compile. */
export const railScreens: Readonly<Record<EditorState["rail"]["tab"], Screen>> = {
	palette: { name: "the palette", part: parts.rail, open: (page) => showPane(page, "Palette") },
	outline: { name: "the outline", part: parts.rail, open: (page) => showPane(page, "Outline") },
	scenarios: { name: "the scenarios", part: parts.rail, open: (page) => showPane(page, "Scenarios") },
	scenes: { name: "the scenes", part: parts.rail, open: (page) => showPane(page, "Scenes") },
};
