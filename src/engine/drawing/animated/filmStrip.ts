import { fitText } from "../../layout/fitText.ts";
import { textWidth } from "../../layout/textWidth.ts";
import { formatClock } from "../../model/numbers/formatClock.ts";
import { phaseNames } from "../../model/phaseNames.ts";
import type { PhaseKind, Run, RunEvent, RunPhase } from "../../model/run.ts";
import type { Token } from "../palette.ts";
import type { Shape, TextShape } from "../shape.ts";
import { detailStyle, detailText } from "../textShapes.ts";
import type { FilmClock } from "./filmClock.ts";
import { outcomeLegend } from "./outcomeLegend.ts";

export const stripHeight = 92;

/** Where the strip under a film's picture stands. Pixels. */
export interface StripPlace {
	readonly y: number;
	/** Of the whole picture. */
	readonly width: number;
}

const side = 12;
const band = { top: 4, height: 20 };
const axisBaseline = band.top + band.height + 13;
const sentences = { earlier: 60, latest: 80 };
const clockWidth = 46;
const sentenceStyle = { size: 13, weight: 600 };

const tones: Readonly<Record<PhaseKind, Token>> = {
	normal: "sunken",
	unnoticed: "failed-tint",
	withdrawing: "slow-tint",
	"running-without": "warning-tint",
	healed: "success-tint",
	reconciling: "stale-tint",
};

/** From where to where the strip's cursor goes, evenly with the film's time. */
export function cursorTrack({ y, width }: StripPlace) {
	return { from: side, to: width - side, top: y + band.top - 2, bottom: y + band.top + band.height + 3 };
}

/** The phases over the film's time, the true times between them, and the last things that have happened. */
export function filmStrip(
	run: Pick<Run, "events" | "phases">,
	clock: FilmClock,
	{ place, tSeconds }: { readonly place: StripPlace; readonly tSeconds: number },
): readonly Shape[] {
	const scale = scaleOf(clock, place);
	const phases = shownPhases(run.phases, clock);
	const now = phases.findLast(({ fromSeconds }) => fromSeconds <= tSeconds);
	const legend = outcomeLegend(place.width - side, sentences.latest);
	const ground: Shape = { kind: "rect", x: 0, y: 0, w: place.width, h: stripHeight, fill: "canvas" };
	const shapes = [
		ground,
		...phases.flatMap((phase) => phaseShapes(phase, { scale, now: phase === now })),
		...markShapes(phases, scale),
		...legend.shapes,
		...sentenceShapes(run.events, { tSeconds, width: place.width - 2 * side - legend.width - side }),
	];
	return [{ kind: "group", y: place.y, shapes }];
}

type Scale = (runSeconds: number) => number;

function scaleOf(clock: FilmClock, { width }: StripPlace): Scale {
	const whole = clock.durationSeconds || 1;
	return (runSeconds) => tenth(side + (clock.toFilmSeconds(runSeconds) / whole) * (width - 2 * side));
}

/** Phases of the part that the film shows. */
function shownPhases(phases: readonly RunPhase[], { knots }: FilmClock): readonly RunPhase[] {
	const [from, to] = [knots[0] ?? 0, knots.at(-1) ?? 0];
	return phases
		.map((phase) => ({
			kind: phase.kind,
			fromSeconds: Math.max(phase.fromSeconds, from),
			toSeconds: Math.min(phase.toSeconds, to),
		}))
		.filter((phase) => phase.toSeconds > phase.fromSeconds);
}

function phaseShapes(
	{ kind, fromSeconds, toSeconds }: RunPhase,
	{ scale, now }: { readonly scale: Scale; readonly now: boolean },
): readonly Shape[] {
	const [x, end] = [scale(fromSeconds), scale(toSeconds)];
	const style = { size: detailStyle.size, weight: now ? 600 : 400 };
	const name = fitText(phaseNames[kind], style, end - x - 8);
	const words: TextShape = {
		kind: "text",
		x: x + 6,
		y: band.top + 14,
		text: name,
		...style,
		fill: now ? "ink" : "ink-2",
	};
	const underline: Shape = {
		kind: "rect",
		x,
		y: band.top + band.height - 2,
		w: tenth(end - x - 1),
		h: 2,
		fill: "ink-2",
	};
	return [
		{ kind: "rect", x, y: band.top, w: tenth(Math.max(1, end - x - 1)), h: band.height, radius: 2, fill: tones[kind] },
		words,
		...(now ? [underline] : []),
	];
}

/** The true times at the boundaries; one that would stand in another is left out, never the last. */
function markShapes(phases: readonly RunPhase[], scale: Scale): readonly Shape[] {
	const ends = [phases[0]?.fromSeconds ?? 0, ...phases.map(({ toSeconds }) => toSeconds)];
	const last = ends.length - 1;
	const widths = ends.map((end) => textWidth(formatClock(end), detailStyle) + 6);
	const lefts = ends.map((end, index) => {
		const width = widths[index] ?? 0;
		if (index === 0) return scale(end);
		return index === last ? scale(end) - width + 6 : scale(end) - width / 2;
	});
	let free = Number.NEGATIVE_INFINITY;
	return ends.flatMap((end, index) => {
		const [left, width] = [lefts[index] ?? 0, widths[index] ?? 0];
		const hidden = index !== last && (left < free || left + width > (lefts[last] ?? 0));
		if (hidden) return [];
		free = left + width;
		return [detailText({ x: tenth(left), y: axisBaseline }, formatClock(end))];
	});
}

/** The latest two sentences of the log, as subtitles. */
function sentenceShapes(
	events: readonly RunEvent[],
	{ tSeconds, width }: { readonly tSeconds: number; readonly width: number },
): readonly Shape[] {
	const happened = events.filter(({ atSeconds }) => atSeconds <= tSeconds + 1e-9);
	const [earlier, latest] = [happened.at(-2), happened.at(-1)];
	return [
		...(earlier === undefined ? [] : sentence(earlier, { y: sentences.earlier, width, fill: "ink-3", weight: 400 })),
		...(latest === undefined ? [] : sentence(latest, { y: sentences.latest, width, fill: "ink", weight: 600 })),
	];
}

interface SentenceLook {
	readonly y: number;
	readonly width: number;
	readonly fill: Token;
	readonly weight: number;
}

function sentence({ atSeconds, text }: RunEvent, { y, width, fill, weight }: SentenceLook): readonly Shape[] {
	const style = { ...sentenceStyle, weight };
	const words = fitText(text, style, width - clockWidth);
	return [
		{ kind: "text", x: side, y, text: formatClock(atSeconds), ...style, fill: "ink-3" },
		{ kind: "text", x: side + clockWidth, y, text: words, ...style, fill },
	];
}

function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}
