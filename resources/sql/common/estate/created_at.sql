SELECT created_at FROM estate
