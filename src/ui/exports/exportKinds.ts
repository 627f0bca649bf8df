import type { ExportFormat } from "../../engine/exports/exportFormats.ts";

/** What can be chosen of a kind of file. */
export type ExportOption = "view" | "theme" | "part" | "shown" | "moment" | "motion" | "scale" | "paper" | "subject";

export interface ExportKind {
	readonly id: string;
	readonly group: "Picture" | "In motion" | "For meetings" | "Other tools" | "Figures and design";
	readonly name: string;
	/** What one does with it. */
	readonly says: string;
	/** What the engine makes; a film is painted and encoded by the page. */
	readonly format: ExportFormat | "webm";
	readonly options: readonly ExportOption[];
	readonly preview: "picture" | "text" | "page" | "slides";
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
		id: "pdf",
		group: "Picture",
		name: "PDF",
		says: "A vector picture to print or to mail, with text to search and copy.",
		format: "pdf",
		options: pictureOptions,
		preview: "picture",
	},
	{
		id: "animated",
		group: "In motion",
		name: "Animated SVG",
		says: "A scenario from its beginning to its end. It plays by itself in any browser, in a README and in a wiki, without script.",
		format: "svg",
		options: ["view", "theme", "shown", "motion"],
		preview: "picture",
	},
	{
		id: "film",
		group: "In motion",
		name: "WebM video",
		says: "A scenario as a video for slides and chats, recorded frame by frame in this browser.",
		format: "webm",
		options: ["view", "theme", "shown", "motion", "scale"],
		preview: "picture",
	},
	{
		id: "slides",
		group: "For meetings",
		name: "PowerPoint",
		says: "A slide for each scene, of shapes, connectors and charts that can be edited, with the speaker notes.",
		format: "pptx",
		options: ["theme"],
		preview: "slides",
	},
	{
		id: "review",
		group: "For meetings",
		name: "Design review",
		says: "One file for all who decide and review: verdict, decisions, figures with their terms, failures, checklists, runbooks, sources.",
		format: "html",
		options: ["paper"],
		preview: "page",
	},
	{
		id: "decision",
		group: "For meetings",
		name: "Decision record",
		says: "What was decided for the design or for one of its stores, between which options, and what follows from it.",
		format: "html",
		options: ["paper", "subject"],
		preview: "page",
	},
	{
		id: "drawio",
		group: "Other tools",
		name: "draw.io",
		says: "Lanes and map as pages, layers as layers, cards and lines that stay connected, each with its data.",
		format: "drawio",
		options: ["theme", "shown", "moment"],
		preview: "picture",
	},
	{
		id: "mermaid",
		group: "Other tools",
		name: "Mermaid",
		says: "A flowchart as text, which GitHub, GitLab and many wikis draw.",
		format: "mermaid",
		options: ["theme", "shown", "moment"],
		preview: "text",
	},
	{
		id: "json",
		group: "Figures and design",
		name: "JSON",
		says: "All figures for a program, as the command line's analyze prints them.",
		format: "json",
		options: [],
		preview: "text",
	},
	{
		id: "csv",
		group: "Figures and design",
		name: "CSV",
		says: "All figures for a spreadsheet: name, value, unit, objective.",
		format: "csv",
		options: [],
		preview: "text",
	},
	{
		id: "yaml",
		group: "Figures and design",
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
