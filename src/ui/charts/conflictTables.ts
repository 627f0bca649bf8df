import type { Id } from "../../engine/model/design.ts";
import { figureName } from "../../engine/model/figureName.ts";
import { formatCount } from "../../engine/model/numbers/formatCount.ts";
import type { conflictRows } from "../../engine/review/conflictRows.ts";
import * as texts from "../../texts/charts.ts";
import { strategyTexts } from "./conflictTexts.ts";
import type { FigureCell, TableData } from "./DataTable.tsx";
import { outcomeTerms } from "./outcomeTerms.ts";
import type { ShownPartition } from "./usePartitionTotals.ts";

interface ConflictTablesInput {
	readonly groups: ReturnType<typeof conflictRows>;
	readonly partition: ShownPartition;
	readonly nameOf: (feature: Id) => string;
	readonly storeNameOf: (store: Id) => string;
}

/** The twin of the conflicts chart: by the hour while all is connected, and the totals of a partition. */
export function conflictTables({ groups, partition, nameOf, storeNameOf }: ConflictTablesInput): readonly TableData[] {
	const totals = partition.totals();
	const hourly: TableData = {
		caption: texts.anHourWhileAllIsConnected,
		columns: [
			{ label: texts.feature },
			{ label: texts.store },
			{ label: texts.strategy },
			{ label: "Conflicts/h", align: "right" },
			{ label: texts.lostUpdatesH, align: "right" },
			{ label: texts.forPeopleH, align: "right" },
		],
		rows: groups.flatMap(({ store, rows }) =>
			rows.map(({ figure }) => {
				const cell = (key: "perHour" | "lostUpdatesPerHour" | "forPeoplePerHour"): FigureCell => ({
					shown: formatCount(figure[key]),
					value: figure[key],
					why: { figure: `${figureName.conflicts(figure)}/${key}` },
				});
				return [
					nameOf(figure.feature),
					storeNameOf(store),
					figure.strategy === null ? "none" : (strategyTexts[figure.strategy] ?? figure.strategy),
					cell("perHour"),
					{ ...cell("lostUpdatesPerHour"), missed: figure.lostUpdatesPerHour > 0 },
					cell("forPeoplePerHour"),
				];
			}),
		),
	};
	if (totals.length === 0) return [hourly];
	return [
		hourly,
		{
			caption: texts.afterAPartitionCutOff(partition.cutOff),
			columns: [
				{ label: texts.feature },
				{ label: texts.minutes, align: "right" },
				{ label: texts.recordsOnBothSides, align: "right" },
				{ label: texts.updatesLostInText, align: "right" },
				{ label: texts.forPeople, align: "right" },
			],
			rows: totals.flatMap(({ feature, at, terms }) =>
				at.map((total) => {
					const why = { terms: [...outcomeTerms(total), ...terms] };
					return [
						nameOf(feature),
						{ shown: String(total.minutes), value: total.minutes },
						{ shown: formatCount(total.records), value: total.records, why },
						{ shown: formatCount(total.lostUpdates), value: total.lostUpdates, why },
						{ shown: formatCount(total.forPeople), value: total.forPeople, why },
					];
				}),
			),
		},
	];
}
