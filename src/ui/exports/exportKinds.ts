import type { ExportFormat } from "../../engine/exports/exportFormats.ts";

/** What can be chosen of a kind of file. */
export type ExportOption = "view" | "theme" | "part" | "shown" | "moment" | "scale";

export interface ExportKind {
	readonly id: string;
	readonly group: "Picture" | "Figures" | "Design";
	readonly name: string;
	/** What one does with it. */
	readonly says: string;
	readonly format: ExportFormat;
	readonly options: readonly ExportOption[];
	readonly preview: "picture" | "text" | "page";
}

const pictureOptions = ["view", "theme", "part", "shown", "moment"] as const;

/** The files that a design can become, as the export window lists them. */
export const exportKinds = [
	{
		id: "svg",
		group: "Picture",
		name: "SVG",
		says: "A vector picture for a wiki, a README or the web. It carries the design: opened here, it is the design again.",
		format: "svg",
		options: pictureOptions,
		preview: "picture",
	},
	{
		id: "png",
		group: "Picture",
		name: "PNG",
		says: "A picture for a chat, a mail or a slide. It carries the design: opened here, it is the design again.",
		format: "png",
		options: [...pictureOptions, "scale"],
		preview: "picture",
	},
	{
		id: "json",
		group: "Figures",
		name: "JSON",
		says: "All figures for a program, as the command line's analyze prints them.",
		format: "json",
		options: [],
		preview: "text",
	},
	{
		id: "csv",
		group: "Figures",
		name: "CSV",
		says: "All figures for a spreadsheet: name, value, unit, objective.",
		format: "csv",
		options: [],
		preview: "text",
	},
	{
		id: "yaml",
		group: "Design",
		name: "YAML",
		says: "The design file itself, as it stands, with your comments and order.",
		format: "yaml",
		options: [],
		preview: "text",
	},
] as const satisfies readonly ExportKind[];

export type ExportKindId = (typeof exportKinds)[number]["id"];

export function exportKind(id: ExportKindId): ExportKind {
	return exportKinds.find((each) => each.id === id) ?? exportKinds[0];
}
