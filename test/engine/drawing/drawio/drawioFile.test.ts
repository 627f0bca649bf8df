import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { drawioFile } from "../../../../src/engine/drawing/drawio/drawioFile.ts";
import { headingHeight } from "../../../../src/engine/drawing/headingShapes.ts";
import { lanesLayout } from "../../../../src/engine/drawing/lanesLayout.ts";
import { palette } from "../../../../src/engine/drawing/palette.ts";
import { layoutMap } from "../../../../src/engine/layout/map/layoutMap.ts";
import type { Design } from "../../../../src/engine/model/design.ts";
import { simulate } from "../../../../src/engine/simulation/simulate.ts";
import { exampleDesign, exampleNames, exampleText } from "../../layout/exampleDesign.ts";
import { generatedDesign } from "../../layout/generatedDesign.ts";
import { anyName, hostileNames, namedDesign } from "../namedDesign.ts";
import { type DecodedPage, dataOf, decodedPages, labelOf, layerOf } from "./decodedPage.ts";

const schema = readFileSync(new URL("./mxfile.xsd", import.meta.url), "utf8");

async function schemaErrors(file: string): Promise<readonly string[]> {
	const { errors } = await validateXML({ xml: { fileName: "design.drawio", contents: file }, schema });
	return errors.map(({ message }) => message);
}

const lightFile = (design: Design): string => drawioFile(design, { theme: "light" });

function lanesOf(design: Design): DecodedPage {
	const [lanes] = decodedPages(lightFile(design));
	if (lanes === undefined) throw new Error("no page");
	return lanes;
}

/** Every card a vertex where it stands, every line an edge from cell to cell along its way. */
function expectLayout(design: Design): void {
	const layout = lanesLayout(design);
	const { cells } = lanesOf(design);
	const least = (axis: "x" | "y"): number => Math.min(0, ...layout.notes.map(({ rect }) => rect[axis]));
	const beyond = (axis: "x" | "y"): number => (least(axis) < 0 ? 8 - least(axis) : 0);
	const by = { x: beyond("x"), y: headingHeight + beyond("y") };
	for (const { id, rect } of layout.cards) {
		const geometry = cells.get(id)?.geometry;
		expect([geometry?.x, geometry?.y, geometry?.width, geometry?.height]).toEqual(
			[rect.x + by.x, rect.y + by.y, rect.w, rect.h].map((value) => expect.closeTo(value, 1)),
		);
	}
	expect([...cells.values()].filter((cell) => cell.isEdge())).toHaveLength(layout.lines.length);
	for (const { id, points } of layout.lines) {
		const edge = cells.get(id);
		expect(edge?.source, id).toBeTruthy();
		expect(edge?.target, id).toBeTruthy();
		const corners = (edge?.geometry?.points ?? []).map(({ x, y }) => [x, y]);
		expect(corners).toEqual(
			points.slice(1, -1).map(({ x, y }) => [expect.closeTo(x + by.x, 1), expect.closeTo(y + by.y, 1)]),
		);
	}
}

describe("a draw.io file", () => {
	it.each(exampleNames)("of %s keeps to draw.io's schema, in both themes", async (name) => {
		const source = exampleText(name);
		for (const theme of ["light", "dark"] as const) {
			expect(await schemaErrors(drawioFile(exampleDesign(name), { theme, source }))).toEqual([]);
		}
	});

	it("is found out by the schema when it is none", async () => {
		const file = lightFile(exampleDesign("flapping"));
		expect(await schemaErrors(file.replace('vertex="1"', 'vertex="yes"'))).not.toEqual([]);
	});

	it.each(exampleNames)("has each card and line of %s where the picture has it", (name) => {
		expectLayout(exampleDesign(name));
	});

	it("has each card and line of any design", () => {
		fc.assert(fc.property(generatedDesign, expectLayout), { numRuns: 3 });
	});

	it("has the map as its second page, with each region and population", () => {
		const design = exampleDesign("shop");
		const [, map] = decodedPages(lightFile(design));
		expect(map?.name).toBe("Map");
		const layout = layoutMap(design, { width: 1200, height: 640 });
		for (const { id } of layout.regions) expect(map?.cells.get(`map:region:${id}`)?.isVertex()).toBeTruthy();
		for (const { id } of layout.populations) expect(map?.cells.get(`map:place:${id}`)?.isVertex()).toBeTruthy();
		const edges = [...(map?.cells.values() ?? [])].filter((cell) => cell.isEdge());
		for (const { a, b } of layout.links) {
			const ends = edges.filter((edge) => dataOf(edge, "from") === a && dataOf(edge, "to") === b);
			expect(ends.some(({ source }) => source?.id === `map:place:${a}`)).toBe(true);
			expect(ends.some(({ target }) => target?.id === `map:place:${b}`)).toBe(true);
		}
	});

	it("has the design's layers as layers, and kinds of lines as layers to hide", () => {
		const { layers, cells } = lanesOf(exampleDesign("global-collaboration"));
		expect(layers.map(labelOf)).toEqual([
			"Lanes and regions",
			"Requests",
			"Reads and writes",
			"Replication",
			"Watching",
			"Users",
			"Global routing",
			"Regional balancing",
			"Application",
			"Data",
			"Observability",
			"Title and legend",
		]);
		const on = (id: string): string => {
			const cell = cells.get(id);
			return cell === undefined ? "nowhere" : layerOf(cell);
		};
		expect(on("na")).toBe("Users");
		expect(on("dns")).toBe("Global routing");
		expect(on("alb@us-east")).toBe("Regional balancing");
		expect(on("api@us-east")).toBe("Application");
		expect(on("settings@us-east")).toBe("Data");
		expect(on("metrics")).toBe("Observability");
		expect(on("replication:settings@us-east>settings@eu-west")).toBe("Replication");
		expect(layers.find((layer) => labelOf(layer) === "Watching")?.isVisible()).toBeFalsy();
	});

	it("says of a store what is claimed and what is given", () => {
		const { cells } = lanesOf(exampleDesign("global-collaboration"));
		const settings = cells.get("settings@us-east");
		expect(labelOf(settings)).toContain("<b>settings</b>");
		expect(dataOf(settings, "consistency")).toBe("eventual");
		expect(dataOf(settings, "claimedConsistency")).toBe("strong");
		expect(dataOf(settings, "tags").split(" ")).toEqual(["data", "us-east", "eventual"]);
		expect(settings?.children.map(labelOf)).toEqual(expect.arrayContaining(["E"]));
	});

	it("draws asynchronous replication dashed, with its mode and lag", () => {
		const { cells } = lanesOf(exampleDesign("flapping"));
		const link = [...cells.values()].find((cell) => dataOf(cell, "kind") === "replication");
		expect(link?.style).toMatchObject({ dashed: 1 });
		expect(labelOf(link)).toMatch(/^async<br>\d/);
	});

	it("carries the design's text, which its reader gets as it was", () => {
		const source = exampleText("shop");
		const [lanes] = decodedPages(drawioFile(exampleDesign("shop"), { theme: "light", source }));
		expect(dataOf(lanes?.cells.get("0"), "archipelago")).toBe(source);
	});

	it("is dark all over in the dark theme", () => {
		const file = drawioFile(exampleDesign("shop"), { theme: "dark" });
		expect(file).toContain(`background="${palette.dark.canvas}"`);
		expect(file).not.toContain(palette.light["line-strong"]);
	});

	it("shows which region is down at a moment of a scenario", () => {
		const design = exampleDesign("global-collaboration");
		const scenario = [...design.scenarios.values()].find(({ faults }) => faults[0]?.kind === "region-down");
		const [fault] = scenario?.faults ?? [];
		if (scenario === undefined || fault?.kind !== "region-down") throw new Error("no scenario of a lost region");
		const run = simulate(design, scenario, { seed: 1 });
		const play = { scenario, run, atSeconds: (fault.atMs + fault.forMs / 2) / 1000 };
		const [lanes] = decodedPages(drawioFile(design, { theme: "light", play }));
		expect(dataOf(lanes?.cells.get(`region:${fault.region}`), "state")).toBe("down");
		expect(dataOf(lanes?.cells.get(`api@${fault.region}`), "state")).toBe("down");
	});
});

describe("names in a draw.io file", () => {
	const design = exampleDesign("us-with-eu-replica");

	it.each(hostileNames)("stay text: %j", async (name) => {
		const file = lightFile(namedDesign(design, name));
		expect(await schemaErrors(file)).toEqual([]);
		const cells = decodedPages(file).flatMap((page) => [...page.cells.values()]);
		for (const cell of cells) {
			expect(`${labelOf(cell)} ${dataOf(cell, "tooltip")}`).not.toMatch(/<(?!\/?(?:b|br|font|div|i|s|code|hr)\b)/);
		}
	});

	it("leave every cell readable whatever they are", () => {
		fc.assert(
			fc.property(anyName, (name) => {
				const before = lanesOf(namedDesign(design, "name"));
				const after = lanesOf(namedDesign(design, name));
				const kept = [...before.cells.keys()].filter((id) => !id.includes(":"));
				expect([...after.cells.keys()]).toEqual(expect.arrayContaining(kept));
			}),
			{ numRuns: 6 },
		);
	});
});
