/** A colour as its shares of red, green and blue light: linear, not as sRGB writes them. */
export type Light = readonly [red: number, green: number, blue: number];

/** From `#rrggbb`, by IEC 61966-2-1. */
export function lightOf(hex: string): Light {
	const channel = (at: number): number => {
		const written = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return written <= 0.04045 ? written / 12.92 : ((written + 0.055) / 1.055) ** 2.4;
	};
	return [channel(1), channel(3), channel(5)];
}

function written(light: number): number {
	return light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
}

/** What a browser shows where one colour of this opacity stands over another: mixed as sRGB writes them. */
export function over(top: Light, ground: Light, opacity: number): Light {
	const mixed = (at: 0 | 1 | 2): number => {
		const share = written(top[at]) * opacity + written(ground[at]) * (1 - opacity);
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	};
	return [mixed(0), mixed(1), mixed(2)];
}

/** Relative luminance, WCAG 2.2. */
export function luminance([red, green, blue]: Light): number {
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, WCAG 2.2: from 1 to 21. */
export function contrast(a: Light, b: Light): number {
	const [dark, bright] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
	return ((bright ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}
