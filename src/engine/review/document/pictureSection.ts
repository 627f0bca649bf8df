import * as texts from "../../../texts/review/document.ts";
import type { Design, Id, Population, Region } from "../../model/design.ts";
import { formatMs } from "../../model/numbers/formatMs.ts";
import { formatRate } from "../../model/numbers/formatRate.ts";
import { formatShare } from "../../model/numbers/formatShare.ts";
import type { ReviewBlock, ReviewSection } from "../../model/reviewDocument.ts";
import { requestStreams } from "../../model/spill.ts";
import { mainEntry } from "../placement/mainEntry.ts";
import { roundTripsOf } from "../placement/roundTripsOf.ts";
import { numbers, section, table, words } from "./blocks.ts";
import type { ReviewInputs } from "./reviewInputs.ts";

/** The design as it is drawn, who uses it and where it runs. */
export function pictureSection({ design }: ReviewInputs): ReviewSection {
	return section("picture", texts.thePicture, [
		{ kind: "picture", view: "lanes", caption: texts.theDesignAColumnForEachRegion },
		{ kind: "picture", view: "map", caption: texts.whereItsUsersAndRegionsAre },
		...populationTable(design),
		...regionTable(design),
		...noteBlocks(design),
	]);
}

function populationTable(design: Design): readonly ReviewBlock[] {
	return table({
		caption: texts.whoUses,
		columns: [
			words(texts.users),
			words(texts.place),
			numbers(texts.share),
			words("Enter"),
			numbers(texts.roundTrip),
			words(texts.nearest),
			words(texts.jurisdiction),
		],
		rows: [...design.users.populations.values()].map((each) => populationRow(design, each)),
	});
}

function populationRow(design: Design, population: Population): readonly string[] {
	const entry = mainEntry(design, population.id);
	const trips = roundTripsOf(design, population.id);
	const own = trips.find(({ region }) => region === entry);
	return [
		population.name,
		population.place,
		formatShare(population.share),
		entry ?? texts.noRegion,
		own === undefined ? "—" : formatMs(own.p50Ms),
		trips[0]?.region ?? "—",
		jurisdictionText(population),
	];
}

function jurisdictionText({ jurisdiction, residency }: Population): string {
	const own = jurisdiction ?? "—";
	return residency === undefined ? own : texts.personalDataRestsIn(own, residency);
}

function regionTable(design: Design): readonly ReviewBlock[] {
	const entering = enteringPerSecond(design);
	const total = [...entering.values()].reduce((sum, rate) => sum + rate, 0);
	return table({
		caption: texts.whereItRuns,
		columns: [
			words(texts.region),
			words(texts.provider),
			words(texts.place),
			words(texts.jurisdiction),
			words(texts.role),
			numbers(texts.requests),
			numbers(texts.share),
		],
		rows: [...design.regions.values()].map((region) => {
			const rate = entering.get(region.id) ?? 0;
			return [
				regionName(region),
				`${region.provider}${region.code === undefined ? "" : ` ${region.code}`}`,
				region.place,
				region.jurisdiction,
				region.role,
				formatRate(rate),
				total === 0 ? "—" : formatShare(rate / total),
			];
		}),
	});
}

function regionName({ id, name }: Region): string {
	return name === id ? id : `${id}: ${name}`;
}

function enteringPerSecond(design: Design): ReadonlyMap<Id, number> {
	const rates = new Map<Id, number>();
	for (const { entry, requestsPerSecond } of requestStreams(design)) {
		rates.set(entry, (rates.get(entry) ?? 0) + requestsPerSecond);
	}
	return rates;
}

/** What the authors wrote beside the drawing. A frame's text is its title. */
function noteBlocks(design: Design): readonly ReviewBlock[] {
	return [...design.notes.values()]
		.filter(({ text, frame }) => !frame && text.trim() !== "")
		.map(({ text }) => ({ kind: "markdown", text }));
}
