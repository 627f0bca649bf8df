import type { Design } from "../../model/design.ts";
import type { DesignMarks } from "../../model/difference.ts";
import type { Figures } from "../../model/figures.ts";
import { compareShapes } from "../compareShapes.ts";
import { lanesLayout } from "../lanesLayout.ts";
import { lanesPicture } from "../lanesPicture.ts";
import type { Picture } from "../picture.ts";
import type { PictureOf } from "./reportOptions.ts";

export interface MarkedDesign {
	readonly design: Design;
	readonly figures?: Figures | undefined;
	/** What differs. */
	readonly marks: DesignMarks;
	/** What is drawn faintly, by card, component or region. */
	readonly gone?: ReadonlySet<string> | undefined;
}

type ComparedDesigns = Readonly<Record<"before" | "after" | "both", MarkedDesign>>;

/** Draws the pictures of a comparison: each design, and all that either has, with what differs marked. */
export function comparisonPictures(designs: ComparedDesigns): PictureOf {
	return ({ design }) => (design === undefined ? undefined : markedPicture(designs[design]));
}

function markedPicture({ design, figures, marks, gone = new Set() }: MarkedDesign): Picture {
	const layout = lanesLayout(design);
	const faint = new Set(
		layout.cards.filter(({ id, component }) => gone.has(id) || gone.has(component)).map(({ id }) => id),
	);
	const picture = lanesPicture(design, layout, { load: figures?.load, faint, withoutHeading: true });
	const over = compareShapes(layout, { marks, chosen: new Set() });
	return { ...picture, shapes: [...picture.shapes, { kind: "group", ...picture.origin, shapes: over }] };
}
