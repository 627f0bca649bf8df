/**
 * The allowed imports, as ARCHITECTURE.md draws them. What isn't listed here fails `npm run check`.
 * A folder may always import from itself.
 */

/** Folder of the engine → the other folders of the engine that it may import. */
const engineFolders = {
	model: [],
	catalog: ["model"],
	analysis: ["model", "catalog"],
	simulation: ["model", "catalog"],
	review: ["model", "catalog", "analysis", "simulation"],
	layout: ["model"],
	format: ["model", "catalog"],
	drawing: ["model", "layout"],
	exports: ["model", "catalog", "analysis", "simulation", "review", "layout", "drawing", "format"],
};

/** Folder outside the engine → what it may import besides itself. */
const outerFolders = {
	worker: ["engine"],
	editor: ["engine", "worker"],
	ui: ["engine", "worker", "editor"],
	cli: ["engine"],
	offline: [],
};

/** Packages that a folder of the engine may import; the others import none. */
const enginePackages = {
	format: ["yaml", "fflate"],
	drawing: ["marked", "jspdf", "svgpath", "fflate"],
};

/** Packages that need a screen or Node, and the only folders that may import them. */
const packageHomes = [
	{ packages: ["react", "react-dom", "@xyflow", "recharts", "radix-ui", "lucide-react", "cmdk"], homes: ["ui"] },
	{ packages: ["@codemirror", "@lezer"], homes: ["ui"] },
	{ packages: ["zustand"], homes: ["editor", "ui"] },
	{ packages: ["idb-keyval"], homes: ["editor"] },
	{ packages: ["commander", "@resvg"], homes: ["cli"] },
];

/** What people read, which every folder may import, and which imports nothing. */
const textsFolder = "^src/texts/";

const anyOf = (names) => `(${names.join("|")})`;

/** Matches a package however it is found: in node_modules, or by its bare name where it isn't installed. */
const packagePath = (names) => `(^|node_modules/)${anyOf(names)}(/|$)`;

const engineRules = Object.entries(engineFolders).map(([folder, others]) => ({
	name: `engine-${folder}`,
	comment: `src/engine/${folder} may import only itself, texts${others.length > 0 ? ` and ${others.join(", ")}` : ""}.`,
	severity: "error",
	from: { path: `^src/engine/${folder}/` },
	to: { path: "^(src|test|scripts)/", pathNot: [textsFolder, `^src/engine/${anyOf([folder, ...others])}/`] },
}));

const outerRules = Object.entries(outerFolders).map(([folder, others]) => ({
	name: folder,
	comment: `src/${folder} may import only itself, texts and ${others.join(", ")}.`,
	severity: "error",
	from: { path: `^src/${folder}/` },
	to: { path: "^(src|test|scripts)/", pathNot: [textsFolder, `^src/${anyOf([folder, ...others])}/`] },
}));

const enginePackageRules = Object.keys(engineFolders).map((folder) => {
	const allowed = enginePackages[folder] ?? [];
	return {
		name: `engine-${folder}-packages`,
		comment: `src/engine/${folder} may import ${allowed.length > 0 ? `only ${allowed.join(", ")}` : "no package"}.`,
		severity: "error",
		from: { path: `^src/engine/${folder}/` },
		to: {
			dependencyTypesNot: ["local", "core"],
			pathNot: [
				"^(src|test|scripts)/",
				"^\\.(?!.*node_modules)",
				...(allowed.length > 0 ? [packagePath(allowed)] : []),
			],
		},
	};
});

const packageHomeRules = packageHomes.map(({ packages, homes }) => ({
	name: `only-${homes.join("-and-")}-imports-${packages[0]}`,
	comment: `Only src/${homes.join(" and src/")} may import ${packages.join(", ")} (main.tsx may mount the page).`,
	severity: "error",
	from: { path: "^src/", pathNot: `^src/(${homes.join("|")})/|^src/main\\.tsx$` },
	to: { path: packagePath(packages) },
}));

module.exports = {
	forbidden: [
		...engineRules,
		...outerRules,
		...enginePackageRules,
		...packageHomeRules,
		{
			name: "texts",
			comment: "src/texts imports only itself, so that a translation needs to know nothing else.",
			severity: "error",
			from: { path: textsFolder },
			to: { pathNot: textsFolder },
		},
		{
			name: "only-the-command-line-uses-node",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/cli/" },
			to: { dependencyTypes: ["core"] },
		},
		{
			name: "known-folders",
			comment: "A file lies in one of the folders that ARCHITECTURE.md names.",
			severity: "error",
			from: {
				path: "^src/",
				pathNot: [
					`^src/engine/${anyOf(Object.keys(engineFolders))}/`,
					`^src/${anyOf(Object.keys(outerFolders))}/`,
					textsFolder,
					"^src/main\\.tsx$",
				],
			},
			to: {},
		},
		{
			name: "no-cycle",
			severity: "error",
			from: {},
			to: { circular: true },
		},
		{
			name: "resolvable",
			comment: "Files with a suffix of the bundler's (`?raw`, `?url`, `?worker`) are resolved by the bundler.",
			severity: "error",
			from: { path: "^src/" },
			to: { couldNotResolve: true, pathNot: "\\?(raw|url|worker|inline)$" },
		},
	],
	options: {
		doNotFollow: { path: "node_modules" },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ["exports"],
			conditionNames: ["import", "module", "browser", "default", "types"],
		},
	},
};
