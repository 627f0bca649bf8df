/** Mean radius of the Earth (IUGG), in kilometres. */
const earthRadiusKm = 6371.0088;

export interface Coordinates {
	/** Degrees, north positive. */
	readonly latitude: number;
	/** Degrees, east positive. */
	readonly longitude: number;
}

/**
 * Great-circle distance in kilometres, by the haversine formula; to the metre, which hides the last bits of sines that
 * engines disagree on.
 */
export function distanceKm(a: Coordinates, b: Coordinates): number {
	const latitudeA = radians(a.latitude);
	const latitudeB = radians(b.latitude);
	const acrossLatitudes = Math.sin((latitudeB - latitudeA) / 2);
	const acrossLongitudes = Math.sin(radians(b.longitude - a.longitude) / 2);
	const haversine =
		acrossLatitudes * acrossLatitudes + Math.cos(latitudeA) * Math.cos(latitudeB) * acrossLongitudes * acrossLongitudes;
	const km = 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(haversine)));
	return Math.round(km * 1000) / 1000;
}

function radians(degrees: number): number {
	return (degrees * Math.PI) / 180;
}
