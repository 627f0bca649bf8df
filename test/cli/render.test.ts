import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../scripts/steps/project.mjs";
import { loadFonts } from "../../src/cli/fonts/loadFonts.ts";
import { rasterise } from "../../src/cli/rasterise.ts";
import { exportFile } from "../../src/engine/exports/exportFile.ts";
import type { ExportRequest } from "../../src/engine/exports/exportRequest.ts";
import { exampleDesign, exampleNames, exampleText } from "../engine/layout/exampleDesign.ts";
import { archipelago } from "./archipelago.ts";

const folder = mkdtempSync(join(tmpdir(), "archipelago-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Example = (typeof exampleNames)[number];

/** What the built program writes, run in another folder than the project's. */
function rendered(name: Example, suffix: string, parameters: readonly string[]): Buffer {
	const file = join(folder, `${name}.${suffix}`);
	const example = join(projectRoot, "examples", `${name}.yaml`);
	const { status, errors } = archipelago(["render", example, "-o", file, ...parameters], "", folder);
	expect({ status, errors }).toEqual({ status: 0, errors: "" });
	return readFileSync(file);
}

/** What the page's worker makes for the same choice. */
async function made(name: Example, choice: Partial<ExportRequest>): Promise<Buffer> {
	const request: ExportRequest = {
		...{ format: "svg", design: exampleDesign(name), text: exampleText(name), view: "lanes", theme: "light" },
		...{ figures: true, legend: true, scale: 2, document: { kind: "review" } },
		...choice,
	};
	const file = await exportFile(request, { rasterise, fonts: async () => loadFonts() });
	return Buffer.from(typeof file === "string" ? new TextEncoder().encode(file) : file);
}

describe("the built command line", () => {
	it.each(exampleNames)("draws %s with the same bytes as the page, in lanes and on the map", async (name) => {
		expect(rendered(name, "svg", []).equals(await made(name, {}))).toBe(true);
		const map = rendered(name, "svg", ["--view", "map", "--theme", "dark"]);
		expect(map.equals(await made(name, { view: "map", theme: "dark" }))).toBe(true);
	});

	it("draws a part of a design at a moment of a failure, without figures, as the page does", async () => {
		const parameters = ["--only", "eu-west,eu", "--no-figures", "--no-legend", "--scenario", "europe-goes-dark"];
		const drawn = rendered("global-collaboration", "svg", [...parameters, "--at", "90s"]);
		const choice: Partial<ExportRequest> = {
			...{ only: ["eu-west", "eu"], figures: false, legend: false },
			play: { scenario: "europe-goes-dark", show: { kind: "moment", atSeconds: 90 } },
		};
		expect(drawn.equals(await made("global-collaboration", choice))).toBe(true);
	});

	it("writes the same PDF as the page, with the fonts that lie beside it", async () => {
		expect(rendered("shop", "pdf", []).equals(await made("shop", { format: "pdf" }))).toBe(true);
	});

	it("writes a PNG that is the design again", async () => {
		const png = rendered("shop", "png", ["--scale", "1"]);
		expect(png.equals(await made("shop", { format: "png", scale: 1 }))).toBe(true);
		const again = join(folder, "again.yaml");
		expect(archipelago(["render", join(folder, "shop.png"), "-o", again]).status).toBe(0);
		expect(readFileSync(again, "utf8")).toBe(exampleText("shop"));
	});

	it.each([
		["pptx", { format: "pptx" }],
		["drawio", { format: "drawio" }],
		["mmd", { format: "mermaid" }],
		["csv", { format: "csv" }],
		["html", { format: "html" }],
		["md", { format: "markdown", document: { kind: "decision", subject: "orders" } }],
	] as const)("writes the same .%s as the page", async (suffix, choice) => {
		const parameters = suffix === "md" ? ["--decision", "orders"] : [];
		const file = rendered("us-with-eu-replica", suffix, parameters);
		expect(file.equals(await made("us-with-eu-replica", choice))).toBe(true);
	});

	it.each([
		["out.docx", [], "the suffix must be one of"],
		["out.svg", ["--at", "90s"], "--at is a moment of a --scenario"],
		["out.svg", ["--animate"], "--animate plays a --scenario"],
		["out.png", ["--animate", "--scenario", "europe-down"], "the other formats stand still"],
		["out.svg", ["--only", "nowhere"], "no region, population or component of the design is called that"],
		["out.md", ["--decision", "nowhere"], "no store is called that; there are: catalog, inventory, cart, payments"],
	])("refuses %s with %j in a sentence", (name, parameters, sentence) => {
		const example = join(projectRoot, "examples/shop.yaml");
		const { status, errors } = archipelago(["render", example, "-o", join(folder, name), ...parameters], "", folder);
		expect(status).toBe(2);
		expect(errors).toContain(sentence);
	});

	it("says what is wrong with a picture that holds no design", () => {
		const { status, errors } = archipelago(["check", "-"], "<svg><text>Orders</text></svg>");
		expect(status).toBe(2);
		expect(errors).toContain("<stdin> has no design in it");
	});
});
