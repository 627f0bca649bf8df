import { join } from "node:path";
import { browserArguments, ensureBrowser } from "./browser.mjs";
import { countFrames, openDesign, pageMetrics, servePage } from "./measuredPage.mjs";
import { projectRoot } from "./project.mjs";

/**
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {{ text: string, cards: number, lines: number }} CanvasDesign
 *
 * What a pointer's move cost: task time of the main thread, and the frames that were drawn meanwhile.
 * @typedef {{ moveMs: number, framesPerSecond: number }} MoveSample
 *
 * @typedef {{ name: string, ours: readonly MoveSample[], bare: readonly MoveSample[] }} CanvasMeasurement
 */

/** Each case is measured so many times, ours and the bare page in turn; a run is so many moves. */
const runs = 5;
const moves = 90;
/** A pointer reports once a frame. */
const betweenMovesMs = 16.7;

/**
 * Presses at a point and moves to and fro.
 *
 * @param {Page} page
 * @param {{ x: number, y: number }} from
 * @param {"left" | "middle"} button
 * @returns {Promise<MoveSample>}
 */
async function sampleMoves(page, from, button) {
	const session = await page.context().newCDPSession(page);
	await session.send("Performance.enable");
	await page.mouse.move(from.x, from.y);
	// What pointing at the place lights up is no part of the drag.
	await page.waitForTimeout(400);
	await page.mouse.down({ button });
	await page.mouse.move(from.x + 8, from.y + 6);
	await page.waitForTimeout(300);
	const framesSince = await countFrames(page);
	const before = await pageMetrics(session);
	let next = performance.now();
	for (let move = 1; move <= moves; move++) {
		const way = 1 - Math.abs((2 * move) / moves - 1);
		await page.mouse.move(from.x + 8 + 150 * way, from.y + 6 + 60 * way);
		next += betweenMovesMs;
		const wait = next - performance.now();
		if (wait > 0) await page.waitForTimeout(wait);
	}
	const after = await pageMetrics(session);
	const frames = await framesSince();
	await page.keyboard.press("Escape");
	await page.mouse.up({ button });
	await session.detach();
	const passed = (/** @type {string} */ name) => (after[name] ?? 0) - (before[name] ?? 0);
	return { moveMs: (passed("TaskDuration") * 1000) / moves, framesPerSecond: frames / passed("Timestamp") };
}

/**
 * A page that is measured, each kind of move of it in its own way.
 *
 * @typedef {{ page: Page, whole: () => Promise<void>, drag: () => Promise<MoveSample>, pan: () => Promise<MoveSample>,
 *   chosen: () => Promise<MoveSample>, near: () => Promise<MoveSample> }} MeasuredCanvas
 */

/**
 * @param {Page} page
 * @param {string} selector
 */
async function middleOf(page, selector) {
	const box = await page.locator(selector).first().boundingBox();
	if (box === null) throw new Error(`${selector} is not on the page`);
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/**
 * The editor with a design. A card is found by choosing its component in the outline; 100 and more by a marquee over a
 * column.
 *
 * @param {Page} page
 * @param {string} url
 * @param {CanvasDesign} design
 * @returns {Promise<MeasuredCanvas>}
 */
async function openOurs(page, url, { text }) {
	await openDesign(page, url, text);
	await page.getByRole("tab", { name: "Outline" }).click();
	// What is chosen first opens the inspector, which takes room from the canvas.
	await page.getByTestId("outline").locator('[data-entry="s0"]').click();
	await page.getByTestId("inspector").waitFor();
	await page.keyboard.press("Escape");
	const stage = await page.getByTestId("lanes-canvas").boundingBox();
	if (stage === null) throw new Error("no canvas");
	const empty = { x: stage.x + 12, y: stage.y + stage.height / 2 };
	/** @param {string} store @param {string} region */
	const cardAt = async (store, region) => {
		await page.getByTestId("outline").locator(`[data-entry="${store}"]`).click();
		const place = await middleOf(page, `.react-flow__node[data-id="${store}@${region}"]`);
		await page.keyboard.press("Escape");
		return place;
	};
	const whole = async () => {
		await page.getByRole("button", { name: "Fit the design" }).click();
		await page.waitForTimeout(600);
	};
	return {
		page,
		whole,
		drag: async () => sampleMoves(page, await cardAt("s60", "r1"), "left"),
		pan: () => sampleMoves(page, empty, "middle"),
		chosen: async () => {
			const [first, last] = [await cardAt("s0", "r1"), await cardAt("s105", "r1")];
			const half = (await cardAt("s0", "r2")).x - first.x;
			await page.mouse.move(first.x - half * 0.48, first.y);
			await page.mouse.down();
			await page.mouse.move(first.x, last.y, { steps: 5 });
			await page.mouse.up();
			await page.waitForTimeout(600);
			const sample = await sampleMoves(page, await middleOfChosen(first, last), "left");
			await page.keyboard.press("Escape");
			return sample;
		},
		near: async () => {
			await page.getByTitle("Zoom to 100 %").click();
			await page.waitForTimeout(600);
			const card = await visibleCard(page);
			const sample = await sampleMoves(page, card, "left");
			await whole();
			return sample;
		},
	};
}

/**
 * @param {{ x: number, y: number }} first
 * @param {{ x: number, y: number }} last
 */
async function middleOfChosen(first, last) {
	return { x: first.x, y: (first.y + last.y) / 2 };
}

/**
 * A card that stands well inside the window.
 *
 * @param {Page} page
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

/**
 * React Flow alone with as many nodes and edges.
 *
 * @param {Page} page
 * @param {string} url
 * @param {CanvasDesign} design
 * @returns {Promise<MeasuredCanvas>}
 */
async function openBare(page, url, { cards, lines }) {
	/** @param {string} more */
	const open = async (more) => {
		await page.goto(`${url}?nodes=${cards}&edges=${lines}${more}`);
		await page
			.locator(".react-flow__node")
			.nth(cards - 1)
			.waitFor();
		await page.waitForTimeout(1500);
	};
	await open("");
	const middle = `.react-flow__node[data-id="n${Math.round(cards * 0.52)}"]`;
	return {
		page,
		whole: () => open(""),
		drag: async () => sampleMoves(page, await middleOf(page, middle), "left"),
		// The first row of nodes stands in the middle of the height only where they fill it: the corner is empty.
		pan: () => sampleMoves(page, { x: 8, y: 890 - 300 }, "left"),
		chosen: async () => {
			await open("&chosen=100");
			const sample = await sampleMoves(page, await middleOf(page, '.react-flow__node[data-id="n20"]'), "left");
			await open("");
			return sample;
		},
		near: async () => {
			await open("&zoom=1");
			const sample = await sampleMoves(page, await visibleCard(page), "left");
			await open("");
			return sample;
		},
	};
}

const cases = /** @type {const} */ ([
	{ name: "drag one, all in view", act: "drag" },
	{ name: "pan, all in view", act: "pan" },
	{ name: "drag 100 chosen, all in view", act: "chosen" },
	{ name: "drag one at 100 %", act: "near" },
]);

/**
 * Moves of a pressed pointer over the canvas, in a browser without a window, beside a bare React Flow page with as many
 * nodes and edges, in turn.
 *
 * @param {readonly CanvasDesign[]} designs
 * @returns {Promise<readonly CanvasMeasurement[]>}
 */
export async function measureCanvas(designs) {
	const { chromium } = await import("@playwright/test");
	const executablePath = await ensureBrowser();
	const served = await servePage({ port: 4374 });
	const bare = await servePage({ port: 4375, root: join(projectRoot, "test", "bench", "canvas", "bare") });
	const browser = await chromium.launch({ executablePath, args: browserArguments });
	/** @type {CanvasMeasurement[]} */
	const measurements = [];
	for (const design of designs) {
		// One page open at a time: the other one's work would count.
		const page = () => browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
		console.log(`${design.cards} cards, ${design.lines} lines, ours and then React Flow's:`);
		const ours = await measureCases(await openOurs(await page(), served.url, design));
		const theirs = await measureCases(await openBare(await page(), bare.url, design));
		for (const { name, act } of cases) {
			const size = `${design.cards} cards, ${design.lines} lines`;
			measurements.push({ name: `${size}: ${name}`, ours: ours.get(act) ?? [], bare: theirs.get(act) ?? [] });
		}
	}
	await browser.close();
	await served.close();
	await bare.close();
	return measurements;
}

/**
 * All cases of one page, by what is done; closes it.
 *
 * @param {MeasuredCanvas} canvas
 */
async function measureCases(canvas) {
	/** @type {Map<string, readonly MoveSample[]>} */
	const measured = new Map();
	for (const { name, act } of cases) {
		await canvas.whole();
		/** @type {MoveSample[]} */
		const samples = [];
		for (let run = 0; run < runs; run++) samples.push(await canvas[act]());
		measured.set(act, samples);
		console.log(`${name}: ${samples.map(({ moveMs }) => moveMs.toFixed(1)).join(" ")} ms a move`);
	}
	await canvas.page.close();
	return measured;
}
