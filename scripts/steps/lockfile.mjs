import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What package.json and package-lock.json must not hold: ranges, and the host that a package came from.
 *
 * @param {string} root folder that holds both
 * @returns {string[]}
 */
export function lockfileProblems(root) {
	const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
	const ranges = Object.entries({ ...dependencies, ...devDependencies })
		.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
		.map(([name, version]) => `package.json: ${name} is ${version}, not one exact version`);
	const hosts = Object.entries(packages)
		.filter(([, locked]) => "resolved" in locked)
		.map(([path]) => `package-lock.json: ${path} names the host that it came from`);
	return [...ranges, ...hosts];
}
