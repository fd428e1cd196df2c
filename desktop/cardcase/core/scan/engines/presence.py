"""Whether programs of engines are on this computer, told without loading anything heavy."""

import shutil

PROGRAM = "tesseract"
PACKAGES = "tesseract-ocr tesseract-ocr-eng tesseract-ocr-pol"
"""What to install on Debian and its kin."""


def has_tesseract() -> bool:
    """Whether the program Tesseract is found."""
    return shutil.which(PROGRAM) is not None
