export const byLayer = "By layer";
export const byRegion = "By region";
export const findInTheOutline = "Find in the outline";
export const find = "Find";
export const orderOfTheOutline = "Order of the outline";
export const outline = "Outline";
export const nothingIsCalled = (search: string): string => `Nothing is called “${search}”.`;
export const lines = "Lines";

export const addAFeature = "Add a feature";
export const addAPopulation = "Add a population";
export const addAScenario = "Add a scenario";
export const captureASceneOfThisView = "Capture a scene of this view";
export const addsTo = (adds: string, to: string): string => `${adds} to ${to}`;

export const nameOf = (name: string): string => `Name of ${name}`;

export const readsWrites = "reads, writes";

export const renameTo = (id: string, wanted: string): string => `Rename ${id} to ${wanted}`;
export const renameNameToWanted = (name: string, wanted: string): string => `Rename ${name} to ${wanted}`;
export const deleteName = (name: string): string => `Delete ${name}`;
export const moveDown = (name: string, step: number): string => `Move ${name} ${step < 0 ? "up" : "down"}`;
export const newScenario = "New scenario";

export const design = "Design";
export const users = "Users";
export const regions = "Regions";
export const features = "Features";
export const scenarios = "Scenarios";
export const scenes = "Scenes";

export const everywhere = "Everywhere";
