import type { Point, Rect } from "../../layout/rect.ts";

/** draw.io's style keys; what is undefined isn't written. */
export type Style = Readonly<Record<string, string | number | undefined>>;

interface CellCommon {
	readonly id: string;
	readonly parent: string;
	/** HTML, escaped where it comes from a design. */
	readonly label?: string;
	readonly style?: Style;
	/** What "Edit Data" shows, and tooltips and placeholders can name. */
	readonly data?: Readonly<Record<string, string>>;
	readonly tooltip?: string;
	/** Words to show, hide or choose cells by; without spaces. */
	readonly tags?: readonly string[];
	/** An address, or another page as `data:page/id,…`. */
	readonly link?: string;
}

/** What can be shown and hidden together; its parent is the page's root. */
export interface LayerCell extends CellCommon {
	readonly kind: "layer";
	readonly hidden?: boolean;
}

export interface VertexCell extends CellCommon {
	readonly kind: "vertex";
	/** From the parent's corner where that is a vertex. */
	readonly rect: Rect;
	/** Lines can't be attached to it. */
	readonly loose?: boolean;
}

export interface EdgeCell extends CellCommon {
	readonly kind: "edge";
	readonly source?: string;
	readonly target?: string;
	/** From end to end; the ends count only where no cell is there. */
	readonly points: readonly Point[];
	/** Where the label stands. */
	readonly labelAt?: Point;
}

export type DrawioCell = LayerCell | VertexCell | EdgeCell;
