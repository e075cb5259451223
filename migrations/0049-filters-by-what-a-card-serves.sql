-- A filter also looks for the outcome that a card serves, its stage and the day it waits for. What is named may be gone
-- one day: then it is looked for no longer.
ALTER TABLE board_filter ADD COLUMN outcome TEXT;
ALTER TABLE board_filter ADD COLUMN stage TEXT;
ALTER TABLE board_filter ADD COLUMN due TEXT;
