import { deflateSync, strToU8 } from "fflate";
import { toBase64Url } from "../../src/engine/format/share/base64Url.ts";
import { crc32 } from "../../src/engine/format/share/crc32.ts";
import { shareFragment } from "../../src/engine/format/share/shareFragment.ts";
import type { Pick } from "../engine/reference/generated/pick.ts";
import { baseTexts } from "./baseTexts.ts";
import { bombOf } from "./bombs.ts";
import { brokenBytes, brokenText, repeated } from "./brokenText.ts";
import { nastyTokens, nastyWords } from "./nastyWords.ts";
import { yamlInput } from "./yamlInput.ts";

/** The fragment of an address: a link as it was made, as it was worn on its way, as a stranger forges it. */
export function linkInput(pick: Pick): string {
	const chance = pick.whole(0, 99);
	if (chance < 25) return brokenText(pick, madeLink(pick.one(baseTexts)), pick.whole(1, 3));
	if (chance < 55) return forged(deflateSync(strToU8(yamlInput(pick)), { level: 1 }), pick);
	if (chance < 75) return forged(brokenBytes(pick, deflateSync(strToU8(pick.one(baseTexts))), pick.whole(1, 4)), pick);
	if (chance < 77) return forged(bombOf(pick.one([2, 8, 32])).deflated, pick);
	if (chance < 90)
		return `${madeLink(pick.one(baseTexts))}&view=${pick.one(nastyWords)}&at=${pick.one(nastyWords)}&scene=${pick.one(nastyWords)}`;
	return `#d${pick.one(["1", "2", "0", "999999", ""])}=${repeated(pick, pick.one(["A", "_", "%20", "&a=b", ...nastyTokens]))}`;
}

function madeLink(text: string): string {
	const made = shareFragment(text);
	if (!made.ok) throw new Error(made.error.code);
	return made.value;
}

/** A link with a right checksum around any bytes; sometimes with another length. */
function forged(packed: Uint8Array, pick: Pick): string {
	const whole = new Uint8Array(7 + packed.length);
	const header = new DataView(whole.buffer);
	header.setUint32(0, crc32(packed));
	const length = pick.chance(90) ? packed.length : pick.one([0, 1, packed.length + 1, 0xffffff]);
	header.setUint8(4, length >> 16);
	header.setUint16(5, length & 0xffff);
	whole.set(packed, 7);
	return `#d1=${toBase64Url(whole)}`;
}
