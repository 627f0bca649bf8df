/** Frames, counted from 0, in which something is seen, as CSS that shows and hides it. */
export interface VisibilitySheet {
	/** Classes of what is seen in these frames; undefined where that is all the time. Equal frames share a class. */
	classesOf(frames: readonly number[]): string | undefined;
	/** The rules of all classes that were asked for. */
	css(): string;
}

interface FilmTimes {
	/** Seconds at which each frame begins. */
	readonly starts: readonly number[];
	/** Of the film with the pause behind it. */
	readonly cycleSeconds: number;
	/** The frame that is shown where nothing moves. */
	readonly still: number;
	readonly loop: boolean;
}

export function visibilitySheet({ starts, cycleSeconds, still, loop }: FilmTimes): VisibilitySheet {
	const names = new Map<string, string>();
	const rules: string[] = [];
	const percent = (frame: number): string => `${thousandth(((starts[frame] ?? 0) / cycleSeconds) * 100)}%`;
	const rule = (name: string, spans: readonly Span[]): string => {
		const steps = spans[0]?.from === 0 ? [] : [`0%{${hidden}}`];
		for (const { from, to } of spans) {
			steps.push(`${percent(from)}{${visible}}`);
			if (to < starts.length) steps.push(`${percent(to)}{${hidden}}`);
		}
		// Where the film stays at its end, the last picture has to be named as the end's.
		if (!loop) steps.push(`to{${spans.at(-1)?.to === starts.length ? visible : hidden}}`);
		return `@keyframes ${name}{${steps.join("")}}.${name}{animation-name:${name}}`;
	};
	return {
		classesOf(frames) {
			if (frames.length === starts.length) return undefined;
			const spans = spansOf(frames);
			const key = spans.map(({ from, to }) => `${from}-${to}`).join();
			const known = names.get(key);
			if (known !== undefined) return known;
			const name = `v${names.size.toString(36)}`;
			const classes = frames.includes(still) ? `v ${name}` : `v h ${name}`;
			names.set(key, classes);
			rules.push(rule(name, spans));
			return classes;
		},
		css() {
			const repeat = loop ? "infinite" : "forwards";
			return [`.v{animation:${thousandth(cycleSeconds)}s step-end ${repeat}}.h{${hidden}}`, ...rules].join("\n");
		},
	};
}

const visible = "visibility:visible";
const hidden = "visibility:hidden";

interface Span {
	readonly from: number;
	/** The first frame after it. */
	readonly to: number;
}

function spansOf(frames: readonly number[]): readonly Span[] {
	const spans: { from: number; to: number }[] = [];
	for (const frame of frames) {
		const last = spans.at(-1);
		if (last?.to === frame) last.to = frame + 1;
		else spans.push({ from: frame, to: frame + 1 });
	}
	return spans;
}

function thousandth(value: number): number {
	return Math.round(value * 1000) / 1000;
}
