"""Firms, universities, slogans and villages of the wallet's cards; none of them exists."""

# Universities: name, faculty|chair, titles, domain.
BODIES = {
    "pl": [
        ("Uniwersytet Podgórski", "Wydział Filologiczny|Katedra Językoznawstwa",
         "Adiunkt|Profesor uczelni|Kierownik Katedry/Kierowniczka Katedry", "podgorski.edu.pl"),
        ("Politechnika Nadwarciańska", "Wydział Mechaniczny|Zakład Napędów",
         "Starszy wykładowca|Asystent|Prodziekan", "pnadw.edu.pl"),
    ],
    "en": [
        ("Wensford University", "Faculty of Engineering|Department of Materials",
         "Reader in Metallurgy|Lecturer|Professor of Materials", "wensford.ac.uk"),
        ("Harlow Bay College", "School of Humanities|Centre for Local History",
         "Associate Professor|Research Fellow", "harlowbay.edu"),
    ],
    "de": [
        ("Universität Rheinau", "Fakultät für Maschinenbau|Lehrstuhl für Werkstoffkunde",
         "Wissenschaftlicher Mitarbeiter/Wissenschaftliche Mitarbeiterin|Privatdozent/"
         "Privatdozentin", "uni-rheinau.de"),
        ("Hochschule Altmark", "Fachbereich Wirtschaft|Institut für Marktforschung",
         "Professor/Professorin|Dekan/Dekanin", "hs-altmark.de"),
    ],
    "fr": [("Université de Valmont", "Faculté des Lettres|Département d'Histoire",
            "Maître de conférences|Chercheur associé/Chercheuse associée", "univ-valmont.fr")],
    "es": [("Universidad de Valdemar", "Facultad de Ciencias|Departamento de Geología",
            "Profesor titular/Profesora titular|Catedrático/Catedrática", "uvaldemar.es")],
    "it": [("Università di Montelago", "Facoltà di Ingegneria|Dipartimento di Meccanica",
            "Professore associato/Professoressa associata|Ricercatore/Ricercatrice",
            "unimontelago.it")],
    "sv": [("Högskolan i Vikby", "Tekniska fakulteten|Institutionen för material",
            "Universitetslektor|Forskare", "hvb.se")],
    "cs": [("Univerzita Horní Labe", "Fakulta strojní|Katedra materiálů",
            "Odborný asistent/Odborná asistentka|Docent/Docentka", "uhl.cz")],
}  # fmt: skip
STEMS = {
    "pl": ["Rokitnik", "Klonowica", "Sarnia~Góra", "Weltrix", "Pod~Lipami", "Agawia", "Kamienica",
           "Fabrika", "Trzmielin", "Stara~Kuźnia", "Zorvita", "Lumikon"],
    "en": ["Larkspur", "Marrow~Hill", "Tilbrook", "Ovento", "Fennimore", "Stonecross", "Quillon",
           "Harrowgate~Lane"],
    "de": ["Eichberg", "Silbertal", "Zorvita", "Ovento", "Lindwurm", "Altenstein", "Kraneburg"],
    "fr": ["Clairval", "Ovento", "Beaulac", "Mirambelle", "Zorvita", "Rochefleur"],
    "es": ["Valdelirio", "Ovento", "Miralba", "Zorvita", "Monteclaro"],
    "it": ["Borgolieto", "Ovento", "Miralba", "Zorvita", "Valcerro"],
    "sv": ["Granvik", "Ovento", "Ljungholm", "Zorvita"],
    "cs": ["Javorina", "Zorvita", "Ovento", "Skalník", "Modrý~Kámen"],
}  # fmt: skip
SENTENCES = {
    "pl": ["Nie Ma Sprawy", "Pod Ręką"], "en": ["Yes We Fix", "Just Around Here"],
    "de": ["Kein Problem"], "fr": ["Tout de Suite"], "es": ["Sin Prisa"], "it": ["Ci Penso Io"],
}  # fmt: skip
SLOGANS = {
    "pl": ["Zawsze na czas", "Gościnnie od pokoleń", "Małe sprawy, wielka troska", "Myśl dalej"],
    "en": ["On time, every time", "A warm welcome since 1969", "Think further"],
    "de": ["Einfach weiter denken", "Herzlich willkommen"], "fr": ["Toujours à l'heure"],
    "es": ["Siempre a tiempo"], "it": ["Sempre puntuali"], "cs": ["Vždy včas"],
    "sv": ["Alltid i tid"],
}  # fmt: skip
# The name of a group of companies.
GROUPS = {"pl": "Grupa {}", "en": "{} Group", "de": "{} Gruppe", "fr": "Groupe {}",
          "es": "Grupo {}", "it": "Gruppo {}", "cs": "Skupina {}",
          "sv": "{} Gruppen"}  # fmt: skip
# Houses outside towns have a village and a number.
VILLAGES = {
    "pl": ["Zalesie Górne", "Stara Wieś", "Kąty", "Podlesie"], "en": ["Ivy Farm, Marsh Lane",
        "Hill Cottage, Nether Road"],
    "de": ["Oberdorf", "Am Hang"], "fr": ["Lieu-dit Les Chênes"], "es": ["Finca El Olivar"],
    "it": ["Località Poggio"], "cs": ["Horní Ves"], "sv": ["Norrgården"],
}  # fmt: skip
