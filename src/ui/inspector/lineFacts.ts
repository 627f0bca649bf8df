import type { Line } from "../../engine/layout/layout.ts";
import { type Design, type Id, rttMs, type Store } from "../../engine/model/design.ts";
import { formatMs } from "../../engine/model/numbers/formatMs.ts";
import { formatRate } from "../../engine/model/numbers/formatRate.ts";
import * as texts from "../../texts/inspector.ts";

export interface LineFacts {
	readonly name: string;
	readonly says: string;
	readonly ends: readonly LineEnd[];
	readonly rows: readonly LineRow[];
	/** Of a replication line. */
	readonly store: Store | undefined;
	/** Features that send their requests this way. */
	readonly features: readonly { readonly id: Id; readonly name: string }[];
}

export interface LineEnd {
	readonly id: Id;
	readonly name: string;
	readonly region: Id | undefined;
	/** What stands at this end: "sends", "uses", "leads", "receives". */
	readonly part: string;
}

export interface LineRow {
	readonly label: string;
	readonly value: string;
}

/** What a line of the canvas is, in words and with the figures that the design says of it. */
export function lineFacts(design: Design, line: Line): LineFacts {
	const ends = endsOf(design, line);
	const features = featuresOf(design, line);
	return {
		name: lineName(line, ends),
		says: kindWords[line.kind],
		ends,
		rows: [...linkRows(design, line), ...requestRows(design, features)],
		store: line.kind === "replication" ? design.data.get(line.ids[0] ?? "") : undefined,
		features: features.map((id) => ({ id, name: design.features.get(id)?.name ?? id })),
	};
}

function lineName({ kind, arrowStart, arrowEnd }: Line, ends: readonly LineEnd[]): string {
	if (kind !== "replication") return ends.map(({ name }) => name).join(" → ");
	// From who sends to who receives.
	const [from, to] = arrowEnd ? ends : ends.toReversed();
	return `${from?.id}: ${from?.region} ${arrowStart && arrowEnd ? "↔" : "→"} ${to?.region}`;
}

const kindWords: Readonly<Record<Line["kind"], string>> = {
	request: texts.requestsOfUsersAsTheRouting,
	balance: texts.requestsSpreadByTheBalancer,
	"reads-writes": texts.readsAndWrites,
	replication: texts.replication,
	watch: texts.metricsLogsAndTraces,
	calls: texts.callsBetweenApplications,
};

const partWords: Readonly<Record<Line["kind"], readonly [string, string]>> = {
	request: ["sends", "receives"],
	balance: ["sends", "answers"],
	"reads-writes": ["uses", texts.keepsTheData],
	replication: ["", ""],
	watch: ["watches", texts.isWatched],
	calls: ["calls", texts.isCalled],
};

function endsOf(design: Design, line: Line): readonly LineEnd[] {
	const [from, to] = partWords[line.kind];
	if (line.kind === "replication") {
		const id = line.ids[0] ?? "";
		return [
			{
				id,
				name: texts.designInFromRegion(nameOf(design, id), line.fromRegion),
				region: line.fromRegion,
				part: sends(line.arrowEnd, line.arrowStart),
			},
			{
				id,
				name: texts.designInToRegion(nameOf(design, id), line.toRegion),
				region: line.toRegion,
				part: sends(line.arrowStart, line.arrowEnd),
			},
		];
	}
	const ends = [
		{ id: idOf(line.from), region: line.fromRegion, part: from },
		{ id: idOf(line.to), region: line.toRegion, part: to },
	];
	return ends.map(({ id, region, part }) => ({ id, name: nameOf(design, id), region, part }));
}

function sends(out: boolean, into: boolean): string {
	if (out && into) return texts.sendsAndReceives;
	return out ? "sends" : "receives";
}

/** Cards of components in a region have both in their ids. */
function idOf(cardId: string): Id {
	return cardId.split("@")[0] ?? cardId;
}

function nameOf(design: Design, id: Id): string {
	if (id === "routing") return texts.globalRouting;
	const found =
		design.users.populations.get(id) ??
		design.balancing.get(id) ??
		design.application.get(id) ??
		design.data.get(id) ??
		design.observability.get(id);
	return found?.name ?? id;
}

/** The features whose application and store the line joins. */
function featuresOf(design: Design, line: Line): readonly Id[] {
	if (line.kind !== "reads-writes") return [];
	const [application, store] = line.ids;
	return [...design.features.values()]
		.filter((feature) => feature.application === application && feature.store === store)
		.map(({ id }) => id);
}

function linkRows(design: Design, line: Line): readonly LineRow[] {
	const { fromRegion, toRegion, label, kind } = line;
	if (fromRegion === undefined || toRegion === undefined || fromRegion === toRegion) return [];
	const roundTrip = { label: texts.roundTrip, value: formatMs(rttMs(design, fromRegion, toRegion)) };
	if (kind !== "replication") return [roundTrip];
	const [mode, takes] = label?.text ?? [];
	const lag =
		line.mode === "async" && takes !== undefined ? [{ label: texts.lagP99, value: takes.replace("p99 lag ", "") }] : [];
	return [{ label: texts.mode, value: mode ?? "" }, roundTrip, ...lag];
}

function requestRows(design: Design, features: readonly Id[]): readonly LineRow[] {
	return features.flatMap((id) => {
		const feature = design.features.get(id);
		if (feature === undefined) return [];
		const { readsPerSecond, writesPerSecond, name } = feature;
		return [
			{
				label: texts.allRegions(name),
				value: texts.readsWrites(formatRate(readsPerSecond), formatRate(writesPerSecond)),
			},
		];
	});
}
