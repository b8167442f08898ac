COMMENT ON COLUMN membership.role IS '1 member, 2 owner; of the enterprise or of one organization'
