"""Labels and small print of the drawer's cards: see :mod:`photographs.labels`."""

_LETTERS = {
    "fixed": ["T", "t/", "T |", "t:"],
    "mobile": ["M", "m/", "M |", "m:"],
    "fax": ["F", "f/", "F |", "f:"],
    "telfax": ["T/F"],
    "email": ["E", "e/", "E |", "e:"],
    "url": ["W", "w/", "W |", "w:"],
}
# Words by language: office, mobile, fax, both, mail, page, address.
_WORDS = {
    "pl": ("tel.|Tel:|centrala|tel. bezp.", "kom.|Kom:|komórkowy|tel. kom.",
           "fax|Fax:|faks|faks", "tel./fax|Tel./Fax:", "e-mail|E-mail:|mail|poczta",
           "www|WWW:|strona|strona www", "adres|Siedziba"),
    "en": ("Tel.|Tel:|Switchboard|Direct dial", "Mob.|Mobile:|Cell|Mobile", "Fax|Fax:|Fax|Fax",
           "Tel/Fax|Tel. & Fax", "E-mail|Email:|Email|Mail", "Web|Web:|Visit|Online",
           "Address|Studio"),
    "de": ("Tel.|Telefon:|Durchwahl|Fon", "Mobil|Mobil:|Mobilfunk|Handy", "Fax|Telefax:|Fax|Fax",
           "Tel./Fax|Telefon/Telefax", "E-Mail|E-Mail:|Mail|E-Mail", "Web|Internet:|Netz|www",
           "Sitz|Besuchsadresse"),
    "fr": ("Tél.|Tél. :|Standard|Ligne directe", "Port.|Mobile :|Portable|Mob.",
           "Fax|Fax :|Télécopie|Fax", "Tél./Fax|Tél. et fax", "Mail|E-mail :|Courriel|Mél",
           "Web|Site :|Site|Site web", "Adresse|Siège"),
    "es": ("Tel.|Tel.:|Centralita|Tfno. directo", "Móvil|Móvil:|Móv.|Móvil", "Fax|Fax:|Fax|Fax",
           "Tel./Fax|Tel. y fax", "Correo|E-mail:|Email|Correo-e", "Web|Web:|Web|Web",
           "Dirección|Sede"),
    "it": ("Tel.|Tel.:|Centralino|Tel. diretto", "Cell.|Cell.:|Mobile|Cellulare",
           "Fax|Fax:|Fax|Fax", "Tel./Fax|Tel. e fax", "E-mail|E-mail:|Mail|Posta",
           "Web|Web:|Sito|Sito web", "Indirizzo|Sede"),
    "cs": ("tel.|Tel.:|ústředna|přímá linka", "mob.|Mobil:|GSM|mobil", "fax|Fax:|fax|fax",
           "tel./fax|Tel./Fax:", "e-mail|E-mail:|mail|e-mail", "web|Web:|www|web", "Adresa|Sídlo"),
    "sv": ("Tel|Telefon:|Växel|Direkt", "Mobil|Mobil:|Mob|Mobil", "Fax|Fax:|Fax|Fax",
           "Tel/Fax|Tel./Fax", "E-post|E-post:|Mejl|E-post", "Webb|Webb:|www|Webb",
           "Adress|Besök"),
    "nb": ("Tlf.|Telefon:|Sentralbord|Direkte", "Mob.|Mobil:|Mobil|Mobil",
           "Faks|Faks:|Faks|Faks", "Tlf./faks|Tlf. og faks", "E-post|E-post:|Epost|E-post",
           "Web|Nett:|Nettsted|Web", "Adresse|Besøk"),
    "pt": ("Tel.|Tel.:|Geral|Direto", "Tlm.|Tlm.:|Telemóvel|Móvel", "Fax|Fax:|Fax|Fax",
           "Tel./Fax|Tel. e fax", "E-mail|E-mail:|Email|Correio", "Web|Web:|Sítio|Site",
           "Morada|Sede"),
    "da": ("Tlf.|Telefon:|Omstilling|Direkte", "Mobil|Mobil:|Mob.|Mobil", "Fax|Fax:|Fax|Fax",
           "Tlf./fax|Tlf. og fax", "E-mail|E-mail:|Mail|Email", "Web|Web:|www|Web",
           "Adresse|Besøg"),
    "nl": ("Tel.|Telefoon:|Centrale|Direct", "Mob.|Mobiel:|Mobiel|GSM", "Fax|Fax:|Fax|Fax",
           "Tel./fax|Tel. en fax", "E-mail|E-mail:|Mail|Mail", "Web|Website:|Site|Web",
           "Adres|Bezoekadres"),
}  # fmt: skip
LABELS = {
    lang: {
        kind: (words.split("|"), _LETTERS.get(kind, ["A"]))
        for kind, words in zip([*_LETTERS, "address"], by, strict=True)
    }
    for lang, by in _WORDS.items()
}
SITES = {
    "pl": ("Centrala", "Oddział"), "en": ("Head office", "Depot"),
    "de": ("Zentrale", "Niederlassung"),
    "fr": ("Siège social", "Agence"), "es": ("Sede central", "Delegación"),
    "it": ("Sede centrale", "Filiale"), "cs": ("Centrála", "Pobočka"),
    "sv": ("Huvudkontor", "Filial"), "nb": ("Hovedkontor", "Avdeling"),
    "pt": ("Sede social", "Filial"), "da": ("Hovedkontor", "Filial"),
    "nl": ("Hoofdkantoor", "Vestiging"),
}  # fmt: skip
ROOMS = {"pl": "pokój {}", "en": "Room {}", "de": "Zimmer {}", "fr": "Porte {}",
         "es": "Despacho {}", "it": "Stanza {}", "cs": "kancelář {}", "sv": "Plan {}",
         "nb": "Rom {}", "pt": "Sala {}", "da": "Lokale {}", "nl": "Kamer {}"}  # fmt: skip
EXTENSIONS = {"pl": ["wew. {}", "(wew. {})", "wewn. {}"], "en": ["ext. {}", "extn {}", "(x{})"],
              "fr": ["poste {}"], "es": ["ext. {}", "(ext. {})"], "it": ["int. {}"],
              "cs": ["linka {}"], "sv": ["ankn. {}"], "pt": ["ext. {}"],
              "nl": ["tst. {}"]}  # fmt: skip
# Languages a translator works in, as letters; no card says them as fields.
PAIRS = ("PL – EN – DE", "EN / FR / IT", "DE > PL > CS", "ES · PT · EN", "CS | PL | RU")
