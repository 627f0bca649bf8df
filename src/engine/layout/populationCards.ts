import * as texts from "../../texts/layout/cards.ts";
import type { Population } from "../model/design.ts";
import { formatCount } from "../model/numbers/formatCount.ts";
import type { Frame } from "./frame.ts";
import type { PopulationCard } from "./layout.ts";
import type { Rect } from "./rect.ts";
import { wideRects } from "./standingRects.ts";

export function populationCards(frame: Frame): readonly PopulationCard[] {
	const rectOf = wideRects(frame, frame.users);
	return [...frame.design.users.populations.values()].flatMap((population) => {
		const rect = rectOf(population.id);
		return rect === undefined ? [] : [populationCard(frame, population, rect)];
	});
}

function populationCard(frame: Frame, population: Population, rect: Rect): PopulationCard {
	const { design } = frame;
	const people = design.users.active * population.share;
	const place = cityName(population.place);
	const users = people > 0 ? texts.peopleUsers(formatCount(people)) : "";
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
