<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A case for business cards that remembers where and why you met.</source>
        <translation>Wizytownik, który pamięta, gdzie i po co było spotkanie.</translation>
    </message>
    <message>
        <source>About Cardcase</source>
        <translation>O programie Cardcase</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in this folder:</source>
        <translation>Wszystko zostaje na tym komputerze, w tym folderze:</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Wersja {version}</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%n contacts chosen</source>
        <translation>
            <numerusform>Zaznaczono %n kontakt</numerusform>
            <numerusform>Zaznaczono %n kontakty</numerusform>
            <numerusform>Zaznaczono %n kontaktów</numerusform>
        </translation>
    </message>
    <message>
        <source>A name that is new makes a new event.</source>
        <translation>Nowa nazwa tworzy nowe wydarzenie.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Dodaj etykietę</translation>
    </message>
    <message>
        <source>Add to an event</source>
        <translation>Dodaj do wydarzenia</translation>
    </message>
    <message numerus="yes">
        <source>At most %n can be merged at once.</source>
        <translation>
            <numerusform>Naraz można scalić najwyżej %n kontakt.</numerusform>
            <numerusform>Naraz można scalić najwyżej %n kontakty.</numerusform>
            <numerusform>Naraz można scalić najwyżej %n kontaktów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>Odznacz wszystkie</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Wydarzenie</translation>
    </message>
    <message>
        <source>Everyone found is chosen</source>
        <translation>Zaznaczono wszystkie znalezione</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message>
        <source>Nothing to change: it is so already.</source>
        <translation>Nic do zmiany: już tak jest.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Zdejmij</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Zdejmij etykietę</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>That is too many for one meeting. Choose fewer.</source>
        <translation>To za dużo jak na jedno spotkanie. Zaznacz mniej.</translation>
    </message>
    <message>
        <source>The arrow down shows their tags.</source>
        <translation>Strzałka w dół pokazuje ich etykiety.</translation>
    </message>
    <message>
        <source>What to do with those chosen</source>
        <translation>Działania na zaznaczonych</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message numerus="yes">
        <source>%n photographs on the pile</source>
        <translation>
            <numerusform>%n zdjęcie na stosie</numerusform>
            <numerusform>%n zdjęcia na stosie</numerusform>
            <numerusform>%n zdjęć na stosie</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Camera {moment}</source>
        <translation>Kamera {moment}</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Kamera {number}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>From the camera</source>
        <translation>Z kamery</translation>
    </message>
    <message>
        <source>Hold the card flat and close, until its small print is sharp.</source>
        <translation>Trzymaj wizytówkę płasko i blisko, aż drobny druk będzie ostry.</translation>
    </message>
    <message>
        <source>Live picture of the camera</source>
        <translation>Obraz z kamery na żywo</translation>
    </message>
    <message>
        <source>Take a photograph</source>
        <translation>Zrób zdjęcie</translation>
    </message>
    <message>
        <source>The camera is being opened…</source>
        <translation>Kamera się włącza…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Another way</source>
        <translation>Inaczej</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Osobiście</translation>
    </message>
    <message>
        <source>Online meeting</source>
        <translation>Spotkanie online</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copied as a picture</source>
        <translation>Skopiowano jako obraz</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Drawing of any size (*.svg)</source>
        <translation>Rysunek w dowolnym rozmiarze (*.svg)</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Moja wizytówka</translation>
    </message>
    <message>
        <source>No contact is your card yet: choose it in the menu of your own contact.</source>
        <translation>Żaden kontakt nie jest jeszcze Twoją wizytówką: wybierz ją w menu własnego kontaktu.</translation>
    </message>
    <message>
        <source>Not in the code: {parts}.</source>
        <translation>W kodzie nie ma: {parts}.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Obraz (*.png)</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Kod QR</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>Kod QR: {name}</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>Zapisz kod QR</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Zapisano: {file}</translation>
    </message>
    <message>
        <source>Where and why you met is never in a code.</source>
        <translation>Kod nigdy nie mówi, gdzie i po co było spotkanie.</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adresów</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>faksu</translation>
    </message>
    <message>
        <source>further e-mails</source>
        <translation>dalszych adresów e-mail</translation>
    </message>
    <message>
        <source>further phones</source>
        <translation>dalszych telefonów</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notatek</translation>
    </message>
    <message>
        <source>past jobs</source>
        <translation>dawnych stanowisk</translation>
    </message>
    <message>
        <source>profiles</source>
        <translation>profili</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etykiet</translation>
    </message>
    <message>
        <source>tax numbers</source>
        <translation>numerów rejestrowych</translation>
    </message>
    <message>
        <source>the department</source>
        <translation>działu</translation>
    </message>
    <message>
        <source>the photograph</source>
        <translation>zdjęcia</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>stanowisk</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>stron WWW</translation>
    </message>
    <message>
        <source>what is private</source>
        <translation>danych prywatnych</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source> ({channel})</source>
        <translation> ({channel})</translation>
    </message>
    <message>
        <source> at {event}</source>
        <translation>: {event}</translation>
    </message>
    <message>
        <source> through {person}</source>
        <translation> przez: {person}</translation>
    </message>
    <message>
        <source> – {why}</source>
        <translation> – {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen contacts</source>
        <translation>
            <numerusform>%n zaznaczony kontakt</numerusform>
            <numerusform>%n zaznaczone kontakty</numerusform>
            <numerusform>%n zaznaczonych kontaktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>%n kontakty</numerusform>
            <numerusform>%n kontaktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts deleted</source>
        <translation>
            <numerusform>Usunięto %n kontakt</numerusform>
            <numerusform>Usunięto %n kontakty</numerusform>
            <numerusform>Usunięto %n kontaktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts imported.</source>
        <translation>
            <numerusform>Zaimportowano %n kontakt.</numerusform>
            <numerusform>Zaimportowano %n kontakty.</numerusform>
            <numerusform>Zaimportowano %n kontaktów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were already here.</source>
        <translation>
            <numerusform>%n kontakt był tu już wcześniej.</numerusform>
            <numerusform>%n kontakty były tu już wcześniej.</numerusform>
            <numerusform>%n kontaktów było tu już wcześniej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts written to {file}</source>
        <translation>
            <numerusform>Zapisano %n kontakt w pliku {file}</numerusform>
            <numerusform>Zapisano %n kontakty w pliku {file}</numerusform>
            <numerusform>Zapisano %n kontaktów w pliku {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more from the file</source>
        <translation>
            <numerusform>Jeszcze %n z pliku</numerusform>
            <numerusform>Jeszcze %n z pliku</numerusform>
            <numerusform>Jeszcze %n z pliku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people here are made up, to look around.</source>
        <translation>
            <numerusform>%n osoba tutaj jest zmyślona, na próbę.</numerusform>
            <numerusform>%n osoby tutaj są zmyślone, na próbę.</numerusform>
            <numerusform>%n osób tutaj jest zmyślonych, na próbę.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are lost and not in it.</source>
        <translation>
            <numerusform>Brakuje w nim %n obrazu, który zaginął.</numerusform>
            <numerusform>Brakuje w nim %n obrazów, które zaginęły.</numerusform>
            <numerusform>Brakuje w nim %n obrazów, które zaginęły.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things in the folder could not be read.</source>
        <translation>
            <numerusform>%n rzeczy z folderu nie da się odczytać.</numerusform>
            <numerusform>%n rzeczy z folderu nie da się odczytać.</numerusform>
            <numerusform>%n rzeczy z folderu nie da się odczytać.</numerusform>
        </translation>
    </message>
    <message>
        <source>, through {person}</source>
        <translation>, przez: {person}</translation>
    </message>
    <message>
        <source>, {place}</source>
        <comment>after the event</comment>
        <translation>, {place}</translation>
    </message>
    <message>
        <source>, {place}</source>
        <comment>without an event</comment>
        <translation>: {place}</translation>
    </message>
    <message>
        <source>A field of my own</source>
        <translation>Własne pole</translation>
    </message>
    <message>
        <source>A meeting that was typed here the last time is not saved.</source>
        <translation>Spotkanie, które było tu ostatnio wpisywane, nie jest zapisane.</translation>
    </message>
    <message>
        <source>Add a birthday, nickname, relation…</source>
        <translation>Dodaj urodziny, przydomek, bliską osobę…</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>Dodaj pracę</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>Add a photo…</source>
        <translation>Dodaj zdjęcie osoby…</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Dodaj etykietę</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Dodaj etykietę…</translation>
    </message>
    <message>
        <source>Add a tax number</source>
        <translation>Dodaj numer rejestrowy</translation>
    </message>
    <message>
        <source>Add a way to reach</source>
        <translation>Dodaj numer lub adres</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Dodaj adres pocztowy</translation>
    </message>
    <message>
        <source>Add an encounter</source>
        <translation>Dodaj spotkanie</translation>
    </message>
    <message>
        <source>Add to an event…</source>
        <translation>Dodaj do wydarzenia…</translation>
    </message>
    <message>
        <source>Add where and why</source>
        <translation>Dodaj, gdzie i po co</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Wszystkie kontakty</translation>
    </message>
    <message>
        <source>Also called: {name}</source>
        <translation>Inaczej: {name}</translation>
    </message>
    <message>
        <source>Also known</source>
        <translation>Wiadomo też</translation>
    </message>
    <message>
        <source>Also: {job}</source>
        <translation>Także: {job}</translation>
    </message>
    <message>
        <source>Also: {job}, since {year}</source>
        <translation>Także: {job}, od {year}</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Inna data</translation>
    </message>
    <message>
        <source>Another relation</source>
        <translation>Inna bliska osoba</translation>
    </message>
    <message>
        <source>Ask before a page is opened</source>
        <translation>Pytaj przed otwarciem strony</translation>
    </message>
    <message>
        <source>Ask before an address is looked up</source>
        <translation>Pytaj przed szukaniem adresu na mapie</translation>
    </message>
    <message>
        <source>At no event</source>
        <translation>Bez wydarzenia</translation>
    </message>
    <message>
        <source>At some time</source>
        <translation>Bez daty</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>of a card</comment>
        <translation>Tył</translation>
    </message>
    <message>
        <source>Back of the card of {name}</source>
        <translation>Tył wizytówki: {name}</translation>
    </message>
    <message>
        <source>Before: {job}, to {year}</source>
        <translation>Wcześniej: {job}, do {year}</translation>
    </message>
    <message>
        <source>Before: {job}, {years}</source>
        <translation>Wcześniej: {job}, {years}</translation>
    </message>
    <message>
        <source>Birthday, nickname, relations</source>
        <translation>Urodziny, przydomek, bliskie osoby</translation>
    </message>
    <message>
        <source>By event</source>
        <translation>Według wydarzenia</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Alfabetycznie</translation>
    </message>
    <message>
        <source>By organization</source>
        <translation>Według firmy</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Zadzwoń</translation>
    </message>
    <message>
        <source>Call {value}</source>
        <translation>Zadzwoń: {value}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was taken over.</source>
        <translation>Przerwano. Niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Anulowano. Nic nie zapisano.</translation>
    </message>
    <message>
        <source>Card of {name}</source>
        <translation>Wizytówka: {name}</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>Wizytówka {number}</translation>
    </message>
    <message>
        <source>Cardcase contacts</source>
        <translation>Kontakty Cardcase</translation>
    </message>
    <message>
        <source>Change where and why</source>
        <translation>Zmień, gdzie i po co</translation>
    </message>
    <message>
        <source>Change where and why: {what}</source>
        <translation>Edytuj, gdzie i po co: {what}</translation>
    </message>
    <message>
        <source>Choose a contact, or search by half a memory.</source>
        <translation>Wybierz kontakt albo szukaj po tym, co pamiętasz.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Wybierz zdjęcie osoby</translation>
    </message>
    <message>
        <source>Choose another photo…</source>
        <translation>Wybierz inne zdjęcie osoby…</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Copied: the picture of the card</source>
        <translation>Skopiowano: obraz wizytówki</translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation>Skopiowano: {value}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Kopiuj adres e-mail</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Kopiuj imię i nazwisko</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Kopiuj numer telefonu</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Kopiuj obraz</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation>Kopiuj: {value}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc does not.</source>
        <translation>Ctrl+Enter zapisuje, Esc nie.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Divider between list and contact</source>
        <translation>Granica między listą a kontaktem</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nie pytaj więcej</translation>
    </message>
    <message>
        <source>Drag them out, or use the buttons under the list.</source>
        <translation>Przeciągnij je poza okno albo użyj przycisków pod listą.</translation>
    </message>
    <message>
        <source>Drop a photograph of a card anywhere on this window.</source>
        <translation>Upuść zdjęcie wizytówki gdziekolwiek w tym oknie.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Edit the notes</source>
        <translation>Edytuj notatki</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Spotkania</translation>
    </message>
    <message>
        <source>End this job</source>
        <translation>Zakończ tę pracę</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Usuń na zawsze…</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Wydarzenie</translation>
    </message>
    <message>
        <source>Everything in {folder} was already here.</source>
        <translation>Wszystko, co jest w {folder}, było już tutaj.</translation>
    </message>
    <message>
        <source>Everything written to {folder}</source>
        <translation>Wszystko zapisane w {folder}</translation>
    </message>
    <message>
        <source>Excel and LibreOffice (XLSX)</source>
        <translation>Excel i LibreOffice, po angielsku (XLSX)</translation>
    </message>
    <message>
        <source>Excel and LibreOffice, in Polish (XLSX)</source>
        <translation>Excel i LibreOffice (XLSX)</translation>
    </message>
    <message>
        <source>Export all contacts</source>
        <translation>Eksport wszystkich kontaktów</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Eksport kontaktów</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Eksport wszystkiego</translation>
    </message>
    <message>
        <source>Export with your notes…</source>
        <translation>Eksportuj z notatkami o spotkaniach…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Fewer letters find more. Any word of a contact will do.</source>
        <translation>Im mniej liter, tym więcej wyników. Wystarczy dowolne słowo z kontaktu.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Pierwsze</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Zwinięte</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dla</translation>
    </message>
    <message>
        <source>For everybody there. With the name of another, the two become one.</source>
        <translation>Zmieni się u wszystkich, którzy tam pracują. Z nazwą innej firmy obie staną się jedną.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>when a job began</comment>
        <translation>Od</translation>
    </message>
    <message>
        <source>Front</source>
        <comment>of a card</comment>
        <translation>Przód</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Pisz dalej</translation>
    </message>
    <message>
        <source>Google Contacts (CSV)</source>
        <translation>Kontakty Google (CSV)</translation>
    </message>
    <message>
        <source>How</source>
        <translation>W jaki sposób</translation>
    </message>
    <message>
        <source>Import everything</source>
        <translation>Import wszystkiego</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>In touch since {date}</source>
        <translation>Kontakt od: {date}</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Przez kogo</translation>
    </message>
    <message>
        <source>It is told to openstreetmap.org: {address}</source>
        <translation>Adres zostanie wysłany do openstreetmap.org: {address}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Last met first</source>
        <translation>Ostatnie spotkania</translation>
    </message>
    <message>
        <source>Latest: {what}</source>
        <translation>Ostatnio: {what}</translation>
    </message>
    <message>
        <source>Look up this address on a map?</source>
        <translation>Poszukać tego adresu na mapie?</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Napisz</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Scal…</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Pierwsze spotkanie</translation>
    </message>
    <message>
        <source>Met again</source>
        <translation>Kolejne spotkanie</translation>
    </message>
    <message>
        <source>Met at: {event}</source>
        <translation>Spotkanie podczas wydarzenia: {event}</translation>
    </message>
    <message>
        <source>Met in {date}</source>
        <translation>Pierwsze spotkanie, {date}</translation>
    </message>
    <message>
        <source>Met {date}</source>
        <translation>Pierwsze spotkanie {date}</translation>
    </message>
    <message>
        <source>Met…</source>
        <translation>Spotkanie…</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Drugie imię</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Moja wizytówka</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nowy kontakt</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>Nowy folder:</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nowe spotkanie</translation>
    </message>
    <message>
        <source>Newer programs (vCard 4.0)</source>
        <translation>Nowsze programy (vCard 4.0)</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Najnowsze</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Bez daty</translation>
    </message>
    <message>
        <source>No longer the first meeting</source>
        <translation>To już nie pierwsze spotkanie</translation>
    </message>
    <message>
        <source>No longer the first meeting: {what}</source>
        <translation>To już nie pierwsze spotkanie: {what}</translation>
    </message>
    <message>
        <source>No note yet on where you met.</source>
        <translation>Nie ma jeszcze notatki o spotkaniu.</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Bez firmy</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Jeszcze nikogo tu nie ma</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>Nikogo takiego tu nie ma</translation>
    </message>
    <message>
        <source>Not my card any more</source>
        <translation>To już nie moja wizytówka</translation>
    </message>
    <message>
        <source>Not saved, since it is no date: {text}</source>
        <translation>Nie zapisano, bo to nie jest data: {text}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>Nic nie znaleziono: „{query}”</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Numer lub adres</translation>
    </message>
    <message>
        <source>Of this card there is one side only.</source>
        <translation>Ta wizytówka ma tylko jedną stronę.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Otwórz stronę</translation>
    </message>
    <message>
        <source>Open the picture</source>
        <translation>Otwórz obraz</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>Otworzyć tę stronę w przeglądarce?</translation>
    </message>
    <message>
        <source>Open {value}</source>
        <translation>Otwórz: {value}</translation>
    </message>
    <message>
        <source>Order of the list: {order}</source>
        <translation>Kolejność listy: {order}</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Other programs (CSV)</source>
        <translation>Inne programy, po angielsku (CSV)</translation>
    </message>
    <message>
        <source>Other programs, in Polish (CSV)</source>
        <translation>Inne programy (CSV)</translation>
    </message>
    <message>
        <source>Outlook (CSV)</source>
        <translation>Outlook (CSV)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phones, Outlook, Google (vCard 3.0)</source>
        <translation>Telefony, Outlook, Google (vCard 3.0)</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Zdjęcie: {name}</translation>
    </message>
    <message>
        <source>Photographed {date}</source>
        <translation>Zdjęcie: {date}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Place, hall or stand</source>
        <translation>Miejsce, hala lub stoisko</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Private remark</source>
        <translation>Prywatna uwaga</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Programs of your own (JSON)</source>
        <translation>Własne programy (JSON)</translation>
    </message>
    <message>
        <source>Put semicolons between several.</source>
        <translation>Kolejne oddziel średnikiem.</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Remove a filter or clear the search.</source>
        <translation>Usuń filtr albo wyczyść wyszukiwanie.</translation>
    </message>
    <message>
        <source>Remove a tag…</source>
        <translation>Zdejmij etykietę…</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Usuń zdjęcie osoby</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Usuń je</translation>
    </message>
    <message>
        <source>Remove this encounter</source>
        <translation>Usuń to spotkanie</translation>
    </message>
    <message>
        <source>Remove: {value}</source>
        <translation>Usuń: {value}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Rename the organization</source>
        <translation>Zmień nazwę firmy</translation>
    </message>
    <message>
        <source>Rename the organization…</source>
        <translation>Zmień nazwę firmy…</translation>
    </message>
    <message>
        <source>Review the cards that wait</source>
        <translation>Sprawdź czekające wizytówki</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Zapisz obraz</translation>
    </message>
    <message>
        <source>Saved, as the form was left: {what}</source>
        <translation>Zapisano po opuszczeniu formularza: {what}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Zapisano: {file}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search in contacts</source>
        <translation>Szukaj w kontaktach</translation>
    </message>
    <message>
        <source>See the back</source>
        <translation>Zobacz tył</translation>
    </message>
    <message>
        <source>See the front</source>
        <translation>Zobacz przód</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Kilka naraz</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>Pokaż kod QR</translation>
    </message>
    <message>
        <source>Show everybody there</source>
        <translation>Pokaż wszystkich, którzy tam pracują</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Pokaż w dużym rozmiarze</translation>
    </message>
    <message>
        <source>Show on a map: {value}</source>
        <translation>Pokaż na mapie: {value}</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Pokaż mapę</translation>
    </message>
    <message>
        <source>Show the whole photograph</source>
        <translation>Pokaż całe zdjęcie</translation>
    </message>
    <message>
        <source>Somebody new who was typed the last time is not saved.</source>
        <translation>Nowa osoba wpisywana ostatnim razem nie jest zapisana.</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Nadal pracuje</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica i numer</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufiks</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Taken over: {folder}</source>
        <translation>Zaimportowano: {folder}</translation>
    </message>
    <message>
        <source>Taking over {folder}</source>
        <translation>Importowanie: {folder}</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>O czym była mowa</translation>
    </message>
    <message>
        <source>Tax numbers</source>
        <translation>Numery rejestrowe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>That is too many to drag. Export them from the menu instead.</source>
        <translation>To za dużo, żeby przeciągnąć. Użyj eksportu z menu.</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>The notes are yours: give this file to nobody else.</source>
        <translation>Notatki są tylko Twoje: nie przekazuj tego pliku nikomu.</translation>
    </message>
    <message>
        <source>There is no card of this contact.</source>
        <translation>Ten kontakt nie ma wizytówki.</translation>
    </message>
    <message>
        <source>There is no e-mail address of {name}.</source>
        <translation>Nie ma adresu e-mail: {name}.</translation>
    </message>
    <message>
        <source>There is no field “{name}”. The fields are: {fields}</source>
        <translation>Nie ma pola „{name}”. Pola: {fields}</translation>
    </message>
    <message>
        <source>This is my card</source>
        <translation>To moja wizytówka</translation>
    </message>
    <message>
        <source>This photograph is no longer in the library.</source>
        <translation>Tego zdjęcia nie ma już w bibliotece.</translation>
    </message>
    <message>
        <source>This picture cannot be read: {file}</source>
        <translation>Tego obrazu nie da się odczytać: {file}</translation>
    </message>
    <message>
        <source>This picture is missing from the library.</source>
        <translation>Tego obrazu brakuje w bibliotece.</translation>
    </message>
    <message>
        <source>This was the first meeting</source>
        <translation>To było pierwsze spotkanie</translation>
    </message>
    <message>
        <source>This was the first meeting: {what}</source>
        <translation>To było pierwsze spotkanie: {what}</translation>
    </message>
    <message>
        <source>Through {person}</source>
        <translation>Przez: {person}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>To</source>
        <comment>when a job ended</comment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Turn the card over</source>
        <translation>Odwróć wizytówkę</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Rozwinięte</translation>
    </message>
    <message>
        <source>Ways to reach</source>
        <translation>Jak się skontaktować</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Strona WWW</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Jak się nazywa</translation>
    </message>
    <message>
        <source>What was typed here the last time is not saved.</source>
        <translation>To, co było tu ostatnio wpisywane, nie jest zapisane.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Where and why you met</source>
        <translation>Gdzie i po co</translation>
    </message>
    <message>
        <source>Where and why you met stays here.</source>
        <translation>Notatki o tym, gdzie i po co było spotkanie, zostają tutaj.</translation>
    </message>
    <message>
        <source>Whom do you want to remember?</source>
        <translation>Kogo chcesz sobie przypomnieć?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Po co</translation>
    </message>
    <message>
        <source>With the pictures of the cards</source>
        <translation>Ze zdjęciami wizytówek</translation>
    </message>
    <message>
        <source>With your notes: where and why you met</source>
        <translation>Z notatkami: gdzie i po co było spotkanie</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>Write to {value}</source>
        <translation>Napisz: {value}</translation>
    </message>
    <message>
        <source>Writing contacts to {file}</source>
        <translation>Zapis kontaktów: {file}</translation>
    </message>
    <message>
        <source>Writing everything to {folder}</source>
        <translation>Zapis wszystkiego: {folder}</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>e.g. 4 May 1980, or 4 May</source>
        <translation>np. 4 maja 1980 albo 4 maja</translation>
    </message>
    <message>
        <source>met: {where}</source>
        <translation>spotkanie: {where}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowy wiersz</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>bez typu</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>year or month</source>
        <translation>rok, miesiąc</translation>
    </message>
    <message>
        <source>{name}, back</source>
        <translation>{name}, tył</translation>
    </message>
    <message>
        <source>{name}, card</source>
        <translation>{name}, wizytówka</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>%n kontakty</numerusform>
            <numerusform>%n kontaktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to what it was before</source>
        <translation>Wróć do tego, co było</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copies of the library</source>
        <translation>Kopie biblioteki</translation>
    </message>
    <message>
        <source>Go back to: {when}?</source>
        <translation>Wrócić do stanu: {when}?</translation>
    </message>
    <message>
        <source>Looking through the copies …</source>
        <translation>Przeglądam kopie …</translation>
    </message>
    <message>
        <source>None yet. One is made each day that something has changed.</source>
        <translation>Jeszcze żadnej. Kopia powstaje każdego dnia, w którym coś się zmieniło.</translation>
    </message>
    <message>
        <source>Pictures need no copies: they never change.</source>
        <translation>Obrazy nie potrzebują kopii: nigdy się nie zmieniają.</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Przywróć tę kopię</translation>
    </message>
    <message>
        <source>Restore: {when}</source>
        <translation>Przywróć: {when}</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Przywróć…</translation>
    </message>
    <message>
        <source>The library becomes what it was then ({inside}), with all that belongs to it. A copy of what it is now is made first and stands at the top of this list: restoring that one leads back.</source>
        <translation>Biblioteka stanie się taka jak wtedy ({inside}), ze wszystkim, co do niej należy. Najpierw powstanie kopia obecnego stanu; stanie na początku tej listy i jej przywrócenie prowadzi z powrotem.</translation>
    </message>
    <message>
        <source>The library is what it was in that copy.</source>
        <translation>Biblioteka jest taka jak w tej kopii.</translation>
    </message>
    <message>
        <source>before a copy was restored</source>
        <translation>przed przywróceniem kopii</translation>
    </message>
    <message>
        <source>before contacts were imported</source>
        <translation>przed zaimportowaniem kontaktów</translation>
    </message>
    <message>
        <source>before contacts were merged</source>
        <translation>przed scaleniem kontaktów</translation>
    </message>
    <message>
        <source>before sample people were added</source>
        <translation>przed dodaniem fikcyjnych osób</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nie da się odczytać</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>codzienna</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>na życzenie</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Następny miesiąc</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>Only the month</source>
        <translation>Tylko miesiąc</translation>
    </message>
    <message>
        <source>Only the year</source>
        <translation>Tylko rok</translation>
    </message>
    <message>
        <source>Write it like 12 March 2026, March 2026, 12.03.2026 or today.</source>
        <translation>Wpisz na przykład: 12 marca 2026, marzec 2026, 12.03.2026 albo dziś.</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Następny rok</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Poprzedni rok</translation>
    </message>
    <message>
        <source>e.g. 12 March 2026 or today</source>
        <translation>np. 12 marca 2026 albo dziś</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>anniversary</source>
        <translation>rocznica</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>asystent lub asystentka</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>urodziny</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>brat</translation>
    </message>
    <message>
        <source>child</source>
        <translation>dziecko</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>father</source>
        <translation>ojciec</translation>
    </message>
    <message>
        <source>female</source>
        <translation>kobieta</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>bliska znajomość</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>płeć</translation>
    </message>
    <message>
        <source>male</source>
        <translation>mężczyzna</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>matka</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>przydomek</translation>
    </message>
    <message>
        <source>other</source>
        <translation>inne</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>rodzic</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner lub partnerka</translation>
    </message>
    <message>
        <source>related</source>
        <translation>bliscy</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>rodzina</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>siostra</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation>mąż lub żona</translation>
    </message>
    <message>
        <source>superior</source>
        <translation>przełożeni</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>Drop to bring in the contacts</source>
        <translation>Upuść, aby zaimportować kontakty</translation>
    </message>
    <message>
        <source>Drop to read the cards</source>
        <translation>Upuść, aby odczytać wizytówki</translation>
    </message>
    <message>
        <source>Drop to read the cards and bring in the contacts</source>
        <translation>Upuść, aby odczytać wizytówki i zaimportować kontakty</translation>
    </message>
    <message>
        <source>One Undo takes them all out again.</source>
        <translation>Jedno „Cofnij” usuwa je wszystkie z powrotem.</translation>
    </message>
    <message>
        <source>One card, or a table full of them. Folders too.</source>
        <translation>Jedna wizytówka, cały stół albo folder.</translation>
    </message>
    <message>
        <source>Pictures go to Scan, files of contacts to Contacts.</source>
        <translation>Zdjęcia trafią do skanowania, pliki z kontaktami do kontaktów.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Becomes: {contact}</source>
        <translation>Powstanie: {contact}</translation>
    </message>
    <message>
        <source>Between list and pair</source>
        <translation>Między listą a parą</translation>
    </message>
    <message>
        <source>But: {reasons}</source>
        <translation>Ale: {reasons}</translation>
    </message>
    <message>
        <source>Chosen in the list of contacts</source>
        <translation>Zestawione na liście kontaktów</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Porównywanie</translation>
    </message>
    <message>
        <source>Contacts that may be the same</source>
        <translation>Kontakty, które mogą być tą samą osobą</translation>
    </message>
    <message>
        <source>Current job</source>
        <translation>Obecna praca</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikaty</translation>
    </message>
    <message>
        <source>Everybody in the library is here once.</source>
        <translation>Każdy jest w bibliotece tylko raz.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Looking at contacts</source>
        <translation>Przeglądanie kontaktów</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Szukanie duplikatów</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message>
        <source>Merge all of these</source>
        <translation>Scal wszystkie z tej listy</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Drugie imię</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Nie ma duplikatów</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>To nie ta sama osoba</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Tu nic nie ma</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Probably namesakes</source>
        <translation>Zapewne imiennicy</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Szukaj jeszcze raz</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Obok siebie</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufiks</translation>
    </message>
    <message>
        <source>Surely the same</source>
        <translation>Na pewno ta sama osoba</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>Szukanie zostało przerwane</translation>
    </message>
    <message>
        <source>There are pairs under: {lanes}</source>
        <translation>Pary czekają tutaj: {lanes}</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Do decyzji</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>W czym się różnią</translation>
    </message>
    <message>
        <source>Which one stays?</source>
        <translation>Co zostaje?</translation>
    </message>
    <message>
        <source>a slip in the name</source>
        <translation>literówka w imieniu lub nazwisku</translation>
    </message>
    <message>
        <source>a slip in the name of the organization</source>
        <translation>literówka w nazwie firmy</translation>
    </message>
    <message>
        <source>different cities</source>
        <translation>różne miasta</translation>
    </message>
    <message>
        <source>different e-mails at one domain</source>
        <translation>różne e-maile w jednej domenie</translation>
    </message>
    <message>
        <source>different legal forms</source>
        <translation>różne formy prawne</translation>
    </message>
    <message>
        <source>different mobiles</source>
        <translation>różne komórki</translation>
    </message>
    <message>
        <source>different organizations</source>
        <translation>różne firmy</translation>
    </message>
    <message>
        <source>different registration numbers</source>
        <translation>różne numery rejestrowe</translation>
    </message>
    <message>
        <source>family names of a man and a woman</source>
        <translation>nazwisko mężczyzny i kobiety</translation>
    </message>
    <message>
        <source>given and family name swapped</source>
        <translation>zamienione imię i nazwisko</translation>
    </message>
    <message>
        <source>half of a double name</source>
        <translation>część nazwiska dwuczłonowego</translation>
    </message>
    <message>
        <source>initial of the given name</source>
        <translation>inicjał imienia</translation>
    </message>
    <message>
        <source>junior and senior</source>
        <translation>junior i senior</translation>
    </message>
    <message>
        <source>more words beside the name</source>
        <translation>dodatkowe słowa obok nazwiska</translation>
    </message>
    <message>
        <source>only a part of the name</source>
        <translation>tylko część imienia i nazwiska</translation>
    </message>
    <message>
        <source>other diacritics or capitals</source>
        <translation>inne znaki diakrytyczne lub wielkie litery</translation>
    </message>
    <message>
        <source>other middle name</source>
        <translation>inne drugie imię</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>to samo miasto</translation>
    </message>
    <message>
        <source>same domain</source>
        <translation>ta sama domena</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>ten sam e-mail</translation>
    </message>
    <message>
        <source>same given name, other family name</source>
        <translation>to samo imię, inne nazwisko</translation>
    </message>
    <message>
        <source>same mobile</source>
        <translation>ta sama komórka</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>to samo imię i nazwisko</translation>
    </message>
    <message>
        <source>same office mailbox</source>
        <translation>ta sama skrzynka biura</translation>
    </message>
    <message>
        <source>same office phone</source>
        <translation>ten sam telefon biura</translation>
    </message>
    <message>
        <source>same organization</source>
        <translation>ta sama firma</translation>
    </message>
    <message>
        <source>same profile</source>
        <translation>ten sam profil</translation>
    </message>
    <message>
        <source>same registration number</source>
        <translation>ten sam numer rejestrowy</translation>
    </message>
    <message>
        <source>short or foreign form of the given name</source>
        <translation>zdrobnienie lub obca forma imienia</translation>
    </message>
    <message>
        <source>{value}, both have it</source>
        <translation>{value} – wspólne dla obu</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message numerus="yes">
        <source>%n backups still hold it. Erase it there, too?</source>
        <translation>
            <numerusform>Jest jeszcze w %n kopii. Usunąć i stamtąd?</numerusform>
            <numerusform>Jest jeszcze w %n kopiach. Usunąć i stamtąd?</numerusform>
            <numerusform>Jest jeszcze w %n kopiach. Usunąć i stamtąd?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n contacts for good?</source>
        <translation>
            <numerusform>Usunąć na zawsze %n kontakt?</numerusform>
            <numerusform>Usunąć na zawsze %n kontakty?</numerusform>
            <numerusform>Usunąć na zawsze %n kontaktów?</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Usuń na zawsze</translation>
    </message>
    <message>
        <source>Erase in backups</source>
        <translation>Usuń z kopii</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>Usunąć na zawsze: {name}?</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Usunięto na zawsze</translation>
    </message>
    <message>
        <source>Erased. The name still stands in the saved search “{name}”.</source>
        <translation>Usunięto. Nazwisko jest jeszcze w zapisanym wyszukiwaniu „{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>Erased. The name still stands in the texts of %n contacts.</source>
        <translation>
            <numerusform>Usunięto. Nazwisko jest jeszcze w tekstach %n kontaktu.</numerusform>
            <numerusform>Usunięto. Nazwisko jest jeszcze w tekstach %n kontaktów.</numerusform>
            <numerusform>Usunięto. Nazwisko jest jeszcze w tekstach %n kontaktów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all files are clean yet: erase again later. {why}</source>
        <translation>Nie wszystkie pliki są już czyste: usuń jeszcze raz później. {why}</translation>
    </message>
    <message>
        <source>They were made before. Cleaned, they stay good for going back, without what you have erased.</source>
        <translation>Powstały wcześniej. Po oczyszczeniu nadal można do nich wrócić, bez tego, co zostało usunięte.</translation>
    </message>
    <message>
        <source>This erases the contact, the cards and their photographs, everything read or learned from them, meetings with nobody else, and their history. It cannot be undone.</source>
        <translation>Znikną: kontakt, jego wizytówki i zdjęcia, wszystko, co z nich odczytano i czego program się z nich nauczył, spotkania, na których nie było nikogo innego, a także ślady tego w historii. Tego nie da się cofnąć.</translation>
    </message>
    <message>
        <source>This erases the contacts, their cards and photographs, everything read or learned from them, meetings with nobody else, and their history. It cannot be undone.</source>
        <translation>Znikną: kontakty, ich wizytówki i zdjęcia, wszystko, co z nich odczytano i czego program się z nich nauczył, spotkania, na których nie było nikogo innego, a także ślady tego w historii. Tego nie da się cofnąć.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A contact has no such field.</source>
        <translation>Kontakt nie ma takiego pola.</translation>
    </message>
    <message>
        <source>A picture in the library's media folder is damaged. Put it back from a copy.</source>
        <translation>Zdjęcie w folderze media biblioteki jest uszkodzone. Przywróć je z kopii.</translation>
    </message>
    <message>
        <source>A picture is missing from the library's media folder. Put it back from a copy.</source>
        <translation>W folderze media biblioteki brakuje zdjęcia. Przywróć je z kopii.</translation>
    </message>
    <message>
        <source>Another program is using the library. Close it, or wait a little.</source>
        <translation>Z biblioteki korzysta inny program. Zamknij go albo chwilę poczekaj.</translation>
    </message>
    <message>
        <source>It is not clear which column is which field.</source>
        <translation>Nie wiadomo, która kolumna ma być którym polem.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Photograph it closer and straight.</source>
        <translation>Na tym obrazie nie ma kodu QR. Zrób zdjęcie z bliska i na wprost.</translation>
    </message>
    <message>
        <source>No card was found in this picture. Photograph the card again, closer.</source>
        <translation>Na tym zdjęciu nie znaleziono wizytówki. Zrób je jeszcze raz, z bliska.</translation>
    </message>
    <message>
        <source>No contact was found in this file.</source>
        <translation>W tym pliku nie ma żadnego kontaktu.</translation>
    </message>
    <message>
        <source>No text reader works on this computer. Install Cardcase again.</source>
        <translation>Na tym komputerze nie działa żaden czytnik tekstu. Zainstaluj Cardcase jeszcze raz.</translation>
    </message>
    <message>
        <source>Nothing here says who it is. Add a name first.</source>
        <translation>Nic tu nie mówi, kto to jest. Najpierw wpisz imię i nazwisko.</translation>
    </message>
    <message>
        <source>Nothing in this table says what its columns are. Say it, and it can be read.</source>
        <translation>Nic w tej tabeli nie mówi, co jest w kolumnach. Wskaż to, a da się ją wczytać.</translation>
    </message>
    <message>
        <source>Reading broke off at this picture. Read it again, or save it smaller first.</source>
        <translation>Odczyt urwał się na tym zdjęciu. Odczytaj je ponownie albo najpierw zapisz mniejsze.</translation>
    </message>
    <message>
        <source>Reading was stopped before this picture.</source>
        <translation>Odczyt zatrzymano przed tym zdjęciem.</translation>
    </message>
    <message>
        <source>Something did not work: {what}</source>
        <translation>Coś się nie udało: {what}</translation>
    </message>
    <message>
        <source>The camera does not answer. Unplug it and plug it in, and try again.</source>
        <translation>Kamera nie odpowiada. Odłącz ją, podłącz i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Another program may be using it: close that one, and try again.</source>
        <translation>Kamera nie daje obrazu. Może używać jej inny program: zamknij go i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>The camera is not there. Plug it in, or switch it on, and try again.</source>
        <translation>Nie ma kamery. Podłącz ją albo włącz i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>The camera may not be used. Allow it in the settings of the system.</source>
        <translation>Brak dostępu do kamery. Zezwól na niego w ustawieniach systemu.</translation>
    </message>
    <message>
        <source>The copy is damaged, perhaps the library is, too: cardcase check tells.</source>
        <translation>Kopia jest uszkodzona, może i biblioteka: powie to cardcase check.</translation>
    </message>
    <message>
        <source>The disk cannot be read or written. It may be over its quota, or failing: make a copy of the library on another one. What was saved before is kept.</source>
        <translation>Nie można czytać z dysku albo na nim zapisywać. Może przekroczono przydział miejsca albo dysk się psuje: zrób kopię biblioteki na innym dysku. To, co zapisano wcześniej, jest bezpieczne.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room and do it again; nothing was lost.</source>
        <translation>Dysk jest pełny. Zwolnij trochę miejsca i spróbuj ponownie; nic nie przepadło.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>Nie da się zapisać pliku w tym miejscu. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>The file is no longer where it was. Put it back, or drop it again.</source>
        <translation>Pliku nie ma już w tym miejscu. Przywróć go albo upuść ponownie.</translation>
    </message>
    <message>
        <source>The file may not be read. Check its permissions, then read it again.</source>
        <translation>Brak dostępu do pliku. Sprawdź uprawnienia i odczytaj go ponownie.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile. Nothing was taken over; import it again.</source>
        <translation>Plik zmienił się w międzyczasie. Niczego nie zaimportowano; zaimportuj go ponownie.</translation>
    </message>
    <message>
        <source>The library file is damaged or gone, and was left untouched. A copy can be put back: cardcase backup --list names them, cardcase restore brings one back.</source>
        <translation>Pliku biblioteki nie ma lub jest uszkodzony; niczego w nim nie zmieniono. Można przywrócić kopię: cardcase backup --list wymienia kopie, cardcase restore przywraca jedną z nich.</translation>
    </message>
    <message>
        <source>The library folder cannot be made here.</source>
        <translation>Nie da się tu utworzyć folderu biblioteki.</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the folder's permissions, or copy the library to a disk that can be written.</source>
        <translation>Do biblioteki nie wolno pisać. Sprawdź uprawnienia folderu albo skopiuj bibliotekę na dysk, na którym wolno zapisywać.</translation>
    </message>
    <message>
        <source>The library's folder is gone. Bring it back to where it was.</source>
        <translation>Folder biblioteki zniknął. Przywróć go na jego miejsce.</translation>
    </message>
    <message>
        <source>The name alone is too long for a QR code.</source>
        <translation>Samo nazwisko jest za długie na kod QR.</translation>
    </message>
    <message>
        <source>The table has no such column.</source>
        <translation>Tabela nie ma takiej kolumny.</translation>
    </message>
    <message>
        <source>The text reader failed at this picture. Read it again.</source>
        <translation>Czytnik tekstu zawiódł przy tym zdjęciu. Odczytaj je ponownie.</translation>
    </message>
    <message>
        <source>There is no library in this folder.</source>
        <translation>W tym folderze nie ma biblioteki.</translation>
    </message>
    <message>
        <source>There is no such backup.</source>
        <translation>Nie ma takiej kopii.</translation>
    </message>
    <message>
        <source>There is no text reader of this name.</source>
        <translation>Nie ma czytnika tekstu o tej nazwie.</translation>
    </message>
    <message>
        <source>There is something in this folder already. Choose a new name.</source>
        <translation>W tym folderze już coś jest. Wybierz nową nazwę.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password. Save it without one and drop it again.</source>
        <translation>Ten PDF jest zamknięty hasłem. Zapisz go bez hasła i upuść ponownie.</translation>
    </message>
    <message>
        <source>This card has already been accepted.</source>
        <translation>Ta wizytówka jest już przyjęta.</translation>
    </message>
    <message>
        <source>This contact is already in the library.</source>
        <translation>Ten kontakt już jest w bibliotece.</translation>
    </message>
    <message>
        <source>This contact says nothing in this field.</source>
        <translation>Ten kontakt ma to pole puste.</translation>
    </message>
    <message>
        <source>This file has too many pages. Save the pages with cards as a file of their own.</source>
        <translation>Ten plik ma za dużo stron. Zapisz strony z wizytówkami jako osobny plik.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be read.</source>
        <translation>Plik jest uszkodzony i nie da się go wczytać.</translation>
    </message>
    <message>
        <source>This file is empty. It may not have been copied whole; copy it again.</source>
        <translation>Ten plik jest pusty. Być może nie skopiował się w całości; skopiuj go ponownie.</translation>
    </message>
    <message>
        <source>This file is not a picture. Cardcase reads JPEG, PNG, WebP, HEIC, TIFF and PDF.</source>
        <translation>Ten plik nie jest zdjęciem. Cardcase czyta JPEG, PNG, WebP, HEIC, TIFF i PDF.</translation>
    </message>
    <message>
        <source>This file is too large to read.</source>
        <translation>Ten plik jest za duży, żeby go odczytać.</translation>
    </message>
    <message>
        <source>This folder holds no Cardcase library.</source>
        <translation>W tym folderze nie ma biblioteki Cardcase.</translation>
    </message>
    <message>
        <source>This folder was not written by Cardcase, or it was not copied whole.</source>
        <translation>Tego folderu nie zapisał Cardcase albo nie skopiowano go w całości.</translation>
    </message>
    <message>
        <source>This folder was written by a newer Cardcase. Update the program.</source>
        <translation>Ten folder zapisał nowszy Cardcase. Zaktualizuj program.</translation>
    </message>
    <message>
        <source>This has been removed in the meantime.</source>
        <translation>W międzyczasie zostało to usunięte.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read. Cardcase reads vCard (.vcf) and CSV files.</source>
        <translation>Tego rodzaju pliku nie da się wczytać. Cardcase czyta pliki vCard (.vcf) i CSV.</translation>
    </message>
    <message>
        <source>This library was written by a newer Cardcase. Update the program; nothing was changed.</source>
        <translation>Tę bibliotekę zapisała nowsza wersja Cardcase. Zaktualizuj program; nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>This picture could not be read. Read it again, or photograph the card anew.</source>
        <translation>Nie udało się odczytać tego zdjęcia. Odczytaj je ponownie albo zrób nowe.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be opened. Copy it again from the phone.</source>
        <translation>To zdjęcie jest uszkodzone i nie da się go otworzyć. Skopiuj je ponownie z telefonu.</translation>
    </message>
    <message>
        <source>This picture is too large to open safely. Save it smaller and drop it again.</source>
        <translation>To zdjęcie jest za duże, żeby je bezpiecznie otworzyć. Zapisz mniejsze i upuść ponownie.</translation>
    </message>
    <message>
        <source>You already have this photograph.</source>
        <translation>To zdjęcie już tu jest.</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message numerus="yes">
        <source>%n cards to review</source>
        <translation>
            <numerusform>%n wizytówka do sprawdzenia</numerusform>
            <numerusform>%n wizytówki do sprawdzenia</numerusform>
            <numerusform>%n wizytówek do sprawdzenia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n poznana osoba</numerusform>
            <numerusform>%n poznane osoby</numerusform>
            <numerusform>%n poznanych osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people met</source>
        <translation>
            <numerusform>%n poznana osoba</numerusform>
            <numerusform>%n poznane osoby</numerusform>
            <numerusform>%n poznanych osób</numerusform>
        </translation>
    </message>
    <message>
        <source>A fair, a course, a lunch: the event keeps whom you met there and why.</source>
        <translation>Targi, szkolenie, lunch: wydarzenie pamięta, kogo i po co tam poznajesz.</translation>
    </message>
    <message>
        <source>A new event that was typed the last time is not saved.</source>
        <translation>Wydarzenie wpisane poprzednio nie zostało zapisane.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n photographs</source>
        <translation>
            <numerusform>Dodaj %n zdjęcie</numerusform>
            <numerusform>Dodaj %n zdjęcia</numerusform>
            <numerusform>Dodaj %n zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Dodaj osoby</translation>
    </message>
    <message>
        <source>Add photographs from these days</source>
        <translation>Dodaj zdjęcia z tych dni</translation>
    </message>
    <message>
        <source>Add photographs from these days…</source>
        <translation>Dodaj zdjęcia z tych dni…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie osoby</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cards that you scan here, and people that you add, stand in this place.</source>
        <translation>W tym miejscu będą osoby z zeskanowanych tu wizytówek i te dodane ręcznie.</translation>
    </message>
    <message>
        <source>Change the notes</source>
        <translation>Edytuj notatki</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Zaznacz wszystkie</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Odznacz wszystkie</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferencja</translation>
    </message>
    <message>
        <source>Copy for next year</source>
        <translation>Kopia na przyszły rok</translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>Utwórz „{name}”</translation>
    </message>
    <message>
        <source>Edit the event</source>
        <translation>Edytuj wydarzenie</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Wydarzenia</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Targi</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Najpierw podaj nazwę wydarzenia.</translation>
    </message>
    <message>
        <source>I am here now</source>
        <translation>Jestem tu teraz</translation>
    </message>
    <message>
        <source>I am there again today</source>
        <translation>Jestem tam znów dzisiaj</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Last day, if it is another</source>
        <translation>Ostatni dzień, jeśli inny</translation>
    </message>
    <message>
        <source>Leave the event</source>
        <translation>Wyjdź z wydarzenia</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Lunch</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message>
        <source>Merge events</source>
        <translation>Scalanie wydarzeń</translation>
    </message>
    <message>
        <source>Merge with another event…</source>
        <translation>Scal z innym wydarzeniem…</translation>
    </message>
    <message>
        <source>Met again…</source>
        <translation>Kolejne spotkanie…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nazwa wydarzenia</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nowe wydarzenie</translation>
    </message>
    <message>
        <source>No photograph of these days is without an event.</source>
        <translation>Wszystkie zdjęcia z tych dni mają już swoje wydarzenie.</translation>
    </message>
    <message>
        <source>No word yet</source>
        <translation>Bez kontaktu</translation>
    </message>
    <message>
        <source>Nobody noted here yet.</source>
        <translation>Na razie nikogo tu nie zapisano.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Jeszcze żadnych.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>Nic nie znaleziono: „{query}”</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Na razie bez notatek.</translation>
    </message>
    <message>
        <source>Online meeting</source>
        <translation>Spotkanie online</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Otwórz kontakt</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>Otwórz wydarzenie</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Inne wydarzenie</translation>
    </message>
    <message>
        <source>Photographs of these days</source>
        <translation>Zdjęcia z tych dni</translation>
    </message>
    <message>
        <source>Place, hall or stand</source>
        <translation>Miejsce, hala lub stoisko</translation>
    </message>
    <message>
        <source>Remove from the event</source>
        <translation>Usuń z wydarzenia</translation>
    </message>
    <message>
        <source>Remove the event</source>
        <translation>Usuń wydarzenie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Search in events</source>
        <translation>Szukaj w wydarzeniach</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Pokaż jeszcze %n</numerusform>
            <numerusform>Pokaż jeszcze %n</numerusform>
            <numerusform>Pokaż jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>So far you met {people}.</source>
        <translation>Jak dotąd: {people}.</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Wydarzenie</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Ostatni dzień jest wcześniejszy niż pierwszy.</translation>
    </message>
    <message numerus="yes">
        <source>The meetings with %n people stay, without an event.</source>
        <translation>
            <numerusform>Spotkanie z %n osobą zostaje, bez wydarzenia.</numerusform>
            <numerusform>Spotkania z %n osobami zostają, bez wydarzenia.</numerusform>
            <numerusform>Spotkania z %n osobami zostają, bez wydarzenia.</numerusform>
        </translation>
    </message>
    <message>
        <source>These photographs were taken in the days of {event} and belong to no event. Whoever is on them was met there.</source>
        <translation>Te zdjęcia zrobiono w dniach wydarzenia {event} i nie należą do żadnego wydarzenia. Po dodaniu spotkania z tymi osobami zapiszą się w tym wydarzeniu.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Szkolenie</translation>
    </message>
    <message>
        <source>What you scan from now on belongs to the event until you leave it.</source>
        <translation>Wszystko, co odtąd zeskanujesz, trafi do tego wydarzenia, aż z niego wyjdziesz.</translation>
    </message>
    <message>
        <source>Where are you now?</source>
        <translation>Gdzie teraz jesteś?</translation>
    </message>
    <message>
        <source>Where do you meet people?</source>
        <translation>Gdzie spotykasz ludzi?</translation>
    </message>
    <message>
        <source>Whom you met</source>
        <translation>Poznane osoby</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Bez daty</translation>
    </message>
    <message>
        <source>You met {people} and have had no word since.</source>
        <translation>Razem: {people}. Od tamtej pory bez kontaktu.</translation>
    </message>
    <message numerus="yes">
        <source>You met {people}; %n have had no word since.</source>
        <translation>
            <numerusform>Razem: {people}. Od tamtej pory bez kontaktu: %n.</numerusform>
            <numerusform>Razem: {people}. Od tamtej pory bez kontaktu: %n.</numerusform>
            <numerusform>Razem: {people}. Od tamtej pory bez kontaktu: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>You met {people}; there has been a word with everyone since.</source>
        <translation>Razem: {people}. Z każdą był już potem kontakt.</translation>
    </message>
    <message>
        <source>You met {people}; there has been no word with anyone since.</source>
        <translation>Razem: {people}. Od tamtej pory z nikim nie było kontaktu.</translation>
    </message>
    <message>
        <source>Your photographs</source>
        <translation>Twoje zdjęcia</translation>
    </message>
    <message>
        <source>{event} stays and gets the people, photographs and notes of the one that you choose.</source>
        <translation>Zostaje: {event}. Przejmie osoby, zdjęcia i notatki z wybranego wydarzenia.</translation>
    </message>
    <message>
        <source>{event}: {date}. Whoever you scan or note now was met then.</source>
        <translation>{event}: {date}. Z tą datą zapiszą się osoby dodane od teraz.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n encounters</source>
        <translation>
            <numerusform>%n spotkanie</numerusform>
            <numerusform>%n spotkania</numerusform>
            <numerusform>%n spotkań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further addresses</source>
        <translation>
            <numerusform>%n dalszy adres</numerusform>
            <numerusform>%n dalsze adresy</numerusform>
            <numerusform>%n dalszych adresów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further jobs</source>
        <translation>
            <numerusform>%n dalsze miejsce pracy</numerusform>
            <numerusform>%n dalsze miejsca pracy</numerusform>
            <numerusform>%n dalszych miejsc pracy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further phones, e-mails and pages</source>
        <translation>
            <numerusform>%n dalszy telefon, e-mail lub strona</numerusform>
            <numerusform>%n dalsze telefony, e-maile i strony</numerusform>
            <numerusform>%n dalszych telefonów, e-maili i stron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further titles</source>
        <translation>
            <numerusform>%n dalsze stanowisko</numerusform>
            <numerusform>%n dalsze stanowiska</numerusform>
            <numerusform>%n dalszych stanowisk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of e-mails</source>
        <translation>
            <numerusform>rodzaj %n e-maila (praca, dom)</numerusform>
            <numerusform>rodzaje %n e-maili (praca, dom)</numerusform>
            <numerusform>rodzaje %n e-maili (praca, dom)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of events</source>
        <translation>
            <numerusform>%n notatka wydarzenia</numerusform>
            <numerusform>%n notatki wydarzeń</numerusform>
            <numerusform>%n notatek wydarzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other fields</source>
        <translation>
            <numerusform>%n inne pole</numerusform>
            <numerusform>%n inne pola</numerusform>
            <numerusform>%n innych pól</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs</source>
        <translation>
            <numerusform>%n zdjęcie</numerusform>
            <numerusform>%n zdjęcia</numerusform>
            <numerusform>%n zdjęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks on people</source>
        <translation>
            <numerusform>%n uwaga o osobie</numerusform>
            <numerusform>%n uwagi o osobach</numerusform>
            <numerusform>%n uwag o osobach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tax numbers</source>
        <translation>
            <numerusform>%n numer rejestrowy</numerusform>
            <numerusform>%n numery rejestrowe</numerusform>
            <numerusform>%n numerów rejestrowych</numerusform>
        </translation>
    </message>
    <message>
        <source>No place of their own there, at most in words: {what}.</source>
        <translation>Taki plik nie ma na to osobnego miejsca (najwyżej zwykły tekst): {what}.</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>agent</source>
        <translation>pośrednik</translation>
    </message>
    <message>
        <source>language</source>
        <translation>język</translation>
    </message>
    <message>
        <source>place on the map</source>
        <translation>miejsce na mapie</translation>
    </message>
    <message>
        <source>related</source>
        <translation>powiązana osoba</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>strefa czasowa</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Add a filter</source>
        <translation>Dodaj filtr</translation>
    </message>
    <message>
        <source>City: {value}</source>
        <translation>Miasto: {value}</translation>
    </message>
    <message>
        <source>City…</source>
        <translation>Miasto…</translation>
    </message>
    <message>
        <source>Event: {value}</source>
        <translation>Wydarzenie: {value}</translation>
    </message>
    <message>
        <source>Event…</source>
        <translation>Wydarzenie…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Introduced by: {value}</source>
        <translation>Przez: {value}</translation>
    </message>
    <message>
        <source>Introduced by…</source>
        <translation>Przez kogo…</translation>
    </message>
    <message>
        <source>Met: {value}</source>
        <translation>Poznane: {value}</translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n months</source>
        <translation>
            <numerusform>Bez kontaktu od %n miesiąca</numerusform>
            <numerusform>Bez kontaktu od %n miesięcy</numerusform>
            <numerusform>Bez kontaktu od %n miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact for a month</source>
        <translation>Bez kontaktu od miesiąca</translation>
    </message>
    <message>
        <source>No contact since {value}</source>
        <translation>Bez kontaktu od: {value}</translation>
    </message>
    <message>
        <source>Nobody here has anything like that.</source>
        <translation>Nikt tutaj nie ma niczego takiego.</translation>
    </message>
    <message>
        <source>Not: {what}</source>
        <translation>Bez: {what}</translation>
    </message>
    <message>
        <source>Organization: {value}</source>
        <translation>Firma: {value}</translation>
    </message>
    <message>
        <source>Organization…</source>
        <translation>Firma…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Zapisz wyszukiwanie</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show those from a city</source>
        <translation>Kontakty z wybranego miasta</translation>
    </message>
    <message>
        <source>Show those introduced by somebody</source>
        <translation>Kontakty poznane przez wybraną osobę</translation>
    </message>
    <message>
        <source>Show those met at an event</source>
        <translation>Kontakty z wybranego wydarzenia</translation>
    </message>
    <message>
        <source>Show those of an organization</source>
        <translation>Kontakty z wybranej firmy</translation>
    </message>
    <message>
        <source>Show those with a tag</source>
        <translation>Kontakty z wybraną etykietą</translation>
    </message>
    <message>
        <source>Tag: {value}</source>
        <translation>Etykieta: {value}</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etykieta…</translation>
    </message>
    <message>
        <source>Take off: {filter}</source>
        <translation>Zdejmij filtr: {filter}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n changes taken back</source>
        <translation>
            <numerusform>Cofnięto %n zmianę</numerusform>
            <numerusform>Cofnięto %n zmiany</numerusform>
            <numerusform>Cofnięto %n zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes will be undone, the newest first.</source>
        <translation>
            <numerusform>To cofnie %n zmianę.</numerusform>
            <numerusform>To cofnie %n zmiany, od najnowszej.</numerusform>
            <numerusform>To cofnie %n zmian, od najnowszej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Nic jeszcze nie zrobiono</translation>
    </message>
    <message>
        <source>One change will be undone.</source>
        <translation>To cofnie jedną zmianę.</translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation>Cofnij aż dotąd</translation>
    </message>
    <message>
        <source>What you add, change and delete is listed here, and can be taken back.</source>
        <translation>Tu jest wszystko, co dodasz, zmienisz i usuniesz, i można to cofnąć.</translation>
    </message>
    <message>
        <source>{when} · taken back</source>
        <translation>{when} · cofnięte</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n contacts added.</source>
        <translation>
            <numerusform>Dodano %n kontakt.</numerusform>
            <numerusform>Dodano %n kontakty.</numerusform>
            <numerusform>Dodano %n kontaktów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts completed.</source>
        <translation>
            <numerusform>Uzupełniono %n kontakt.</numerusform>
            <numerusform>Uzupełniono %n kontakty.</numerusform>
            <numerusform>Uzupełniono %n kontaktów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts could not be read.</source>
        <translation>
            <numerusform>Nie dało się odczytać %n kontaktu.</numerusform>
            <numerusform>Nie dało się odczytać %n kontaktów.</numerusform>
            <numerusform>Nie dało się odczytać %n kontaktów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts left out.</source>
        <translation>
            <numerusform>Pominięto %n kontakt.</numerusform>
            <numerusform>Pominięto %n kontakty.</numerusform>
            <numerusform>Pominięto %n kontaktów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were already here.</source>
        <translation>
            <numerusform>%n kontakt już tu był.</numerusform>
            <numerusform>%n kontakty już tu były.</numerusform>
            <numerusform>%n kontaktów już tu było.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those added may be known already.</source>
        <translation>
            <numerusform>%n z dodanych kontaktów może być już znany.</numerusform>
            <numerusform>%n z dodanych kontaktów mogą być już znane.</numerusform>
            <numerusform>%n z dodanych kontaktów może być już znanych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add what is new</source>
        <translation>Dodaj to, co nowe</translation>
    </message>
    <message>
        <source>Added as a new contact</source>
        <translation>Dodany jako nowy kontakt</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Between list and contact</source>
        <translation>Między listą a kontaktem</translation>
    </message>
    <message>
        <source>Bring in contacts</source>
        <translation>Importuj kontakty</translation>
    </message>
    <message>
        <source>Bringing in {file}</source>
        <translation>Importowanie: {file}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nieczytelne</translation>
    </message>
    <message>
        <source>Changed here and in the file; what is here stayed</source>
        <translation>Zmienione tutaj i w pliku; zostało to, co tutaj</translation>
    </message>
    <message>
        <source>Changed here and in the file; what is here stays: {fields}</source>
        <translation>Zmienione tutaj i w pliku; zostaje to, co tutaj: {fields}</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Kolumna {number}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Columns in no field, kept with the contact</source>
        <translation>Kolumny bez odpowiadającego im pola; zostają przy kontakcie</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolumny…</translation>
    </message>
    <message>
        <source>Contact of the file</source>
        <translation>Kontakt z pliku</translation>
    </message>
    <message>
        <source>Contact {number}</source>
        <translation>Kontakt {number}</translation>
    </message>
    <message>
        <source>Contacts ({endings})</source>
        <translation>Kontakty ({endings})</translation>
    </message>
    <message>
        <source>Contacts of the file</source>
        <translation>Kontakty z pliku</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Faks</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Znajdź duplikaty</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Goes to {name}</source>
        <translation>Trafia do: {name}</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Tutaj</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Już tu są</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Telefon domowy</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Jak poszło</translation>
    </message>
    <message numerus="yes">
        <source>Import %n contacts</source>
        <translation>
            <numerusform>Importuj %n kontakt</numerusform>
            <numerusform>Importuj %n kontakty</numerusform>
            <numerusform>Importuj %n kontaktów</numerusform>
        </translation>
    </message>
    <message>
        <source>In no field, kept with the contact and found: {columns}.</source>
        <translation>Kolumny bez odpowiadającego im pola zostają przy kontakcie i można po nich szukać: {columns}.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>W pliku</translation>
    </message>
    <message>
        <source>In the job since</source>
        <translation>W pracy od</translation>
    </message>
    <message>
        <source>In the job until</source>
        <translation>W pracy do</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Przez kogo</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>To {name}</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Zachowaj tak, jak jest</translation>
    </message>
    <message>
        <source>Known, with something new</source>
        <translation>Znane, z nowymi danymi</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięty</translation>
    </message>
    <message>
        <source>Look in Find duplicates ({key}).</source>
        <translation>Zobacz: „Znajdź duplikaty” ({key}).</translation>
    </message>
    <message>
        <source>Looking through the file</source>
        <translation>Przeglądanie pliku</translation>
    </message>
    <message>
        <source>Looking through {file}</source>
        <translation>Przeglądanie: {file}</translation>
    </message>
    <message>
        <source>Lost in the file itself</source>
        <translation>Utracone już w pliku</translation>
    </message>
    <message>
        <source>Lost in the file itself: {what}</source>
        <translation>Utracone już w pliku: {what}</translation>
    </message>
    <message>
        <source>Mended on the way</source>
        <translation>Naprawione po drodze</translation>
    </message>
    <message>
        <source>Mended: {what}</source>
        <translation>Naprawione: {what}</translation>
    </message>
    <message>
        <source>Met at the event</source>
        <translation>Spotkanie: wydarzenie</translation>
    </message>
    <message>
        <source>Met at the place</source>
        <translation>Spotkanie: miejsce</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Spotkanie: data</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Drugie imię</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Komórka</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>New or changed: {fields}</source>
        <translation>Nowe lub zmienione: {fields}</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Nowe: {what}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Nothing in it says who it is: no name, no organization, no way to reach.</source>
        <translation>Nie ma w nim nazwiska, firmy ani danych kontaktowych.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phones without a code: {country}</source>
        <translation>Telefony bez kodu: {country}</translation>
    </message>
    <message>
        <source>Phones without a country code</source>
        <translation>Telefony bez kodu kraju</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Save what could not be read</source>
        <translation>Zapisz nieodczytane</translation>
    </message>
    <message>
        <source>Save what could not be read…</source>
        <translation>Zapisz nieodczytane…</translation>
    </message>
    <message>
        <source>Say what each column is. Cardcase remembers it for the next file like this; columns that fill no field are kept with the contact.</source>
        <translation>Wskaż, czym jest każda kolumna. Cardcase zapamięta to dla następnego takiego pliku; kolumny, które nie są żadnym polem, zostają przy kontakcie.</translation>
    </message>
    <message>
        <source>Say which column has the names, an e-mail or a phone.</source>
        <translation>Wskaż kolumnę z nazwiskami, adresem e-mail albo telefonem.</translation>
    </message>
    <message>
        <source>Somebody else: add as new</source>
        <translation>Ktoś inny: dodaj jako nowy kontakt</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica i numer</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufiks</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Etykiety: {tags}</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numer rejestrowy</translation>
    </message>
    <message>
        <source>The first row is a contact, too</source>
        <translation>Pierwszy wiersz to też kontakt</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Do decyzji</translation>
    </message>
    <message>
        <source>To the contacts</source>
        <translation>Do kontaktów</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Strona WWW</translation>
    </message>
    <message>
        <source>What are the columns of {file}?</source>
        <translation>Co zawierają kolumny pliku {file}?</translation>
    </message>
    <message>
        <source>What {column} is</source>
        <translation>Czym jest: {column}</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Cały adres</translation>
    </message>
    <message>
        <source>Why you met</source>
        <translation>Spotkanie: po co</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Telefon służbowy</translation>
    </message>
    <message>
        <source>a PESEL, which is never kept</source>
        <translation>PESEL, który nigdy nie jest zapisywany</translation>
    </message>
    <message>
        <source>a damaged picture, kept as it was</source>
        <translation>uszkodzone zdjęcie, zachowane tak, jak było</translation>
    </message>
    <message>
        <source>a date that was not understood</source>
        <translation>niezrozumiała data</translation>
    </message>
    <message>
        <source>a line without a value</source>
        <translation>wiersz bez wartości</translation>
    </message>
    <message>
        <source>a picture written in the wrong way</source>
        <translation>zdjęcie zapisane w niewłaściwy sposób</translation>
    </message>
    <message>
        <source>a text that broke off</source>
        <translation>urwany tekst</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adresy</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>apostrophes that Excel puts before values</source>
        <translation>apostrofy, które Excel stawia przed wartościami</translation>
    </message>
    <message>
        <source>blanks where a contact begins</source>
        <translation>odstępy na początku kontaktu</translation>
    </message>
    <message>
        <source>came from here</source>
        <translation>pochodzi stąd</translation>
    </message>
    <message>
        <source>encounters</source>
        <translation>spotkania</translation>
    </message>
    <message>
        <source>everything is the same</source>
        <translation>wszystko takie samo</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nazwisko</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>imię</translation>
    </message>
    <message>
        <source>kinds of phones written the old way</source>
        <translation>rodzaje telefonów zapisane po staremu</translation>
    </message>
    <message>
        <source>letters in an old code page</source>
        <translation>litery w starym kodowaniu</translation>
    </message>
    <message>
        <source>letters that another program had spoilt</source>
        <translation>litery zepsute przez inny program</translation>
    </message>
    <message>
        <source>lines that belonged to nothing</source>
        <translation>wiersze, które do niczego nie należały</translation>
    </message>
    <message>
        <source>middle name</source>
        <translation>drugie imię</translation>
    </message>
    <message>
        <source>no name; called by what else there is</source>
        <translation>brak nazwiska; zamiast niego inne dane</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>brak wersji</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notatki</translation>
    </message>
    <message>
        <source>phones that Excel had turned into rounded numbers</source>
        <translation>telefony, które Excel zaokrąglił</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>zdjęcie</translation>
    </message>
    <message>
        <source>quotation marks that did not match</source>
        <translation>cudzysłowy bez pary</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>ten sam e-mail</translation>
    </message>
    <message>
        <source>same e-mail, another name</source>
        <translation>ten sam e-mail, inne imię lub nazwisko</translation>
    </message>
    <message>
        <source>same name and e-mail</source>
        <translation>to samo nazwisko i e-mail</translation>
    </message>
    <message>
        <source>same name and organization</source>
        <translation>to samo nazwisko i firma</translation>
    </message>
    <message>
        <source>same name and phone</source>
        <translation>to samo nazwisko i telefon</translation>
    </message>
    <message>
        <source>same name and profile</source>
        <translation>to samo nazwisko i profil</translation>
    </message>
    <message>
        <source>same name, nothing else in common</source>
        <translation>to samo nazwisko, poza tym nic wspólnego</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>ten sam telefon</translation>
    </message>
    <message>
        <source>same phone, another name</source>
        <translation>ten sam telefon, inne imię lub nazwisko</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etykiety</translation>
    </message>
    <message>
        <source>tax numbers</source>
        <translation>numery rejestrowe</translation>
    </message>
    <message>
        <source>the beginning was missing</source>
        <translation>brakowało początku</translation>
    </message>
    <message>
        <source>the end was missing; it may have been cut off</source>
        <translation>brakowało końca; mógł zostać ucięty</translation>
    </message>
    <message>
        <source>the last row, which is cut off; the end of it is missing</source>
        <translation>ostatni wiersz jest urwany, brakuje jego końca</translation>
    </message>
    <message>
        <source>the name as written</source>
        <translation>zapis nazwiska</translation>
    </message>
    <message>
        <source>title before the name</source>
        <translation>tytuł przed nazwiskiem</translation>
    </message>
    <message>
        <source>two versions at once</source>
        <translation>dwie wersje naraz</translation>
    </message>
    <message>
        <source>unprintable signs</source>
        <translation>znaki niedrukowalne</translation>
    </message>
    <message>
        <source>was merged with another</source>
        <translation>scalony z innym</translation>
    </message>
    <message>
        <source>ways to reach</source>
        <translation>telefony, e-maile i strony</translation>
    </message>
    <message>
        <source>what stands after the name</source>
        <translation>to, co po nazwisku</translation>
    </message>
    <message>
        <source>what the file says besides</source>
        <translation>pozostałe dane z pliku</translation>
    </message>
    <message>
        <source>where and why was restored from the notes</source>
        <translation>gdzie i po co: odtworzone z notatek</translation>
    </message>
    <message>
        <source>work</source>
        <translation>praca</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Accept what is shown and go on</source>
        <translation>Przyjmij i przejdź dalej</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Dodaj etykietę</translation>
    </message>
    <message>
        <source>Add the other side</source>
        <translation>Dodaj drugą stronę</translation>
    </message>
    <message>
        <source>Add to an event</source>
        <translation>Dodaj do wydarzenia</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Wszystkie pola</translation>
    </message>
    <message>
        <source>Another card in this picture</source>
        <translation>Jeszcze jedna wizytówka na tym zdjęciu</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>Back to the events</source>
        <translation>Wróć do wydarzeń</translation>
    </message>
    <message>
        <source>Calendar of a date</source>
        <translation>Kalendarz w polu daty</translation>
    </message>
    <message>
        <source>Choose everyone found</source>
        <translation>Zaznacz wszystkie znalezione</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Copy the way to reach, or the card</source>
        <translation>Skopiuj numer, adres albo wizytówkę</translation>
    </message>
    <message>
        <source>Corners of a card</source>
        <translation>Rogi wizytówki</translation>
    </message>
    <message>
        <source>Corners of the card</source>
        <translation>Rogi wizytówki</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Do not read it</source>
        <translation>Nie czytaj</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikaty</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Edit the event</source>
        <translation>Edytuj wydarzenie</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Wydarzenia</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtruj listę</translation>
    </message>
    <message>
        <source>Go on with the photograph</source>
        <translation>Dalej z tym zdjęciem</translation>
    </message>
    <message>
        <source>Keep the old corners</source>
        <translation>Zachowaj dawne rogi</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Scal oba</translation>
    </message>
    <message>
        <source>Move the corner by a pixel, by ten</source>
        <translation>Przesuń róg o piksel, o dziesięć</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nowy kontakt</translation>
    </message>
    <message>
        <source>New contact; in Events a new event</source>
        <translation>Nowy kontakt; w Wydarzeniach nowe wydarzenie</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nowe wydarzenie</translation>
    </message>
    <message>
        <source>Next corner</source>
        <translation>Następny róg</translation>
    </message>
    <message>
        <source>Next doubt</source>
        <translation>Następna wątpliwość</translation>
    </message>
    <message>
        <source>Not a card</source>
        <translation>To nie wizytówka</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>To nie ta sama osoba</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Otwórz kontakt</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>Inny odczyt</translation>
    </message>
    <message>
        <source>Pause the reading, or go on</source>
        <translation>Wstrzymaj czytanie albo czytaj dalej</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>Read it earlier, or later</source>
        <translation>Odczytaj wcześniej albo później</translation>
    </message>
    <message>
        <source>Read it next, or last</source>
        <translation>Odczytaj jako następne albo ostatnie</translation>
    </message>
    <message>
        <source>Read the card as its corners are now</source>
        <translation>Odczytaj wizytówkę w tych rogach</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Zdejmij etykietę</translation>
    </message>
    <message>
        <source>Remove it from the pile</source>
        <translation>Zdejmij ze stosu</translation>
    </message>
    <message>
        <source>Remove the event, or a person from it</source>
        <translation>Usuń wydarzenie albo osobę z niego</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>Review what was read</source>
        <translation>Sprawdź odczytane wizytówki</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Ta sama osoba</translation>
    </message>
    <message>
        <source>Same person, new job</source>
        <translation>Ta sama osoba, nowa praca</translation>
    </message>
    <message>
        <source>Save the notes</source>
        <translation>Zapisz notatki</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Zapisz wyszukiwanie</translation>
    </message>
    <message>
        <source>Save what was edited</source>
        <translation>Zapisz zmiany</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skanowanie</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>Pokaż kod QR</translation>
    </message>
    <message>
        <source>Show the card large</source>
        <translation>Pokaż wizytówkę w dużym rozmiarze</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Ktoś inny</translation>
    </message>
    <message>
        <source>Sort or group the list</source>
        <translation>Sortuj lub grupuj listę</translation>
    </message>
    <message>
        <source>The lines not used, and back; Enter puts one into the field</source>
        <translation>Wiersze bez pola i z powrotem; Enter wpisuje wiersz do pola</translation>
    </message>
    <message>
        <source>The whole card</source>
        <translation>Cała wizytówka</translation>
    </message>
    <message>
        <source>Turn the card over</source>
        <translation>Odwróć wizytówkę</translation>
    </message>
    <message>
        <source>Turn the card right, left</source>
        <translation>Obróć wizytówkę w prawo, w lewo</translation>
    </message>
    <message>
        <source>Two cards after all</source>
        <translation>Jednak dwie wizytówki</translation>
    </message>
    <message>
        <source>Type what could not be read</source>
        <translation>Wpisz to, czego nie dało się odczytać</translation>
    </message>
    <message>
        <source>Why you met, then the event</source>
        <translation>Po co, a potem wydarzenie</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Przybliż</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Oddal</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Croatian</source>
        <translation>chorwacki</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>czeski</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>duński</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>niderlandzki</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angielski</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estoński</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>fiński</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francuski</translation>
    </message>
    <message>
        <source>German</source>
        <translation>niemiecki</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>węgierski</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>włoski</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>łotewski</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>litewski</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norweski</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polski</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugalski</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumuński</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>słowacki</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>słoweński</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>hiszpański</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>szwedzki</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turecki</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>A meeting that was typed the last time is not saved.</source>
        <translation>Spotkanie wpisane poprzednio nie zostało zapisane.</translation>
    </message>
    <message>
        <source>Add a person by name</source>
        <translation>Dodaj osobę po nazwisku</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Nobody in the book is called so.</source>
        <translation>W kontaktach nie ma nikogo o tym nazwisku.</translation>
    </message>
    <message>
        <source>Private remark</source>
        <translation>Prywatna uwaga</translation>
    </message>
    <message>
        <source>Private remark: {person}</source>
        <translation>Prywatna uwaga: {person}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Say first who was there.</source>
        <translation>Najpierw wybierz, kto tam był.</translation>
    </message>
    <message>
        <source>Several are called so: choose one from the list.</source>
        <translation>Tak nazywa się kilka osób: wybierz jedną z listy.</translation>
    </message>
    <message>
        <source>Take out: {person}</source>
        <translation>Usuń ze spotkania: {person}</translation>
    </message>
    <message>
        <source>This was typed the last time and is not saved.</source>
        <translation>Wpisano to poprzednio i jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>Where and why</source>
        <translation>Gdzie i po co</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Kto tam był</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>About Cardcase</source>
        <translation>O programie Cardcase</translation>
    </message>
    <message>
        <source>Add a folder of photographs…</source>
        <translation>Dodaj folder ze zdjęciami…</translation>
    </message>
    <message>
        <source>Add photographs…</source>
        <translation>Dodaj zdjęcia…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Sprawdź bibliotekę</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edycja</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Wydarzenia</translation>
    </message>
    <message>
        <source>Export contacts…</source>
        <translation>Eksportuj kontakty…</translation>
    </message>
    <message>
        <source>Export everything as a folder…</source>
        <translation>Eksportuj wszystko jako folder…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Znajdź duplikaty</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historia…</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importuj kontakty…</translation>
    </message>
    <message>
        <source>Import everything from a folder…</source>
        <translation>Importuj wszystko z folderu…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Language: {choice}</source>
        <translation>Język: {choice}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Make a backup of the library</source>
        <translation>Zrób kopię zapasową biblioteki</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu of what the keyboard is on</source>
        <translation>Menu wskazanego elementu</translation>
    </message>
    <message>
        <source>Met…</source>
        <translation>Spotkanie…</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Moja wizytówka</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nowy kontakt</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Następna część okna</translation>
    </message>
    <message>
        <source>Paste photograph</source>
        <translation>Wklej zdjęcie</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Poprzednia część okna</translation>
    </message>
    <message>
        <source>Print contacts…</source>
        <translation>Drukuj kontakty…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Redo – {what}</source>
        <translation>Ponów – {what}</translation>
    </message>
    <message>
        <source>Restore a backup of the library…</source>
        <translation>Przywróć bibliotekę z kopii…</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skanowanie</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>Szukaj lub zrób…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Theme: {choice}</source>
        <translation>Motyw: {choice}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo – {what}</source>
        <translation>Cofnij – {what}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation>Obserwowane foldery…</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>eight</source>
        <comment>of contacts</comment>
        <translation>ośmiu</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>people</comment>
        <translation>osiem</translation>
    </message>
    <message>
        <source>eleven</source>
        <comment>of contacts</comment>
        <translation>jedenastu</translation>
    </message>
    <message>
        <source>eleven</source>
        <comment>people</comment>
        <translation>jedenaście</translation>
    </message>
    <message>
        <source>five</source>
        <comment>of contacts</comment>
        <translation>pięciu</translation>
    </message>
    <message>
        <source>five</source>
        <comment>people</comment>
        <translation>pięć</translation>
    </message>
    <message>
        <source>four</source>
        <comment>of contacts</comment>
        <translation>czterech</translation>
    </message>
    <message>
        <source>four</source>
        <comment>people</comment>
        <translation>cztery</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>of contacts</comment>
        <translation>dziewięciu</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>people</comment>
        <translation>dziewięć</translation>
    </message>
    <message>
        <source>one</source>
        <comment>contact</comment>
        <translation>jeden</translation>
    </message>
    <message>
        <source>one</source>
        <comment>of a contact</comment>
        <translation>jednego</translation>
    </message>
    <message>
        <source>one</source>
        <comment>person</comment>
        <translation>jedna</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>of contacts</comment>
        <translation>siedmiu</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>people</comment>
        <translation>siedem</translation>
    </message>
    <message>
        <source>six</source>
        <comment>of contacts</comment>
        <translation>sześciu</translation>
    </message>
    <message>
        <source>six</source>
        <comment>people</comment>
        <translation>sześć</translation>
    </message>
    <message>
        <source>ten</source>
        <comment>of contacts</comment>
        <translation>dziesięciu</translation>
    </message>
    <message>
        <source>ten</source>
        <comment>people</comment>
        <translation>dziesięć</translation>
    </message>
    <message>
        <source>three</source>
        <comment>of contacts</comment>
        <translation>trzech</translation>
    </message>
    <message>
        <source>three</source>
        <comment>people</comment>
        <translation>trzy</translation>
    </message>
    <message>
        <source>twelve</source>
        <comment>of contacts</comment>
        <translation>dwunastu</translation>
    </message>
    <message>
        <source>twelve</source>
        <comment>people</comment>
        <translation>dwanaście</translation>
    </message>
    <message>
        <source>two</source>
        <comment>contacts</comment>
        <translation>dwa</translation>
    </message>
    <message>
        <source>two</source>
        <comment>of contacts</comment>
        <translation>dwóch</translation>
    </message>
    <message>
        <source>two</source>
        <comment>people</comment>
        <translation>dwie</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message numerus="yes">
        <source>%n contacts imported: {subject}</source>
        <translation>
            <numerusform>Zaimportowano %n kontakt: {subject}</numerusform>
            <numerusform>Zaimportowano %n kontakty: {subject}</numerusform>
            <numerusform>Zaimportowano %n kontaktów: {subject}</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to an event: {subject}</source>
        <translation>Dodano do wydarzenia: {subject}</translation>
    </message>
    <message>
        <source>Another card: {subject}</source>
        <translation>Jeszcze jedna wizytówka: {subject}</translation>
    </message>
    <message>
        <source>Arrived at {subject}</source>
        <translation>Przyjście na wydarzenie: {subject}</translation>
    </message>
    <message>
        <source>Back in review: {subject}</source>
        <translation>Ponownie do sprawdzenia: {subject}</translation>
    </message>
    <message>
        <source>Card read again: {subject}</source>
        <translation>Ponownie odczytano wizytówkę: {subject}</translation>
    </message>
    <message>
        <source>Cards added to the event: {subject}</source>
        <translation>Dodano wizytówki do wydarzenia: {subject}</translation>
    </message>
    <message>
        <source>Contacts imported</source>
        <translation>Zaimportowano kontakty</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Ponownie: {what}</translation>
    </message>
    <message>
        <source>Encounter removed: {subject}</source>
        <translation>Usunięto spotkanie: {subject}</translation>
    </message>
    <message>
        <source>Event removed: {subject}</source>
        <translation>Usunięto wydarzenie: {subject}</translation>
    </message>
    <message>
        <source>Event saved: {subject}</source>
        <translation>Zapisano wydarzenie: {subject}</translation>
    </message>
    <message>
        <source>Events made one: {subject}</source>
        <translation>Scalono wydarzenia: {subject}</translation>
    </message>
    <message>
        <source>Everything of {subject} taken over</source>
        <translation>Zaimportowano wszystko z {subject}</translation>
    </message>
    <message>
        <source>Fictional contacts made</source>
        <translation>Utworzono zmyślone kontakty</translation>
    </message>
    <message>
        <source>First meeting chosen: {subject}</source>
        <translation>Wybrano pierwsze spotkanie: {subject}</translation>
    </message>
    <message>
        <source>Forgotten: {subject}</source>
        <translation>Zapomniano: {subject}</translation>
    </message>
    <message>
        <source>Front and back joined: {subject}</source>
        <translation>Połączono obie strony: {subject}</translation>
    </message>
    <message>
        <source>Kept apart: {subject}</source>
        <translation>Rozdzielono wizytówki: {subject}</translation>
    </message>
    <message>
        <source>Left {subject}</source>
        <translation>Wyjście z wydarzenia: {subject}</translation>
    </message>
    <message>
        <source>Made-up contacts removed</source>
        <translation>Usunięto zmyślone kontakty</translation>
    </message>
    <message>
        <source>Merged: {subject}</source>
        <translation>Scalono: {subject}</translation>
    </message>
    <message>
        <source>Met: {subject}</source>
        <translation>Spotkanie: {subject}</translation>
    </message>
    <message>
        <source>Moved in the pile: {subject}</source>
        <translation>Przeniesiono na stosie: {subject}</translation>
    </message>
    <message>
        <source>My card: {subject}</source>
        <translation>Moja wizytówka: {subject}</translation>
    </message>
    <message>
        <source>No longer my card: {subject}</source>
        <translation>Już nie moja wizytówka: {subject}</translation>
    </message>
    <message>
        <source>Not a card</source>
        <translation>To nie wizytówka</translation>
    </message>
    <message>
        <source>Not the same: {subject}</source>
        <translation>To nie ta sama osoba: {subject}</translation>
    </message>
    <message>
        <source>Organization renamed: {subject}</source>
        <translation>Zmieniono nazwę firmy: {subject}</translation>
    </message>
    <message>
        <source>Photographs added: {subject}</source>
        <translation>Dodano zdjęcia: {subject}</translation>
    </message>
    <message>
        <source>Read again: {subject}</source>
        <translation>Odczytano ponownie: {subject}</translation>
    </message>
    <message>
        <source>Removed from an event: {subject}</source>
        <translation>Usunięto z wydarzenia: {subject}</translation>
    </message>
    <message>
        <source>Removed from the pile: {subject}</source>
        <translation>Zdjęto ze stosu: {subject}</translation>
    </message>
    <message>
        <source>Search removed: {subject}</source>
        <translation>Usunięto wyszukiwanie: {subject}</translation>
    </message>
    <message>
        <source>Search saved: {subject}</source>
        <translation>Zapisano wyszukiwanie: {subject}</translation>
    </message>
    <message>
        <source>Tag added: {subject}</source>
        <translation>Dodano etykietę: {subject}</translation>
    </message>
    <message>
        <source>Tag removed everywhere: {subject}</source>
        <translation>Usunięto wszędzie etykietę: {subject}</translation>
    </message>
    <message>
        <source>Tag renamed: {subject}</source>
        <translation>Zmieniono nazwę etykiety: {subject}</translation>
    </message>
    <message>
        <source>Tag taken off: {subject}</source>
        <translation>Zdjęto etykietę: {subject}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Cofnięto: {what}</translation>
    </message>
    <message>
        <source>Where and why changed: {subject}</source>
        <translation>Zmieniono, gdzie i po co: {subject}</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} i jeszcze %n</numerusform>
            <numerusform>{first} i jeszcze %n</numerusform>
            <numerusform>{first} i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject} accepted</source>
        <translation>Przyjęto: {subject}</translation>
    </message>
    <message>
        <source>{subject} added</source>
        <translation>Dodano: {subject}</translation>
    </message>
    <message>
        <source>{subject} changed</source>
        <translation>Zmieniono: {subject}</translation>
    </message>
    <message>
        <source>{subject} deleted</source>
        <translation>Usunięto: {subject}</translation>
    </message>
    <message>
        <source>{subject} saved</source>
        <translation>Zapisano: {subject}</translation>
    </message>
    <message>
        <source>{subject}: photo removed</source>
        <translation>{subject}: usunięto zdjęcie osoby</translation>
    </message>
    <message>
        <source>{subject}: photo set</source>
        <translation>{subject}: ustawiono zdjęcie osoby</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>No browser was found. Copied: {value}</source>
        <translation>Nie ma przeglądarki. Skopiowano: {value}</translation>
    </message>
    <message>
        <source>No mail program was found. Copied: {value}</source>
        <translation>Nie ma programu pocztowego. Skopiowano: {value}</translation>
    </message>
    <message>
        <source>No program for calls was found. Copied: {value}</source>
        <translation>Nie ma programu do rozmów. Skopiowano: {value}</translation>
    </message>
    <message>
        <source>No program was found that opens {file}.</source>
        <translation>Nie ma programu, który otworzy {file}.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n people met</source>
        <translation>
            <numerusform>%n poznana osoba</numerusform>
            <numerusform>%n poznane osoby</numerusform>
            <numerusform>%n poznanych osób</numerusform>
        </translation>
    </message>
    <message>
        <source>&gt; for actions only</source>
        <translation>&gt; tylko czynności</translation>
    </message>
    <message>
        <source>Address: {text}</source>
        <translation>Adres: {text}</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Czynności</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Wydarzenia</translation>
    </message>
    <message>
        <source>Met again…</source>
        <translation>Kolejne spotkanie…</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notatka: {text}</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>Nic nie znaleziono: „{query}”</translation>
    </message>
    <message>
        <source>On the card: {text}</source>
        <translation>Na wizytówce: {text}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Remark: {text}</source>
        <translation>Uwaga: {text}</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>Szukaj lub zrób…</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>Pokaż kod QR</translation>
    </message>
    <message>
        <source>Tag: {text}</source>
        <translation>Etykieta: {text}</translation>
    </message>
    <message>
        <source>Talked about: {text}</source>
        <translation>O czym była mowa: {text}</translation>
    </message>
    <message>
        <source>Through: {text}</source>
        <translation>Przez: {text}</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Znalezione</translation>
    </message>
    <message>
        <source>Why you met: “{text}”</source>
        <translation>Po co było spotkanie: „{text}”</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Napisz wiadomość</translation>
    </message>
    <message>
        <source>more actions</source>
        <translation>więcej</translation>
    </message>
    <message>
        <source>move</source>
        <translation>wybierz</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwórz</translation>
    </message>
    <message>
        <source>write a mail</source>
        <translation>napisz</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>This does not look like a phone number. It is kept as you typed it.</source>
        <translation>To nie wygląda na numer telefonu. Zostaje tak, jak jest wpisane.</translation>
    </message>
    <message>
        <source>This does not look like a web page. It is kept as you typed it.</source>
        <translation>To nie wygląda na adres strony. Zostaje tak, jak jest wpisany.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. It is kept as you typed it.</source>
        <translation>To nie wygląda na adres e-mail. Zostaje tak, jak jest wpisany.</translation>
    </message>
    <message>
        <source>This number looks too long. It is kept as you typed it.</source>
        <translation>Ten numer wygląda na za długi. Zostaje tak, jak jest wpisany.</translation>
    </message>
    <message>
        <source>This number looks too short. It is kept as you typed it.</source>
        <translation>Ten numer wygląda na za krótki. Zostaje tak, jak jest wpisany.</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>faks</translation>
    </message>
    <message>
        <source>home</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>komórka</translation>
    </message>
    <message>
        <source>other</source>
        <translation>inne</translation>
    </message>
    <message>
        <source>work</source>
        <translation>praca</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message numerus="yes">
        <source>At most %n contacts are printed at once.</source>
        <translation>
            <numerusform>Naraz można wydrukować najwyżej %n kontakt.</numerusform>
            <numerusform>Naraz można wydrukować najwyżej %n kontakty.</numerusform>
            <numerusform>Naraz można wydrukować najwyżej %n kontaktów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose first who shall be printed.</source>
        <translation>Najpierw wybierz, kogo wydrukować.</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Spotkania</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Strony tak, jak zostaną wydrukowane</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>Ways to reach</source>
        <translation>Jak się skontaktować</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Szukaj w:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Rodzaj plików:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Druk dwustronny</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Oprawa po dłuższym boku</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Zestaw stron:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Oprawa po krótszym boku</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Podaj strony lub zakresy rozdzielone przecinkami. Zakres to dwie liczby z łącznikiem, na przykład 3,5-7,9 oznacza strony 3, 5, 6, 7 i 9.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Type something first.</source>
        <translation>Najpierw coś wpisz.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Language of the card</source>
        <translation>Język wizytówki</translation>
    </message>
    <message>
        <source>Nothing can be read there. All stays as it was.</source>
        <translation>Nic się tu nie da odczytać. Wszystko zostaje bez zmian.</translation>
    </message>
    <message>
        <source>Read again with</source>
        <translation>Odczytaj inaczej</translation>
    </message>
    <message>
        <source>Read by: {reader} · {languages}</source>
        <translation>Odczyt: {reader} · {languages}</translation>
    </message>
    <message>
        <source>What was read before is kept.</source>
        <translation>Wcześniejszy odczyt zostaje.</translation>
    </message>
    <message>
        <source>{reader} – not on this computer</source>
        <translation>{reader} – nie ma na tym komputerze</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n cards are left for later</source>
        <translation>
            <numerusform>%n wizytówka czeka na później</numerusform>
            <numerusform>%n wizytówki czekają na później</numerusform>
            <numerusform>%n wizytówek czeka na później</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts accepted.</source>
        <translation>
            <numerusform>Przyjęto %n kontakt.</numerusform>
            <numerusform>Przyjęto %n kontakty.</numerusform>
            <numerusform>Przyjęto %n kontaktów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields are sure</source>
        <translation>
            <numerusform>Pewne pola: %n</numerusform>
            <numerusform>Pewne pola: %n</numerusform>
            <numerusform>Pewne pola: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%n odczyt</numerusform>
            <numerusform>%n odczyty</numerusform>
            <numerusform>%n odczytów</numerusform>
        </translation>
    </message>
    <message>
        <source>A click adds a line to the field you are in, with Shift in place of what it says. By keys: F6, Enter.</source>
        <translation>Kliknięcie dopisuje wiersz do wybranego pola, z klawiszem Shift – zamiast jego treści. Z klawiatury: F6, Enter.</translation>
    </message>
    <message>
        <source>A corner lies within the others. Pull it out.</source>
        <translation>Jeden róg leży między pozostałymi. Wyciągnij go na zewnątrz.</translation>
    </message>
    <message>
        <source>Accept and next</source>
        <translation>Przyjmij i dalej</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Dodaj pole</translation>
    </message>
    <message>
        <source>Add photographs…</source>
        <translation>Dodaj zdjęcia…</translation>
    </message>
    <message>
        <source>Add the other side</source>
        <translation>Dodaj drugą stronę</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>All tools of the card</source>
        <translation>Wszystkie narzędzia wizytówki</translation>
    </message>
    <message>
        <source>Also on this card</source>
        <translation>Także na tej wizytówce</translation>
    </message>
    <message>
        <source>Another card in this picture</source>
        <translation>Jeszcze jedna wizytówka na tym zdjęciu</translation>
    </message>
    <message>
        <source>Another card to review: {name}</source>
        <translation>Jeszcze jedna wizytówka do sprawdzenia: {name}</translation>
    </message>
    <message>
        <source>Another company</source>
        <translation>Inna firma</translation>
    </message>
    <message>
        <source>Arrow keys walk through the lines, Space puts one into the field</source>
        <translation>Strzałki prowadzą po wierszach, spacja wpisuje wiersz do pola</translation>
    </message>
    <message>
        <source>As you corrected it before</source>
        <translation>Tak jak w Twojej poprawce</translation>
    </message>
    <message>
        <source>Back of an accepted card</source>
        <translation>Tył przyjętej wizytówki</translation>
    </message>
    <message>
        <source>Back of an accepted card…</source>
        <translation>Tył przyjętej wizytówki…</translation>
    </message>
    <message>
        <source>Back to the photographs</source>
        <translation>Wróć do zdjęć</translation>
    </message>
    <message>
        <source>Bottom left corner of the card</source>
        <translation>Lewy dolny róg wizytówki</translation>
    </message>
    <message>
        <source>Bottom right corner of the card</source>
        <translation>Prawy dolny róg wizytówki</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>Wizytówka {number}</translation>
    </message>
    <message>
        <source>Card {number} of {count}</source>
        <translation>Wizytówka {number} z {count}</translation>
    </message>
    <message>
        <source>Cards to review</source>
        <translation>Wizytówki do sprawdzenia</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Change how the card is read</source>
        <translation>Zmień sposób odczytu wizytówki</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Click a line to put it into a field</source>
        <translation>Kliknięcie wiersza wpisuje go do pola</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Rogi</translation>
    </message>
    <message>
        <source>Corners of the card</source>
        <translation>Rogi wizytówki</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Divider between card and form</source>
        <translation>Granica między wizytówką a polami</translation>
    </message>
    <message>
        <source>Drag the corners to those of the card. The triangle marks its top edge.</source>
        <translation>Przeciągnij rogi na rogi wizytówki. Trójkąt pokazuje jej górną krawędź.</translation>
    </message>
    <message>
        <source>Draw over the card with the mouse, then put its corners right.</source>
        <translation>Zaznacz wizytówkę myszą, potem popraw jej rogi.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Eight fields are sure</source>
        <translation>Pewne pola: osiem</translation>
    </message>
    <message>
        <source>Eleven fields are sure</source>
        <translation>Pewne pola: jedenaście</translation>
    </message>
    <message>
        <source>Enter adds to this contact what is new.</source>
        <translation>Enter dopisze do tego kontaktu to, co nowe.</translation>
    </message>
    <message>
        <source>Enter keeps {word}</source>
        <translation>Enter zostawia: {word}</translation>
    </message>
    <message>
        <source>Enter makes a new contact, and the two are kept apart.</source>
        <translation>Enter utworzy nowy kontakt; te dwa pozostaną osobno.</translation>
    </message>
    <message>
        <source>Enter puts the new job first; the present one is over.</source>
        <translation>Enter zapisze nową pracę jako obecną; dotychczasowa przejdzie do historii.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Wydarzenie</translation>
    </message>
    <message>
        <source>Event, e.g. a fair</source>
        <translation>Wydarzenie, np. targi</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Faks</translation>
    </message>
    <message>
        <source>Five cards are left for later</source>
        <translation>Pięć wizytówek czeka na później</translation>
    </message>
    <message>
        <source>Five fields are sure</source>
        <translation>Pewne pola: pięć</translation>
    </message>
    <message>
        <source>Fold it</source>
        <translation>Zwiń</translation>
    </message>
    <message>
        <source>Fold them</source>
        <translation>Zwiń</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>Zwiń</translation>
    </message>
    <message>
        <source>Four cards are left for later</source>
        <translation>Cztery wizytówki czekają na później</translation>
    </message>
    <message>
        <source>Four fields are sure</source>
        <translation>Pewne pola: cztery</translation>
    </message>
    <message>
        <source>Front and back of one card</source>
        <translation>Dwie strony jednej wizytówki</translation>
    </message>
    <message>
        <source>Front and back of one card?</source>
        <translation>Dwie strony jednej wizytówki?</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Przez kogo</translation>
    </message>
    <message>
        <source>Is this where the event is?</source>
        <translation>Wydarzenie też jest w tym miejscu?</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Join with its other side</source>
        <translation>Połącz z drugą stroną</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Nie łącz</translation>
    </message>
    <message>
        <source>Keep the old corners</source>
        <translation>Zachowaj dawne rogi</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Rodzaj wydarzenia</translation>
    </message>
    <message>
        <source>Kind of {field}</source>
        <translation>Rodzaj: {field}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Lines not used</source>
        <translation>Wiersze bez pola</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Drugie imię</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Komórka</translation>
    </message>
    <message>
        <source>More photographs are still being read.</source>
        <translation>Kolejne zdjęcia są jeszcze odczytywane.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>New cards have been read</source>
        <translation>Są nowe wizytówki do sprawdzenia</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Nowa praca</translation>
    </message>
    <message>
        <source>Nine fields are sure</source>
        <translation>Pewne pola: dziewięć</translation>
    </message>
    <message>
        <source>No field is sure yet</source>
        <translation>Nie ma jeszcze pewnych pól</translation>
    </message>
    <message>
        <source>Nobody is found whose card has no back yet.</source>
        <translation>Nie ma tu nikogo, czyja wizytówka nie ma jeszcze tyłu.</translation>
    </message>
    <message>
        <source>None. Every line of the card found its field.</source>
        <translation>Nie ma takich. Każdy wiersz wizytówki trafił do swojego pola.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Nothing left to review</source>
        <translation>Wszystko sprawdzone</translation>
    </message>
    <message>
        <source>Nothing left to review for now</source>
        <translation>Na razie wszystko sprawdzone</translation>
    </message>
    <message>
        <source>One card is left for later</source>
        <translation>Jedna wizytówka czeka na później</translation>
    </message>
    <message>
        <source>One field is sure</source>
        <translation>Pewne pola: jedno</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Rozwiń</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Rozwiń</translation>
    </message>
    <message>
        <source>Opening the photograph…</source>
        <translation>Otwieranie zdjęcia…</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Albo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Picture of the card</source>
        <translation>Zdjęcie wizytówki</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Place, hall or stand</source>
        <translation>Miejsce, hala lub stoisko</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Put into the field: {line}</source>
        <translation>Wpisz do pola: {line}</translation>
    </message>
    <message>
        <source>Put on the tag of the last card: {tag}</source>
        <translation>Nadaj etykietę z poprzedniej wizytówki: {tag}</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation>Odczytaj wizytówkę</translation>
    </message>
    <message>
        <source>Reading another card…</source>
        <translation>Odczyt jeszcze jednej wizytówki…</translation>
    </message>
    <message>
        <source>Reading the card again…</source>
        <translation>Ponowny odczyt…</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>Same company</source>
        <translation>Ta sama firma</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Ta sama osoba</translation>
    </message>
    <message>
        <source>Save {name}, too</source>
        <translation>Zapisz też: {name}</translation>
    </message>
    <message>
        <source>See the new contacts</source>
        <translation>Zobacz nowe kontakty</translation>
    </message>
    <message>
        <source>Seven fields are sure</source>
        <translation>Pewne pola: siedem</translation>
    </message>
    <message>
        <source>Show the whole card</source>
        <translation>Cała wizytówka</translation>
    </message>
    <message>
        <source>Six fields are sure</source>
        <translation>Pewne pola: sześć</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Ktoś inny</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica i numer</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufiks</translation>
    </message>
    <message>
        <source>Sure. Press to edit</source>
        <translation>Pewne. Naciśnij, aby zmienić</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numer rejestrowy</translation>
    </message>
    <message>
        <source>Ten fields are sure</source>
        <translation>Pewne pola: dziesięć</translation>
    </message>
    <message>
        <source>The back</source>
        <translation>Tył</translation>
    </message>
    <message>
        <source>The event is there, too</source>
        <translation>To także miejsce wydarzenia</translation>
    </message>
    <message>
        <source>The front</source>
        <translation>Przód</translation>
    </message>
    <message>
        <source>The picture of this card is missing from the library. What was read from it is still here and can be accepted.</source>
        <translation>W bibliotece brakuje zdjęcia tej wizytówki. To, co z niej odczytano, jest tutaj i można to przyjąć.</translation>
    </message>
    <message>
        <source>The printed line, magnified</source>
        <translation>Wydrukowany wiersz w powiększeniu</translation>
    </message>
    <message>
        <source>The sides cross each other. Put the corners in order.</source>
        <translation>Boki się krzyżują. Ułóż rogi po kolei.</translation>
    </message>
    <message>
        <source>There is no accepted card without a back.</source>
        <translation>Nie ma przyjętej wizytówki bez tyłu.</translation>
    </message>
    <message>
        <source>There is no other card to review</source>
        <translation>Nie ma innej wizytówki do sprawdzenia</translation>
    </message>
    <message>
        <source>There is no other reading of this field.</source>
        <translation>Tego pola nie da się odczytać inaczej.</translation>
    </message>
    <message>
        <source>There is nothing to open: no field of this card is sure.</source>
        <translation>Nie ma czego rozwinąć: żadne pole tej wizytówki nie jest pewne.</translation>
    </message>
    <message>
        <source>This company is here already: {who}</source>
        <translation>Ta firma już tu jest: {who}</translation>
    </message>
    <message>
        <source>This company may be here already: {who}</source>
        <translation>Ta firma może już tu być: {who}</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. It is kept as you typed it.</source>
        <translation>To nie wygląda na adres e-mail. Zostaje tak, jak jest wpisane.</translation>
    </message>
    <message>
        <source>This is too small to be read. Pull the corners apart.</source>
        <translation>To za mało, żeby coś odczytać. Rozsuń rogi.</translation>
    </message>
    <message>
        <source>This line does not fit the field. With Shift it replaces what is there.</source>
        <translation>Ten wiersz nie pasuje do tego pola. Z klawiszem Shift zastąpi jego treść.</translation>
    </message>
    <message>
        <source>This may be the back of a card. Enter joins them, Alt+K keeps them apart.</source>
        <translation>To może być druga strona wizytówki. Enter łączy obie strony, Alt+K zostawia je osobno.</translation>
    </message>
    <message>
        <source>Three cards are left for later</source>
        <translation>Trzy wizytówki czekają na później</translation>
    </message>
    <message>
        <source>Three fields are sure</source>
        <translation>Pewne pola: trzy</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Top left corner of the card</source>
        <translation>Lewy górny róg wizytówki</translation>
    </message>
    <message>
        <source>Top right corner of the card</source>
        <translation>Prawy górny róg wizytówki</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Obróć w lewo</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Obróć w prawo</translation>
    </message>
    <message>
        <source>Twelve fields are sure</source>
        <translation>Pewne pola: dwanaście</translation>
    </message>
    <message>
        <source>Two cards after all</source>
        <translation>Jednak dwie wizytówki</translation>
    </message>
    <message>
        <source>Two cards are left for later</source>
        <translation>Dwie wizytówki czekają na później</translation>
    </message>
    <message>
        <source>Two fields are sure</source>
        <translation>Pewne pola: dwa</translation>
    </message>
    <message>
        <source>Type a name or an organization first. No card? Press Ctrl+D.</source>
        <translation>Najpierw wpisz imię i nazwisko albo firmę. To nie wizytówka? Naciśnij Ctrl+D.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Strona WWW</translation>
    </message>
    <message>
        <source>What the contact says stays; what it lacks is added from the back.</source>
        <translation>To, co jest w kontakcie, zostaje; z tyłu dochodzi to, czego w nim brakuje.</translation>
    </message>
    <message>
        <source>Where and why</source>
        <translation>Gdzie i po co</translation>
    </message>
    <message>
        <source>Which side?</source>
        <translation>Która strona?</translation>
    </message>
    <message>
        <source>Whose card is it?</source>
        <translation>Czyja to wizytówka?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Po co</translation>
    </message>
    <message>
        <source>Why: what brought you together</source>
        <translation>Po co, np. szuka dostawcy stali</translation>
    </message>
    <message>
        <source>Without an answer, Enter makes a new contact.</source>
        <translation>Bez odpowiedzi Enter utworzy nowy kontakt.</translation>
    </message>
    <message>
        <source>You know this person: {who}</source>
        <translation>Znasz już tę osobę: {who}</translation>
    </message>
    <message>
        <source>You may know this person: {who}</source>
        <translation>To może być ta sama osoba: {who}</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Przybliż</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Oddal</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>przyjęta</translation>
    </message>
    <message>
        <source>added {when}</source>
        <translation>dodano {when}</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>wszystkie pola</translation>
    </message>
    <message>
        <source>as you corrected it before</source>
        <translation>tak jak w Twojej poprawce</translation>
    </message>
    <message>
        <source>back</source>
        <translation>tył</translation>
    </message>
    <message>
        <source>both say {what}</source>
        <translation>na obu jest {what}</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>obie strony</translation>
    </message>
    <message>
        <source>captured at this event</source>
        <translation>z tego wydarzenia</translation>
    </message>
    <message>
        <source>date from the photograph</source>
        <translation>data ze zdjęcia</translation>
    </message>
    <message>
        <source>event as on the last card</source>
        <translation>wydarzenie jak na poprzedniej wizytówce</translation>
    </message>
    <message>
        <source>folded, still editable</source>
        <translation>zwinięte, nadal można je zmienić</translation>
    </message>
    <message>
        <source>front</source>
        <translation>przód</translation>
    </message>
    <message>
        <source>left for later</source>
        <translation>na później</translation>
    </message>
    <message>
        <source>next corner</source>
        <translation>następny róg</translation>
    </message>
    <message>
        <source>next doubt</source>
        <translation>następna wątpliwość</translation>
    </message>
    <message>
        <source>no name was read</source>
        <translation>bez odczytanej nazwy</translation>
    </message>
    <message>
        <source>not a card</source>
        <translation>to nie wizytówka</translation>
    </message>
    <message>
        <source>not on this card</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>on the card, too</source>
        <translation>także na wizytówce</translation>
    </message>
    <message>
        <source>one photograph after the other</source>
        <translation>zdjęcia jedno po drugim</translation>
    </message>
    <message>
        <source>one pixel</source>
        <translation>o piksel</translation>
    </message>
    <message>
        <source>other lines</source>
        <translation>inne wiersze</translation>
    </message>
    <message>
        <source>other reading</source>
        <translation>inny odczyt</translation>
    </message>
    <message>
        <source>taken within a minute</source>
        <translation>zdjęcia z tej samej minuty</translation>
    </message>
    <message>
        <source>ten pixels</source>
        <translation>o dziesięć</translation>
    </message>
    <message>
        <source>this field’s line</source>
        <translation>wiersz tego pola</translation>
    </message>
    <message>
        <source>three readings</source>
        <translation>trzy odczyty</translation>
    </message>
    <message>
        <source>two readings</source>
        <translation>dwa odczyty</translation>
    </message>
    <message>
        <source>where and why</source>
        <translation>gdzie i po co</translation>
    </message>
    <message>
        <source>why</source>
        <translation>po co</translation>
    </message>
    <message>
        <source>worked out from the other fields</source>
        <translation>wynika z innych pól</translation>
    </message>
    <message>
        <source>worked out from {what}</source>
        <translation>wynika z: {what}</translation>
    </message>
    <message>
        <source>you met at {where}</source>
        <translation>pierwsze spotkanie: {where}</translation>
    </message>
    <message>
        <source>you met at {where} in {year}</source>
        <translation>pierwsze spotkanie w {year}: {where}</translation>
    </message>
    <message>
        <source>you met in {year}</source>
        <translation>pierwsze spotkanie w {year}</translation>
    </message>
    <message>
        <source>you met in {year} ({where})</source>
        <translation>pierwsze spotkanie w {year} ({where})</translation>
    </message>
    <message>
        <source>you met: {where}</source>
        <translation>pierwsze spotkanie: {where}</translation>
    </message>
    <message>
        <source>{field} – is it {one} or {other}?</source>
        <translation>{field} – {one} czy {other}?</translation>
    </message>
    <message>
        <source>{field} – is this right?</source>
        <translation>{field} – czy to się zgadza?</translation>
    </message>
    <message>
        <source>{file}, page {number}</source>
        <translation>{file}, strona {number}</translation>
    </message>
    <message>
        <source>{front} and {back}</source>
        <translation>{front} i {back}</translation>
    </message>
    <message>
        <source>{name} at {organization}</source>
        <translation>{name} ({organization})</translation>
    </message>
    <message>
        <source>{name}, is saved, too</source>
        <translation>{name} – też do zapisania</translation>
    </message>
    <message>
        <source>{name}, {title} at {organization}</source>
        <translation>{name}, {title} ({organization})</translation>
    </message>
    <message>
        <source>{reasons}, but {against}</source>
        <translation>{reasons}, ale {against}</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message numerus="yes">
        <source>%n cards found.</source>
        <translation>
            <numerusform>Znaleziono %n wizytówkę.</numerusform>
            <numerusform>Znaleziono %n wizytówki.</numerusform>
            <numerusform>Znaleziono %n wizytówek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards in one file</source>
        <translation>
            <numerusform>%n wizytówka w jednym pliku</numerusform>
            <numerusform>%n wizytówki w jednym pliku</numerusform>
            <numerusform>%n wizytówek w jednym pliku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards in one picture</source>
        <translation>
            <numerusform>%n wizytówka na jednym zdjęciu</numerusform>
            <numerusform>%n wizytówki na jednym zdjęciu</numerusform>
            <numerusform>%n wizytówek na jednym zdjęciu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful fields</source>
        <translation>
            <numerusform>%n niepewne pole</numerusform>
            <numerusform>%n niepewne pola</numerusform>
            <numerusform>%n niepewnych pól</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n do sprawdzenia</numerusform>
            <numerusform>%n do sprawdzenia</numerusform>
            <numerusform>%n do sprawdzenia</numerusform>
        </translation>
    </message>
    <message>
        <source>A card of this photograph is saved already. Review the others first.</source>
        <translation>Jedna z wizytówek na tym zdjęciu jest już zapisana. Najpierw sprawdź pozostałe.</translation>
    </message>
    <message>
        <source>Choose a folder of photographs</source>
        <translation>Wybierz folder ze zdjęciami</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Wybierz pliki</translation>
    </message>
    <message>
        <source>Choose photographs of cards</source>
        <translation>Wybierz zdjęcia wizytówek</translation>
    </message>
    <message>
        <source>Do not read</source>
        <translation>Nie czytaj</translation>
    </message>
    <message>
        <source>Drop photographs of cards here</source>
        <translation>Upuść tu zdjęcia wizytówek</translation>
    </message>
    <message>
        <source>From the camera…</source>
        <translation>Z kamery…</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Czytaj dalej</translation>
    </message>
    <message>
        <source>New pictures come here by themselves from: {folders}</source>
        <translation>Nowe zdjęcia same przychodzą z: {folders}</translation>
    </message>
    <message>
        <source>No name was read</source>
        <translation>Brak odczytanego nazwiska</translation>
    </message>
    <message>
        <source>Not to be reached now, watched again when back: {folders}</source>
        <translation>Chwilowo niedostępne, obserwowane znów po powrocie: {folders}</translation>
    </message>
    <message>
        <source>Nothing on the pile</source>
        <translation>Na stosie nic nie ma</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>Na wizytówce</translation>
    </message>
    <message>
        <source>On the cards</source>
        <translation>Na wizytówkach</translation>
    </message>
    <message>
        <source>One card found.</source>
        <translation>Znaleziono jedną wizytówkę.</translation>
    </message>
    <message>
        <source>One card, or a table full of them.</source>
        <translation>Jedna wizytówka albo cały stół.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Otwieranie…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Wklejone zdjęcie</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Wstrzymaj czytanie</translation>
    </message>
    <message>
        <source>Paused, {done} of {total} photographs read</source>
        <translation>Wstrzymane, odczytane zdjęcia: {done} z {total}</translation>
    </message>
    <message>
        <source>Photograph {file}</source>
        <translation>Zdjęcie {file}</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>Photographs are read here, on this computer, and wait for your review. JPEG, PNG, WebP, HEIC, TIFF and PDF, single files or whole folders.</source>
        <translation>Zdjęcia są odczytywane tutaj, na tym komputerze, i czekają na sprawdzenie. JPEG, PNG, WebP, HEIC, TIFF i PDF, pojedyncze pliki albo całe foldery.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>Read earlier</source>
        <translation>Odczytaj wcześniej</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>Odczytaj jako ostatnie</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>Odczytaj później</translation>
    </message>
    <message>
        <source>Read next</source>
        <translation>Odczytaj jako następne</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Czytaj dalej</translation>
    </message>
    <message>
        <source>Reading photograph {number} of {total}</source>
        <translation>Odczyt zdjęcia {number} z {total}</translation>
    </message>
    <message>
        <source>Reading the lines…</source>
        <translation>Odczyt wierszy…</translation>
    </message>
    <message>
        <source>Remove from the pile</source>
        <translation>Zdejmij ze stosu</translation>
    </message>
    <message>
        <source>Remove from the pile: {file}</source>
        <translation>Zdejmij ze stosu: {file}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Sprawdź</translation>
    </message>
    <message numerus="yes">
        <source>Review %n cards</source>
        <translation>
            <numerusform>Sprawdź %n wizytówkę</numerusform>
            <numerusform>Sprawdź %n wizytówki</numerusform>
            <numerusform>Sprawdź %n wizytówek</numerusform>
        </translation>
    </message>
    <message>
        <source>Review it after all</source>
        <translation>Jednak sprawdź</translation>
    </message>
    <message>
        <source>Review: {file}</source>
        <translation>Sprawdź: {file}</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skanowanie</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Zatrzymaj czytanie</translation>
    </message>
    <message>
        <source>Take the whole picture as a card</source>
        <translation>Całe zdjęcie jako wizytówka</translation>
    </message>
    <message>
        <source>The whole picture was read as one card.</source>
        <translation>Całe zdjęcie odczytane jako jedna wizytówka.</translation>
    </message>
    <message>
        <source>There are no photographs in this folder.</source>
        <translation>W tym folderze nie ma zdjęć.</translation>
    </message>
    <message>
        <source>There is no card to review yet: the photographs are being read.</source>
        <translation>Nie ma jeszcze wizytówki do sprawdzenia: zdjęcia są odczytywane.</translation>
    </message>
    <message>
        <source>There is no card to review. Add photographs first.</source>
        <translation>Nie ma wizytówki do sprawdzenia. Najpierw dodaj zdjęcia.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy a photograph first.</source>
        <translation>W schowku nie ma zdjęcia. Najpierw skopiuj zdjęcie.</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Wpisz</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>jeszcze około %n minuty</numerusform>
            <numerusform>jeszcze około %n minut</numerusform>
            <numerusform>jeszcze około %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>jeszcze około %n sekundy</numerusform>
            <numerusform>jeszcze około %n sekund</numerusform>
            <numerusform>jeszcze około %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>already here</source>
        <translation>już jest</translation>
    </message>
    <message>
        <source>not a card</source>
        <translation>to nie wizytówka</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>bez odczytu</translation>
    </message>
    <message>
        <source>other side</source>
        <translation>druga strona</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>odczyt</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>zapisane</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>zatrzymane</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>do sprawdzenia</translation>
    </message>
    <message>
        <source>to review, with doubts</source>
        <translation>do sprawdzenia, z wątpliwościami</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>czeka</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>Searches</name>
    <message>
        <source>Looks for: {query}</source>
        <translation>Szukane: {query}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Zmień nazwę wyszukiwania</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Zapisz wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>At: {event}</source>
        <translation>Tu jesteś: {event}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Leave the event</source>
        <translation>Wyjdź z wydarzenia</translation>
    </message>
    <message>
        <source>The event that you are at</source>
        <translation>Wydarzenie, na którym jesteś</translation>
    </message>
    <message>
        <source>everything you scan is stamped</source>
        <translation>każdy skan trafia do tego wydarzenia</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>od {time}</translation>
    </message>
    <message>
        <source>what you scan is still stamped with it</source>
        <translation>skany nadal do niego trafiają</translation>
    </message>
    <message>
        <source>{event} is over</source>
        <translation>{event}: już po wydarzeniu</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n contacts are not found as they are.</source>
        <translation>
            <numerusform>%n kontaktu nie widać w wyszukiwaniu tak, jak jest zapisany.</numerusform>
            <numerusform>%n kontaktów nie widać w wyszukiwaniu tak, jak są zapisane.</numerusform>
            <numerusform>%n kontaktów nie widać w wyszukiwaniu tak, jak są zapisane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n kopia</numerusform>
            <numerusform>%n kopie</numerusform>
            <numerusform>%n kopii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are damaged.</source>
        <translation>
            <numerusform>%n zdjęcie jest uszkodzone.</numerusform>
            <numerusform>%n zdjęcia są uszkodzone.</numerusform>
            <numerusform>%n zdjęć jest uszkodzonych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are missing.</source>
        <translation>
            <numerusform>Brakuje %n zdjęcia.</numerusform>
            <numerusform>Brakuje %n zdjęć.</numerusform>
            <numerusform>Brakuje %n zdjęć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are there that have not been taken.</source>
        <translation>
            <numerusform>Jest tu %n zdjęcie spoza stosu.</numerusform>
            <numerusform>Są tu %n zdjęcia spoza stosu.</numerusform>
            <numerusform>Jest tu %n zdjęć spoza stosu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of the library has been made.</source>
        <translation>Utworzono kopię biblioteki.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Zrób kopię</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Oba razem</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Checks every contact, every picture and the search.</source>
        <translation>Sprawdza kontakty, wyszukiwanie i wszystkie zdjęcia.</translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>Wybierz folder do obserwowania</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Everything is there and whole.</source>
        <translation>Wszystko jest na miejscu i całe.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Fast and good at photographs; it comes with Cardcase.</source>
        <translation>Szybki i dobry przy zdjęciach; jest częścią Cardcase.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>For clean scans; weaker at photographs.</source>
        <translation>Do czystych skanów; słabszy przy zdjęciach.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Is everything there?</source>
        <translation>Czy wszystko jest na miejscu?</translation>
    </message>
    <message>
        <source>It cannot be reached now. Watching goes on when it is back.</source>
        <translation>Chwilowo niedostępny. Obserwowanie ruszy, gdy wróci.</translation>
    </message>
    <message>
        <source>Label of a phone</source>
        <translation>Podpis telefonu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Last taken: {name}, {when}</source>
        <translation>Ostatnio dodane: {name}, {when}</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Looking through everything …</source>
        <translation>Przeglądanie całości …</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Drugie imię</translation>
    </message>
    <message>
        <source>New pictures and PDFs in these folders come onto the pile by themselves, also those that came while Cardcase was closed. Nothing in the folders is changed.</source>
        <translation>Nowe zdjęcia i pliki PDF z tych folderów same trafiają na stos, także te, które przyszły, gdy Cardcase był zamknięty. W folderach nic się nie zmienia.</translation>
    </message>
    <message>
        <source>None yet. One is made each day that something has changed.</source>
        <translation>Jeszcze żadnej. Kopia powstaje każdego dnia, w którym coś się zmieniło.</translation>
    </message>
    <message>
        <source>Not watched now.</source>
        <translation>Teraz nieobserwowany.</translation>
    </message>
    <message>
        <source>Nothing has come from here yet.</source>
        <translation>Jeszcze nic stąd nie przyszło.</translation>
    </message>
    <message>
        <source>Nothing yet. Correct a name, an organization or the kind of a line when you review a card: Cardcase remembers it on this computer and reads the next cards by it. Here you will see all of it, and can take it back.</source>
        <translation>Jeszcze nic. Popraw nazwisko, firmę albo rodzaj wiersza przy sprawdzaniu wizytówki: Cardcase zapamięta to na tym komputerze i odczyta według tego następne wizytówki. Tutaj będzie widać wszystko i wszystko można cofnąć.</translation>
    </message>
    <message>
        <source>Numbers without + are taken as numbers of this country.</source>
        <translation>Numery bez + są uznawane za numery z tego kraju.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Organization by its domain</source>
        <translation>Firma według domeny</translation>
    </message>
    <message>
        <source>Phones without a country code</source>
        <translation>Telefony bez kodu kraju</translation>
    </message>
    <message>
        <source>RapidOCR reads, Tesseract is asked about doubtful letters.</source>
        <translation>Czyta RapidOCR, o niepewne litery pytany jest Tesseract.</translation>
    </message>
    <message>
        <source>Reading cards</source>
        <translation>Odczyt wizytówek</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Usuń wszystko</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Usuń: {what}</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Przywróć…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Take them too</source>
        <translation>Dodaj także te</translation>
    </message>
    <message>
        <source>Tesseract is not on this computer. To get it, install: {packages}</source>
        <translation>Na tym komputerze nie ma programu Tesseract. Aby go mieć, zainstaluj: {packages}</translation>
    </message>
    <message>
        <source>Text reader</source>
        <translation>Czytnik tekstu</translation>
    </message>
    <message>
        <source>The library has faults; put back a copy.</source>
        <translation>Biblioteka ma błędy; przywróć kopię.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Until then RapidOCR reads alone.</source>
        <translation>Do tego czasu czyta sam RapidOCR.</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Obserwowany</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Obserwowane foldery</translation>
    </message>
    <message>
        <source>What Cardcase has learned</source>
        <translation>Czego nauczył się Cardcase</translation>
    </message>
    <message>
        <source>What a line is</source>
        <translation>Czym jest wiersz</translation>
    </message>
    <message>
        <source>What can be mended is mended by: {command}</source>
        <translation>Co da się naprawić, naprawia: {command}</translation>
    </message>
    <message>
        <source>What you correct at review stays on this computer and helps to read the next cards. A value that comes from here says so, and what is printed stays beside it.</source>
        <translation>Poprawki ze sprawdzania zostają na tym komputerze i pomagają czytać następne wizytówki. Wartość, która stąd pochodzi, mówi o tym, a obok zostaje to, co wydrukowano.</translation>
    </message>
    <message>
        <source>With subfolders</source>
        <translation>Z podfolderami</translation>
    </message>
    <message>
        <source>a department</source>
        <translation>dział</translation>
    </message>
    <message>
        <source>a number after “{label}”</source>
        <translation>numer po „{label}”</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>stanowisko</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>firma</translation>
    </message>
    <message numerus="yes">
        <source>and %n older ones</source>
        <translation>
            <numerusform>i %n starsza</numerusform>
            <numerusform>i %n starsze</numerusform>
            <numerusform>i %n starszych</numerusform>
        </translation>
    </message>
    <message>
        <source>from the card: {name}, {when}</source>
        <translation>z wizytówki: {name}, {when}</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>to nie telefon</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>jeszcze nie użyto</translation>
    </message>
    <message>
        <source>the newest: {when}</source>
        <translation>najnowsza: {when}</translation>
    </message>
    <message numerus="yes">
        <source>used on %n cards</source>
        <translation>
            <numerusform>użyto na %n wizytówce</numerusform>
            <numerusform>użyto na %n wizytówkach</numerusform>
            <numerusform>użyto na %n wizytówkach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n do sprawdzenia</numerusform>
            <numerusform>%n do sprawdzenia</numerusform>
            <numerusform>%n do sprawdzenia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n tags…</source>
        <translation>
            <numerusform>Wszystkie etykiety (%n)…</numerusform>
            <numerusform>Wszystkie etykiety (%n)…</numerusform>
            <numerusform>Wszystkie etykiety (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>Wszystkie etykiety…</translation>
    </message>
    <message>
        <source>At: {event}</source>
        <translation>Tu jesteś: {event}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikaty</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Wydarzenia</translation>
    </message>
    <message>
        <source>Leave the event</source>
        <translation>Wyjdź z wydarzenia</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Over: {event}</source>
        <translation>Już po: {event}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove everywhere</source>
        <translation>Usuń wszędzie</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Zapisane wyszukiwania</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skanowanie</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>Szukaj, zrób…</translation>
    </message>
    <message>
        <source>Search: {name}</source>
        <translation>Wyszukiwanie: {name}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Teraz wyświetlane</translation>
    </message>
    <message>
        <source>Start an event session</source>
        <translation>Jestem na wydarzeniu</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>Etykieta: {name}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Tags and saved searches</source>
        <translation>Etykiety i zapisane wyszukiwania</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Needed once, after an update of Cardcase.</source>
        <translation>Potrzebne raz, po aktualizacji Cardcase.</translation>
    </message>
    <message>
        <source>No backup could be made. {why}</source>
        <translation>Nie udało się zrobić kopii zapasowej. {why}</translation>
    </message>
    <message>
        <source>Preparing the search in your contacts</source>
        <translation>Przygotowanie wyszukiwania w kontaktach</translation>
    </message>
    <message>
        <source>Put back the copy: {when}</source>
        <translation>Przywróć kopię: {when}</translation>
    </message>
    <message>
        <source>Something went wrong inside Cardcase. Your library is safe; what you did last may not have happened.</source>
        <translation>W programie Cardcase wystąpił błąd. Biblioteka jest bezpieczna, ale ostatnia czynność mogła się nie udać.</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Nie da się otworzyć biblioteki</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>All tags</source>
        <translation>Wszystkie etykiety</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Delete takes it off</source>
        <translation>Delete zdejmuje etykietę</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Znajdź etykietę</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nowa etykieta</translation>
    </message>
    <message>
        <source>Remove everywhere</source>
        <translation>Usuń wszędzie</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Rename a tag</source>
        <translation>Zmień nazwę etykiety</translation>
    </message>
    <message>
        <source>Rename everywhere…</source>
        <translation>Zmień nazwę wszędzie…</translation>
    </message>
    <message>
        <source>Show everyone with it</source>
        <translation>Pokaż wszystkie kontakty z nią</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Zdejmij</translation>
    </message>
    <message>
        <source>There is no such tag.</source>
        <translation>Nie ma takiej etykiety.</translation>
    </message>
    <message>
        <source>With the name of another tag, the two become one.</source>
        <translation>Nazwa innej etykiety łączy obie w jedną.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Bring it back</source>
        <translation>Przywróć wpisane</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>What was typed is not kept.</source>
        <translation>Wpisane nie zostało zapisane.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Nothing to redo here. Older steps are in the history: {key}</source>
        <translation>Nie ma tu czego ponowić. Starsze kroki są w historii: {key}</translation>
    </message>
    <message>
        <source>Nothing to undo here. Older steps are in the history: {key}</source>
        <translation>Nie ma tu czego cofnąć. Starsze kroki są w historii: {key}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A .vcf or .csv file from a phone, Outlook or Google. One Undo takes it out.</source>
        <translation>Plik .vcf lub .csv z telefonu, Outlooka albo Google. Jedno „Cofnij” usuwa wszystko, co z niego przyszło.</translation>
    </message>
    <message>
        <source>Bring in the first cards, and tell it where and why you met.</source>
        <translation>Dodaj pierwsze wizytówki i zapisz, gdzie i po co było spotkanie.</translation>
    </message>
    <message>
        <source>Bring your contacts</source>
        <translation>Zaimportuj swoje kontakty</translation>
    </message>
    <message>
        <source>Cardcase remembers the rest.</source>
        <translation>Resztę zapamięta Cardcase.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Choose photographs</source>
        <translation>Wybierz zdjęcia</translation>
    </message>
    <message>
        <source>Drop a photograph anywhere on this window. One card, or a table full of them.</source>
        <translation>Upuść zdjęcie w dowolnym miejscu okna. Jedna wizytówka albo cały stół.</translation>
    </message>
    <message>
        <source>Everything stays in one folder on this computer. No account, no network.</source>
        <translation>Wszystko zostaje w jednym folderze na tym komputerze. Bez konta i bez sieci.</translation>
    </message>
    <message>
        <source>Forty made-up people with events and meetings. One click removes them.</source>
        <translation>Czterdzieści zmyślonych osób z wydarzeniami i spotkaniami. Jedno kliknięcie je usuwa.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Rozejrzyj się</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Najpierw się rozejrzyj</translation>
    </message>
    <message>
        <source>Photograph cards</source>
        <translation>Sfotografuj wizytówki</translation>
    </message>
    <message>
        <source>Your card case is ready</source>
        <translation>Wizytownik jest gotowy</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The language changes when these photographs have been read.</source>
        <translation>Język zmieni się po odczytaniu tych zdjęć.</translation>
    </message>
    <message>
        <source>The language changes when this import has ended.</source>
        <translation>Język zmieni się po zakończeniu tego importu.</translation>
    </message>
</context>
<context>
    <name>Works</name>
    <message>
        <source>Cancel: {what}</source>
        <translation>Anuluj: {what}</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>czeka na decyzję</translation>
    </message>
</context>
<context>
    <name>Zoom</name>
    <message>
        <source>Closer</source>
        <translation>Przybliż</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Oddal</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>Następny obraz</translation>
    </message>
</context>
</TS>
