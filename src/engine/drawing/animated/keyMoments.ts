import type { FilmClock } from "./filmClock.ts";

/** From here on, until the next, a film shows one picture: that of this moment of the run. */
export interface KeyMoment {
	readonly filmSeconds: number;
	readonly runSeconds: number;
}

/** Pictures in a second of a film, as in the lab: figures that change faster can't be read. */
const picturesPerSecond = 5;

/** When a film's picture changes: exactly where something happens, and in even steps between. */
export function keyMoments(clock: FilmClock): readonly KeyMoment[] {
	const marks = clock.knots.map((knot) => clock.toFilmSeconds(knot));
	return clock.knots.flatMap((knot, index) => {
		const [start, end] = [marks[index] ?? 0, marks[index + 1]];
		const first = { filmSeconds: start, runSeconds: knot };
		if (end === undefined) return [first];
		const steps = Math.max(1, Math.round((end - start) * picturesPerSecond));
		const further = Array.from({ length: steps - 1 }, (_, step) => {
			const filmSeconds = start + ((step + 1) / steps) * (end - start);
			return { filmSeconds, runSeconds: clock.toRunSeconds(filmSeconds) };
		});
		return [first, ...further];
	});
}

/** The picture that a film shows at a time of it. */
export function keyMomentAt(moments: readonly KeyMoment[], filmSeconds: number): KeyMoment {
	const moment = moments.findLast((each) => each.filmSeconds <= filmSeconds + 1e-9) ?? moments[0];
	if (moment === undefined) throw new Error("a film without a moment");
	return moment;
}
