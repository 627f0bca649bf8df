import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { slideDeck } from "../../../../src/engine/drawing/slides/slideDeck.ts";
import { designOf, exampleDesign, exampleText } from "../../layout/exampleDesign.ts";
import { hostileDesign } from "../hostileDesign.ts";
import { deckOfDesign, type OpenedDeck, openedDeck, openedDeckOf, textRuns } from "./openedDeck.ts";

const withNotes = exampleText("global-collaboration").replace(
	"title: Three regions, all serving,",
	'title: Three regions, all serving, notes: "**Say** why:\\n\\n- near to *users*\\n- each can `fail`",',
);
const collaboration = deckOfDesign(designOf(withNotes));
const file = slideDeck(collaboration);
const deck = openedDeck(file);
const isXml = (name: string): boolean => !name.endsWith(".xlsx");

/** What a part leads to, as names from the package's root. */
function targetsOf(opened: OpenedDeck, relationships: string): readonly string[] {
	const folder = relationships.replace(/_rels\/[^/]+$/, "");
	return [...opened.text(relationships).matchAll(/Target="([^"]+)"/g)].map(([, target = ""]) =>
		new URL(target, `file:///${folder}`).pathname.slice(1),
	);
}

describe("a deck's package", () => {
	it("has a slide for each scene in their order, and one for what the figures rest on", () => {
		const slides = deck.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
		const titles = slides.map((name) => textRuns(deck.text(name))[0]);
		expect(titles).toEqual([
			"Three regions, all serving",
			"Europe goes dark",
			"The Atlantic is cut",
			"What it costs",
			"What the figures rest on",
		]);
	});

	it("leads to no part that isn't there, and has none that nothing leads to", () => {
		const relationships = deck.names.filter((name) => name.endsWith(".rels"));
		const targets = new Set(relationships.flatMap((name) => targetsOf(deck, name)));
		expect([...targets].filter((target) => !deck.names.includes(target))).toEqual([]);
		const parts = deck.names.filter((name) => !name.endsWith(".rels") && name !== "[Content_Types].xml");
		expect(parts.filter((name) => !targets.has(name))).toEqual([]);
	});

	it("says of each part what it is", () => {
		const types = deck.text("[Content_Types].xml");
		const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
		const parts = deck.names.filter((name) => /\.xml$/.test(name) && name !== "[Content_Types].xml");
		expect(named.toSorted()).toEqual(parts.toSorted());
		for (const extension of ["rels", "xml", "xlsx"]) expect(types).toContain(`Extension="${extension}"`);
	});

	it("is the same to the byte each time it is made, and says nothing of when that was", () => {
		expect(slideDeck(collaboration)).toEqual(file);
		expect(
			deck.names.filter((name) => isXml(name) && /created|modified|lastModifiedBy/i.test(deck.text(name))),
		).toEqual([]);
	});

	it("is smaller than a megabyte, a map of the world in it", () => {
		const world = designOf(
			exampleText("shop").concat("\nscenes:\n  world: { title: The world, view: map, chart: cost }\n"),
		);
		expect(slideDeck(deckOfDesign(world)).length).toBeLessThan(300_000);
	});
});

describe("a slide", () => {
	const slide = deck.text("ppt/slides/slide1.xml");

	it("holds what stands on the cards as text that can be edited", () => {
		const texts = textRuns(slide);
		for (const word of ["North America", "us-east", "accounts", "Cockroach · leader", "88.7 k/s"]) {
			expect(texts).toContain(word);
		}
	});

	it("names its shapes after what they are", () => {
		const names = [...slide.matchAll(/<p:cNvPr id="\d+" name="([^"]+)"/g)].map(([, name]) => name);
		for (const name of [
			"Region eu-west",
			"accounts in us-east",
			"Replication: accounts in us-east to accounts in eu-west",
		]) {
			expect(names).toContain(name);
		}
	});

	it("has a number of its own for each shape", () => {
		for (const name of deck.names.filter((part) => part.startsWith("ppt/slides/slide"))) {
			const ids = [...deck.text(name).matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
			expect(new Set(ids).size).toBe(ids.length);
		}
	});

	it("carries the speaker's notes without their Markdown", () => {
		const notes = textRuns(deck.text("ppt/notesSlides/notesSlide1.xml"));
		expect(notes).toEqual(["Say why:", "• near to users", "• each can fail"]);
		expect(deck.names).not.toContain("ppt/notesSlides/notesSlide2.xml");
	});

	it("shows the failing moment: the region down, the time under the title", () => {
		const failing = textRuns(deck.text("ppt/slides/slide2.xml"));
		expect(failing).toContain("Down");
		expect(failing.some((text) => /^\d+:\d\d {2}\S/.test(text))).toBe(true);
		expect(textRuns(slide)).not.toContain("Down");
	});
});

describe("words with markup, controls and direction marks", () => {
	it("leave every part well-formed", async () => {
		const hostile = openedDeckOf(designOf(hostileDesign), "dark");
		const xml = hostile.names.filter(isXml).map((name) => ({ fileName: name, contents: hostile.text(name) }));
		const { errors } = await validateXML({ xml, normalization: "c14n" });
		expect(errors.map(({ message }) => message)).toEqual([]);
	});

	it("are text, not elements", () => {
		const design = designOf(exampleText("flapping").replace(/^name: .*$/m, 'name: "</a:t><b>&\\u0007 bold"'));
		const opened = openedDeckOf(design);
		expect(textRuns(opened.text("ppt/slides/slide1.xml"))).toContain("</a:t><b>&\uFFFD bold");
	});
});

it("a design without scenes gets those that it implies", () => {
	const shop = exampleDesign("shop");
	expect(deckOfDesign(shop).slides.map(({ title }) => title)).toEqual([
		"Global shop",
		"Belgium floods",
		"Japan is cut off",
		"What it costs",
	]);
});
