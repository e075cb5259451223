-- A rule asks which experiment it came from each time it is looked at: that is one card of many.
CREATE INDEX card_by_became_rule ON card (became_rule) WHERE became_rule IS NOT NULL;
