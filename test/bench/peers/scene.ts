/** A box of the scene, in the drawing's pixels. */
export interface SceneBox {
	readonly title: string;
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

/** From one box to another, by their places in the list. */
export interface SceneArrow {
	readonly from: number;
	readonly to: number;
}

/** What every editor draws: the rectangles of our own layout, and an arrow for each of its lines. */
export interface Scene {
	readonly boxes: readonly SceneBox[];
	readonly arrows: readonly SceneArrow[];
}

interface Place {
	readonly x: number;
	readonly y: number;
}

/** What the harness asks of a page; the gestures themselves are the pointer's. */
export interface PeerCanvas {
	/** Middle of a box, in the window's pixels. */
	readonly placeOf: (box: number) => Place;
	/** Shows all of the scene, nothing chosen. */
	readonly whole: () => void;
	/** Shows it at 100 %, a box in the middle of the window. */
	readonly near: (box: number) => void;
	/** Chooses boxes, as a marquee over them would. */
	readonly choose: (boxes: readonly number[]) => void;
	/** Way of the wheel, with Control, that makes everything so many times larger. */
	readonly wheelFor: (factor: number) => number;
}

/** The scene that the harness has put into the page. */
export function givenScene(): Scene {
	const scene: unknown = Reflect.get(window, "scene");
	if (!isScene(scene)) throw new Error("the page was given no scene");
	return scene;
}

function isScene(value: unknown): value is Scene {
	return typeof value === "object" && value !== null && "boxes" in value && "arrows" in value;
}

/** Says that the scene is drawn: after two frames it is on screen. */
export function announce(canvas: PeerCanvas): void {
	requestAnimationFrame(() => requestAnimationFrame(() => Object.assign(window, { peerCanvas: canvas })));
}

/** The element that the editor fills. */
export function rootElement(): HTMLElement {
	const root = document.getElementById("root");
	if (root === null) throw new Error("the page has no root");
	return root;
}

export function boxOf({ boxes }: Scene, index: number): SceneBox {
	const box = boxes[index];
	if (box === undefined) throw new Error(`the scene has no box ${index}`);
	return box;
}
