import { call } from '../../../contract/door';
import type { FrameId } from '../../../contract/generated';
import { attempt, say } from '../../../shell';
import { t } from '../../../words';

/** Says that the team has read a version; resolves with whether that is kept. */
export async function acknowledge(frame: FrameId): Promise<boolean> {
  const done = await attempt(async () => {
    await call('frame.answer', { frame, says: { kind: 'acknowledged' } });
    return true;
  });
  if (done) say(t('frame-answer-kept'));
  return done ?? false;
}
