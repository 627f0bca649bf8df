import { iconPath } from "./icons.ts";
import { keepsSpaces } from "./keepsSpaces.ts";
import type { Theme, Token } from "./palette.ts";
import { palette } from "./palette.ts";
import type { IconShape, PathShape, RectShape, Shape, TextShape, TextSpan } from "./shape.ts";

/** The same faces as on the screen, for where the picture is opened. */
export const fontFamily =
	"-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', 'Helvetica Neue', Arial, sans-serif";

/** For code in notes. */
export const monoFamily = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace";

const escapes: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

/** Text as SVG may hold it: names come from files and can contain markup or characters that XML forbids. */
export function escapeText(text: string): string {
	return text.replace(forbidden, "\uFFFD").replace(/[&<>"']/g, (character) => escapes[character] ?? "");
}

/** Control characters, lone halves of surrogate pairs and the two non-characters. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A theme's values; or the style sheet's variables, where a picture stands in a page of either theme. */
export type Inks = Theme | "variables";

export function inkOf(token: Token, inks: Inks): string {
	return inks === "variables" ? `var(--${token})` : palette[inks][token];
}

export function svgText(shapes: readonly Shape[], inks: Inks): string {
	return shapes.map((shape) => element(shape, inks)).join("\n");
}

function element(shape: Shape, inks: Inks): string {
	switch (shape.kind) {
		case "rect":
			return rectElement(shape, inks);
		case "path":
			return pathElement(shape, inks);
		case "text":
			return textElement(shape, inks);
		case "icon":
			return iconElement(shape, inks);
		case "group": {
			const moved =
				shape.x === undefined && shape.y === undefined
					? ""
					: `translate(${number(shape.x ?? 0)} ${number(shape.y ?? 0)})`;
			const title = shape.title === undefined ? "" : `<title>${escapeText(shape.title)}</title>`;
			return `<g${attributes({ transform: moved || undefined, opacity: shape.opacity })}>${title}${svgText(shape.shapes, inks)}</g>`;
		}
	}
}

function rectElement(shape: RectShape, inks: Inks): string {
	const { x, y, w, h } = shape;
	return `<rect${attributes({ x, y, width: w, height: h, rx: shape.radius, fill: colour(shape.fill, inks), ...strokes(shape, inks) })}/>`;
}

function pathElement(shape: PathShape, inks: Inks): string {
	const ends = shape.roundEnds === true ? { "stroke-linecap": "round", "stroke-linejoin": "round" } : {};
	return `<path${attributes({ d: shape.d, fill: colour(shape.fill, inks), ...strokes(shape, inks), ...ends, opacity: shape.opacity })}/>`;
}

function textElement(shape: TextShape, inks: Inks): string {
	const anchor = shape.anchor === undefined || shape.anchor === "start" ? undefined : shape.anchor;
	const weight = shape.weight === 400 ? undefined : shape.weight;
	const named = { x: shape.x, y: shape.y, "font-size": shape.size, "font-weight": weight, "text-anchor": anchor };
	const spaced = { "xml:space": keepsSpaces(shape.text) ? "preserve" : undefined };
	return `<text${attributes({ ...named, ...spaced, fill: colour(shape.fill, inks) })}>${spansText(shape)}</text>`;
}

function spansText(shape: TextShape): string {
	if (shape.spans === undefined) return escapeText(shape.text);
	return shape.spans.map(spanElement).join("");
}

function spanElement({ text, weight, face, struck, href }: TextSpan): string {
	const named = {
		"font-weight": weight,
		"font-style": face === "italic" ? "italic" : undefined,
		"font-family": face === "mono" ? monoFamily : undefined,
		"text-decoration": struck === true ? "line-through" : href === undefined ? undefined : "underline",
	};
	const span = `<tspan${attributes(named)}>${escapeText(text)}</tspan>`;
	return href === undefined ? span : `<a href="${escapeText(href)}">${span}</a>`;
}

function iconElement(shape: IconShape, inks: Inks): string {
	const scale = shape.size / 16;
	const transform = `translate(${number(shape.x)} ${number(shape.y)}) scale(${number(scale)})`;
	const stroke = colour(shape.stroke, inks);
	const ends = { "stroke-width": 1.5, "stroke-linecap": "round", "stroke-linejoin": "round" };
	return `<path${attributes({ d: iconPath(shape.name), transform, fill: "none", stroke, ...ends })}/>`;
}

function strokes(shape: RectShape | PathShape, inks: Inks) {
	if (shape.stroke === undefined) return {};
	return {
		stroke: inkOf(shape.stroke, inks),
		"stroke-width": shape.strokeWidth ?? 1,
		"stroke-dasharray": shape.dash,
	};
}

function colour(token: Token | undefined, inks: Inks): string {
	return token === undefined ? "none" : inkOf(token, inks);
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
	return Object.entries(values)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => ` ${name}="${typeof value === "number" ? number(value) : escapeText(value ?? "")}"`)
		.join("");
}

function number(value: number): string {
	return String(Math.round(value * 100) / 100);
}
