"""Scan: photographs in, a pile that is read, cards on to review."""

from cardcase.ui.pages.scan.page import ScanPage

__all__ = ["ScanPage"]
