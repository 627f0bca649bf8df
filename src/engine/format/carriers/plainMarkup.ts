const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Text as an XML reader has it. */
export function plainMarkup(markup: string): string {
	return markup.replace(
		/<!\[CDATA\[([\s\S]*?)\]\]>|&(#x[\da-f]+|#\d+|\w+);/gi,
		(whole, data?: string, entity?: string) => (entity === undefined ? (data ?? "") : character(entity, whole)),
	);
}

function character(entity: string, whole: string): string {
	if (!entity.startsWith("#")) return entities[entity] ?? whole;
	const hexadecimal = entity[1]?.toLowerCase() === "x";
	const codePoint = Number.parseInt(entity.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
	return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : whole;
}
