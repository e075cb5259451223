import Bot from '@lucide/svelte/icons/bot';
import FileText from '@lucide/svelte/icons/file-text';
import Globe from '@lucide/svelte/icons/globe';
import Handshake from '@lucide/svelte/icons/handshake';
import Mail from '@lucide/svelte/icons/mail';
import MessageSquare from '@lucide/svelte/icons/message-square';
import MessagesSquare from '@lucide/svelte/icons/messages-square';
import Phone from '@lucide/svelte/icons/phone';
import Smartphone from '@lucide/svelte/icons/smartphone';
import type { Channel, Handling } from '../../contract/generated';
import type { Icon } from '../../kit';
import type { PlainMessageId } from '../../words';

/** The sign and word of each channel. */
export const CHANNELS: Record<Channel, { icon: Icon; word: PlainMessageId }> = {
  letter: { icon: FileText, word: 'journey-channel-letter' },
  email: { icon: Mail, word: 'journey-channel-email' },
  phone: { icon: Phone, word: 'journey-channel-phone' },
  chat: { icon: MessagesSquare, word: 'journey-channel-chat' },
  bot: { icon: Bot, word: 'journey-channel-bot' },
  web: { icon: Globe, word: 'journey-channel-web' },
  app: { icon: Smartphone, word: 'journey-channel-app' },
  message: { icon: MessageSquare, word: 'journey-channel-message' },
  visit: { icon: Handshake, word: 'journey-channel-visit' },
};

/** The word of who answers. */
export const HANDLINGS: Record<Handling, PlainMessageId> = {
  person: 'journey-handling-person',
  assisted: 'journey-handling-assisted',
  automated: 'journey-handling-automated',
  selfService: 'journey-handling-self-service',
};

/** The names of a closed set in the order in which they are offered. */
export function keysOf<Key extends string>(record: Record<Key, unknown>): Key[] {
  return Object.keys(record) as Key[];
}
