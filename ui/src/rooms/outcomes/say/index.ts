export {
  lastLine,
  plain,
  quietLine,
  sayChart,
  sayOld,
  sayStatement,
  signalLine,
  weekName,
  type Sentence,
} from './chart';
export { sayCounted, sayFormula } from './formula';
export { sayEffect, sayMark } from './mark';
export { sayWarnings } from './warning';
