"""Which pictures we take, told by their first bytes; names and suffixes are not believed."""

HEAD = 1024
"""How many first bytes are enough to tell."""

MAX_BYTES = 200 * 1024 * 1024
"""A file beyond it is not read into memory."""

_HEIF_BRANDS = frozenset(
    {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"}
)
_AVIF_BRANDS = frozenset({b"avif", b"avis"})


def picture_suffix(head: bytes) -> str:
    """The usual suffix of the kind of picture that begins so, or an empty text if it is none.

    Knows JPEG, PNG, WebP, GIF, TIFF (also BigTIFF), BMP, HEIC, AVIF and PDF.
    """
    if head.startswith(b"\xff\xd8\xff"):
        return ".jpg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return ".png"
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return ".webp"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return ".gif"
    if head.startswith((b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")):
        return ".tif"
    # "BM" begins many a text; the four reserved bytes after the size are zero in a bitmap.
    if head.startswith(b"BM") and head[6:10] == bytes(4):
        return ".bmp"
    # ISO 32000-1, annex H: readers accept the header anywhere in the first 1024 bytes.
    if b"%PDF-" in head[:HEAD]:
        return ".pdf"
    return _iso_media_suffix(head)


def _iso_media_suffix(head: bytes) -> str:
    """By the brands of an ISO base media file (ISO/IEC 14496-12): major one, then compatible."""
    if head[4:8] != b"ftyp":
        return ""
    end = min(int.from_bytes(head[:4], "big"), len(head))
    brands = {head[8:12], *(head[start : start + 4] for start in range(16, end - 3, 4))}
    # AVIF first: its files often bear the general brand mif1, too.
    if brands & _AVIF_BRANDS:
        return ".avif"
    return ".heic" if brands & _HEIF_BRANDS else ""
