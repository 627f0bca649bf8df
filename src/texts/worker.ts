export const theEngineStoppedEachTime = "the engine stopped each time";
