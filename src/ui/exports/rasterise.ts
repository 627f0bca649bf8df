/** Pixels that a browser's canvas surely has on a side. */
const mostPixels = 16_384;

/** An SVG picture as a PNG, drawn by the browser with the fonts that it would show it with. */
export async function rasterise(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
	const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		const most = mostPixels / Math.max(image.naturalWidth, image.naturalHeight);
		const canvas = document.createElement("canvas");
		canvas.width = Math.round(image.naturalWidth * Math.min(scale, most));
		canvas.height = Math.round(image.naturalHeight * Math.min(scale, most));
		canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise<Blob>((resolve, reject) => {
			canvas.toBlob((made) => (made === null ? reject(new Error("This browser made no picture.")) : resolve(made)));
		});
		return new Uint8Array(await blob.arrayBuffer());
	} finally {
		URL.revokeObjectURL(url);
	}
}
