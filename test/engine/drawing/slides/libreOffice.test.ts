import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, it } from "vitest";
import { slideDeck } from "../../../../src/engine/drawing/slides/slideDeck.ts";
import { exampleDesign } from "../../layout/exampleDesign.ts";
import { deckOfDesign } from "./openedDeck.ts";

const program = "soffice";
const isThere = spawnSync(program, ["--version"]).status === 0;

// Skipped where LibreOffice isn't installed: nothing else needs it.
it.skipIf(!isThere)("LibreOffice opens a deck: a page for each slide, its words on them", async () => {
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
});
