import { readFile } from "node:fs/promises";
import ts from "typescript";
import { pseudoLanguage } from "./language.mjs";

/** Imports of a module of texts, as all of them are written: the name, and the module. */
const imported = /^import \* as (\w+) from "([^"]*\/texts\/[^"]+)";$/gm;

/**
 * A text with values, in the order of its source: what stands before, between and after them, and which they are.
 *
 * @typedef {{ parameters: string[]; named: boolean; pieces: string[]; values: string[] }} Template
 */

/**
 * Templates of a module of texts that are nothing but words and values. What chooses a plural stays a function.
 *
 * @param {string} code of the module
 * @returns {Map<string, Template>} by name
 */
function templatesOf(code) {
	const file = ts.createSourceFile("texts.ts", code, ts.ScriptTarget.Latest, true);
	const declared = file.statements.filter((each) => ts.isVariableStatement(each));
	return new Map(
		declared
			.flatMap(({ declarationList }) => [...declarationList.declarations])
			.flatMap(({ name, initializer }) => {
				const template = initializer === undefined ? undefined : templateOf(initializer, file);
				return template === undefined ? [] : [[name.getText(file), template]];
			}),
	);
}

/**
 * @param {ts.Expression} text
 * @param {ts.SourceFile} file
 * @returns {Template | undefined}
 */
function templateOf(text, file) {
	if (!ts.isArrowFunction(text) || !ts.isTemplateExpression(text.body)) return undefined;
	const { head, templateSpans: spans } = text.body;
	if (!spans.every(({ expression }) => ts.isIdentifier(expression))) return undefined;
	const [only] = text.parameters;
	const pattern = only !== undefined && ts.isObjectBindingPattern(only.name) ? only.name : undefined;
	/** @type {readonly { name: ts.BindingName }[]} */
	const all = pattern?.elements ?? text.parameters;
	const parameters = all.map(({ name }) => name.getText(file));
	const values = spans.map(({ expression }) => expression.getText(file));
	const literals = [head, ...spans.map(({ literal }) => literal)];
	const pieces = literals.map((each, at) => each.getText(file).slice(1, at === spans.length ? -1 : -2));
	return new Set(values).size === parameters.length
		? { parameters, named: pattern !== undefined, pieces, values }
		: undefined;
}

/**
 * What a call gives for each value of a template; nothing where that can't be told, or would be computed twice.
 *
 * @param {ts.CallExpression} call
 * @param {Template} template
 * @returns {Map<string, ts.Expression> | undefined}
 */
function givenBy(call, { parameters, named, values }) {
	const { arguments: all } = call;
	const given = new Map(named ? namedBy(all[0]) : parameters.flatMap((name, at) => pairOf(name, all[at])));
	const twice = values.filter((name, at) => values.indexOf(name) !== at).map((name) => given.get(name));
	const once = twice.every((value) => value !== undefined && ts.isIdentifier(value));
	return once && values.every((name) => given.has(name)) ? given : undefined;
}

/**
 * @param {string} name
 * @param {ts.Expression | undefined} value
 * @returns {[string, ts.Expression][]}
 */
const pairOf = (name, value) => (value === undefined || ts.isSpreadElement(value) ? [] : [[name, value]]);

/**
 * @param {ts.Expression | undefined} values
 * @returns {[string, ts.Expression][]}
 */
function namedBy(values) {
	if (values === undefined || !ts.isObjectLiteralExpression(values)) return [];
	return values.properties.flatMap((each) => {
		if (ts.isShorthandPropertyAssignment(each)) return pairOf(each.name.text, each.name);
		return ts.isPropertyAssignment(each) ? pairOf(each.name.getText(), each.initializer) : [];
	});
}

/**
 * The code with templates where they are called: `texts.saved(name)` becomes `${name} saved`.
 *
 * @param {string} code
 * @param {ReadonlyMap<string, string>} modules name of each import of texts → code of the module
 * @returns {string}
 */
export function withTextsInPlace(code, modules) {
	const templates = new Map([...modules].map(([name, module]) => [name, templatesOf(module)]));
	const file = ts.createSourceFile("code.tsx", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
	/** @param {ts.Node} node @returns {string | undefined} */
	const placed = (node) => {
		if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
		const template = templates.get(node.expression.expression.getText(file))?.get(node.expression.name.text);
		const given = template === undefined ? undefined : givenBy(node, template);
		if (template === undefined || given === undefined) return undefined;
		const values = template.values.map((name) => {
			const value = given.get(name);
			return value === undefined ? "" : `\${${written(value).trim()}}`;
		});
		return `\`${template.pieces.map((piece, at) => piece + (values[at] ?? "")).join("")}\``;
	};
	/** @param {ts.Node} node @returns {{ from: number; to: number; text: string }[]} */
	const changesIn = (node) => {
		const text = placed(node);
		if (text !== undefined) return [{ from: node.getStart(file), to: node.end, text }];
		/** @type {ReturnType<typeof changesIn>} */
		const changes = [];
		ts.forEachChild(node, (child) => {
			changes.push(...changesIn(child));
		});
		return changes;
	};
	/** @param {ts.Node} node */
	const written = (node) => {
		const start = node.getFullStart();
		return changesIn(node)
			.sort((one, other) => other.from - one.from)
			.reduce(
				(text, change) => text.slice(0, change.from - start) + change.text + text.slice(change.to - start),
				code.slice(start, node.end),
			);
	};
	return written(file);
}

/**
 * Puts texts that hold values where they are said, as the bundler does with those that hold none: a function and its call
 * are more than the text. Not in the pseudo-language, which is made of the modules as they are loaded.
 *
 * @param {string} [language]
 * @returns {import("vite").Plugin}
 */
export function putsTextsInPlace(language = process.env.ARCHIPELAGO_LANGUAGE) {
	return {
		name: "puts-texts-in-place",
		apply: "build",
		enforce: "pre",
		async transform(code, id) {
			const imports = [...code.matchAll(imported)];
			if (language === pseudoLanguage || imports.length === 0 || !/\.tsx?$/.test(id)) return undefined;
			const modules = await Promise.all(
				imports.map(async ([, name = "", source = ""]) => {
					const module = await this.resolve(source, id);
					return /** @type {const} */ ([name, module === null ? "" : await readFile(module.id, "utf8")]);
				}),
			);
			return { code: withTextsInPlace(code, new Map(modules)), map: null };
		},
	};
}
