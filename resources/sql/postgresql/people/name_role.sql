-- SPDX-License-Identifier: GPL-3.0-or-later
-- For the statements beside this one, which cannot have parameters.
SELECT set_config('patwarden.role', :role, true)
