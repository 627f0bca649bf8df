import regular from "@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?url";
import italic from "@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf?url";
import semibold from "@expo-google-fonts/arimo/600SemiBold/Arimo_600SemiBold.ttf?url";
import bold from "@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf?url";
import mono from "@expo-google-fonts/cousine/400Regular/Cousine_400Regular.ttf?url";
import type { Fonts } from "../engine/drawing/fonts/fonts.ts";

/** The fonts beside the page's other files, fetched when a file is to bring them along. */
export async function pageFonts(): Promise<Fonts> {
	const addresses = { regular, semibold, bold, italic, mono };
	const read = Object.entries(addresses).map(async ([face, address]) => {
		const answer = await fetch(address);
		if (!answer.ok) throw new Error(`the font ${face} could not be read`);
		return [face, new Uint8Array(await answer.arrayBuffer())] as const;
	});
	return Object.fromEntries(await Promise.all(read)) as Record<keyof Fonts, Uint8Array>;
}
