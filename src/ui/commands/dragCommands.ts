import * as texts from "../../texts/commands.ts";
import { actedOnCard, actedOnRegion } from "../canvas/drag/actedOn.ts";
import { dragState } from "../canvas/drag/dragState.ts";
import { selectNextLine } from "../canvas/drag/selectNextLine.ts";
import { goSideways, moveColumn, widenColumn } from "../canvas/drag/sideways.ts";
import type { PageCommand } from "./pageCommand.ts";

function noCard(): string | undefined {
	return actedOnCard() === undefined ? texts.noCardIsSelected : undefined;
}

function noRegionalCard(): string | undefined {
	const card = actedOnCard();
	return card === undefined || !("region" in card) ? texts.noCardInARegion : undefined;
}

function noRegion(): string | undefined {
	return actedOnRegion() === undefined ? texts.noRegionIsSelected : undefined;
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
		name: texts.drawALineFromTheCard,
		group: texts.edit,
		words: texts.connectLinkEdgeUseCallReplicate,
		unavailable: noCard,
		run: () => {
			const card = actedOnCard();
			if (card !== undefined) dragState.carry({ kind: "line", cardId: card.id });
		},
	},
	{
		id: "edit.selectLine",
		name: texts.selectTheCardsNextLine,
		group: texts.edit,
		words: texts.edgeLinkReplication,
		unavailable: noCard,
		run: selectNextLine,
	},
	{
		id: "edit.moveLeft",
		name: texts.moveToTheRegion,
		group: texts.edit,
		words: texts.columnReorder,
		unavailable: nothingThatMoves,
		run: () => moveSideways(-1),
	},
	{
		id: "edit.moveRight",
		name: texts.moveToTheRegionOnTheRight,
		group: texts.edit,
		words: texts.columnReorder,
		unavailable: nothingThatMoves,
		run: () => moveSideways(1),
	},
	{
		id: "edit.runLeft",
		name: texts.alsoRunInTheRegion,
		group: texts.edit,
		words: texts.replicaCopy,
		unavailable: noRegionalCard,
		run: () => goSideways(-1, "add"),
	},
	{
		id: "edit.runRight",
		name: texts.alsoRunInTheRegionOnThe,
		group: texts.edit,
		words: texts.replicaCopy,
		unavailable: noRegionalCard,
		run: () => goSideways(1, "add"),
	},
	{
		id: "arrange.columnLeft",
		name: texts.moveTheRegionsColumn,
		group: texts.arrange,
		words: "reorder",
		unavailable: noRegion,
		run: () => moveColumn(-1),
	},
	{
		id: "arrange.columnRight",
		name: texts.moveTheRegionsColumnToTheRight,
		group: texts.arrange,
		words: "reorder",
		unavailable: noRegion,
		run: () => moveColumn(1),
	},
	{
		id: "arrange.columnWider",
		name: texts.makeTheRegionsColumnWider,
		group: texts.arrange,
		words: texts.resizeWidth,
		unavailable: noRegion,
		run: () => widenColumn(1),
	},
	{
		id: "arrange.columnNarrower",
		name: texts.makeTheRegionsColumnNarrower,
		group: texts.arrange,
		words: texts.resizeWidth,
		unavailable: noRegion,
		run: () => widenColumn(-1),
	},
	{
		id: "arrange.columnOwnWidth",
		name: texts.giveTheRegionsColumnItsOwn,
		group: texts.arrange,
		words: texts.resizeReset,
		unavailable: noRegion,
		run: () => widenColumn(undefined),
	},
];
