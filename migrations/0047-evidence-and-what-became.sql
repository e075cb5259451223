-- The evidence as it stood when a retrospective was closed: cards, rules and experiments go on to change. Erased with it.
ALTER TABLE retro ADD COLUMN evidence TEXT;
-- What became of an experiment that was kept. It may be taken away later, so nothing holds it.
ALTER TABLE card ADD COLUMN became_rule TEXT;
ALTER TABLE card ADD COLUMN became_statement TEXT;
