import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "../../scripts/steps/project.mjs";

const program = join(projectRoot, "dist/cli/archipelago.js");

export interface Answer {
	readonly status: number | null;
	readonly output: string;
	readonly errors: string;
}

/** Runs the built command line as a shell would, in the project's folder or another; needs `npm run build` before. */
export function archipelago(parameters: readonly string[], standardInput = "", folder = projectRoot): Answer {
	const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], {
		cwd: folder,
		input: standardInput,
		encoding: "utf8",
		maxBuffer: 256 * 2 ** 20,
	});
	return { status, output: stdout, errors: stderr };
}
