import type { Design, Id } from "../../engine/model/design.ts";
import { figureName } from "../../engine/model/figureName.ts";
import type { Figures } from "../../engine/model/figures.ts";
import { formatAvailability } from "../../engine/model/numbers/formatAvailability.ts";
import { formatMoney } from "../../engine/model/numbers/formatMoney.ts";
import { formatMs } from "../../engine/model/numbers/formatMs.ts";
import { formatRate } from "../../engine/model/numbers/formatRate.ts";
import { formatSeconds } from "../../engine/model/numbers/formatSeconds.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import type { Why } from "./Explanation.tsx";

export interface FigureRow {
	readonly label: string;
	readonly value: string;
	readonly missed: boolean;
	/** Whose figure it is, when it is the worst of several. */
	readonly says?: string;
	readonly why: Why;
}

/** The derived figures of a feature: the worst over its populations, regions and operations. */
export function featureRows(figures: Figures, feature: Id): readonly FigureRow[] {
	const own = <Row extends { readonly feature: Id }>(rows: readonly Row[]): readonly Row[] =>
		rows.filter((row) => row.feature === feature);
	const latency = (operation: "read" | "write"): FigureRow | undefined => {
		const row = worst(
			own(figures.latency).filter((each) => each.operation === operation),
			({ p99Ms }) => p99Ms ?? Number.POSITIVE_INFINITY,
		);
		const label = operation === "read" ? "Read p99" : "Write p99";
		return (
			row && {
				label,
				value: row.p99Ms === null ? "no answer" : formatMs(row.p99Ms),
				missed: row.met === false,
				says: `from ${row.population}`,
				why: { figure: figureName.latency(row, "p99") },
			}
		);
	};
	const stale = worst(own(figures.staleness), ({ delayP99Ms }) => delayP99Ms);
	const available = worst(own(figures.availability), ({ availability }) => -availability);
	const recovery = worst(own(figures.recovery), ({ rtoSeconds }) => rtoSeconds ?? Number.POSITIVE_INFINITY);
	const loss = worst(own(figures.recovery), ({ rpoSeconds }) => rpoSeconds ?? Number.POSITIVE_INFINITY);
	return present([
		latency("read"),
		latency("write"),
		stale && {
			label: "Stale for, p99",
			value: formatMs(stale.delayP99Ms),
			missed: stale.met === false,
			says: `in ${stale.region}`,
			why: { figure: figureName.staleness(stale) },
		},
		available && {
			label: "Availability",
			value: formatAvailability(available.availability),
			missed: available.met === false,
			says: available.operation,
			why: { figure: figureName.availability(available) },
		},
		recovery && {
			label: "RTO",
			value: recovery.rtoSeconds === null ? "on return" : formatSeconds(recovery.rtoSeconds),
			missed:
				recovery.objectiveRtoSeconds !== null &&
				(recovery.rtoSeconds ?? Number.POSITIVE_INFINITY) > recovery.objectiveRtoSeconds,
			says: `${recovery.operation}, when ${recovery.region} is lost`,
			why: { figure: figureName.recovery(recovery, "rto") },
		},
		loss && {
			label: "RPO",
			value: loss.rpoSeconds === null ? "all of it" : formatSeconds(loss.rpoSeconds),
			missed:
				loss.objectiveRpoSeconds !== null && (loss.rpoSeconds ?? Number.POSITIVE_INFINITY) > loss.objectiveRpoSeconds,
			says: `when ${loss.region} is lost`,
			why: { figure: figureName.recovery(loss, "rpo") },
		},
	]);
}

/** Loads and the bill of a region or component: the cost lines that name it. */
export function thingRows(design: Design, figures: Figures, id: Id): readonly FigureRow[] {
	const lines = figures.cost.lines.filter((line) => line.region === id || line.id.split("/").includes(id));
	const cost = lines.reduce((sum, { monthly }) => sum + monthly, 0);
	const loads = figures.load.filter(({ region, application }) => region === id || application === id);
	return present([
		...loads.map(
			(load): FigureRow => ({
				label: load.region === id ? load.application : load.region,
				value: load.utilisation === null ? formatRate(load.requestsPerSecond) : formatShare(load.utilisation),
				missed: (load.utilisation ?? 0) > 1,
				says: "At peak, while all is well",
				why: {
					terms: [
						{ label: "requests per second", value: load.requestsPerSecond },
						{
							label: "capacity per second",
							value: load.capacityPerSecond,
							path: `application.${load.application}.capacityPerSecond`,
						},
					],
				},
			}),
		),
		lines.length === 0
			? undefined
			: {
					label: "Monthly cost",
					value: formatMoney(cost, design.currency),
					missed: false,
					why: {
						terms: lines.map((line) => ({
							label: line.label,
							value: formatMoney(line.monthly, design.currency),
							figure: figureName.cost(line),
						})),
					},
				},
	]);
}

function worst<Row>(rows: readonly Row[], badness: (row: Row) => number): Row | undefined {
	let found: Row | undefined;
	for (const row of rows) if (found === undefined || badness(row) > badness(found)) found = row;
	return found;
}

function present(rows: readonly (FigureRow | undefined)[]): readonly FigureRow[] {
	return rows.filter((row) => row !== undefined);
}
