import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";

const types: Readonly<Record<string, string>> = {
	".css": "text/css",
	".html": "text/html",
	".js": "text/javascript",
	".png": "image/png",
	".svg": "image/svg+xml",
	".ttf": "font/ttf",
	".wasm": "application/wasm",
	".webmanifest": "application/manifest+json",
};

export interface PageServer {
	readonly url: string;
	/** From now on the page is a later version of itself. */
	readonly publish: () => void;
	readonly stop: () => Promise<void>;
}

/** Serves the built page from a folder below the root, as a static host does. */
export async function servePage(): Promise<PageServer> {
	const folder = "dist/page";
	let isLater = false;
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? "/", "http://localhost");
		const path = join(folder, pathname.replace(/^\/atlas\//, "").replace(/^$/, "index.html"));
		if (!pathname.startsWith("/atlas/") || !existsSync(path)) {
			response.writeHead(404).end();
			return;
		}
		response.setHeader("content-type", types[extname(path)] ?? "application/octet-stream");
		const later = isLater ? laterText(path) : undefined;
		if (later === undefined) createReadStream(path).pipe(response);
		else response.end(later);
	});
	const port = await listen(server);
	return {
		url: `http://localhost:${port}/atlas/`,
		publish: () => {
			isLater = true;
		},
		stop: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}

/** A later build's page says so in its head, and its worker keeps a version of another name. */
function laterText(path: string): string | undefined {
	const text = () => readFileSync(path, "utf8");
	if (path.endsWith("index.html")) return text().replace("</head>", '<meta name="release" content="later"></head>');
	if (path.endsWith("sw.js")) return text().replace(/name:\s*(["'`])/, "name: $1later-");
	return undefined;
}

function listen(server: Server): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(0, "localhost", () => {
			const address = server.address();
			if (address !== null && typeof address === "object") resolve(address.port);
			else reject(new Error("the page's server has no port"));
		});
	});
}
