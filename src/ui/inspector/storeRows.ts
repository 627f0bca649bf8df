import type { Design, Id } from "../../engine/model/design.ts";
import { figureName } from "../../engine/model/figureName.ts";
import type { Figures, LatencyFigure } from "../../engine/model/figures.ts";
import { formatCount } from "../../engine/model/numbers/formatCount.ts";
import { formatMs } from "../../engine/model/numbers/formatMs.ts";
import { operations } from "../../engine/model/vocabulary.ts";
import { writeWait } from "../../engine/model/writeWait.ts";
import * as texts from "../../texts/inspector.ts";
import { type FigureRow, isAsked, present, worst } from "./figureRow.ts";

/** What a store's writes wait for, what its users wait for by where they enter, and its conflicts. */
export function storeRows(design: Design, figures: Figures, id: Id): readonly FigureRow[] {
	const store = design.data.get(id);
	if (store === undefined) return [];
	const { replicas, of } = writeWait(store);
	const uses = (feature: Id): boolean => design.features.get(feature)?.store === id;
	const latency = figures.latency.filter((row) => uses(row.feature) && isAsked(design, row));
	const conflicts = figures.conflicts.filter(({ feature, perHour }) => uses(feature) && perHour > 0);
	return present([
		{
			label: texts.aWriteWaitsFor,
			value: replicas === of ? texts.allOf(of) : texts.replicasOf(replicas, of),
			missed: false,
			says: texts.replicasThatHaveTheWriteBefore,
			why: {
				terms: [
					{ label: texts.pattern, value: store.pattern, path: `data.${id}.pattern` },
					{ label: texts.replicasThatHaveIt, value: replicas },
					{ label: texts.replicasThatAreToHaveIt, value: of, path: `data.${id}.replicas` },
				],
			},
		},
		...regionRows(design, latency),
		...conflicts.map((row) => ({
			label: `Conflicts/d, ${design.features.get(row.feature)?.name ?? row.feature}`,
			value: formatCount(row.perHour * 24),
			missed: false,
			says: row.strategy === null ? "" : texts.settledBy(row.strategy),
			why: { figure: figureName.conflicts(row) },
		})),
	]);
}

/** The slowest read and write of those who enter in each region. */
function regionRows(design: Design, latency: readonly LatencyFigure[]): readonly (FigureRow | undefined)[] {
	return [...design.regions.keys()].flatMap((region) =>
		operations.map((operation) => {
			const row = worst(
				latency.filter((each) => each.operation === operation && each.entry.some((entry) => entry.region === region)),
				({ p99Ms }) => p99Ms ?? Number.POSITIVE_INFINITY,
			);
			return (
				row && {
					label: texts.readP99Region(operation === "read", region),
					value: row.p99Ms === null ? texts.noAnswer : formatMs(row.p99Ms),
					missed: row.met === false,
					says: texts.ofWhoEnterThere(row.feature, row.population),
					why: { figure: figureName.latency(row, "p99") },
				}
			);
		}),
	);
}
