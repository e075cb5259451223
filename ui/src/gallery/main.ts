import { mount } from 'svelte';
import '../kit/fonts.css';
import '../kit/tokens.css';
import '../kit/base.css';
import '../kit/lists.css';
import { LANGUAGES, words } from '../words';
import Gallery from './Gallery.svelte';

// `/gallery.html?page=charts&theme=dark&lang=de`
const asked = new URLSearchParams(location.search);
words.language = LANGUAGES.find((one) => one === asked.get('lang')) ?? 'en';
document.documentElement.lang = words.language;
document.documentElement.dataset.theme = asked.get('theme') ?? 'light';
document.documentElement.toggleAttribute('data-big', asked.has('big'));

const target = document.getElementById('app');
if (target) mount(Gallery, { target, props: { page: asked.get('page') ?? 'kit' } });
