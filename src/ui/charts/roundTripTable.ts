import { figureName } from "../../engine/model/figureName.ts";
import { formatMs } from "../../engine/model/numbers/formatMs.ts";
import type { RoundTripGrid, Trip } from "../../engine/review/roundTripGrid.ts";
import * as texts from "../../texts/charts.ts";
import type { TableCell, TableData } from "./DataTable.tsx";

/** Each round trip once: between which places, how long, and where it is known from. */
export function roundTripTable({ users, between }: RoundTripGrid, nameOf: (id: string) => string): TableData {
	const trips = [...users, ...between].flatMap(({ trips: row }) => row.filter((trip) => trip !== undefined));
	return {
		columns: [
			{ label: texts.from },
			{ label: texts.to },
			{ label: "p50", align: "right" },
			{ label: "p99", align: "right" },
			{ label: texts.knownFrom },
			{ label: texts.asOf },
		],
		rows: [...new Set(trips)].map((trip) => rowOf(trip, nameOf)),
	};
}

function rowOf({ from, to, p50Ms, p99Ms, source, asOf }: Trip, nameOf: (id: string) => string): readonly TableCell[] {
	const why = { figure: figureName.network(from, to) };
	return [
		nameOf(from),
		nameOf(to),
		{ shown: formatMs(p50Ms), value: p50Ms, why },
		{ shown: formatMs(p99Ms), value: p99Ms },
		source,
		asOf,
	];
}
