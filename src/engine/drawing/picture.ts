import type { Point } from "../layout/rect.ts";
import type { Token } from "./palette.ts";
import type { Shape } from "./shape.ts";

/** A whole drawing with its heading and legend, before it becomes a file of any kind. Pixels at 100 %. */
export interface Picture {
	readonly shapes: readonly Shape[];
	readonly width: number;
	readonly height: number;
	/** Where the layout's origin stands, for what is drawn over it by the layout. */
	readonly origin: Point;
	readonly title: string;
	/** The picture in words. */
	readonly description: string;
	/** What lies behind everything. */
	readonly ground: Token;
}
