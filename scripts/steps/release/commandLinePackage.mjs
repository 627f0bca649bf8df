import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npm } from "../npm.mjs";
import { projectRoot } from "../project.mjs";
import { thirdPartyNotices } from "./notices.mjs";

const name = "archipelago-cli";

/** @param {string} version */
const readme = (version) => `# Archipelago on the command line

Calculates and breaks multi-region, active-active designs: latency, staleness, conflicts, availability, recovery times, cost
and business case of a design in YAML. Needs Node 20.19 or newer and nothing else: no other package, no network.

\`\`\`sh
npm install --save-dev ./archipelago-cli-${version}.tgz
npx archipelago check node_modules/archipelago-cli/examples/shop.yaml
npx archipelago analyze node_modules/archipelago-cli/examples/shop.yaml --why cost/total
npx archipelago simulate node_modules/archipelago-cli/examples/us-with-eu-replica.yaml --scenario us-east-outage
npx archipelago render node_modules/archipelago-cli/examples/shop.yaml -o shop.svg
npx archipelago schema > archipelago.schema.json
\`\`\`

\`archipelago --help\` lists the commands, \`--help\` after one its options. The exit status is 0 when all is well, 1 for
findings at or above \`--fail-on\`, 2 for wrong usage or a file that can't be read; \`check\` speaks SARIF, JUnit and GitHub
annotations.

Examples are in \`examples\`. Licence: MIT; the works that the program contains are in \`THIRD-PARTY-NOTICES.txt\`.
`;

/** The packed program's own package.json: it asks for no package, since all that it needs is in it. */
function packageFile() {
	const { version, license, engines } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8"));
	return {
		name,
		version,
		description:
			"Multi-region, active-active designs on the command line: checked, calculated, drawn and broken on purpose.",
		license,
		type: "module",
		engines,
		bin: { archipelago: "dist/archipelago.js" },
		files: ["dist", "examples", "THIRD-PARTY-NOTICES.txt"],
	};
}

/**
 * Packs the built command line as a package that npm installs. What it wrote on the way is gone afterwards.
 *
 * @param {string} folder where the package comes to lie
 * @returns {Promise<{ path: string, bytes: number, files: number }>}
 */
export async function packCommandLine(folder) {
	const own = packageFile();
	const staged = join(folder, "cli-package");
	rmSync(staged, { recursive: true, force: true });
	mkdirSync(staged, { recursive: true });
	cpSync(join(projectRoot, "dist", "cli"), join(staged, "dist"), { recursive: true });
	cpSync(join(projectRoot, "examples"), join(staged, "examples"), { recursive: true });
	cpSync(join(projectRoot, "LICENSE"), join(staged, "LICENSE"));
	writeFileSync(join(staged, "package.json"), `${JSON.stringify(own, undefined, "\t")}\n`);
	writeFileSync(join(staged, "README.md"), readme(own.version));
	const inProgram = (/** @type {string} */ path) => path.startsWith("src/cli/") || path.startsWith("src/engine/");
	writeFileSync(join(staged, "THIRD-PARTY-NOTICES.txt"), await thirdPartyNotices(projectRoot, inProgram));
	const [packed] = JSON.parse(await npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder], staged));
	rmSync(staged, { recursive: true });
	return { path: join(folder, packed.filename), bytes: packed.size, files: packed.files.length };
}
