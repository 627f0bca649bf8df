import { alignedTable } from "./tables.mjs";

/**
 * @typedef {{ design: import("./scaleEngine.mjs").ScaleDesign, engine: import("./scaleEngine.mjs").EngineCost | undefined,
 *   page: import("./scalePage.mjs").PageCost | undefined }} ScaleRow
 */

const seconds = (/** @type {number} */ ms) => (ms / 1000).toPrecision(2);
const whole = (/** @type {number} */ value) => value.toFixed(0);

/** @type {readonly { title: string, target: string, text: (row: ScaleRow) => string | undefined }[]} */
const columns = [
	{
		title: "regions × components",
		target: "aimed at",
		text: ({ design: { size } }) => `${size.regions} × ${size.components}`,
	},
	{ title: "cards", target: "", text: ({ design }) => String(design.cards) },
	{ title: "features", target: "", text: ({ design }) => String(design.features) },
	{ title: "YAML, kB", target: "", text: ({ design }) => whole(design.text.length / 1000) },
	{ title: "opens, s", target: "3", text: ({ page }) => page && seconds(page.openMs) },
	{ title: "figures, ms", target: "1000", text: ({ engine }) => engine && whole(engine.figures) },
	{ title: "after an edit, ms", target: "1000", text: ({ engine }) => engine && whole(engine.edited) },
	{ title: "an hour simulated, ms", target: "2000", text: ({ engine }) => engine && whole(engine.hour) },
	{ title: "layout, ms", target: "", text: ({ engine }) => engine && whole(engine.layout) },
	{ title: "edit blocks, ms", target: "200", text: ({ page }) => page && whole(page.editBlocksMs) },
	{ title: "a drag's frame, ms", target: "17", text: ({ page }) => page?.dragFrameMs.toFixed(1) },
	{ title: "its longest task, ms", target: "100", text: ({ page }) => page && whole(page.dragLongestMs) },
	{ title: "page, MB", target: "", text: ({ page }) => page && whole(page.pageMb) },
	{ title: "worker, MB", target: "", text: ({ page }) => page && whole(page.workerMb) },
	{ title: "both, MB", target: "400", text: ({ page }) => page && whole(page.pageMb + page.workerMb) },
];

/**
 * A row for each size and one for what is aimed at.
 *
 * @param {readonly ScaleRow[]} rows
 */
export function scaleTable(rows) {
	const table = alignedTable([
		columns.map(({ title }) => title),
		...rows.map((row) => columns.map(({ text }) => text(row) ?? "")),
		columns.map(({ target }) => target),
	]);
	return `${table}\n\nAll times are the clock's. Figures, layout and simulation are those of the engine by itself, each the first time that it is asked for, in one process from the smallest design to the largest, so that the larger find warm code: by itself, 64 × 40 takes up to half as long again. The last row is aimed at for 64 × 40, with 64 populations.`;
}
