export const keyIsMissing = (key: string): string => `\`${key}\` is missing`;
export const isNoId = (entry: string): string => `${entry} is no id`;
export const aSmallLetter = "a small letter, then up to 62 small letters, digits and hyphens";
export const aValueIsMissing = "a value is missing";
export const expectedAList = "expected a list";
export const aList = "a list: [a, b]";
export const expectedAListOfFound = (length: number, itemCount: number): string =>
	`expected a list of ${length}, found ${itemCount}`;
export const theFile = "the file";
export const pathHasCountEntries = (path: string, count: number): string => `${path} has ${count} entries`;
export const atMostMostEntries = (mostEntries: number): string => `at most ${mostEntries}`;
export const expectedText = (expected: string): string => `expected ${expected}`;
export const expectedAMap = "expected a map";
export const aMapKeysWithValues = "a map: keys with values";
export const aKeyMustBeText = "a key must be text";
export const text = "text";
export const unknownKeyEntry = (entry: string): string => `unknown key ${entry}`;
export const oneOfKnown = (known: string): string => `one of ${known}`;

export const theFileInEditErrorText = "The file";
export const theTextOfTheDesignHasMistakes = "The text of the design has mistakes; correct them first.";
export const isNotInTheFile = (place: string): string => `${place} is not in the file.`;
export const isWrittenThroughAnAlias = (place: string): string =>
	`${place} is written through an alias; edit the anchor that it stands for.`;
export const cantBeEditedWithoutChangingOtherText = (place: string): string =>
	`${place} can't be edited without changing other text; edit it in the YAML pane.`;

export const aliasesExpandMoreThanTimes = (aliasLimit: number): string =>
	`aliases expand more than ${aliasLimit} times`;
export const atMostExpansionsOfAliases = (aliasLimit: number): string => `at most ${aliasLimit} expansions of aliases`;
export const theAliasHasNoAnchor = (source: string): string => `the alias *${source} has no anchor before it`;
export const theAliasContainsItself = (source: string): string => `the alias *${source} contains itself`;
export const theKeyIsWrittenTwice = (name: string): string => `the key ${name} is written twice`;

export const median = "Median";
export const of99thPercentile = "99th percentile";
export const p99IsLessThanP50 = "p99 is less than p50";
export const atLeastP50 = "at least p50";
export const p50Is0WhereP99 = "p50 is 0 where p99 is not";
export const moreThan0 = "more than 0";

export const aDesignIsAMap = "a design is a map of keys and values";
export const asTheFirstLine = (expected: string): string => `${expected} as the first line`;
export const theFirstKeyMust = "the first key must be `archipelago`, the version of the format";
export const theVersionMust = "the version must be a whole number";
export const thisFileIsVersionOfTheFormat = (version: number, currentVersion: number): string =>
	`this file is version ${version} of the format; this program knows versions up to ${currentVersion}. Open it with a newer release of Archipelago.`;

export const aDuration = "a duration";
export const aSize = "a size";
export const of512b4kbOr2tb = "512B, 4KB or 2TB";
export const aShare = "a share";
export const of40PercentOrAFraction = "40%, or a fraction from 0 to 1";
export const aRatio = "a ratio";
export const aNumber = "a number";
export const of120000120k10mOr1 = "120000, 120k, 10M or 1.5B";
export const aWholeNumber = "a whole number";
export const of3120kOr10m = "3, 120k or 10M";
export const anAmountOfMoney = "an amount of money";
export const of400000400kOr2 = "400000, 400k or 2.5M";
export const aNumberOfDegrees = "a number of degrees";
export const expectedKind = (kind: string): string => `expected ${kind}`;
export const theNumberIsTooLarge = "the number is too large";
export const theNumberIsTooSmall = "the number is too small: write 0";
export const cantBeNegative = (kind: string): string => `${kind} can't be negative`;
export const expectedAWholeNumber = "expected a whole number";
export const theUnitIsMissing = (alternatives: string): string => `the unit is missing: write ${alternatives}`;
export const expectedWithoutAUnit = (kind: string): string => `expected ${kind} without a unit`;
export const unknownUnitWrite = (unit: string, alternatives: string): string =>
	`unknown unit \`${unit}\`: write ${alternatives}`;
export const aShareCantExceed100 = "a share can't exceed 100%";
export const aShareCantExceed1 = (number: number): string =>
	`a share can't exceed 1: write ${number}% for a percentage`;
export const wordsOrOtherWords = (words: string, otherWords: string | undefined): string => `${words} or ${otherWords}`;

export const theFileHasBytes = (bytes: number, textLimitBytes: number): string =>
	`the file has ${bytes} bytes; the limit is 1 MiB (${textLimitBytes} bytes)`;

export const expectedFoundAList = (expected: string): string => `expected ${expected}, found a list or map`;
export const expectedFoundWritten = (expected: string, written: string): string =>
	`expected ${expected}, found ${written}`;
export const trueOrFalse = "true or false";
export const expectedTrueOrFalse = (written: string): string => `expected true or false, found ${written}`;
export const kindSuchAsExamples = (kind: string, examples: string): string => `${kind}, such as ${examples}`;
export const oneOfValues = (values: string): string => `one of ${values}`;
export const theIdOf = (to: string): string => `the id of ${to}`;
export const aRegion = "a region";
export const aPopulation = "a population";
export const aRoutingEntry = "a routing entry";
export const anApplication = "an application";
export const aStore = "a store";
export const aScenario = "a scenario";
export const aComponentRegionOrPopulation = "a component, region or population";
export const somethingInThisFile = "something in this file";

export const thisIsNoYaml = "this is no YAML";
export const aDesignIsOneYamlDocument = "a design is one YAML document; `---` starts a second one";
export const nestedMoreThanDeep = (depthLimit: number): string => `nested more than ${depthLimit} deep`;
