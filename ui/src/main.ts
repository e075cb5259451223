import { mount } from 'svelte';
import './kit/fonts.css';
import './kit/tokens.css';
import './kit/base.css';
import './kit/lists.css';
import './kit/markdown.css';
import { listenToHost } from './contract/door';
import { watchTheDay } from './contract/query';
import { platform } from './platform';
import { findRoom, rooms, viewOf } from './rooms/registry';
import App from './shell/App.svelte';
import { watchTheDoor } from './shell/leaving.svelte';
import { begun, drawn, firstRoom, start } from './shell/first-room.svelte';
import { router } from './shell/router.svelte';
import { openRefused } from './shell/workspace';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');

listenToHost();
watchTheDay();
watchTheDoor();
// The room to begin with comes meanwhile.
const first = findRoom(router.current.room) ?? rooms[0];
if (first) viewOf(first);
void begun(first).finally(() => {
  mount(App, { target });
  void firstRoom(target)
    .then(() => platform.ready())
    .then(drawn)
    .then(() => platform.painted())
    .finally(() => (start.isOver = true));
  void openRefused(location.search);
});
