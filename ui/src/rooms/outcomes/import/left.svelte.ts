import { ImportJob } from './job.svelte';

/** What an import and its mapping are called, as somebody typed it for a file, and whether the mapping is kept. */
export interface Named {
  path: string;
  name: string;
  keeps: boolean;
}

/** An import, with what was typed and chosen beside its file. */
export interface Import {
  job: ImportJob;
  /** Where it goes, as chosen; nothing while what is proposed is good enough. */
  picked: string | null;
  newJourney: string;
  named: Named | null;
}

/** The import that somebody left on the way, by a key or a link that leads back or elsewhere, and for whom. */
let left: { of: string; it: Import } | null = null;

/** Takes up the import that was left here, or begins one. */
export function takeUp(of: string, zone: string): Import {
  const found = left?.of === of ? left.it : null;
  left = null;
  return found ?? begin(zone);
}

/** Keeps an import for whoever comes back: one that has a file, and is not over. */
export function leave(of: string, it: Import): void {
  left = it.job.step === 'understood' || it.job.step === 'import' ? { of, it } : null;
}

function begin(zone: string): Import {
  let job: ImportJob | undefined;
  // It outlives the view that begins it.
  $effect.root(() => {
    job = new ImportJob(zone);
  });
  return { job: job as ImportJob, picked: null, newJourney: '', named: null };
}
