import type { ReactNode } from "react";

export interface PaneProps {
	/** As a sentence about it begins: "The inspector". */
	readonly name: string;
	/**
	 * How a word about its failure is given: in its place, which is the usual; over the page, for what has no place of its
	 * own; quietly, for one of many. The canvas and the page offer more ways out; the last is for the word itself.
	 */
	readonly kind?: "over" | "quiet" | "canvas" | "page" | "last";
	/** Shown while its code is loaded. */
	readonly waiting?: ReactNode;
	/** Leaves it, where that can be done. */
	readonly onClose?: () => void;
	readonly children: ReactNode;
}
