interface Size {
	readonly width: number;
	readonly height: number;
}

/** A small design isn't blown up beyond this. */
const largest = 1.25;
/** A little larger isn't worth text between two pixel sizes. */
const worthwhile = 1.05;
/** Text of 11 px is still 9 px high; only on small screens. */
const smallest = 0.82;
const smallRoom = 800;

/**
 * The view that a design opens with: at 100 % (on a small screen a little less where all then fits), so
 * that its text can be read; what doesn't fit is scrolled to from the top left.
 */
export function fittingView(
	picture: Size,
	room: Size,
): { readonly x: number; readonly y: number; readonly zoom: number } {
	const fit = Math.min(room.width / picture.width, room.height / picture.height, largest);
	const zoom = openingZoom(fit, room.width < smallRoom ? smallest : 1);
	return { x: Math.max(0, Math.round((room.width - picture.width * zoom) / 2)), y: 0, zoom };
}

function openingZoom(fit: number, least: number): number {
	if (fit >= worthwhile) return fit;
	return fit >= 1 || fit < least ? 1 : fit;
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
