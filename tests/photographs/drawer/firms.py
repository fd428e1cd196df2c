"""Firms, public bodies and slogans of the drawer's cards; none of them exists."""

# Town halls, hospitals, universities, offices: name, units, titles, domain.
BODIES = {
    "pl": [
        ("Urząd Miasta Jasionki", "Wydział Gospodarki Komunalnej|Referat Zieleni",
         "Naczelnik/Naczelniczka|Główny specjalista/Główna specjalistka|Zastępca Burmistrza",
         "um.jasionki.pl"),
        ("Szpital Powiatowy w Dolnicy", "Oddział Kardiologii",
         "Ordynator/Ordynatorka|Pielęgniarz oddziałowy/Pielęgniarka oddziałowa|Starszy asystent/"
         "Starsza asystentka", "szpital-dolnica.pl"),
        ("Uniwersytet Zawiślański", "Wydział Prawa|Zakład Prawa Rolnego",
         "Profesor wizytujący|Lektor/Lektorka|Doktorant/Doktorantka", "zawislanski.edu.pl"),
        ("Biblioteka Miejska w Olszynie", "Dział Zbiorów Specjalnych",
         "Starszy bibliotekarz/Starsza bibliotekarka|Zastępca Dyrektora", "bm-olszyna.pl"),
    ],
    "en": [
        ("Thornby Borough Council", "Planning and Regeneration", "Principal Planning Officer|"
         "Head of Service|Borough Surveyor", "thornby.gov.uk"),
        ("St Brannock's Hospital", "Department of Cardiology",
         "Consultant Cardiologist|Ward Sister|Clinical Lead", "stbrannocks.nhs.uk"),
        ("Fallowmere University", "School of Law|Centre for Land Law",
         "Senior Lecturer|Teaching Fellow|Head of School", "fallowmere.ac.uk"),
    ],
    "de": [
        ("Stadtverwaltung Grünfelden", "Amt für Tiefbau|Sachgebiet Brücken",
         "Sachbearbeiter/Sachbearbeiterin|Amtsleiter/Amtsleiterin|Baudirektor/Baudirektorin",
         "gruenfelden.de"),
        ("Kreiskrankenhaus Ahrental", "Klinik für Innere Medizin",
         "Oberarzt/Oberärztin|Chefarzt/Chefärztin|Stationsleitung", "kkh-ahrental.de"),
        ("Universität Falkenau", "Juristische Fakultät|Institut für Agrarrecht",
         "Akademischer Rat/Akademische Rätin|Doktorand/Doktorandin", "uni-falkenau.de"),
    ],
    "fr": [
        ("Mairie de Vauxclair", "Service de l'Urbanisme",
         "Adjoint au Maire/Adjointe au Maire|Chef de service/Cheffe de service", "vauxclair.fr"),
        ("Centre Hospitalier de Brémont", "Service de Cardiologie",
         "Praticien hospitalier/Praticienne hospitalière|Cadre de santé", "ch-bremont.fr"),
    ],
    "es": [
        ("Ayuntamiento de Valjunco", "Concejalía de Urbanismo",
         "Concejal/Concejala|Técnico municipal/Técnica municipal", "valjunco.es"),
        ("Hospital Comarcal de Sierrablanca", "Servicio de Cardiología",
         "Médico adjunto/Médica adjunta|Supervisor/Supervisora", "hcsierrablanca.es"),
    ],
    "it": [
        ("Comune di Roccaverde", "Settore Lavori Pubblici|Ufficio Strade",
         "Dirigente|Istruttore tecnico/Istruttrice tecnica", "comune.roccaverde.it"),
        ("Ospedale Civile di Pontelago", "Reparto di Cardiologia",
         "Primario|Dirigente medico", "ospedalepontelago.it"),
    ],
    "cs": [("Městský úřad Lipovec", "Odbor dopravy",
            "Vedoucí odboru|Referent/Referentka", "mu-lipovec.cz")],
    "sv": [("Almviks kommun", "Stadsbyggnadskontoret",
            "Handläggare|Enhetschef", "almvik.se")],
    "nb": [("Fjordnes kommune", "Avdeling for plan og bygg", "Saksbehandler|Seksjonsleder",
            "fjordnes.kommune.no")],
    "pt": [("Câmara Municipal de Valongueira", "Divisão de Obras",
            "Vereador/Vereadora|Chefe de Divisão", "cm-valongueira.pt")],
    "da": [("Strandby Kommune", "Teknik og Miljø", "Sagsbehandler|Afdelingschef",
            "strandby-kommune.dk")],
    "nl": [("Gemeente Lindewaard", "Afdeling Ruimte",
            "Beleidsmedewerker|Teamleider", "lindewaard.nl")],
}  # fmt: skip
STEMS = {
    "pl": ["Bartuva", "Kalineo", "Strumyk", "Zielony~Most", "Orlikon", "Dębowiec", "Merlund",
           "Tavrino", "Przystań~Pomysłów", "Helmix", "Ostoja", "Sokolica"],
    "en": ["Brackenridge", "Copperlane", "Halden", "Wrenfield", "Merlund", "Tavrino", "Kestrel~Row",
           "Ashlock", "Pinewater"],
    "de": ["Hohenried", "Merlund", "Tavrino", "Sturmberg", "Kranichsee", "Wallbrück", "Ahrfels"],
    "fr": ["Montferrel", "Tavrino", "Merlund", "Valombreuse", "Saint-Aubrac", "Claireau"],
    "es": ["Torremolar", "Tavrino", "Merlund", "Peñasol", "Ríomar"],
    "it": ["Castelvivo", "Tavrino", "Merlund", "Terrabruna", "Montepiano"],
    "cs": ["Vlčinec", "Tavrino", "Merlund", "Rudohor"], "sv": ["Tallvik", "Tavrino", "Merlund"],
    "nb": ["Havnes", "Tavrino", "Merlund"], "pt": ["Montebravo", "Tavrino", "Ribalta"],
    "da": ["Skovlund", "Tavrino", "Merlund"], "nl": ["Duinrode", "Tavrino", "Merlund"],
}  # fmt: skip
SENTENCES = {
    "pl": ["Całkiem Inaczej", "Tu i Teraz"], "en": ["Not Quite Tuesday", "Hello Oak"],
    "de": ["Ganz Anders"], "fr": ["Pas Demain"], "es": ["Aquí y Ahora"], "it": ["Qui e Ora"],
}  # fmt: skip
SLOGANS = {
    "pl": ["Blisko ludzi i spraw", "Precyzja bez kompromisów", "Od szkicu do klucza",
           "Wiemy, dokąd"],
    "en": ["Close to what matters", "Precision, no excuses", "We know the way", "Slowly and well"],
    "de": ["Nah an der Sache", "Präzision ohne Umwege"], "fr": ["Au plus près de vous"],
    "es": ["Cerca de lo que importa"], "it": ["Vicini alle cose che contano"],
    "cs": ["Blízko lidem"], "sv": ["Nära det som räknas"], "nb": ["Nær det som teller"],
    "pt": ["Perto do que importa"], "da": ["Tæt på det vigtige"], "nl": ["Dicht bij de zaak"],
}  # fmt: skip
