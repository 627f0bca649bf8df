interface FormatFacts {
	/** Without the dot. */
	readonly suffix: string;
	readonly mediaType: string;
}

/** What a design can become. The suffix tells the command line which one is meant. */
export const exportFormats = {
	svg: { suffix: "svg", mediaType: "image/svg+xml" },
	png: { suffix: "png", mediaType: "image/png" },
	pdf: { suffix: "pdf", mediaType: "application/pdf" },
	pptx: {
		suffix: "pptx",
		mediaType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
	},
	drawio: { suffix: "drawio", mediaType: "application/vnd.jgraph.mxfile" },
	mermaid: { suffix: "mmd", mediaType: "text/vnd.mermaid" },
	html: { suffix: "html", mediaType: "text/html" },
	markdown: { suffix: "md", mediaType: "text/markdown" },
	json: { suffix: "json", mediaType: "application/json" },
	csv: { suffix: "csv", mediaType: "text/csv" },
	yaml: { suffix: "yaml", mediaType: "application/yaml" },
} as const satisfies Readonly<Record<string, FormatFacts>>;

export type ExportFormat = keyof typeof exportFormats;
