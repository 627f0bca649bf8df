export const multiRegionDesigns =
	"Multi-region designs, checked, computed and broken on purpose. FILE is a design in YAML; - reads standard input.";
export const whoseNumbersTextsAndPictures =
	"whose numbers texts and pictures have, such as de-DE (= en-US); JSON and CSV have none";
export const useHelpToSeeHow = "Use --help to see how.";
export const allProblemsAndFindings = "all problems and findings";
export const designs = "designs";
export const exitWith1 = "exit with 1 from this severity on";
export const howToPrintIt = "how to print it";
export const allFigures = "all figures";
export const design = "design";
export const theTermsOfOneFigure = "the terms of one figure";
export const playAScenario = "play a scenario, or faults given by hand, over time";
export const oneOfTheDesignsScenarios = "one of the design's scenarios";
export const aFaultByHand = "a fault by hand; can be given more than once";
export const howLongToPlay = "how long to play (= the scenario's; 30m with --fault)";
export const phaseOfTheHealthChecks = "phase of the health checks";
export const whyItTakesSoLongToRecover =
	"why it takes so long to recover, and what would shorten it: for all who were hit, or for FEATURE/read or FEATURE/write; not in csv";
export const playTheStandardFailuresOfADesign =
	"play the standard failures of a design: regions lost and cut off, leaders lost, false alarms";
export const exitWith1WhenAFeature = "exit with 1 when a feature misses an objective";
export const whatAQuorumOfReplicasGives = "what a quorum of replicas gives: latencies, and when its reads see a write";
export const replicas = "replicas";
export const answersThatAReadWaits = "answers that a read waits for";
export const acknowledgementsThatAWriteWaits = "acknowledgements that a write waits for";
export const oneWayDelays = (publishedDelayNames: string): string =>
	`one-way delays: a file, or ${publishedDelayNames}`;
export const ofTheRandomNumbers = "of the random numbers";
export const writesAndReadsToPlay = "writes and reads to play, such as 200k";
export const whatDiffersBetweenTwoDesigns =
	"what differs between two designs: in the model, not in the text, and each figure's change";
export const designBefore = "design before";
export const designAfter = "design after; one of the two may be -";
export const writeTheDesign = (renderSuffixes: string): string =>
	`write the design as a file of the kind that the suffix names: ${renderSuffixes}`;
export const whereToWrite = "where to write";
export const aMomentOfThisScenario = "a moment of this scenario";
export const withScenarioWhichMoment = "with --scenario, which moment (= 0s)";
export const withScenarioAllOfItInMotion = "with --scenario, all of it in motion, as .svg";
export const recordInPlaceOfTheReview = "in .html and .md, the record of the decision in place of the review";
export const drawTheseComponents = "draw these components, regions or populations alone, such as eu-west,orders";
export const drawNoRatesAndUtilisations = "draw no rates and utilisations";
export const drawNoLegend = "draw no legend";
export const pixelsOfAPng = "pixels of a PNG for each of the drawing's";
export const theJsonSchema = "the JSON Schema of the design file";
export const exampleArchipelagoCommand = (command: string): string => `\nExample:\n  archipelago ${command}`;
export const itMustBeALanguage = "It must be a language, with a country or not: de, en-GB.";
export const itMustBeAWhole = "It must be a whole number from 0 up.";
export const itMustBeAWholeNumber = (most: string): string => `It must be a whole number from 1 to ${most}.`;
export const archipelagoThisShouldNotHappen = (reason: string): string =>
	`archipelago: this should not happen; please report it.\n${reason}\n`;
