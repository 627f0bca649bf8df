/**
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {() => number} Random a number from 0 to 1
 */

/**
 * Mulberry32: a small generator with a seed.
 *
 * @param {number} seed
 * @returns {Random}
 */
export function seededRandom(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/**
 * @template Value
 * @param {Random} random
 * @param {readonly Value[]} values
 * @returns {Value}
 */
function oneOf(random, values) {
	const value = values[Math.floor(random() * values.length)];
	if (value === undefined) throw new Error("nothing to choose from");
	return value;
}

/** So that no two edits write the same. */
let written = 0;

/** @param {Page} page */
async function focusYaml(page) {
	await page.getByRole("tab", { name: "YAML" }).click();
	await page.getByTestId("yaml").locator(".cm-content").focus();
	await page.keyboard.press("Control+End");
}

/**
 * @param {Page} page
 * @param {Random} random
 */
async function typeYaml(page, random) {
	await focusYaml(page);
	await page.keyboard.press("Enter");
	for (const key of `# typed ${written++} without a pause, letter by letter`) {
		await page.keyboard.type(key);
		await page.waitForTimeout(random() * 60);
	}
}

/**
 * Through texts that can't be read, and back.
 *
 * @param {Page} page
 */
async function typeNonsense(page) {
	await focusYaml(page);
	const nonsense = `\nnonsense${written++}: [`;
	await page.keyboard.type(nonsense, { delay: 20 });
	for (let key = 0; key < nonsense.length; key++) await page.keyboard.press("Backspace");
}

/**
 * Somewhere in the middle of the canvas, a card's heading.
 *
 * @param {Page} page
 * @param {Random} random
 */
async function cardPoint(page, random) {
	const points = await page.locator(".react-flow__node[data-id*='@']").evaluateAll((nodes) =>
		nodes
			.map((node) => node.getBoundingClientRect())
			.map(({ left, width, top }) => ({ x: left + width / 2, y: top + 10 }))
			.filter(({ x, y }) => x > 330 && x < 1000 && y > 130 && y < 560),
	);
	return points.length === 0 ? undefined : oneOf(random, points);
}

/**
 * @param {Page} page
 * @param {Random} random
 */
async function dragCard(page, random) {
	const point = await cardPoint(page, random);
	// While the canvas moves to where a design is seen whole, none may be in the middle.
	if (point === undefined) return;
	const { x, y } = point;
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 6, y + 4, { steps: 3 });
	await page.mouse.move(x + 12 + random() * 60, y + 8 + random() * 30, { steps: 6 });
	await page.mouse.up();
}

/** @param {Page} page */
async function renameDesign(page) {
	await page
		.getByRole("banner")
		.getByTitle(/name, users, traffic/)
		.click();
	const field = page.getByTestId("inspector").getByRole("textbox", { name: "Name", exact: true }).first();
	await field.fill(`Design ${written++}`);
	await field.press("Enter");
}

/**
 * @param {Page} page
 * @param {Random} random
 */
async function undoAndRedo(page, random) {
	await page.mouse.click(700, 5);
	for (let step = 0; step < 4; step++) {
		const isBack = random() < 0.6;
		const button = page.getByRole("button", { name: isBack ? "Undo" : "Redo", exact: true });
		if (await button.isEnabled()) await button.click();
	}
}

/**
 * @param {Page} page
 * @param {string} item
 */
async function chooseFromFile(page, item) {
	await page.getByRole("button", { name: "File", exact: true }).click();
	await page.getByRole("menuitem", { name: item }).click();
}

/**
 * @param {Page} page
 * @param {Random} random
 */
async function openAnother(page, random) {
	await chooseFromFile(page, "Templates…");
	const name = oneOf(random, ["Global shop", "Global collaboration platform"]);
	await page.getByRole("dialog").getByRole("button", { name }).click();
}

/** @param {Page} page */
async function nameVersion(page) {
	await chooseFromFile(page, "Earlier versions…");
	const dialog = page.getByRole("dialog", { name: "Earlier versions" });
	const label = `Version ${written++}`;
	await dialog.getByLabel("Name for the design as it is now").fill(label);
	await page.keyboard.press("Enter");
	await dialog.getByRole("button", { name: new RegExp(`^${label}`) }).waitFor();
	await page.keyboard.press("Escape");
	return label;
}

/** By download: from then on the design is what its file holds. @param {Page} page */
async function save(page) {
	await page.keyboard.press("Control+s");
}

/** @param {Page} page */
async function pinBaseline(page) {
	await page.locator('[data-testid="headline"][data-fresh="true"]').waitFor();
	await chooseFromFile(page, "Pin figures as baseline");
}

/** Those that are told twice are done twice as often. */
const kinds = [
	typeYaml,
	typeYaml,
	typeNonsense,
	dragCard,
	dragCard,
	renameDesign,
	undoAndRedo,
	openAnother,
	nameVersion,
	save,
	pinBaseline,
];

/**
 * Edits as several hands would, without a pause, until the page is gone. One way of editing at a time is chosen by
 * chance.
 *
 * @param {Page} page
 * @param {{ random: Random, onNamed: (label: string) => void }} options
 */
export async function editWithoutPause(page, { random, onNamed }) {
	for (;;) {
		const label = await oneOf(random, kinds)(page, random);
		if (typeof label === "string") onNamed(label);
	}
}
