export const regionsOfTheCatalogue = "Regions of the catalogue";

export const countRegionsNames = (count: number, names: string): string => `${count} regions: ${names}`;
export const regionsHere = "Regions here";
export const showThemApart = "Show them apart";

export const azure = "Azure";
export const googleCloud = "Google Cloud";
export const mapTools = "Map tools";
export const allRegionsOfAProvider = "All regions of a provider, to add one by a click";
export const catalogue = "Catalogue";
export const provider = "Provider";
export const noMoreOfTheWorld = "No more of the world than the design needs";
export const theWholeWorld = "The whole world";
export const world = "World";

export const map = "Map";

export const enterKeepsEscapeLeaves = "Enter keeps, Escape leaves";

export const aClickAddsIt = "a click adds it";
export const apartOrNotMeasured = "apart, or not measured";
export const region = "region";
export const usersByShare = "users, by share";
export const replicationSync = "replication, sync";
export const roundTripsP50Estimated = "round trips p50, ≈ estimated";

export const tripleItsRequests = "Triple its requests";
export const sendsThreeTimesAsMuch = (name: string): string => `${name} sends three times as much`;
export const showInTheLanes = "Show in the lanes";
export const addARegionOfTheCatalogue = "Add a region of the catalogue";
export const showTheWholeWorld = "Show the whole world";

export const arrowKeysWalkItThrough = "Arrow keys walk it through the nearest cities.";

export const roundTripsMedian = "Round trips, median";
export const andFartherRegions = (count: number): string => `and ${count} farther regions`;

export const nothingRunsHereYet = "Nothing runs here yet.";
export const homeOf = (at: string): string => `home of ${at}`;

export const addRegion = (code: string): string => `Add region ${code}`;

export const aPartitionOfItsOwn = "a partition of its own, with accounts apart";
export const nobodyHasMeasuredItsRoundTrips = "nobody has measured its round trips";

export const addCodeCityJurisdictionValue = ({
	code,
	city,
	jurisdiction,
	value,
}: {
	readonly code: string;
	readonly city: string;
	readonly jurisdiction: string;
	readonly value: string;
}): string => `Add ${code}, ${city}, ${jurisdiction}${value}`;

export const moveTo = (id: string, name: string): string => `Move ${id} to ${name}`;
export const moveUsersTo = (possessive: string, name: string): string => `Move ${possessive} users to ${name}`;
export const addRegionName = (name: string): string => `Add region ${name}`;
export const addForAllRegions = (shortName: string): string => `Add ${shortName}, for all regions`;
export const addTo = (shortName: string, id: string): string => `Add ${shortName} to ${id}`;

export const isLockedUnlockItToMove = (id: string): string => `${id} is locked. Unlock it to move it.`;
export const linesAreDrawnInTheLanes = "Lines are drawn in the lanes (M), from one component to another.";
export const dropOnARegion = (shortName: string): string => `Drop ${shortName} on a region.`;

export const arrow = "Arrow";

export const noCityOfTheCatalogueLies = (way: string): string => `No city of the catalogue lies farther ${way}.`;
