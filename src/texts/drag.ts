import { plural } from "./plural.ts";

export const arrowsAndEnterOrClick = "arrows and Enter, or click";
export const cancelEscape = "Cancel (Escape)";
export const cancel = "Cancel";
export const tapWhereGoes = (shortName: string): string => `Tap where ${shortName} goes`;
export const tapWhereNameGoes = (name: string): string => `Tap where ${name} goes`;
export const tapWhatTheLineIsAttached = "Tap what the line is attached to";
export const tapWhatIsConnectedTo = (value: undefined | string): string => `Tap what ${value} is connected to`;
export const tapWhereItGoes = "Tap where it goes";

export const edgeOf = (region: string): string => `Edge of ${region}`;
export const dragToResizeDoubleClick = (region: string): string =>
	`Drag to resize ${region}, double-click for its own width`;
export const giveItsOwnWidth = (region: string): string => `Give ${region} its own width`;

export const whatTheDropChanges = "What the drop changes";
export const figures = "Figures…";
export const noHeadlineFigureChanges = "No headline figure changes.";
export const was = (before: string): string => `was ${before}`;
export const linesOfTheYaml = "Lines of the YAML";
export const andMoreLines = (more: number): string =>
	`and ${more} more ${plural(more, { one: "line", other: "lines" })}`;

export const dragToAttachTheBeginningElsewhere = (isEnd: boolean): string =>
	`Drag to attach ${isEnd ? "the beginning" : "the end"} elsewhere`;

export const option = "Option";

export const isLockedUnlockItToMove = (title: string): string => `${title} is locked: unlock it to move it.`;
export const addAReplicaOfIn = (title: string, to: string): string => `Add a replica of ${title} in ${to}`;
export const alsoRunIn = (title: string, to: string): string => `Also run ${title} in ${to}`;
export const mergeInto = (title: string, to: string): string => `Merge ${title} into ${to}`;
export const moveTo = (title: string, to: string): string => `Move ${title} to ${to}`;
export const alsoRunItThere = (altKey: string): string => `${altKey}: also run it there`;
export const usersStandAboveTheRegions = "users stand above the regions";
export const itSpansAllRegions = "it spans all regions";
export const cantBeInOneRegion = (title: string, why: string): string => `${title} can't be in one region: ${why}.`;
export const letWatch = (title: string, region: string): string => `Let ${title} watch ${region}`;

export const addName = (name: string): string => `Add ${name}`;
export const addBefore = (name: string, before: string): string => `Add ${name} before ${before}`;
export const before = (before: string): string => `before ${before}`;
export const putRegionWhere = (region: string, where: string): string => `Put ${region} ${where}`;

export const makeWide = (region: string, w: number): string => `Make ${region} ${w} wide`;

export const moveTheReplicaOfFromTo = (title: string, region: string, to: string): string =>
	`Move the replica of ${title} from ${region} to ${to}`;
export const goAlong = (goAlong: string, count: number): string =>
	`${goAlong} ${plural(count, { one: "goes", other: "go" })} along`;
export const hasThisLineInEach = (title: string): string => `${title} has this line in each of its regions.`;
export const sendTo = "send to";
export const letInsteadOf = ({
	title,
	verb,
	keptTitle,
	movedTitle,
}: {
	readonly title: string;
	readonly verb: string;
	readonly keptTitle: string;
	readonly movedTitle: string;
}): string => `Let ${title} ${verb} ${keptTitle} instead of ${movedTitle}`;
export const letTitleVerbTarget = ({
	title,
	verb,
	targetTitle,
	movedTitle,
}: {
	readonly title: string;
	readonly verb: string;
	readonly targetTitle: string;
	readonly movedTitle: string;
}): string => `Let ${title} ${verb} ${targetTitle} instead of ${movedTitle}`;

export const lockedStay = (locked: number): string =>
	`${locked} locked ${plural(locked, { one: "one stays", other: "stay" })}.`;
export const countThings = (count: number): string => `${count} things`;
export const moveWhatToTo = (what: string, to: string): string => `Move ${what} to ${to}`;
export const alsoRunWhatIn = (what: string, to: string): string => `Also run ${what} in ${to}`;
export const placeThings = (count: number): string => `Place ${count} things`;

export const addTo = (shortName: string, region: string): string => `Add ${shortName} to ${region}`;
export const layerOnKind = (layer: string, kind: string): string => `${layer} on ${kind}`;
export const usedBy = (add: string, title: string): string => `${add}, used by ${title}`;
export const addUsingTitle = (add: string, title: string): string => `${add}, using ${title}`;
export const addBehindTitle = (add: string, title: string): string => `${add}, behind ${title}`;
export const inFrontOf = (add: string, title: string): string => `${add}, in front of ${title}`;
export const usesItBeside = (add: string, from: string, to: string): string => `${add}: ${from} uses it beside ${to}`;
export const sendsToItToo = (add: string, from: string, to: string): string =>
	`${add}: ${from} sends to it too, and it calls ${to}`;
export const callsItAndItUsesToo = (add: string, from: string, to: string): string =>
	`${add}: ${from} calls it, and it uses ${to} too`;
export const callsItInPlace = (add: string, from: string, to: string): string =>
	`${add}: ${from} calls it in place of ${to}, and it calls ${to}`;
export const inFrontOfAlone = (add: string, to: string): string => `${add}, in front of ${to} alone`;

export const replicateTo = (title: string, to: string): string => `Replicate ${title} to ${to}`;
export const letCall = (title: string, toTitle: string): string => `Let ${title} call ${toTitle}`;
export const connectTo = (title: string, toTitle: string): string => `Connect ${title} to ${toTitle}`;
export const keepSDataOfIn = (title: string, targetTitle: string, region: string): string =>
	`Keep ${title}'s data of ${targetTitle} in ${region}`;
export const sendTitleToRegion = (title: string, region: string): string => `Send ${title} to ${region}`;
export const reachesTheRegionsByAllRouting = (title: string): string =>
	`${title} reaches the regions by all routing there is: that needs no line.`;
export const sendAllToFirst = (region: string): string => `Send all to ${region} first`;
export const sendsUsersIntoRegionsEnd = (title: string): string =>
	`${title} sends users into regions: end the line on one of them.`;

export const placeTitle = (title: string): string => `Place ${title}`;

export const whereRequestsEnterFollows = "Where requests enter follows from the routing and from where balancers run.";
export const whatIsWatchedFollows = "What is watched follows from the regions it runs in.";
export const theLineFollowsFromTheModel = "The line follows from the model.";
export const disconnectFrom = (from: string, to: string): string => `Disconnect ${from} from ${to}`;
export const isWrittenIn = (store: string, fromRegion: undefined | string, toRegion: undefined | string): string =>
	`${store} is written in ${fromRegion} and in ${toRegion}, and each sends to the other: remove one of both replicas.`;
export const removeFrom = (store: string, region: string): string => `Remove ${store} from ${region}`;

export const hasNoLines = (title: string): string => `${title} has no lines.`;

export const moveToInText = (what: undefined | string, to: string): string => `Move ${what} to ${to}`;
export const alsoRunWhatInTo = (what: undefined | string, to: string): string => `Also run ${what} in ${to}`;
export const putLast = (region: string): string => `Put ${region} last`;
export const putBefore = (region: string, before: string): string => `Put ${region} before ${before}`;
export const makeRegionWithinWide = (region: string, within: number): string => `Make ${region} ${within} wide`;

export const addToAllRegions = (name: string): string => `Add ${name} to all regions`;
export const newShortName = (shortName: string): string => `New ${shortName}`;
export const asANewStore = (asNew: string): string => `${asNew}, as a new store`;
export const replicaOf = (name: string): string => `Replica of ${name}`;
export const addAReplicaOf = (name: string, region: string): string => `Add a replica of ${name} in ${region}`;
