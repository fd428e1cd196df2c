"""Numbers that a company is registered by: label first, then the check digit."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from types import ModuleType
from typing import Any

from stdnum import luhn
from stdnum.ar import cuit
from stdnum.au import abn, acn
from stdnum.be import vat as belgian_vat
from stdnum.br import cnpj
from stdnum.ca import bn
from stdnum.ch import uid as swiss_uid
from stdnum.cl import rut
from stdnum.cz import dic
from stdnum.de import stnr
from stdnum.dk import cvr
from stdnum.es import cif, nif
from stdnum.fi import ytunnus
from stdnum.fr import siren, siret
from stdnum.gb import vat as british_vat
from stdnum.hu import anum
from stdnum.it import codicefiscale, iva
from stdnum.no import orgnr
from stdnum.pl import nip, regon
from stdnum.pt import nif as portuguese_nif
from stdnum.ro import cui
from stdnum.sk import dph
from stdnum.util import get_cc_module

from cardcase.core.records import TaxIdRecord
from cardcase.core.scan.extract.candidate import Candidate, Known, Span
from cardcase.core.scan.extract.labels import COUNTRY_CODE, label_before, label_ending
from cardcase.core.scan.extract.layout import below
from cardcase.core.scan.page import Page

_SLIP = r"(?:(?<=[\dOoIlSB])[OoIlSB](?=[\dOoIlSB]|[ ./-]\d|\b))"
_NUMBER = re.compile(
    r"(?<![^\W_])(?:(?:ATU|CHE|(?!NP)[A-Z]{2}|[A-Z])[ -]{0,2}[A-Z]?-?)?"  # NP is a misread NIP
    rf"\d(?:[ ./-]{{0,3}}(?:\d|{_SLIP})){{6,16}}(?:B\d\d|[A-Z]{{1,2}}|\s?MVA)?(?![^\W_])"
)
_DIGITS_OF_SLIPS = str.maketrans("OoIlSB", "001158")
_POLISH = re.compile(r"(?<![\d+-])(?:\d{3}-\d{3}-\d{2}-\d{2}|\d{3}-\d{2}-\d{2}-\d{3})(?![\d-])")
# Numbers whose letters say what they are, printed without a label.
_LETTERED = re.compile(
    r"(?<![^\W_])(?:ATU\s?\d{8}|DE\s?(?:\d\s?){9}|NL\s?\d{9}\s?B\d\d|CHE[- ]?\d{3}\.?\d{3}\.?\d{3}"
    r"|BE\s?[01]\d{3}\.?\d{3}\.?\d{3}|FR\s?\d\d\s?\d{3}\s?\d{3}\s?\d{3}|PL\s?\d{10}|IT\s?\d{11}"
    r"|(?:NO\s?)?\d{3}\s?\d{3}\s?\d{3}\s?MVA|SE\s?\d{10}01|CZ\s?\d{8,10}|SK\s?\d{10}|DK\s?\d{8}"
    r"|HU\s?\d{8}|FI\s?\d{8}|PT\s?\d{9}|GB\s?\d{3}\s?\d{4}\s?\d{2})(?![^\W_])"
)


def _valid(*modules: ModuleType) -> Callable[[str], bool]:
    return lambda value: any(bool(module.is_valid(value)) for module in modules)


def _vat(value: str) -> bool:
    """Whether the check digits of a VAT number are right, by its country or as a British one."""
    if value.startswith("CHE"):
        return bool(swiss_uid.is_valid(value[:12]))
    if value[:2].isalpha():
        module: Any = get_cc_module("el" if value[:2] == "GR" else value[:2].lower(), "vat")
        return bool(module and module.is_valid(value))
    return any(bool(check.is_valid(value)) for check in (british_vat, belgian_vat, orgnr))


def _ten_digits(value: str) -> str:
    return re.sub(r"\D", "", value)


_CHECKS: dict[str, Callable[[str], bool]] = {
    "NIP": _valid(nip), "REGON": _valid(regon), "VAT": _vat, "USt-IdNr": _vat,
    "SIRET": _valid(siret), "SIREN": _valid(siren), "CIF": _valid(cif, nif, portuguese_nif),
    "NIF": _valid(portuguese_nif), "P.IVA": _valid(iva), "CF": _valid(codicefiscale, iva),
    "IČO": _valid(dic), "DIČ": _valid(dic, dph), "Y-tunnus": _valid(ytunnus), "CVR": _valid(cvr),
    "BCE": _valid(belgian_vat), "CNPJ": _valid(cnpj), "ABN": _valid(abn), "ACN": _valid(acn),
    "BN": _valid(bn), "CUIT": _valid(cuit), "RUT": _valid(rut), "CUI": _valid(cui),
    "St-Nr": _valid(stnr),
    "Adószám": lambda value: bool(anum.is_valid(_ten_digits(value)[:8])),
    "Org.nr": lambda value: bool(
        luhn.is_valid(_ten_digits(value)) or orgnr.is_valid(_ten_digits(value))
    ),
}  # fmt: skip
_DIGITS = {"NIP": (10,), "REGON": (9, 14), "KRS": (10,), "SIRET": (14,), "SIREN": (9,),
           "P.IVA": (11,), "KvK": (8,), "CVR": (8,), "CNPJ": (14,), "ABN": (11,), "NIF": (9,),
           "Y-tunnus": (8,), "BCE": (10,), "IČO": (8,), "Org.nr": (9, 10, 12)}  # fmt: skip


def extract(page: Page, _known: Known) -> tuple[Candidate, ...]:
    """The registration numbers of a page as TaxIdRecords, ``value`` without separators."""
    return _extract(page)


@lru_cache(maxsize=8)
def _extract(page: Page) -> tuple[Candidate, ...]:
    labelled = (*_labelled(page), *_wrapped(page))
    rest = [
        found
        for found in _unlabelled(page)
        if not any(found.overlaps(other) for other in labelled)
    ]  # fmt: skip
    return (*labelled, *rest)


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
        if match and under is not None and not label_before(page, Span(under, 0, 0))[0]:
            spans = (Span(index, start, len(line.text)), Span(under, 0, match.end()))
            yield _candidate(page, kind, match[0], spans)


def _unlabelled(page: Page) -> Iterator[Candidate]:
    for index, line in enumerate(page.lines):
        for match in _POLISH.finditer(line.text):
            span = Span(index, match.start(), match.end())
            labelled = any(label_before(page, span, name)[0] for name in ("labels", "tax_labels"))
            labelled = labelled or bool(COUNTRY_CODE.search(line.text[: span.start]))
            if nip.is_valid(match[0]) and not labelled:
                yield _candidate(page, "NIP", match[0], (span,))
        for match in _LETTERED.finditer(line.text):
            span = Span(index, match.start(), match.end())
            if _vat(re.sub(r"[\W_]", "", match[0])) and not label_before(page, span)[0]:
                yield _candidate(page, "VAT", match[0], (span,))


def _candidate(page: Page, kind: str, printed: str, spans: tuple[Span, ...]) -> Candidate:
    value = re.sub(r"[\W_]", "", printed).upper()
    mended = re.sub(r"(?<=\d)[OIlSBo]+(?=\d|$)", lambda m: m[0].translate(_DIGITS_OF_SLIPS), value)
    check = _CHECKS.get(kind)
    checked = bool(check and check(value))
    unread = not checked and bool(check and check(mended))
    if unread:
        checked, value = True, mended
    wanted = _DIGITS.get(kind)
    count = sum(char.isdigit() for char in value)
    fits = wanted is None or count in wanted
    confidence = min(page.lines[span.line].confidence for span in spans)
    register = kind == "KRS" and fits and value[:3] == "000"
    return Candidate(
        field="tax_ids",
        value=TaxIdRecord(kind=kind, value=value),
        score=confidence * (1.0 if checked else 0.8 if fits else 0.5),
        spans=spans,
        sure=confidence > 0.9 and not unread and (checked or register),
    )
