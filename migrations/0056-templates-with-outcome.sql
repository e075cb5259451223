-- A template says which outcome the card serves, as the card did. The outcome may go: then nobody finds it, and the template stays.
ALTER TABLE card_template ADD COLUMN outcome TEXT;
