"""The headings of our own tables, and how several values share one of their cells."""

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from io import StringIO

from cardcase.core.exchange.tables import ours_words
from cardcase.core.exchange.tables.fields import Field
from cardcase.core.text import fold

_SINGLE = {
    "ID": "uid", "Name": "name", "Prefix": "prefix", "Given name": "given",
    "Middle name": "middle", "Family name": "family", "Suffix": "suffix",
    "Tags": "tag", "Notes": "note",
}  # fmt: skip
_REPEATED = {
    "Organization": "organization", "Department": "department", "Title": "title",
    "In office since": "job.since", "In office until": "job.until",
    "Phone": "phone", "Phone type": "phone.type", "Phone E.164": "phone.number",
    "E-mail": "email", "E-mail type": "email.type", "Web page": "web", "Web page type": "web.type",
    "Profile": "social", "Profile service": "social.type", "Profile handle": "social.handle",
    "Street": "address.street", "Postcode": "address.postcode", "City": "address.city",
    "Region": "address.region", "Country": "address.country", "Address": "address",
    "Address type": "address.type", "Tax number": "tax_id", "Tax number kind": "tax_id.kind",
    "Met on": "met.on", "Event": "met.event", "Place": "met.place", "Why": "met.why",
    "Talked about": "met.talked_about", "Introduced by": "met.introduced_by",
    "Introduced by ID": "met.introduced_by_uid", "Met through": "met.channel",
    "Meeting ID": "met.uid", "Event ID": "event.uid",
    "Event kind": "event.kind", "Event place": "event.place", "Event start": "event.start",
    "Event end": "event.end",
}  # fmt: skip
_POLISH = {
    "ID": "ID", "Name": "Imię i nazwisko", "Prefix": "Tytuł przed nazwiskiem",
    "Given name": "Imię", "Middle name": "Drugie imię", "Family name": "Nazwisko",
    "Suffix": "Tytuł po nazwisku", "Tags": "Etykiety", "Notes": "Notatki",
    "Organization": "Firma", "Department": "Dział", "Title": "Stanowisko",
    "In office since": "Pracuje od", "In office until": "Pracuje do",
    "Phone": "Telefon", "Phone type": "Rodzaj telefonu", "Phone E.164": "Telefon E.164",
    "E-mail": "E-mail", "E-mail type": "Rodzaj e-maila",
    "Web page": "Strona WWW", "Web page type": "Rodzaj strony WWW",
    "Profile": "Profil", "Profile service": "Serwis profilu", "Profile handle": "Nazwa profilu",
    "Street": "Ulica", "Postcode": "Kod pocztowy", "City": "Miejscowość", "Region": "Region",
    "Country": "Kraj", "Address": "Adres", "Address type": "Rodzaj adresu",
    "Tax number": "Numer rejestrowy", "Tax number kind": "Rodzaj numeru rejestrowego",
    "Met on": "Data spotkania", "Event": "Wydarzenie", "Place": "Miejsce spotkania",
    "Why": "Po co", "Talked about": "O czym rozmawialiśmy", "Introduced by": "Kto nas poznał",
    "Introduced by ID": "ID tego, kto nas poznał", "Met through": "Sposób spotkania",
    "Meeting ID": "ID spotkania", "Event ID": "ID wydarzenia",
    "Event kind": "Rodzaj wydarzenia", "Event place": "Miejsce wydarzenia",
    "Event start": "Początek wydarzenia", "Event end": "Koniec wydarzenia",
    # Beyond the fields of ours: see ``added``.
    "Nickname": "Pseudonim", "Birthday": "Urodziny", "Anniversary": "Rocznica", "Gender": "Płeć",
    "Spouse": "Małżonek", "Partner": "Partner", "Child": "Dziecko", "Mother": "Matka",
    "Father": "Ojciec", "Parent": "Rodzic", "Brother": "Brat", "Sister": "Siostra",
    "Relative": "Krewny", "Friend": "Przyjaciel", "Manager": "Przełożony", "Assistant": "Asystent",
}  # fmt: skip
_NUMBERED = re.compile(r"(.+?)(?: (\d+))?")
_FIRST = ("ID", "Name", "Prefix", "Given name", "Middle name", "Family name", "Suffix")


@dataclass(frozen=True)
class Form:
    """A way to write our table: its headings by those in English, what parts its cells, and what
    their codes are called. ``without``: kinds of fields that it does not have; ``behind``: those
    that only programs need, which stand last.
    """

    headings: Mapping[str, str]
    separator: str
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    without: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()

    def heading(self, kind: str, number: int = 1) -> str:
        """The heading of a kind of field; of the second and later ones with a number."""
        text = self.headings[_ENGLISH_OF[kind]]
        return f"{text} {number}" if number > 1 else text

    @property
    def first(self) -> tuple[str, ...]:
        """The headings that every table of this form begins with."""
        return tuple(self.headings[each] for each in _FIRST)

    def said(self, kind: str, code: str) -> str:
        """A cell of a kind of field, or of a heading beyond them, in words."""
        return self.words.get(kind, {}).get(code, code)

    def meant(self, kind: str, text: str) -> str:
        """The code of :meth:`said`; what is none stays as it is."""
        return self._codes.get(kind, {}).get(fold(text.strip()), text)

    @cached_property
    def _codes(self) -> dict[str, dict[str, str]]:
        return {
            kind: {fold(said): code for code, said in words.items()}
            for kind, words in self.words.items()
        }

    @cached_property
    def _english(self) -> dict[str, str]:
        return {text: english for english, text in self.headings.items()}

    def field_of(self, heading: str) -> Field | None:
        """What a column is; None for one that somebody added."""
        english = self._english
        if code := _SINGLE.get(english.get(heading, "")):
            return Field(code)
        found = _NUMBERED.fullmatch(heading)
        if found and (code := _REPEATED.get(english.get(found[1], ""))):
            return Field(code, "", found[2] or "1")
        return None


_ENGLISH_OF = {code: heading for heading, code in {**_SINGLE, **_REPEATED}.items()}
ENGLISH = Form({text: text for text in (*_SINGLE, *_REPEATED)}, ",")
POLISH = Form(
    _POLISH,
    ";",
    ours_words.POLISH,
    without=frozenset({"met.introduced_by_uid"}),
    behind=frozenset({"met.uid", "event.uid"}),
)
"""As Excel opens it where the decimal sign is a comma."""
_FORMS = (ENGLISH, POLISH)


def heading(kind: str, number: int = 1) -> str:
    """The heading of a kind of field in English."""
    return ENGLISH.heading(kind, number)


def are_ours(headings: Sequence[str]) -> bool:
    """Whether a table with these headings was written by us."""
    return form_of(headings) is not None


def read_headings(headings: Sequence[str]) -> list[Field | None]:
    """What each column of a table of ours is; None for one that somebody added."""
    form = form_of(headings) or ENGLISH
    return [form.field_of(heading) for heading in headings]


def is_ours(heading: str) -> bool:
    """Whether a heading names a field of ours."""
    return any(form.field_of(heading) for form in _FORMS)


def form_of(headings: Sequence[str]) -> Form | None:
    """The form that a table of ours with these headings is written in."""
    begins = tuple(headings[: len(_FIRST)])
    return next((form for form in _FORMS if form.first == begins), None)


def joined(values: Iterable[str]) -> str:
    """Several values in one cell, with semicolons; one with a semicolon in it is put in quotes."""
    text = StringIO()
    csv.writer(text, delimiter=";", lineterminator="").writerow([*values])
    return text.getvalue()


def parted(cell: str) -> list[str]:
    """The values of :func:`joined`."""
    return next(csv.reader(StringIO(cell), delimiter=";"), [])
