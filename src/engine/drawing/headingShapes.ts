import { fitText } from "../layout/fitText.ts";
import { textWidth } from "../layout/textWidth.ts";
import { formatClock } from "../model/numbers/formatClock.ts";
import type { Moment } from "./moment.ts";
import type { Shape } from "./shape.ts";

export const headingHeight = 40;
const headingStyle = { size: 15, weight: 600 };
const scenarioStyle = { size: 13, weight: 400 };

interface HeadingPlace {
	readonly x: number;
	readonly right: number;
	readonly moment: Moment | undefined;
	/** Its name. */
	readonly scenario?: string | undefined;
}

/** A picture's title, and the clock of the moment that it shows, behind the scenario's name. */
export function headingShapes(title: string, { x, right, moment, scenario }: HeadingPlace): readonly Shape[] {
	const clock = moment === undefined ? "" : formatClock(moment.tSeconds);
	const clockLeft = right - textWidth(clock, headingStyle);
	const named = clock === "" || scenario === undefined ? "" : fitText(scenario, scenarioStyle, (clockLeft - x) / 2);
	const scenarioRight = clockLeft - 10;
	const end = named === "" ? clockLeft : scenarioRight - textWidth(named, scenarioStyle);
	const text = fitText(title, headingStyle, end - x - (clock === "" ? 0 : 16));
	const common = { kind: "text", y: 26 } as const;
	const heading: Shape = { ...common, x, text, ...headingStyle, fill: "ink" };
	if (clock === "") return [heading];
	const time: Shape = { ...common, x: right, text: clock, ...headingStyle, fill: "ink", anchor: "end" };
	if (named === "") return [heading, time];
	return [heading, { ...common, x: scenarioRight, text: named, ...scenarioStyle, fill: "ink-2", anchor: "end" }, time];
}
