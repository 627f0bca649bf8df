import type { Population } from "../model/design.ts";
import { formatCount } from "../model/numbers/formatCount.ts";
import type { Frame } from "./frame.ts";
import { wideRowGap } from "./frame.ts";
import type { PopulationCard } from "./layout.ts";
import type { Rect } from "./rect.ts";
import { wideLaneRects } from "./wideLane.ts";

/** As many populations as regions stand above the columns; any other number shares the lane. */
export function populationCards(frame: Frame): readonly PopulationCard[] {
	const populations = [...frame.design.users.populations.values()];
	const rects = populationRects(frame, populations);
	return populations.flatMap((population) => {
		const rect = rects.get(population.id);
		return rect === undefined ? [] : [populationCard(frame, population, rect)];
	});
}

function populationRects(frame: Frame, populations: readonly Population[]): ReadonlyMap<string, Rect> {
	const placed = populations.some(({ id }) => frame.design.canvas.get(id)?.x !== undefined);
	if (populations.length !== frame.columns.length || placed) {
		return wideLaneRects(
			populations.map(({ id }) => id),
			{
				area: { x: frame.left, y: frame.users.top, w: frame.width, h: frame.users.height },
				cardHeight: frame.metrics.height.users,
				rowGap: wideRowGap,
				places: frame.design.canvas,
			},
		);
	}
	return new Map(
		populations.flatMap(({ id }, index) => {
			const column = frame.columns[index];
			if (column === undefined) return [];
			return [[id, { x: column.rect.x, y: frame.users.top, w: column.rect.w, h: frame.metrics.height.users }]];
		}),
	);
}

function populationCard(frame: Frame, population: Population, rect: Rect): PopulationCard {
	const { design } = frame;
	const people = design.users.active * population.share;
	const place = cityName(population.place);
	const users = people > 0 ? `${formatCount(people)} users` : "";
	return {
		kind: "population",
		id: population.id,
		component: population.id,
		rect,
		icon: "user",
		title: population.name,
		detail: users === "" ? place : `${place} · ${users}`,
		shortDetail: users === "" ? place : users,
		share: population.share,
		...(population.jurisdiction === undefined ? {} : { jurisdiction: population.jurisdiction }),
		locked: design.canvas.get(population.id)?.locked === true,
	};
}

/** `new-york` as it is spoken: `New York`; coordinates stay as they are. */
export function cityName(place: string): string {
	if (!/^[a-z][a-z-]*$/.test(place)) return place;
	return place
		.split("-")
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join(" ");
}
