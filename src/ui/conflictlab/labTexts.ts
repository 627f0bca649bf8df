import type { ConflictStrategy, RecordValues } from "../../engine/model/vocabulary.ts";
import type { RefusalReason, WriteFate } from "../../engine/simulation/merge/lab/labPlay.ts";
import type { MergePromise, MergeRuleName } from "../../engine/simulation/merge/mergeRule.ts";
import * as texts from "../../texts/conflictLab.ts";

export const strategyNames: Readonly<Record<ConflictStrategy, string>> = {
	"last-write-wins": texts.lastWriteWins,
	version: texts.byVersion,
	crdt: "CRDT",
	merge: texts.merge,
	manual: texts.byHand,
	reject: texts.reject,
};

export const valueNames: Readonly<Record<RecordValues, string>> = {
	balance: texts.bankAccount,
	record: texts.register,
	counter: texts.counter,
	set: texts.set,
	log: texts.ledgerOfEntries,
};

export const ruleNames: Readonly<Record<MergeRuleName, string>> = {
	"last-write-wins": texts.lastWriteWinsRegister,
	"versioned-record": texts.versionedRecord,
	"version-vectors": texts.recordWithVersionVectors,
	"grow-only-counter": texts.growOnlyCounter,
	"up-down-counter": texts.upAndDownCounter,
	"observed-remove-set": texts.observedRemoveSet,
	"set-union": texts.unionOfSets,
	ledger: texts.ledger,
	"one-side-writes": texts.oneSideWrites,
};

export const promiseNames: Readonly<Record<MergePromise, string>> = {
	commutative: texts.commutative,
	associative: texts.associative,
	idempotent: texts.idempotent,
	convergent: texts.converges,
	"keeps-writes": texts.keepsEachWrite,
	"settles-alone": texts.asksNobody,
	"accepts-writes": texts.refusesNone,
	"keeps-limits": texts.keepsLimits,
};

export const promiseTexts: Readonly<Record<MergePromise, string>> = {
	commutative: texts.itDoesntMatterWhichOfTwo,
	associative: texts.itDoesntMatterWhichTwo,
	idempotent: texts.aDeliveryThatComesTwiceChanges,
	convergent: texts.replicasThatHaveHeard,
	"keeps-writes": texts.noAcceptedWriteIsLost,
	"settles-alone": texts.oneValueComesOutNoPerson,
	"accepts-writes": texts.noWriteIsRefused,
	"keeps-limits": texts.aLimitThatEachWriterChecks,
};

export const fateNames: Readonly<Record<WriteFate, string>> = {
	kept: texts.kept,
	merged: texts.merged,
	lost: texts.lost,
	"in question": texts.inQuestionInText,
	"set aside": texts.setAsideInText,
};

export const refusalNames: Readonly<Record<RefusalReason, string>> = {
	falls: texts.onlyGrows,
	minority: texts.otherSideMayWrite,
	cover: texts.noCover,
	absent: texts.notThere,
	question: texts.waitsForAPerson,
};
