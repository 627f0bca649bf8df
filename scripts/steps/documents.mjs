import { existsSync, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { filesUnder } from "./project.mjs";

/** @param {string} text Markdown */
const withoutCode = (text) => text.replace(/^(```|~~~)[\s\S]*?^\1/gm, "").replace(/`[^`\n]*`/g, "");

/**
 * The anchors that a Markdown file's headings make, as GitHub names them.
 *
 * @param {string} text
 */
function anchors(text) {
	const headings = text.replace(/^(```|~~~)[\s\S]*?^\1/gm, "").matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm);
	return new Set(
		[...headings].map(([, heading = ""]) =>
			heading
				.toLowerCase()
				.replace(/[^\p{L}\p{N}\s_-]/gu, "")
				.replace(/\s/g, "-"),
		),
	);
}

/**
 * @param {string} root
 * @param {string} path of the Markdown file
 * @param {string} text
 */
function linkProblems(root, path, text) {
	const inline = [...withoutCode(text).matchAll(/\]\(\s*<?([^)\s>]+)/g)];
	const references = [...withoutCode(text).matchAll(/^\[[^\]]+\]:\s+(\S+)/gm)];
	return [...inline, ...references]
		.map(([, target = ""]) => target)
		.filter((target) => !/^[a-z][a-z0-9+.-]*:/i.test(target))
		.flatMap((target) => {
			const [file = "", anchor] = target.split("#");
			const linked = file === "" ? path : normalize(join(dirname(path), decodeURIComponent(file)));
			if (!existsSync(join(root, linked))) return [`${path}: links to ${target}, and there is no ${linked}`];
			if (anchor === undefined || !linked.endsWith(".md")) return [];
			const known = anchors(readFileSync(join(root, linked), "utf8"));
			return known.has(anchor) ? [] : [`${path}: links to ${target}, and ${linked} has no such heading`];
		});
}

/**
 * @param {string} path
 * @param {string} text
 * @param {Record<string, string>} scripts of package.json
 */
function commandProblems(path, text, scripts) {
	return [...text.matchAll(/\bnpm (?:run ([a-z0-9:-]+)|(?:start|test)\b)/g)]
		.filter(([command, name = command.slice("npm ".length)]) => !(name in scripts))
		.map(([command]) => `${path}: says \`${command}\`, and package.json has no such script`);
}

/**
 * What the documents say that isn't so: links to nothing, commands that don't exist.
 *
 * @param {string} root folder that holds package.json
 * @returns {Promise<string[]>}
 */
export async function documentProblems(root) {
	const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	const atTop = (await readdir(root)).filter((name) => name.endsWith(".md"));
	const below = (await filesUnder(root, "docs")).filter((name) => name.endsWith(".md"));
	return [...atTop, ...below].flatMap((path) => {
		const text = readFileSync(join(root, path), "utf8");
		return [...linkProblems(root, path, text), ...commandProblems(path, text, scripts)];
	});
}
