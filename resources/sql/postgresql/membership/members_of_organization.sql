-- tokens are counted for the rows that are shown only
SELECT p.id, p.login, p.name, p.email, p.role, p.managed, p.can_sign_in, p.since,
       (SELECT count(*) FROM token AS t
        WHERE t.account_id = p.id AND (t.kind = 2 OR t.organization_id = :organization)
          AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > :now))
FROM (SELECT a.id, a.login, a.name, a.email, m.role, a.managed, a.has_password AS can_sign_in, m.since
      FROM membership AS m JOIN account AS a ON a.id = m.account_id
      WHERE m.organization_id = :organization
        AND (a.login ILIKE :pattern ESCAPE '\' OR a.name ILIKE :pattern ESCAPE '\'
             OR a.name ILIKE :lower ESCAPE '\' OR a.name ILIKE :upper ESCAPE '\')
      ORDER BY m.role DESC, a.login LIMIT :limit) AS p
ORDER BY p.role DESC, p.login
