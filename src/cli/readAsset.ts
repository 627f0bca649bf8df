import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** A package's file that the program needs at run time: beside the built program, else where the package is installed. */
export function readAsset(path: string): Uint8Array {
	const beside = new URL(`./assets/${path}`, import.meta.url);
	return new Uint8Array(readFileSync(existsSync(beside) ? beside : createRequire(import.meta.url).resolve(path)));
}
