-- A note on the time line can answer a question about a figure that moved then; the question is not asked again.
ALTER TABLE note ADD COLUMN answers TEXT;
