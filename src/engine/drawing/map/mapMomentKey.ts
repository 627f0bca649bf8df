import { notableShare } from "../../layout/map/mapArcs.ts";
import type { Moment } from "../moment.ts";
import { columnsKey, linesKey, queuesKey } from "../momentKeys.ts";

/** Steps in which the rim of a disc moves: finer than a pixel of it. */
const rimSteps = 400;

/** Two moments with the same key show the same map under the cards. */
export function mapMomentKey(moment: Moment | undefined): string {
	if (moment === undefined) return "";
	const populations = [...moment.populations].map(([id, { successShare, slowShare, errorShare, servedBy }]) => {
		const rim = [successShare, slowShare, errorShare].map((share) => Math.round(share * rimSteps));
		const served = [...servedBy].map(([region, share]) => `${region} ${share >= notableShare}`);
		return `${id} ${rim} ${served}`;
	});
	return [columnsKey(moment), linesKey(moment), queuesKey(moment), ...populations].join(";");
}
