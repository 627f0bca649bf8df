import { editor, editorStore } from "../../src/editor/editorStore.ts";
import { refusalOf } from "../../src/editor/refusalOf.ts";
import { drawDesign } from "../../src/engine/drawing/drawDesign.ts";
import { figuresCsv } from "../../src/engine/exports/figuresCsv.ts";
import { figuresJson } from "../../src/engine/exports/figuresJson.ts";
import { layoutDesign } from "../../src/engine/layout/layoutDesign.ts";
import { layoutMap } from "../../src/engine/layout/map/layoutMap.ts";
import { addRegion } from "../../src/engine/model/commands/addRegion.ts";
import type { CommandResult } from "../../src/engine/model/commands/command.ts";
import { itemSections, itemsOf } from "../../src/engine/model/commands/items.ts";
import { removeItem } from "../../src/engine/model/commands/removeItem.ts";
import { removeRegion } from "../../src/engine/model/commands/removeRegion.ts";
import { renameItem } from "../../src/engine/model/commands/renameItem.ts";
import { setName } from "../../src/engine/model/commands/setName.ts";
import { setPlace } from "../../src/engine/model/commands/setPlace.ts";
import type { Design } from "../../src/engine/model/design.ts";
import type { ExplainedFigures } from "../../src/engine/model/figures.ts";
import { analyzeDesign } from "../../src/engine/review/analyzeDesign.ts";
import { bareFigures } from "../../src/engine/review/bareFigures.ts";
import { simulate } from "../../src/engine/simulation/simulate.ts";
import { strangeFigures } from "./strangeFigures.ts";
import type { Watch } from "./Watch.ts";
import { isSentence } from "./wrongProblems.ts";

interface Read {
	readonly text: string;
	readonly design: Design;
	readonly turn: number;
}

/** What the page does with a design: its figures and findings, where everything stands, and in turn all that people ask for. */
export function checkDesign(read: Read, watch: Watch): void {
	const { text, design, turn } = read;
	const figures = watch.step("figures", () => analyzeDesign(design));
	if (figures === undefined) return;
	tell(watch, "figures", strangeFigures(bareFigures(figures), text));
	for (const { message } of figures.findings) watch.expect("findings", isSentence(message, text), `says "${message}"`);
	const layout = watch.step("layout", () => layoutDesign(design, {}));
	tell(watch, "layout", strangeFigures(layout, text));
	const more = moreSteps[turn % moreSteps.length];
	if (more !== undefined) more(read, { figures, watch });
}

function tell(watch: Watch, step: string, strange: readonly string[]): void {
	for (const each of strange) watch.expect(step, false, each);
}

interface Analysed {
	readonly figures: ExplainedFigures;
	readonly watch: Watch;
}

type Step = (read: Read, analysed: Analysed) => void;

const moreSteps: readonly Step[] = [
	({ design, text }, { watch }) => {
		const map = watch.step("map", () => layoutMap(design, { width: 1000, height: 600 }));
		tell(watch, "map", strangeFigures(map, text));
	},
	({ design, text }, { watch }) => {
		const svg = watch.step("picture", () => drawDesign(design, { theme: "light" }));
		tell(watch, "picture", strangeFigures(svg, text));
	},
	checkRun,
	checkCommands,
	({ text }, { figures, watch }) => tell(watch, "terms", strangeFigures(termsOfAll(figures), text)),
	({ design, text }, { figures, watch }) => {
		const files = watch.step("files", () => [figuresCsv(figures), figuresJson(design, figures)]);
		tell(watch, "files", strangeFigures(files, text));
	},
	checkFindingFixes,
	checkRun,
];

/** Terms are put together when they are read. */
function termsOfAll(figures: ExplainedFigures): unknown {
	const explained = [...figures.latency, ...figures.staleness, ...figures.availability, ...figures.recovery];
	return [...explained, ...figures.conflicts, ...figures.cost.lines].map(({ terms }) => terms);
}

/** The first scenario, not longer than some minutes: how much a run costs is the simulator's own measure. */
function checkRun({ design, text }: Read, { watch }: Analysed): void {
	const [scenario] = design.scenarios.values();
	if (scenario === undefined) return;
	const short = { ...scenario, durationMs: Math.min(scenario.durationMs, 120_000) };
	const run = watch.step("run", () => simulate(design, short, { seed: 1 }));
	tell(watch, "run", strangeFigures(run, text));
}

/** Each command makes an entry of the history that can be undone to the letter, or says why not. */
function checkCommands({ design, text, turn }: Read, { watch }: Analysed): void {
	const commands = commandsOf(design);
	const command = commands[Math.floor(turn / moreSteps.length) % commands.length];
	if (command === undefined) return;
	watch.step(command.name, () => {
		editor.openText(text, { name: "any.yaml", savedText: undefined, id: "any" });
		const result = command.run();
		const refusal = refusalOf(result);
		const made = editor.apply(command.name, result);
		const { problems, text: after } = editorStore.getState();
		watch.expect(command.name, problems.length === 0, `leaves ${problems[0]?.message}`);
		watch.expect(
			command.name,
			made === (refusal === undefined),
			"is done though it is refused, or the other way round",
		);
		if (refusal !== undefined) watch.expect(command.name, isSentence(refusal, text), `says "${refusal}"`);
		if (after === text) return;
		editor.undo();
		watch.expect(command.name, editorStore.getState().text === text, "is not undone to the letter");
	});
}

interface NamedCommand {
	readonly name: string;
	readonly run: () => CommandResult;
}

function commandsOf(design: Design): readonly NamedCommand[] {
	const [region = ""] = design.regions.keys();
	const items = itemSections.flatMap((section) => [...itemsOf(design, section).keys()].map((id) => ({ section, id })));
	const [first] = design.data.keys();
	const placed = first === undefined ? [] : [[first, { x: 10, y: 20 }] as const];
	return [
		{ name: "add region", run: () => addRegion(design, { provider: "aws", code: "eu-north-1" }) },
		{ name: "remove region", run: () => removeRegion(design, { region }) },
		{ name: "rename region", run: () => renameItem(design, { section: "regions", id: region, to: "renamed-one" }) },
		{ name: "name region", run: () => setName(design, { id: region, name: 'a: "b" # c\n\ud83d' }) },
		{ name: "move", run: () => setPlace(design, { places: new Map(placed) }) },
		...items.flatMap((item) => [
			{ name: `remove ${item.section}`, run: () => removeItem(design, item) },
			{ name: `rename ${item.section}`, run: () => renameItem(design, { ...item, to: "renamed-one" }) },
		]),
	];
}

/** What a finding offers can be done, or refused in words. */
function checkFindingFixes({ text, turn }: Read, { figures, watch }: Analysed): void {
	const fixes = figures.findings.flatMap(({ fix }) => fix ?? []);
	const fix = fixes[Math.floor(turn / moreSteps.length) % Math.max(1, fixes.length)];
	if (fix === undefined) return;
	watch.step("fix of a finding", () => {
		editor.openText(text, { name: "any.yaml", savedText: undefined, id: "any" });
		const made = editor.apply(fix.label, fix.edits);
		const { notice } = editorStore.getState();
		if (!made) watch.expect("fix of a finding", isSentence(notice?.text ?? "", text), `says "${notice?.text}"`);
	});
}
