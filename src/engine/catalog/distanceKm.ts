/** Mean radius of the Earth (IUGG), in kilometres. */
const earthRadiusKm = 6371.0088;

export interface Coordinates {
	/** Degrees, north positive. */
	readonly latitude: number;
	/** Degrees, east positive. */
	readonly longitude: number;
}

/** Great-circle distance in kilometres, by the haversine formula. */
export function distanceKm(a: Coordinates, b: Coordinates): number {
	const latitudeA = radians(a.latitude);
	const latitudeB = radians(b.latitude);
	const haversine =
		Math.sin((latitudeB - latitudeA) / 2) ** 2 +
		Math.cos(latitudeA) * Math.cos(latitudeB) * Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
	return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

function radians(degrees: number): number {
	return (degrees * Math.PI) / 180;
}
