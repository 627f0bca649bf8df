/** The part of the drawing that a scene shows, in shares: it means the same in any window and outlives what moves. */
export interface SceneCamera {
	/** An id. On the lanes the shares are of its box, on the map it is the middle; undefined for the whole drawing, or the world. */
	readonly at?: string;
	/** Middle of the view, from the left and from the top; fractions. */
	readonly x: number;
	readonly y: number;
	/** What is to be seen at least, across and down; fractions, of an `at` also more than 1. */
	readonly w: number;
	readonly h: number;
}
