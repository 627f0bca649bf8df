import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { ensureInstalled } from "./steps/install.mjs";
import { projectRoot } from "./steps/project.mjs";

// Draws the icons of the installed page from public/icon.svg, once: PNG files beside it are what comes out.
await ensureInstalled();
await initWasm(readFileSync(join(projectRoot, "node_modules/@resvg/resvg-wasm/index_bg.wasm")));

const mark = readFileSync(join(projectRoot, "public/icon.svg"), "utf8");
const inside = mark.replace(/^<svg[^>]*>|<\/svg>\s*$/g, "");
/** Systems cut their own shape out of it: the ground goes to the edges, the mark stays within the middle four fifths. */
const uncut = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#2f5bd0"/><g transform="translate(3.2 3.2) scale(.8)">${inside}</g></svg>`;

const icons = [
	{ name: "icon-192.png", svg: mark, width: 192 },
	{ name: "icon-512.png", svg: mark, width: 512 },
	{ name: "icon-maskable-512.png", svg: uncut, width: 512 },
	{ name: "apple-touch-icon.png", svg: uncut, width: 180 },
];
for (const { name, svg, width } of icons) {
	const picture = new Resvg(svg, { fitTo: { mode: "width", value: width } }).render();
	writeFileSync(join(projectRoot, "public", name), picture.asPng());
}
