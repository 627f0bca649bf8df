import { strFromU8, unzipSync } from "fflate";
import { slideDeck } from "../../../../src/engine/drawing/slides/slideDeck.ts";
import type { Deck } from "../../../../src/engine/model/deck.ts";
import type { Design } from "../../../../src/engine/model/design.ts";
import { analyzeDesign } from "../../../../src/engine/review/analyzeDesign.ts";
import { deckOf } from "../../../../src/engine/review/deck/deckOf.ts";
import { simulate } from "../../../../src/engine/simulation/simulate.ts";

export function deckOfDesign(design: Design, theme: Deck["theme"] = "light"): Deck {
	return deckOf(design, {
		figures: analyzeDesign(design),
		theme,
		runOf: (id) => {
			const scenario = design.scenarios.get(id);
			if (scenario === undefined) throw new Error(`no scenario ${id}`);
			return simulate(design, scenario, { seed: 1 });
		},
	});
}

/** A deck's parts as text by their names; workbooks as bytes. */
export interface OpenedDeck {
	readonly names: readonly string[];
	readonly text: (name: string) => string;
	readonly bytes: (name: string) => Uint8Array;
}

export function openedDeck(file: Uint8Array): OpenedDeck {
	const parts = unzipSync(file);
	const bytes = (name: string): Uint8Array => {
		const part = parts[name];
		if (part === undefined) throw new Error(`no part ${name}`);
		return part;
	};
	return { names: Object.keys(parts), text: (name) => strFromU8(bytes(name)), bytes };
}

export function openedDeckOf(design: Design, theme?: Deck["theme"]): OpenedDeck {
	return openedDeck(slideDeck(deckOfDesign(design, theme)));
}

/** The words of a part's text runs, unescaped. */
export function textRuns(xml: string): readonly string[] {
	return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = ""]) => unescaped(text));
}

export function unescaped(text: string): string {
	return text
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&#39;", "'")
		.replaceAll("&amp;", "&");
}
