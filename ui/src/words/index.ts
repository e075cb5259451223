export { LANGUAGES, type Language } from './bundles';
export { csvTable } from './csv';
export { folded } from './folded';
export { dayAfter, isDay, readDay, readTypedDay, sayDay, typeDay } from './day';
export { areSafe, compareDecimals } from './decimal';
export { Format, isoWeek, parseDay } from './format';
export { hasTooManyDigits, readNumber } from './number';
export { placeOf, readSpan, saySpan, sayTime, type SpanKind } from './time';
export { t, words, type Arg, type ArgsOf, type MessageId, type PlainMessageId } from './words.svelte';
