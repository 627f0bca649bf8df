/** What a picture shows: its upper left corner's place in the pane, in pixels, and how large it is. */
export interface View {
	readonly x: number;
	readonly y: number;
	readonly zoom: number;
}

export interface PictureView {
	readonly get: () => View;
	readonly set: (view: View) => void;
	readonly subscribe: (listener: () => void) => () => void;
}

const leastZoom = 0.1;
const mostZoom = 4;

/** One view for all panes that show with it: they pan and zoom together. */
export function createPictureView(): PictureView {
	let view: View = { x: 0, y: 0, zoom: 1 };
	const listeners = new Set<() => void>();
	return {
		get: () => view,
		set: (next) => {
			view = next;
			for (const listener of listeners) listener();
		},
		subscribe: (listener) => {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
	};
}

interface Size {
	readonly width: number;
	readonly height: number;
}

/** All of a picture in the middle of the room, at most at its own size. */
export function fittingView(picture: Size, room: Size): View {
	const margin = 12;
	const across = (room.width - 2 * margin) / Math.max(1, picture.width);
	const down = (room.height - 2 * margin) / Math.max(1, picture.height);
	const zoom = Math.max(leastZoom, Math.min(across, down, 1));
	return { x: (room.width - picture.width * zoom) / 2, y: (room.height - picture.height * zoom) / 2, zoom };
}

/** The view with a point of the pane staying where it is. */
export function zoomedView(view: View, at: { readonly x: number; readonly y: number }, factor: number): View {
	const zoom = Math.min(mostZoom, Math.max(leastZoom, view.zoom * factor));
	const ratio = zoom / view.zoom;
	return { x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio, zoom };
}

interface Box extends Size {
	readonly x: number;
	readonly y: number;
}

/** The view in which a part of the picture is seen, moved no more than it must be. */
export function viewShowing({ x, y, zoom }: View, box: Box, room: Size): View {
	return {
		x: x + shift({ from: box.x * zoom + x, length: box.width * zoom, room: room.width }),
		y: y + shift({ from: box.y * zoom + y, length: box.height * zoom, room: room.height }),
		zoom,
	};
}

/** Kept free around what is shown, in pixels. */
const inset = 12;

interface Stretch {
	readonly from: number;
	readonly length: number;
	readonly room: number;
}

/** How far to move a stretch so that it lies in the room; its beginning where it is too long. */
function shift({ from, length, room }: Stretch): number {
	if (from < inset) return inset - from;
	const over = from + length - (room - inset);
	return over > 0 ? -Math.min(over, from - inset) : 0;
}
