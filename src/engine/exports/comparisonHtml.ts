import { comparisonPictures } from "../drawing/report/comparisonPictures.ts";
import { htmlReport } from "../drawing/report/htmlReport.ts";
import { compareDesigns } from "../review/compare/compareDesigns.ts";
import type { ComparedSide } from "../review/compare/comparedSide.ts";
import { compareFigures } from "../review/compare/compareFigures.ts";
import type { NamedComparison } from "../review/compare/comparisonMarkdown.ts";
import { comparisonMarks } from "../review/compare/comparisonMarks.ts";
import { comparisonReport } from "../review/compare/comparisonReport.ts";
import { unionDesign } from "../review/compare/unionDesign.ts";

interface NamedSides {
	readonly a: ComparedSide;
	readonly b: ComparedSide;
	/** What the two are called. */
	readonly names: NamedComparison["names"];
}

/** Two designs compared, as one page to be reviewed that needs nothing else. */
export function comparisonHtml({ a, b, names }: NamedSides): string {
	const design = compareDesigns(a.design, b.design);
	const { gone, ...marks } = comparisonMarks(design);
	const pictureOf = comparisonPictures({
		before: { ...a, marks: marks.a },
		after: { ...b, marks: marks.b },
		both: { design: unionDesign(a.design, b.design), marks: marks.both, gone },
	});
	const report = comparisonReport({ names, design, figures: compareFigures(a, b) });
	return htmlReport(report, { design: b.design, pictureOf });
}
