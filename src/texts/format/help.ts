export const runsAnywhere = "runs anywhere";
export const runsAtProviders = (providers: string): string => `runs at ${providers}`;
export const howUpToConsistency = (how: string, consistency: string): string => `${how}: up to ${consistency}`;
export const byMethods = (methods: string): string => `by ${methods}`;

export const vcpusVCPUMemoryGiBGiB = (vcpus: number, memoryGiB: number, provider: string): string =>
	`${vcpus} vCPU, ${memoryGiB} GiB, ${provider}`;

export const quantitySuchAsExamples = (quantity: string, examples: string): string =>
	`${quantity}, such as ${examples}`;
export const oneOfValues = (values: string): string => `One of ${values}`;
export const theDefault = "The default";
export const microseconds = "microseconds";
export const milliseconds = "milliseconds";
export const seconds = "seconds";
export const minutes = "minutes";
export const hours = "hours";
export const days = "days";
export const bytesOrThousandsOfMillions = "bytes, or thousands of millions where things are counted";
export const thousandsOfBytes = "thousands of bytes";
export const millionsOfBytes = "millions of bytes";
export const of109Bytes = "10^9 bytes";
export const of1012Bytes = "10^12 bytes";
export const of1015Bytes = "10^15 bytes";
export const of220Bytes = "2^20 bytes";
export const of230Bytes = "2^30 bytes";
export const of240Bytes = "2^40 bytes";
export const percent = "percent";
export const thousands = "thousands";
export const millions = "millions";

export const theShortestDelay = "The shortest delay";
export const howFastTheTailFalls = "How fast the tail falls";
export const ratePerMillisecond = "Rate per millisecond";
export const shareOfTheMessages = "Share of the messages";
export const aPartOfADelay = "a part of a delay is one of `pareto` and `exponential`";
export const theSharesAddUpToPercent = (number: number): string => `the shares add up to ${number}%, not 100%`;
export const aLatencyOrAList = "{ p50: 1ms, p99: 4ms }, or a list of parts with `share` and `pareto` or `exponential`";
export const of0IsNoValue = "0 is no value for it";
export const moreThan0 = "more than 0";

export const nameSuchAsExamples = (name: string, examples: string): string => `${name}, such as ${examples}`;
export const cityCountryJurisdiction = (city: string, country: string, jurisdiction: string): string =>
	`${city}, ${country}; jurisdiction ${jurisdiction}`;
export const cityNameProvider = ({
	city,
	name,
	provider,
	jurisdiction,
}: {
	city: string;
	name: string;
	provider: string;
	jurisdiction: string;
}): string => `${city}, ${name}; ${provider}, jurisdiction ${jurisdiction}`;
export const providerVcpusVCPU = (provider: string, vcpus: number, memoryGiB: number): string =>
	`${provider}, ${vcpus} vCPU, ${memoryGiB} GiB`;
export const availabilityOfOneRegionsInstance = (value: string): string =>
	`Availability of one region's instance ${value}`;
export const latency = "Latency";
export const read = "Read";
export const write = "Write";
export const lag = "Lag";

export const archipelagoDesign = "Archipelago design";
export const oneMultiRegionArchitecture =
	"One multi-region architecture: users, regions, components, features, scenarios and costs.";
export const idOf = "id of ";
export const orWord = (word: string): string => `, or ${word}`;
export const docDefaultFallback = (doc: string, fallback: string): string => `${doc}. Default: ${fallback}`;

export const theWriteToAReplica = "The write to a replica, and its work there";
export const theAcknowledgementBack = "The acknowledgement back";
export const theReadToAReplica = "The read to a replica";
export const itsWork = "Its work there, and the answer back";

export const isReadAs = (text: string): string => `is read as ${text}`;
export const fromNoneToAll = " From 0% to 100%.";
export const didYouMean = (suggestion: string): string => ` Did you mean ${suggestion}?`;
export const suchAsExamples = (examples: string): string => ` such as ${examples}`;
