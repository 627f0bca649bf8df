import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import validate from "@ooxml-tools/validate";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, it } from "vitest";
import { slideDeck } from "../../../../src/engine/drawing/slides/slideDeck.ts";
import { designOf, exampleDesign, exampleText } from "../../layout/exampleDesign.ts";
import { deckOfDesign, openedDeck } from "./openedDeck.ts";

/** All that a slide can have: lanes and map, each kind of chart, a moment of a run, notes. */
const everything = exampleText("flapping").concat(`
scenes:
  lanes: { title: Lanes, chart: latency, notes: "# Say\\n\\n1. this\\n2. \`that\`" }
  map: { title: Map, view: map, chart: cost }
  down: { title: Downtime, chart: availability }
  lag: { title: Lag, chart: consistency }
`);

it("Microsoft's own validator finds nothing wrong with a deck and the workbooks in it", async () => {
	const design = designOf(everything);
	const [scenario] = design.scenarios.keys();
	const file = slideDeck(
		deckOfDesign(designOf(everything.concat(`  play: { title: Play, scenario: ${scenario}, focus: [] }\n`))),
	);
	expect(await validate(file, "pptx", "Office2013")).toEqual([]);
	const deck = openedDeck(file);
	// One of bars, one of lines over time.
	for (const name of ["ppt/embeddings/chart1.xlsx", "ppt/embeddings/chart5.xlsx"])
		expect(await validate(deck.bytes(name), "xlsx", "Office2013")).toEqual([]);
});

it("the validator would see a part that breaks its schema", async () => {
	const { strToU8, unzipSync, zipSync } = await import("fflate");
	const parts = unzipSync(slideDeck(deckOfDesign(designOf(exampleText("flapping")))));
	parts["ppt/tableStyles.xml"] = strToU8(
		'<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>',
	);
	const complaints = await validate(zipSync(parts), "pptx", "Office2013");
	expect(complaints.map(({ description }) => description).join()).toContain("'def' is missing");
});

const program = "soffice";

// A test only where LibreOffice is installed, since nothing else needs it.
if (spawnSync(program, ["--version"]).status === 0) it("LibreOffice opens a deck", expectLibreOfficeOpensADeck);

/** A page for each slide, its words on them. */
async function expectLibreOfficeOpensADeck(): Promise<void> {
	const deck = deckOfDesign(exampleDesign("shop"));
	const folder = mkdtempSync(join(tmpdir(), "deck-"));
	try {
		writeFileSync(join(folder, "deck.pptx"), slideDeck(deck));
		const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
		execFileSync(program, [profile, "--headless", "--convert-to", "pdf", "deck.pptx"], {
			cwd: folder,
			stdio: "ignore",
		});
		const pdf = await getDocument({ data: new Uint8Array(readFileSync(join(folder, "deck.pdf"))) }).promise;
		expect(pdf.numPages).toBe(deck.slides.length + 1);
		const { items } = await (await pdf.getPage(1)).getTextContent();
		const words = items.map((item) => ("str" in item ? item.str : "")).join(" ");
		for (const word of ["Global shop", "storefront", "inventory", "Worst p99", "objective for p99"]) {
			expect(words).toContain(word);
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
}
