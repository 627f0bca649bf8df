const entities: ReadonlyMap<string, string> = new Map([
	["lt", "<"],
	["gt", ">"],
	["amp", "&"],
	["quot", '"'],
	["apos", "'"],
]);

const dataStart = "<![CDATA[";
const dataEnd = "]]>";

/** Text as an XML reader has it. A section that doesn't end is none, and is looked for once only. */
export function plainMarkup(markup: string): string {
	const parts: string[] = [];
	let from = 0;
	for (;;) {
		const start = markup.indexOf(dataStart, from);
		const end = start < 0 ? -1 : markup.indexOf(dataEnd, start + dataStart.length);
		if (end < 0) return [...parts, withoutEntities(markup.slice(from))].join("");
		parts.push(withoutEntities(markup.slice(from, start)), markup.slice(start + dataStart.length, end));
		from = end + dataEnd.length;
	}
}

function withoutEntities(markup: string): string {
	return markup.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, entity: string) => character(entity, whole));
}

function character(entity: string, whole: string): string {
	if (!entity.startsWith("#")) return entities.get(entity) ?? whole;
	const hexadecimal = entity[1]?.toLowerCase() === "x";
	const codePoint = Number.parseInt(entity.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
	return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : whole;
}
