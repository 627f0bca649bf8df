import * as texts from "../../../texts/format/shared.ts";

/** What is known to cut links, or to refuse them, that are longer than it takes. */
export interface LinkCutter {
	/** The most that it takes, in characters. */
	readonly characters: number;
	readonly what: string;
}

/** Read from their makers' documents and from what users report, October 2026; the shortest first. */
const cutters: readonly LinkCutter[] = [
	// Message limit without Nitro; "Discord developer documentation, Create message: up to 2000 characters".
	{ characters: 2000, what: texts.discordMessages },
	// INTERNET_MAX_URL_LENGTH in Windows' wininet.h: 2083.
	{ characters: 2083, what: texts.linksInOfficeDocuments },
	// Slack asks for 4000 characters at most and splits or cuts longer messages.
	{ characters: 4000, what: texts.slackMessages },
	// Classic Outlook's makers call links of 11 000 characters unsupported; RFC 9110 asks for 8000 octets at least.
	{ characters: 8000, what: texts.mailPrograms },
];

/** Those that may not pass on a link of so many characters. */
export function linkCutters(characters: number): readonly LinkCutter[] {
	return cutters.filter((cutter) => characters > cutter.characters);
}
