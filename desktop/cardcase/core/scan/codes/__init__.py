"""QR codes on cards: found, decoded, understood, and merged with what is printed.

A code is exact where a reading of print may slip, but it is written by strangers: what it holds is
data of limited size that fills fields, and nothing in it is ever opened or followed.
"""

from cardcase.core.scan.codes.find import Code, find_codes
from cardcase.core.scan.codes.merge import region_told, with_codes, without_codes

__all__ = ["Code", "find_codes", "region_told", "with_codes", "without_codes"]
