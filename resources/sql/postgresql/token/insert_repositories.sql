INSERT INTO token_repository (token_id, repository_id)
SELECT CAST(:token AS BIGINT), CAST(i.value AS BIGINT) FROM jsonb_array_elements_text(CAST(:ids AS JSONB)) AS i (value)
