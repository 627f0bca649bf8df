import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../../../scripts/steps/project.mjs";

export function exampleText(name: string): string {
	return readFileSync(join(projectRoot, "examples", `${name}.yaml`), "utf8");
}
