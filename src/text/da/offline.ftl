### Keeping the page for use without a network: how it stands, and the button.

offline-unavailable = Din browser kan ikke gemme siden her. Åbn den på nettet i et almindeligt vindue for sig selv. Har du siden som fil, virker den allerede uden net.
offline-off = Du kan gemme siden i din browser og bruge den uden net. Den fylder mindre end 3{"\u00A0"}MB.
offline-saving = Gemmer siden …
offline-saved = Siden er gemt. Den virker nu uden net i denne browser og på denne adresse.
offline-waiting = En ny udgave er hentet. Du får den, når du har lukket siden og åbner den igen.
offline-failed = Siden blev ikke gemt. Tjek, at du har net, og at enheden har plads. Prøv så igen.
offline-removed = Siden er fjernet igen.
offline-save = Gem til brug uden net
offline-remove = Fjern igen
