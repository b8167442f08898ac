COMMENT ON TABLE delivery IS 'Mails on their way. state: 1 waits, 2 sent, 3 given up, 4 had nothing to say any more.'
