import { editorStore } from "../../editor/editorStore.ts";
import { playback } from "../../editor/playback.ts";
import type { Theme } from "../../engine/drawing/palette.ts";
import type { ExportPlay, ExportRequest } from "../../engine/exports/exportRequest.ts";
import type { Design, Id } from "../../engine/model/design.ts";
import { type ExportKind, type ExportKindId, type ExportOption, exportKind } from "./exportKinds.ts";

/** What is chosen in the export window; a kind of file uses what it has options for. */
export interface ExportChoice {
	readonly kind: ExportKindId;
	readonly view: "lanes" | "map";
	readonly theme: Theme;
	readonly part: "whole" | "selection";
	readonly figures: boolean;
	readonly legend: boolean;
	/** Undefined for the design at rest. */
	readonly scenario: Id | undefined;
	readonly atSeconds: number;
	readonly scale: 1 | 2 | 3;
	/** What a report is written as. */
	readonly paper: "html" | "markdown";
	/** Store that a decision record is about; the whole design when undefined. */
	readonly subject: Id | undefined;
}

/** Of a control that changes a part of the choice. */
export interface OptionProps {
	readonly choice: ExportChoice;
	readonly onChange: (choice: ExportChoice) => void;
}

/** The page as it is shown: its view, its theme, the moment that the lab has stopped at. */
export function choiceAsShown(kind: ExportKindId): ExportChoice {
	const { view, design, dock, scenarioId, run } = editorStore.getState();
	const inLab = dock.open && dock.tab === "lab" && scenarioId !== undefined && run?.scenario === scenarioId;
	return {
		kind,
		view,
		theme: document.documentElement.dataset.theme === "dark" ? "dark" : "light",
		part: "whole",
		figures: true,
		legend: true,
		scenario: inLab && design.scenarios.has(scenarioId) ? scenarioId : undefined,
		atSeconds: inLab ? Math.round(playback.get().tSeconds) : 0,
		scale: 2,
		paper: "html",
		subject: undefined,
	};
}

/** A moment that shows what the scenario is about: half through its first fault. */
export function tellingSeconds(design: Design, id: Id): number {
	const fault = design.scenarios.get(id)?.faults[0];
	return fault === undefined ? 0 : Math.round((fault.atMs + fault.forMs / 2) / 1000);
}

/** The ids that are chosen on the canvas and can be drawn alone. */
export function chosenIds(): readonly Id[] {
	const { selection } = editorStore.getState();
	return selection.kind === "items" ? selection.ids : [];
}

/** What becomes of the choice. */
export function formatOf({ kind, paper }: ExportChoice): ExportKind["format"] {
	const { format, options } = exportKind(kind);
	return options.includes("paper") ? paper : format;
}

/** How it is looked at before it is saved. */
export function previewOf(choice: ExportChoice): ExportKind["preview"] {
	return formatOf(choice) === "markdown" ? "text" : exportKind(choice.kind).preview;
}

/** What the engine is asked for; of a film, the moving picture that it looks like. */
export function requestOf(choice: ExportChoice): ExportRequest {
	const { design, text } = editorStore.getState();
	const { view, theme, figures, legend, scale } = choice;
	const { options } = exportKind(choice.kind);
	const made = formatOf(choice);
	const format = made === "webm" ? "svg" : made;
	const only = options.includes("part") && choice.part === "selection" ? chosenIds() : [];
	const play = playOf(choice);
	return {
		...{ format, design, text, view, theme, figures, legend, scale },
		document: documentOf(choice, options),
		...(only.length === 0 ? {} : { only }),
		...(play === undefined ? {} : { play }),
	};
}

function documentOf({ subject }: ExportChoice, options: readonly ExportOption[]): ExportRequest["document"] {
	if (!options.includes("subject")) return { kind: "review" };
	return { kind: "decision", ...(subject === undefined ? {} : { subject }) };
}

function playOf({ kind, scenario, atSeconds }: ExportChoice): ExportPlay | undefined {
	const { options } = exportKind(kind);
	if (options.includes("motion")) {
		const id = movingScenario(scenario);
		return id === undefined ? undefined : { scenario: id, show: { kind: "motion" } };
	}
	if (scenario === undefined || !options.includes("moment")) return undefined;
	return { scenario, show: { kind: "moment", atSeconds } };
}

/** What moves: the scenario that is chosen, else that of the lab, else the first. */
export function movingScenario(chosen: Id | undefined): Id | undefined {
	const { design, scenarioId } = editorStore.getState();
	return [chosen, scenarioId, design.scenarios.keys().next().value].find((id) => id && design.scenarios.has(id));
}
