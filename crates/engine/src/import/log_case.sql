INSERT INTO log_case (import, key, customer, opened, resolved, closed, reopened, handovers)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
