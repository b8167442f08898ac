SELECT (SELECT count(*) FROM estate) + (SELECT count(*) FROM enterprise) + (SELECT count(*) FROM account)
     + (SELECT count(*) FROM organization) + (SELECT count(*) FROM membership) + (SELECT count(*) FROM repository)
     + (SELECT count(*) FROM policy) + (SELECT count(*) FROM policy_change) + (SELECT count(*) FROM token)
     + (SELECT count(*) FROM request) + (SELECT count(*) FROM access)
