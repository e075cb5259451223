export { default as AgeStrip } from './AgeStrip.svelte';
export { default as ChartTable } from './ChartTable.svelte';
export { default as ControlChart } from './ControlChart.svelte';
export { default as FunnelChart } from './FunnelChart.svelte';
export { default as SmallChart } from './SmallChart.svelte';
export { default as Sparkline } from './Sparkline.svelte';
export { default as ThroughputBars } from './ThroughputBars.svelte';
export { latestOf, type ChartData, type ChartMark, type ChartPoint, type ChartSegment } from './data';
export { pngOf, readSvg, svgOf, type Part, type Picture } from './picture';
