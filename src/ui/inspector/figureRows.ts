import type { Design, Id } from "../../engine/model/design.ts";
import { figureName } from "../../engine/model/figureName.ts";
import type { Figures, LoadFigure } from "../../engine/model/figures.ts";
import { formatAvailability } from "../../engine/model/numbers/formatAvailability.ts";
import { formatMoney } from "../../engine/model/numbers/formatMoney.ts";
import { formatMs } from "../../engine/model/numbers/formatMs.ts";
import { formatRate } from "../../engine/model/numbers/formatRate.ts";
import { formatSeconds } from "../../engine/model/numbers/formatSeconds.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import { headroomPerSecond } from "../../engine/review/headroomPerSecond.ts";
import * as texts from "../../texts/inspector.ts";
import type { FigureRow } from "./figureRow.ts";
import { isAsked, present, worst } from "./figureRow.ts";
import { populationRows } from "./populationRows.ts";
import { storeRows } from "./storeRows.ts";

/** The derived figures of a feature: the worst over its populations, regions and operations. */
export function featureRows(figures: Figures, feature: Id): readonly FigureRow[] {
	const own = <Row extends { readonly feature: Id }>(rows: readonly Row[]): readonly Row[] =>
		rows.filter((row) => row.feature === feature);
	const latency = (operation: "read" | "write"): FigureRow | undefined => {
		const row = worst(
			own(figures.latency).filter((each) => each.operation === operation),
			({ p99Ms }) => p99Ms ?? Number.POSITIVE_INFINITY,
		);
		const label = operation === "read" ? texts.readP99 : texts.writeP99;
		return (
			row && {
				label,
				value: row.p99Ms === null ? texts.noAnswer : formatMs(row.p99Ms),
				missed: row.met === false,
				says: texts.fromPopulation(row.population),
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
			label: texts.staleForP99,
			value: formatMs(stale.delayP99Ms),
			missed: stale.met === false,
			says: texts.inRegion(stale.region),
			why: { figure: figureName.staleness(stale) },
		},
		available && {
			label: texts.availability,
			value: formatAvailability(available.availability),
			missed: available.met === false,
			says: available.operation,
			why: { figure: figureName.availability(available) },
		},
		recovery && {
			label: "RTO",
			value: recovery.rtoSeconds === null ? texts.onReturn : formatSeconds(recovery.rtoSeconds),
			missed:
				recovery.objectiveRtoSeconds !== null &&
				(recovery.rtoSeconds ?? Number.POSITIVE_INFINITY) > recovery.objectiveRtoSeconds,
			says: texts.whenIsLost(recovery.operation, recovery.region),
			why: { figure: figureName.recovery(recovery, "rto") },
		},
		loss && {
			label: "RPO",
			value: loss.rpoSeconds === null ? texts.allOfIt : formatSeconds(loss.rpoSeconds),
			missed:
				loss.objectiveRpoSeconds !== null && (loss.rpoSeconds ?? Number.POSITIVE_INFINITY) > loss.objectiveRpoSeconds,
			says: texts.whenRegionIsLost(loss.region),
			why: { figure: figureName.recovery(loss, "rpo") },
		},
	]);
}

/** What follows for a region, a population or a component: its load and bill, its users' waits, its loss. */
export function thingRows(design: Design, figures: Figures, id: Id): readonly FigureRow[] {
	if (design.users.populations.has(id)) return populationRows(design, figures, id);
	if (design.data.has(id)) return present([...storeRows(design, figures, id), componentCost(design, figures, id)]);
	const isApplication = design.application.has(id);
	const loads = figures.load.filter(({ region, application }) => region === id || application === id);
	const isRegion = design.regions.has(id);
	return present([
		...loads.map(
			(load): FigureRow => ({
				label: load.region === id ? texts.loadOf(load.application) : texts.loadIn(load.region),
				value: load.utilisation === null ? formatRate(load.requestsPerSecond) : formatShare(load.utilisation),
				missed: (load.utilisation ?? 0) > 1,
				says: texts.atPeakWhileAllIsWell,
				why: { figure: figureName.load(load, load.utilisation === null ? "requestsPerSecond" : "utilisation") },
			}),
		),
		...(isApplication ? loads.map(headroomRow) : []),
		...(isRegion ? lossRows(design, figures, id) : []),
		isRegion ? regionCost(design, figures, id) : componentCost(design, figures, id),
	]);
}

/** What more it could take in a region before it is full. */
function headroomRow(load: LoadFigure): FigureRow | undefined {
	const left = headroomPerSecond(load);
	if (left === null) return undefined;
	return {
		label: texts.headroomIn(load.region),
		value: left >= 0 ? formatRate(left) : texts.tooMuch(formatRate(-left)),
		missed: left < 0,
		says: texts.capacityWithoutAutoscalingLess,
		why: { figure: figureName.load(load, "capacityPerSecond") },
	};
}

/** What its loss means: the longest recovery, and the bill meanwhile. */
function lossRows(design: Design, figures: Figures, region: Id): readonly (FigureRow | undefined)[] {
	const recovery = worst(
		figures.recovery.filter((row) => row.region === region && isAsked(design, row)),
		({ rtoSeconds }) => rtoSeconds ?? Number.POSITIVE_INFINITY,
	);
	const whileOut = figures.cost.surviving?.whileOut[region];
	return [
		recovery && {
			label: texts.rtoWhenLost,
			value: recovery.rtoSeconds === null ? texts.onReturn : formatSeconds(recovery.rtoSeconds),
			missed:
				recovery.objectiveRtoSeconds !== null &&
				(recovery.rtoSeconds ?? Number.POSITIVE_INFINITY) > recovery.objectiveRtoSeconds,
			says: `${recovery.feature}, ${recovery.operation}`,
			why: { figure: figureName.recovery(recovery, "rto") },
		},
		whileOut === undefined
			? undefined
			: {
					label: texts.wholeBillWhileOut,
					value: formatMoney(whileOut, design.currency),
					missed: false,
					why: { figure: figureName.cost({ id: `surviving/whileOut/${region}` }) },
				},
	];
}

function regionCost(design: Design, figures: Figures, region: Id): FigureRow | undefined {
	const cost = figures.cost.byRegion[region];
	if (cost === undefined) return undefined;
	return {
		label: texts.monthlyCost,
		value: formatMoney(cost, design.currency),
		missed: false,
		why: { figure: figureName.cost({ id: `byRegion/${region}` }) },
	};
}

/** The lines of the bill that name a component. */
function componentCost(design: Design, figures: Figures, id: Id): FigureRow | undefined {
	const lines = figures.cost.lines.filter((line) => line.id.split("/").includes(id));
	if (lines.length === 0) return undefined;
	const cost = lines.reduce((sum, { monthly }) => sum + monthly, 0);
	return {
		label: texts.monthlyCost,
		value: formatMoney(cost, design.currency),
		missed: false,
		why: {
			terms: lines.map((line) => ({
				label: line.label,
				value: formatMoney(line.monthly, design.currency),
				figure: figureName.cost(line),
			})),
		},
	};
}
