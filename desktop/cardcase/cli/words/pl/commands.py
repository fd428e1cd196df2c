"""Program, jego polecenia i ich argumenty."""

WORDS = {
    # the program
    "about": "Z wizytówek robi kontakty, które pamiętają, gdzie i po co się poznaliście.",
    "usage": "cardcase [--library FOLDER] POLECENIE … | cardcase [--library FOLDER] [PLIK …]",
    "window": "Bez polecenia otwiera się okno; podane pliki i foldery zostaną w nim odczytane.",
    "commands": "Polecenia",
    "more": "cardcase POLECENIE --help mówi o nim więcej.",
    "help.library": "folder biblioteki (albo $CARDCASE_LIBRARY, albo Twój własny)",
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
    # what stands for a value in the help
    "metavar.query": "ZAPYTANIE",
    "metavar.file": "PLIK",
    "metavar.image": "OBRAZ",
    "metavar.folder": "FOLDER",
    "metavar.column_field": "KOLUMNA=POLE",
    "metavar.field_id": "POLE=ID",
    "metavar.backup": "KOPIA",
    "metavar.name": "NAZWA",
    "metavar.event": "WYDARZENIE",
    "metavar.country": "KRAJ",
    "metavar.id_query": "ID|ZAPYTANIE",
    "metavar.place": "MIEJSCE",
    "metavar.date": "DATA",
    "metavar.text": "TEKST",
    "metavar.engine": "CZYTNIK",
    # commands and their arguments
    "scan": "odczytaj zdjęcia wizytówek",
    "import": (
        "importuj kontakty z plików innych programów (vCard, CSV, JSON) albo wszystko z folderu"
    ),
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
    "qr": "pokaż kontakt albo własną wizytówkę jako kod QR; odczytaj kody z obrazów",
    "qr.who": "id lub uid albo to, po czym da się znaleźć jeden kontakt",
    "qr.mine": "własna wizytówka (zob. cardcase mine)",
    "qr.to": "zapisz tam: .svg lub .png; - wypisuje SVG (inaczej kod pojawia się w terminalu)",
    "qr.read": "powiedz, co mówią kody na tych obrazach",
    "qr.save": "z --read: zachowaj te osoby jako kontakty",
    "mine": "pokaż, który kontakt to własna wizytówka, albo go wybierz",
    "mine.id": "id lub uid własnego kontaktu",
    "mine.forget": "niech żaden kontakt nie będzie własną wizytówką",
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
        "{pictures}, spotkania {encounters}, zapamiętane poprawki {lessons}, kroki historii "
        "{operations}"
    ),
    "purge.held": "Jest jeszcze w kopii: {path} (cardcase purge --backups usunie i stamtąd)",
    "purge.shared": "Zdjęcia, które zostają, bo są na nich cudze wizytówki: {count}",
    "purge.mention": "Nazwisko jest jeszcze w notatkach lub spotkaniach: {name} ({id})",
    "purge.search": "Nazwisko jest jeszcze w zapisanym wyszukiwaniu „{name}”",
    "purge.merged": (
        "{id} jest częścią kontaktu {name} ({into}): nic nie usunięto; cardcase purge {into} "
        "usunie oba"
    ),
    "purge.ended": "Kontaktu {id} nie ma już w bibliotece; z kopii też zniknęło, co zostało",
    "purge.unfinished": "Nie zniknęło jeszcze z wszystkich plików: uruchom cardcase purge znowu",
    "backup": "skopiuj bibliotekę do jej folderu kopii",
    "backup.list": "wypisz kopie, które są",
    "restore": "przywróć bibliotekę z kopii",
    "restore.backup": "nazwa z backup --list albo ścieżka",
    "check": "sprawdź bibliotekę: tabele, indeks wyszukiwania, obrazy",
    "check.repair": "napraw indeks wyszukiwania, usuń niepotrzebne obrazy",
    "reindex": "utwórz indeks wyszukiwania od nowa",
    "scan.files": "zdjęcia albo foldery, w których są zdjęcia",
    "scan.save": (
        "zapisz wizytówki w bibliotece jako kontakty; wątpliwe wartości też, show oznacza je "
        "znakiem ?"
    ),
    "scan.event": "wydarzenie, na którym się poznaliście",
    "scan.kind": "rodzaj wydarzenia",
    "scan.place": "miejsce spotkania",
    "scan.date": "data spotkania: 2026-03-12, 2026-03 lub wczoraj (inaczej data ze zdjęcia)",
    "scan.why": "po co się spotkaliście",
    "scan.via": "kto Was poznał",
    "scan.engine": "czytnik tekstu: {engines}",
    "scan.languages": "języki wizytówek, najpierw najbardziej prawdopodobny: pl,en",
    "scan.jobs": "ile zdjęć czytać naraz (inaczej: ile zdoła komputer)",
    "scan.needs_save": "{options} wymaga --save.",
    "scan.kind_needs_event": "--kind {kind} to rodzaj wydarzenia: podaj jego nazwę w --event.",
    "import.files": (
        "vCardy, tabele (CSV), - to standardowe wejście, foldery z takimi plikami "
        "lub z export --all"
    ),
    "import.dry_run": "tylko powiedz, co zostałoby przejęte",
    "import.report": "zapisz też wynik jako JSON do tego pliku: także kto i w czym się zmienił",
    "import.undecided": "co zrobić z kontaktami być może znanymi: dodać (new) czy pominąć (skip)",
    "import.map": (
        "czym jest kolumna tabeli, np. Telefon=phone, 3=organization (Uwagi= to nic); "
        "zapamiętywane dla tabel z tymi samymi nagłówkami. Pola, także z typem (phone:work): "
        "{fields}"
    ),
    "import.forget_map": "zapomnij, co powiedziano o kolumnach tabel z tymi nagłówkami",
    "region": "kraj (US, DE, …) numerów telefonów bez kierunkowego kraju (inaczej {usual})",
    "import.rejected": (
        "zapisz nieczytelne kontakty, takie jakie są, do tego nowego pliku; z tabeli razem "
        "z nagłówkami"
    ),
    "export.to": "plik do zapisania; - to standardowe wyjście",
    "export.piped_json": "--json i --to - nie mogą dzielić standardowego wyjścia; podaj plik",
    "export.format": (
        "format pliku (inaczej taki, jak mówi końcówka nazwy, albo vCard 3.0); csv_pl to tabela "
        "po polsku; xlsx i xlsx_pl zachowują w Excelu zera i plusy"
    ),
    "export.force": "zastąp plik, jeśli już jest",
    "export.exists": "{file} już jest; zastąpi go --force",
    "export.other_format": "{file} nie kończy się jak pliki formatu {format}; zmień jedno z nich",
    "export.unknown_ending": "końcówka nazwy {file} nie mówi, jaki to format; podaj go w --format",
    "export.with_encounters": "z tym, gdzie i po co się poznaliście; inaczej to zostaje u Ciebie",
    "export.with_cards": "ze zdjęciami wizytówek (vCard)",
    "export.all": "nowy folder na wszystko: kontakty, spotkania, wizytówki i obrazy",
    "export.all_query": "--all zapisuje wszystko; pomiń zapytanie albo zapisz plik przez --to",
    "export.missing": "brakuje obrazów: {count}; cardcase check powie których",
    "export.query": "które kontakty, jak w search; bez tego wszystkie",
    "search.query": (
        'początki słów, cyfry telefonu, "słowa po kolei", '
        "-bez, etykieta: wydarzenie: miasto: firma: przez: poznane:2026-03 bez-kontaktu:6m; "
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
    # QR codes
    "qr.which": "Podaj jeden kontakt albo --mine, albo --read z obrazami.",
    "qr.save_reads": "--save zachowuje to, co znalazło --read.",
    "qr.kind": "{file}: nazwa pliku ma się kończyć na .svg albo .png.",
    "qr.written": "Kod QR zapisany: {name} → {file}",
    "qr.left_out": "Tego nie ma w kodzie: {what}",
    "qr.no_own": "Żaden kontakt nie jest jeszcze własną wizytówką. Wybór: cardcase mine ID",
    "qr.several": "Znalezione kontakty: {count}. Podaj id jednego z nich:",
    "qr.saved": "Przejęte kontakty: {contacts}. cardcase undo je cofa.",
    "qr.nothing_to_save": "Kody nie mówią o nikim, więc nic nie zostało zapisane.",
    "qr.part.photo": "zdjęcie",
    "qr.part.notes": "notatki",
    "qr.part.tags": "etykiety",
    "qr.part.past_jobs": "dawne stanowiska",
    "qr.part.tax_ids": "numery rejestrowe",
    "qr.part.social": "profile",
    "qr.part.home": "to, co prywatne",
    "qr.part.fax": "faks",
    "qr.part.addresses": "adresy",
    "qr.part.pages": "strony WWW",
    "qr.part.emails": "dalsze adresy e-mail",
    "qr.part.phones": "dalsze telefony",
    "qr.part.department": "dział",
    "qr.part.titles": "stanowiska",
    "mine.which": "Podaj kontakt albo --forget; nie oba naraz.",
    "mine.chosen": "Własna wizytówka: {name}",
    "mine.forgotten": "Żaden kontakt nie jest teraz własną wizytówką.",
}
