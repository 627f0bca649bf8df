import type { Token } from "./palette.ts";

/**
 * What a picture is made of. The screen and the exports draw the same shapes: one with style sheet
 * variables, the other with the tokens' values. Pixels at 100 %.
 */
export type Shape = RectShape | PathShape | TextShape | IconShape | GroupShape;

export interface RectShape {
	readonly kind: "rect";
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
	readonly radius?: number;
	readonly fill?: Token;
	readonly stroke?: Token;
	readonly strokeWidth?: number;
	readonly dash?: string;
}

export interface PathShape {
	readonly kind: "path";
	readonly d: string;
	readonly fill?: Token;
	readonly stroke?: Token;
	readonly strokeWidth?: number;
	readonly dash?: string;
	readonly roundEnds?: boolean;
	readonly opacity?: number;
}

export interface TextShape {
	readonly kind: "text";
	/** `y` is the baseline. */
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly size: number;
	readonly weight: number;
	readonly fill: Token;
	readonly anchor?: "start" | "middle" | "end";
	/** Parts of the text that look different, in order; together they are the text. */
	readonly spans?: readonly TextSpan[];
	/** Blinks on the screen when this changes. */
	readonly pulse?: string;
}

/** Part of a text; what it doesn't say is as the text's. */
export interface TextSpan {
	readonly text: string;
	readonly weight?: number;
	readonly face?: "italic" | "mono";
	readonly struck?: boolean;
	/** Where it leads; only addresses that are safe to follow. */
	readonly href?: string;
}

export interface IconShape {
	readonly kind: "icon";
	readonly name: string;
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly stroke: Token;
	/** Blinks on the screen when this changes. */
	readonly pulse?: string;
}

export interface GroupShape {
	readonly kind: "group";
	/** Moves what it holds. */
	readonly x?: number;
	readonly y?: number;
	/** Read out by screen readers and shown on hover in an exported picture. */
	readonly title?: string;
	readonly opacity?: number;
	readonly shapes: readonly Shape[];
}
