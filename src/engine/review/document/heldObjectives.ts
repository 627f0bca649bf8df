import * as texts from "../../../texts/review/document.ts";
import type { Design, Feature, Id } from "../../model/design.ts";
import { figureName } from "../../model/figureName.ts";
import type { Figures } from "../../model/figures.ts";
import { formatAmount } from "../../model/numbers/formatAmount.ts";
import { formatAvailability } from "../../model/numbers/formatAvailability.ts";
import { formatMs } from "../../model/numbers/formatMs.ts";
import type { Operation } from "../../model/vocabulary.ts";
import { rowsOf } from "../findings/rowsOf.ts";
import type { ObjectiveName } from "../matrix/failure.ts";
import { objectiveText } from "../matrix/matrixColumns.ts";
import { objectiveOf } from "../matrix/strictestObjectives.ts";
import { isUsed, lossText, populationName, recoveryText } from "./phrases.ts";

/** An objective of the design, held against the worst figure that it asks about. */
export interface HeldObjective {
	/** null for what is asked of the design as a whole. */
	readonly feature: Id | null;
	readonly asked: ObjectiveName | "budget";
	readonly objective: string;
	readonly value: string;
	/** Whose figure it is: a population, an operation, the loss of a region. */
	readonly of: string;
	readonly met: boolean;
	/** Name of the figure, whose terms can be asked for. */
	readonly figure: string;
}

export const askedWords: Readonly<Record<HeldObjective["asked"], string>> = {
	availability: texts.availability,
	rto: texts.recoveryTime,
	rpo: texts.recoveryPoint,
	staleness: texts.staleness,
	read: texts.readLatencyP99,
	write: texts.writeLatencyP99,
	budget: texts.monthlyBill,
};

const order: readonly ObjectiveName[] = ["read", "write", "availability", "staleness", "rto", "rpo"];

/** All objectives of the design that some figure answers, in the file's order, the budget last. */
export function heldObjectives(design: Design, figures: Figures): readonly HeldObjective[] {
	const held = [...design.features.values()].flatMap((feature) =>
		order.flatMap((asked) => {
			const objective = objectiveOf(feature.objectives, asked);
			if (objective === undefined) return [];
			const worst = worstOf({ design, figures }, feature, asked);
			if (worst === undefined) return [];
			const { rank, ...shown } = worst;
			const met = asked === "availability" ? -rank >= objective : rank <= objective;
			return [{ feature: feature.id, asked, objective: objectiveText(asked, objective), ...shown, met }];
		}),
	);
	const { monthlyBudget } = design.costs;
	if (monthlyBudget === undefined) return held;
	const { monthlyTotal } = figures.cost;
	return [
		...held,
		{
			feature: null,
			asked: "budget",
			objective: `≤ ${formatAmount(monthlyBudget, design.currency)}`,
			value: formatAmount(monthlyTotal, design.currency),
			of: texts.theWholeBill,
			met: monthlyTotal <= monthlyBudget,
			figure: figureName.costTotal,
		},
	];
}

interface Of {
	readonly design: Design;
	readonly figures: Figures;
}

/** The larger the rank, the worse; in the objective's unit, an availability negative. */
interface Ranked extends Pick<HeldObjective, "value" | "of" | "figure"> {
	readonly rank: number;
}

function worstOf(of: Of, feature: Feature, asked: ObjectiveName): Ranked | undefined {
	const rows = rankedRows(of, feature, asked);
	return rows.toSorted((a, b) => (a.rank === b.rank ? 0 : b.rank - a.rank))[0];
}

function rankedRows(of: Of, feature: Feature, asked: ObjectiveName): readonly Ranked[] {
	switch (asked) {
		case "read":
		case "write":
			return latencyRanks(of, feature, asked);
		case "availability":
			return rowsOf(of.figures.availability, feature.id)
				.filter((row) => isUsed(of.design, row))
				.map((row) => ({
					rank: -row.availability,
					value: formatAvailability(row.availability),
					of: `${row.operation}s`,
					figure: figureName.availability(row),
				}));
		case "staleness":
			if (feature.readsPerSecond === 0) return [];
			return rowsOf(of.figures.staleness, feature.id).map((row) => ({
				rank: row.delayP99Ms / 1000,
				value: row.delayP99Ms === 0 ? "0 s" : formatMs(row.delayP99Ms),
				of: texts.readsInRegion(row.region),
				figure: figureName.staleness(row),
			}));
		case "rto":
		case "rpo":
			return recoveryRanks(of, feature, asked);
	}
}

function latencyRanks({ design, figures }: Of, feature: Feature, asked: Operation): readonly Ranked[] {
	return rowsOf(figures.latency, feature.id)
		.filter((row) => row.operation === asked && isUsed(design, row))
		.map((row) => ({
			rank: row.p99Ms ?? Number.POSITIVE_INFINITY,
			value: row.p99Ms === null ? texts.noAnswer : formatMs(row.p99Ms),
			of: populationName(design, row.population),
			figure: figureName.latency(row, "p99"),
		}));
}

function recoveryRanks({ design, figures }: Of, feature: Feature, asked: "rto" | "rpo"): readonly Ranked[] {
	return rowsOf(figures.recovery, feature.id)
		.filter((row) => isUsed(design, row) && (asked === "rto" || row.operation === "write"))
		.map((row) => {
			const seconds = asked === "rto" ? row.rtoSeconds : row.rpoSeconds;
			return {
				rank: seconds ?? Number.POSITIVE_INFINITY,
				value: asked === "rto" ? recoveryText(seconds) : lossText(seconds),
				of: texts.sWhenIsLost(row.operation, row.region),
				figure: figureName.recovery(row, asked),
			};
		});
}
