export const aNumberForEachRegion = "a number for each region, or a map from region to number";
export const timeThatARequestSpends = "Time that a request spends in it, without the store";
export const upToThisRatio = "Up to this ratio of the capacity";
export const untilTheAddedCapacityServes = "Until the added capacity serves";
export const instancesByRegion = "Instances, by region or in each";
export const theStoresOfItsFeatures = "the stores of its features";

export const allOrAList = "`all` or a list of regions";
export const theId = "the id";
export const aTechnology = "a technology";
export const aTechnologyOfTheCatalogue = "A technology of the catalogue, or free text";
export const theCatalogues = "the catalogue's";
export const anAmountOfMoney = "an amount of money, or a map from region to amount";
export const theCataloguesEstimate = "the catalogue's estimate";
export const of3ForDns = "3 for dns, 2 for anycast";
export const throughDnsAnswers = "Through DNS answers, one anycast address, or a client that chooses";
export const trueForClient = "true for client, else false";
export const theTechnologys = "the technology's";

export const aCityOfTheCatalogue = "a city of the catalogue";
export const aCityOfTheCatalogueOrLatitude = "a city of the catalogue or [latitude, longitude]";
export const aJurisdictionSuchAsEu = "a jurisdiction such as EU, UK, US, IN or CN";
export const whereItsUsers = "Where its users are: a city of the catalogue, or [latitude, longitude]";
export const shareOfAllRequests = "Share of all requests; all shares add up to 100%";
export const fromTheCitysCountry = "from the city's country";
export const theCloudProvider = "The cloud provider";
export const aRegionCode = "a region code of the provider";
export const theApplicationThatHandles = "The application that handles its requests";
export const theStoreThatHolds = "The store that holds its records";
export const readsAtPeak = "Reads at peak, all populations together";
export const writesAtPeak = "Writes at peak, all populations together";
export const sizeOfOneRecord = "Size of one record";
export const theStores = "the store's";
export const thePopulationsShares = "the populations' shares";
export const shareOfReads = "Share of reads that the cache answers";
export const theCachesOwnLatency = "The cache's own latency";
export const atMostThis = "At most this";
export const halfOfYearlyEngineering = "half of yearlyEngineering";
export const whatTodaysSystemCosts = "What today's system costs";
export const howAvailableTodaysSystemIs = "How available today's system is";
export const versionOfThisFormat = "Version of this format: 1";
export const nameOfTheDesign = "Name of the design";
export const anIso4217CodeSuch = "an ISO 4217 code such as USD or EUR";
export const of0FiguresInRequests = "0: figures in requests, not people";
export const theRegionsThatItRuns = "The regions that it runs in";

export const whenItBegins = "When it begins";
export const howLongItLasts = "How long it lasts";
export const aRegionOrAList = "a region or a list of regions";

export const catalogueTechnology = (technology: string | undefined): string => `catalogue: ${technology}`;

export const catalogueCitiesGeoNames = "catalogue: cities (GeoNames)";
export const catalogueRegionsTheProvidersOwnList = "catalogue: regions (the provider's own list)";

export const catalogueTechnologyInFillRouting = (technology: string): string => `catalogue: ${technology}`;

export const genericDefaultForATechnology = "generic default for a technology that the catalogue doesn't know";

export const regionsThatHoldItsData = "Regions that hold its data";
export const whatTheArchitectClaims = "What the architect claims";
export const aMajorityForStrong = "a majority for strong, else 1";
export const aMajorityForStrongElse = "a majority for strong, else 1 and 1";
export const syncForStrong = "sync for strong, else async";
export const theTechnologysElseBlock = "the technology's, else block";
export const logicalDataOneCopy = "Logical data, one copy";
export const nodesInEachRegion = "Nodes in each region";
export const fromTheLeadersLoss = "From the leader's loss to the next leader";
export const theTechnologysWithoutItPeople = "the technology's; without it people promote after failover.manualDelay";
export const aJurisdictionSuchAsEuInStoreShape = "a jurisdiction such as EU";
export const thePopulationsResidency = "the populations' residency";
