export const whatIf = "What if";
export const closeWhatIf = "Close what if";
export const failItAgain = "Fail it again";
export const failId = (id: string): string => `Fail ${id}`;
export const backToTheScene = "Back to the scene";
export const regions = "Regions";
export const data = "Data";
export const application = "Application";
export const users = "Users";
export const routing = "Routing";
export const balancing = "Balancing";
export const observability = "Observability";
export const whatIfAbout = "What if about";
export const undo = "Undo";
export const backToBeforeThePresentation = "Back to before the presentation";

export const presentation = "Presentation";
export const speakerNotes = "Speaker notes";
export const thisSceneHasNoSpeakerNotes = "This scene has no speaker notes.";
export const sceneTyped = (typed: string): string => `Scene ${typed}`;
export const theScreenIsBlackPress = "The screen is black; press to go on";
export const theSpeakersWindowWasClosedS = "The speaker’s window was closed. S opens it again.";

export const moneyLost = "Money lost";
export const usersServedAgainAfterWhy = (face: string): string => `Users served again after ${face}, why`;
export const playingIt = "Playing it…";
export const noticedAfter = "Noticed after";
export const usersServedAgainAfter = "Users served again after";
export const failedRequests = "Failed requests";
export const writesRejected = "Writes rejected";
export const conflicts = "Conflicts";
export const updatesLost = "Updates lost";
export const allAgreeAfter = "All agree after";

export const requestsThatSucceed = "Requests that succeed";
export const served = "served";
export const slow = "slow";
export const failed = "failed";

export const playingTheScenario = "Playing the scenario…";
export const computingTheFigures = "Computing the figures…";

export const previousScene = "Previous scene";
export const nextScene = "Next scene";
export const indexOfCount = (index: number, count: number): string => `${index} of ${count}`;
export const pause = "Pause";
export const play = "Play";
export const pointer = "Pointer";
export const speakersWindow = "Speaker’s window";
export const leaveThePresentation = "Leave the presentation";
export const esc = "Esc";
export const toCome = "to come";
export const dragToAnotherMoment = (title: string): string => `${title}: drag to another moment`;

export const everythingRunsAsDesigned = "Everything runs as designed.";

export const thisDesignHasNoScenes = "This design has no scenes of its own yet: capture them in the editor.";

export const theBrowserHasBlockedTheSpeakers =
	"The browser has blocked the speaker’s window. Allow pop-ups for this page, then open it again.";
export const openItAgain = "Open it again";
export const showTheNotesHere = "Show the notes here";
export const dismiss = "Dismiss";

export const elapsedTime = "Elapsed time";
export const goOnWithTheTimer = "Go on with the timer";
export const pauseTheTimer = "Pause the timer";
export const resetTheTimer = "Reset the timer";

export const thePresentationHasEnded = "The presentation has ended";
export const waitingForThePresentation = "Waiting for the presentation";
export const presentAgainInTheEditorsWindow = "Present again in the editor’s window and this one goes on; or close it.";
export const keepTheEditorsWindowOpen = "Keep the editor’s window open and present there.";
export const closeThisWindow = "Close this window";
export const speakerTitle = (title: string): string => `Speaker: ${title}`;
export const sceneOf = (index: number, count: number): string => `Scene ${index} of ${count}`;
export const now = "Now";
export const theScreenIsBlack = "The screen is black";
export const previous = "Previous";
export const next = "Next";
export const black = "Black";
export const thisIsTheLastScene = "This is the last scene";
export const nextTitle = (title: string): string => `Next: ${title}`;
export const notes = "Notes";
export const smallerNotes = "Smaller notes";
export const largerNotes = "Larger notes";
export const thisSceneHasNoNotes = "*This scene has no notes.*";

export const theDesignWasChangedWhile = "The design was changed while it was presented.";
export const keepTheChanges = "Keep the changes";
export const backToBefore = "Back to before";
