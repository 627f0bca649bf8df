import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { buildAll } from "./steps/build.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { npm } from "./steps/npm.mjs";
import { capture, projectRoot, run } from "./steps/project.mjs";
import { isVersion, notesOf, withVersion } from "./steps/release/changelog.mjs";
import { packCommandLine } from "./steps/release/commandLinePackage.mjs";
import { checksums, releaseNotes } from "./steps/release/releaseNotes.mjs";
import { packSite } from "./steps/release/siteArchive.mjs";

// Makes what a release hands out, in dist/release: the page as a zip, the command line as a package, their checksums and
// the changelog's words. Nothing is published. --version 0.2.0 only prepares: it moves the changelog's heading and sets the
// version. --skip-tests is for trying: it leaves out checks, tests and coverage, and takes a tree with changes.
const { values } = parseArgs({
	options: { version: { type: "string" }, "skip-tests": { type: "boolean", default: false } },
});

const changelogPath = join(projectRoot, "CHANGELOG.md");
const folder = join(projectRoot, "dist", "release");

/** @param {string} version */
async function prepare(version) {
	if (!isVersion(version)) throw new Error(`--version takes a version such as 0.2.0, not ${version}`);
	const day = new Date().toISOString().slice(0, 10);
	const changelog = withVersion(readFileSync(changelogPath, "utf8"), { version, day });
	await npm(["version", version, "--no-git-tag-version", "--allow-same-version"], projectRoot);
	writeFileSync(changelogPath, changelog);
	console.log(`package.json, package-lock.json and CHANGELOG.md say ${version}. Commit them, then: npm run release`);
}

async function refuseChanges() {
	const { status, output } = await capture("git", ["status", "--porcelain"]);
	if (status === 0 && output === "") return;
	const reason = status === 0 ? `what isn't committed:\n${output}` : "sources that aren't a checkout";
	if (!values["skip-tests"]) throw new Error(`A release is not made from ${reason}`);
	console.log(`For trying only, from ${reason}`);
}

async function requireGreen() {
	if (values["skip-tests"]) return;
	for (const script of ["check", "test", "coverage"]) {
		const status = await run(process.execPath, [`scripts/${script}.mjs`]);
		if (status !== 0) throw new Error(`npm run ${script} fails, so there is no release`);
	}
}

/** @param {string} version */
async function release(version) {
	await refuseChanges();
	await ensureInstalled();
	await requireGreen();
	await buildAll();
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const made = [await packSite(join(folder, `archipelago-site-${version}.zip`)), await packCommandLine(folder)];
	const sums = checksums(made.map(({ path }) => path));
	const { notes, dated } = notesOf(readFileSync(changelogPath, "utf8"), version);
	if (!dated) console.log(`CHANGELOG.md has no section ${version}: npm run release -- --version ${version} makes one.`);
	writeFileSync(join(folder, "SHA256SUMS"), sums);
	writeFileSync(join(folder, "RELEASE-NOTES.md"), releaseNotes({ version, notes, sums }));
	for (const { path, bytes, files } of made) {
		console.log(`dist/release/${basename(path)}: ${(bytes / 1000).toFixed(0)} kB, ${files} files`);
	}
	console.log("Also SHA256SUMS and RELEASE-NOTES.md. Nothing was published.");
}

try {
	if (values.version === undefined) {
		await release(JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")).version);
	} else await prepare(values.version);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
