"""Labels and small print of the wallet's cards: see :mod:`photographs.labels`."""

LABELS = {
    "pl": {
        "fixed": (["Telefon", "tel. stacjonarny", "tel.", "Biuro"], ["T", "t.", "T:", "tel"]),
        "mobile": (
            ["Telefon komórkowy", "komórka", "tel. kom.", "Komórka"],
            ["M", "m.", "K:", "kom"],
        ),
        "fax": (["Faks", "fax", "fax", "Faks"], ["F", "f.", "F:", "fax"]),
        "telfax": (["tel./fax", "Tel./faks"], ["T/F"]),
        "email": (["Poczta elektroniczna", "e-mail", "mail", "E-mail"], ["E", "e.", "E:", "em"]),
        "url": (["Strona", "www", "www", "Strona internetowa"], ["W", "w.", "W:", "www"]),
        "address": (["Adres", "adres"], ["A"]),
    },
    "en": {
        "fixed": (["Telephone", "Direct line", "tel", "Phone"], ["T", "t.", "P:", "ph"]),
        "mobile": (["Mobile", "Mobile", "mob", "Cell"], ["M", "m.", "C:", "mob"]),
        "fax": (["Fax", "Facsimile", "fax", "Fax"], ["F", "f.", "F:", "fax"]),
        "telfax": (["tel/fax", "Tel./Fax"], ["T/F"]),
        "email": (["Email", "E-mail", "email", "Mail"], ["E", "e.", "E:", "em"]),
        "url": (["Website", "Web", "web", "Online"], ["W", "w.", "W:", "web"]),
        "address": (["Address", "Office"], ["A"]),
    },
    "de": {
        "fixed": (["Telefon", "Tel.", "Fon", "Zentrale"], ["T", "T.", "t:", "fon"]),
        "mobile": (["Mobil", "Mobil", "Mobil", "Handy"], ["M", "M.", "m:", "mob"]),
        "fax": (["Telefax", "Fax", "Fax", "Telefax"], ["F", "F.", "f:", "fax"]),
        "telfax": (["Tel./Fax"], ["T/F"]),
        "email": (["E-Mail", "E-Mail", "Mail", "E-Mail"], ["E", "E.", "e:", "mail"]),
        "url": (["Internet", "Web", "Web", "Internet"], ["W", "W.", "w:", "web"]),
        "address": (["Anschrift", "Adresse"], ["A"]),
    },
    "fr": {
        "fixed": (["Tél.", "Téléphone", "Tél. :", "Ligne directe"], ["T", "T.", "t :", "tél"]),
        "mobile": (["Port.", "Portable", "Port. :", "Mobile"], ["P", "M.", "m :", "port"]),
        "fax": (["Fax", "Télécopie", "Fax :", "Fax"], ["F", "F.", "f :", "fax"]),
        "telfax": (["Tél./Fax"], ["T/F"]),
        "email": (["Mail", "Courriel", "E-mail :", "E-mail"], ["E", "E.", "e :", "mail"]),
        "url": (["Web", "Site internet", "Site :", "Site"], ["W", "W.", "w :", "web"]),
        "address": (["Adresse"], ["A"]),
    },
    "es": {
        "fixed": (["Teléfono", "Tel.", "Tlf."], ["T", "T.", "t:"]),
        "mobile": (["Móvil", "Móvil", "Móv."], ["M", "M.", "m:"]),
        "fax": (["Fax", "Fax", "Fax"], ["F", "F.", "f:"]),
        "telfax": (["Tel./Fax"], ["T/F"]),
        "email": (["Correo electrónico", "E-mail", "Email"], ["E", "E.", "e:"]),
        "url": (["Sitio web", "Web", "Web"], ["W", "W.", "w:"]),
        "address": (["Dirección"], ["D"]),
    },
    "it": {
        "fixed": (["Telefono", "Tel.", "tel"], ["T", "T.", "t:"]),
        "mobile": (["Cellulare", "Cell.", "cell"], ["C", "M.", "c:"]),
        "fax": (["Fax", "Fax", "fax"], ["F", "F.", "f:"]),
        "telfax": (["Tel./Fax"], ["T/F"]),
        "email": (["Posta elettronica", "E-mail", "mail"], ["E", "E.", "e:"]),
        "url": (["Sito", "Web", "web"], ["W", "W.", "w:"]),
        "address": (["Indirizzo"], ["I"]),
    },
    "cs": {
        "fixed": (["Telefon", "tel.", "Tel.:"], ["T", "t.", "T:"]),
        "mobile": (["Mobil", "mob.", "Mobil:"], ["M", "m.", "M:"]),
        "fax": (["Fax", "fax", "Fax:"], ["F", "f.", "F:"]),
        "telfax": (["tel./fax"], ["T/F"]),
        "email": (["E-mail", "e-mail", "E-mail:"], ["E", "e.", "E:"]),
        "url": (["Web", "www", "Web:"], ["W", "w.", "W:"]),
        "address": (["Adresa"], ["A"]),
    },
    "sv": {
        "fixed": (["Telefon", "Tel.", "Direkt"], ["T", "t.", "T:"]),
        "mobile": (["Mobil", "Mob.", "Mobil"], ["M", "m.", "M:"]),
        "fax": (["Fax", "Fax", "Fax"], ["F", "f.", "F:"]),
        "telfax": (["Tel./Fax"], ["T/F"]),
        "email": (["E-post", "E-post", "Mejl"], ["E", "e.", "E:"]),
        "url": (["Webbplats", "Webb", "www"], ["W", "w.", "W:"]),
        "address": (["Adress"], ["A"]),
    },
}
SITES = {
    "pl": ("Biuro", "Fabryka"), "en": ("Office", "Factory"), "de": ("Verwaltung", "Produktion"),
    "fr": ("Bureaux", "Usine"), "es": ("Oficinas", "Planta"), "it": ("Uffici", "Fabbrica"),
    "cs": ("Kancelář", "Výroba"), "sv": ("Kontor", "Fabrik"),
}  # fmt: skip
# Where in a house: # is a digit from 2 to 6.
FLOORS = {
    "pl": ["III piętro", "budynek B, piętro #", "klatka #", "biurowiec C, pok. 2#"],
    "en": ["2nd Floor", "Building #, Unit 1#", "Suite 40#"], "de": ["#. OG", "Gebäude #",
        "Haus B, #. Stock"],
    "fr": ["Bâtiment C, #e étage", "Escalier B"], "es": ["Planta #", "Edificio Sur, planta #"],
    "it": ["Palazzina B", "#° piano"], "cs": ["#. patro", "budova C"],
    "sv": ["# tr", "Hus C, plan #"],
}  # fmt: skip
BOXES = {
    "pl": ["skr. poczt. 4#"], "en": ["PO Box 21#"], "de": ["Postfach 12 3#"], "fr": ["BP 4021#"],
    "es": ["Apdo. de Correos 21#"], "it": ["Casella Postale 3#"], "cs": ["P.O. Box 2#"],
    "sv": ["Box 21#"],
}  # fmt: skip
ROOMS = {"pl": "pok. {}", "en": "Room {}", "de": "Raum {}", "fr": "Bureau {}", "es": "Despacho {}",
         "it": "Stanza {}", "cs": "místnost {}", "sv": "Rum {}"}  # fmt: skip
# A heading, the days from Monday on; a surgery prints the first five.
HOURS = {
    "pl": ("Godziny przyjęć", "poniedziałek wtorek środa czwartek piątek sobota niedziela"),
    "en": ("Surgery hours", "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
    "de": ("Sprechzeiten", "Mo Di Mi Do Fr Sa So"),
    "fr": ("Consultations", "lundi mardi mercredi jeudi vendredi samedi dimanche"),
    "es": ("Horario de consulta", "lunes martes miércoles jueves viernes sábado domingo"),
    "it": ("Orario di visita", "lunedì martedì mercoledì giovedì venerdì sabato domenica"),
    "cs": ("Ordinační hodiny", "pondělí úterý středa čtvrtek pátek sobota neděle"),
    "sv": ("Mottagningstider", "måndag tisdag onsdag torsdag fredag lördag söndag"),
}
OPEN = {"pl": "Zapraszamy", "en": "Opening hours", "de": "Öffnungszeiten", "fr": "Horaires",
        "es": "Horario", "it": "Orari", "cs": "Otevírací doba",
        "sv": "Öppettider"}  # fmt: skip
STAMPS = {"pl": "Co dziesiąta kawa gratis", "en": "Your tenth coffee is on us",
          "de": "Der zehnte Kaffee geht auf uns", "fr": "Le dixième café est offert",
          "es": "El décimo café es gratis", "it": "Il decimo caffè è in omaggio",
          "cs": "Každá desátá káva zdarma", "sv": "Var tionde kaffe bjuder vi på"}  # fmt: skip
INVOICE = {"pl": "Dane do faktury", "en": "Invoice details", "de": "Rechnungsanschrift",
           "fr": "Adresse de facturation", "es": "Datos de facturación",
           "it": "Dati per la fattura", "cs": "Fakturační údaje",
           "sv": "Faktureringsuppgifter"}  # fmt: skip
# What a company with a capital prints in small letters. # is a digit.
REGISTERS = {
    "pl": ["Sąd Rejonowy w Opolu, VIII Wydział Gospodarczy KRS",
           "Wysokość kapitału zakładowego: 1#0 000 zł"],
    "de": ["HRB 4#### Amtsgericht Köln", "Sitz der Gesellschaft: Köln"],
    "fr": ["RCS Grenoble", "Capital de 2#.000 euros"],
}  # fmt: skip
ANSWERS = {"pl": "24 h", "en": "24/7", "de": "Tag & Nacht", "fr": "24h/24", "es": "24 horas",
           "it": "24 ore", "cs": "Nonstop", "sv": "Dygnet runt"}  # fmt: skip
# Other words for the numbers of a firm than those of the known cards, by kind.
NUMBERS = {
    "NIP": ["NIP", "Nr NIP"], "USt-IdNr": ["USt.-ID", "MwSt.-Nr.", "VAT-ID"],
    "VAT": ["VAT number", "VAT"], "SIRET": ["N° SIRET", "Siret"], "CIF": ["CIF", "NIF"],
    "P.IVA": ["Partita IVA", "P.I.", "C.F. e P.IVA"], "IČO": ["IČO", "IČO / ID"],
    "Org.nr": ["Org.nr", "Organisationsnummer"],
}  # fmt: skip
