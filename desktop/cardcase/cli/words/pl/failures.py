"""Rodzaje zmian i co się nie udało."""

WORDS = {
    # kinds of changes
    "operation.card.accept": "przyjęcie: {subject}",
    "operation.card.add": "jeszcze jedna wizytówka: {subject}",
    "operation.card.reread": "ponowny odczyt: {subject}",
    "operation.card.reject": "to nie wizytówka: {subject}",
    "operation.card.reopen": "ponownie do przejrzenia: {subject}",
    "operation.cards.join": "połączono obie strony wizytówki: {subject}",
    "operation.cards.part": "to osobne wizytówki: {subject}",
    "operation.cards.save": "zapis: {subject}",
    "operation.contact.create": "dodanie: {subject}",
    "operation.contact.photo": "zdjęcie: {subject}",
    "operation.contact.photo_off": "bez zdjęcia: {subject}",
    "operation.contact.edit": "zmiana: {subject}",
    "operation.contact.delete": "usunięcie: {subject}",
    "operation.contacts.import": "import: {subject}",
    "operation.contacts.sample": "zmyślone kontakty: {subject}",
    "operation.contacts.sample_clear": "usunięte zmyślone kontakty: {subject}",
    "operation.contacts.merge": "scalenie: {subject}",
    "operation.contacts.apart": "to nie ta sama osoba: {subject}",
    "operation.own_card.choose": "własna wizytówka: {subject}",
    "operation.own_card.forget": "już nie własna wizytówka: {subject}",
    "operation.encounter.save": "zmiana, gdzie i po co: {subject}",
    "operation.encounter.meet": "spotkanie: {subject}",
    "operation.encounter.pin": "wybór pierwszego spotkania: {subject}",
    "operation.event.gather": "wizytówki dodane do wydarzenia: {subject}",
    "operation.events.merge": "połączenie wydarzeń: {subject}",
    "operation.session.open": "początek wydarzenia: {subject}",
    "operation.session.close": "wyjście z wydarzenia: {subject}",
    "operation.event.take_out": "usunięcie z wydarzenia: {subject}",
    "operation.encounter.delete": "usunięcie spotkania: {subject}",
    "operation.event.save": "zapis wydarzenia: {subject}",
    "operation.event.delete": "usunięcie wydarzenia: {subject}",
    "operation.event.attend": "dodano do wydarzenia: {subject}",
    "operation.folder.import": "przejęto wszystko z {subject}",
    "operation.lessons.forget": "zapomniano: {subject}",
    "operation.organization.rename": "zmieniono nazwę firmy: {subject}",
    "operation.photographs.add": "dodanie zdjęć: {subject}",
    "operation.photographs.order": "przeniesienie na stosie: {subject}",
    "operation.photographs.dismiss": "usunięcie zdjęć: {subject}",
    "operation.photographs.retry": "do ponownego odczytu: {subject}",
    "operation.search.keep": "zapisano wyszukiwanie: {subject}",
    "operation.search.remove": "usunięto wyszukiwanie: {subject}",
    "operation.tags.add": "dodano etykietę: {subject}",
    "operation.tags.remove": "zdjęto etykietę: {subject}",
    "operation.tags.rename": "zmieniono nazwę etykiety: {subject}",
    "operation.tags.delete": "usunięto etykietę: {subject}",
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
    "error.in_review": (
        "to zdjęcie już jest w bibliotece i czeka w oknie na sprawdzenie; tam powstaną z niego "
        "kontakty"
    ),
    "error.in_review_unsaid": (
        "to zdjęcie już jest w bibliotece i czeka w oknie na sprawdzenie; wydarzenie, data i powód "
        "nie zostały przy nim zapisane: podaj je tam"
    ),
    "error.duplicate": "to zdjęcie już masz",
    "error.no_engine": "na tym komputerze nie działa żaden czytnik tekstu",
    "error.unknown_engine": "nie ma czytnika tekstu o tej nazwie",
    "error.engine_failed": "czytnik tekstu zawiódł na tym zdjęciu",
    "error.reader_failed": "odczyt zawiódł przez błąd tego programu",
    "error.newer_version": (
        "bibliotekę zapisał nowszy Cardcase; zaktualizuj program, nic nie zostało zmienione"
    ),
    "error.not_a_library": "w tym folderze nie ma biblioteki Cardcase",
    "error.damaged": (
        "pliku biblioteki nie ma lub jest uszkodzony, niczego w nim nie zmieniono; "
        "cardcase backup --list wymienia kopie, cardcase restore NAZWA przywraca jedną z nich"
    ),
    "error.read_only": (
        "do biblioteki nie wolno pisać; sprawdź uprawnienia folderu albo skopiuj bibliotekę "
        "na dysk, na którym wolno zapisywać"
    ),
    "error.disk_full": "dysk jest pełny; zwolnij miejsce i powtórz, nic nie przepadło",
    "error.disk_error": (
        "nie można czytać z dysku lub na nim zapisać: może przekroczono przydział albo dysk się "
        "psuje; co zapisano wcześniej, zostało"
    ),
    "error.locked": "inny program używa biblioteki; zamknij go lub chwilę poczekaj",
    "error.no_folder": "nie można tu utworzyć folderu biblioteki",
    "error.no_library": "w tym folderze nie ma biblioteki i nie została utworzona",
    "error.vanished": "folder biblioteki zniknął; przywróć go na jego miejsce",
    "error.gone": "to zostało w międzyczasie usunięte",
    "error.accepted": "ta wizytówka została już przyjęta",
    "error.no_such_choice": "ten kontakt nic nie mówi w tym polu",
    "error.exists": "kontakt o tym uid już jest",
    "error.media_missing": "w bibliotece brakuje zdjęcia",
    "error.media_damaged": "zdjęcie w bibliotece jest uszkodzone",
    "error.no_backup": "nie ma takiej kopii; wypisze je cardcase backup --list",
    "error.backup_damaged": "kopia jest uszkodzona i nie została użyta; spróbuj innej",
    "error.no_contacts": "w tym pliku nie ma kontaktów",
    "error.unknown_format": "takich plików nie czytam; czytam vCard (.vcf), CSV i JSON z Facebooka",
    "error.mapping_needed": (
        "nie wiadomo, co jest w kolumnach; nazwij je: --map Nagłówek=phone albo według numeru: "
        "--map 2=name (pola wypisze import --help)"
    ),
    "error.no_such_column": "tabela nie ma takiej kolumny: {column}",
    "error.unknown_field": "nie ma pola o nazwie {field}; są {fields}",
    "error.mapping_unclear": "nie wiadomo, która kolumna ma być którym polem: {text}",
    "error.file_too_large": "ten plik jest za duży",
    "error.file_changed": "plik się w międzyczasie zmienił; nic nie przejęto, zaimportuj go znowu",
    "error.not_written": "pliku nie dało się zapisać; wybierz inny folder",
    "error.no_content": "nic w nim nie mówi, kto to jest",
    "error.no_code": "na tym obrazie nie ma kodu QR; zrób zdjęcie z bliska i na wprost",
    "error.too_long_for_code": "samo nazwisko jest za długie na kod QR",
    "error.unreadable": "nie da się go odczytać",
    "error.not_empty": "w tym folderze już coś jest; podaj nowy",
    "error.no_folder_export": "tego folderu nie utworzył cardcase export --all albo nie jest cały",
    "error.newer_export": "folder zapisał nowszy Cardcase; zaktualizuj program",
    "error.repeated": "wcześniejszy wiersz ma ten sam uid",
    "error.no_photograph": "nie ma zdjęcia tej wizytówki",
    "error.cut_short": "plik kończy się za wcześnie; czego w nim brak, nie jest przejęte",
}
