### What only the HTML holds that stands before the program runs: the program itself never says it.

page-description = Skru på svarene for en fiktiv person uden job. Se, hvordan en model giver et tal og en farve, og hvorfor. Siden sender intet, og den gemmer intet, medmindre du beder om det.
notice-label = Besked om siden
start-failed-heading = Modellen kunne ikke starte
start-failed = Siden kunne ikke hente eller starte den del, der regner. Vent lidt, og genindlæs siden.
crashed-heading = Siden virker ikke længere
crashed = Der skete en fejl på siden, og den kan ikke regne videre. Genindlæs siden, så kan du begynde forfra.
unsupported-heading = Siden kan ikke regne i din browser
unsupported = Browseren mangler WebAssembly, eller det er slået fra. Åbn siden i en nyere udgave af Chrome, Edge, Firefox eller Safari.
no-script-heading = Siden kan ikke regne uden JavaScript
no-script = Slå JavaScript til i browseren, og genindlæs siden. Du kan læse om Mette her, men du kan ikke skrue på svarene.
no-script-sheets = Læs og udskriv arkene til undervisning
reload = Genindlæs siden
