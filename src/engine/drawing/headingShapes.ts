import { fitText } from "../layout/fitText.ts";
import { textWidth } from "../layout/textWidth.ts";
import { formatClock } from "../model/numbers/formatClock.ts";
import type { Moment } from "./moment.ts";
import type { Shape } from "./shape.ts";

export const headingHeight = 40;
const headingStyle = { size: 15, weight: 600 };

/** A picture's title, and the clock of the moment that it shows. */
export function headingShapes(
	title: string,
	{ x, right, moment }: { readonly x: number; readonly right: number; readonly moment: Moment | undefined },
): readonly Shape[] {
	const clock = moment === undefined ? "" : formatClock(moment.tSeconds);
	const room = right - x - (clock === "" ? 0 : textWidth(clock, headingStyle) + 16);
	const heading: Shape = {
		kind: "text",
		x,
		y: 26,
		text: fitText(title, headingStyle, room),
		...headingStyle,
		fill: "ink",
	};
	if (clock === "") return [heading];
	return [heading, { kind: "text", x: right, y: 26, text: clock, ...headingStyle, fill: "ink", anchor: "end" }];
}
