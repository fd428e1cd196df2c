"""Files of other programs to records and back; pure, no database."""
