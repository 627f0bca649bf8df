import { actedOnCard, actedOnRegion } from "../canvas/drag/actedOn.ts";
import { dragState } from "../canvas/drag/dragState.ts";
import { selectNextLine } from "../canvas/drag/selectNextLine.ts";
import { goSideways, moveColumn, widenColumn } from "../canvas/drag/sideways.ts";
import type { PageCommand } from "./pageCommand.ts";

function noCard(): string | undefined {
	return actedOnCard() === undefined ? "No card is selected." : undefined;
}

function noRegionalCard(): string | undefined {
	const card = actedOnCard();
	return card === undefined || !("region" in card) ? "No card in a region is selected." : undefined;
}

function noRegion(): string | undefined {
	return actedOnRegion() === undefined ? "No region is selected." : undefined;
}

function nothingThatMoves(): string | undefined {
	return noRegion() === undefined ? undefined : noRegionalCard();
}

/** A region with its column, anything else into the next column. */
function moveSideways(by: -1 | 1): void {
	if (actedOnRegion() === undefined) goSideways(by, "move");
	else moveColumn(by);
}

/** What a drag does on the canvas, by keys. */
export const dragCommands: readonly PageCommand[] = [
	{
		id: "edit.connect",
		name: "Draw a line from the card",
		group: "Edit",
		words: "connect link edge use call replicate",
		unavailable: noCard,
		run: () => {
			const card = actedOnCard();
			if (card !== undefined) dragState.carry({ kind: "line", cardId: card.id });
		},
	},
	{
		id: "edit.selectLine",
		name: "Select the card's next line",
		group: "Edit",
		words: "edge link replication",
		unavailable: noCard,
		run: selectNextLine,
	},
	{
		id: "edit.moveLeft",
		name: "Move to the region on the left",
		group: "Edit",
		words: "column reorder",
		unavailable: nothingThatMoves,
		run: () => moveSideways(-1),
	},
	{
		id: "edit.moveRight",
		name: "Move to the region on the right",
		group: "Edit",
		words: "column reorder",
		unavailable: nothingThatMoves,
		run: () => moveSideways(1),
	},
	{
		id: "edit.runLeft",
		name: "Also run in the region on the left",
		group: "Edit",
		words: "replica copy",
		unavailable: noRegionalCard,
		run: () => goSideways(-1, "add"),
	},
	{
		id: "edit.runRight",
		name: "Also run in the region on the right",
		group: "Edit",
		words: "replica copy",
		unavailable: noRegionalCard,
		run: () => goSideways(1, "add"),
	},
	{
		id: "arrange.columnLeft",
		name: "Move the region's column to the left",
		group: "Arrange",
		words: "reorder",
		unavailable: noRegion,
		run: () => moveColumn(-1),
	},
	{
		id: "arrange.columnRight",
		name: "Move the region's column to the right",
		group: "Arrange",
		words: "reorder",
		unavailable: noRegion,
		run: () => moveColumn(1),
	},
	{
		id: "arrange.columnWider",
		name: "Make the region's column wider",
		group: "Arrange",
		words: "resize width",
		unavailable: noRegion,
		run: () => widenColumn(1),
	},
	{
		id: "arrange.columnNarrower",
		name: "Make the region's column narrower",
		group: "Arrange",
		words: "resize width",
		unavailable: noRegion,
		run: () => widenColumn(-1),
	},
	{
		id: "arrange.columnOwnWidth",
		name: "Give the region's column its own width",
		group: "Arrange",
		words: "resize reset",
		unavailable: noRegion,
		run: () => widenColumn(undefined),
	},
];
