/** A drawn element, where the groups around it have it, and how much they let through. */
export type Drawn = string;

interface Open {
	readonly x: number;
	readonly y: number;
	readonly opacity: string;
	readonly classes: readonly string[];
}

/**
 * What an SVG shows so many seconds after it was loaded, or where nothing moves, read from its text alone: its drawn
 * elements in order, those left out that its style sheet hides then. Dots that move are left out.
 */
export function shownAt(svg: string, seconds: number | "still"): readonly Drawn[] {
	const hidden = seconds === "still" ? new Set(["h"]) : hiddenClasses(svg, seconds);
	const body = svg.replace(/<(style|defs|metadata|title|desc)[ >][\s\S]*?<\/\1>/g, "");
	const drawn: Drawn[] = [];
	const open: Open[] = [];
	for (const [element, closing = "", name = "", attributes = ""] of body.matchAll(/<(\/?)([a-z]+)([^>]*)>[^<]*/g)) {
		if (name === "g" || name === "svg") turn(open, closing, attributes);
		else if (name !== "use" && isSeen(open, hidden)) drawn.push(`${placeOf(open)} ${element.trim()}`);
	}
	return drawn.sort();
}

function turn(open: Open[], closing: string, attributes: string): void {
	if (closing === "/") open.pop();
	else open.push(opened(attributes));
}

function placeOf(open: readonly Open[]): string {
	const [x, y] = [open.reduce((sum, each) => sum + each.x, 0), open.reduce((sum, each) => sum + each.y, 0)];
	const opacities = open.map(({ opacity }) => opacity).filter((opacity) => opacity !== "");
	return [x.toFixed(1), y.toFixed(1), ...opacities].join(" ");
}

function isSeen(open: readonly Open[], hidden: ReadonlySet<string>): boolean {
	return open.every(({ classes }) => !classes.some((each) => hidden.has(each)));
}

/** Classes whose key frames hide what has them at that time. */
function hiddenClasses(svg: string, seconds: number): ReadonlySet<string> {
	const cycle = Number(/\.v\{animation:([\d.]+)s/.exec(svg)?.[1] ?? 1);
	const percent = (seconds / cycle) * 100;
	const rules = svg.matchAll(/@keyframes (v\w+)\{((?:[\d.]+%\{[^}]*\})+)/g);
	const hidden = [...rules].filter(([, , steps = ""]) => {
		const last = [...steps.matchAll(/([\d.]+)%\{visibility:(\w+)\}/g)].findLast(([, at]) => Number(at) <= percent);
		return last?.[2] === "hidden";
	});
	return new Set(hidden.map(([, name = ""]) => name));
}

function opened(attributes: string): Open {
	const [, x = 0, y = 0] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(attributes) ?? [];
	const opacity = /opacity="([^"]*)"/.exec(attributes)?.[1] ?? "";
	return { x: Number(x), y: Number(y), opacity, classes: classesOf(attributes) };
}

function classesOf(attributes: string): readonly string[] {
	return /class="([^"]*)"/.exec(attributes)?.[1]?.split(" ") ?? [];
}
