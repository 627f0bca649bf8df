import type { ExportFormat } from "../../engine/exports/exportFormats.ts";
import * as texts from "../../texts/exports.ts";

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
		group: texts.picture,
		name: "SVG",
		says: texts.aVectorPictureForAWiki,
		format: "svg",
		options: pictureOptions,
		preview: "picture",
	},
	{
		id: "png",
		group: texts.picture,
		name: "PNG",
		says: texts.aPictureForAChat,
		format: "png",
		options: [...pictureOptions, "scale"],
		preview: "picture",
	},
	{
		id: "pdf",
		group: texts.picture,
		name: "PDF",
		says: texts.aVectorPictureToPrint,
		format: "pdf",
		options: pictureOptions,
		preview: "picture",
	},
	{
		id: "animated",
		group: texts.inMotion,
		name: texts.animatedSvg,
		says: texts.aScenarioFromItsBeginning,
		format: "svg",
		options: ["view", "theme", "shown", "motion"],
		preview: "picture",
	},
	{
		id: "film",
		group: texts.inMotion,
		name: texts.webMVideo,
		says: texts.aScenarioAsAVideo,
		format: "webm",
		options: ["view", "theme", "shown", "motion", "scale"],
		preview: "picture",
	},
	{
		id: "slides",
		group: texts.forMeetings,
		name: "PowerPoint",
		says: texts.aSlideForEachScene,
		format: "pptx",
		options: ["theme"],
		preview: "slides",
	},
	{
		id: "review",
		group: texts.forMeetings,
		name: texts.designReview,
		says: texts.oneFileForAllWhoDecide,
		format: "html",
		options: ["paper"],
		preview: "page",
	},
	{
		id: "decision",
		group: texts.forMeetings,
		name: texts.decisionRecord,
		says: texts.whatWasDecidedForTheDesign,
		format: "html",
		options: ["paper", "subject"],
		preview: "page",
	},
	{
		id: "drawio",
		group: texts.otherTools,
		name: "draw.io",
		says: texts.lanesAndMapAsPagesLayers,
		format: "drawio",
		options: ["theme", "shown", "moment"],
		preview: "picture",
	},
	{
		id: "mermaid",
		group: texts.otherTools,
		name: texts.mermaid,
		says: texts.aFlowchartAsTextWhichGitHub,
		format: "mermaid",
		options: ["theme", "shown", "moment"],
		preview: "text",
	},
	{
		id: "json",
		group: texts.figuresAndDesign,
		name: "JSON",
		says: texts.allFiguresForAProgram,
		format: "json",
		options: [],
		preview: "text",
	},
	{
		id: "csv",
		group: texts.figuresAndDesign,
		name: "CSV",
		says: texts.allFiguresForASpreadsheetName,
		format: "csv",
		options: [],
		preview: "text",
	},
	{
		id: "yaml",
		group: texts.figuresAndDesign,
		name: "YAML",
		says: texts.theDesignFileItself,
		format: "yaml",
		options: [],
		preview: "text",
	},
] as const satisfies readonly ExportKind[];

export type ExportKindId = (typeof exportKinds)[number]["id"];

export function exportKind(id: ExportKindId): ExportKind {
	return exportKinds.find((each) => each.id === id) ?? exportKinds[0];
}
