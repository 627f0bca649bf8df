import * as texts from "../../../texts/drawing/pictures.ts";
import type { Point, Rect } from "../../layout/rect.ts";
import type { Design, Scenario } from "../../model/design.ts";
import { formatClock } from "../../model/numbers/formatClock.ts";
import type { Run } from "../../model/run.ts";
import { type DesignPictureOptions, designPicture } from "../designPicture.ts";
import { type FlowPicture, flowPicture } from "../flowPicture.ts";
import { lanesLayout } from "../lanesLayout.ts";
import { wholeMap } from "../map/wholeMap.ts";
import { momentAt } from "../momentAt.ts";
import type { Picture } from "../picture.ts";
import { type FilmClock, type FilmPace, filmClock } from "./filmClock.ts";
import { cursorTrack, filmStrip, stripHeight } from "./filmStrip.ts";
import { type KeyMoment, keyMoments } from "./keyMoments.ts";

export interface FilmOptions
	extends FilmPace,
		Pick<DesignPictureOptions, "figures" | "withoutFigures" | "withoutLegend"> {
	readonly view: "lanes" | "map";
	readonly scenario: Scenario;
	readonly run: Run;
}

/** A scenario as a film: what it shows at a time is a function of the time alone, the same in SVG and in a video. */
export interface Film {
	/** Pixels at 100 %. */
	readonly width: number;
	readonly height: number;
	readonly title: string;
	/** What happens, in sentences. */
	readonly description: string;
	readonly clock: FilmClock;
	readonly moments: readonly KeyMoment[];
	/** Where the strip's cursor goes. */
	readonly cursor: ReturnType<typeof cursorTrack>;
	/** Where the origin of the flows' ways stands. */
	readonly origin: Point;
	/** What covers the flows, from that origin. */
	readonly covers: readonly Rect[];
	/** The still picture of a moment of the run, with the strip below. */
	pictureAt(runSeconds: number): Picture;
	flowsAt(runSeconds: number): FlowPicture;
}

export function film(design: Design, options: FilmOptions): Film {
	const { view, scenario, run, figures, withoutFigures, withoutLegend } = options;
	const look = { view, figures, withoutFigures, withoutLegend };
	const played = { design, scenario, run };
	const clock = filmClock(run, options);
	const moments = keyMoments(clock);
	const stillAt = (atSeconds: number): Picture =>
		designPicture(design, { ...look, play: { scenario, run, atSeconds } });
	const first = stillAt(clock.knots[0] ?? 0);
	const place = { y: first.height, width: first.width };
	const { flows, covers } = flowsOf(design, view);
	return {
		width: first.width,
		height: first.height + stripHeight,
		title: `${design.name}: ${scenario.name}`,
		description: descriptionOf(first.description, { clock, run }),
		clock,
		moments,
		cursor: cursorTrack(place),
		origin: first.origin,
		covers,
		pictureAt: (tSeconds) => {
			const still = stillAt(tSeconds);
			const shapes = [...still.shapes, ...filmStrip(run, clock, { place, tSeconds })];
			return { ...still, shapes, height: first.height + stripHeight };
		},
		flowsAt: (tSeconds) =>
			flowPicture(flows, {
				moment: momentAt(played, tSeconds),
				shareOf: (id) => design.users.populations.get(id)?.share ?? 0,
				covers,
			}),
	};
}

function flowsOf(design: Design, view: FilmOptions["view"]) {
	return view === "map" ? wholeMap(design) : { flows: lanesLayout(design).flows, covers: [] };
}

function descriptionOf(
	picture: string,
	{ clock, run }: { readonly clock: FilmClock; readonly run: Pick<Run, "events"> },
): string {
	const [from, to] = [clock.knots[0] ?? 0, clock.knots.at(-1) ?? 0];
	const sentences = run.events
		.filter(({ atSeconds }) => atSeconds >= from && atSeconds <= to)
		.map(({ atSeconds, text }) => `${formatClock(atSeconds)} ${text}`);
	return [picture, texts.whatHappensFromTo(formatClock(from), formatClock(to)), ...sentences].join("\n");
}
