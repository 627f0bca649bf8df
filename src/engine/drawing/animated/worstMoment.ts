import { momentAt, type PlayedRun } from "../momentAt.ts";
import type { KeyMoment } from "./keyMoments.ts";

/** The first of the moments at which most requests fail; where none ever does, most are slow. */
export function worstMoment(moments: readonly KeyMoment[], played: PlayedRun): KeyMoment {
	const { populations } = played.design.users;
	let worst: { readonly moment: KeyMoment; readonly failed: number; readonly slow: number } | undefined;
	for (const moment of moments) {
		const states = momentAt(played, moment.runSeconds).populations;
		let [failed, slow] = [0, 0];
		for (const [id, { errorShare, slowShare }] of states) {
			const share = populations.get(id)?.share ?? 0;
			failed += share * errorShare;
			slow += share * slowShare;
		}
		const worse = worst === undefined || failed > worst.failed || (failed === worst.failed && slow > worst.slow);
		if (worse) worst = { moment, failed, slow };
	}
	if (worst === undefined) throw new Error("a film without a moment");
	return worst.moment;
}
