import ts from "typescript";

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const accented = "áƀçďéƒǧĥíĵķĺɱñóþɋŕšťúṽŵẋýžÁƁÇĎÉƑǦĤÍĴĶĹṀÑÓÞɊŔŠŤÚṼŴẊÝŽ";
const accents = new Map([...plain].map((letter, at) => [letter, [...accented][at] ?? letter]));

/** How much longer a text is in other languages: a third, short ones more. */
const padding = (/** @type {number} */ letters) => "·".repeat(Math.ceil(letters * (letters < 8 ? 0.5 : 0.35)));

/**
 * The same text with accents, marks of values left alone.
 *
 * @param {string} text
 */
const withAccents = (text) => text.replace(/\{\w+\}|[A-Za-z]/g, (part) => accents.get(part) ?? part);

/** @param {string} text */
export function pseudoText(text) {
	const letters = text.replace(/\{\w+\}|[^\p{L}]/gu, "").length;
	return letters === 0 ? text : `[${withAccents(text)}${padding(letters)}]`;
}

/** @param {ts.Node} node whether a literal is compared or names something, rather than being said */
function isSaid(node) {
	const { parent } = node;
	if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind === ts.SyntaxKind.PlusToken;
	return !ts.isImportDeclaration(parent) && !ts.isLiteralTypeNode(parent);
}

/**
 * The module of texts with each of them in the pseudo-language.
 *
 * @param {string} code
 */
export function pseudoTexts(code) {
	const file = ts.createSourceFile("texts.ts", code, ts.ScriptTarget.Latest, true);
	/** @type {{ from: number, to: number, text: string }[]} */
	const changes = [];
	/** @param {ts.Node} node */
	const visit = (node) => {
		if (ts.isStringLiteralLike(node) && isSaid(node)) {
			changes.push({ from: node.getStart(file), to: node.end, text: JSON.stringify(pseudoText(node.text)) });
		} else if (ts.isTemplateExpression(node)) changes.push(...templateChanges(node, file));
		ts.forEachChild(node, visit);
	};
	visit(file);
	return changes
		.sort((one, other) => other.from - one.from)
		.reduce((text, change) => text.slice(0, change.from) + change.text + text.slice(change.to), code);
}

/**
 * @param {ts.TemplateExpression} node
 * @param {ts.SourceFile} file
 */
function templateChanges(node, file) {
	const pieces = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
	const letters = pieces
		.map(({ text }) => text)
		.join("")
		.replace(/[^\p{L}]/gu, "").length;
	if (letters === 0) return [];
	return pieces.map((piece, at) => {
		const [from, to] = [piece.getStart(file) + 1, piece.end - (at === pieces.length - 1 ? 1 : 2)];
		const text = withAccents(file.text.slice(from, to).replace(/\\n/g, "\n")).replace(/\n/g, "\\n");
		const said = at === pieces.length - 1 ? `${text}${padding(letters)}]` : text;
		return { from, to, text: at === 0 ? `[${said}` : said };
	});
}
