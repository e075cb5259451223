import type { Question } from '../../contract/query';

/** All boards of the workspace. */
export const BOARDS = { method: 'boards', params: {}, tags: ['board'] } as const satisfies Question<'boards'>;
