import { inflate, type Point, type Rect } from "../../layout/rect.ts";
import { textWidth } from "../../layout/textWidth.ts";
import type { Theme } from "../palette.ts";
import type { RectShape, Shape, TextShape } from "../shape.ts";
import { shapeBounds } from "../slides/shapeBounds.ts";
import { escapeText } from "../svgText.ts";
import type { Style, VertexCell } from "./drawioCell.ts";
import { imageStyle, rectStyle, wordStyle } from "./shapeStyle.ts";

interface PieceHome {
	/** Of the pieces' ids. */
	readonly id: string;
	/** A layer, or the cell that they are part of and move with. */
	readonly parent: string;
	readonly theme: Theme;
	/** They are part of a vertex rather than cells of a layer. */
	readonly part: boolean;
	/** Added to where they stand. */
	readonly by?: Point;
}

type Piece =
	| { readonly kind: "rect"; readonly shape: RectShape; readonly text?: TextShape }
	| { readonly kind: "text"; readonly shape: TextShape }
	| { readonly kind: "image"; readonly shapes: readonly Shape[] };

/** Shapes as cells: rectangles with the words in their middle, words, and images of all else. */
export function pieceCells(shapes: readonly Shape[], home: PieceHome): readonly VertexCell[] {
	const { by = { x: 0, y: 0 }, part, theme } = home;
	return piecesOf(shapes).map((piece, index) => {
		const { rect, style, label } = pieceLook(piece, theme);
		return {
			kind: "vertex",
			id: `${home.id}:${index}`,
			parent: home.parent,
			rect: { ...rect, x: rect.x + by.x, y: rect.y + by.y },
			style: part ? { ...style, part: 1 } : style,
			...(label === undefined ? {} : { label }),
			loose: true,
		};
	});
}

function piecesOf(shapes: readonly Shape[]): readonly Piece[] {
	const pieces: Piece[] = [];
	for (const shape of flattened(shapes)) {
		if (shape.kind === "rect") pieces.push({ kind: "rect", shape });
		else if (shape.kind === "text") addText(pieces, shape);
		else addImage(pieces, shape);
	}
	return pieces;
}

/** Paths that follow each other are one image. */
function addImage(pieces: Piece[], shape: Shape): void {
	const last = pieces.at(-1);
	const goesOn = shape.kind === "path" && last?.kind === "image" && last.shapes[0]?.kind === "path";
	if (goesOn) pieces[pieces.length - 1] = { ...last, shapes: [...last.shapes, shape] };
	else pieces.push({ kind: "image", shapes: [shape] });
}

/** Without groups that only move what they hold; those that are faint stay together, as an image. */
function flattened(shapes: readonly Shape[]): readonly Shape[] {
	return shapes.flatMap((shape) =>
		shape.kind === "group" && shape.x === undefined && shape.y === undefined && shape.opacity === undefined
			? flattened(shape.shapes)
			: [shape],
	);
}

function addText(pieces: Piece[], shape: TextShape): void {
	if (shape.text === "") return;
	const last = pieces.at(-1);
	const box = last?.kind === "rect" && last.text === undefined ? last.shape : undefined;
	const inMiddle = box !== undefined && shape.anchor === "middle" && Math.abs(box.x + box.w / 2 - shape.x) < 1;
	if (box !== undefined && inMiddle && shape.y > box.y && shape.y <= box.y + box.h) {
		pieces[pieces.length - 1] = { kind: "rect", shape: box, text: shape };
	} else pieces.push({ kind: "text", shape });
}

interface PieceLook {
	readonly rect: Rect;
	readonly style: Style;
	readonly label?: string;
}

function pieceLook(piece: Piece, theme: Theme): PieceLook {
	switch (piece.kind) {
		case "rect": {
			const { x, y, w, h } = piece.shape;
			const look = { rect: { x, y, w, h }, style: rectStyle(piece.shape, theme) };
			if (piece.text === undefined) return look;
			const style = { ...look.style, ...wordStyle(piece.text, theme), align: "center", verticalAlign: "middle" };
			return { ...look, style, label: escapeText(piece.text.text) };
		}
		case "text":
			return textLook(piece.shape, theme);
		case "image":
			return imageLook(piece.shapes, theme);
	}
}

/** Of strokes at the edge, in pixels. */
const strokeRoom = 2;

function imageLook(shapes: readonly Shape[], theme: Theme): PieceLook {
	const bounds = shapeBounds(shapes);
	const isIcon = shapes.every(({ kind }) => kind === "icon");
	const { x, y, w, h } = isIcon ? bounds : inflate(bounds, strokeRoom);
	const left = Math.floor(x);
	const top = Math.floor(y);
	const rect = isIcon ? bounds : { x: left, y: top, w: Math.ceil(x + w) - left, h: Math.ceil(y + h) - top };
	return { rect, style: imageStyle(shapes, rect, theme) };
}

const alignments = { start: "left", middle: "center", end: "right" } as const;
/** Of the size of the letters: a line's height, and its baseline under its middle. */
const line = { height: 1.4, baseline: 0.35 };

function textLook(shape: TextShape, theme: Theme): PieceLook {
	const w = textWidth(shape.text, shape) + 2;
	const before = { start: 0, middle: w / 2, end: w }[shape.anchor ?? "start"];
	const h = shape.size * line.height;
	const style = {
		...wordStyle(shape, theme),
		fillColor: "none",
		strokeColor: "none",
		align: alignments[shape.anchor ?? "start"],
		verticalAlign: "middle",
	};
	const rect = { x: shape.x - before, y: shape.y - shape.size * line.baseline - h / 2, w, h };
	return { rect, style, label: escapeText(shape.text) };
}
