import { readFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { filesUnder } from "./project.mjs";

/** Folders whose texts all stand in src/texts. */
const folders = [
	"src/ui",
	"src/editor",
	"src/worker",
	"src/engine/analysis",
	"src/engine/simulation",
	"src/engine/review",
	"src/engine/drawing",
	"src/engine/format",
	"src/engine/exports",
	"src/engine/layout",
	"src/engine/model",
	"src/cli",
];

/** Attributes that people read or hear: whatever letters they hold are a text. */
const textAttributes = new Set([
	"alt",
	"aria-description",
	"aria-label",
	"aria-placeholder",
	"aria-roledescription",
	"aria-valuetext",
	"description",
	"hint",
	"label",
	"placeholder",
	"summary",
	"text",
	"title",
]);

/** Attributes and properties that only the machine reads. */
const machineNames =
	/^(aria-keyshortcuts|className|class|coalesce|d|data-.*|fill|font|href|id|key|kind|path|rel|role|shortcut|strokeDasharray|style|testId|transform|transition|type|unit|viewBox)$/;

/** Calls whose parameters only the machine reads: selectors, media types, keys, and errors in our own code. */
const machineCalls =
	/(^|\.)(querySelector(All)?|closest|matches|startsWith|endsWith|matchMedia|keyText|getContext|setProperty|getPropertyValue|addEventListener|removeEventListener|example|DOMException|TypeError|Error)$/;

/** Elements that show what is typed: names of the file's format, keys. */
const codeElements = new Set(["code", "kbd"]);

/** What requests to the engine and messages to the service worker are called. */
const slotNames = /^slots?$/;
const slotCalls = /\.(ask|cancel|postMessage)$/;

/** Files whose words nobody reads, with why. */
const exceptions = new Map([
	["src/cli/fonts/systemFonts.ts", "folders of fonts"],
	["src/engine/drawing/animated/visibilitySheet.ts", "classes of a style sheet"],
	["src/engine/drawing/report/html/styleSheet.ts", "a style sheet"],
	["src/engine/drawing/slides/package/presentationXml.ts", "parts of a package"],
	["src/engine/drawing/svgText.ts", "names of fonts"],
	["src/engine/format/effectiveText.ts", "endings of names"],
	["src/engine/model/numbers/formatMs.ts", "units"],
	["src/engine/model/numbers/termValue.ts", "units, which terms are told apart by"],
	["src/engine/simulation/merge/lab/labWorld.ts", "what becomes of writes is told apart by them"],
	["src/ui/shell/useFileDrop.ts", "what the browser calls files that are dragged"],
	["src/editor/thinnedVersions.ts", "what periods are told apart by"],
	["src/ui/trouble/builtVersion.ts", "part of the report"],
	["src/ui/trouble/troubleReport.ts", "the report is for those who mend the page"],
	["src/ui/trouble/useReport.ts", "part of the report"],
	["src/ui/trouble/withoutDesign.ts", "words of browsers"],
	["src/ui/useTypedText.ts", "what stretches of typing are told apart by"],
	["src/worker/packing.ts", "how a value is packed"],
]);

/** Names of keys, as the browser has them. */
const keyNames = /^(Alt|Backspace|Control|Delete|End|Enter|Escape|Home|Meta|Shift|Space|Tab|(Arrow|Page)[A-Z][a-z]+)$/;

/** A key with its modifiers, as `commandKeys` writes it. */
const keyCombination = /^((mod|alt|shift|ctrl) )+\S+$/;

/** Words with a space between them, or one that begins as a sentence does. */
const worded = /\p{L}\p{L}?[\p{L}.,;:!?)’']* ['"(“]?\p{L}|^\p{Lu}\p{Ll}+(…|[.:!?]|$)|\p{L}…/u;

/** Values of a style sheet or of a drawing, and a design. */
const styled =
	/var\(--|^[\d.\s]*(px|%|ms|s|fr)\b|^(translate|rotate|scale|url|calc|min|max|minmax|repeat|rgb|hsl)\(|\dpx|^\(.*:.*\)$|^archipelago: \d|\[[a-z-]+[=\]]/;

/** Markup, styles and directives of the files that are written, and names of firms and formats. */
const written =
	/^\s*[@.:][\w-]+.*[{}]|[{;][\w-]+:[^ ].*[;}]|^ ?[\w-]+="|="\{\}"|^\s*[\w-]+: ?\{\}px;|^(default-src|flowchart|classDef|class \{\}|\s*subgraph|\tacc(Title|Descr):)|^title: \{\}$|^\{\} (ms|min|h)( \{\} (s|min))?$|^--\w|^(scope|signals|homes|archipelago): |^\{ .*\}$|^invalid-design|^\/\w+ <<|^(an? (month|year|hour)|per million requests|in the first year)$|^(Archipelago|Azure|Google Cloud|GitHub|Markdown|HTML|YAML|PowerPoint|Excel|Mermaid|Arial|Arimo|Cousine)$/;

/** @param {string} text its words without the markup around them */
const withoutMarkup = (text) => text.replace(/<[^<>]*>/g, " ");

/** @param {string} text */
const isWorded = (text) =>
	worded.test(withoutMarkup(text)) && ![styled, written, keyNames, keyCombination].some((each) => each.test(text));

/** @param {ts.TemplateExpression} node its words, with a mark for each value */
const templateText = (node) => [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join("{}");

/** @param {string} text of a template, with marks for the values */
const isWordedTemplate = (text) =>
	![styled, written].some((each) => each.test(text)) &&
	(isWorded(text) || /\p{L}{2,}[.,;:]? |\{\},? \p{L}{2,}|\p{L}{2,}…/u.test(withoutMarkup(text)));

/** @param {ts.Node} node */
const nameOf = (node) =>
	ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)
		? node.name.getText().replaceAll('"', "")
		: ts.isCallExpression(node) || ts.isNewExpression(node)
			? node.expression.getText()
			: "";

/**
 * Whether nobody reads what is in here.
 *
 * @param {ts.Node} node
 */
function isForMachine(node) {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
	if (ts.isJsxElement(node)) return codeElements.has(node.openingElement.tagName.getText());
	if (ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) return machineNames.test(nameOf(node));
	if (ts.isVariableDeclaration(node)) return slotNames.test(node.name.getText());
	return (ts.isCallExpression(node) || ts.isNewExpression(node)) && machineCalls.test(nameOf(node));
}

const comparisons = new Set([
	ts.SyntaxKind.EqualsEqualsEqualsToken,
	ts.SyntaxKind.ExclamationEqualsEqualsToken,
	ts.SyntaxKind.InKeyword,
]);

/**
 * Whether a literal names something in the code: what is compared, a property, a case.
 *
 * @param {ts.Node} literal
 */
function isName(literal) {
	const { parent } = literal;
	if (ts.isBinaryExpression(parent)) return comparisons.has(parent.operatorToken.kind);
	if (ts.isPropertyAssignment(parent)) return parent.name === literal;
	if (ts.isCallExpression(parent)) return slotCalls.test(nameOf(parent));
	return ts.isCaseClause(parent) || ts.isSwitchStatement(parent) || ts.isElementAccessExpression(parent);
}

/** Percentiles are called the same everywhere. @param {string} text */
const isRead = (text) => /\p{L}/u.test(text) && !/^\s*p\d{2,3}\s*$/.test(text);

/** @param {ts.Node} node */
function isText(node) {
	if (ts.isJsxText(node)) return isRead(node.text.replace(/&\w+;/g, ""));
	if (ts.isTemplateExpression(node)) return !isName(node) && isWordedTemplate(templateText(node));
	if (!ts.isStringLiteralLike(node) || isName(node)) return false;
	const { parent } = node;
	if (ts.isJsxAttribute(parent) && textAttributes.has(nameOf(parent))) return isRead(node.text);
	if (ts.isJsxExpression(parent) && !ts.isJsxAttribute(parent.parent)) return isRead(node.text);
	return isWorded(node.text);
}

/**
 * The texts that stand in a file: literals and templates that somebody may read.
 *
 * @param {ts.SourceFile} file
 * @returns {ts.Node[]}
 */
export function textsIn(file) {
	/** @type {ts.Node[]} */
	const found = [];
	/** @param {ts.Node} node */
	const visit = (node) => {
		if (isForMachine(node)) return;
		if (isText(node)) found.push(node);
		ts.forEachChild(node, visit);
	};
	visit(file);
	return found;
}

/**
 * Texts that stand outside of src/texts, and translations that lack one or have one too many.
 *
 * @param {string} root folder that holds `src`
 * @returns {Promise<string[]>}
 */
export async function textProblems(root) {
	const nested = await Promise.all(folders.map((folder) => filesUnder(root, folder)));
	const paths = nested.flat().filter((path) => /\.tsx?$/.test(path) && !exceptions.has(path));
	const misplaced = await Promise.all(
		paths.map(async (path) => {
			const file = await parsed(root, path);
			return textsIn(file).map((node) => {
				const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
				const text = node.getText(file).trim().replace(/\s+/g, " ").slice(0, 60);
				return `${path}:${line + 1}: ${text} is a text; it belongs in src/texts`;
			});
		}),
	);
	return [...misplaced.flat(), ...(await translationProblems(root))];
}

/**
 * @param {string} root
 * @param {string} path
 */
async function parsed(root, path) {
	const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
	return ts.createSourceFile(path, await readFile(join(root, path), "utf8"), ts.ScriptTarget.Latest, true, kind);
}

/**
 * The exported texts of a module: name → parameters, `undefined` where it is a plain text.
 *
 * @param {ts.SourceFile} file
 */
function exportedTexts(file) {
	const declarations = file.statements
		.filter((statement) => ts.isVariableStatement(statement))
		.flatMap((statement) => [...statement.declarationList.declarations]);
	return new Map(
		declarations.map(({ name, initializer }) => [
			name.getText(file),
			initializer !== undefined && ts.isArrowFunction(initializer)
				? initializer.parameters.map((each) => each.type?.getText(file)).join(", ")
				: undefined,
		]),
	);
}

/** Folders of translations are named by their language; those of areas have longer names. */
const languageFolder = /^src\/texts\/[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\//;

/** @param {string} root */
async function translationProblems(root) {
	const modules = (await filesUnder(root, "src/texts")).filter((path) => path.endsWith(".ts"));
	const translated = modules.filter((path) => languageFolder.test(path));
	const problems = await Promise.all(
		translated.map(async (path) => {
			const original = `src/texts/${path.split("/").slice(3).join("/")}`;
			if (!modules.includes(original)) return [`${path}: translates ${original}, which is not there`];
			const own = exportedTexts(await parsed(root, path));
			const english = exportedTexts(await parsed(root, original));
			const missing = [...english.keys()].filter((name) => !own.has(name));
			const unknown = [...own.keys()].filter((name) => !english.has(name));
			const other = [...own].filter(([name, takes]) => english.has(name) && english.get(name) !== takes);
			return [
				...missing.map((name) => `${path}: lacks ${name}`),
				...unknown.map((name) => `${path}: has ${name}, which ${original} hasn't`),
				...other.map(([name]) => `${path}: ${name} takes other values than in ${original}`),
			];
		}),
	);
	return problems.flat();
}
