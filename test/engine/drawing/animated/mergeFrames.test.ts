import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeFrames, type Part } from "../../../../src/engine/drawing/animated/mergeFrames.ts";
import type { Shape } from "../../../../src/engine/drawing/shape.ts";

function text(words: string): Shape {
	return { kind: "text", x: 0, y: 0, text: words, size: 11, weight: 400, fill: "ink" };
}

function group(x: number, shapes: readonly Shape[]): Shape {
	return { kind: "group", x, shapes };
}

function framesOf(pictures: readonly (readonly Shape[])[]) {
	return mergeFrames(pictures.map((shapes, frame) => ({ frame, shapes })));
}

/** What is seen of the parts in a frame. */
function seen(parts: readonly Part[], frame: number): readonly Shape[] {
	return parts
		.filter(({ frames }) => frames.includes(frame))
		.map((part) => ("shape" in part ? part.shape : { ...part.group, shapes: seen(part.parts, frame) }));
}

describe("the pictures of a film in one", () => {
	it("have what stays the same, and what comes back, once", () => {
		const [title, up, down, legend] = ["title", "up", "down", "legend"].map(text) as [Shape, Shape, Shape, Shape];
		const parts = framesOf([
			[title, up, legend],
			[title, down, legend],
			[title, up, legend],
		]);
		expect(parts).toHaveLength(4);
		expect(parts).toContainEqual({ frames: [0, 1, 2], shape: title });
		expect(parts).toContainEqual({ frames: [0, 2], shape: up });
		expect(parts).toContainEqual({ frames: [1], shape: down });
	});

	it("share a card, and change only the words on it", () => {
		const parts = framesOf([
			[group(10, [text("storefront"), text("40 %")])],
			[group(10, [text("storefront"), text("90 %")])],
		]);
		expect(parts).toHaveLength(1);
		expect(parts[0]).toMatchObject({ frames: [0, 1], group: { kind: "group", x: 10, shapes: [] } });
	});

	it("are each what they were, in the same order", () => {
		const leaf = fc.constantFrom("a", "b", "c", "d", "e").map(text);
		const card = fc
			.tuple(fc.integer({ min: 0, max: 2 }), fc.array(leaf, { maxLength: 4 }))
			.map(([x, held]) => group(x, held));
		const picture = fc.array(fc.oneof(leaf, card), { maxLength: 8 });
		fc.assert(
			fc.property(fc.array(picture, { minLength: 1, maxLength: 6 }), (pictures) => {
				const parts = framesOf(pictures);
				for (const [frame, shapes] of pictures.entries()) expect(seen(parts, frame)).toEqual(shapes);
			}),
		);
	});
});
