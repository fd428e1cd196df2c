"""Numbers that a company is registered by: label first, then the check digit."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from stdnum import luhn
from stdnum.cz import dic
from stdnum.de import vat as german_vat
from stdnum.es import cif, nif
from stdnum.eu import vat
from stdnum.fi import ytunnus
from stdnum.fr import siren, siret
from stdnum.it import iva
from stdnum.pl import nip, regon

from cardcase.core.records import TaxIdRecord
from cardcase.core.scan.extract.candidate import Candidate, Known, Span
from cardcase.core.scan.extract.labels import label_before, label_ending
from cardcase.core.scan.extract.layout import below
from cardcase.core.scan.page import Page

_NUMBER = re.compile(
    r"(?<![^\W_])(?:[A-Z]{2}[ -]?|[A-Z][ -]?)?\d(?:[ ./-]{0,2}\d){6,14}(?:[A-Z]|\s?MVA)?(?![^\W_])"
)
_POLISH = re.compile(r"(?<![\d+-])(?:\d{3}-\d{3}-\d{2}-\d{2}|\d{3}-\d{2}-\d{2}-\d{3})(?![\d-])")

_CHECKS: dict[str, Callable[[str], bool]] = {
    "NIP": nip.is_valid, "REGON": regon.is_valid, "VAT": vat.is_valid,
    "USt-IdNr": german_vat.is_valid, "SIRET": siret.is_valid, "SIREN": siren.is_valid,
    "CIF": lambda value: cif.is_valid(value) or nif.is_valid(value), "P.IVA": iva.is_valid,
    "IČO": dic.is_valid, "DIČ": dic.is_valid, "Y-tunnus": ytunnus.is_valid,
    "Org.nr": lambda value: luhn.is_valid(re.sub(r"\D", "", value)),
}  # fmt: skip
_DIGITS = {"NIP": 10, "REGON": (9, 14), "KRS": 10, "SIRET": 14, "SIREN": 9, "P.IVA": 11}


def extract(page: Page, _known: Known) -> list[Candidate]:
    """The registration numbers of a page as TaxIdRecords, ``value`` without separators."""
    return list(_extract(page))


@lru_cache(maxsize=8)
def _extract(page: Page) -> tuple[Candidate, ...]:
    return (*_labelled(page), *_wrapped(page), *_unlabelled(page))


def _labelled(page: Page) -> Iterator[Candidate]:
    for index, line in enumerate(page.lines):
        for match in _NUMBER.finditer(line.text):
            span = Span(index, match.start(), match.end())
            kind, label = label_before(page, span, "tax_labels")
            if kind:
                yield _candidate(page, kind, match[0], (*label, span))


def _wrapped(page: Page) -> Iterator[Candidate]:
    """A label at the end of a line and its number at the start of the next."""
    for index, line in enumerate(page.lines):
        kind, start = label_ending(line.text, "tax_labels")
        under = below(page, index) if kind else None
        match = _NUMBER.match(page.lines[under].text) if under is not None else None
        if match and under is not None:
            spans = (Span(index, start, len(line.text)), Span(under, 0, match.end()))
            yield _candidate(page, kind, match[0], spans)


def _unlabelled(page: Page) -> Iterator[Candidate]:
    for index, line in enumerate(page.lines):
        for match in _POLISH.finditer(line.text):
            span = Span(index, match.start(), match.end())
            labelled = any(label_before(page, span, name)[0] for name in ("labels", "tax_labels"))
            if nip.is_valid(match[0]) and not labelled:
                yield _candidate(page, "NIP", match[0], (span,))


def _candidate(page: Page, kind: str, printed: str, spans: tuple[Span, ...]) -> Candidate:
    value = re.sub(r"[\W_]", "", printed).upper()
    check = _CHECKS.get(kind)
    checked = bool(check and check(value))
    wanted = _DIGITS.get(kind)
    count = sum(char.isdigit() for char in value)
    fits = wanted is None or count == wanted or (isinstance(wanted, tuple) and count in wanted)
    confidence = min(page.lines[span.line].confidence for span in spans)
    return Candidate(
        field="tax_ids",
        value=TaxIdRecord(kind=kind, value=value),
        score=confidence * (1.0 if checked else 0.8 if fits else 0.5),
        spans=spans,
        sure=confidence > 0.9 and (checked or (kind == "KRS" and fits and value[:3] == "000")),
    )
