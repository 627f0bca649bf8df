import * as texts from "../../../texts/review/comparison.ts";
import type { DesignComparison, Difference } from "../../model/difference.ts";
import { differenceSections } from "../../model/difference.ts";
import type { FigureChange, FigureKind, FigureVerdict, HeadlineChange } from "../../model/figureChange.ts";
import { figureKinds } from "../../model/figureChange.ts";
import type {
	ReviewBlock,
	ReviewCell,
	ReviewDocument,
	ReviewFigure,
	ReviewSection,
	ReviewTone,
} from "../../model/reviewDocument.ts";
import type { NamedComparison } from "./comparisonMarkdown.ts";
import { comparisonSummary } from "./comparisonSummary.ts";
import { kindMarks } from "./kindMarks.ts";
import { sectionNames } from "./sectionNames.ts";
import { verdictWords } from "./verdictWords.ts";

/** The comparison as a page for a review: the summary, both designs drawn, what differs, by how much each figure moves. */
export function comparisonReport(compared: NamedComparison): ReviewDocument {
	const { names, design, figures } = compared;
	const own = design.model.filter(({ follows }) => !follows);
	return {
		title: `${names.a} → ${names.b}`,
		subtitle: texts.comparisonOfTwoDesigns,
		sections: [
			summarySection(compared),
			pictureSection(design),
			modelSection(design, own),
			figuresSection(figures.figures),
			...layoutSections(design),
		],
	};
}

function summarySection({ design, figures }: NamedComparison): ReviewSection {
	const [model = "", moved = ""] = comparisonSummary({ design, figures });
	return {
		id: "summary",
		title: texts.summary,
		blocks: [
			{ kind: "verdict", tone: "plain", title: model, text: moved },
			{ kind: "figures", items: figures.headline.map(headlineFigure) },
			{
				kind: "table",
				caption: texts.theFiguresThatAreLookedAtFirst,
				columns: columns(texts.figure),
				rows: figures.headline.map((row) => [
					{ text: row.label },
					{ text: owned(row.text.a, row.of.a) },
					{ text: owned(row.text.b, row.of.b) },
					...changeCells(row),
				]),
			},
		],
	};
}

function headlineFigure({ label, text, verdict }: HeadlineChange): ReviewFigure {
	const change = text.delta === "" || text.delta === "0" ? "" : `${text.delta}, `;
	const before = verdict === "same" ? texts.unchanged : texts.changeBeforeA(change, text.a);
	return { label, value: text.b, of: before, tone: tones[verdict] };
}

function owned(text: string, of: string): string {
	return of === "" ? text : `${text} (${of})`;
}

const tones: Readonly<Record<FigureVerdict, ReviewTone>> = {
	same: "plain",
	better: "good",
	worse: "error",
	other: "plain",
	onlyA: "plain",
	onlyB: "plain",
};

function columns(first: string) {
	const ends = [texts.before, texts.after, texts.change].map((title) => ({ title, align: "end" }) as const);
	return [{ title: first, align: "start" }, ...ends, { title: texts.verdict, align: "start" }] as const;
}

function changeCells({ text, verdict }: Pick<FigureChange, "text" | "verdict">): readonly ReviewCell[] {
	return [{ text: text.delta }, { text: verdictWords[verdict], tone: tones[verdict] }];
}

function pictureSection({ model }: DesignComparison): ReviewSection {
	const own = model.filter(({ follows }) => !follows);
	const overlaid: ReviewBlock = {
		kind: "picture",
		view: "lanes",
		design: "both",
		caption: texts.bothInOnePicture,
	};
	return {
		id: "pictures",
		title: texts.thePictures,
		blocks: [
			...(own.length === 0 ? [] : [overlaid]),
			{ kind: "picture", view: "lanes", design: "before", caption: texts.beforeInComparisonReport },
			{ kind: "picture", view: "lanes", design: "after", caption: texts.afterInComparisonReport },
		],
	};
}

function modelSection({ model }: DesignComparison, own: readonly Difference[]): ReviewSection {
	const following = model.filter(({ follows }) => follows);
	const groups = differenceSections.flatMap((section): readonly ReviewSection[] => {
		const rows = own.filter((difference) => difference.section === section);
		if (rows.length === 0) return [];
		return [{ id: `model-${section}`, title: sectionNames[section], blocks: [differenceTable("", rows)] }];
	});
	return {
		id: "model",
		title: texts.whatDiffersInTheModel,
		blocks: own.length === 0 ? [{ kind: "text", text: texts.nothingThatEitherFileWritesDiffers }] : [],
		sections: [
			...groups,
			...(following.length === 0
				? []
				: [
						{
							id: "model-follows",
							title: texts.defaultsThatFollow,
							blocks: [differenceTable(texts.neitherFileWritesThese, following)],
						},
					]),
		],
	};
}

function differenceTable(caption: string, rows: readonly Difference[]): ReviewBlock {
	return {
		kind: "table",
		caption,
		columns: ([texts.what, texts.kind, texts.field] as const).map((title) => ({ title, align: "start" })),
		rows: rows.map(({ kind, sentence, path }) => [
			{ text: sentence },
			{ text: `${kindMarks[kind]} ${kind}` },
			{ text: [{ text: path, face: "code" }] },
		]),
	};
}

function figuresSection(figures: readonly FigureChange[]): ReviewSection {
	const changed = figures.filter(({ verdict }) => verdict !== "same");
	const families = figureKinds.flatMap((kind): readonly ReviewSection[] => {
		const rows = changed.filter((each) => each.kind === kind);
		if (rows.length === 0) return [];
		const all = figures.filter((each) => each.kind === kind).length;
		return [{ id: `figures-${kind}`, title: familyTitles[kind], blocks: [figureTable(rows, all)] }];
	});
	const unchanged = figures.length - changed.length;
	return {
		id: "figures",
		title: texts.byHowMuchEachFigure,
		blocks: [
			{
				kind: "text",
				text: texts.ofFiguresChange(changed.length, figures.length, unchanged),
			},
		],
		sections: families,
	};
}

const familyTitles: Readonly<Record<FigureKind, string>> = {
	cost: texts.monthlyCost,
	latency: texts.latency,
	availability: texts.availability,
	recovery: texts.recovery,
	staleness: texts.staleness,
	conflicts: texts.conflicts,
	business: texts.businessCase,
};

function figureTable(rows: readonly FigureChange[], all: number): ReviewBlock {
	return {
		kind: "table",
		caption: texts.rowCountOfAllChange(rows.length, all),
		columns: columns(texts.figure),
		rows: rows.map((row) => [{ text: row.label }, { text: row.text.a }, { text: row.text.b }, ...changeCells(row)]),
	};
}

function layoutSections({ layout }: DesignComparison): readonly ReviewSection[] {
	if (layout.length === 0) return [];
	return [
		{
			id: "layout",
			title: texts.theLayout,
			blocks: [differenceTable(texts.whereThingsStandOnTheCanvas, layout)],
		},
	];
}
