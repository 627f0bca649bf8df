import { layoutDesign } from "../../engine/layout/layoutDesign.ts";
import type { Design } from "../../engine/model/design.ts";
import * as texts from "../../texts/outline.ts";
import { shownLayout } from "../canvas/shownLayout.ts";
import { lineFacts } from "../inspector/lineFacts.ts";
import type { OutlineEntry } from "./outlineEntries.ts";

/** Every line of the canvas in words: what goes from where to where. */
export function lineEntries(design: Design): readonly OutlineEntry[] {
	const { lines } = shownLayout.get() ?? layoutDesign(design);
	return lines.flatMap((line) => {
		const isAbout = line.ids.every((id) => isThere(design, id));
		if (!isAbout) return [];
		const { name } = lineFacts(design, line);
		const where = line.fromRegion === line.toRegion ? (line.fromRegion ?? "") : "";
		return [
			{
				key: `line/${line.id}`,
				id: line.id,
				name: where === "" || line.kind === "replication" ? name : `${name}, ${where}`,
				detail: [kinds[line.kind], line.label?.text.join(" ") ?? ""].filter((word) => word !== "").join(" · "),
				selection: { kind: "line", id: line.id },
			} satisfies OutlineEntry,
		];
	});
}

const kinds = {
	request: "requests",
	balance: "requests",
	"reads-writes": texts.readsWrites,
	replication: "",
	watch: "watches",
	calls: "calls",
} as const;

/** The canvas may be a step behind the design. */
function isThere(design: Design, id: string): boolean {
	return (
		design.regions.has(id) ||
		design.users.populations.has(id) ||
		design.routing.has(id) ||
		design.balancing.has(id) ||
		design.application.has(id) ||
		design.data.has(id) ||
		design.observability.has(id)
	);
}
