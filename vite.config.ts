import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { recordsByColumn } from "./scripts/steps/columns.mjs";
import { speaks } from "./scripts/steps/language.mjs";
import { leavesOffline, worksOffline } from "./scripts/steps/offline.mjs";
import { putsTextsInPlace } from "./scripts/steps/textsInPlace.mjs";

/** What the built page may load and run: its own files and nothing else, so that a design can't leave the browser, nor act in it. */
const contentSecurityPolicy = [
	"default-src 'none'",
	"script-src 'self'",
	// What is handed to a browser as markup or as a script's address must come from a policy, of which there is one: it
	// makes the addresses of the page's own workers (src/worker/ownScript.ts).
	"require-trusted-types-for 'script'",
	"trusted-types archipelago",
	// React, the canvas and the YAML pane set styles at run time.
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data: blob:",
	// Pictures and reviews that are looked at before they are saved bring their fonts along.
	"font-src 'self' data:",
	"connect-src 'self'",
	"worker-src 'self'",
	"manifest-src 'self'",
	// A review before it is saved, in a sandbox that runs no script.
	"frame-src blob:",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
].join("; ");

/** Only in the build: the development server needs inline scripts and a socket. */
function restrictPage(): Plugin {
	return {
		name: "restrict-page",
		apply: "build",
		transformIndexHtml: () => [
			{
				tag: "meta",
				attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
				injectTo: "head-prepend",
			},
		],
	};
}

/** The package's version, and the commit with its day where the sources are a checkout: the same sources give the same page. */
function builtFrom(): object {
	const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as { version: string };
	try {
		const quiet = { cwd: import.meta.dirname, stdio: ["ignore" as const, "pipe" as const, "ignore" as const] };
		const [hash = "", day] = execFileSync("git", ["log", "-1", "--format=%H %cs"], quiet).toString().trim().split(" ");
		return { version, commit: hash.slice(0, 10), day };
	} catch {
		return { version };
	}
}

/** jsPDF loads these to photograph a page, which nothing here does; kept for offline, they would be a third of a megabyte. */
const unused = new Set(["html2canvas", "canvg", "dompurify"]);

/**
 * Zooming moves a transform and no colour; without this it brings the first screen a library of colour spaces. Functions,
 * since values are compared with them by `instanceof`.
 */
const noColours = ["color", "rgb", "hsl", "lab", "hcl", "lch", "gray", "cubehelix"]
	.map((name) => `export function ${name}() { return null; }`)
	.join("\n");

function leaveOutUnused(): Plugin {
	const stands = new Map([
		["\0unused", "export default undefined;"],
		["\0no-colours", noColours],
	]);
	return {
		name: "leave-out-unused",
		enforce: "pre",
		resolveId: (id) => (unused.has(id) ? "\0unused" : id === "d3-color" ? "\0no-colours" : undefined),
		load: (id) => stands.get(id),
	};
}

/**
 * What is needed at once is one file: cut into dozens, it compresses worse by a twentieth. Constants of other modules are put
 * in place: so a text costs no more than where it is shown.
 */
const oneFirstFile = {
	output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial" as const] }] } },
	optimization: { inlineConst: { mode: "all" as const } },
};

// The page. The command line is built by scripts/build.mjs, into a folder of its own.
export default defineConfig({
	// Relative, so that the page can be served from any path.
	base: "./",
	define: { builtFrom: JSON.stringify(builtFrom()) },
	plugins: [
		speaks(),
		putsTextsInPlace(),
		recordsByColumn(),
		react(),
		leaveOutUnused(),
		restrictPage(),
		leavesOffline(),
		worksOffline(),
	],
	worker: {
		format: "es",
		plugins: () => [speaks(), putsTextsInPlace(), recordsByColumn(), leaveOutUnused()],
		rolldownOptions: oneFirstFile,
	},
	build: {
		outDir: "dist/page",
		emptyOutDir: true,
		chunkSizeWarningLimit: 1000,
		rolldownOptions: oneFirstFile,
	},
});
