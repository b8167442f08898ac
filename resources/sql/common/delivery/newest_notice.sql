SELECT max(id) FROM notice
