import * as texts from "../../texts/drawing/pictures.ts";
import type { Design, Id, Scenario } from "../model/design.ts";
import type { Figures } from "../model/figures.ts";
import { formatClock } from "../model/numbers/formatClock.ts";
import type { Run } from "../model/run.ts";
import { lanesLayout } from "./lanesLayout.ts";
import { lanesPicture } from "./lanesPicture.ts";
import { mapPicture } from "./map/mapPicture.ts";
import { momentAt } from "./momentAt.ts";
import type { Picture } from "./picture.ts";
import type { PictureFrame } from "./pictureFrame.ts";

export interface DesignPictureOptions extends PictureFrame {
	/** The lanes when omitted. */
	readonly view?: "lanes" | "map" | undefined;
	readonly figures?: Figures | undefined;
	/** Nothing that was computed is written: no rates, utilisation, round trips or queues. */
	readonly withoutFigures?: boolean | undefined;
	/** Components, regions, populations and notes to draw alone; all when omitted. */
	readonly only?: readonly Id[] | undefined;
	/** A moment of a scenario in place of the quiet design. */
	readonly play?: { readonly scenario: Scenario; readonly run: Run; readonly atSeconds: number } | undefined;
}

/** The picture of a design for files of all kinds: the same whatever screen it is made on. */
export function designPicture(design: Design, options: DesignPictureOptions): Picture {
	const { view, figures, play, only } = options;
	const moment = play && momentAt({ design, scenario: play.scenario, run: play.run }, play.atSeconds);
	const pictured = { ...options, load: figures?.load, moment, scenario: options.scenario ?? play?.scenario.name };
	const picture =
		view === "map" ? mapPicture(design, pictured) : lanesPicture(design, lanesLayout(design, only), pictured);
	if (play === undefined) return picture;
	const when = texts.atSecondsIntoScenario(formatClock(play.atSeconds), play.scenario.name);
	return { ...picture, description: texts.descriptionShownWhen(picture.description, when) };
}
