import type { Fonts } from "../drawing/fonts/fonts.ts";
import type { Theme } from "../drawing/palette.ts";
import type { Design, Id } from "../model/design.ts";
import type { ExportFormat } from "./exportFormats.ts";

/** Which file of a design is wanted. A format leaves out of account what it has no use for. */
export interface ExportRequest {
	readonly format: ExportFormat;
	readonly design: Design;
	/** The design's YAML: it travels inside the formats that can carry it. */
	readonly text: string;
	readonly view: "lanes" | "map";
	readonly theme: Theme;
	/** Rates and utilisation on the picture. */
	readonly figures: boolean;
	readonly legend: boolean;
	/** Components, regions and populations to draw alone; all when omitted. */
	readonly only?: readonly Id[];
	readonly play?: ExportPlay;
	/** Pixels of a PNG for each of the drawing's. */
	readonly scale: 1 | 2 | 3;
	/** What an HTML or Markdown file says; the record of a decision can be about one store. */
	readonly document: { readonly kind: "review" } | { readonly kind: "decision"; readonly subject?: Id };
}

/** A scenario: the picture of one moment, or all of it in motion where the format moves. */
export interface ExportPlay {
	readonly scenario: Id;
	readonly show: { readonly kind: "moment"; readonly atSeconds: number } | { readonly kind: "motion" };
}

/** What a file needs that the engine can't have by itself. */
export interface ExportTools {
	/** An SVG picture as a PNG. */
	readonly rasterise: (svg: string, scale: 1 | 2 | 3) => Promise<Uint8Array>;
	/** The faces that a PDF brings along. */
	readonly fonts: () => Promise<Fonts>;
	/** Hears how far it is, 0 to 1, of what takes long. */
	readonly onShare?: (share: number) => void;
}
