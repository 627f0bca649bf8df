export const aPlainRecordAsACrdt =
	"Nothing in a plain record can be merged: as a CRDT it is a last-write-wins register, and loses updates like one.";
export const theCounterKeepsEveryMovement = "The counter keeps every movement's amount, but not whose it was.";
export const aLogIsAGrowOnlySet = "A log whose entries are only added is a CRDT, the grow-only set.";
export const twoPlainRecordsHaveNoSum =
	"Two plain records have no sum: a merge needs to know what a write did, as with a counter, a set, a log or a balance. Whoever merges such records picks one of them.";
export const theUnionOfBothSides =
	"The union of both sides, as a shopping cart is merged by its application: what one side removed can come back.";
