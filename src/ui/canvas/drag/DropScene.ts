import type { Guide } from "../../../engine/layout/hands/Guide.ts";
import type { Layout } from "../../../engine/layout/layout.ts";
import type { Point, Rect } from "../../../engine/layout/rect.ts";
import type { CommandResult } from "../../../engine/model/commands/command.ts";
import type { Design, Id } from "../../../engine/model/design.ts";

export interface DropScene {
	readonly design: Design;
	readonly layout: Layout;
	readonly alt: boolean;
	/** Components that are chosen. */
	readonly chosen: readonly Id[];
	/** 1 is 100 %. */
	readonly zoom: number;
}

/** What a drop here would do. */
export interface DropEffect {
	/** The same while the pointer stays over one target. */
	readonly key: string;
	readonly rect: Rect;
	/** "Move settings to eu-west": the preview's words and the history's label. */
	readonly label: string;
	/** What else is to be known before the drop. */
	readonly note?: string | undefined;
	/** Why it can't be, where no command is asked. */
	readonly refusal?: string;
	/** What is chosen when it is done. */
	readonly selects?: Id;
	/** It lands under the pointer: an inspector that opened for it would push it away. */
	readonly inPlace?: boolean;
	/** Only places change: no figure does. */
	readonly onlyPlaces?: boolean;
	/** What a drop beside the target would do instead. */
	readonly others?: readonly DropOption[];
	readonly guides?: readonly Guide[];
	/** The line that it goes on. */
	readonly line?: readonly Point[];
	/** Computed when asked for: once for each target, not for each move. */
	readonly command: () => CommandResult;
}

export interface DropOption {
	readonly rect: Rect;
	readonly label: string;
}
