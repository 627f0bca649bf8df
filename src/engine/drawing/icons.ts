/** Marks on a grid of 16, to be stroked 1.5 wide with round ends; SVG path data. Catalogue marks, then the picture's own. */
const paths = {
	signpost: "M8 2.5v11M8 4h4l1.5 1.5L12 7H8M8 8H4L2.5 9.5 4 11h4",
	smartphone: "M6 2h4a1.5 1.5 0 011.5 1.5v9A1.5 1.5 0 0110 14H6a1.5 1.5 0 01-1.5-1.5v-9A1.5 1.5 0 016 2zM7.2 11.8h1.6",
	broadcast:
		"M6.5 8a1.5 1.5 0 103 0 1.5 1.5 0 10-3 0M5.2 10.8a4 4 0 010-5.6M10.8 5.2a4 4 0 010 5.6M3.1 12.9a6.9 6.9 0 010-9.8M12.9 3.1a6.9 6.9 0 010 9.8",
	split: "M8 2.5v3.5M8 6l-4.5 3.5v3M8 6v6.5M8 6l4.5 3.5v3",
	box: "M8 2.2l5 2.9v5.8l-5 2.9-5-2.9V5.1zM3.2 5.2L8 8l4.8-2.8M8 8v5.6",
	server:
		"M4 2.75h8a1.25 1.25 0 011.25 1.25v8A1.25 1.25 0 0112 13.25H4A1.25 1.25 0 012.75 12V4A1.25 1.25 0 014 2.75zM2.75 6.2h10.5",
	lambda: "M4 3h2.2l5.3 10.2H13M7.6 6.6L4 13.2",
	database:
		"M3 4.2a5 1.9 0 1010 0 5 1.9 0 10-10 0M3 4.2v7.6c0 1.05 2.2 1.9 5 1.9s5-.85 5-1.9V4.2M3 8c0 1.05 2.2 1.9 5 1.9S13 9.05 13 8",
	table: "M3.5 3h9a1 1 0 011 1v8a1 1 0 01-1 1h-9a1 1 0 01-1-1V4a1 1 0 011-1zM2.5 6.5h11M2.5 9.8h11M6.5 6.5V13",
	zap: "M8.8 2L4 8.8h3.6L7.2 14 12 7.2H8.4z",
	log: "M3 4h10M3 8h10M3 12h6",
	bucket: "M2.8 4.2l1.2 8.3c.1.7 1.8 1.2 4 1.2s3.9-.5 4-1.2l1.2-8.3M2.8 4a5.2 1.6 0 1010.4 0 5.2 1.6 0 10-10.4 0",
	search: "M2.75 7a4.25 4.25 0 108.5 0 4.25 4.25 0 10-8.5 0M10.2 10.2l3.3 3.3M5.2 7h3.6",
	chart: "M2.8 2.8v10.4h10.4M5.2 10.2l2.6-3.4 2.2 1.8 3-4",
	trace: "M2.5 4h6M5 8h6M8 12h5.5",
	lines: "M3 4h10M3 8h10M3 12h6",
	user: "M5.5 5.2a2.5 2.5 0 105 0 2.5 2.5 0 10-5 0M3 13.5c.4-2.9 2.3-4.3 5-4.3s4.6 1.4 5 4.3",
	flag: "M4.5 13.5V2.5M4.5 3.2h7l-1.6 2.6 1.6 2.6h-7",
	pushpin: "M8 10.5V14.5M5.5 2h5M6.3 2v4.4L4.2 8.6v1.9h7.6V8.6L9.7 6.4V2",
	lock: "M4.5 7h7a1 1 0 011 1v4.5a1 1 0 01-1 1h-7a1 1 0 01-1-1V8a1 1 0 011-1zM5.5 7V5.2a2.5 2.5 0 015 0V7",
	check: "M3.2 8.4l3.2 3.2 6.4-7",
	cross: "M4 4l8 8M12 4l-8 8",
	chevron: "M6.5 4.5L10 8l-3.5 3.5",
	pin: "M8 14s4.6-4.2 4.6-7.5a4.6 4.6 0 10-9.2 0C3.4 9.8 8 14 8 14zM6.5 6.4a1.5 1.5 0 103 0 1.5 1.5 0 10-3 0",
	warning: "M8 2.8l5.9 10.4H2.1zM8 6.6v3M8 11.6v.1",
} as const;

export type IconName = keyof typeof paths;

/** Path data of a mark; a box for a name that has none. */
export function iconPath(name: string): string {
	return isIconName(name) ? paths[name] : paths.box;
}

function isIconName(name: string): name is IconName {
	return Object.hasOwn(paths, name);
}
