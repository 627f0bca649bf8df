const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const values = new Map(Array.from(alphabet, (letter, value) => [letter, value]));

/** Bytes as base64url without padding (RFC 4648, section 5): nothing in it means anything in an address. */
export function toBase64Url(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += 3) {
		const left = bytes.length - at;
		const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
		const letters = [bits >> 18, (bits >> 12) & 63, (bits >> 6) & 63, bits & 63].slice(0, left + 1);
		parts.push(letters.map((value) => alphabet.charAt(value)).join(""));
	}
	return parts.join("");
}

/** The whole bytes of what was written so; undefined where a letter is none of the 64. */
export function fromBase64Url(text: string): Uint8Array | undefined {
	const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
	let bits = 0;
	let held = 0;
	let at = 0;
	for (const letter of text) {
		const value = values.get(letter);
		if (value === undefined) return undefined;
		bits = ((bits << 6) | value) & 0xffff;
		held += 6;
		if (held < 8) continue;
		held -= 8;
		bytes[at++] = bits >> held;
	}
	return bytes;
}
