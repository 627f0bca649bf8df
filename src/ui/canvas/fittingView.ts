interface Size {
	readonly width: number;
	readonly height: number;
}

/** A small design isn't blown up beyond this. */
const largest = 1.25;

/**
 * The view that a design opens with: never below 100 %, so that its text can be read; what doesn't fit is
 * scrolled to from the top left. A design that fits is centred from side to side.
 */
export function fittingView(
	picture: Size,
	room: Size,
): { readonly x: number; readonly y: number; readonly zoom: number } {
	const fit = Math.min(room.width / picture.width, room.height / picture.height, largest);
	const zoom = Math.max(1, fit);
	return { x: Math.max(0, Math.round((room.width - picture.width * zoom) / 2)), y: 0, zoom };
}

/** All of it, however small. */
export function wholeView(
	picture: Size,
	room: Size,
): { readonly x: number; readonly y: number; readonly zoom: number } {
	const zoom = Math.min(room.width / picture.width, room.height / picture.height, largest);
	return {
		x: Math.round((room.width - picture.width * zoom) / 2),
		y: Math.max(0, Math.round((room.height - picture.height * zoom) / 2)),
		zoom,
	};
}
