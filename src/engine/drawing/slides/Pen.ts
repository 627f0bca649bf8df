import type { Theme } from "../palette.ts";

/** English Metric Units in a point. */
export const emuPerPoint = 12_700;

/** Where and how large the drawing's pixels come to stand on a slide. */
export interface Place {
	/** Of the drawing's origin, in EMU. */
	readonly x: number;
	readonly y: number;
	/** EMU for a pixel. */
	readonly scale: number;
}

/** Gives the shapes of one slide their numbers, and turns the drawing's pixels into a slide's units. */
export class Pen {
	readonly theme: Theme;
	readonly place: Place;
	readonly opacity: number;
	readonly #ids: { last: number };

	constructor(theme: Theme, place: Place, more: { readonly opacity?: number; readonly ids?: { last: number } } = {}) {
		this.theme = theme;
		this.place = place;
		this.opacity = more.opacity ?? 1;
		// 1 is the slide's own tree of shapes.
		this.#ids = more.ids ?? { last: 1 };
	}

	nextId(): number {
		this.#ids.last += 1;
		return this.#ids.last;
	}

	/** The same slide, seen from elsewhere: by so many pixels, or fainter. */
	moved({ x = 0, y = 0, opacity = 1 }: { readonly x?: number; readonly y?: number; readonly opacity?: number }): Pen {
		const { scale } = this.place;
		const place = { x: this.place.x + x * scale, y: this.place.y + y * scale, scale };
		return new Pen(this.theme, place, { opacity: this.opacity * opacity, ids: this.#ids });
	}

	/** The same slide, drawn on at another place and size. */
	at(place: Place): Pen {
		return new Pen(this.theme, place, { opacity: this.opacity, ids: this.#ids });
	}

	x(px: number): number {
		return Math.round(this.place.x + px * this.place.scale);
	}

	y(px: number): number {
		return Math.round(this.place.y + px * this.place.scale);
	}

	/** A length. */
	length(px: number): number {
		return Math.round(px * this.place.scale);
	}

	/** A font's size, in hundredths of a point. */
	fontSize(px: number): number {
		return Math.max(100, Math.round((px * this.place.scale * 100) / emuPerPoint));
	}
}
