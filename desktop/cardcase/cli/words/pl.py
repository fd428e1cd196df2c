"""Zdania wiersza poleceń po polsku."""

WORDS = {
    # the program
    "about": "Z wizytówek robi kontakty, które pamiętają, gdzie i po co się poznaliście.",
    "usage": "cardcase [--library KATALOG] POLECENIE … | cardcase [--library KATALOG] [PLIK …]",
    "window": "Bez polecenia otwiera się okno; podane pliki i katalogi zostaną w nim odczytane.",
    "commands": "Polecenia",
    "more": "cardcase POLECENIE --help mówi o nim więcej.",
    "help.library": "katalog biblioteki (albo $CARDCASE_LIBRARY, albo Twój własny)",
    "help.version": "wypisz wersję i zakończ",
    "help.json": "jeden obiekt JSON w wierszu na standardowym wyjściu i nic więcej",
    "help.help": "pokaż tę pomoc i zakończ",
    "wrong_use": "{reason}",
    "no_such_command": "Nie ma polecenia ani pliku {name}. Polecenia wypisze cardcase --help.",
    "no_qt": (
        "Nie da się otworzyć okna: {what}. Zainstaluj pakiety systemowe, które "
        "packaging/run podaje przy pierwszym uruchomieniu."
    ),
    "no_display": (
        "Nie ma ekranu, na którym można otworzyć okno: uruchom Cardcase na pulpicie "
        "albo użyj polecenia (wypisze je cardcase --help)."
    ),
    "interrupted": "Przerwano.",
    # commands and their arguments
    "scan": "odczytaj zdjęcia wizytówek",
    "import": "przejmij kontakty z plików innych programów (vCard) albo wszystko z folderu",
    "export": "zapisz kontakty do pliku albo wszystko do folderu",
    "search": "znajdź kontakty i ich id",
    "show": (
        "pokaż kontakt oraz to, gdzie i po co się poznaliście; ? oznacza to, czego nikt jeszcze "
        "nie obejrzał"
    ),
    "event": "wypisz, dodaj lub pokaż wydarzenia",
    "organizations": "wypisz firmy i instytucje swoich kontaktów",
    "organizations.query": "początki słów nazwy; bez nich wszystkie",
    "learned": "wypisz, czego nauczyły Twoje poprawki, albo zapomnij to",
    "duplicates": "znajdź kontakty, które mogą być tą samą osobą",
    "merge": "zrób jeden kontakt z kilku, które są tą samą osobą",
    "distinct": "zapamiętaj, że dwa kontakty to nie ta sama osoba",
    "undo": "cofnij ostatnią zmianę",
    "redo": "ponów to, co cofnięto",
    "history": "wypisz ostatnie zmiany",
    "sample": "wypełnij bibliotekę zmyślonymi osobami, aby wypróbować Cardcase",
    "sample.contacts": "ile ich ma być (inaczej 100)",
    "sample.seed": "ta sama liczba daje te same osoby (inaczej 1)",
    "purge": "usuń kontakty na zawsze, z wizytówkami, obrazami i historią",
    "purge.uids": "id albo uid kontaktów; bez nich dokończ, co zostawiło wcześniejsze usuwanie",
    "purge.backups": "usuń je także z kopii, które je zawierają",
    "purge.yes": "o nic nie pytaj",
    "purge.ask": (
        "Usunąć na zawsze, z wizytówkami, obrazami i historią: {names}. Tego nie da się cofnąć. "
        "Wpisz tak, żeby to zrobić:"
    ),
    "purge.ask_backups": "Są jeszcze w kopiach: {count}. Wpisz tak, żeby usunąć je i stamtąd:",
    "purge.answers": "t tak y yes",
    "purge.needs_yes": "tu nie ma kogo zapytać; dodaj --yes",
    "purged": (
        "Usunięto: kontakty {contacts}, wizytówki {cards}, zdjęcia {photographs}, obrazy "
        "{pictures}, spotkania {encounters}, nauki {lessons}, kroki historii {operations}"
    ),
    "purge.held": "Jest jeszcze w kopii: {path} (cardcase purge --backups usunie i stamtąd)",
    "purge.shared": "Zdjęcia, które zostają, bo są na nich cudze wizytówki: {count}",
    "purge.mention": "Nazwisko jest jeszcze w notatkach lub spotkaniach: {name} ({id})",
    "purge.merged": (
        "{id} jest częścią kontaktu {name} ({into}): nic nie usunięto; cardcase purge {into} "
        "usunie oba"
    ),
    "purge.ended": "Kontaktu {id} nie ma już w bibliotece; z kopii też zniknęło, co zostało",
    "purge.unfinished": "Nie zniknęło jeszcze z wszystkich plików: uruchom cardcase purge znowu",
    "backup": "skopiuj bibliotekę do jej katalogu kopii",
    "backup.list": "wypisz kopie, które są",
    "restore": "przywróć bibliotekę z kopii",
    "restore.backup": "nazwa z backup --list albo ścieżka",
    "check": "sprawdź bibliotekę: tabele, indeks wyszukiwania, obrazy",
    "check.repair": "napraw indeks wyszukiwania, usuń niepotrzebne obrazy",
    "reindex": "utwórz indeks wyszukiwania od nowa",
    "scan.files": "zdjęcia albo katalogi, w których są zdjęcia",
    "scan.save": (
        "zapisz wizytówki w bibliotece jako kontakty; wątpliwe wartości też, show oznacza je "
        "znakiem ?"
    ),
    "scan.event": "wydarzenie, na którym się poznaliście",
    "scan.kind": "rodzaj wydarzenia",
    "scan.place": "miejsce spotkania",
    "scan.date": "data spotkania: 2026-03-12, 2026-03 lub 2026 (inaczej data ze zdjęcia)",
    "scan.why": "po co się spotkaliście",
    "scan.via": "kto Was poznał",
    "scan.engine": "czytnik tekstu: {engines}",
    "scan.languages": "języki wizytówek, najpierw najbardziej prawdopodobny: pl,en",
    "scan.jobs": "ile zdjęć czytać naraz (inaczej: ile zdoła komputer)",
    "scan.needs_save": "{options} wymaga --save.",
    "scan.kind_needs_event": "--kind {kind} to rodzaj wydarzenia: podaj jego nazwę w --event.",
    "import.files": "pliki vCard i foldery utworzone przez export --all",
    "import.dry_run": "tylko powiedz, co zostałoby przejęte",
    "import.report": "zapisz też wynik jako JSON do tego pliku",
    "export.to": "plik do zapisania; - to standardowe wyjście",
    "export.piped_json": "--json i --to - nie mogą dzielić standardowego wyjścia; podaj plik",
    "export.format": "format pliku",
    "export.with_encounters": "z tym, gdzie i po co się poznaliście; inaczej to zostaje u Ciebie",
    "export.all": "nowy folder na wszystko: kontakty, spotkania, wizytówki i obrazy",
    "export.all_query": "--all zapisuje wszystko; pomiń zapytanie albo zapisz plik przez --to",
    "export.missing": "brakuje obrazów: {count}; cardcase check powie których",
    "export.query": "które kontakty, jak w search; bez tego wszystkie",
    "search.query": (
        'początki słów, cyfry telefonu, "słowa po kolei", '
        "-bez, tag: wydarzenie: miasto: firma: przez: poznane:2026-03 bez-kontaktu:6m; "
        "bez tego wszystkie"
    ),
    "search.sort": "best: najtrafniejsze najpierw; name: wg nazwisk; met, created: od najnowszych",
    "search.limit": "najwyżej tyle kontaktów",
    "show.id": "id lub uid, które pokazuje search",
    "event.action": "co zrobić",
    "event.list": "wypisz wydarzenia od najnowszego",
    "event.add": "dodaj wydarzenie",
    "event.show": "pokaż wydarzenie i osoby tam poznane",
    "event.name": "nazwa wydarzenia",
    "event.place": "miejsce",
    "event.start": "pierwszy dzień: 2026-03-12, 2026-03 lub 2026",
    "event.end": "ostatni dzień",
    "event.notes": "notatki",
    "event.which": "nazwa lub uid wydarzenia",
    "learned.action": "co zrobić (domyślnie list)",
    "learned.list": "wypisz, czego program się nauczył, od najnowszego",
    "learned.forget": "zapomnij, czego program się nauczył",
    "learned.which": "id, które pokazuje list, albo jego początek",
    "learned.all": "wszystko",
    "duplicates.lane": "tylko te: na pewno te same, do decyzji albo zapewne imiennicy",
    "merge.ids": "id lub uid; pierwszy zostaje i dostaje wszystko, co mają pozostałe",
    "merge.sure": "scal wszystkie, które na pewno są te same",
    "merge.take": "czyją wartość ma mieć pole, jako given=ID (zob. --dry-run)",
    "merge.force": "scal także wtedy, gdy nic nie mówi, że to te same",
    "merge.dry_run": "tylko pokaż, co by powstało i w czym kontakty się różnią",
    "distinct.ids": "id lub uid obu kontaktów",
    "history.limit": "najwyżej tyle zmian",
    # what is done
    "reading": "Czytam {number} z {total}: {file}",
    "no_pictures": "w tym katalogu nie ma zdjęć",
    "engine_missing": "Czytnik tekstu {engine} tu nie działa ({reason}).",
    "engine_install": "Zainstaluj {install}.",
    "engine_unknown": "Nie ma czytnika tekstu {engine}. Są: {known}.",
    "language_unknown": (
        "Nie ma języka o kodzie {codes}. Napisz kody z dwóch liter (ISO 639-1), na przykład "
        "pl,en,de."
    ),
    "no_number": "{value} to nie liczba całkowita.",
    "too_small": "{value} to za mało, potrzebna jest liczba od {least} w górę.",
    "no_text": "Nic tu nie ma; napisz coś albo to pomiń.",
    "bad_date": "{value} to nie data. Napisz 2026-03-12, 12.03.2026, 2026-03 lub 2026.",
    "saved": "Zapisano: {contacts}. Do sprawdzenia w oknie: {review}.",
    "saved_back": "Zapisano jako drugą stronę wizytówki z pliku {file}.",
    "other_side": "  Druga strona to może {file}.\n",
    "on_page": "{file}, strona {page}",
    "doubtful": "? oznacza to, co mogło zostać źle odczytane.",
    "unread": "Wiersze, które nigdzie nie pasują:",
    "unseen": "jeszcze nieobejrzane: {fields}",
    "saved_unseen": (
        "Zapisano z wartościami, których nikt jeszcze nie obejrzał: {count} z {total} ({who}). "
        "cardcase show ID oznacza je znakiem ?, ID znajdzie cardcase search."
    ),
    "and_more": "{names} i jeszcze {number}",
    "no_name": "(bez nazwiska)",
    "imported": (
        "{file}: kontakty {found}, nowe {new}, zmienione {updated}, znane {identical}, "
        "odrzucone {rejected}"
    ),
    "would_import": (
        "{file}: kontakty {found}; byłyby nowe {new}, zmienione {updated}, znane {identical}, "
        "odrzucone {rejected}"
    ),
    "rejected": "kontakt {number}: {reason}",
    "line": "wiersz {number}: {reason}",
    "imported_folder": (
        "{file}: nowe {new}, zmienione {updated}, znane {identical}, odrzucone {rejected}"
    ),
    "would_import_folder": (
        "{file}: byłoby nowych {new}, zmienionych {updated}, znanych {identical}, "
        "odrzuconych {rejected}"
    ),
    "importing": "Przejmuję {done} z {total} …",
    "exporting": "Zapisuję {done} z {total} …",
    "exported_all": (
        "Wszystko zapisane do {folder}: kontakty {contact}, wydarzenia {event}, "
        "spotkania {encounter}, zdjęcia {photograph}, wizytówki {card}, nauki {lesson}, "
        "obrazy {pictures}"
    ),
    "exported": "Kontakty zapisane do {file}: {contacts}",
    "search.unfit.met": (
        "{written} to nie data: napisz kiedy:2026, kiedy:2026-03, kiedy:2026-03-12 albo "
        "kiedy:2025..2026-03"
    ),
    "search.unfit.not-contacted": (
        "{written} to nie czas: napisz liczbę i d, t, m albo r, na przykład bez-kontaktu:6m"
    ),
    "nothing_found": "Nic nie znaleziono.",
    "sampling": "{done} z {total} …",
    "sampled": (
        "Utworzono: kontakty: {contacts}, wydarzenia: {events}, spotkania: {encounters}. "
        "cardcase undo je cofnie."
    ),
    "sample.known": "Te osoby już tu są; inna liczba w --seed da inne.",
    "no_backups": "Nie ma jeszcze żadnej kopii.",
    "backed_up": "Skopiowano i sprawdzono: {path}",
    "restored": "Przywrócono: {name}. To, co było przedtem, jest w {before}.",
    "whole": "Wszystko jest w porządku.",
    "reindexed": "Indeks wyszukiwania jest utworzony od nowa.",
    "check.tables": "błędy w tabelach: {count}, pierwszy: {first}",
    "check.references": "wiersze wskazujące donikąd: {count}, pierwszy: {first}",
    "check.unindexed": (
        "kontakty, których indeks nie pokazuje takimi, jakie są: {count}; cardcase check --repair"
    ),
    "check.missing": "brakujące obrazy: {count}, pierwszy: {first}",
    "check.damaged": "uszkodzone obrazy: {count}, pierwszy: {first}",
    "check.copies": "kopie, których nie da się odczytać: {count}, pierwsza: {first}",
    "check.orphans": "obrazy nikomu już niepotrzebne: {count}; cardcase check --repair je usunie",
    "occasion.by-hand": "na życzenie",
    "occasion.daily": "codzienna",
    "occasion.before-import": "przed zaimportowaniem kontaktów",
    "occasion.before-merge": "przed scaleniem kontaktów",
    "occasion.before-sample": "przed dodaniem fikcyjnych osób",
    "occasion.before-restore": "przed przywróceniem kopii",
    "no_contact": "Nie ma kontaktu o id {id}.",
    "no_event": "Nie ma wydarzenia {name}.",
    "event_exists": "Wydarzenie o tej nazwie i dacie już jest: {name}.",
    "no_events": "Nie ma jeszcze wydarzeń.",
    "event_added": "Dodano wydarzenie: {name}",
    "organization": "{name}: osób {people}",
    "no_organizations": "Nie ma jeszcze żadnej firmy ani instytucji.",
    "met_there": "Osoby tam poznane",
    "undone": "Cofnięto: {what}",
    "redone": "Ponowiono: {what}",
    "nothing_to_undo": "Nie ma czego cofnąć.",
    "nothing_to_redo": "Nie ma czego ponowić.",
    "was_undone": "(cofnięte)",
    "no_history": "Niczego jeszcze nie zmieniono.",
    "nothing_learned": "Jeszcze nic. Program uczy się z poprawek przy sprawdzaniu.",
    "no_lesson": "Nie ma niczego o id {id}.",
    "forgotten": "Zapomniano: {number}",
    "uses": "użyto: {number}",
    "lesson.spelling": "{field}: {read} → {written}",
    "lesson.organization": "organizacja w domenie {read}: {written}",
    "lesson.label": "numer po „{read}”: {written}",
    "lesson.role": "{read}: {written}",
    "no_phone": "to nie telefon",
    "field.name": "imię i nazwisko",
    "field.prefix": "tytuł przed nazwiskiem",
    "field.suffix": "tytuł po nazwisku",
    "field.tax_ids": "numer rejestrowy",
    "field.given": "imię",
    "field.middle": "drugie imię",
    "field.family": "nazwisko",
    "field.title": "stanowisko",
    "field.department": "dział",
    "field.org": "organizacja",
    "field.city": "miejscowość",
    # duplicates
    "lane.sure": "na pewno te same",
    "lane.decide": "do decyzji",
    "lane.namesakes": "zapewne imiennicy",
    "comparing": "Przeglądane kontakty: {done} …",
    "no_duplicates": "Nie znaleziono duplikatów.",
    "merged": "Scalone z kontaktem {name}: {number}. cardcase undo to cofnie.",
    "merged_sure": (
        "Kontakty, które zostają: {number}; scalone z nimi: {gone}. cardcase undo to cofnie."
    ),
    "told_apart": "Zapamiętano: {names} to nie ta sama osoba.",
    "merge.which": "Podaj co najmniej dwa kontakty albo --sure; nie jedno i drugie.",
    "merge.bad_take": "{value} to nie wybór. Napisz POLE=ID z jednym z pól {fields}.",
    "merge.same": "To tylko jeden kontakt.",
    "merge.strangers": (
        "nic nie mówi, że to te same kontakty: {names}. Jeśli tak jest, dodaj --force."
    ),
    "conflict": "{field}: {options}",
    "conflict.chosen": "[{value}]",
    "conflict.hint": "[…] zostanie; --take POLE=ID wybiera inne.",
    "field.job": "obecna praca",
    "match.same_name": "to samo imię i nazwisko",
    "match.diacritics": "inne znaki diakrytyczne lub wielkie litery",
    "match.swapped": "zamienione imię i nazwisko",
    "match.nickname": "zdrobnienie lub obca forma imienia",
    "match.initial": "inicjał imienia",
    "match.middle_name": "inne drugie imię",
    "match.more_words": "obok nazwiska dodatkowe słowa",
    "match.double_name": "część nazwiska dwuczłonowego",
    "match.typo": "literówka w nazwisku lub imieniu",
    "match.gendered": "nazwisko mężczyzny i kobiety",
    "match.other_family": "to samo imię, inne nazwisko",
    "match.part_of_name": "podana tylko część imienia i nazwiska",
    "match.same_email": "ten sam e-mail",
    "match.same_mobile": "ta sama komórka",
    "match.same_profile": "ten sam profil",
    "match.same_phone": "ten sam telefon biura",
    "match.same_mailbox": "ta sama skrzynka biura",
    "match.same_organization": "ta sama organizacja",
    "match.like_organization": "literówka w nazwie organizacji",
    "match.same_domain": "ta sama domena",
    "match.same_city": "to samo miasto",
    "match.same_tax_id": "ten sam numer rejestrowy",
    "match.other_email": "różne e-maile w jednej firmie",
    "match.other_mobile": "różne komórki",
    "match.other_organization": "różne organizacje",
    "match.other_city": "różne miasta",
    "match.other_generation": "junior i senior",
    "match.other_tax_id": "różne numery rejestrowe",
    "match.other_form": "różne formy prawne",
    # parts of a contact
    "phone": "telefon",
    "email": "e-mail",
    "web": "strona",
    "social": "profil",
    "address": "adres",
    "tags": "etykiety",
    "notes": "notatki",
    "met": "spotkanie",
    "through": "przez: {name}",
    "type.work": "praca",
    "type.mobile": "komórka",
    "type.home": "dom",
    "type.fax": "faks",
    "type.other": "inny",
    "kind.fair": "targi",
    "kind.conference": "konferencja",
    "kind.training": "szkolenie",
    "kind.meeting": "spotkanie",
    "kind.lunch": "obiad",
    "kind.online": "spotkanie online",
    "kind.other": "inne",
    # kinds of changes
    "operation.card.accept": "przyjęcie: {subject}",
    "operation.card.reject": "to nie wizytówka: {subject}",
    "operation.cards.join": "połączono obie strony wizytówki: {subject}",
    "operation.cards.part": "to osobne wizytówki: {subject}",
    "operation.cards.save": "zapis: {subject}",
    "operation.contact.create": "dodanie: {subject}",
    "operation.contact.edit": "zmiana: {subject}",
    "operation.contact.delete": "usunięcie: {subject}",
    "operation.contacts.import": "import: {subject}",
    "operation.contacts.sample": "zmyślone kontakty: {subject}",
    "operation.contacts.merge": "scalenie: {subject}",
    "operation.contacts.apart": "to nie ta sama osoba: {subject}",
    "operation.encounter.save": "zmiana, gdzie i po co: {subject}",
    "operation.encounter.delete": "usunięcie spotkania: {subject}",
    "operation.event.save": "zapis wydarzenia: {subject}",
    "operation.event.delete": "usunięcie wydarzenia: {subject}",
    "operation.folder.import": "przejęto wszystko z {subject}",
    "operation.lessons.forget": "zapomniano: {subject}",
    "operation.organization.rename": "zmieniono nazwę firmy: {subject}",
    "operation.photographs.add": "dodanie zdjęć: {subject}",
    "operation.photographs.dismiss": "usunięcie zdjęć: {subject}",
    "operation.photographs.retry": "do ponownego odczytu: {subject}",
    # what went wrong
    "error.unknown": "coś się nie udało: {what}",
    "error.not_an_image": "to nie zdjęcie; czytane są JPEG, PNG, WebP, HEIC, TIFF i PDF",
    "error.empty_file": "plik jest pusty",
    "error.broken_image": "zdjęcie jest uszkodzone i nie da się go otworzyć",
    "error.too_large": "jest za duże, by je bezpiecznie otworzyć",
    "error.password": "ten PDF jest zamknięty hasłem; zapisz go bez hasła",
    "error.too_many_pages": "ma za dużo stron; zapisz te z wizytówkami jako osobny plik",
    "error.file_missing": "nie ma takiego pliku",
    "error.no_access": "pliku nie wolno odczytać",
    "error.no_card": "na tym zdjęciu nie znaleziono wizytówki; zrób je jeszcze raz, z bliska",
    "error.reader_died": "odczyt urwał się na tym zdjęciu",
    "error.cancelled": "odczyt zatrzymano przed tym zdjęciem",
    "error.duplicate": "to zdjęcie już masz",
    "error.no_engine": "na tym komputerze nie działa żaden czytnik tekstu",
    "error.unknown_engine": "nie ma czytnika tekstu o tej nazwie",
    "error.engine_failed": "czytnik tekstu zawiódł na tym zdjęciu",
    "error.reader_failed": "odczyt zawiódł przez błąd tego programu",
    "error.newer_version": (
        "bibliotekę zapisał nowszy Cardcase; zaktualizuj program, nic nie zostało zmienione"
    ),
    "error.not_a_library": "w tym katalogu nie ma biblioteki Cardcase",
    "error.damaged": (
        "pliku biblioteki nie ma lub jest uszkodzony, niczego w nim nie zmieniono; "
        "cardcase backup --list wymienia kopie, cardcase restore NAZWA przywraca jedną z nich"
    ),
    "error.read_only": (
        "do biblioteki nie wolno pisać; sprawdź uprawnienia katalogu albo skopiuj bibliotekę "
        "na dysk, na którym wolno zapisywać"
    ),
    "error.disk_full": "dysk jest pełny; zwolnij miejsce i powtórz, nic nie przepadło",
    "error.disk_error": (
        "nie można czytać z dysku lub na nim zapisać: może przekroczono przydział albo dysk się "
        "psuje; co zapisano wcześniej, zostało"
    ),
    "error.locked": "inny program używa biblioteki; zamknij go lub chwilę poczekaj",
    "error.no_folder": "nie można tu utworzyć katalogu biblioteki",
    "error.no_library": "w tym katalogu nie ma biblioteki i nie została utworzona",
    "error.vanished": "katalog biblioteki zniknął; przywróć go na jego miejsce",
    "error.gone": "to zostało w międzyczasie usunięte",
    "error.accepted": "ta wizytówka została już przyjęta",
    "error.no_such_choice": "ten kontakt nic nie mówi w tym polu",
    "error.exists": "kontakt o tym uid już jest",
    "error.media_missing": "w bibliotece brakuje zdjęcia",
    "error.media_damaged": "zdjęcie w bibliotece jest uszkodzone",
    "error.no_backup": "nie ma takiej kopii; wypisze je cardcase backup --list",
    "error.backup_damaged": "kopia jest uszkodzona i nie została użyta; spróbuj innej",
    "error.no_contacts": "w tym pliku nie ma kontaktów",
    "error.unknown_format": "takich plików jeszcze nie czytam; czytam vCard (.vcf)",
    "error.file_too_large": "ten plik jest za duży",
    "error.not_written": "pliku nie dało się zapisać; wybierz inny katalog",
    "error.no_content": "nic w nim nie mówi, kto to jest",
    "error.unreadable": "nie da się go odczytać",
    "error.not_empty": "w tym folderze już coś jest; podaj nowy",
    "error.no_folder_export": "tego folderu nie utworzył cardcase export --all albo nie jest cały",
    "error.newer_export": "folder zapisał nowszy Cardcase; zaktualizuj program",
    "error.repeated": "wcześniejszy wiersz ma ten sam uid",
    "error.no_photograph": "nie ma zdjęcia tej wizytówki",
    "error.cut_short": "plik kończy się za wcześnie; czego w nim brak, nie jest przejęte",
}
