import * as texts from "../../../texts/review/slides.ts";
import type { Deck, DeckSlide } from "../../model/deck.ts";
import type { Design, Id, Scenario, Scene } from "../../model/design.ts";
import type { Figures } from "../../model/figures.ts";
import { shownScenes } from "../../model/impliedScenes.ts";
import { formatClock } from "../../model/numbers/formatClock.ts";
import { formatCount } from "../../model/numbers/formatCount.ts";
import type { Run } from "../../model/run.ts";
import { basisOf } from "./basisOf.ts";
import { headlineFacts, runFacts } from "./deckFacts.ts";
import { figureChart } from "./figureChart.ts";
import { lagChart } from "./lagChart.ts";
import { momentOf } from "./momentOf.ts";
import { outcomeChart } from "./outcomeChart.ts";
import { shownPart } from "./shownPart.ts";

interface DeckInput {
	readonly figures: Figures;
	readonly theme: Deck["theme"];
	/** Plays one of the design's scenarios. */
	readonly runOf: (scenario: Id) => Run;
}

/** What the slides of a design say: one for each scene, and what the figures rest on. */
export function deckOf(design: Design, { figures, theme, runOf }: DeckInput): Deck {
	const runs = new Map([...new Set(playedIn(design))].map((id) => [id, runOf(id)]));
	return {
		design,
		theme,
		load: figures.load,
		slides: shownScenes(design).map((scene) => {
			const scenario = scene.scenario === undefined ? undefined : design.scenarios.get(scene.scenario);
			const run = scenario && runs.get(scenario.id);
			return scenario === undefined || run === undefined
				? quietSlide(design, scene, figures)
				: playedSlide(design, scene, { scenario, run });
		}),
		basis: basisOf(design, figures),
	};
}

/** The scenarios that scenes play. */
function playedIn(design: Design): readonly Id[] {
	return shownScenes(design).flatMap(({ scenario }) =>
		scenario !== undefined && design.scenarios.has(scenario) ? [scenario] : [],
	);
}

function quietSlide(design: Design, scene: Scene, figures: Figures): DeckSlide {
	const chart = scene.chart === undefined ? undefined : figureChart(scene.chart, design, figures);
	return {
		...commonOf(scene),
		subtitle: scene.title === design.name ? inOneLine(design) : design.name,
		...(chart === undefined ? {} : { chart }),
		facts: headlineFacts(design, figures),
	};
}

/** What the design says of itself, else how large it is. */
function inOneLine({ description, regions, users }: Design): string {
	const said = description?.trim().split("\n")[0] ?? "";
	if (said !== "") return said;
	const count = `${regions.size} ${regions.size === 1 ? "region" : "regions"}`;
	return users.active > 0 ? texts.countActiveUsers(count, formatCount(users.active)) : count;
}

interface Played {
	readonly scenario: Scenario;
	readonly run: Run;
}

function playedSlide(design: Design, scene: Scene, { scenario, run }: Played): DeckSlide {
	const about = scene.chart ?? "availability";
	const part = shownPart(scene, { scenario, run });
	const atSeconds = momentOf({ scenario, run }, { ...part, about });
	const shown = { ...part, atSeconds };
	return {
		...commonOf(scene),
		subtitle: `${formatClock(atSeconds)}  ${toldAt(run, atSeconds)}`,
		play: { scenario, run, atSeconds },
		chart: about === "consistency" ? lagChart(design, run, shown) : outcomeChart(design, run, shown),
		facts: runFacts(run.summary, about, design.currency),
	};
}

function commonOf({
	title,
	notes,
	view,
	focus,
	camera,
}: Scene): Pick<DeckSlide, "title" | "notes" | "view" | "focus" | "about"> {
	const near = camera?.at === undefined ? [] : [camera.at];
	return { title, view, focus, about: focus.length > 0 ? focus : near, ...(notes === undefined ? {} : { notes }) };
}

/** What happened last, as the presentation tells it: of several things in one second the first, which caused the others. */
function toldAt({ events }: Run, atSeconds: number): string {
	const last = events.findLast((event) => event.atSeconds <= atSeconds + 1e-9);
	if (last === undefined) return texts.everythingRunsAsDesigned;
	const first = events.find((event) => Math.floor(event.atSeconds) === Math.floor(last.atSeconds));
	return (first ?? last).text;
}
