import * as texts from "../../../../texts/review/figureSections.ts";
import { figureName } from "../../../model/figureName.ts";
import { type LatencyFigure, latencyPartLabels } from "../../../model/figures.ts";
import { formatMs } from "../../../model/numbers/formatMs.ts";
import type { ReviewBlock } from "../../../model/reviewDocument.ts";
import { headline } from "../../headline.ts";
import { latencyRows } from "../../latencyRows.ts";
import { heldCell, numbers, paragraph, table, words } from "../blocks.ts";
import { featureName, isUsed, populationName } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { explained, mostRows } from "./explained.ts";

export function latencyBlocks(inputs: ReviewInputs): readonly ReviewBlock[] {
	const { design, figures } = inputs;
	const used = figures.latency.filter((row) => isUsed(design, row) && hasUsers(inputs, row));
	if (used.length === 0) return [paragraph(texts.nobodyAsksForAnything)];
	const isLong = used.length > mostRows;
	const rows = isLong ? slowestOfEach(used) : used;
	return [
		...table({
			caption: isLong ? texts.theSlowestPopulation : texts.whatEachPopulationWaitsFor,
			columns: [
				words(texts.feature),
				words(texts.users),
				words(texts.operation),
				words("Enter"),
				numbers("p50"),
				numbers("p95"),
				numbers("p99"),
				numbers(texts.objective),
			],
			rows: rows.map((row) => [
				featureName(design, row.feature),
				populationName(design, row.population),
				row.operation,
				row.entry.map(({ region }) => region).join(", ") || texts.noRegion,
				msText(row.p50Ms),
				msText(row.p95Ms),
				heldCell(msText(row.p99Ms), row.met),
				row.objectiveP99Ms === null ? "—" : `≤ ${formatMs(row.objectiveP99Ms)}`,
			]),
		}),
		...slowestBlocks(inputs),
	];
}

function hasUsers({ design }: ReviewInputs, row: LatencyFigure): boolean {
	return (design.features.get(row.feature)?.shares.get(row.population) ?? 0) > 0;
}

function msText(ms: number | null): string {
	return ms === null ? texts.noAnswer : formatMs(ms);
}

function slowestOfEach(rows: readonly LatencyFigure[]): readonly LatencyFigure[] {
	const slowest = new Map<string, LatencyFigure>();
	for (const row of rows) {
		const key = `${row.feature}/${row.operation}`;
		const known = slowest.get(key);
		if (known === undefined || tail(row) > tail(known)) slowest.set(key, row);
	}
	return [...slowest.values()];
}

function tail({ p99Ms }: LatencyFigure): number {
	return p99Ms ?? Number.POSITIVE_INFINITY;
}

/** What the slowest feature's requests wait for, and the terms of the slowest p99. */
function slowestBlocks(inputs: ReviewInputs): readonly ReviewBlock[] {
	const { design, figures } = inputs;
	const slow = headline(design, figures).worstLatency;
	if (slow === null || slow.p99Ms === null) return [];
	const rows = latencyRows(figures, slow.feature).filter(
		({ figure }) => isUsed(design, figure) && figure.p50Ms !== null,
	);
	const labels = latencyPartLabels.filter((label) =>
		rows.some(({ parts }) => parts.some((part) => part.label === label)),
	);
	const who = texts.sOfP99(featureName(design, slow.feature), slow.operation, populationName(design, slow.population));
	return [
		{
			kind: "bars",
			caption: texts.whatRequestsOfWait(featureName(design, slow.feature)),
			unit: "ms",
			parts: labels,
			rows: rows.slice(0, 24).map(({ population, operation, parts, figure }) => ({
				label: `${populationName(design, population)}, ${operation}s`,
				values: labels.map((label) =>
					parts.filter((part) => part.label === label).reduce((sum, { ms }) => sum + ms, 0),
				),
				total: formatMs(figure.p50Ms),
			})),
		},
		...explained(inputs, { name: figureName.latency(slow, "p99"), label: who, value: formatMs(slow.p99Ms) }),
	];
}
