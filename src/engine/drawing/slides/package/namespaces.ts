export const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const namespaces = [
	'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
	'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
	'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
].join(" ");

/** What begins every tree of shapes. */
export const treeStart =
	'<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The kinds of relationship that a deck has. */
const relationshipTypes = {
	officeDocument: `${office}/officeDocument`,
	extendedProperties: `${office}/extended-properties`,
	coreProperties: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
	slideMaster: `${office}/slideMaster`,
	slideLayout: `${office}/slideLayout`,
	notesMaster: `${office}/notesMaster`,
	slide: `${office}/slide`,
	notesSlide: `${office}/notesSlide`,
	theme: `${office}/theme`,
	chart: `${office}/chart`,
	package: `${office}/package`,
	presProps: `${office}/presProps`,
	viewProps: `${office}/viewProps`,
	tableStyles: `${office}/tableStyles`,
} as const;

type Relationship = readonly [type: keyof typeof relationshipTypes, target: string];

/** A part's relationships, in order `rId1`, `rId2`, … */
export function relationshipsXml(targets: readonly Relationship[]): string {
	const each = targets.map(
		([type, target], index) =>
			`<Relationship Id="rId${index + 1}" Type="${relationshipTypes[type]}" Target="${target}"/>`,
	);
	return `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}
