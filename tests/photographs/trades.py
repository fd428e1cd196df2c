"""What people do and what their companies do: titles, departments, lines of business, slogans."""

# One line a trade: what the company does ; titles of its people ; departments.
TRADES = {
    "pl": """
Hurtownia Stali;Kierownik Magazynu|Handlowiec|Dyrektor Handlowy;Dział Handlowy
Kancelaria Radców Prawnych;Radca prawny|Adwokat|Wspólnik|Aplikantka radcowska;
Biuro Rachunkowe;Główna księgowa|Doradca podatkowy|Samodzielna księgowa;Kadry i płace
Usługi Stolarskie;Właściciel|Mistrz stolarski|Brygadzista;
Zakład Blacharsko-Lakierniczy;Właściciel|Kierownik zmiany|Doradca serwisowy;Serwis pogwarancyjny
Gabinet Weterynaryjny;Lekarz weterynarii|Specjalista chirurgii psów i kotów;
Przychodnia Rodzinna;Specjalista chorób wewnętrznych|Kardiolog|\
Pielęgniarka oddziałowa;Poradnia Kardiologiczna
Studio Fryzur;Stylistka fryzur|Manager salonu|Kosmetolog;
Spedycja i Transport;Spedytor międzynarodowy|Dyspozytor|Kierownik ds. logistyki;Dział Spedycji
Gospodarstwo Sadownicze;Współwłaściciel|Kierownik gospodarstwa|Agronom;
Cukiernia i Palarnia Kawy;Szef kuchni|Mistrz cukiernictwa|Menedżerka lokalu;Catering
Systemy Informatyczne;Programista|Starszy konsultant ds. wdrożeń|Architekt oprogramowania|\
Inżynier DevOps;Dział Wdrożeń
Pracownia Projektowa;Projektant konstrukcji|Architekt wnętrz|Kierownik budowy;Pracownia Konstrukcji
Ubezpieczenia;Agent ubezpieczeniowy|Doradca klienta|Dyrektor oddziału;Oddział Korporacyjny
Nieruchomości;Pośrednik w obrocie nieruchomościami|Zarządca nieruchomości|\
Rzeczoznawca;Najem i administracja
Fotografia;Fotograf ślubny|Retuszer|Operator dronów;
Tartak;Prezes Zarządu|Wiceprezes Zarządu|Członek Zarządu|Prokurent;Biuro Zarządu
Instalacje Sanitarne;Instalator|Kierownik robót|Inżynier sprzedaży;Dział Techniczny
""",
    "en": """
Timber Merchants;Yard Manager|Branch Director|Sales Associate;Trade Counter
Solicitors;Partner|Senior Associate|Trainee Solicitor|Of Counsel;Family Law
Veterinary Clinic;Veterinary Surgeon|Practice Manager|Head Nurse;
Bakery & Deli;Head Baker|Co-owner|Front of House Manager;Wholesale
Software;Software Engineer|VP of Engineering|Solutions Architect|\
Product Designer;Research & Development
Freight;Freight Forwarder|Operations Coordinator|Fleet Supervisor;Customs Desk
Charitable Trust;Fundraising Officer|Volunteer Coordinator|Executive Director;Community Outreach
Architects;Landscape Architect|Senior Designer|Principal;Urban Design Studio
Plumbing & Heating;Gas Engineer|Master Plumber|Owner;
Real Estate;Realtor®|Leasing Consultant|Broker;Residential Sales
""",
    "de": """
Schreinerei;Geschäftsführer|Schreinermeister|Bauleiter;Werkstatt
Ingenieurbüro;Geschäftsführende Gesellschafterin|Prüfingenieur|Statiker;Abteilung Tragwerksplanung
Zahnarztpraxis;Fachzahnarzt für Kieferorthopädie|Praxismanagerin;
Spedition;Disponentin|Niederlassungsleiter|Leiter Einkauf;Vertrieb Außendienst
Kanzlei;Rechtsanwältin|Fachanwalt für Arbeitsrecht|Notar a. D.;
Weingut;Winzermeister|Kellermeisterin|Verkauf;
Softwareentwicklung;Softwareentwickler|Leiterin Qualitätssicherung|Produktmanager;Kundenbetreuung
""",
    "fr": """
Menuiserie;Artisan menuisier|Gérante|Chef de chantier;Atelier
Cabinet d'Avocats;Avocat à la Cour|Juriste|Associée;
Boulangerie;Artisan boulanger|Responsable de boutique;
Ingénierie;Ingénieure d'affaires|Directeur technique|Chargée de projets;Bureau d'études
Transports;Responsable d'exploitation|Affréteur|Directrice d'agence;Service exploitation
""",
    "es": """
Reformas;Jefe de obra|Gerente|Aparejador;
Abogados;Abogada|Socio director|Procuradora;Derecho Mercantil
Clínica Dental;Odontóloga|Higienista dental|Director médico;
Bodegas;Enólogo|Responsable de exportación;Departamento de Exportación
Logística;Jefa de tráfico|Director comercial|Técnico de compras;Compras
""",
    "it": """
Arredamenti;Titolare|Responsabile vendite|Progettista;Ufficio tecnico
Studio Legale;Avvocato|Praticante avvocato;
Pasticceria;Pasticciere|Responsabile di sala;
Meccanica;Direttore di stabilimento|Responsabile qualità|Amministratore unico;Ufficio acquisti
""",
    "cs": """
Stavební firma;Stavbyvedoucí|Jednatel|Rozpočtář;Oddělení přípravy
Truhlářství;Majitel|Mistr truhlář;
Software;Vývojář|Vedoucí vývoje|Obchodní ředitelka;Zákaznická podpora
""",
    "sv": "Snickeri;Verkstadschef|Ägare|Snickare;\n"
    "Konsult;Projektledare|Verkställande direktör|Säljare;Försäljning",
    "nb": "Byggmester;Daglig leder|Prosjektleder|Tømrer;\n"
    "Rådgivning;Seniorrådgiver|Salgssjef;Kundeservice",
    "da": "Tømrerfirma;Tømrermester|Indehaver;\n"
    "Rådgivning;Salgschef|Projektleder|Direktør;Salg og marketing",
    "fi": "Rakennus;Toimitusjohtaja|Työnjohtaja;\n"
    "Ohjelmistot;Myyntipäällikkö|Asiakkuusjohtaja;Myynti",
    "nl": "Timmerwerken;Eigenaar|Werkvoorbereider;\n"
    "Advies;Accountmanager|Bestuurder|Adviseur;Verkoop binnendienst",
    "pt": "Construções;Diretor de obra|Sócio-gerente;\nVinhos;Enóloga|Diretor comercial;Exportação",
    "sk": "Stavebniny;Konateľ|Obchodný zástupca;\n"
    "Softvér;Programátorka|Vedúci projektu;Obchodné oddelenie",
    "hu": "Építőipar;Ügyvezető|Építésvezető;\nSzoftver;Fejlesztő|Kereskedelmi igazgató;Értékesítés",
}
# Titles that Polish cards print in both languages.
BOTH = [("Dyrektor Sprzedaży", "Sales Director"), ("Kierownik Projektu", "Project Manager"),
        ("Prezes Zarządu", "President of the Board"), ("Specjalista ds. zakupów",
            "Purchasing Specialist"),
        ("Kierownik Działu Eksportu", "Export Manager"), ("Inżynier procesu",
            "Process Engineer")]  # fmt: skip
OFFICES = [
    ("Uniwersytet Nadodrzański", "Wydział Nauk o Ziemi",
        "Adiunkt|Profesor uczelni|Kierownik Katedry", "unadodrze.edu.pl"),
    ("Urząd Miejski w Zalesicach", "Wydział Architektury",
        "Naczelnik Wydziału|Inspektor|Podinspektor", "zalesice.gov.pl"),
    ("Politechnika Karpacka", "Katedra Inżynierii Materiałowej",
        "Asystent|Dziekan|Kierownik Laboratorium", "pkarpacka.edu.pl"),
    ("Fundacja Dobry Kąt", "Program Stypendialny", "Koordynatorka programu|Prezes Fundacji",
        "dobrykat.org.pl"),
    ("Muzeum Ziemi Wareckiej", "Dział Edukacji", "Kustosz|Dyrektor Muzeum|Adiunkt muzealny",
        "muzeumwareckie.pl"),
    ("Starostwo Powiatowe w Kornicy", "Wydział Komunikacji", "Starosta|Kierownik Referatu",
        "powiat-kornica.pl"),
]  # fmt: skip

STEMS = ["Vermolia", "Katrix", "Dobrosław", "Orvalt", "Nimbrex", "Zefiria", "Haldor", "Pliszka",
    "Brzozowy~Gaj", "Tarvona", "Ekspert~Dach", "Kwadrat", "Mirelka", "Astoriq", "Borealux",
    "Sygnatura", "Wilga", "Fenrika", "Optimar", "Quantiso", "Rubikona", "Lavendo", "Trzy~Dęby",
    "Skarbiec", "Northgate", "Oakfield", "Blue~Heron", "Granit~Plus", "Solaveo", "Terravik",
    "Alveon", "Cobaltio", "Drewmark", "Finezja"]  # fmt: skip
LEGAL = {
    "pl": ["Sp. z o.o.", "sp. z o.o.", "S.A.", "s.c.", "Sp. j.", "Sp. z o.o. Sp. k.", "P.S.A."],
    "en_GB": ["Ltd", "Limited", "LLP", "plc", "& Co. Ltd"], "en_US": ["Inc.", "LLC", "Corp.",
        "& Associates, PLLC", "Co."],
    "de": ["GmbH", "GmbH & Co. KG", "AG", "e.K.", "OHG", "e. V.", "PartG mbB"], "fr": ["SARL",
        "SAS", "S.A.", "EURL", "SCI"],
    "es": ["S.L.", "S.A.", "S.L.U.", "S. Coop."], "it": ["S.r.l.", "S.p.A.", "S.n.c.", "S.a.s."],
    "cs": ["s.r.o.", "a.s.", "spol. s r.o.", "v.o.s."], "sv": ["AB", "HB"], "nb": ["AS", "ANS"],
    "da": ["ApS", "A/S", "I/S"], "fi": ["Oy", "Oy Ab", "Ky"], "nl": ["B.V.", "V.O.F.", "N.V."],
    "pt": ["Lda.", "S.A.", "Unipessoal Lda."], "sk": ["s.r.o.", "a.s.", "spol. s r.o."],
        "hu": ["Kft.", "Bt.", "Zrt."],
}  # fmt: skip
POLISH_PREFIXES = [
    "PHU",
    "P.H.U.",
    "FHU",
    "PPHU",
    "F.H.U.",
    "P.P.H.U.",
    "ZPH",
    "PW",
    "Przedsiębiorstwo Handlowo-Usługowe",
]
SLOGANS = {
    "pl": ["Dach nad głową od trzech pokoleń", "Smak, który zostaje",
        "Liczymy, żebyś Ty nie musiał",
           "Dowozimy na czas", "Tradycja – Jakość – Zaufanie", "Ciepło domu od 1987 r.",
               "Robimy to po swojemu!"],
    "en": ["Built to outlast you", "Good food, honestly made", "Law in plain words", "Since 1974",
        "We make the quiet work loud"],
    "de": ["Holz mit Herz und Verstand", "Seit 1921 in Familienhand"],
        "fr": ["Le bois, notre métier", "Depuis 1953"],
    "es": ["Tu casa, nuestro oficio"], "it": ["Artigiani dal 1962"], "cs": ["Stavíme na důvěře"],
        "sv": ["Hantverk som håller"],
    "nb": ["Vi bygger for generasjoner"], "da": ["Kvalitet til tiden"],
        "fi": ["Laatu ennen kaikkea"], "nl": ["Vakwerk op maat"],
    "pt": ["Qualidade desde 1980"], "sk": ["S nami to pôjde"], "hu": ["Minőség, bizalom"],
}  # fmt: skip
SENTENCES = {"pl": ["Po Prostu Chleb", "Między Słowami", "Zróbmy to razem", "Dobra Robota",
    "Kawa czy Herbata?", "Ładnie u Ciebie"],
             "en": ["We Love Garages", "Rent My Barn", "The Good Loaf", "Ask Alice First"],
             "de": ["Alles im Lot", "Die Zwei vom Fach"], "fr": ["Chez le Voisin"],
                 "es": ["Como en Casa"], "it": ["Due Passi"]}  # fmt: skip
