import { leftTurn } from '../../kit/left-turn';
import { announcements } from '../../shell';
import { t } from '../../words';
import { draftsOf } from './drafts.svelte';
import type { Model, Over } from './model.svelte';
import { keyOf } from './wall';

/** What cannot be done any more in a retro that is closed, and has been typed into. */
const FORMS: readonly Over[] = ['try', 'theme', 'paper', 'card'];

/** What others do can make void what somebody is at here: it ends, and never without a word about what goes with it. */
export function settle(model: Model): void {
  settleQuestion(model);
  // What is handed in just now may have come in time.
  if (!model.isGiving) settleTurn(model);
  settleForm(model);
  settleCarried(model);
}

/** With the last one who was missing nobody is known by what is shown. */
function settleQuestion(model: Model): void {
  const { over, retro, isHiding } = model;
  if (over === 'early') {
    if (!isHiding) model.over = null;
    else if (retro.turns >= retro.seats) void model.reveal(false);
  }
  if (over === 'earlyVotes') {
    if (retro.votesShown) model.over = null;
    else if (retro.ballots >= retro.seats) void model.showVotes(false);
  }
}

/** Somebody wrote or voted alone while another window showed the notes or the votes. */
function settleTurn(model: Model): void {
  const { over, retro, isHiding } = model;
  if ((over === 'write' || over === 'add') && !isHiding) {
    model.over = null;
    leftTurn.end();
    offerTyped(model);
  }
  if ((over === 'vote' || over === 'ballot') && retro.votesShown) {
    model.over = null;
    if (over === 'ballot') warn(t('retro-shown-voting'));
  }
}

/** What is typed still cannot be hidden any more. Whoever typed it may hang it up for all to see; nobody else decides that. */
export function offerTyped(model: Model): void {
  const columns = [...model.typed.keys()].filter((column) => (model.typed[column] ?? '').trim() !== '');
  const texts = columns.map((column) => model.typed[column]);
  model.typed = [];
  if (columns.length === 0) return;
  const act = (): void => {
    const { card } = draftsOf(model.retro.id);
    card.column = String(columns[0]);
    card.text = [card.text, ...texts].filter(Boolean).join('\n\n');
    model.over = 'card';
  };
  warn(t('retro-shown-writing'), { label: t('retro-shown-open'), act });
}

function settleForm(model: Model): void {
  const { over, retro } = model;
  if (retro.closed === null || !FORMS.includes(over)) return;
  model.over = null;
  warn(t('retro-closed-meanwhile'));
}

function settleCarried(model: Model): void {
  const { moving, retro, parts } = model;
  if (!moving) return;
  if (parts.some(({ place }) => keyOf(place) === moving.over)) {
    if (!retro.notes.some(({ id }) => id === moving.note)) model.moving = null;
    return;
  }
  model.moving = null;
  warn(t('retro-carry-gone'));
}

function warn(text: string, action?: { label: string; act: () => void }): void {
  announcements.say(text, { tone: 'refusal', action });
}
