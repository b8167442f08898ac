SELECT demo FROM estate WHERE id = 1
