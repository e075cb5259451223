export { LANGUAGES, type Language } from './bundles';
export { csvTable } from './csv';
export { Format, isoWeek, parseDay } from './format';
export { readNumber } from './number';
export { isDay, placeOf, readDay, readSpan, sayDay, saySpan, sayTime, type SpanKind } from './time';
export { t, words, type Arg, type ArgsOf, type MessageId, type PlainMessageId } from './words.svelte';
