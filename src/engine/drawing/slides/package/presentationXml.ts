import { escapeText } from "../../svgText.ts";
import { emuPerPoint } from "../Pen.ts";
import { slidePoints } from "../slideFrame.ts";
import { header, namespaces } from "./namespaces.ts";

/** The first number that a slide may have. */
const firstSlide = 256;

/** The list of slides. Relationships: master, notes' master, then the slides, then properties, view, table styles, theme. */
export function presentationXml(slides: number): string {
	const ids = Array.from(
		{ length: slides },
		(_, index) => `<p:sldId id="${firstSlide + index}" r:id="rId${index + 3}"/>`,
	);
	return `${header}<p:presentation ${namespaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids.join("")}</p:sldIdLst><p:sldSz cx="${slidePoints.w * emuPerPoint}" cy="${slidePoints.h * emuPerPoint}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
}

export const presentationProperties = `${header}<p:presentationPr ${namespaces}/>`;
export const viewProperties = `${header}<p:viewPr ${namespaces}/>`;
export const tableStyles = `${header}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`;

/** No dates and no author: a file says nothing of when and by whom it was made. */
export function coreProperties(title: string, description: string): string {
	return `${header}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeText(title)}</dc:title><dc:description>${escapeText(description)}</dc:description></cp:coreProperties>`;
}

export const appProperties = `${header}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Archipelago</Application></Properties>`;

const presentationml = "application/vnd.openxmlformats-officedocument.presentationml";

interface Counts {
	readonly slides: number;
	/** Numbers of the slides with a chart, and of those with notes. */
	readonly charts: readonly number[];
	readonly notes: readonly number[];
}

export function contentTypes({ slides, charts, notes }: Counts): string {
	const office = "application/vnd.openxmlformats-officedocument";
	const overrides = [
		["/ppt/presentation.xml", `${presentationml}.presentation.main+xml`],
		["/ppt/slideMasters/slideMaster1.xml", `${presentationml}.slideMaster+xml`],
		["/ppt/slideLayouts/slideLayout1.xml", `${presentationml}.slideLayout+xml`],
		["/ppt/notesMasters/notesMaster1.xml", `${presentationml}.notesMaster+xml`],
		["/ppt/theme/theme1.xml", `${office}.theme+xml`],
		["/ppt/theme/theme2.xml", `${office}.theme+xml`],
		["/ppt/presProps.xml", `${presentationml}.presProps+xml`],
		["/ppt/viewProps.xml", `${presentationml}.viewProps+xml`],
		["/ppt/tableStyles.xml", `${presentationml}.tableStyles+xml`],
		["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
		["/docProps/app.xml", `${office}.extended-properties+xml`],
		...Array.from({ length: slides }, (_, index) => [
			`/ppt/slides/slide${index + 1}.xml`,
			`${presentationml}.slide+xml`,
		]),
		...charts.map((number) => [`/ppt/charts/chart${number}.xml`, `${office}.drawingml.chart+xml`]),
		...notes.map((number) => [`/ppt/notesSlides/notesSlide${number}.xml`, `${presentationml}.notesSlide+xml`]),
	].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
	return [
		`${header}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
		'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
		'<Default Extension="xml" ContentType="application/xml"/>',
		`<Default Extension="xlsx" ContentType="${office}.spreadsheetml.sheet"/>`,
		...overrides,
		"</Types>",
	].join("");
}
