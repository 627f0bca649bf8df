import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

/** Compares with the picture that was looked at and found right; a difference is written beside it, to be looked at. */
export function expectPicture(name: string, picture: string): void {
	const golden = new URL(`../../examples/${name}.svg`, import.meta.url);
	const changed = new URL(`../../examples/${name}-changed.svg`, import.meta.url);
	const before = existsSync(golden) ? readFileSync(golden, "utf8") : "";
	if (before === picture) rmSync(changed, { force: true });
	else writeFileSync(changed, picture);
	expect(before === picture, `${name} differs: look at ${changed.pathname}`).toBe(true);
}
