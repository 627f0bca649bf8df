import { parseArgs } from "node:util";
import { ensureInstalled } from "./steps/install.mjs";
import { mutatedFolders } from "./steps/mutation/mutatedFolders.mjs";
import { mutateFolder } from "./steps/mutation/mutateFolder.mjs";
import { keepFolder, survivorLines } from "./steps/mutation/writtenMutation.mjs";

// Changes the engine's code in small ways and looks whether a test notices. Names are folders or files of src/engine, such
// as analysis/latency; without one the sample of all is tried, with --sample that of the named folders. --write keeps the
// figures in docs/mutation.md.
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { sample: { type: "boolean", default: false }, write: { type: "boolean", default: false } },
});

await ensureInstalled();
for (const { name, files, tests } of await mutatedFolders(positionals, { sample: values.sample })) {
	console.log(`\n${name}: ${files.length} files`);
	const figures = await mutateFolder({ name, files, tests });
	console.log(survivorLines(figures).join("\n"));
	console.log(`${name}: ${figures.killed + figures.timedOut} of ${figures.mutants} mutants noticed`);
	if (values.write) keepFolder(figures);
}
