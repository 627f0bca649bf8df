import type { Light } from "./colour.ts";

/** CIELAB under D65. */
export type Lab = readonly [lightness: number, a: number, b: number];

export function labOf([red, green, blue]: Light): Lab {
	const x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047;
	const y = 0.2126729 * red + 0.7151522 * green + 0.072175 * blue;
	const z = (0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883;
	const root = (share: number): number => (share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116);
	return [116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))];
}

const degree = Math.PI / 180;
const to7th = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

/**
 * How different two colours look: CIEDE2000, after Sharma, Wu & Dalal, "The CIEDE2000 Color-Difference Formula:
 * Implementation Notes, Supplementary Test Data, and Mathematical Observations", Color Research and Application 30(1),
 * 2005. About 1 is just noticeable side by side.
 */
export function ciede2000(one: Lab, other: Lab): number {
	const chromaMean = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
	const stretch = 1 + 0.5 * (1 - to7th(chromaMean));
	const first = polar(one, stretch);
	const second = polar(other, stretch);
	const lightness = (one[0] + other[0]) / 2;
	const chroma = (first.chroma + second.chroma) / 2;
	const areGrey = first.chroma * second.chroma === 0;
	const turn = areGrey ? 0 : shortTurn(second.hue - first.hue);
	const hueDifference = 2 * Math.sqrt(first.chroma * second.chroma) * Math.sin((turn / 2) * degree);
	const hue = areGrey ? first.hue + second.hue : first.hue + turn / 2;
	const tone =
		1 -
		0.17 * Math.cos((hue - 30) * degree) +
		0.24 * Math.cos(2 * hue * degree) +
		0.32 * Math.cos((3 * hue + 6) * degree) -
		0.2 * Math.cos((4 * hue - 63) * degree);
	const fromMiddle = (lightness - 50) ** 2;
	const inLightness = (other[0] - one[0]) / (1 + (0.015 * fromMiddle) / Math.sqrt(20 + fromMiddle));
	const inChroma = (second.chroma - first.chroma) / (1 + 0.045 * chroma);
	const inHue = hueDifference / (1 + 0.015 * chroma * tone);
	const normalHue = ((hue % 360) + 360) % 360;
	const rotation = -2 * to7th(chroma) * Math.sin(60 * Math.exp(-(((normalHue - 275) / 25) ** 2)) * degree);
	return Math.sqrt(inLightness ** 2 + inChroma ** 2 + inHue ** 2 + rotation * inChroma * inHue);
}

function polar([, a, b]: Lab, stretch: number): { readonly chroma: number; readonly hue: number } {
	const hue = Math.atan2(b, a * stretch) / degree;
	return { chroma: Math.hypot(a * stretch, b), hue: hue < 0 ? hue + 360 : hue };
}

/** The way round that is no more than half. */
function shortTurn(turn: number): number {
	if (turn > 180) return turn - 360;
	return turn < -180 ? turn + 360 : turn;
}
