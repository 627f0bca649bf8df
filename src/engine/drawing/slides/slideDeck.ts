import type { Deck, DeckSlide } from "../../model/deck.ts";
import { descriptionOf } from "../descriptionOf.ts";
import { basisSlideXml } from "./basisSlideXml.ts";
import { chartWorkbook } from "./chart/chartWorkbook.ts";
import { chartXml } from "./chart/chartXml.ts";
import { notesMasterXml, slideLayoutXml, slideMasterXml } from "./package/masterXml.ts";
import { relationshipsXml } from "./package/namespaces.ts";
import { notesSlideXml } from "./package/notesSlideXml.ts";
import {
	appProperties,
	contentTypes,
	coreProperties,
	presentationProperties,
	presentationXml,
	tableStyles,
	viewProperties,
} from "./package/presentationXml.ts";
import { themeXml } from "./package/themeXml.ts";
import { type Parts, zippedParts } from "./package/zippedParts.ts";
import { type DrawnDiagrams, sceneSlideXml } from "./slideXml.ts";

/**
 * A deck as a PowerPoint file (ECMA-376, transitional): each scene a slide of native shapes, connectors and
 * charts that can be edited. The same deck gives the same bytes.
 */
export function slideDeck(deck: Deck): Uint8Array {
	const numbered = deck.slides.map((slide, index) => ({ slide, number: index + 1 }));
	const basis = deck.basis.length > 0 ? 1 : 0;
	const slides = deck.slides.length + basis;
	const numbersOf = (has: (slide: DeckSlide) => boolean): readonly number[] =>
		numbered.filter(({ slide }) => has(slide)).map(({ number }) => number);
	const counts = {
		slides,
		charts: numbersOf(({ chart }) => chart !== undefined),
		notes: numbersOf(({ notes }) => notes !== undefined),
	};
	const { name, description } = { name: deck.design.name, description: descriptionOf(deck.design) };
	const drawn: DrawnDiagrams = new Map();
	const parts: Parts = new Map([
		["[Content_Types].xml", contentTypes(counts)],
		[
			"_rels/.rels",
			relationshipsXml([
				["officeDocument", "ppt/presentation.xml"],
				["coreProperties", "docProps/core.xml"],
				["extendedProperties", "docProps/app.xml"],
			]),
		],
		["docProps/core.xml", coreProperties(name, description)],
		["docProps/app.xml", appProperties],
		...presentationParts(deck, slides),
		...numbered.flatMap(({ slide, number }) => slideParts(deck, slide, { number, drawn })),
		...(basis === 0 ? [] : basisParts(deck, slides)),
	]);
	return zippedParts(parts);
}

type Part = readonly [name: string, content: string | Uint8Array];

function presentationParts({ theme }: Deck, slides: number): readonly Part[] {
	const each = Array.from({ length: slides }, (_, index) => ["slide", `slides/slide${index + 1}.xml`] as const);
	return [
		["ppt/presentation.xml", presentationXml(slides)],
		[
			"ppt/_rels/presentation.xml.rels",
			relationshipsXml([
				["slideMaster", "slideMasters/slideMaster1.xml"],
				["notesMaster", "notesMasters/notesMaster1.xml"],
				...each,
				["presProps", "presProps.xml"],
				["viewProps", "viewProps.xml"],
				["tableStyles", "tableStyles.xml"],
				["theme", "theme/theme1.xml"],
			]),
		],
		["ppt/presProps.xml", presentationProperties],
		["ppt/viewProps.xml", viewProperties],
		["ppt/tableStyles.xml", tableStyles],
		["ppt/theme/theme1.xml", themeXml(theme)],
		["ppt/theme/theme2.xml", themeXml("light")],
		["ppt/slideMasters/slideMaster1.xml", slideMasterXml(theme)],
		[
			"ppt/slideMasters/_rels/slideMaster1.xml.rels",
			relationshipsXml([
				["slideLayout", "../slideLayouts/slideLayout1.xml"],
				["theme", "../theme/theme1.xml"],
			]),
		],
		["ppt/slideLayouts/slideLayout1.xml", slideLayoutXml()],
		[
			"ppt/slideLayouts/_rels/slideLayout1.xml.rels",
			relationshipsXml([["slideMaster", "../slideMasters/slideMaster1.xml"]]),
		],
		["ppt/notesMasters/notesMaster1.xml", notesMasterXml()],
		["ppt/notesMasters/_rels/notesMaster1.xml.rels", relationshipsXml([["theme", "../theme/theme2.xml"]])],
	];
}

const layout = ["slideLayout", "../slideLayouts/slideLayout1.xml"] as const;

function slideParts(
	deck: Deck,
	slide: DeckSlide,
	{ number, drawn }: { readonly number: number; readonly drawn: DrawnDiagrams },
): readonly Part[] {
	const { chart, notes } = slide;
	const targets = [
		layout,
		...(chart === undefined ? [] : [["chart", `../charts/chart${number}.xml`] as const]),
		...(notes === undefined ? [] : [["notesSlide", `../notesSlides/notesSlide${number}.xml`] as const]),
	];
	return [
		[`ppt/slides/slide${number}.xml`, sceneSlideXml(deck, slide, drawn)],
		[`ppt/slides/_rels/slide${number}.xml.rels`, relationshipsXml(targets)],
		...(chart === undefined
			? []
			: ([
					[`ppt/charts/chart${number}.xml`, chartXml(chart, deck.theme)],
					[
						`ppt/charts/_rels/chart${number}.xml.rels`,
						relationshipsXml([["package", `../embeddings/chart${number}.xlsx`]]),
					],
					[`ppt/embeddings/chart${number}.xlsx`, chartWorkbook(chart)],
				] as const)),
		...(notes === undefined
			? []
			: ([
					[`ppt/notesSlides/notesSlide${number}.xml`, notesSlideXml(notes)],
					[
						`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
						relationshipsXml([
							["notesMaster", "../notesMasters/notesMaster1.xml"],
							["slide", `../slides/slide${number}.xml`],
						]),
					],
				] as const)),
	];
}

function basisParts(deck: Deck, number: number): readonly Part[] {
	return [
		[`ppt/slides/slide${number}.xml`, basisSlideXml(deck)],
		[`ppt/slides/_rels/slide${number}.xml.rels`, relationshipsXml([layout])],
	];
}
