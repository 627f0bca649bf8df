import { describe, expect, it } from "vitest";
import { heldInCell, narrowedTo } from "../../../../src/engine/layout/hands/heldInCell.ts";
import { cellOfCard } from "../../../../src/engine/layout/hands/placeOf.ts";
import { right } from "../../../../src/engine/layout/rect.ts";
import { handsText, sceneOf } from "./handScene.ts";

function held(text: string, id: string) {
	const { design, layout } = sceneOf(text);
	const card = layout.cards.find((each) => each.id === id);
	const cell = card && cellOfCard(layout, card);
	if (card === undefined || cell === undefined) throw new Error(`There is no ${id}`);
	const by = (x: number) => heldInCell({ design, card, cell }, { ...card.rect, x: card.rect.x + x });
	return { card, cell, by };
}

describe("a card that is held in its cell", () => {
	it("that fills it stays at the edge while it is dragged up and down, and leaves it when it is moved aside", () => {
		const { card, by } = held(handsText, "orders@us");
		expect(by(20).x).toBe(card.rect.x);
		expect(by(40).x).toBe(card.rect.x + 40);
	});

	it("stops where there is no room left to get narrower, and ends with its cell", () => {
		const { cell, by } = held(handsText, "orders@us");
		expect(right(cell.area) - by(500).x).toBe(96);
		expect(right(narrowedTo(cell, by(500)))).toBe(right(cell.area));
	});

	it("keeps a width that it was given", () => {
		const { card, cell, by } = held(`${handsText}canvas:\n  orders: { w: 120 }\n`, "orders@us");
		expect(right(by(500))).toBeCloseTo(right(cell.area));
		expect(by(500).w).toBe(card.rect.w);
	});

	it("never leaves it on the left", () => {
		const { cell, by } = held(handsText, "two@us");
		expect(by(-900).x).toBe(cell.area.x);
	});
});
