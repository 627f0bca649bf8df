import * as texts from "../../../texts/drawing/mermaid.ts";
import type { Card, ColumnBox, Layout } from "../../layout/layout.ts";
import type { Design } from "../../model/design.ts";
import { type CardFacts, cardFacts } from "../cardFacts.ts";
import { descriptionOf } from "../descriptionOf.ts";
import type { DesignPictureOptions } from "../designPicture.ts";
import { lanesLayout } from "../lanesLayout.ts";
import type { Moment } from "../moment.ts";
import { momentAt } from "../momentAt.ts";
import type { Theme } from "../palette.ts";
import { regionTag } from "../regionTag.ts";
import { tornEnds } from "../sceneShapes.ts";
import { edgeText } from "./edgeText.ts";
import { type ClassName, classDefinitions, classOf } from "./mermaidClasses.ts";
import { cardId, regionId, routingId } from "./mermaidIds.ts";
import { mermaidLabel, oneLine } from "./mermaidLabel.ts";
import { nodeText } from "./nodeText.ts";

interface MermaidOptions extends Omit<DesignPictureOptions, "view"> {
	readonly theme: Theme;
}

interface MermaidScene extends MermaidOptions {
	readonly design: Design;
	readonly layout: Layout;
	readonly moment: Moment | undefined;
	readonly factsOf: (card: Card) => CardFacts;
}

/** A design as a Mermaid flowchart: its regions as groups, its cards as nodes, its lines as edges. Source: https://mermaid.js.org/syntax/flowchart.html. */
export function mermaidText(design: Design, options: MermaidOptions): string {
	const layout = lanesLayout(design, options.only);
	const { play } = options;
	const moment = play && momentAt({ design, scenario: play.scenario, run: play.run }, play.atSeconds);
	const factsOf = factsFrom(design, { ...options, moment });
	const scene: MermaidScene = { ...options, design, layout, moment, factsOf };
	return [
		...headLines(scene),
		...groupLines({ id: "users", title: texts.users, cards: cardsOf(layout, "population") }, scene),
		...groupLines({ id: routingId, title: texts.globalRouting, cards: cardsOf(layout, "routing") }, scene),
		...layout.columns.flatMap((column) => regionLines(column, scene)),
		...groupLines({ id: "observability", title: texts.observability, cards: cardsOf(layout, "observability") }, scene),
		...edgeLines(scene).map((line) => `\t${line}`),
		...classLines(scene).map((line) => `\t${line}`),
		"",
	].join("\n");
}

function factsFrom(
	design: Design,
	{ figures, withoutFigures, moment }: MermaidOptions & { readonly moment: Moment | undefined },
): (card: Card) => CardFacts {
	const load = withoutFigures === true ? undefined : figures?.load;
	const sources = { design, ...(load === undefined ? {} : { load }), ...(moment === undefined ? {} : { moment }) };
	return (card) => {
		const facts = cardFacts(card, sources);
		if (withoutFigures !== true) return facts;
		const { rate: _rate, utilisation: _utilisation, ...bare } = facts;
		return bare;
	};
}

function headLines({ design, title, withoutHeading }: MermaidScene): readonly string[] {
	const heading = spoken(title ?? design.name);
	return [
		...(withoutHeading === true ? [] : ["---", `title: ${yamlText(oneLine(title ?? design.name))}`, "---"]),
		"flowchart TB",
		`\taccTitle: ${heading}`,
		`\taccDescr: ${spoken(descriptionOf(design))}`,
	];
}

/** A quoted scalar; markup and comments in it aren't seen as such. */
function yamlText(text: string): string {
	return JSON.stringify(text).replace(/[<>%#&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
}

/** What is read out goes to the end of its line and knows no entities. */
function spoken(text: string): string {
	const plain = oneLine(text.replaceAll(";", ",").replace(/[<>"#{}`\\%&]/g, " "));
	return plain === "" ? texts.architecture : plain;
}

function cardsOf({ cards }: Layout, kind: Card["kind"]): readonly Card[] {
	return cards.filter((card) => card.kind === kind);
}

interface Group {
	readonly id: string;
	readonly title: string;
	readonly cards: readonly Card[];
}

/** Nothing where nothing stands in it; but for the routing, which lines lead to. */
function groupLines({ id, title, cards }: Group, { factsOf, layout }: MermaidScene): readonly string[] {
	const isEnd = id === routingId && layout.lines.some(({ from, to }) => from === routingId || to === routingId);
	const isRegion = id.startsWith("region_");
	if (cards.length === 0 && !isEnd && !isRegion) return [];
	if (cards.length === 0) return [`\t${id}["${title}"]`];
	return [`\tsubgraph ${id}["${title}"]`, ...cards.map((card) => `\t\t${nodeText(card, factsOf(card))}`), "\tend"];
}

function regionLines(column: ColumnBox, scene: MermaidScene): readonly string[] {
	const tag = regionTag(column.role, scene.moment?.regions.get(column.region));
	const words = [column.title, column.place, column.jurisdiction, ...(tag === undefined ? [] : [tag.text])];
	const cards = scene.layout.cards.filter((card) => "region" in card && card.region === column.region);
	const title = words
		.filter((word) => word !== "")
		.map(mermaidLabel)
		.join(" · ");
	return groupLines({ id: regionId(column.region), title, cards }, scene);
}

/** As in the pictures, who watches what is left to the words. */
function edgeLines({ layout, moment, withoutFigures }: MermaidScene): readonly string[] {
	return layout.lines
		.filter(({ kind }) => kind !== "watch")
		.map((line) =>
			edgeText(line, layout, { cut: tornEnds(line, moment) !== undefined, wordless: withoutFigures === true }),
		);
}

function classLines({ layout, moment, theme, factsOf }: MermaidScene): readonly string[] {
	const members = new Map<ClassName, string[]>();
	const add = (name: ClassName, id: string): void => {
		members.set(name, [...(members.get(name) ?? []), id]);
	};
	for (const { region } of layout.columns) {
		add(moment?.regions.get(region)?.status === "down" ? "downRegion" : "group", regionId(region));
	}
	for (const id of wideGroups(layout)) add("group", id);
	for (const card of layout.cards) add(classOf(card, factsOf(card)), cardId(card));
	return [
		...classDefinitions([...members.keys()], theme),
		...[...members].map(([name, ids]) => `class ${ids.join(",")} ${name}`),
	];
}

/** Groups over all regions that are there. */
function wideGroups({ cards, lines }: Layout): readonly string[] {
	const kinds = new Set(cards.map(({ kind }) => kind));
	const routed = kinds.has("routing") || lines.some(({ from, to }) => from === routingId || to === routingId);
	return [
		...(kinds.has("population") ? ["users"] : []),
		...(routed ? [routingId] : []),
		...(kinds.has("observability") ? ["observability"] : []),
	];
}
