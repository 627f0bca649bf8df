/** A drawn element with the places and opacities of the groups around it. */
export type Drawn = string;

interface Open {
	readonly look: string;
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
		else if (name !== "use" && isSeen(open, hidden))
			drawn.push(`${open.map(({ look }) => look).join("")}${element.trim()}`);
	}
	return drawn;
}

function turn(open: Open[], closing: string, attributes: string): void {
	if (closing === "/") open.pop();
	else open.push({ look: lookOf(attributes), classes: classesOf(attributes) });
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

function lookOf(attributes: string): string {
	return (attributes.match(/(transform|opacity)="[^"]*"/g) ?? []).join(" ");
}

function classesOf(attributes: string): readonly string[] {
	return /class="([^"]*)"/.exec(attributes)?.[1]?.split(" ") ?? [];
}
