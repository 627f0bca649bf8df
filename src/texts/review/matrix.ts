export const lossOfARegion = "Loss of a region";
export const aRegionCutOff = "A region cut off";
export const aPairCut = "A pair cut";
export const aStore = "A store";
export const routing = "Routing";
export const twoRegions = "Two regions";

export const nowOnReturn = "now on return";
export const nowMatrix = (matrix: string): string => `now ${matrix}`;

export const servedShare = "Served share";
export const rto = "RTO";
export const rpo = "RPO";
export const writesRejected = "Writes rejected";
export const writesLost = "Writes lost";
export const conflicts = "Conflicts";
export const worstP99 = "Worst p99";
export const costMeanwhile = "Cost meanwhile";
export const onReturn = "on return";

export const pairsOfRegions = "pairs of regions are not cut";
export const homesOfData = "homes of data are not lost";
export const regionIsLost = (region: string): string => `${region} is lost`;
export const fromTheOthers = (region: string): string => `${region} from the others`;
export const leaderInLost = (store: string, region: string): string => `${store}: leader in ${region} lost`;
export const homeInLost = (store: string, home: string): string => `${store}: home in ${home} lost`;
export const takesNoChanges = (routing: string): string => `${routing} takes no changes`;
export const falseAlarmOn = (region: string): string => `false alarm on ${region}`;
export const andAreLost = (a: string, b: string): string => `${a} and ${b} are lost`;
export const ofOnlyThoseAmong = ({
	number,
	otherNumber,
	what,
	regionsPaired,
}: {
	number: string;
	otherNumber: string;
	what: string;
	regionsPaired: number;
}): string =>
	`${number} of ${otherNumber} ${what}: only those among the ${regionsPaired} regions with most requests at peak are.`;
