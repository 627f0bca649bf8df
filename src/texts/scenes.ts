export const sceneNumberTitlePlayedFrom = (number: number, title: string, playedFrom: string): string =>
	`Scene ${number}, ${title}${playedFrom}`;
export const showItHereAltMoves = "Show it here. Alt ↑ ↓ moves it, F2 renames, Delete removes";
export const presentFrom = (title: string): string => `Present from ${title}`;
export const presentFromHere = "Present from here";
export const duplicateTitle = (title: string): string => `Duplicate ${title}`;
export const duplicate = "Duplicate";
export const deleteTitle = (title: string): string => `Delete ${title}`;
export const deleteIt = "Delete (Delete)";
export const titleOfTheScene = "Title of the scene";

export const theCameraWhatIsChosen = (keyOf: string): string =>
	`The camera, what is chosen, the open chart and the lab's moment become a scene${keyOf}`;
export const captureScene = "Capture scene";
export const updateTheScene = "Update the scene from what is shown";
export const chooseASceneToUpdate = "Choose a scene to update it from what is shown";
export const showsWhatIsOnThePage = (title: string, keyOf: string): string =>
	`“${title}” shows what is on the page now${keyOf}`;
export const presentFromTheFirstScene = "Present from the first scene";
export const noScenesYetShow =
	"No scenes yet. Show what you want to talk about, then capture it: the camera, what is chosen, the open chart, and the moment of the failure lab. Until then the design is presented as it is.";

export const howFastItIs = "How fast it is";
export const whatItCosts = "What it costs";
export const howAvailableItIs = "How available it is";
export const whatIsConsistent = "What is consistent";
export const nameFromRound = (name: string, round: string): string => `${name}, from ${round}`;
export const onTheMap = "On the map";

export const speakerNotes = "Speaker notes";
export const notesTo = (title: string): string => `Notes to “${title}”`;
export const preview = "Preview";
export const noNotesYet = "*No notes yet.*";
export const speakerNotesInMarkdown = "Speaker notes, in Markdown";
export const whatYouSayHereInMarkdown = "What you say here, in Markdown. Only you see it, in the speaker's window.";

export const captureSceneTitle = (title: string): string => `Capture scene “${title}”`;
export const sceneOfShows = (indexOf: number, count: number, title: string): string =>
	`Scene ${indexOf} of ${count}, “${title}”, shows what is on the page now.`;
export const updateScene = (title: string): string => `Update scene “${title}”`;
export const showsWhatIsOnThePageNow = (title: string): string => `“${title}” shows what is on the page now.`;
export const duplicateScene = (title: string): string => `Duplicate scene “${title}”`;
export const deleteScene = (title: string): string => `Delete scene “${title}”`;
export const renameScene = (title: string): string => `Rename scene “${title}”`;
export const moveScene = (title: string): string => `Move scene “${title}”`;
export const writeNotesOf = (title: string): string => `Write notes of “${title}”`;
