SELECT begun, look_at, expectation, ended, ending, learned FROM card WHERE id = ?1 AND kind = 'experiment'
