import { flushSync, mount, unmount } from 'svelte';
import { ControlChart, latestOf, readSvg, type Part, type Picture } from '../../../charts';
import type { Outcome } from '../../../contract/generated';
import { t } from '../../../words';
import { WEEKS, chartOf } from '../chart';
import { figuresFor } from '../figures';
import { plain, sayChart, sayFormula, sayWarnings } from '../say';

const EDGE = 28;
const CHART = { width: 904, height: 380 };
const WIDTH = CHART.width + 2 * EDGE;

/**
 * The large chart as a picture that speaks for itself: name, what is counted, the chart, what it says, and how it is
 * computed. It is as wide on every window, and light, because it goes into documents.
 */
export function pictureOf(outcome: Outcome): Picture {
  return inLight(() => {
    const figures = figuresFor(outcome);
    const data = chartOf(outcome, WEEKS, null);
    const latest = latestOf(data);
    const host = document.createElement('div');
    document.body.append(host);
    const chart = mount(ControlChart, {
      target: host,
      props: {
        data,
        ...CHART,
        label: outcome.name,
        axis: t('outcomes-week'),
        ...(latest ? { latest: figures.write(latest.value * figures.factor) } : {}),
      },
    });
    flushSync();
    try {
      const svg = host.querySelector('svg');
      const page = new Page();
      page.write(outcome.name, { size: 17, weight: '600', colour: '--ink' });
      const better = t(outcome.direction === 'up' ? 'outcomes-better-up' : 'outcomes-better-down');
      page.write([outcome.note, better].filter((part) => part !== '').join(', '), { colour: '--ink3' });
      page.skip(12);
      if (svg) page.place(readSvg(svg), CHART.height);
      page.skip(14);
      for (const sentence of sayChart(outcome, figures)) page.write(plain(sentence), { colour: '--ink' });
      for (const warning of sayWarnings(outcome.series)) page.write(warning, { size: 12, colour: '--ochre' });
      page.skip(4);
      page.write(sayFormula(outcome.formula, outcome.series, figures), { size: 12, colour: '--ink3' });
      if (outcome.source) {
        const source = t('outcomes-source', { name: outcome.source.name });
        page.write([source, outcome.source.credit].filter((part) => part !== '').join('. '), {
          size: 12,
          colour: '--ink3',
        });
      }
      if (outcome.example) page.write(t('outcomes-example'), { size: 12, colour: '--ink3' });
      return page.picture(outcome.name);
    } finally {
      void unmount(chart);
      host.remove();
    }
  });
}

/** Reads with the light colours, whatever the screen has; nothing of it is ever painted. */
function inLight<T>(read: () => T): T {
  const root = document.documentElement;
  const theme = root.dataset['theme'];
  root.dataset['theme'] = 'light';
  try {
    return read();
  } finally {
    if (theme === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }
}

/** Lines of text and a chart below each other. */
class Page {
  readonly #parts: Part[] = [];
  readonly #style = getComputedStyle(document.documentElement);
  readonly #family = getComputedStyle(document.body).fontFamily;
  #y = EDGE;

  skip(height: number): void {
    this.#y += height;
  }

  write(
    text: string,
    { size = 13, weight = '400', colour }: { size?: number; weight?: string; colour: string },
  ): void {
    for (const line of this.#lines(text, `${weight} ${size}px ${this.#family}`)) {
      this.#parts.push({
        kind: 'text',
        x: EDGE,
        y: this.#y + size,
        text: line,
        size,
        weight,
        family: this.#family,
        anchor: 'start',
        baseline: 'alphabetic',
        fill: this.#style.getPropertyValue(colour).trim(),
        stroke: 'none',
        strokeWidth: 0,
        dash: [],
        opacity: 1,
      });
      this.#y += Math.round(size * 1.5);
    }
  }

  place(parts: readonly Part[], height: number): void {
    for (const part of parts) this.#parts.push({ ...part, x: part.x + EDGE, y: part.y + this.#y });
    this.#y += height;
  }

  picture(title: string): Picture {
    const background = this.#style.getPropertyValue('--sheet').trim();
    return { width: WIDTH, height: this.#y + EDGE - 8, background, title, parts: this.#parts };
  }

  #lines(text: string, font: string): string[] {
    const paper = document.createElement('canvas').getContext('2d');
    if (!paper) return [text];
    paper.font = font;
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
      if (lines.length > 0 && paper.measureText(longer).width <= CHART.width)
        lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  }
}
