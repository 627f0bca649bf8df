import { formatCount } from "../model/numbers/formatCount.ts";
import type { Moment } from "./moment.ts";

/** Steps in which a queue's gauge fills: finer than a pixel of it. */
const gaugeSteps = 64;

/** Two moments with the same key show the same columns. */
export function columnsKey(moment: Moment | undefined): string {
	if (moment === undefined) return "";
	return [...moment.regions]
		.map(([id, { status, withdrawn, overloaded }]) => `${id} ${status} ${withdrawn} ${overloaded}`)
		.join();
}

/** Two moments with the same key show the same lines. */
export function linesKey(moment: Moment | undefined): string {
	if (moment === undefined) return "";
	const regions = [...moment.regions].map(([id, { status }]) => `${id} ${status}`);
	const stores = [...moment.stores].map(([id, { downIn, stalled }]) => `${id} ${stalled} ${[...downIn].join(" ")}`);
	const links = moment.links.map(({ a, b, state }) => `${a} ${b} ${state}`);
	return [regions, stores, links].join(";");
}

/** Two moments with the same key show the same queues. */
export function queuesKey(moment: Moment | undefined): string {
	if (moment === undefined) return "";
	return [...moment.stores]
		.flatMap(([id, { backlogs }]) =>
			backlogs.map(
				({ from, to, writes, fill }) => `${id} ${from} ${to} ${formatCount(writes)} ${Math.round(fill * gaugeSteps)}`,
			),
		)
		.join();
}
