export { plain, quietLine, sayChart, sayStatement, signalLine, type Sentence } from './chart';
export { sayCounted, sayFormula } from './formula';
export { sayEffect, sayMark } from './mark';
export { sayWarnings } from './warning';
