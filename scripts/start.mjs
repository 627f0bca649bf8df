import { parseArgs } from "node:util";
import { buildIfStale } from "./steps/build.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { projectRoot } from "./steps/project.mjs";

// Serves the editor: the production build, or with --dev the sources, reloaded as they change.
// --port N takes that port or fails; without it, the first free one from 4173 up.
const { values } = parseArgs({
	options: { dev: { type: "boolean", default: false }, port: { type: "string" }, host: { type: "string" } },
});

const listen = {
	host: values.host ?? "localhost",
	port: Number(values.port ?? 4173),
	strictPort: values.port !== undefined,
};

async function serveSources() {
	const { createServer } = await import("vite");
	const server = await createServer({ root: projectRoot, server: listen });
	return server.listen();
}

async function serveBuild() {
	await buildIfStale();
	const { preview } = await import("vite");
	return preview({ root: projectRoot, preview: listen });
}

await ensureInstalled();
const server = values.dev ? await serveSources() : await serveBuild();
console.log("Archipelago is at");
server.printUrls();
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.once(signal, () => process.exit(0));
