import type { Point } from "../../layout/rect.ts";
import { escapeText } from "../svgText.ts";
import type { DrawioCell, EdgeCell, Style } from "./drawioCell.ts";
import { halfway } from "./halfway.ts";
import { xmlAttributes } from "./xmlAttributes.ts";

/** One cell of a page: an object with its data, where it has any. */
export function cellXml(cell: DrawioCell): string {
	const { id, label, data, tooltip, tags, link } = cell;
	// draw.io shows tooltips as HTML.
	const told = { tooltip: tooltip === undefined ? undefined : escapeText(tooltip), link, tags: tags?.join(" ") };
	const isObject = data !== undefined || Object.values(told).some((value) => value !== undefined);
	if (!isObject) return mxCell(cell, { id, value: label });
	return `<object${xmlAttributes({ label: label ?? "", ...data, ...told, id })}>${mxCell(cell, {})}</object>`;
}

function mxCell(cell: DrawioCell, named: Readonly<Record<string, string | undefined>>): string {
	const style = cell.style === undefined ? undefined : styleText(cell.style);
	const common = { ...named, style, parent: cell.parent };
	switch (cell.kind) {
		case "layer":
			return `<mxCell${xmlAttributes({ ...common, visible: cell.hidden === true ? 0 : undefined })}/>`;
		case "vertex": {
			const { x, y, w, h } = cell.rect;
			const geometry = xmlAttributes({ x, y, width: w, height: h, as: "geometry" });
			const role = { vertex: 1, connectable: cell.loose === true ? 0 : undefined };
			return `<mxCell${xmlAttributes({ ...common, ...role })}><mxGeometry${geometry}/></mxCell>`;
		}
		case "edge":
			return edgeXml(cell, common);
	}
}

function edgeXml(cell: EdgeCell, common: Readonly<Record<string, string | undefined>>): string {
	const { source, target, points, labelAt } = cell;
	const [first, ...rest] = points;
	const last = rest.at(-1);
	const between = rest.slice(0, -1);
	const inside = [
		source === undefined && first !== undefined ? pointXml(first, "sourcePoint") : "",
		target === undefined && last !== undefined ? pointXml(last, "targetPoint") : "",
		between.length === 0 ? "" : `<Array as="points">${between.map((point) => pointXml(point)).join("")}</Array>`,
		labelAt === undefined ? "" : pointXml(from(halfway(points), labelAt), "offset"),
	].join("");
	const geometry = `<mxGeometry relative="1" as="geometry">${inside}</mxGeometry>`;
	return `<mxCell${xmlAttributes({ ...common, edge: 1, source, target })}>${geometry}</mxCell>`;
}

function from(origin: Point, to: Point): Point {
	return { x: to.x - origin.x, y: to.y - origin.y };
}

function pointXml({ x, y }: Point, as?: string): string {
	return `<mxPoint${xmlAttributes({ x, y, as })}/>`;
}

/** `fillColor=#ffffff;rounded=1;`. A value can't hold what separates. */
function styleText(style: Style): string {
	return Object.entries(style)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => `${key}=${String(value).replace(/[;=]/g, "")};`)
		.join("");
}
