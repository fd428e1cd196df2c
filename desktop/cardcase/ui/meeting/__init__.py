"""Where, when and why people met: the fields of an encounter and the sheet that notes one."""
