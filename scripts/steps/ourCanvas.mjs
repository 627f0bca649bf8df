import { pressedMove, sampleGesture, wheelZoom } from "./canvasGestures.mjs";
import { dropDesign } from "./measuredPage.mjs";

/**
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {import("./canvasGestures.mjs").Place} Place
 * @typedef {import("./canvasBenchmarks.mjs").CanvasDesign} CanvasDesign
 * @typedef {import("./canvasBenchmarks.mjs").MeasuredCanvas} MeasuredCanvas
 */

/**
 * The editor with a design. A card is found by choosing its component in the outline, as far away it has no element; 100
 * are chosen by a marquee over a column.
 *
 * @param {Page} page
 * @param {string} url
 * @param {CanvasDesign} design
 * @returns {Promise<MeasuredCanvas>}
 */
export async function openOurs(page, url, design) {
	const openedMs = await openScene(page, url, design.text);
	await page.locator('[data-testid="headline"][data-fresh="true"]').waitFor({ timeout: 240_000 });
	await page.getByRole("tab", { name: "Outline" }).click();
	// What is chosen first opens the inspector, which takes room from the canvas.
	await page.getByTestId("outline").locator('[data-entry="s0"]').click();
	await page.getByTestId("inspector").waitFor();
	await page.keyboard.press("Escape");
	const stage = await page.getByTestId("lanes-canvas").boundingBox();
	if (stage === null) throw new Error("no canvas");
	const empty = { x: stage.x + 12, y: stage.y + stage.height / 2 };
	const middle = { x: stage.x + stage.width / 2, y: stage.y + stage.height / 2 };
	const viewport = async () => (await page.locator(".react-flow__viewport").getAttribute("style")) ?? "";
	const drag = async (/** @type {Place} */ at) => {
		const sign = () => draggedPlaces(page);
		const sample = await sampleGesture(page, pressedMove(page, at, { button: "left", sign }));
		await page.keyboard.press("Escape");
		return sample;
	};
	const whole = async () => {
		await page.getByRole("button", { name: "Fit the design" }).click();
		await page.waitForTimeout(600);
	};
	const { dragged } = design;
	return {
		page,
		openedMs,
		whole,
		drag: async () => drag(await cardAt(page, dragged)),
		pan: () => sampleGesture(page, pressedMove(page, empty, { button: "middle", sign: viewport })),
		zoom: () => sampleGesture(page, wheelZoom(page, middle, { wheelFor, sign: viewport })),
		chosen: async () => drag(await chooseColumns(page, design)),
		near: async () => {
			await page.getByTitle("Zoom to 100 %").click();
			await page.waitForTimeout(600);
			const sample = await drag(await visibleCard(page));
			await whole();
			return sample;
		},
	};
}

/** React Flow's wheel zooms by 2 to the power of 0.002 for each pixel. @param {number} factor */
const wheelFor = (factor) => -Math.log2(factor) / 0.002;

/**
 * Opens the page, and the design on it as soon as that takes one.
 *
 * @param {Page} page
 * @param {string} url
 * @param {string} text
 * @returns {Promise<number>} from the way to the page until the design is on screen, in milliseconds
 */
async function openScene(page, url, text) {
	await page.goto(url);
	await page.locator(".react-flow__node").first().waitFor({ timeout: 60_000 });
	await dropDesign(page, text);
	return await page.evaluate(
		() =>
			new Promise((resolve) => {
				requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
			}),
	);
}

/**
 * Middle of a card, nothing chosen.
 *
 * @param {Page} page
 * @param {CanvasDesign["dragged"] | CanvasDesign["chosen"]["first"]} card
 * @returns {Promise<Place>}
 */
async function cardAt(page, { component, region }) {
	await page.getByTestId("outline").locator(`[data-entry="${component}"]`).click();
	const box = await page.locator(`.react-flow__node[data-id="${component}@${region}"]`).first().boundingBox();
	if (box === null) throw new Error(`${component}@${region} is not on the page`);
	await page.keyboard.press("Escape");
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/**
 * Chooses the cards of columns by a marquee from beside the first to the middle of the last.
 *
 * @param {Page} page
 * @param {CanvasDesign} design
 * @returns {Promise<Place>} inside of what is chosen
 */
async function chooseColumns(page, { chosen: { first, last } }) {
	const [begin, end] = [await cardAt(page, first), await cardAt(page, last)];
	const inside = (end.x - begin.x) * 0.48;
	await page.mouse.move(begin.x - inside, begin.y);
	await page.mouse.down();
	await page.mouse.move(end.x, end.y, { steps: 5 });
	await page.mouse.up();
	await page.waitForTimeout(600);
	return begin;
}

/**
 * A card that stands well inside the window.
 *
 * @param {Page} page
 * @returns {Promise<Place>}
 */
async function visibleCard(page) {
	const boxes = await page
		.locator(".react-flow__node")
		.evaluateAll((nodes) =>
			nodes
				.filter((node) => !(node instanceof HTMLElement && node.dataset.id?.startsWith("region:")))
				.map((node) => node.getBoundingClientRect().toJSON()),
		);
	const inside = boxes.find(({ left, right, top, bottom }) => left > 400 && right < 1000 && top > 200 && bottom < 500);
	if (inside === undefined) throw new Error("no card in view");
	return { x: inside.x + inside.width / 2, y: inside.y + inside.height / 2 };
}

/** Where the picture of what is dragged stands. @param {Page} page */
async function draggedPlaces(page) {
	return JSON.stringify(
		await page
			.locator('.react-flow__viewport-portal [style*="translate("]')
			.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON())),
	);
}
