COMMENT ON TABLE app_installation IS 'Where an App may act, and how far: what was granted there, never more than the App asks for. Levels: 0 none, 1 read, 2 write.'
