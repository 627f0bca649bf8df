/** Texts of the designs in the browser's storage; runs in the page. */
export function keptTexts(): Promise<readonly string[]> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open("keyval-store");
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => {
			const reading = opening.result.transaction("keyval").objectStore("keyval").getAll();
			reading.onerror = () => reject(reading.error);
			reading.onsuccess = () => {
				opening.result.close();
				resolve(reading.result.flatMap((kept) => (typeof kept?.text === "string" ? [kept.text] : [])));
			};
		};
	});
}
