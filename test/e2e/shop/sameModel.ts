import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { exportsOf } from "../../../scripts/steps/bundled.mjs";

/** Two texts say the same, as the engine reads them. */
export async function expectSameModel(text: string, file: string): Promise<void> {
	const { modelOf } = (await exportsOf("test/e2e/shop/modelOf.ts")) as typeof import("./modelOf.ts");
	expect(modelOf(text)).toEqual(modelOf(readFileSync(file, "utf8")));
}
