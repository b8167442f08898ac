-- SPDX-License-Identifier: GPL-3.0-or-later
-- by a function: who appends to the chain need not see how it ends otherwise
SELECT sequence, hash FROM patwarden_audit_head()
