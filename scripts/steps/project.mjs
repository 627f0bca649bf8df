import { spawn } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json. */
export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Runs a program in the project's folder and shows what it prints.
 *
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {{ env?: Record<string, string>, timeoutMs?: number }} [options]
 * @returns {Promise<number>} its exit status; 1 where it could not be started or was stopped
 */
export function run(program, parameters, { env = {}, timeoutMs } = {}) {
	return new Promise((resolve) => {
		const child = spawn(program, parameters, {
			cwd: projectRoot,
			env: { ...process.env, ...env },
			stdio: ["ignore", "inherit", "inherit"],
			...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
		});
		child.once("error", () => resolve(1));
		child.once("close", (status) => resolve(status ?? 1));
	});
}

/**
 * Runs a program and keeps what it prints.
 *
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {string} [folder] where it runs
 * @returns {Promise<{ status: number, output: string, errors: string }>}
 */
export function capture(program, parameters, folder = projectRoot) {
	return new Promise((resolve) => {
		const child = spawn(program, parameters, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
		let output = "";
		let errors = "";
		child.stdout.setEncoding("utf8").on("data", (chunk) => {
			output += chunk;
		});
		child.stderr.setEncoding("utf8").on("data", (chunk) => {
			errors += chunk;
		});
		child.once("error", (error) => resolve({ status: 1, output, errors: error.message }));
		child.once("close", (status) => resolve({ status: status ?? 1, output, errors }));
	});
}

/**
 * All files under a folder, as paths relative to `root` with `/` between folders, sorted. None where there is no folder.
 *
 * @param {string} root
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
export async function filesUnder(root, folder) {
	const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
	const nested = await Promise.all(
		entries.map((entry) => {
			const path = folder === "." ? entry.name : `${folder}/${entry.name}`;
			return entry.isDirectory() ? filesUnder(root, path) : [path];
		}),
	);
	return nested.flat().sort();
}
