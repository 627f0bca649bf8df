export const arrange = "Arrange";

export const isSo = "is so";

export const frame = "Frame";
export const note = "Note";
export const line = "Line";
export const canvas = "Canvas";

export const openName = (name: string): string => `Open ${name}?`;
export const theClipboardHoldsAWholeDesign =
	"The clipboard holds a whole design, which opens in place of the one on the page. This one stays among its versions.";
export const cancel = "Cancel";
export const openIt = "Open it";

export const moreDependsOnItUndoBrings = "More depends on it. Undo brings all of it back.";
export const goesToo = "Goes too";
export const changes = "Changes";
export const remove = "Remove";

export const nameOf = (what: string): string => `Name of ${what}`;
export const callAFrame = (name: string): string => `Call a frame ${name}`;
export const theFrame = "the frame";
export const takeTheNameOfAway = (id: string): string => `Take the name of ${id} away`;
export const renameTo = (name: string, next: string): string => `Rename ${name} to ${next}`;

export const theBrowserKeepsTheClipboard =
	"The browser keeps the clipboard to itself. Press the keys for copying instead.";
export const theBrowserDoesntLetThePage =
	"The browser doesn't let the page read the clipboard. Press the keys for pasting instead.";
export const paste = "Paste";
export const duplicate = "Duplicate";
export const theYamlHasAProblem = (line: undefined | number): string =>
	`The YAML has a problem in line ${line}. Mend it first, or undo.`;
export const copiedPastedNames = (pastedNames: string): string => `Copied ${pastedNames}.`;

export const moveTo = "Move to";
export const moveTitleToId = (title: string, id: string): string => `Move ${title} to ${id}`;
export const alsoRunIn = "Also run in";
export const alsoRunTitleIn = (title: string, id: string): string => `Also run ${title} in ${id}`;
export const replicateTo = "Replicate to";
export const replicateTitleToId = (title: string, id: string): string => `Replicate ${title} to ${id}`;
export const consistency = "Consistency";
export const callNameConsistency = (name: string, consistency: string): string => `Call ${name} ${consistency}`;
export const removeFrom = (region: string): string => `Remove from ${region}`;
export const removeEverywhere = (title: string): string => `Remove ${title} everywhere`;

export const zoomToItsEnds = "Zoom to its ends";
export const cutOffFrom = (fromRegion: string, toRegion: string): string => `Cut ${fromRegion} off from ${toRegion}`;
export const andAreCut = (fromRegion: string, toRegion: string): string => `${fromRegion} and ${toRegion} are cut`;
export const stallThisReplication = "Stall this replication";
export const replicationOfStalls = (store: string): string => `Replication of ${store} stalls`;
export const removeTheReplicaIn = (toRegion: string): string => `Remove the replica in ${toRegion}`;
export const disconnect = "Disconnect";
export const disconnectFrom = (source: string, target: string): string => `Disconnect ${source} from ${target}`;

export const countThings = (count: number): string => `${count} things`;
export const unlockWhat = (isLocked: boolean, what: undefined | string): string =>
	`${isLocked ? "Unlock" : "Lock"} ${what}`;

export const rename = "Rename";
export const editTheText = "Edit the text";
export const zoomToIt = "Zoom to it";
export const unlock = "Unlock";
export const lock = "Lock";
export const align = "Align";
export const distribute = "Distribute";
export const forgetTheirPlaces = "Forget their places";
export const noteHere = "Note here";
export const frameHere = "Frame here";
export const tripleItsRequests = "Triple its requests";
export const sendsThreeTimesAsMuch = (title: string): string => `${title} sends three times as much`;
export const failThisRouting = "Fail this routing";
export const doesntChangeRoutes = (title: string): string => `${title} doesn't change routes`;
export const forgetItsPlace = "Forget its place";
export const failItsReplicaIn = (region: string): string => `Fail its replica in ${region}`;
export const isLostIn = (title: string, region: string): string => `${title} is lost in ${region}`;

export const colour = "Colour";
export const makeANote = (colour: string): string => `Make a note ${colour}`;
export const openAddress = (address: string): string => `Open ${address}`;
export const selectWhatIsInIt = "Select what is in it";

export const activeReadsAndWritesEnter = "Active: reads and writes enter";
export const readOnlyReadsEnter = "Read-only: reads enter";
export const standbyNothingEntersYet = "Standby: nothing enters yet";
export const failThisRegion = "Fail this region";
export const isLost = (id: string): string => `${id} is lost`;
export const role = "Role";
export const makeIdRole = (id: string, role: string): string => `Make ${id} ${role}`;
export const moveLeft = "Move left";
export const putBefore = (id: string, left: string): string => `Put ${id} before ${left}`;
export const moveRight = "Move right";
export const putAfter = (id: string, index: undefined | string): string => `Put ${id} after ${index}`;
