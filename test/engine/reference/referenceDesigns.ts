import { readdirSync, readFileSync } from "node:fs";
import type { Design } from "../../../src/engine/model/design.ts";
import { designOf } from "../designOf.ts";

const folders = ["examples", "test/engine/reference/designs"];

/** Every example, and designs made to meet what the examples don't. */
export const referenceDesigns: readonly { readonly name: string; readonly design: Design }[] = folders.flatMap(
	(folder) =>
		readdirSync(folder)
			.filter((file) => file.endsWith(".yaml"))
			.toSorted()
			.map((file) => ({
				name: file.replace(/\.yaml$/, ""),
				design: designOf(readFileSync(`${folder}/${file}`, "utf8")),
			})),
);
