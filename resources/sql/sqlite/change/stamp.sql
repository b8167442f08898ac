-- Another number whenever another connection has committed; reads no table.
PRAGMA data_version
