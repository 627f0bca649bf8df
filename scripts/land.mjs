import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { geoPath, geoProjection } from "d3-geo";
import { feature } from "topojson-client";
import atlas from "world-atlas/land-110m.json" with { type: "json" };
import { ensureInstalled } from "./steps/install.mjs";
import { projectRoot } from "./steps/project.mjs";

// Projects Natural Earth's land for the map, once: src/engine/layout/map/land.json is what comes out.
await ensureInstalled();

/** Width of the world in the file's units, which are whole numbers: a tenth of a degree. */
const worldWidth = 3600;

/**
 * Miller's cylindrical projection; src/engine/layout/map/projection.ts places points by the same.
 *
 * @param {number} longitude radians
 * @param {number} latitude radians
 * @returns {[number, number]}
 */
const miller = (longitude, latitude) => [longitude, 1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * latitude))];

const projection = geoProjection(miller)
	.scale(worldWidth / (2 * Math.PI))
	.translate([0, 0])
	.precision(0);

/** @typedef {Parameters<typeof feature>[0]} Topology */
const topology = /** @type {Topology} */ (/** @type {unknown} */ (atlas));
const [land] = Object.values(topology.objects);
if (land === undefined) throw new Error("the atlas holds no land");
const path = geoPath(projection)(feature(topology, land)) ?? "";
const rings = path
	.split("M")
	.slice(1)
	.map((ring) => whole(ring.replace("Z", "")))
	.filter((ring) => ring.length >= 6);
writeFileSync(
	join(projectRoot, "src/engine/layout/map/land.json"),
	`[\n${rings.map((ring) => `[${ring}]`).join(",\n")}\n]\n`,
);
console.log(`${rings.length} coasts, ${rings.flat().length / 2} points`);

/**
 * Corners as x, y, x, y in whole units, without those that fall on the one before.
 *
 * @param {string} ring
 */
function whole(ring) {
	/** @type {number[]} */
	const points = [];
	for (const corner of ring.split("L")) {
		const [x = 0, y = 0] = corner.split(",").map((value) => Math.round(Number(value)) + 0);
		if (x !== points.at(-2) || y !== points.at(-1)) points.push(x, y);
	}
	return points;
}
