/** What changes what an experiment says. */
export const EXPERIMENT_TAGS = ['card', 'outcome', 'outcome_point', 'import', 'pulse', 'experiment_outcome'];
