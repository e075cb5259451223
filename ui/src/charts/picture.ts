/** How a part of a picture is painted. Lengths are pixels, colours are written as CSS does. */
interface Paint {
  fill: string;
  stroke: string;
  strokeWidth: number;
  dash: readonly number[];
  opacity: number;
}

/** One thing on a picture, so far from the upper left corner. */
export type Part = Paint & { x: number; y: number } & (
    | { kind: 'path'; d: string }
    | {
        kind: 'text';
        text: string;
        size: number;
        weight: string;
        family: string;
        anchor: 'start' | 'middle' | 'end';
        baseline: 'middle' | 'alphabetic';
      }
  );

/** A picture that no longer needs the page it was drawn on. */
export interface Picture {
  width: number;
  height: number;
  background: string;
  /** Read instead of the picture. */
  title: string;
  parts: readonly Part[];
}

/** Everything that a drawn `svg` shows, with the colours and letters it has on the page. */
export function readSvg(svg: SVGSVGElement): Part[] {
  return [...svg.querySelectorAll('rect, circle, line, path, text')].flatMap((element): Part[] => {
    const style = getComputedStyle(element);
    if (style.display === 'none') return [];
    const paint: Paint = {
      fill: faded(style.fill, style.fillOpacity),
      stroke: faded(style.stroke, style.strokeOpacity),
      strokeWidth: Number.parseFloat(style.strokeWidth),
      dash:
        style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/u).map(Number.parseFloat),
      opacity: Number(style.opacity),
    };
    if (element.tagName !== 'text') return [{ ...paint, kind: 'path', x: 0, y: 0, d: outlineOf(element) }];
    return [
      {
        ...paint,
        kind: 'text',
        x: numberOf(element, 'x'),
        y: numberOf(element, 'y'),
        text: element.textContent.replaceAll(/\s+/gu, ' ').trim(),
        size: Number.parseFloat(style.fontSize),
        weight: style.fontWeight,
        family: style.fontFamily,
        anchor: style.textAnchor as 'start' | 'middle' | 'end',
        baseline: 'middle',
      },
    ];
  });
}

/** Any shape as a path: one way to write it, and one to paint it. */
function outlineOf(element: Element): string {
  const of = (name: string): number => numberOf(element, name);
  switch (element.tagName) {
    case 'rect':
      return `M${of('x')} ${of('y')}h${of('width')}v${of('height')}h${-of('width')}z`;
    case 'line':
      return `M${of('x1')} ${of('y1')}L${of('x2')} ${of('y2')}`;
    case 'circle':
      return `M${of('cx') - of('r')} ${of('cy')}a${of('r')} ${of('r')} 0 1 0 ${2 * of('r')} 0a${of('r')} ${of('r')} 0 1 0 ${-2 * of('r')} 0z`;
    default:
      return element.getAttribute('d') ?? '';
  }
}

function numberOf(element: Element, name: string): number {
  return Number(element.getAttribute(name) ?? 0);
}

/** A colour with its opacity, as CSS writes it. */
function faded(colour: string, opacity: string): string {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/u.exec(colour);
  return opacity === '1' || !parts
    ? colour
    : `rgba(${String(parts[1])}, ${String(parts[2])}, ${String(parts[3])}, ${opacity})`;
}

/** The picture as a file of its own, which any browser, office and drawing program opens. */
export function svgOf({ width, height, background, title, parts }: Picture): string {
  const body = parts.map((part) => {
    const paint = [
      `fill="${part.fill}"`,
      ...(part.stroke === 'none'
        ? []
        : [`stroke="${part.stroke}"`, `stroke-width="${part.strokeWidth}"`, 'stroke-linejoin="round"']),
      ...(part.dash.length > 0 ? [`stroke-dasharray="${part.dash.join(' ')}"`] : []),
      ...(part.opacity < 1 ? [`opacity="${part.opacity}"`] : []),
    ].join(' ');
    const { x, y } = part;
    if (part.kind === 'path') return `<path transform="translate(${x} ${y})" d="${part.d}" ${paint}/>`;
    const { size, weight, anchor, baseline } = part;
    // Middles of lines are understood by few programs, and half a letter's height by all.
    const foot = baseline === 'middle' ? y + size * 0.36 : y;
    return `<text x="${x}" y="${Math.round(foot * 10) / 10}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" paint-order="stroke" ${paint}>${escaped(part.text)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${FAMILY}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${background}"/>`,
    ...body,
    '</svg>\n',
  ].join('\n');
}

/** Ours where it is installed, otherwise what looks alike and is everywhere. */
const FAMILY = 'Inter, &quot;Inter Variable&quot;, &quot;Segoe UI&quot;, Helvetica, Arial, sans-serif';

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The picture as the bytes of a PNG, `scale` times as fine as a screen. Its letters are the page's own. */
export async function pngOf(picture: Picture, scale = 2): Promise<Uint8Array> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const paper = canvas.getContext('2d');
  if (!paper) throw new Error('no canvas');
  await document.fonts.ready;
  paper.scale(scale, scale);
  paper.fillStyle = picture.background;
  paper.fillRect(0, 0, picture.width, picture.height);
  for (const part of picture.parts) paint(paper, part);
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/png');
  });
  if (!blob) throw new Error('no picture');
  return new Uint8Array(await blob.arrayBuffer());
}

function paint(paper: CanvasRenderingContext2D, part: Part): void {
  paper.globalAlpha = part.opacity;
  paper.lineWidth = part.strokeWidth;
  paper.lineJoin = 'round';
  paper.setLineDash([...part.dash]);
  paper.fillStyle = part.fill;
  paper.strokeStyle = part.stroke;
  if (part.kind === 'path') {
    const outline = new Path2D();
    outline.addPath(new Path2D(part.d), { e: part.x, f: part.y });
    if (part.fill !== 'none') paper.fill(outline);
    if (part.stroke !== 'none') paper.stroke(outline);
    return;
  }
  paper.font = `${part.weight} ${part.size}px ${part.family}`;
  paper.textAlign = part.anchor === 'middle' ? 'center' : part.anchor;
  paper.textBaseline = part.baseline;
  if (part.stroke !== 'none') paper.strokeText(part.text, part.x, part.y);
  paper.fillText(part.text, part.x, part.y);
}
