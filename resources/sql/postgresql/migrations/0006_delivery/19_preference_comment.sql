COMMENT ON TABLE mail_preference IS 'What an account wants by mail. 1 at once, 2 daily, 3 never.'
