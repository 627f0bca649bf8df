import { describe, expect, it } from "vitest";
import { layoutDesign } from "../../../../src/engine/layout/layoutDesign.ts";
import { contains } from "../../../../src/engine/layout/rect.ts";
import { sceneIndex } from "../../../../src/ui/canvas/drag/sceneIndex.ts";
import { designOf, exampleText } from "../../../engine/layout/exampleDesign.ts";

const layout = layoutDesign(designOf(exampleText("shop")), { width: 928 });
const index = sceneIndex(layout);

describe("what stands at a place", () => {
	it("is the card that a look at all of them finds, wherever one points", () => {
		for (let x = 0; x < layout.width; x += 13) {
			for (let y = 0; y < layout.height; y += 11) {
				const found = layout.cards.find(({ rect }) => contains(rect, { x, y }));
				expect(index.cardAt({ x, y }, 0)?.id).toBe(found?.id);
			}
		}
	});

	it("is the line that runs there, within the distance asked for", () => {
		const line = layout.lines.find(({ id }) => id === "reads-writes:storefront@europe>payments@europe");
		const [a, b] = [line?.points.at(-2), line?.points.at(-1)];
		if (line === undefined || a === undefined || b === undefined) throw new Error("the layout has no such line");
		const onEnd = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
		expect(index.lineNear({ x: onEnd.x, y: onEnd.y + 3 }, 5)?.id).toBe(line.id);
		expect(index.lineNear({ x: onEnd.x, y: onEnd.y + 3 }, 2)?.id).not.toBe(line.id);
	});

	it("is the same index for one layout", () => {
		expect(sceneIndex(layout)).toBe(index);
	});
});
