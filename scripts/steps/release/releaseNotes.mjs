import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";

/**
 * As `sha256sum --check` reads them.
 *
 * @param {readonly string[]} paths
 */
export function checksums(paths) {
	return paths
		.map((path) => `${createHash("sha256").update(readFileSync(path)).digest("hex")}  ${basename(path)}\n`)
		.join("");
}

/** @param {{ version: string, notes: string, sums: string }} release */
export function releaseNotes({ version, notes, sums }) {
	return `# Archipelago ${version}

${notes}

## Files

The page: unzip \`archipelago-site-${version}.zip\` into a folder of any web server. The command line:
\`npm install ./archipelago-cli-${version}.tgz\`. \`sha256sum --check SHA256SUMS\` tells whether they arrived whole:

\`\`\`
${sums}\`\`\`
`;
}
