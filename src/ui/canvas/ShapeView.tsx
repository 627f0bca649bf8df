import { memo } from "react";
import { iconPath } from "../../engine/drawing/icons.ts";
import { keepsSpaces } from "../../engine/drawing/keepsSpaces.ts";
import type { Token } from "../../engine/drawing/palette.ts";
import type {
	GroupShape,
	IconShape,
	PathShape,
	RectShape,
	Shape,
	TextShape,
	TextSpan,
} from "../../engine/drawing/shape.ts";

/** Shapes as SVG elements, in the colours of the page's theme. */
export const ShapeList = memo(function ShapeList({ shapes }: { readonly shapes: readonly Shape[] }) {
	return shapes.map((shape, index) => (
		// One that pulses is made anew for each pulse.
		// biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity of their own, their order is it
		<ShapeView key={`${index}-${shape.kind}${"pulse" in shape ? shape.pulse : ""}`} shape={shape} />
	));
});

function ShapeView({ shape }: { readonly shape: Shape }) {
	switch (shape.kind) {
		case "rect":
			return rectElement(shape);
		case "path":
			return pathElement(shape);
		case "text":
			return textElement(shape);
		case "icon":
			return iconElement(shape);
		case "group":
			return groupElement(shape);
	}
}

function colour(token: Token | undefined): string {
	return token === undefined ? "none" : `var(--${token})`;
}

function rectElement(shape: RectShape) {
	return (
		<rect
			x={shape.x}
			y={shape.y}
			width={Math.max(0, shape.w)}
			height={Math.max(0, shape.h)}
			rx={shape.radius}
			fill={colour(shape.fill)}
			stroke={shape.stroke && colour(shape.stroke)}
			strokeWidth={shape.strokeWidth}
			strokeDasharray={shape.dash}
		/>
	);
}

function pathElement(shape: PathShape) {
	const ends = shape.roundEnds === true ? "round" : undefined;
	return (
		<path
			d={shape.d}
			fill={colour(shape.fill)}
			stroke={shape.stroke && colour(shape.stroke)}
			strokeWidth={shape.strokeWidth}
			strokeDasharray={shape.dash}
			strokeLinecap={ends}
			strokeLinejoin={ends}
			opacity={shape.opacity}
		/>
	);
}

function textElement(shape: TextShape) {
	return (
		<text
			x={shape.x}
			y={shape.y}
			fontSize={shape.size}
			fontWeight={shape.weight}
			fill={colour(shape.fill)}
			textAnchor={shape.anchor}
			xmlSpace={keepsSpaces(shape.text) ? "preserve" : undefined}
		>
			{shape.spans?.map(spanElement) ?? shape.text}
		</text>
	);
}

function spanElement({ text, weight, face, struck, href }: TextSpan, index: number) {
	const named = {
		fontWeight: weight,
		fontStyle: face === "italic" ? "italic" : undefined,
		fontFamily: face === "mono" ? "var(--font-mono)" : undefined,
		textDecoration: struck === true ? "line-through" : href === undefined ? undefined : "underline",
	};
	const key = `${index} ${text}`;
	const span = (
		<tspan key={key} {...named}>
			{text}
		</tspan>
	);
	if (href === undefined) return span;
	return (
		<a key={key} href={href} target="_blank" rel="noopener noreferrer" tabIndex={-1}>
			{span}
		</a>
	);
}

function iconElement(shape: IconShape) {
	return (
		<path
			d={iconPath(shape.name)}
			transform={`translate(${shape.x} ${shape.y}) scale(${shape.size / 16})`}
			fill="none"
			stroke={colour(shape.stroke)}
			strokeWidth={1.5}
			strokeLinecap="round"
			strokeLinejoin="round"
		/>
	);
}

function groupElement(shape: GroupShape) {
	return (
		<g transform={`translate(${shape.x ?? 0} ${shape.y ?? 0})`} opacity={shape.opacity}>
			<ShapeList shapes={shape.shapes} />
		</g>
	);
}
