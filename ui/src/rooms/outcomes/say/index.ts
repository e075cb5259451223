export {
  oldSince,
  plain,
  quietLine,
  sayChart,
  sayStatement,
  signalLine,
  weekName,
  type Sentence,
} from './chart';
export { sayCounted, sayFormula } from './formula';
export { sayEffect, sayMark } from './mark';
export { sayWarnings } from './warning';
