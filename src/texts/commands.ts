import { plural } from "./plural.ts";

export const commands = "Commands";
export const whatToDoWhereToGo = "What to do, where to go, what to add";
export const nothingIsCalledTry = (query: string): string =>
	`Nothing is called “${query}”. Try what you want to do (“export”, “fail”), a component of the design, or a technology to add.`;
export const choose = "choose";
export const doIt = "do it";
export const close = "close";

export const findATechnologyOrRegion = "Find a technology or region to add";
export const add = "Add";
export const paletteSearchDatabaseBalancer = "palette search database balancer";
export const addUsers = "Add users…";
export const populationNew = "population new";
export const addAFeature = "Add a feature…";
export const newRequestsReadsWrites = "new requests reads writes";
export const aFeatureNeedsAnApplication = "A feature needs an application and a store.";
export const addAScenario = "Add a scenario";
export const newFailureEmpty = "new failure empty";

export const toAllRegions = " to all regions";
export const toRegions = (regions: string): string => ` to ${regions}`;
export const addNameWhere = (name: string, where: string): string => `Add ${name}${where}`;
export const technologyNewComponent = (key: string, layer: string): string =>
	`${key} ${layer} technology new component`;
export const addName = (name: string): string => `Add ${name}`;
export const addTo = (name: string, regions: string): string => `Add ${name} to ${regions}`;
export const addRegion = (code: string): string => `Add region ${code}`;
export const newColumn = ({
	name,
	city,
	provider,
	jurisdiction,
}: {
	readonly name: string;
	readonly city: string;
	readonly provider: string;
	readonly jurisdiction: string;
}): string => `${name} ${city} ${provider} ${jurisdiction} new column`;

export const onlyTheLanesCanBeArranged = "Only the lanes can be arranged; switch to them first.";
export const selectAtLeastThreeThings = (count: number): string =>
	plural(count, {
		one: "No card or note is selected.",
		other: `Select at least ${count === 2 ? "two" : "three"} things.`,
	});
export const aNote = "a note";
export const alignLeft = "Align left";
export const onTheLeft = "on the left";
export const alignCentres = "Align centres";
export const byTheirCentres = "by their centres";
export const alignRight = "Align right";
export const onTheRight = "on the right";
export const alignTops = "Align tops";
export const atTheTop = "at the top";
export const alignMiddles = "Align middles";
export const byTheirMiddles = "by their middles";
export const alignBottoms = "Align bottoms";
export const atTheBottom = "at the bottom";
export const distributeAcross = "Distribute across";
export const distributeDown = "Distribute down";
export const moveByPixels = (name: string, step: number): string =>
	`Move ${name} by ${plural(step, { one: "a pixel", other: `${step} pixels` })}`;
export const arrange = "Arrange";
export const nudgeShift = "nudge shift";
export const isLockedUnlockItFirst = (locked: string): string => `${locked} is locked. Unlock it first.`;
export const nudgeValue = (value: string): string => `nudge ${value}`;
export const nudgeWhat = (what: string): string => `Nudge ${what}`;
export const thatCantBeMoved = "That can't be moved.";
export const everythingIsTidy = "Everything is tidy.";
export const tidy = "Tidy";
export const lineUp = "line up";
export const alignDone = (done: string): string => `Align … ${done}`;
export const equalGapsSpacing = "equal gaps spacing";
export const distributeAlong = (along: string): string => `Distribute … ${along}`;
export const forgetThePlaceOfTheSelection = "Forget the place of the selection";
export const resetAutomaticLayout = "reset automatic layout";
export const letStandByItself = "Let … stand by itself";
export const autoLayoutStraightenRowsGaps = "auto layout straighten rows gaps";
export const forgetAllPlaces = "Forget all places";
export const resetAutomaticLayoutPositions = "reset automatic layout positions";
export const itStandsByItselfAlready = "It stands by itself already.";

export const noCardIsSelected = "No card is selected.";
export const noCardInARegion = "No card in a region is selected.";
export const noRegionIsSelected = "No region is selected.";
export const drawALineFromTheCard = "Draw a line from the card";
export const edit = "Edit";
export const connectLinkEdgeUseCallReplicate = "connect link edge use call replicate";
export const selectTheCardsNextLine = "Select the card's next line";
export const edgeLinkReplication = "edge link replication";
export const moveToTheRegion = "Move to the region on the left";
export const columnReorder = "column reorder";
export const moveToTheRegionOnTheRight = "Move to the region on the right";
export const alsoRunInTheRegion = "Also run in the region on the left";
export const replicaCopy = "replica copy";
export const alsoRunInTheRegionOnThe = "Also run in the region on the right";
export const moveTheRegionsColumn = "Move the region's column to the left";
export const moveTheRegionsColumnToTheRight = "Move the region's column to the right";
export const makeTheRegionsColumnWider = "Make the region's column wider";
export const resizeWidth = "resize width";
export const makeTheRegionsColumnNarrower = "Make the region's column narrower";
export const giveTheRegionsColumnItsOwn = "Give the region's column its own width";
export const resizeReset = "resize reset";

export const nothingOnTheCanvasIsSelected = "Nothing on the canvas is selected.";
export const theYamlHasAProblemMend = "The YAML has a problem; mend it first, or undo.";
export const nothingThatCanBeCopied = "Nothing that can be copied is selected.";
export const onlyTheLanesHaveRoom = "Only the lanes have room for it; switch to them first.";
export const undo = "Undo";
export const thereIsNothingToUndo = "There is nothing to undo.";
export const redo = "Redo";
export const thereIsNothingToRedo = "There is nothing to redo.";
export const cut = "Cut";
export const clipboardYaml = "clipboard yaml";
export const copy = "Copy";
export const paste = "Paste";
export const clipboardYamlInsert = "clipboard yaml insert";
export const duplicate = "Duplicate";
export const copyAgainClone = "copy again clone";
export const rename = "Rename";
export const nameTitleText = "name title text";
export const onlyOneThingAtATime = "Only one thing at a time can be renamed.";
export const lockOrUnlock = "Lock or unlock";
export const pinFixProtect = "pin fix protect";
export const nothingThatCanBeLocked = "Nothing that can be locked is selected.";
export const deleteTheSelection = "Delete the selection";
export const removeDisconnect = "remove disconnect";
export const selectEverything = "Select everything";
export const allCardsNotes = "all cards notes";
export const selectNothing = "Select nothing";
export const deselectClear = "deselect clear";
export const addANote = "Add a note";
export const stickyCommentAnnotationMarkdown = "sticky comment annotation markdown";
export const addAFrame = "Add a frame";
export const groupSectionAnnotation = "group section annotation";

export const exportIt = "Export…";
export const file = "File";
export const downloadSavePicture = "download save picture";
export const exportName = (name: string): string => `Export: ${name}…`;
export const downloadSave = "download save";

export const failures = "Failures";
export const faultBreak = (says: string): string => `fault break ${says}`;
export const playOrPauseTheRun = "Play or pause the run";
export const startStopLab = "start stop lab";
export const noScenarioIsShownChoose = "No scenario is shown; choose one first.";

export const openAFile = "Open a file…";
export const loadYaml = "load yaml";
export const save = "Save";
export const writeDownload = "write download";
export const saveAs = "Save as…";
export const copyDownload = "copy download";
export const newEmptyDesign = "New empty design";
export const blankCreate = "blank create";
export const newFromATemplate = "New from a template…";
export const examplesSamplesGallery = "examples samples gallery";
export const newFromYamlText = "New from YAML text…";
export const pasteClipboardImport = "paste clipboard import";
export const earlierVersions = "Earlier versions…";
export const snapshotsHistoryRestoreAutosave = "snapshots history restore autosave";
export const shareALink = "Share a link…";
export const sendCopyUrlAddress = "send copy url address";
export const pinFiguresAsBaseline = "Pin figures as baseline";
export const compareDelta = "compare delta";
export const theFiguresAreStillBeingComputed = "The figures are still being computed.";
export const forgetTheBaseline = "Forget the baseline";
export const unpinCompare = "unpin compare";
export const noBaselineIsPinned = "No baseline is pinned.";

export const recentlyUsed = "Recently used";

export const goTo = "Go to";
export const goToIdDetail = (id: string, detail: string, kind: string): string => `go to ${id} ${detail} ${kind}`;
export const frame = "Frame";
export const note = "Note";
export const goToIdText = (id: string, text: string): string => `go to ${id} ${text}`;

export const commandsEllipsis = "Commands…";
export const help = "Help";
export const paletteSearch = "palette search";
export const shortcuts = "Shortcuts";
export const keysKeyboardSheetGestures = "keys keyboard sheet gestures";
export const showTheHintsAgain = "Show the hints again";
export const firstStepsTourIntroduction = "first steps tour introduction";

export const nothingThatHasAnId = "Nothing that has an id is selected.";
export const whatIsSelectedHasNoList = "What is selected has no list of fields.";
export const findAFieldOfTheSelection = "Find a field of the selection";
export const inspectorSettingPropertySetChange = "inspector setting property set change";
export const changeTheId = "Change the id";
export const keyRenameInspector = "key rename inspector";

export const present = "Present";
export const scenesSlidesFullScreenStart = "scenes slides full screen start";
export const presentFromTheChosenScene = "Present from the chosen scene";
export const slidesContinueFullScreen = "slides continue full screen";
export const noSceneIsChosen = "No scene is chosen.";
export const captureScene = "Capture scene";
export const addSlideCameraNewView = "add slide camera new view";
export const updateTheScene = "Update the scene from what is shown";
export const slideCameraReplaceRecapture = "slide camera replace recapture";
export const noSceneIsChosenChoose = "No scene is chosen; choose one in the list of scenes first.";

export const withThePointer = "With the pointer";
export const addToACell = "Add to a cell, or to all regions";
export const dragFromThePalette = "Drag from the palette";
export const moveToAnotherRegion = "Move to another region";
export const dragACard = "Drag a card";
export const alsoRunThereOrAdd = "Also run there, or add a replica";
export const keyDrag = (key: string): string => `${key} drag`;
export const drawALine = "Draw a line";
export const dragFromACardsDot = "Drag from a card's dot";
export const reorderTheRegions = "Reorder the regions";
export const dragARegionsHead = "Drag a region's head";
export const selectWhatTheFrameTouches = "Select what the frame touches";
export const dragOnTheCanvas = "Drag on the canvas";
export const selectOneMoreOrOneLess = "Select one more, or one less";
export const keyClick = (key: string): string => `${key} click`;
export const pan = "Pan";
export const wheel = "Wheel";
export const middleButton = "Middle button";
export const zoom = "Zoom";
export const keyWheel = (key: string): string => `${key} wheel`;
export const pinch = "Pinch";
export const onACard = "On a card";
export const goToTheNextCard = "Go to the next card";
export const chooseItOrPointAFault = "Choose it, or point a fault at it";
export const moveItToTheNextRegion = "Move it to the next region";
export const inTheFailureLab = "In the failure lab";
export const playOrPause = "Play or pause";
export const oneSecondOnOrBack = "One second on or back";
export const fromEventToEvent = "From event to event";
export const pageDown = "Page Down";
export const pageUp = "Page Up";
export const moveAFault = "Move a fault";
export const toOnItsBar = "← → on its bar";
export const moveItsStart = "Move its start";
export const keyToOnIts = (key: string): string => `${key} ← → on its bar`;
export const moveItsEnd = "Move its end";
export const anotherFaultLikeIt = "Another fault like it";
export const onItsBar = (key: string): string => `${key} on its bar`;
export const oneStepInTheConflictLab = "One step, in the conflict lab";
export const inTheYaml = "In the YAML";
export const complete = "Complete";
export const ctrlSpace = "Ctrl Space";
export const search = "Search";
export const leaveTheTextByTab = "Leave the text by Tab";
export const escThenTab = "Esc, then Tab";
export const whilePresenting = "While presenting";
export const nextOrPreviousScene = "Next or previous scene";
export const firstOrLastScene = "First or last scene";
export const goToAScene = "Go to a scene by its number";
export const digitsThenEnter = "Digits, then Enter";
export const playOrPauseTheScenario = "Play or pause the scenario";
export const blackScreen = "Black screen";
export const pointer = "Pointer";
export const speakersWindow = "Speaker’s window";
export const speakerNotesHere = "Speaker notes here";
export const whatIf = "What if";
export const pressACard = "Press a card";
export const captureWhatIsShown = "Capture what is shown";
export const fullScreen = "Full screen";
export const leave = "Leave";

export const latencyCostAvailabilityConsistencyBusiness = "latency cost availability consistency business";
export const failureLab = "failure lab";
export const timelineRunScenario = "timeline run scenario";
export const conflictLab = "conflict lab";
export const mergeConcurrentWrites = "merge concurrent writes";
export const failureMatrix = "failure matrix";
export const rtoRpoLosses = "rto rpo losses";
export const findingsProblemsWarnings = "findings problems warnings";
export const textSourceCode = "text source code";
export const technologiesAdd = "technologies add";
export const treeList = "tree list";
export const faultsFailures = "faults failures";
export const presentationSlides = "presentation slides";
export const lightTheme = "Light theme";
export const darkTheme = "Dark theme";
export const themeOfTheSystem = "Theme of the system";
export const onlyTheLanesCanBeZoomed = "Only the lanes can be zoomed so; switch to them first.";
export const lanes = "Lanes";
export const view = "View";
export const canvasRegionsColumns = "canvas regions columns";
export const map = "Map";
export const worldGeography = "world geography";
export const switchBetweenLanesAndMap = "Switch between lanes and map";
export const findOnTheCanvas = "Find on the canvas…";
export const searchCards = "search cards";
export const zoomToFitTheDesign = "Zoom to fit the design";
export const wholeAll = "whole all";
export const zoomToTheSelection = "Zoom to the selection";
export const fitFocus = "fit focus";
export const zoomTo100Percent = "Zoom to 100 %";
export const actualSize = "actual size";
export const zoomIn = "Zoom in";
export const zoomOut = "Zoom out";
export const showOrHideTheMinimap = "Show or hide the minimap";
export const overviewSmallPicture = "overview small picture";
export const showThe = (name: string): string => `Show the ${name}`;
export const panelDock = (words: string): string => `panel dock ${words}`;
export const openOrCollapseThePanel = "Open or collapse the panel";
export const dockBottomHide = "dock bottom hide";
export const fillTheWindowWithThePanel = "Fill the window with the panel, or show the canvas";
export const dockFullScreenMaximize = "dock full screen maximize";
export const showTheTab = (tab: string): string => `Show the ${tab}`;
export const leftPanel = (words: string): string => `left panel ${words}`;
export const compareTwoDesignsOrVersions = "Compare two designs or versions…";
export const diffDifferenceBaselineBeforeAfterSide = "diff difference baseline before after side by side";
export const showTheHistory = "Show the history…";
export const undoListStepsJump = "undo list steps jump";
export const showTheDesignsSettings = "Show the design's settings";
export const nameUsersTrafficFailoverCostsBusiness = "name users traffic failover costs business inspector";
export const closeTheInspector = "Close the inspector";
export const rightPanelHide = "right panel hide";
export const theInspectorIsClosed = "The inspector is closed.";
export const coloursAppearanceMode = "colours appearance mode";

export const countThings = (count: number): string => `${count} things`;

export const reportAProblem = "Report a problem…";
export const copyBugErrorVersionAbout = "copy bug error version about";
export const goToTheNextPartOfThePage = "Go to the next part of the page";
export const goToThePartBefore = "Go to the part of the page before";
export const landmarkPartWords = "focus landmark region bar canvas inspector panel";

export const localeLanguageRegionCountryDecimalComma =
	"locale language region country decimal comma thousands format currency date";
export const numbersAndDatesAsTheBrowser = "Numbers and dates as the browser has them";
export const numbersAndDates = (of: undefined | string, value: string): string => `Numbers and dates: ${of}, ${value}`;
