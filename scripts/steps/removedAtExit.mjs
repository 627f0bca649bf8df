import { rmSync } from "node:fs";

/** @type {string[]} */
const folders = [];

/**
 * A folder that is gone when the script ends, however it ends.
 *
 * @param {string} folder
 * @returns {string} the same
 */
export function removedAtExit(folder) {
	if (folders.length === 0) {
		process.once("exit", () => {
			for (const each of folders) rmSync(each, { recursive: true, force: true });
		});
	}
	folders.push(folder);
	return folder;
}
