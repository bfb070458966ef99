<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>Action</name>
    <message>
        <source>&amp;Add server…</source>
        <translation>Server &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Watches one more server.</source>
        <translation>Überwacht einen weiteren Server.</translation>
    </message>
    <message>
        <source>&amp;Edit server…</source>
        <translation>Server &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Changes the address and the settings of a server.</source>
        <translation>Ändert Adresse und Einstellungen eines Servers.</translation>
    </message>
    <message>
        <source>&amp;Remove server…</source>
        <translation>Server &amp;entfernen…</translation>
    </message>
    <message>
        <source>Stops watching a server. Nothing is changed on it.</source>
        <translation>Beendet die Überwachung eines Servers. Auf ihm wird nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>&amp;Jetzt verbinden</translation>
    </message>
    <message>
        <source>Tries to reach the server at once.</source>
        <translation>Versucht sofort, den Server zu erreichen.</translation>
    </message>
    <message>
        <source>&amp;Import test definitions…</source>
        <translation>&amp;Testdefinitionen importieren…</translation>
    </message>
    <message>
        <source>Reads the tests of a Slivka service file.</source>
        <translation>Liest die Tests einer Dienstdatei von Slivka.</translation>
    </message>
    <message>
        <source>&amp;Open server page</source>
        <translation>Seite des Servers ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Opens the address of the server in the browser.</source>
        <translation>Öffnet die Adresse des Servers im Browser.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ends Jobwatch.</source>
        <translation>Beendet Jobwatch.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected rows as text.</source>
        <translation>Kopiert die gewählten Zeilen als Text.</translation>
    </message>
    <message>
        <source>&amp;Tab-separated</source>
        <translation>Mit &amp;Tabulatoren</translation>
    </message>
    <message>
        <source>Copies the selected rows with a header, separated by tabs.</source>
        <translation>Kopiert die gewählten Zeilen mit Kopfzeile, durch Tabulatoren getrennt.</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>Copies the selected rows as CSV.</source>
        <translation>Kopiert die gewählten Zeilen als CSV.</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>Copies the selected rows as a Markdown table.</source>
        <translation>Kopiert die gewählten Zeilen als Markdown-Tabelle.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Selects all rows of the table.</source>
        <translation>Wählt alle Zeilen der Tabelle aus.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Goes to the filter line.</source>
        <translation>Springt in die Filterzeile.</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>Filter &amp;löschen</translation>
    </message>
    <message>
        <source>Shows all rows again.</source>
        <translation>Zeigt wieder alle Zeilen.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>Reads all servers again. No test is run.</source>
        <translation>Liest alle Server neu. Es wird nichts getestet.</translation>
    </message>
    <message>
        <source>Show &amp;why</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>Opens the details and goes to the reasons.</source>
        <translation>Öffnet die Einzelheiten und springt zu den Gründen.</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
    <message>
        <source>Chooses the columns of the table.</source>
        <translation>Wählt die Spalten der Tabelle.</translation>
    </message>
    <message>
        <source>&amp;Flat list</source>
        <translation>&amp;Flache Liste</translation>
    </message>
    <message>
        <source>Shows runners only, sorted over all servers.</source>
        <translation>Zeigt nur Runner, über alle Server sortiert.</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>Alles au&amp;fklappen</translation>
    </message>
    <message>
        <source>Unfolds every server and service.</source>
        <translation>Klappt jeden Server und jeden Dienst auf.</translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation>Alles &amp;zuklappen</translation>
    </message>
    <message>
        <source>Folds every server.</source>
        <translation>Klappt jeden Server zu.</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Zeiten in &amp;UTC</translation>
    </message>
    <message>
        <source>Shows all times in UTC, or in the zone of this computer.</source>
        <translation>Zeigt alle Zeiten in UTC oder in der Zone dieses Rechners.</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation>Se&amp;itenleiste</translation>
    </message>
    <message>
        <source>Shows or hides the side bar.</source>
        <translation>Zeigt oder verbirgt die Seitenleiste.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>Shows or hides the details of the current row.</source>
        <translation>Zeigt oder verbirgt die Einzelheiten der aktuellen Zeile.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Fills the screen with the window.</source>
        <translation>Füllt den Bildschirm mit dem Fenster.</translation>
    </message>
    <message>
        <source>Reset window &amp;layout</source>
        <translation>Fensteraufteilung zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Puts side bar, details and columns back.</source>
        <translation>Setzt Seitenleiste, Einzelheiten und Spalten zurück.</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Dienste</translation>
    </message>
    <message>
        <source>Servers, services and runners as a tree.</source>
        <translation>Server, Dienste und Runner als Baum.</translation>
    </message>
    <message>
        <source>Ser&amp;vers</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>All servers in one table.</source>
        <translation>Alle Server in einer Tabelle.</translation>
    </message>
    <message>
        <source>Service &amp;list</source>
        <translation>Dienst&amp;liste</translation>
    </message>
    <message>
        <source>All services in one table.</source>
        <translation>Alle Dienste in einer Tabelle.</translation>
    </message>
    <message>
        <source>&amp;Runners</source>
        <translation>&amp;Runner</translation>
    </message>
    <message>
        <source>All runners in one table.</source>
        <translation>Alle Runner in einer Tabelle.</translation>
    </message>
    <message>
        <source>All stages of all runners in one table.</source>
        <translation>Alle Stufen aller Runner in einer Tabelle.</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>What was when, on one time axis.</source>
        <translation>Was wann war, auf einer Zeitachse.</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>Everything that happened, newest first.</source>
        <translation>Alles, was geschah, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>O&amp;pen in History</source>
        <translation>Im Verlauf ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>Jetzt &amp;testen</translation>
    </message>
    <message>
        <source>Runs the test jobs of the selection now.</source>
        <translation>Startet die Testjobs der Auswahl sofort.</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>&amp;Pausieren…</translation>
    </message>
    <message>
        <source>Stops testing the selection for a while.</source>
        <translation>Testet die Auswahl eine Zeit lang nicht.</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Tests the selection again.</source>
        <translation>Testet die Auswahl wieder.</translation>
    </message>
    <message>
        <source>&amp;Interval…</source>
        <translation>&amp;Intervall…</translation>
    </message>
    <message>
        <source>Says how often the selection is tested.</source>
        <translation>Legt fest, wie oft die Auswahl getestet wird.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Lists every action with its keys.</source>
        <translation>Listet jede Aktion mit ihren Tasten.</translation>
    </message>
    <message>
        <source>&amp;About Jobwatch</source>
        <translation>&amp;Über Jobwatch</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Version und Lizenz.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>C&amp;ell</source>
        <translation>&amp;Zelle</translation>
    </message>
    <message>
        <source>Copies the text of the current cell.</source>
        <translation>Kopiert den Text der aktuellen Zelle.</translation>
    </message>
    <message>
        <source>Sa&amp;ve view…</source>
        <translation>Ansicht s&amp;peichern…</translation>
    </message>
    <message>
        <source>Keeps filter, columns and order of this table under a name in the side bar.</source>
        <translation>Behält Filter, Spalten und Reihenfolge dieser Tabelle unter einem Namen in der Seitenleiste.</translation>
    </message>
    <message>
        <source>Choose a &amp;time…</source>
        <translation>Zeit&amp;punkt wählen…</translation>
    </message>
    <message>
        <source>Shows all views as they were at another moment.</source>
        <translation>Zeigt alle Ansichten, wie sie zu einem anderen Zeitpunkt waren.</translation>
    </message>
    <message>
        <source>Shows the present again.</source>
        <translation>Zeigt wieder die Gegenwart.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>What is wrong now, since when, and what happens next.</source>
        <translation>Was jetzt gestört ist, seit wann, und was als Nächstes geschieht.</translation>
    </message>
    <message>
        <source>&amp;Timers</source>
        <translation>&amp;Timer</translation>
    </message>
    <message>
        <source>Timers with their circuit breakers.</source>
        <translation>Timer mit ihren Sicherungen.</translation>
    </message>
    <message>
        <source>Sta&amp;ges</source>
        <translation>St&amp;ufen</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>Beri&amp;chte</translation>
    </message>
    <message>
        <source>Availability and incidents of a period, to be handed on.</source>
        <translation>Verfügbarkeit und Vorfälle eines Zeitraums, zum Weitergeben.</translation>
    </message>
    <message>
        <source>Shows the history of the selected runners or timers.</source>
        <translation>Zeigt den Verlauf der gewählten Runner oder Timer.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge…</source>
        <translation>&amp;Bestätigen…</translation>
    </message>
    <message>
        <source>Says that somebody has seen the fault: no notices, the monitoring goes on.</source>
        <translation>Sagt, dass jemand die Störung gesehen hat: keine Meldungen, die Überwachung geht weiter.</translation>
    </message>
    <message>
        <source>&amp;Lift acknowledgement</source>
        <translation>Bestätigung auf&amp;heben</translation>
    </message>
    <message>
        <source>Lets notices of the fault come again.</source>
        <translation>Lässt Meldungen der Störung wieder zu.</translation>
    </message>
    <message>
        <source>Plan &amp;maintenance…</source>
        <translation>&amp;Wartung planen…</translation>
    </message>
    <message>
        <source>Plans a time without notices, once or again and again, and lists what is planned.</source>
        <translation>Plant eine Zeit ohne Meldungen, einmal oder immer wieder, und listet, was geplant ist.</translation>
    </message>
    <message>
        <source>P&amp;robe now</source>
        <translation>P&amp;robe starten</translation>
    </message>
    <message>
        <source>Runs the selected timers once now; the result decides about their circuit.</source>
        <translation>Führt die gewählten Timer jetzt einmal aus; das Ergebnis entscheidet über ihre Sicherung.</translation>
    </message>
    <message>
        <source>Stops the selected timers for a while.</source>
        <translation>Hält die gewählten Timer eine Zeit lang an.</translation>
    </message>
    <message>
        <source>Lets the selected timers run again.</source>
        <translation>Lässt die gewählten Timer wieder laufen.</translation>
    </message>
    <message>
        <source>Review timers &amp;without target…</source>
        <translation>Timer &amp;ohne Ziel durchsehen…</translation>
    </message>
    <message>
        <source>Lists the timers whose target is gone, and deletes those that can be deleted.</source>
        <translation>Listet die Timer, deren Ziel es nicht mehr gibt, und löscht jene, die sich löschen lassen.</translation>
    </message>
    <message>
        <source>&amp;Delete on the server…</source>
        <translation>Auf dem Server &amp;löschen…</translation>
    </message>
    <message>
        <source>Deletes the selected timers on their server, after an export.</source>
        <translation>Löscht die gewählten Timer auf ihrem Server, nach einem Export.</translation>
    </message>
    <message>
        <source>&amp;Export descriptor…</source>
        <translation>&amp;Deskriptor exportieren…</translation>
    </message>
    <message>
        <source>Writes the selected timers as the server describes them to a file.</source>
        <translation>Schreibt die gewählten Timer, wie der Server sie beschreibt, in eine Datei.</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>Be&amp;nachrichtigungen…</translation>
    </message>
    <message>
        <source>Says who is told of what, when and how.</source>
        <translation>Legt fest, wer was wann und wie erfährt.</translation>
    </message>
    <message>
        <source>Read the &amp;configuration again</source>
        <translation>&amp;Konfiguration neu einlesen</translation>
    </message>
    <message>
        <source>Takes over what was changed in the file.</source>
        <translation>Übernimmt, was in der Datei geändert wurde.</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation>Tastenkürzel än&amp;dern…</translation>
    </message>
    <message>
        <source>Gives actions other keys.</source>
        <translation>Gibt Aktionen andere Tasten.</translation>
    </message>
    <message>
        <source>&amp;Keep watching in the tray</source>
        <translation>Im Infobereich &amp;weiter überwachen</translation>
    </message>
    <message>
        <source>Closing the window leaves Jobwatch running in the tray.</source>
        <translation>Beim Schließen des Fensters läuft Jobwatch im Infobereich weiter.</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Explains what is clicked next.</source>
        <translation>Erklärt, was als Nächstes angeklickt wird.</translation>
    </message>
    <message>
        <source>&amp;Import configuration…</source>
        <translation>Konfiguration &amp;importieren…</translation>
    </message>
    <message>
        <source>Reads servers, timers, reports and notifications of another file, after a preview.</source>
        <translation>Liest Server, Timer, Berichte und Benachrichtigungen einer anderen Datei, nach einer Vorschau.</translation>
    </message>
    <message>
        <source>E&amp;xport configuration…</source>
        <translation>Konfiguration e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Writes what is configured to a file. Passwords are not in it.</source>
        <translation>Schreibt, was eingerichtet ist, in eine Datei. Passwörter stehen nicht darin.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Writes what is shown to a file: the rows of a table, charts or a report.</source>
        <translation>Schreibt, was gezeigt wird, in eine Datei: die Zeilen einer Tabelle, Diagramme oder einen Bericht.</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Copies the selected rows as JSON.</source>
        <translation>Kopiert die gewählten Zeilen als JSON.</translation>
    </message>
    <message>
        <source>Filter by this &amp;row</source>
        <translation>Nach dieser &amp;Zeile filtern</translation>
    </message>
    <message>
        <source>Shows only the server and service, or the module, of the current row.</source>
        <translation>Zeigt nur den Server und Dienst, oder das Modul, der aktuellen Zeile.</translation>
    </message>
    <message>
        <source>Back to &amp;now</source>
        <translation>Zurück zum &amp;Jetzt</translation>
    </message>
    <message>
        <source>&amp;Mute notices…</source>
        <translation>Meldungen &amp;stummschalten…</translation>
    </message>
    <message>
        <source>Sends no notices for a while. Checks go on, and what they find is told afterwards.</source>
        <translation>Sendet eine Weile keine Meldungen. Die Prüfungen gehen weiter; was sie finden, wird danach gemeldet.</translation>
    </message>
    <message>
        <source>For &amp;30 min</source>
        <translation>Für &amp;30 min</translation>
    </message>
    <message>
        <source>Sends no notices for half an hour. Checks go on.</source>
        <translation>Sendet eine halbe Stunde keine Meldungen. Die Prüfungen gehen weiter.</translation>
    </message>
    <message>
        <source>For &amp;1 h</source>
        <translation>Für &amp;1 h</translation>
    </message>
    <message>
        <source>Sends no notices for an hour. Checks go on.</source>
        <translation>Sendet eine Stunde keine Meldungen. Die Prüfungen gehen weiter.</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow 08:00</source>
        <translation>Bis &amp;morgen 08:00</translation>
    </message>
    <message>
        <source>Sends no notices until tomorrow morning. Checks go on.</source>
        <translation>Sendet bis morgen früh keine Meldungen. Die Prüfungen gehen weiter.</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>Stummschaltung &amp;aufheben</translation>
    </message>
    <message>
        <source>Sends notices again, and what was found meanwhile.</source>
        <translation>Sendet wieder Meldungen, auch was inzwischen gefunden wurde.</translation>
    </message>
    <message>
        <source>&amp;Audit log</source>
        <translation>Ä&amp;nderungsprotokoll</translation>
    </message>
    <message>
        <source>Shows who changed what, and when, among the events.</source>
        <translation>Zeigt unter den Ereignissen, wer wann was geändert hat.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Prints what is shown: the rows of a table, charts or a report.</source>
        <translation>Druckt, was gezeigt wird: die Zeilen einer Tabelle, Diagramme oder einen Bericht.</translation>
    </message>
    <message>
        <source>Takes back what was done last.</source>
        <translation>Nimmt zurück, was zuletzt getan wurde.</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>Wiederholt, was zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Test &amp;job…</source>
        <translation>Test&amp;job…</translation>
    </message>
    <message>
        <source>Edits the test jobs of the selected service, and tries them.</source>
        <translation>Bearbeitet die Testjobs des gewählten Dienstes und probiert sie aus.</translation>
    </message>
    <message>
        <source>Reset &amp;failures</source>
        <translation>Fehlschläge z&amp;urücksetzen</translation>
    </message>
    <message>
        <source>Lets the selected timers whose circuit is closed count their failures from nothing.</source>
        <translation>Lässt die gewählten Timer mit geschlossener Sicherung ihre Fehlschläge von null an zählen.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Opens all settings, page by page.</source>
        <translation>Öffnet alle Einstellungen, Seite für Seite.</translation>
    </message>
    <message>
        <source>&amp;Read-only</source>
        <translation>Nur &amp;lesen</translation>
    </message>
    <message>
        <source>Sends nothing to the servers except reading, or lets this session test, change and give orders again.</source>
        <translation>Sendet den Servern nur lesende Anfragen oder lässt diese Sitzung wieder testen, ändern und Aufträge erteilen.</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>Wieder&amp;holen</translation>
    </message>
</context>
<context>
    <name>Alert</name>
    <message>
        <source>An outage is told at its first failure, within %1.</source>
        <translation>Ein Ausfall wird beim ersten Fehlschlag gemeldet, binnen %1.</translation>
    </message>
    <message numerus="yes">
        <source>An outage is told after %n failure(s) in a row, %1 to %2 after it began.</source>
        <translation>
            <numerusform>Ein Ausfall wird nach %n Fehlschlag gemeldet, %1 bis %2 nach seinem Beginn.</numerusform>
            <numerusform>Ein Ausfall wird nach %n Fehlschlägen in Folge gemeldet, %1 bis %2 nach seinem Beginn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An outage is told after %n failure(s) in a row.</source>
        <translation>
            <numerusform>Ein Ausfall wird nach %n Fehlschlag gemeldet.</numerusform>
            <numerusform>Ein Ausfall wird nach %n Fehlschlägen in Folge gemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>An outage is told about %1 after its first failed job, as replayed.</source>
        <translation>Ein Ausfall wird laut Nachspielen etwa %1 nach seinem ersten gescheiterten Job gemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>An outage is told after %n failure(s) in a row, %1 or more after the first, as replayed.</source>
        <translation>
            <numerusform>Ein Ausfall wird nach %n Fehlschlag gemeldet, laut Nachspielen %1 oder mehr nach dem ersten.</numerusform>
            <numerusform>Ein Ausfall wird nach %n Fehlschlägen in Folge gemeldet, laut Nachspielen %1 oder mehr nach dem ersten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only failed jobs of users are told, after %n in a row.</source>
        <translation>
            <numerusform>Nur gescheiterte Nutzerjobs werden gemeldet, nach %n.</numerusform>
            <numerusform>Nur gescheiterte Nutzerjobs werden gemeldet, nach %n in Folge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Run %1 was lost and the job put back into the queue</source>
        <translation>Lauf %1 ging verloren, und der Job kam zurück in die Warteschlange</translation>
    </message>
    <message>
        <source>The partition %1 is %2.</source>
        <translation>Die Partition %1 ist %2.</translation>
    </message>
    <message>
        <source>The partition %1 has no usable node: %2.</source>
        <translation>Die Partition %1 hat keinen brauchbaren Knoten: %2.</translation>
    </message>
    <message>
        <source>The partition %1 has %2 of %3 nodes: %4.</source>
        <translation>Die Partition %1 hat %2 von %3 Knoten: %4.</translation>
    </message>
    <message>
        <source>(and %1 more)</source>
        <translation>(und %1 weitere)</translation>
    </message>
    <message>
        <source>The exit code is not known: the accounting does not keep it.</source>
        <translation>Der Exit-Code ist nicht bekannt: Die Abrechnung hält ihn nicht fest.</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>%1 for %2 s</source>
        <translation>%1 seit %2 s</translation>
    </message>
    <message>
        <source>%1 of %2 jobs match %3 of %4 services.</source>
        <translation>%1 von %2 Jobs passen zu %3 von %4 Diensten.</translation>
    </message>
    <message>
        <source>(%1 of them match a later rule too)</source>
        <translation>(%1 davon passen auch zu einer späteren Regel)</translation>
    </message>
    <message>
        <source>Test jobs of Jobwatch left out: %1.</source>
        <translation>Testjobs von Jobwatch ausgelassen: %1.</translation>
    </message>
    <message>
        <source>No rule matches, for example: %1.</source>
        <translation>Keine Regel passt, zum Beispiel: %1.</translation>
    </message>
    <message>
        <source>no reason is told</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>other jobs come first</source>
        <translation>andere Jobs kommen zuerst</translation>
    </message>
    <message>
        <source>all fitting nodes are busy</source>
        <translation>alle passenden Knoten sind belegt</translation>
    </message>
    <message>
        <source>the nodes it needs are down, drained or reserved</source>
        <translation>die nötigen Knoten sind gestört, werden geleert oder sind reserviert</translation>
    </message>
    <message>
        <source>the partition is down</source>
        <translation>die Partition ist gestört</translation>
    </message>
    <message>
        <source>it asks for more than the partition allows</source>
        <translation>er verlangt mehr, als die Partition erlaubt</translation>
    </message>
    <message>
        <source>it waits for another job</source>
        <translation>er wartet auf einen anderen Job</translation>
    </message>
    <message>
        <source>the job it waits for failed</source>
        <translation>der Job, auf den er wartet, ist gescheitert</translation>
    </message>
    <message>
        <source>its time has not come</source>
        <translation>seine Zeit ist noch nicht gekommen</translation>
    </message>
    <message>
        <source>it is held by a user</source>
        <translation>ein Nutzer hält ihn zurück</translation>
    </message>
    <message>
        <source>it is held by an operator of the cluster</source>
        <translation>ein Betreiber des Clusters hält ihn zurück</translation>
    </message>
    <message>
        <source>a limit of the user, the account or the QOS is reached</source>
        <translation>eine Grenze des Nutzers, des Kontos oder der QOS ist erreicht</translation>
    </message>
    <message>
        <source>a license is not free</source>
        <translation>eine Lizenz ist nicht frei</translation>
    </message>
    <message>
        <source>its reservation has not begun</source>
        <translation>seine Reservierung hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>its account or QOS is not valid any more</source>
        <translation>sein Konto oder seine QOS ist nicht mehr gültig</translation>
    </message>
    <message>
        <source>it could not be launched</source>
        <translation>er konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>a reason that this version does not know</source>
        <translation>ein Grund, den diese Version nicht kennt</translation>
    </message>
</context>
<context>
    <name>ChannelCheck</name>
    <message>
        <source>The mail server is missing.</source>
        <translation>Der Mailserver fehlt.</translation>
    </message>
    <message>
        <source>The sender is no e-mail address such as jobwatch@example.org.</source>
        <translation>Der Absender ist keine E-Mail-Adresse wie jobwatch@example.org.</translation>
    </message>
    <message>
        <source>The recipients are no e-mail addresses such as ops@example.org.</source>
        <translation>Die Empfänger sind keine E-Mail-Adressen wie ops@example.org.</translation>
    </message>
    <message>
        <source>A login needs STARTTLS or TLS.</source>
        <translation>Eine Anmeldung braucht STARTTLS oder TLS.</translation>
    </message>
    <message>
        <source>The address does not begin with https:// or http://.</source>
        <translation>Die Adresse beginnt nicht mit https:// oder http://.</translation>
    </message>
    <message>
        <source>The channel needs a name.</source>
        <translation>Der Kanal braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another channel has this name.</source>
        <translation>Ein anderer Kanal hat schon diesen Namen.</translation>
    </message>
    <message>
        <source>The program is missing.</source>
        <translation>Das Programm fehlt.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>No jobs in this range.</source>
        <translation>Keine Jobs in diesem Zeitraum.</translation>
    </message>
    <message numerus="yes">
        <source>%n user jobs</source>
        <translation>
            <numerusform>%n Nutzerjob</numerusform>
            <numerusform>%n Nutzerjobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tests passed</source>
        <translation>
            <numerusform>%n Test bestanden</numerusform>
            <numerusform>%n Tests bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tests failed</source>
        <translation>
            <numerusform>%n Test gescheitert</numerusform>
            <numerusform>%n Tests gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>wait p50</source>
        <translation>Wartezeit p50</translation>
    </message>
    <message>
        <source>wait p95</source>
        <translation>Wartezeit p95</translation>
    </message>
    <message>
        <source>run p50</source>
        <translation>Laufzeit p50</translation>
    </message>
    <message>
        <source>run p95</source>
        <translation>Laufzeit p95</translation>
    </message>
    <message>
        <source>Queue wait and run time</source>
        <translation>Warte- und Laufzeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4. Status: %5.</source>
        <comment>range, counts, shares</comment>
        <translation>%1: %2, %3, %4. Status: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n test jobs</source>
        <translation>
            <numerusform>%n Testjob</numerusform>
            <numerusform>%n Testjobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>%1 bestanden</translation>
    </message>
    <message>
        <source>failed in %1, %2</source>
        <comment>stage, cause</comment>
        <translation>gescheitert in %1, %2</translation>
    </message>
    <message>
        <source>Status history</source>
        <translation>Statusverlauf</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>down</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>neu versucht</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>a probe</source>
        <translation>eine Probe</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Tests and CPU</source>
        <translation>Tests und CPU</translation>
    </message>
    <message>
        <source>run mean</source>
        <translation>Laufzeit Mittel</translation>
    </message>
    <message>
        <source>run longest</source>
        <translation>Laufzeit längste</translation>
    </message>
    <message>
        <source>run mean / longest</source>
        <translation>Laufzeit Mittel / längste</translation>
    </message>
    <message>
        <source>wait p50 / p95</source>
        <translation>Wartezeit p50 / p95</translation>
    </message>
    <message>
        <source>run p50 / p95</source>
        <translation>Laufzeit p50 / p95</translation>
    </message>
    <message>
        <source>wait p50 %1, p95 %2; run p50 %3, p95 %4</source>
        <translation>Wartezeit p50 %1, p95 %2; Laufzeit p50 %3, p95 %4</translation>
    </message>
    <message>
        <source>run mean %1, longest %2</source>
        <translation>Laufzeit im Mittel %1, längste %2</translation>
    </message>
    <message>
        <source>%1: %2; %3, %4, %5.</source>
        <comment>range, what is known of durations, counts of jobs</comment>
        <translation>%1: %2; %3, %4, %5.</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>User jobs</source>
        <translation>Nutzerjobs</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Fixed 10 min</source>
        <translation>Fest 10 min</translation>
    </message>
    <message>
        <source>found after %1</source>
        <translation>gefunden nach %1</translation>
    </message>
    <message>
        <source>never noticed</source>
        <translation>nie bemerkt</translation>
    </message>
    <message>
        <source>One real outage replayed</source>
        <translation>Ein echter Ausfall, nachgespielt</translation>
    </message>
    <message>
        <source>No outage is recorded.</source>
        <translation>Kein Ausfall ist aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1: %L2 tests per day, %3</source>
        <translation>%1: %L2 Tests pro Tag, %3</translation>
    </message>
    <message>
        <source>Wrong status against tests</source>
        <translation>Falscher Status gegen Tests</translation>
    </message>
    <message>
        <source>Outages found after, against tests</source>
        <translation>Ausfälle gefunden nach, gegen Tests</translation>
    </message>
    <message>
        <source>Outages never noticed, against tests</source>
        <translation>Nie bemerkte Ausfälle, gegen Tests</translation>
    </message>
    <message>
        <source>price %L1</source>
        <translation>Preis %L1</translation>
    </message>
    <message>
        <source>tests per day</source>
        <translation>Tests pro Tag</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>paused by a person</source>
        <translation>von jemandem pausiert</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>halb offen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Tests and CPU, per %1</source>
        <translation>Tests und CPU, pro %1</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>CPU minutes</source>
        <translation>CPU-Minuten</translation>
    </message>
    <message>
        <source>No tests in this range.</source>
        <translation>Keine Tests in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message numerus="yes">
        <source>%n user</source>
        <translation>
            <numerusform>%n Nutzerjob</numerusform>
            <numerusform>%n Nutzerjobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test</source>
        <translation>
            <numerusform>%n Test</numerusform>
            <numerusform>%n Tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n failed)</source>
        <translation>
            <numerusform> (%n gescheitert)</numerusform>
            <numerusform> (%n gescheitert)</numerusform>
        </translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>test CPU</source>
        <translation>Test-CPU</translation>
    </message>
    <message>
        <source>Planned maintenance: %1</source>
        <translation>Geplante Wartung: %1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is no display. “jobwatch watch” needs none.</source>
        <translation>Es gibt keine Anzeige. „jobwatch watch“ braucht keine.</translation>
    </message>
    <message>
        <source>%1 can be used (servers: %2, services: %3, tests: %4).</source>
        <translation>%1 ist brauchbar (Server: %2, Dienste: %3, Tests: %4).</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Name the server of the services with --server.</source>
        <translation>Der Server der Dienste wird mit --server genannt.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>status for an age</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Nothing is known of it yet.</source>
        <translation>Darüber ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>services: %1, tests: %2</source>
        <translation>Dienste: %1, Tests: %2</translation>
    </message>
    <message>
        <source>the value is empty</source>
        <translation>der Wert ist leer</translation>
    </message>
    <message>
        <source>a run lasts from 1ms to %1</source>
        <translation>ein Lauf dauert von 1ms bis %1</translation>
    </message>
    <message>
        <source>%1 “jobwatch --help” lists what there is.</source>
        <translation>%1 „jobwatch --help“ listet, was es gibt.</translation>
    </message>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <translation>%1 War „%2“ gemeint?</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Es gibt keine Option „%1“.</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>„%1“ nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>„%1“ braucht einen Wert.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>“%1” does not belong to “%2”.</source>
        <translation>„%1“ gehört nicht zu „%2“.</translation>
    </message>
    <message>
        <source>“%1” needs an operand.</source>
        <translation>„%1“ braucht einen Operanden.</translation>
    </message>
    <message>
        <source>“%1” is one operand too many.</source>
        <translation>„%1“ ist ein Operand zu viel.</translation>
    </message>
    <message>
        <source>This version cannot speak to %1.</source>
        <translation>Diese Version kann nicht mit %1 sprechen.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 ist nicht brauchbar: %2</translation>
    </message>
    <message>
        <source>There is no history at %1: nothing was watched yet.</source>
        <translation>Unter %1 gibt es keinen Verlauf: Noch wurde nichts überwacht.</translation>
    </message>
    <message>
        <source>There is no server or service “%1”.</source>
        <translation>Es gibt keinen Server oder Dienst „%1“.</translation>
    </message>
    <message>
        <source>The events cannot be written any more.</source>
        <translation>Die Ereignisse können nicht mehr geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no configuration yet: write %1, name another with --config, or use --demo.</source>
        <translation>Es gibt noch keine Konfiguration: Sie gehört nach %1; --config nennt eine andere, --demo nimmt die Demo-Server.</translation>
    </message>
    <message>
        <source>There is no server “%1” in the configuration.</source>
        <translation>In der Konfiguration gibt es keinen Server „%1“.</translation>
    </message>
    <message>
        <source>“%1” needs “--stdio”.</source>
        <translation>„%1“ braucht „--stdio“.</translation>
    </message>
    <message>
        <source>a time is written as 2026-11-15T10:00, or as 7d for seven days ago</source>
        <translation>eine Zeit wird als 2026-11-15T10:00 geschrieben, oder als 7d für vor sieben Tagen</translation>
    </message>
    <message>
        <source>The shortest interval is longer than the longest: compare --min and --max.</source>
        <translation>Der kürzeste Abstand ist länger als der längste: --min und --max vergleichen.</translation>
    </message>
    <message>
        <source>a price is a number above 0 and up to %1, or fast, quick, normal, thrifty or minimal</source>
        <translation>ein Preis ist eine Zahl über 0 und bis %1, oder fast, quick, normal, thrifty oder minimal</translation>
    </message>
    <message>
        <source>an interval lasts from %1 to %2</source>
        <translation>ein Abstand dauert von %1 bis %2</translation>
    </message>
    <message>
        <source>“what-if” needs a setting to try: --price, --min, --max, --fixed or --never.</source>
        <translation>„what-if“ braucht eine Einstellung zum Ausprobieren: --price, --min, --max, --fixed oder --never.</translation>
    </message>
    <message>
        <source>“what-if” tries one setting: --fixed and --never stand alone.</source>
        <translation>„what-if“ probiert eine Einstellung: --fixed und --never stehen allein.</translation>
    </message>
    <message>
        <source>“--from” is not before “--to”.</source>
        <translation>„--from“ liegt nicht vor „--to“.</translation>
    </message>
    <message>
        <source>There is no history to replay in this time.</source>
        <translation>In dieser Zeit gibt es keinen Verlauf zum Nachspielen.</translation>
    </message>
    <message>
        <source>There is no server, service or runner “%1”.</source>
        <translation>Es gibt keinen Server, Dienst oder Runner „%1“.</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Fixed 10 min</source>
        <translation>Fest 10 min</translation>
    </message>
    <message>
        <source>adaptive, price %1, from %2 to %3 apart</source>
        <translation>adaptiv, Preis %1, Abstand von %2 bis %3</translation>
    </message>
    <message>
        <source>a test every %1</source>
        <translation>ein Test alle %1</translation>
    </message>
    <message>
        <source>no tests, user jobs only</source>
        <translation>keine Tests, nur Nutzerjobs</translation>
    </message>
    <message>
        <source>Replayed: %1</source>
        <translation>Nachgespielt: %1</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Vorschlag: %1</translation>
    </message>
    <message>
        <source>What this cannot know</source>
        <translation>Was sich so nicht wissen lässt</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The history %1 is held by %2 (process %3), which takes no orders: start it with --listen and --token-file.</source>
        <translation>Den Verlauf %1 hält %2 (Prozess %3), der keine Aufträge annimmt: mit --listen und --token-file starten.</translation>
    </message>
    <message>
        <source>%1: sent</source>
        <translation>%1: gesendet</translation>
    </message>
    <message numerus="yes">
        <source>tried %n times</source>
        <translation>
            <numerusform>%n-mal versucht</numerusform>
            <numerusform>%n-mal versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration names no channel.</source>
        <translation>Die Konfiguration nennt keinen Kanal.</translation>
    </message>
    <message>
        <source>a state is closed, open, half-open, disabled or forced-open</source>
        <translation>ein Zustand ist closed, open, half-open, disabled oder forced-open</translation>
    </message>
    <message>
        <source>“%1” needs “%2”.</source>
        <translation>„%1“ braucht „%2“.</translation>
    </message>
    <message>
        <source>Without “--tls-certificate”, “--listen” takes a loopback address only.</source>
        <translation>Ohne „--tls-certificate“ nimmt „--listen“ nur eine Loopback-Adresse.</translation>
    </message>
    <message>
        <source>Reading the changes of status…</source>
        <translation>Statusänderungen werden gelesen…</translation>
    </message>
    <message>
        <source>Adding up the jobs…</source>
        <translation>Jobs werden zusammengezählt…</translation>
    </message>
    <message>
        <source>Looking at waits and run times…</source>
        <translation>Warte- und Laufzeiten werden ausgewertet…</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>%1: unchanged</source>
        <translation>%1: unverändert</translation>
    </message>
    <message>
        <source>%1: changed since it was made: %2</source>
        <translation>%1: geändert, seit er erstellt wurde: %2</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>the time zone “%1” is not known here; they are written as Europe/Berlin or UTC</source>
        <translation>die Zeitzone „%1“ ist hier nicht bekannt; Zeitzonen werden wie Europe/Berlin oder UTC geschrieben</translation>
    </message>
    <message>
        <source>a report is written as html, pdf, csv or json</source>
        <translation>ein Bericht wird als html, pdf, csv oder json geschrieben</translation>
    </message>
    <message>
        <source>“--verify” is not used with other options of “report”.</source>
        <translation>„--verify“ wird nicht zusammen mit anderen Optionen von „report“ verwendet.</translation>
    </message>
    <message>
        <source>“report” needs “--from”, when its period begins.</source>
        <translation>„report“ braucht „--from“, den Beginn seines Zeitraums.</translation>
    </message>
    <message>
        <source>CSV makes several files: “-o” names the folder for them.</source>
        <translation>CSV ergibt mehrere Dateien: „-o“ nennt den Ordner dafür.</translation>
    </message>
    <message>
        <source>“-o” names the PDF file, or - for the standard output.</source>
        <translation>„-o“ nennt die PDF-Datei, oder - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>%1 is no queueing system, so it has no rules.</source>
        <translation>%1 ist kein Warteschlangensystem und hat daher keine Regeln.</translation>
    </message>
    <message>
        <source>There is no timer “%1”.</source>
        <translation>Es gibt keinen Timer „%1“.</translation>
    </message>
    <message>
        <source>The configuration names no server and no timer.</source>
        <translation>Die Konfiguration nennt keinen Server und keinen Timer.</translation>
    </message>
    <message>
        <source>The command %1 did not end in time.</source>
        <translation>Der Befehl %1 endete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The command %1 wrote more than %2 MiB.</source>
        <translation>Der Befehl %1 schrieb mehr als %2 MiB.</translation>
    </message>
    <message>
        <source>The command %1 was ended by a signal.</source>
        <translation>Der Befehl %1 wurde von einem Signal beendet.</translation>
    </message>
    <message>
        <source>The command %1 could not be started.</source>
        <translation>Der Befehl %1 konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The outcome of jobs is not known: “accounting” does not say where the accounting file is.</source>
        <translation>Das Ergebnis von Jobs ist nicht bekannt: „accounting“ sagt nicht, wo die Abrechnungsdatei liegt.</translation>
    </message>
    <message>
        <source>The accounting file %1 is not there.</source>
        <translation>Die Abrechnungsdatei %1 ist nicht da.</translation>
    </message>
    <message>
        <source>The accounting file grew so much that a part of it was passed over.</source>
        <translation>Die Abrechnungsdatei wuchs so stark, dass ein Teil davon übergangen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the accounting could not be read.</source>
        <translation>
            <numerusform>%n Zeile der Abrechnung konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Zeilen der Abrechnung konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queueing system does not know the job.</source>
        <translation>Das Warteschlangensystem kennt den Job nicht.</translation>
    </message>
    <message>
        <source>qsub did not tell the number of the job.</source>
        <translation>qsub nannte die Nummer des Jobs nicht.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be read.</source>
        <translation>Die Antwort von %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>ssh does not know the key of %1. Connect once by hand.</source>
        <translation>ssh kennt den Schlüssel von %1 nicht. Bitte einmal von Hand verbinden.</translation>
    </message>
    <message>
        <source>The key of %1 is not the one that ssh knows.</source>
        <translation>Der Schlüssel von %1 ist nicht der, den ssh kennt.</translation>
    </message>
    <message>
        <source>%1 refuses the login. A key that needs no password is required.</source>
        <translation>%1 verweigert die Anmeldung. Nötig ist ein Schlüssel, der kein Passwort braucht.</translation>
    </message>
    <message>
        <source>The name %1 has no address.</source>
        <translation>Der Name %1 hat keine Adresse.</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 verweigert die Verbindung.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>ssh could not reach %1.</source>
        <translation>ssh konnte %1 nicht erreichen.</translation>
    </message>
    <message>
        <source>The command %1 cannot be run on %2.</source>
        <translation>Der Befehl %1 kann auf %2 nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>%1 of %2 jobs belong to %3 services.</source>
        <translation>%1 von %2 Jobs gehören zu %3 Diensten.</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>The queueing system answers.</source>
        <translation>Das Warteschlangensystem antwortet.</translation>
    </message>
    <message>
        <source>The test has no “script”: there is nothing to submit.</source>
        <translation>Der Test hat kein „script“: Es gibt nichts einzureichen.</translation>
    </message>
    <message>
        <source>%1 does not reach the controller of the queueing system.</source>
        <translation>%1 erreicht den Controller des Warteschlangensystems nicht.</translation>
    </message>
    <message>
        <source>%1 does not take the script.</source>
        <translation>%1 nimmt das Skript nicht an.</translation>
    </message>
    <message>
        <source>The queueing system keeps no accounting, or it cannot be read.</source>
        <translation>Das Warteschlangensystem führt keine Abrechnung, oder sie ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The queueing system refuses the job.</source>
        <translation>Das Warteschlangensystem lehnt den Job ab.</translation>
    </message>
    <message>
        <source>A limit for jobs of this user is reached.</source>
        <translation>Eine Grenze für Jobs dieses Nutzers ist erreicht.</translation>
    </message>
    <message>
        <source>The queueing system does not allow %1.</source>
        <translation>Das Warteschlangensystem erlaubt %1 nicht.</translation>
    </message>
    <message>
        <source>The command %1 ended with exit code %2.</source>
        <translation>Der Befehl %1 endete mit Exit-Code %2.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Es sagt: %1</translation>
    </message>
    <message>
        <source>What ended while nobody looked is not known: %1</source>
        <translation>Was endete, während niemand hinsah, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>sbatch did not tell the number of the job.</source>
        <translation>sbatch nannte die Nummer des Jobs nicht.</translation>
    </message>
    <message>
        <source>squeue could not read the list of jobs.</source>
        <translation>squeue konnte die Liste der Jobs nicht lesen.</translation>
    </message>
    <message>
        <source>commands on this computer</source>
        <translation>Befehle auf diesem Rechner</translation>
    </message>
    <message>
        <source>commands on %1 by ssh</source>
        <translation>Befehle auf %1 über ssh</translation>
    </message>
    <message>
        <source>a language is written as “de” or “en_GB”</source>
        <translation>eine Sprache wird wie „de“ oder „en_GB“ geschrieben</translation>
    </message>
    <message>
        <source>%1 does the monitoring; its events are shown.</source>
        <translation>%1 betreibt die Überwachung; gezeigt werden dessen Ereignisse.</translation>
    </message>
    <message>
        <source>No channel is named “%1”.</source>
        <translation>Kein Kanal heißt „%1“.</translation>
    </message>
    <message>
        <source>%1 does the monitoring since %2; its events are shown.</source>
        <translation>%1 betreibt seit %2 die Überwachung; gezeigt werden dessen Ereignisse.</translation>
    </message>
    <message>
        <source>Interrupted; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Notices are muted until %1; checks go on.</source>
        <translation>Meldungen sind bis %1 stummgeschaltet; die Prüfungen gehen weiter.</translation>
    </message>
    <message>
        <source>Notices are not muted any more.</source>
        <translation>Meldungen sind nicht mehr stummgeschaltet.</translation>
    </message>
    <message>
        <source>Say until when: --until 1h, or --until 2026-11-15T08:00.</source>
        <translation>Bis wann, ist anzugeben: --until 1h oder --until 2026-11-15T08:00.</translation>
    </message>
    <message>
        <source>Know whether your job services really work, and why not, before their users tell you.

jobwatch                                     the window
jobwatch watch [--for 10m] [--jsonl]         watch without a window; one line for each event
jobwatch status [--json] [SERVER[/SERVICE]]  the last known state;
                                             exit 0 OK, 1 warning, 2 down, 3 unknown
jobwatch config check [FILE…]                name every mistake of the configuration
jobwatch config show                         the configuration in its canonical form
jobwatch config import [--server NAME] FILE… tests of Slivka&apos;s *.service.yaml, or another
                                             configuration, on the standard output
jobwatch servers list                        the servers of the configuration
jobwatch servers test NAME                   try to reach a server, step by step
jobwatch servers match NAME                  try the services&apos; rules on the jobs that are there now
jobwatch notify test [CHANNEL]               send a test message
jobwatch notify preview [--from T] [--to T]  what the last 30 days would have sent
jobwatch notify spool                        messages on their way, sent and given up
jobwatch notify mute --until T               no notices for a while; checks go on
jobwatch notify unmute                       T is 1h, or 2026-11-15T08:00
jobwatch timers list [--state open] [--json] [ID…]
jobwatch timers pause --reason TEXT [--until T] ID…
jobwatch timers resume [--anew] ID…          what is held by its breaker is probed at once
jobwatch timers probe ID…                    run it now, once
jobwatch timers reset ID…                    count the failures of a closed breaker from nothing
                                             asks the running Jobwatch (see --listen), else does it
                                             itself; exit 1 when an order is refused
jobwatch replay --stdio [--price 0.1]        decide on a recorded or simulated trace: messages
                                             on the standard input, decisions on the output
jobwatch what-if SETTING [--from T] [--to T] [--json] [SERVER[/SERVICE[/RUNNER]]]
                                             replay the history under another setting: --price P,
                                             --min TIME, --max TIME, --fixed TIME or --never;
                                             T is 2026-11-15T10:00, or 7d for seven days ago
jobwatch report --from T [--to T] [--scope SERVER[/SERVICE]] [--zone ZONE] [--format html|pdf|csv|json]
                [-o FILE]                    availability, incidents, waits, test cost and changes of a
                                             period; CSV goes into the folder that -o names
jobwatch report --verify FILE                has a report been changed since it was made?

Options of all commands
  --config FILE       another configuration
  --store FILE        another history; “:memory:” keeps none, postgresql://USER@HOST/DATABASE is
                      one that several Jobwatch share
  --demo              watch demo servers that run in this process
  --read-only         (window, watch) only ask: no test and no change leaves this machine
  --listen 127.0.0.1:PORT --token-file FILE
                      (window, watch) control API; a token is made where the file is missing
  --tls-certificate FILE --tls-key FILE
                      … over TLS, then on any address
  --language CODE     another language than the desktop&apos;s, for example “de”
  --log-rules RULES   what is logged, for example “jobwatch.http.debug=true”
  --version, --help

Exit 64: an option or the configuration is wrong. Exit 65: a message of a trace makes no sense.
Exit 69: a server or the history cannot be reached. Exit 74: the result cannot be written.</source>
        <translation>Wissen, ob die eigenen Job-Dienste wirklich funktionieren, und warum nicht,
bevor ihre Nutzer es sagen.

jobwatch                                     das Fenster
jobwatch watch [--for 10m] [--jsonl]         überwachen ohne Fenster; eine Zeile je Ereignis
jobwatch status [--json] [SERVER[/DIENST]]   der letzte bekannte Status;
                                             Exit 0 OK, 1 Warnung, 2 gestört, 3 unbekannt
jobwatch config check [DATEI…]               jeden Fehler der Konfiguration nennen
jobwatch config show                         die Konfiguration in ihrer festen Form
jobwatch config import [--server NAME] DATEI…
                                             Tests aus *.service.yaml von Slivka oder eine andere
                                             Konfiguration, auf die Standardausgabe
jobwatch servers list                        die Server der Konfiguration
jobwatch servers test NAME                   Verbindung zu einem Server Schritt für Schritt prüfen
jobwatch servers match NAME                  die Regeln der Dienste an den jetzigen Jobs ausprobieren
jobwatch notify test [KANAL]                 eine Testnachricht senden
jobwatch notify preview [--from T] [--to T]  was in den letzten 30 Tagen gesendet worden wäre
jobwatch notify spool                        Nachrichten unterwegs, gesendet und aufgegeben
jobwatch notify mute --until T               eine Weile keine Meldungen; die Prüfungen gehen weiter
jobwatch notify unmute                       T ist 1h oder 2026-11-15T08:00
jobwatch timers list [--state open] [--json] [ID…]
jobwatch timers pause --reason TEXT [--until T] ID…
jobwatch timers resume [--anew] ID…          was seine Sicherung anhält, erhält sofort eine Probe
jobwatch timers probe ID…                    jetzt einmal ausführen
jobwatch timers reset ID…                    Fehlschläge bei geschlossener Sicherung ab null zählen
                                             fragt das laufende Jobwatch (siehe --listen), sonst
                                             selbst; Exit 1, wenn ein Auftrag abgelehnt wird
jobwatch replay --stdio [--price 0.1]        über eine aufgezeichnete oder simulierte Spur
                                             entscheiden: Nachrichten auf der Standardeingabe,
                                             Entscheidungen auf der Ausgabe
jobwatch what-if EINSTELLUNG [--from T] [--to T] [--json] [SERVER[/DIENST[/RUNNER]]]
                                             den Verlauf mit einer anderen Einstellung nachspielen:
                                             --price P, --min ZEIT, --max ZEIT, --fixed ZEIT oder
                                             --never; T ist 2026-11-15T10:00 oder 7d für vor sieben
                                             Tagen
jobwatch report --from T [--to T] [--scope SERVER[/DIENST]] [--zone ZONE] [--format html|pdf|csv|json]
                [-o DATEI]                   Verfügbarkeit, Vorfälle, Wartezeiten, Testkosten und
                                             Änderungen eines Zeitraums; CSV kommt in den Ordner, den
                                             -o nennt
jobwatch report --verify DATEI               wurde ein Bericht geändert, seit er erstellt wurde?

Optionen aller Befehle
  --config DATEI      eine andere Konfiguration
  --store DATEI       ein anderer Verlauf; „:memory:“ behält keinen,
                      postgresql://NUTZER@HOST/DATENBANK ist einer, den mehrere Jobwatch teilen
  --demo              Demo-Server überwachen, die in diesem Prozess laufen
  --read-only         (Fenster, watch) nur fragen: kein Test und keine Änderung verlässt diesen Rechner
  --listen 127.0.0.1:PORT --token-file DATEI
                      (Fenster, watch) Steuer-API; ein Token wird erzeugt, wo die Datei fehlt
  --tls-certificate DATEI --tls-key DATEI
                      … über TLS, dann an jeder Adresse
  --language CODE     eine andere Sprache als die des Desktops, zum Beispiel „de“
  --log-rules REGELN  was protokolliert wird, zum Beispiel „jobwatch.http.debug=true“
  --version, --help

Exit 64: Eine Option oder die Konfiguration ist falsch. Exit 65: Eine Nachricht einer Spur
ergibt keinen Sinn. Exit 69: Ein Server oder der Verlauf ist nicht erreichbar. Exit 74: Das
Ergebnis kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>ConfigImport</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Takes the place of the present one</source>
        <translation>Ersetzt den jetzigen Eintrag</translation>
    </message>
    <message>
        <source>The same as now</source>
        <translation>Unverändert</translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>The server answered with a web page instead of JSON (HTTP %1).</source>
        <translation>Der Server antwortete mit einer Webseite statt mit JSON (HTTP %1).</translation>
    </message>
    <message>
        <source>The server answered without content (HTTP %1).</source>
        <translation>Der Server antwortete ohne Inhalt (HTTP %1).</translation>
    </message>
    <message>
        <source>The server answered with something that is not the expected JSON (HTTP %1).</source>
        <translation>Der Server antwortete mit etwas anderem als dem erwarteten JSON (HTTP %1).</translation>
    </message>
    <message>
        <source>The server answered with HTTP %1.</source>
        <translation>Der Server antwortete mit HTTP %1.</translation>
    </message>
    <message>
        <source>The address that follows from the server&apos;s answer cannot be used.</source>
        <translation>Die Adresse, die aus der Antwort des Servers folgt, ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>This kind of server lists no jobs.</source>
        <translation>Diese Art von Server listet keine Jobs auf.</translation>
    </message>
    <message>
        <source>This kind of server has no timers.</source>
        <translation>Diese Art von Server hat keine Timer.</translation>
    </message>
    <message>
        <source>No requests can be sent to this kind of server.</source>
        <translation>An diese Art von Server können keine Anfragen gesendet werden.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Dies ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>Die Adresse muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>Die Adresse darf weder Nutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>The path %1 needs a server.</source>
        <translation>Der Pfad %1 braucht einen Server.</translation>
    </message>
    <message>
        <source>“%1” is neither an address nor a path that can be called.</source>
        <translation>„%1“ ist weder eine Adresse noch ein Pfad, der sich aufrufen lässt.</translation>
    </message>
    <message>
        <source>The path leads to another server.</source>
        <translation>Der Pfad führt zu einem anderen Server.</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>Too many requests; try again in a second.</source>
        <translation>Zu viele Anfragen; in einer Sekunde erneut versuchen.</translation>
    </message>
    <message>
        <source>The token is missing or wrong.</source>
        <translation>Das Token fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>The request is larger than 1 MiB.</source>
        <translation>Die Anfrage ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>A state is one of closed, open, half-open, disabled and forced-open.</source>
        <translation>Ein Zustand ist closed, open, half-open, disabled oder forced-open.</translation>
    </message>
    <message>
        <source>There is no such timer.</source>
        <translation>Diesen Timer gibt es nicht.</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>Er ist nicht pausiert.</translation>
    </message>
    <message>
        <source>The tests of a runner know neither “untilGreen” nor “anew”.</source>
        <translation>Die Tests eines Runners kennen weder „untilGreen“ noch „anew“.</translation>
    </message>
    <message>
        <source>There is no such service.</source>
        <translation>Diesen Dienst gibt es nicht.</translation>
    </message>
    <message>
        <source>The query names no configured server.</source>
        <translation>Die Abfrage nennt keinen eingerichteten Server.</translation>
    </message>
    <message>
        <source>The body is to be application/x-ndjson: one job a line.</source>
        <translation>Der Rumpf muss application/x-ndjson sein: ein Job je Zeile.</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>Der Rumpf ist leer.</translation>
    </message>
    <message>
        <source>This address knows another method.</source>
        <translation>Diese Adresse kennt eine andere Methode.</translation>
    </message>
    <message>
        <source>The identifier is no UTF-8.</source>
        <translation>Die Kennung ist kein UTF-8.</translation>
    </message>
    <message>
        <source>The monitoring core is starting.</source>
        <translation>Der Überwachungskern startet gerade.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <source>The control API cannot listen on %1, port %2.</source>
        <translation>Die Steuer-API kann unter %1, Port %2 keine Verbindungen annehmen.</translation>
    </message>
    <message>
        <source>The TLS certificate or its key cannot be read.</source>
        <translation>Das TLS-Zertifikat oder sein Schlüssel ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The TLS certificate or its key is no PEM.</source>
        <translation>Das TLS-Zertifikat oder sein Schlüssel ist kein PEM.</translation>
    </message>
    <message>
        <source>Without TLS files the control API listens on loopback only.</source>
        <translation>Ohne TLS-Dateien nimmt die Steuer-API Verbindungen nur über Loopback an.</translation>
    </message>
    <message>
        <source>Too many listen to events already.</source>
        <translation>Es hören schon zu viele auf Ereignisse.</translation>
    </message>
    <message>
        <source>The field “%1” is unknown here or has another type.</source>
        <translation>Das Feld „%1“ ist hier unbekannt oder hat einen anderen Typ.</translation>
    </message>
    <message>
        <source>“until” is a date and time with its zone: 2026-11-15T10:00:00Z.</source>
        <translation>„until“ ist Datum und Uhrzeit mit Zone: 2026-11-15T10:00:00Z.</translation>
    </message>
    <message>
        <source>“until” lies in the past.</source>
        <translation>„until“ liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>The body is to be application/json.</source>
        <translation>Der Rumpf muss application/json sein.</translation>
    </message>
    <message>
        <source>The body is no JSON object.</source>
        <translation>Der Rumpf ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>A pause needs a reason.</source>
        <translation>Eine Pause braucht einen Grund.</translation>
    </message>
    <message>
        <source>The reason is longer than 500 characters.</source>
        <translation>Der Grund ist länger als 500 Zeichen.</translation>
    </message>
    <message>
        <source>The token file %1 cannot be read.</source>
        <translation>Die Tokendatei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The token file %1 can be read by others; make it 0600.</source>
        <translation>Die Tokendatei %1 ist für andere lesbar; sie braucht die Rechte 0600.</translation>
    </message>
    <message>
        <source>The token file %1 holds no token of at least 16 characters.</source>
        <translation>Die Tokendatei %1 enthält kein Token von mindestens 16 Zeichen.</translation>
    </message>
    <message>
        <source>The token file %1 cannot be made.</source>
        <translation>Die Tokendatei %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>an address is written as 127.0.0.1:8321</source>
        <translation>eine Adresse wird als 127.0.0.1:8321 geschrieben</translation>
    </message>
    <message>
        <source>“minutes” is a whole number from 1 to 10080.</source>
        <translation>„minutes“ ist eine ganze Zahl von 1 bis 10080.</translation>
    </message>
    <message>
        <source>The body says either “until” or “minutes”.</source>
        <translation>Der Inhalt nennt entweder „until“ oder „minutes“.</translation>
    </message>
</context>
<context>
    <name>Cron</name>
    <message>
        <source>“%1” is no step.</source>
        <translation>„%1“ ist keine Schrittweite.</translation>
    </message>
    <message>
        <source>the step %1 is larger than the field.</source>
        <translation>die Schrittweite %1 ist größer als das Feld.</translation>
    </message>
    <message>
        <source>the range “%1” ends before it begins.</source>
        <translation>der Bereich „%1“ endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a value is missing.</source>
        <translation>ein Wert fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>„%1“ ist nicht verständlich.</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 liegt nicht zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>at most 30 days before the last.</source>
        <translation>höchstens 30 Tage vor dem letzten.</translation>
    </message>
    <message>
        <source>“%1” is not understood: W follows one day.</source>
        <translation>„%1“ ist nicht verständlich: W folgt auf einen einzelnen Tag.</translation>
    </message>
    <message>
        <source>1 to 5 follows “#”.</source>
        <translation>auf „#“ folgt 1 bis 5.</translation>
    </message>
    <message>
        <source>exactly one of day and weekday is “?”.</source>
        <translation>genau eines von Tag und Wochentag ist „?“.</translation>
    </message>
    <message>
        <source>the server takes a day or a weekday; the other one is “*”.</source>
        <translation>der Server nimmt einen Tag oder einen Wochentag; das andere ist „*“.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>A cron expression has at most %1 characters.</source>
        <translation>Ein Cron-Ausdruck hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A cron expression has 5 fields (minute hour day month weekday) or 6 to 7 (second first, year last); this one has %1.</source>
        <translation>Ein Cron-Ausdruck hat 5 Felder (Minute Stunde Tag Monat Wochentag) oder 6 bis 7 (Sekunde zuerst, Jahr zuletzt); dieser hat %1.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>No test job is defined.</source>
        <translation>Es ist kein Testjob definiert.</translation>
    </message>
    <message>
        <source>Paused; resume it first.</source>
        <translation>Pausiert; zuerst fortsetzen.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Dieser Rechner ist offline.</translation>
    </message>
    <message>
        <source>A test is running already.</source>
        <translation>Ein Test läuft schon.</translation>
    </message>
    <message>
        <source>Tested %1 ago; possible again in %2.</source>
        <translation>Vor %1 getestet; wieder möglich in %2.</translation>
    </message>
    <message>
        <source>The time of the pause is over.</source>
        <translation>Die Zeit der Pause ist um.</translation>
    </message>
    <message>
        <source>No such service and runner are watched.</source>
        <translation>Diesen Dienst auf diesem Runner überwacht hier niemand.</translation>
    </message>
    <message>
        <source>This session is read-only.</source>
        <translation>Diese Sitzung darf nur lesen.</translation>
    </message>
    <message>
        <source>Nothing is wrong that could be acknowledged.</source>
        <translation>Es gibt keine Störung, die sich bestätigen ließe.</translation>
    </message>
    <message>
        <source>The fault is over.</source>
        <translation>Die Störung ist vorbei.</translation>
    </message>
    <message>
        <source>There is a new cause.</source>
        <translation>Es gibt eine neue Ursache.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Die Zeit dafür ist um.</translation>
    </message>
    <message>
        <source>The maintenance was ended or taken back.</source>
        <translation>Die Wartung wurde beendet oder zurückgenommen.</translation>
    </message>
    <message>
        <source>It has a new id on the server: %1.</source>
        <translation>Auf dem Server gilt eine neue ID: %1.</translation>
    </message>
    <message>
        <source>Its schedule or its owner was changed.</source>
        <translation>Zeitplan oder Besitzer wurden geändert.</translation>
    </message>
    <message>
        <source>Disabled on the server.</source>
        <translation>Auf dem Server ausgeschaltet.</translation>
    </message>
    <message>
        <source>Enabled on the server.</source>
        <translation>Auf dem Server eingeschaltet.</translation>
    </message>
    <message>
        <source>It is not on the server any more.</source>
        <translation>Auf dem Server nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Deleted on the server.</source>
        <translation>Auf dem Server gelöscht.</translation>
    </message>
    <message>
        <source>A change of it is on its way already.</source>
        <translation>Eine Änderung daran ist schon unterwegs.</translation>
    </message>
    <message>
        <source>The server does not let this timer be changed: it belongs to its module.</source>
        <translation>Der Server lässt diesen Timer nicht ändern: Er gehört zu seinem Modul.</translation>
    </message>
    <message>
        <source>A run of it is on its way already.</source>
        <translation>Ein Lauf davon ist schon unterwegs.</translation>
    </message>
    <message>
        <source>It works again.</source>
        <translation>Funktioniert wieder.</translation>
    </message>
    <message>
        <source>Until %1 UTC.</source>
        <translation>Bis %1 UTC.</translation>
    </message>
    <message>
        <source>This moment has passed.</source>
        <translation>Dieser Zeitpunkt ist vorbei.</translation>
    </message>
    <message>
        <source>Notices are muted for seven days at the most.</source>
        <translation>Meldungen werden höchstens sieben Tage stummgeschaltet.</translation>
    </message>
    <message>
        <source>Notices are not muted.</source>
        <translation>Meldungen sind nicht stummgeschaltet.</translation>
    </message>
    <message>
        <source>This server is not watched.</source>
        <translation>Dieser Server wird nicht überwacht.</translation>
    </message>
    <message>
        <source>This server runs as many tests as its budget allows.</source>
        <translation>Auf diesem Server laufen so viele Tests, wie sein Budget erlaubt.</translation>
    </message>
    <message>
        <source>No test is left in this server&apos;s budget; possible again in %1.</source>
        <translation>Im Budget dieses Servers ist kein Test mehr übrig; wieder möglich in %1.</translation>
    </message>
    <message>
        <source>Its circuit is not closed: probe or resume it.</source>
        <translation>Die Sicherung ist nicht geschlossen: Probe starten oder fortsetzen.</translation>
    </message>
    <message>
        <source>It has no failures in a row.</source>
        <translation>Keine Fehlschläge in Folge.</translation>
    </message>
    <message>
        <source>It ran since: its failures are counted anew.</source>
        <translation>Seither gelaufen: Die Fehlschläge werden neu gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in a row are not counted any more.</source>
        <translation>
            <numerusform>%n Fehlschlag wird nicht mehr gezählt.</numerusform>
            <numerusform>%n Fehlschläge in Folge werden nicht mehr gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in a row are counted again.</source>
        <translation>
            <numerusform>%n Fehlschlag wird wieder gezählt.</numerusform>
            <numerusform>%n Fehlschläge in Folge werden wieder gezählt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>The fault is in: %1.</source>
        <translation>Die Störung liegt bei: %1.</translation>
    </message>
    <message>
        <source>The fault is in: %1, for %2.</source>
        <translation>Die Störung liegt bei: %1, seit %2.</translation>
    </message>
    <message>
        <source>The evidence is not clear: OK is %1 likely.</source>
        <translation>Die Belege sind nicht eindeutig: OK ist zu %1 wahrscheinlich.</translation>
    </message>
    <message>
        <source>The last failure was in %1, %2 ago.</source>
        <translation>Zuletzt schlug %1 vor %2 fehl.</translation>
    </message>
    <message>
        <source>Unknown: the last evidence is too old.</source>
        <translation>Unbekannt: Der letzte Beleg ist zu alt.</translation>
    </message>
    <message>
        <source>Unknown: the last evidence is %1 old.</source>
        <translation>Unbekannt: Der letzte Beleg ist %1 alt.</translation>
    </message>
    <message>
        <source>Jobs pass: OK is %1 likely.</source>
        <translation>Jobs gelingen: OK ist zu %1 wahrscheinlich.</translation>
    </message>
    <message>
        <source>Jobs pass: OK is %1 likely, the last evidence is %2 old.</source>
        <translation>Jobs gelingen: OK ist zu %1 wahrscheinlich, der letzte Beleg ist %2 alt.</translation>
    </message>
    <message>
        <source>Confirming: the evidence speaks against OK; waiting for a second result.</source>
        <translation>Wird bestätigt: Die Belege sprechen gegen OK; ein zweites Ergebnis wird abgewartet.</translation>
    </message>
    <message>
        <source>Confirming: %1 failed %2 ago; waiting for a second result.</source>
        <translation>Wird bestätigt: %1 schlug vor %2 fehl; ein zweites Ergebnis wird abgewartet.</translation>
    </message>
    <message numerus="yes">
        <source>Server %1 is suspected: %2 of %n runners on it failed.</source>
        <translation>
            <numerusform>Server %1 ist verdächtig: %2 von %n Runner darauf scheiterte.</numerusform>
            <numerusform>Server %1 ist verdächtig: %2 von %n Runnern darauf scheiterten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Server %1 is suspected.</source>
        <translation>Server %1 ist verdächtig.</translation>
    </message>
    <message numerus="yes">
        <source>Runner %1 is suspected: %2 of %n services on it failed.</source>
        <translation>
            <numerusform>Runner %1 ist verdächtig: %2 von %n Dienst darauf scheiterte.</numerusform>
            <numerusform>Runner %1 ist verdächtig: %2 von %n Diensten darauf scheiterten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runner %1 is suspected.</source>
        <translation>Runner %1 ist verdächtig.</translation>
    </message>
    <message numerus="yes">
        <source>Service %1 is suspected: it failed on %2 of %n runners.</source>
        <translation>
            <numerusform>Dienst %1 ist verdächtig: Er scheiterte auf %2 von %n Runner.</numerusform>
            <numerusform>Dienst %1 ist verdächtig: Er scheiterte auf %2 von %n Runnern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Service %1 is suspected.</source>
        <translation>Dienst %1 ist verdächtig.</translation>
    </message>
    <message>
        <source>The fault is that of service %1 on runner %2 alone.</source>
        <translation>Gestört ist nur der Dienst %1 auf dem Runner %2.</translation>
    </message>
    <message>
        <source>Tests fail but user jobs succeed: the test itself may be broken.</source>
        <translation>Tests scheitern, aber Nutzerjobs gelingen: Der Test selbst kann kaputt sein.</translation>
    </message>
    <message>
        <source>The smoke test fails but the full test and user jobs succeed: the smoke test itself may be broken.</source>
        <translation>Der Kurztest scheitert, aber der volle Test und Nutzerjobs gelingen: Der Kurztest selbst kann kaputt sein.</translation>
    </message>
    <message>
        <source>Users fail but tests pass: a fault that the test does not see.</source>
        <translation>Nutzerjobs scheitern, aber Tests gelingen: eine Störung, die der Test nicht sieht.</translation>
    </message>
    <message>
        <source>The last evidence about %1 is %2 old.</source>
        <translation>Der letzte Beleg für %1 ist %2 alt.</translation>
    </message>
    <message>
        <source>The last evidence is %1 old.</source>
        <translation>Der letzte Beleg ist %1 alt.</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>über 99 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No job of any kind was seen yet.</source>
        <translation>Es wurde noch kein Job gesehen.</translation>
    </message>
    <message>
        <source>Some jobs fail and others pass.</source>
        <translation>Manche Jobs scheitern, andere gelingen.</translation>
    </message>
    <message>
        <source>A test failed: a second result is wanted.</source>
        <translation>Ein Test scheiterte: Ein zweites Ergebnis ist gefragt.</translation>
    </message>
    <message>
        <source>A test failed in %1 %2 ago: a second result is wanted.</source>
        <translation>Ein Test scheiterte bei %1 vor %2: Ein zweites Ergebnis ist gefragt.</translation>
    </message>
    <message>
        <source>A user job failed %1 ago.</source>
        <translation>Ein Nutzerjob scheiterte vor %1.</translation>
    </message>
    <message>
        <source>A user job failed.</source>
        <translation>Ein Nutzerjob scheiterte.</translation>
    </message>
    <message>
        <source>Its exit code was %1.</source>
        <translation>Sein Exit-Code war %1.</translation>
    </message>
    <message>
        <source>The input may have been at fault: %1 of the user jobs here fail in this way.</source>
        <translation>Es kann an der Eingabe liegen: So scheitern hier %1 der Nutzerjobs.</translation>
    </message>
    <message numerus="yes">
        <source>%n user jobs in a row succeeded.</source>
        <translation>
            <numerusform>%n Nutzerjob gelang.</numerusform>
            <numerusform>%n Nutzerjobs in Folge gelangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user jobs in a row succeeded in the last %1.</source>
        <translation>
            <numerusform>%n Nutzerjob gelang, vor %1.</numerusform>
            <numerusform>%n Nutzerjobs in Folge gelangen in den letzten %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No job of any kind was seen yet, so a test is due.</source>
        <translation>Es wurde noch kein Job gesehen, daher ist ein Test fällig.</translation>
    </message>
    <message>
        <source>No job for %1, OK is %2 likely.</source>
        <translation>Kein Job seit %1, OK ist zu %2 wahrscheinlich.</translation>
    </message>
    <message>
        <source>Waiting for the test budget.</source>
        <translation>Wartet auf das Testbudget.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the test budget of %n tests an hour.</source>
        <translation>
            <numerusform>Wartet auf das Testbudget von %n Test pro Stunde.</numerusform>
            <numerusform>Wartet auf das Testbudget von %n Tests pro Stunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>A smoke test is running, started %1 ago.</source>
        <translation>Ein Kurztest läuft, begonnen vor %1.</translation>
    </message>
    <message>
        <source>A full test is running, started %1 ago.</source>
        <translation>Ein voller Test läuft, begonnen vor %1.</translation>
    </message>
    <message>
        <source>A smoke test is running.</source>
        <translation>Ein Kurztest läuft.</translation>
    </message>
    <message>
        <source>A full test is running.</source>
        <translation>Ein voller Test läuft.</translation>
    </message>
    <message>
        <source>No test job is defined: only user jobs are evidence.</source>
        <translation>Kein Testjob ist definiert: Nur Nutzerjobs sind Belege.</translation>
    </message>
    <message>
        <source>Tested by a fixed interval or by hand, not by doubt.</source>
        <translation>Getestet wird in festem Intervall oder von Hand, nicht nach Zweifel.</translation>
    </message>
    <message>
        <source>Paused: nothing is tested.</source>
        <translation>Pausiert: Nichts wird getestet.</translation>
    </message>
    <message>
        <source>The test cannot be run as it is defined.</source>
        <translation>Der Test kann so, wie er definiert ist, nicht laufen.</translation>
    </message>
    <message>
        <source>It is down, the last failure was %1 ago: is it repaired? The longer an outage lasts, the rarer are the tests.</source>
        <translation>Gestört, zuletzt gescheitert vor %1: Ist es repariert? Je länger ein Ausfall dauert, desto seltener sind die Tests.</translation>
    </message>
    <message>
        <source>It is down: is it repaired? The longer an outage lasts, the rarer are the tests.</source>
        <translation>Gestört: Ist es repariert? Je länger ein Ausfall dauert, desto seltener sind die Tests.</translation>
    </message>
    <message>
        <source>The server itself reported trouble %1 ago.</source>
        <translation>Der Server selbst meldete vor %1 eine Störung.</translation>
    </message>
    <message>
        <source>The server itself reports trouble.</source>
        <translation>Der Server selbst meldet eine Störung.</translation>
    </message>
    <message>
        <source>The longest interval without a full test is over.</source>
        <translation>Das längste Intervall ohne vollen Test ist um.</translation>
    </message>
    <message>
        <source>Full test in about %1.</source>
        <translation>Voller Test in etwa %1.</translation>
    </message>
    <message>
        <source>Full test soon.</source>
        <translation>Voller Test in Kürze.</translation>
    </message>
    <message>
        <source>Smoke test in about %1.</source>
        <translation>Kurztest in etwa %1.</translation>
    </message>
    <message>
        <source>Smoke test soon.</source>
        <translation>Kurztest in Kürze.</translation>
    </message>
    <message>
        <source>Smoke tests cannot see %1 of the remaining doubt.</source>
        <translation>Kurztests sehen %1 des verbleibenden Zweifels nicht.</translation>
    </message>
    <message numerus="yes">
        <source>It also checks the runner for %n services.</source>
        <translation>
            <numerusform>Er prüft auch den Runner für %n Dienst.</numerusform>
            <numerusform>Er prüft auch den Runner für %n Dienste.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes about %L1 CPU s.</source>
        <translation>Er braucht etwa %L1 s CPU.</translation>
    </message>
    <message>
        <source>no test job defined</source>
        <translation>kein Testjob definiert</translation>
    </message>
    <message>
        <source>not by doubt</source>
        <translation>nicht nach Zweifel</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>running now</source>
        <translation>läuft gerade</translation>
    </message>
    <message>
        <source>test job is wrong</source>
        <translation>Testjob ist falsch</translation>
    </message>
    <message>
        <source>no budget left</source>
        <translation>kein Budget übrig</translation>
    </message>
    <message>
        <source>is it repaired?</source>
        <translation>repariert?</translation>
    </message>
    <message>
        <source>will decide</source>
        <translation>wird entscheiden</translation>
    </message>
    <message>
        <source>users fail</source>
        <translation>Nutzerjobs scheitern</translation>
    </message>
    <message>
        <source>server says so</source>
        <translation>Server sagt es</translation>
    </message>
    <message>
        <source>longest interval</source>
        <translation>längstes Intervall</translation>
    </message>
    <message numerus="yes">
        <source>%n user jobs OK</source>
        <translation>
            <numerusform>%n Nutzerjob OK</numerusform>
            <numerusform>%n Nutzerjobs OK</numerusform>
        </translation>
    </message>
    <message>
        <source>no job for a while</source>
        <translation>länger kein Job</translation>
    </message>
    <message>
        <source>Fixed interval: every %1.</source>
        <translation>Festes Intervall: alle %1.</translation>
    </message>
    <message>
        <source>evidence disagrees</source>
        <translation>Belege uneins</translation>
    </message>
    <message>
        <source>unsteady</source>
        <translation>unstet</translation>
    </message>
    <message>
        <source>was down today</source>
        <translation>war heute gestört</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>no right to write to this folder</source>
        <translation>kein Recht, in diesen Ordner zu schreiben</translation>
    </message>
    <message>
        <source>a folder has this name</source>
        <translation>ein Ordner hat diesen Namen</translation>
    </message>
    <message>
        <source>no right to write to this file</source>
        <translation>kein Recht, in diese Datei zu schreiben</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Could not save %1: %2.</source>
        <translation>%1 konnte nicht gespeichert werden: %2.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>The server answered with another part of the feed than was asked for.</source>
        <translation>Der Server hat einen anderen Teil des Feeds geschickt als verlangt.</translation>
    </message>
    <message>
        <source>An evidence feed tells of jobs; it cannot run one.</source>
        <translation>Ein Evidenz-Feed berichtet von Jobs; ausführen kann er keinen.</translation>
    </message>
    <message>
        <source>Evidence feed</source>
        <translation>Evidenz-Feed</translation>
    </message>
    <message>
        <source>a text is expected.</source>
        <translation>ein Text wird erwartet.</translation>
    </message>
    <message>
        <source>one line of 1 to %1 characters is expected.</source>
        <translation>eine Zeile mit 1 bis %1 Zeichen wird erwartet.</translation>
    </message>
    <message>
        <source>a text or a whole number is expected.</source>
        <translation>ein Text oder eine ganze Zahl wird erwartet.</translation>
    </message>
    <message>
        <source>a time such as %1 is expected.</source>
        <translation>eine Zeit wie %1 wird erwartet.</translation>
    </message>
    <message>
        <source>the time has no zone; add Z or an offset such as %1.</source>
        <translation>die Zeit hat keine Zone; Z oder einen Versatz wie %1 anhängen.</translation>
    </message>
    <message>
        <source>a number of seconds from 0 up is expected.</source>
        <translation>eine Zahl von Sekunden ab 0 wird erwartet.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected.</source>
        <translation>eine ganze Zahl von %1 bis %2 wird erwartet.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>true oder false wird erwartet.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>access is denied</source>
        <translation>der Zugriff ist verweigert</translation>
    </message>
    <message>
        <source>one of %1 is expected.</source>
        <translation>eines von %1 wird erwartet.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>the time lies in the future.</source>
        <translation>die Zeit liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>the job was submitted after its outcome.</source>
        <translation>der Job wurde nach seinem Ergebnis eingereicht.</translation>
    </message>
    <message>
        <source>ok or one of %1 is expected.</source>
        <translation>ok oder eines von %1 wird erwartet.</translation>
    </message>
    <message>
        <source>this cause is not known.</source>
        <translation>diese Ursache ist nicht bekannt.</translation>
    </message>
    <message>
        <source>it is not JSON (%1).</source>
        <translation>es ist kein JSON (%1).</translation>
    </message>
    <message>
        <source>a JSON object is expected.</source>
        <translation>ein JSON-Objekt wird erwartet.</translation>
    </message>
    <message>
        <source>it is longer than 1 MiB.</source>
        <translation>sie ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Job outcomes: %1, services: %2.</source>
        <translation>Jobergebnisse: %1, Dienste: %2.</translation>
    </message>
    <message>
        <source>The feed holds no job outcome yet.</source>
        <translation>Der Feed enthält noch kein Jobergebnis.</translation>
    </message>
    <message>
        <source>One line could not be read: line %1: %2</source>
        <translation>Eine Zeile konnte nicht gelesen werden: Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 lines could not be read; the last, line %2: %3</source>
        <translation>%1 Zeilen konnten nicht gelesen werden; die letzte, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>Nicht geprüft.</translation>
    </message>
    <message>
        <source>The feed can be read.</source>
        <translation>Der Feed kann gelesen werden.</translation>
    </message>
    <message>
        <source>the outcome is ok, but the exit code is %1.</source>
        <translation>das Ergebnis ist ok, aber der Exit-Code ist %1.</translation>
    </message>
    <message>
        <source>the outcome is ok, but a warning or a cause is given.</source>
        <translation>das Ergebnis ist ok, aber eine Warnung oder Ursache ist angegeben.</translation>
    </message>
    <message>
        <source>it does not belong to the stage %1.</source>
        <translation>es gehört nicht zur Stufe %1.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>There is no field &quot;%1&quot;. Put the words in quotes to look for them.</source>
        <translation>Es gibt kein Feld „%1“. Wörter in Anführungszeichen werden gesucht.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Did you mean %2?</source>
        <translation>Es gibt kein Feld „%1“. War %2 gemeint?</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>%1 ist eines von: %2.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;. Did you mean %3?</source>
        <translation>Es gibt kein %1 „%2“. War %3 gemeint?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an age. Write 10m, 6h or 2d.</source>
        <translation>„%1“ ist kein Alter. Möglich sind 10m, 6h oder 2d.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1 has no order. Write %1: and a value.</source>
        <translation>%1 hat keine Reihenfolge. Richtig ist %1: und ein Wert.</translation>
    </message>
    <message>
        <source>%1 is an age. Write %1&gt;1h or %1&lt;1h.</source>
        <translation>%1 ist ein Alter. Richtig ist %1&gt;1h oder %1&lt;1h.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
</context>
<context>
    <name>Folio</name>
    <message>
        <source>The answer is no list of the tenant&apos;s applications.</source>
        <translation>Die Antwort ist keine Liste der Anwendungen des Mandanten.</translation>
    </message>
    <message>
        <source>FOLIO&apos;s scheduler has timers; it cannot be given a job.</source>
        <translation>Der Scheduler von FOLIO hat Timer; einen Job nimmt er nicht an.</translation>
    </message>
    <message>
        <source>Timers that could not be read: %1.</source>
        <translation>Timer, die nicht lesbar waren: %1.</translation>
    </message>
    <message>
        <source>No log file is set: the runs of the timers are not seen.</source>
        <translation>Es ist keine Logdatei eingestellt: Die Läufe der Timer sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>No log file is set for this server.</source>
        <translation>Für diesen Server ist keine Logdatei eingestellt.</translation>
    </message>
    <message>
        <source>The server accepted the login, but its answer holds no token.</source>
        <translation>Der Server nahm die Anmeldung an, aber seine Antwort enthält kein Token.</translation>
    </message>
    <message>
        <source>The stored token is empty or holds characters that no token has.</source>
        <translation>Das gespeicherte Token ist leer oder enthält Zeichen, die kein Token hat.</translation>
    </message>
    <message>
        <source>There is no login at this address (HTTP 404).</source>
        <translation>Unter dieser Adresse gibt es keine Anmeldung (HTTP 404).</translation>
    </message>
    <message>
        <source>The server refuses the login of %1 (HTTP %2).</source>
        <translation>Der Server weist die Anmeldung von %1 ab (HTTP %2).</translation>
    </message>
    <message>
        <source>The login service cannot answer at the moment (HTTP %1).</source>
        <translation>Der Anmeldedienst kann derzeit nicht antworten (HTTP %1).</translation>
    </message>
    <message>
        <source>The gateway was given two different tokens, one as a cookie (HTTP %1).</source>
        <translation>Das Gateway bekam zwei verschiedene Token, eines davon als Cookie (HTTP %1).</translation>
    </message>
    <message>
        <source>The server does not accept the tenant: %1 (HTTP %2).</source>
        <translation>Der Server nimmt den Mandanten nicht an: %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>The server denies access: the user lacks the permission (HTTP %1).</source>
        <translation>Der Server verweigert den Zugriff: Dem Nutzer fehlt die Berechtigung (HTTP %1).</translation>
    </message>
    <message>
        <source>The server does not accept the login (HTTP %1).</source>
        <translation>Der Server nimmt die Anmeldung nicht an (HTTP %1).</translation>
    </message>
    <message>
        <source>The server answered with HTTP %1.</source>
        <translation>Der Server antwortete mit HTTP %1.</translation>
    </message>
    <message>
        <source>The server answered with HTTP %1: %2</source>
        <translation>Der Server antwortete mit HTTP %1: %2</translation>
    </message>
    <message>
        <source>Lines of the log about timers that are not known: %1.</source>
        <translation>Zeilen im Log über unbekannte Timer: %1.</translation>
    </message>
    <message>
        <source>No password is set for %1.</source>
        <translation>Für %1 ist kein Passwort eingestellt.</translation>
    </message>
    <message>
        <source>%1 does not provide %2 %3 any more.</source>
        <translation>%1 bietet %2 %3 nicht mehr an.</translation>
    </message>
    <message>
        <source>The closest is %1.</source>
        <translation>Am nächsten kommt %1.</translation>
    </message>
    <message>
        <source>The module was changed from %1 to %2; it still provides the endpoint.</source>
        <translation>Das Modul wurde von %1 auf %2 geändert; den Endpunkt bietet es weiterhin an.</translation>
    </message>
    <message>
        <source>The module declares %1, the server runs it %2: changed by hand, or an event was missed.</source>
        <translation>Das Modul deklariert %1, der Server führt ihn %2 aus: von Hand geändert, oder ein Ereignis wurde verpasst.</translation>
    </message>
    <message>
        <source>Switched off although the module is there: by hand, or uninstalled and installed again.</source>
        <translation>Ausgeschaltet, obwohl das Modul da ist: von Hand, oder deinstalliert und wieder installiert.</translation>
    </message>
    <message>
        <source>%1 declares this timer, but the server does not have it: an event was lost. Install the application again.</source>
        <translation>%1 deklariert diesen Timer, aber der Server hat ihn nicht: Ein Ereignis ging verloren. Die Anwendung muss neu installiert werden.</translation>
    </message>
    <message>
        <source>%1 is in none of the tenant&apos;s applications.</source>
        <translation>%1 ist in keiner Anwendung des Mandanten.</translation>
    </message>
    <message>
        <source>Whether the endpoints of the timers still exist cannot be checked: %1</source>
        <translation>Ob es die Endpunkte der Timer noch gibt, lässt sich nicht prüfen: %1</translation>
    </message>
    <message>
        <source>%1 declares this timer: the server lets nobody change it. It changes with the module only.</source>
        <translation>%1 deklariert diesen Timer: Der Server lässt ihn von niemandem ändern. Er ändert sich nur mit dem Modul.</translation>
    </message>
    <message>
        <source>The server does not have this timer.</source>
        <translation>Der Server hat diesen Timer nicht.</translation>
    </message>
    <message>
        <source>The timer was deleted, but could not be made anew: %1</source>
        <translation>Der Timer wurde gelöscht, konnte aber nicht neu angelegt werden: %1</translation>
    </message>
    <message>
        <source>A timer without an id or a path.</source>
        <translation>Ein Timer ohne ID oder Pfad.</translation>
    </message>
    <message>
        <source>The answer is no list of timers: this is not FOLIO&apos;s scheduler.</source>
        <translation>Die Antwort ist keine Liste von Timern: Dies ist nicht der Scheduler von FOLIO.</translation>
    </message>
    <message>
        <source>A delay of 0 switches the timer off.</source>
        <translation>Ein Abstand von 0 schaltet den Timer aus.</translation>
    </message>
    <message>
        <source>The delay cannot be read.</source>
        <translation>Der Abstand ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The server does not know the time zone %1 and takes GMT.</source>
        <translation>Der Server kennt die Zeitzone %1 nicht und nimmt GMT.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>The answer is no list of what happened to the tenant&apos;s applications.</source>
        <translation>Die Antwort ist keine Liste dessen, was mit den Anwendungen des Mandanten geschehen ist.</translation>
    </message>
    <message>
        <source>%1 was uninstalled with %2 at %3 UTC.</source>
        <translation>%1 wurde zusammen mit %2 am %3 UTC deinstalliert.</translation>
    </message>
</context>
<context>
    <name>FolioConnection</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Logdatei</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>Nicht geprüft.</translation>
    </message>
    <message>
        <source>The certificate is trusted.</source>
        <translation>Dem Zertifikat wird vertraut.</translation>
    </message>
    <message>
        <source>Not used: the address begins with http://.</source>
        <translation>Nicht verwendet: Die Adresse beginnt mit http://.</translation>
    </message>
    <message>
        <source>Not used: the address begins with http://. Passwords and tokens can be read on the way.</source>
        <translation>Nicht verwendet: Die Adresse beginnt mit http://. Passwörter und Token sind unterwegs lesbar.</translation>
    </message>
    <message>
        <source>%1 has an address.</source>
        <translation>%1 hat eine Adresse.</translation>
    </message>
    <message>
        <source>Port %1 accepts connections.</source>
        <translation>Port %1 nimmt Verbindungen an.</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>Der Server hat geantwortet.</translation>
    </message>
    <message>
        <source>Neither a user nor a token is set: requests go without a login.</source>
        <translation>Weder Nutzer noch Token ist eingestellt: Anfragen gehen ohne Anmeldung hinaus.</translation>
    </message>
    <message>
        <source>A stored token is used.</source>
        <translation>Ein gespeichertes Token wird verwendet.</translation>
    </message>
    <message>
        <source>Logged in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>There is no scheduler at this address (HTTP 404): mod-scheduler is not installed for the tenant, or this is not the gateway.</source>
        <translation>Unter dieser Adresse gibt es keinen Scheduler (HTTP 404): mod-scheduler ist für den Mandanten nicht installiert, oder dies ist nicht das Gateway.</translation>
    </message>
    <message>
        <source>The list of timers cannot be read (HTTP 404): %1</source>
        <translation>Die Liste der Timer ist nicht lesbar (HTTP 404): %1</translation>
    </message>
    <message>
        <source>No tenant is set, but the server wants one (HTTP %1).</source>
        <translation>Es ist kein Mandant eingestellt, aber der Server verlangt einen (HTTP %1).</translation>
    </message>
    <message>
        <source>The server does not accept the token (HTTP 401): it ended, or it is of another tenant.</source>
        <translation>Der Server nimmt das Token nicht an (HTTP 401): Es ist abgelaufen oder gehört zu einem anderen Mandanten.</translation>
    </message>
    <message>
        <source>The user may not list timers (HTTP 403): the permission scheduler.collection.get is missing.</source>
        <translation>Der Nutzer darf Timer nicht auflisten (HTTP 403): Die Berechtigung scheduler.collection.get fehlt.</translation>
    </message>
    <message>
        <source>No tenant is set; the server did not ask for one.</source>
        <translation>Es ist kein Mandant eingestellt; der Server hat keinen verlangt.</translation>
    </message>
    <message>
        <source>The server knows %1.</source>
        <translation>Der Server kennt %1.</translation>
    </message>
    <message>
        <source>Timers found: %1.</source>
        <translation>Gefundene Timer: %1.</translation>
    </message>
    <message>
        <source>None is set: without the scheduler&apos;s log the runs of its timers are not seen.</source>
        <translation>Keine eingestellt: Ohne das Log des Schedulers sind die Läufe seiner Timer nicht zu sehen.</translation>
    </message>
    <message>
        <source>The log can be read.</source>
        <translation>Das Log ist lesbar.</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>Jobwatch (demo)</source>
        <translation>Jobwatch (Demo)</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>No server configured</source>
        <translation>Kein Server eingerichtet</translation>
    </message>
    <message>
        <source>Updated %1 ago</source>
        <translation>Vor %1 aktualisiert</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) running</source>
        <translation>
            <numerusform>%n Test läuft</numerusform>
            <numerusform>%n Tests laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tests %L1 of %L2 this hour</source>
        <translation>Tests diese Stunde: %L1 von %L2</translation>
    </message>
    <message>
        <source>Own network offline</source>
        <translation>Eigenes Netz offline</translation>
    </message>
    <message>
        <source>Own network OK</source>
        <translation>Eigenes Netz OK</translation>
    </message>
    <message>
        <source>Notices muted until %1</source>
        <translation>Meldungen stumm bis %1</translation>
    </message>
    <message>
        <source>Muted by %1 at %2.</source>
        <translation>Stummgeschaltet von %1 um %2.</translation>
    </message>
    <message>
        <source>Checks go on; what they find is told afterwards.</source>
        <translation>Die Prüfungen gehen weiter; was sie finden, wird danach gemeldet.</translation>
    </message>
    <message>
        <source>Test cost today %1</source>
        <translation>Testkosten heute %1</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>No address of %1 was found within %2.</source>
        <translation>Innerhalb von %2 fand sich keine Adresse von %1.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2.</source>
        <translation>Keine Verbindung zu %1 innerhalb von %2.</translation>
    </message>
    <message>
        <source>No complete answer from %1 within %2.</source>
        <translation>Keine vollständige Antwort von %1 innerhalb von %2.</translation>
    </message>
    <message>
        <source>Nobody listens at %1.</source>
        <translation>Unter %1 nimmt niemand Verbindungen an.</translation>
    </message>
    <message>
        <source>There is no route to %1.</source>
        <translation>Es gibt keine Route zu %1.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made.</source>
        <translation>Zu %1 kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>it was issued for another host name</source>
        <translation>es gilt für einen anderen Rechnernamen</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>es gilt noch nicht</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>es ist abgelaufen</translation>
    </message>
    <message>
        <source>it is signed by itself</source>
        <translation>es ist selbst signiert</translation>
    </message>
    <message>
        <source>its issuer is not known here</source>
        <translation>sein Aussteller ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>it has been revoked</source>
        <translation>es wurde widerrufen</translation>
    </message>
    <message>
        <source>The answer of %1 is not valid HTTP.</source>
        <translation>Die Antwort von %1 ist kein gültiges HTTP.</translation>
    </message>
    <message>
        <source>%1 asks for a client certificate.</source>
        <translation>%1 verlangt ein Client-Zertifikat.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 broke.</source>
        <translation>Die verschlüsselte Verbindung zu %1 brach ab.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>Die Verbindung zu %1 brach ab.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2.</source>
        <translation>Die Antwort von %1 ist größer als %2.</translation>
    </message>
    <message>
        <source>The headers of %1 do not end.</source>
        <translation>Die Kopfzeilen von %1 enden nicht.</translation>
    </message>
    <message>
        <source>%1 has no address.</source>
        <translation>%1 hat keine Adresse.</translation>
    </message>
    <message>
        <source>The proxy %1 has no address.</source>
        <translation>Der Proxy %1 hat keine Adresse.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut: %2.</translation>
    </message>
    <message>
        <source>The file of authorities %1 cannot be used.</source>
        <translation>Die Datei %1 mit Zertifizierungsstellen ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>The client certificate %1 cannot be used.</source>
        <translation>Das Client-Zertifikat %1 ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>Zu %1 kam keine verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>What listens at %1 does not speak HTTP.</source>
        <translation>Was unter %1 Verbindungen annimmt, spricht kein HTTP.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be unpacked.</source>
        <translation>Die Antwort von %1 lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off.</source>
        <translation>Die Antwort von %1 brach ab.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 schloss die Verbindung ohne Antwort.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>An address starts with http:// or https://.</source>
        <translation>Eine Adresse beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>Die Adresse nennt keinen Rechner.</translation>
    </message>
    <message>
        <source>The request has no valid method.</source>
        <translation>Die Anfrage hat keine gültige Methode.</translation>
    </message>
    <message>
        <source>The request header %1 holds a line break or another forbidden character.</source>
        <translation>Die Kopfzeile %1 der Anfrage enthält einen Zeilenumbruch oder ein anderes verbotenes Zeichen.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which is another server.</source>
        <translation>%1 leitet auf %2 um, einen anderen Server.</translation>
    </message>
    <message>
        <source>%1 redirects again and again.</source>
        <translation>%1 leitet immer wieder um.</translation>
    </message>
    <message>
        <source>The library for network requests cannot be loaded: %1</source>
        <translation>Die Bibliothek für Netzanfragen kann nicht geladen werden: %1</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>now, until %1</source>
        <translation>jetzt, bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Say why, in at least 3 characters.</source>
        <translation>Ein Grund von mindestens 3 Zeichen ist nötig.</translation>
    </message>
    <message>
        <source>It has to last for at least a minute.</source>
        <translation>Die Wartung muss mindestens eine Minute dauern.</translation>
    </message>
    <message>
        <source>It would never end: it lasts for a day and comes every day.</source>
        <translation>Sie würde nie enden: Sie dauert einen Tag und kommt täglich.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Diese Zeit ist schon vorbei.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>C&amp;opy as</source>
        <translation>K&amp;opieren als</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Prüfungen</translation>
    </message>
    <message>
        <source>Ser&amp;vers</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Hel&amp;p</source>
        <translation>Hi&amp;lfe</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farb&amp;schema</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Ti&amp;mers</source>
        <translation>Ti&amp;mer</translation>
    </message>
    <message>
        <source>Too&amp;ls</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Mute notices</source>
        <translation>Meldungen &amp;stummschalten</translation>
    </message>
</context>
<context>
    <name>MidSentence</name>
    <message>
        <source>submission</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>startup</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>polling</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>user job</source>
        <translation>Nutzerjob</translation>
    </message>
    <message>
        <source>test job</source>
        <translation>Testjob</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>Another Jobwatch may be at work.</source>
        <translation>Vielleicht arbeitet ein anderes Jobwatch.</translation>
    </message>
    <message>
        <source>%1 does the monitoring for this history; give the order there.</source>
        <translation>%1 betreibt die Überwachung für diesen Verlauf; den Auftrag dort erteilen.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>No server answers since %1, and there is no route.</source>
        <translation>Seit %1 antwortet kein Server, und es gibt keine Route.</translation>
    </message>
    <message>
        <source>No server answers, and there is no route.</source>
        <translation>Kein Server antwortet, und es gibt keine Route.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Dieser Rechner hat kein Netz.</translation>
    </message>
    <message>
        <source>Jobwatch waits and counts nothing as down.</source>
        <translation>Jobwatch wartet und wertet nichts als gestört.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n runner(s) show their last status.</source>
        <translation>
            <numerusform>Sein Runner zeigt den letzten Status.</numerusform>
            <numerusform>Seine %n Runner zeigen den letzten Status.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>Nächster Versuch %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached since %2.</source>
        <translation>%1 ist seit %2 nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Checks go on; results are kept in memory until you quit.</source>
        <translation>Die Prüfungen gehen weiter; Ergebnisse bleiben bis zum Beenden im Speicher.</translation>
    </message>
    <message>
        <source>The history cannot be written.</source>
        <translation>Der Verlauf kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The configuration has %n mistake(s).</source>
        <translation>
            <numerusform>Die Konfiguration hat %n Fehler.</numerusform>
            <numerusform>Die Konfiguration hat %n Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Anzeigen…</translation>
    </message>
    <message>
        <source>The history is kept in memory only.</source>
        <translation>Der Verlauf bleibt nur im Speicher.</translation>
    </message>
    <message>
        <source>It is gone when you quit.</source>
        <translation>Beim Beenden ist er fort.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>Nur lesen.</translation>
    </message>
    <message>
        <source>You can look at everything; nothing is sent to the servers except reading.</source>
        <translation>Alles kann angesehen werden; an die Server gehen nur lesende Anfragen.</translation>
    </message>
    <message>
        <source>The configuration was changed.</source>
        <translation>Die Konfiguration wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is not what is watched at present.</source>
        <translation>%1 ist nicht das, was derzeit überwacht wird.</translation>
    </message>
    <message>
        <source>The shared history cannot be reached.</source>
        <translation>Der gemeinsame Verlauf ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Nothing is tested from here until it can: another Jobwatch may be at work.</source>
        <translation>Bis er es wieder ist, wird von hier aus nichts getestet: Vielleicht arbeitet ein anderes Jobwatch.</translation>
    </message>
    <message>
        <source>%1 does the monitoring.</source>
        <translation>%1 betreibt die Überwachung.</translation>
    </message>
    <message>
        <source>This window shows the history that you share; give orders there. It takes over when that one ends.</source>
        <translation>Dieses Fenster zeigt den gemeinsamen Verlauf; Aufträge dort erteilen. Es übernimmt, wenn jenes endet.</translation>
    </message>
    <message>
        <source>%1 does the monitoring since %2.</source>
        <translation>%1 betreibt seit %2 die Überwachung.</translation>
    </message>
    <message>
        <source>%1 refuses the login.</source>
        <translation>%1 weist die Anmeldung ab.</translation>
    </message>
    <message>
        <source>%1 refuses the login since %2.</source>
        <translation>%1 weist seit %2 die Anmeldung ab.</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Netzeinstellungen…</translation>
    </message>
    <message>
        <source>Server settings…</source>
        <translation>Servereinstellungen…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Leave read-only…</source>
        <translation>Nur-Lesen aufheben…</translation>
    </message>
    <message numerus="yes">
        <source>Review %n timer(s)…</source>
        <translation>
            <numerusform>%n Timer durchsehen…</numerusform>
            <numerusform>%n Timer durchsehen…</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer slept from %1 to %2.</source>
        <translation>Dieser Rechner schlief von %1 bis %2.</translation>
    </message>
    <message>
        <source>Checks are catching up; nothing is reported for that time.</source>
        <translation>Die Prüfungen holen auf; für diese Zeit wird nichts gemeldet.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Anderen Ort wählen…</translation>
    </message>
    <message>
        <source>Could not save %1:</source>
        <translation>%1 konnte nicht gespeichert werden:</translation>
    </message>
</context>
<context>
    <name>NoticeRule</name>
    <message>
        <source>every hour</source>
        <translation>stündlich</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>down only</source>
        <translation>nur gestört</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>to all channels</source>
        <translation>an alle Kanäle</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Timer runs again: %1</source>
        <translation>Timer läuft wieder: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n timers run again on %1</source>
        <translation>
            <numerusform>%n Timer läuft auf %1 wieder</numerusform>
            <numerusform>%n Timer laufen auf %1 wieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Timer does not fire: %1</source>
        <translation>Timer löst nicht aus: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n timers do not fire on %1</source>
        <translation>
            <numerusform>%n Timer löst auf %1 nicht aus</numerusform>
            <numerusform>%n Timer lösen auf %1 nicht aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Timer lost its target: %1</source>
        <translation>Timer hat sein Ziel verloren: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n timers lost their target on %1</source>
        <translation>
            <numerusform>%n Timer hat auf %1 sein Ziel verloren</numerusform>
            <numerusform>%n Timer haben auf %1 ihr Ziel verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>Timer paused by %1: %2</source>
        <translation>Timer von %1 pausiert: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n timers paused by %1 on %2</source>
        <translation>
            <numerusform>%n Timer von %1 auf %2 pausiert</numerusform>
            <numerusform>%n Timer von %1 auf %2 pausiert</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is online again</source>
        <translation>Dieser Rechner ist wieder online</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>Dieser Rechner hat kein Netz</translation>
    </message>
    <message>
        <source>The history is written again</source>
        <translation>Der Verlauf wird wieder geschrieben</translation>
    </message>
    <message>
        <source>The history cannot be written</source>
        <translation>Der Verlauf kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The test of %1 works again</source>
        <translation>Der Test von %1 funktioniert wieder</translation>
    </message>
    <message numerus="yes">
        <source>%n tests on %1 work again</source>
        <translation>
            <numerusform>%n Test auf %1 funktioniert wieder</numerusform>
            <numerusform>%n Tests auf %1 funktionieren wieder</numerusform>
        </translation>
    </message>
    <message>
        <source>The test of %1 is wrong</source>
        <translation>Der Test von %1 ist falsch</translation>
    </message>
    <message numerus="yes">
        <source>%n tests on %1 are wrong</source>
        <translation>
            <numerusform>%n Test auf %1 ist falsch</numerusform>
            <numerusform>%n Tests auf %1 sind falsch</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps changing between up and down</source>
        <translation>%1 wechselt ständig zwischen OK und gestört</translation>
    </message>
    <message numerus="yes">
        <source>%n runners on %1 keep changing between up and down</source>
        <translation>
            <numerusform>%n Runner auf %1 wechselt ständig zwischen OK und gestört</numerusform>
            <numerusform>%n Runner auf %1 wechseln ständig zwischen OK und gestört</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is steady again: %2</source>
        <translation>%1 ist wieder stabil: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n runners on %1 are steady again</source>
        <translation>
            <numerusform>%n Runner auf %1 ist wieder stabil</numerusform>
            <numerusform>%n Runner auf %1 sind wieder stabil</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 antwortet wieder</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 is OK again</source>
        <translation>%1 ist wieder OK</translation>
    </message>
    <message numerus="yes">
        <source>%n runners are OK again: %1</source>
        <translation>
            <numerusform>%n Runner ist wieder OK: %1</numerusform>
            <numerusform>%n Runner sind wieder OK: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 ist gestört</translation>
    </message>
    <message>
        <source>%1 has a warning</source>
        <translation>%1 hat eine Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%n runners are down: %1</source>
        <translation>
            <numerusform>%n Runner ist gestört: %1</numerusform>
            <numerusform>%n Runner sind gestört: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runners have warnings: %1</source>
        <translation>
            <numerusform>%n Runner hat Warnungen: %1</numerusform>
            <numerusform>%n Runner haben Warnungen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 from %3 to %4</source>
        <translation>%1: %2 von %3 bis %4</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Calls: %1</source>
        <translation>Ruft auf: %1</translation>
    </message>
    <message>
        <source>Runs as: %1</source>
        <translation>Läuft als: %1</translation>
    </message>
    <message>
        <source>the tenant&apos;s system user, or nobody</source>
        <translation>Systemnutzer des Mandanten oder niemand</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message numerus="yes">
        <source>Failed %n times in a row</source>
        <translation>
            <numerusform>%n-mal gescheitert</numerusform>
            <numerusform>%n-mal in Folge gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>Next probe: %1</source>
        <translation>Nächste Probe: %1</translation>
    </message>
    <message>
        <source>To resume it: “Resume” in the window, or</source>
        <translation>Zum Fortsetzen: „Fortsetzen“ im Fenster, oder</translation>
    </message>
    <message>
        <source>Test message from Jobwatch</source>
        <translation>Testnachricht von Jobwatch</translation>
    </message>
    <message>
        <source>A notice without content</source>
        <translation>Eine Meldung ohne Inhalt</translation>
    </message>
    <message>
        <source>Still: %1</source>
        <translation>Weiterhin: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mehr: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>This channel works. Nothing is wrong.</source>
        <translation>Dieser Kanal funktioniert. Es liegt keine Störung vor.</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n runners are affected.</source>
        <translation>
            <numerusform>%n Runner ist betroffen.</numerusform>
            <numerusform>%n Runner sind betroffen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Digest: %n notices</source>
        <translation>
            <numerusform>Sammelmeldung: %n Meldung</numerusform>
            <numerusform>Sammelmeldung: %n Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was quiet: %n notices</source>
        <translation>
            <numerusform>Während der Ruhezeit: %n Meldung</numerusform>
            <numerusform>Während der Ruhezeit: %n Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would have sent %n messages</source>
        <translation>
            <numerusform>hätte %n Nachricht gesendet</numerusform>
            <numerusform>hätte %n Nachrichten gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 digests a day</source>
        <translation>%1 Sammelmeldungen pro Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n on the busiest day</source>
        <translation>
            <numerusform>%n am Tag mit den meisten</numerusform>
            <numerusform>%n am Tag mit den meisten</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>A runner or server goes down</source>
        <translation>Ein Runner oder Server ist gestört</translation>
    </message>
    <message>
        <source>A runner gets a warning</source>
        <translation>Ein Runner bekommt eine Warnung</translation>
    </message>
    <message>
        <source>It recovers</source>
        <translation>Er erholt sich</translation>
    </message>
    <message>
        <source>A timer loses its target</source>
        <translation>Ein Timer verliert sein Ziel</translation>
    </message>
    <message>
        <source>A test is wrong</source>
        <translation>Ein Test ist falsch</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>The error was: %1</source>
        <translation>Der Fehler war: %1</translation>
    </message>
    <message numerus="yes">
        <source>It had failed %n times in a row</source>
        <translation>
            <numerusform>War %n-mal gescheitert</numerusform>
            <numerusform>War %n-mal in Folge gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration can be used again</source>
        <translation>Die Konfiguration ist wieder brauchbar</translation>
    </message>
    <message>
        <source>The configuration cannot be used</source>
        <translation>Die Konfiguration ist nicht brauchbar</translation>
    </message>
    <message numerus="yes">
        <source>Its tests are stopped by their circuit after %n failures in a row</source>
        <translation>
            <numerusform>Seine Tests sind nach %n Fehlschlag von ihrer Sicherung angehalten</numerusform>
            <numerusform>Seine Tests sind nach %n Fehlschlägen in Folge von ihrer Sicherung angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Timer stopped by its circuit: %1</source>
        <translation>Timer von seiner Sicherung angehalten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n timers stopped by their circuits on %1</source>
        <translation>
            <numerusform>%n Timer auf %1 von seiner Sicherung angehalten</numerusform>
            <numerusform>%n Timer auf %1 von ihren Sicherungen angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>A circuit opens, or a person pauses a timer</source>
        <translation>Eine Sicherung öffnet, oder jemand pausiert einen Timer</translation>
    </message>
    <message>
        <source>A circuit closes, or a pause ends</source>
        <translation>Eine Sicherung schließt, oder eine Pause endet</translation>
    </message>
</context>
<context>
    <name>NotificationPlan</name>
    <message>
        <source>There are no quiet hours: what happens tonight is told tonight.</source>
        <translation>Es gibt keine Ruhezeiten: Was heute Nacht geschieht, wird heute Nacht gemeldet.</translation>
    </message>
    <message>
        <source>From %1 to %2 checks go on, and what you missed comes at %2 in one message.</source>
        <translation>Von %1 bis %2 gehen die Prüfungen weiter, und was versäumt wurde, kommt um %2 in einer Nachricht.</translation>
    </message>
    <message>
        <source>Each rule has quiet hours of its own.</source>
        <translation>Jede Regel hat eigene Ruhezeiten.</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>%1 kann nicht gestartet werden: %2.</translation>
    </message>
    <message>
        <source>%1 did not end in time.</source>
        <translation>%1 wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1 ist abgestürzt.</translation>
    </message>
    <message>
        <source>%1 ended with code %2.</source>
        <translation>%1 endete mit Code %2.</translation>
    </message>
    <message>
        <source>No desktop shows notifications here.</source>
        <translation>Hier zeigt kein Desktop Benachrichtigungen an.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>A stored notice cannot be read.</source>
        <translation>Eine gespeicherte Meldung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The webhook answered with HTTP %1.</source>
        <translation>Der Webhook antwortete mit HTTP %1.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Down</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Target gone</source>
        <translation>Ziel fehlt</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Oldest: %1, %2.</source>
        <translation>Am ältesten: %1, %2.</translation>
    </message>
    <message>
        <source>Oldest: %1 on %2, %3.</source>
        <translation>Am ältesten: %1 auf %2, %3.</translation>
    </message>
    <message>
        <source>Next result in about %1.</source>
        <translation>Nächstes Ergebnis in etwa %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 are OK and %n is paused.</source>
        <translation>
            <numerusform>%1 von %2 sind OK, und %n ist pausiert.</numerusform>
            <numerusform>%1 von %2 sind OK, und %n sind pausiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are OK.</source>
        <translation>%1 von %2 sind OK.</translation>
    </message>
    <message>
        <source>The oldest evidence is %1 old.</source>
        <translation>Der älteste Beleg ist %1 alt.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Your own network is offline since %1</source>
        <translation>Das eigene Netz ist seit %1 offline</translation>
    </message>
    <message>
        <source>Your own network is offline</source>
        <translation>Das eigene Netz ist offline</translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n gestört</numerusform>
            <numerusform>%n gestört</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n mit Warnung</numerusform>
            <numerusform>%n mit Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Noch ist nichts bekannt</translation>
    </message>
    <message>
        <source>Nothing is down</source>
        <translation>Nichts ist gestört</translation>
    </message>
    <message>
        <source>The last one, %1, ended %2 ago after %3.</source>
        <translation>Der letzte, %1, endete vor %2 nach %3.</translation>
    </message>
    <message>
        <source>Acknowledged by %1: %2</source>
        <translation>Bestätigt von %1: %2</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>A probe runs</source>
        <translation>Eine Probe läuft</translation>
    </message>
    <message>
        <source>its result decides</source>
        <translation>ihr Ergebnis entscheidet</translation>
    </message>
    <message>
        <source>Probe in %1</source>
        <translation>Probe in %1</translation>
    </message>
    <message>
        <source>half-open at %1</source>
        <translation>halb offen um %1</translation>
    </message>
    <message>
        <source>Nothing will happen</source>
        <translation>Es wird nichts geschehen</translation>
    </message>
    <message>
        <source>somebody has to act</source>
        <translation>jemand muss handeln</translation>
    </message>
    <message>
        <source>Next run in %1</source>
        <translation>Nächster Lauf in %1</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>Nächster Versuch in %1</translation>
    </message>
    <message>
        <source>A test runs</source>
        <translation>Ein Test läuft</translation>
    </message>
    <message>
        <source>Waiting for the test budget</source>
        <translation>Wartet auf das Testbudget</translation>
    </message>
    <message>
        <source>Test in about %1</source>
        <translation>Test in etwa %1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Test %1</translation>
    </message>
    <message>
        <source>Probe %1</source>
        <translation>Probe %1</translation>
    </message>
    <message>
        <source>Pause of %1 ends</source>
        <translation>Pause von %1 endet</translation>
    </message>
    <message>
        <source>Maintenance of %1 begins</source>
        <translation>Wartung von %1 beginnt</translation>
    </message>
    <message>
        <source>Maintenance of %1 ends</source>
        <translation>Wartung von %1 endet</translation>
    </message>
    <message>
        <source>Acknowledgement of %1 ends</source>
        <translation>Bestätigung von %1 endet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Nothing is judged until the network is back.</source>
        <translation>Nichts wird bewertet, bis das Netz wieder da ist.</translation>
    </message>
    <message>
        <source>Last known: %1. %2</source>
        <translation>Zuletzt bekannt: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) cannot be reached</source>
        <translation>
            <numerusform>%n Server nicht erreichbar</numerusform>
            <numerusform>%n Server nicht erreichbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>starts again with the network</source>
        <translation>beginnt wieder mit dem Netz</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>Notices are sent again</source>
        <translation>Meldungen werden wieder gesendet</translation>
    </message>
    <message>
        <source>Report “%1” is sent</source>
        <translation>Bericht „%1“ wird gesendet</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>Another Jobwatch</source>
        <translation>Ein anderes Jobwatch</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>PauseChoice</name>
    <message>
        <source>For 30 min</source>
        <translation>Für 30 min</translation>
    </message>
    <message>
        <source>For 1 h</source>
        <translation>Für 1 h</translation>
    </message>
    <message>
        <source>For 4 h</source>
        <translation>Für 4 h</translation>
    </message>
    <message>
        <source>Until today %1</source>
        <translation>Bis heute %1</translation>
    </message>
    <message>
        <source>Until tomorrow %1</source>
        <translation>Bis morgen %1</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Bis ich fortsetze</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Bis…</translation>
    </message>
    <message>
        <source>For 2 h</source>
        <translation>Für 2 h</translation>
    </message>
    <message>
        <source>Until the end of the day</source>
        <translation>Bis zum Ende des Tages</translation>
    </message>
    <message>
        <source>Until it is OK</source>
        <translation>Bis es OK ist</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message numerus="yes">
        <source>Only the first %n row(s) are printed.</source>
        <translation>
            <numerusform>Nur %n Zeile wird gedruckt.</numerusform>
            <numerusform>Nur die ersten %n Zeilen werden gedruckt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>%n problem(s) with one cause</source>
        <translation>
            <numerusform>%n Problem mit einer Ursache</numerusform>
            <numerusform>%n Probleme mit einer Ursache</numerusform>
        </translation>
    </message>
    <message>
        <source>No cause is known</source>
        <translation>Keine Ursache bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause in a few words, decisive line</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A period of one&apos;s own needs the time at which it begins and the time at which it ends.</source>
        <translation>Ein eigener Zeitraum braucht die Zeit, zu der er beginnt, und die Zeit, zu der er endet.</translation>
    </message>
    <message>
        <source>The period ends before it begins, or has no length.</source>
        <translation>Der Zeitraum endet, bevor er beginnt, oder hat keine Länge.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 is too large to be a report.</source>
        <translation>%1 ist zu groß für einen Bericht.</translation>
    </message>
    <message>
        <source>%1 holds no report with checksums.</source>
        <translation>%1 enthält keinen Bericht mit Prüfsummen.</translation>
    </message>
    <message>
        <source>The checksums of %1 cannot be read.</source>
        <translation>Die Prüfsummen von %1 sind nicht lesbar.</translation>
    </message>
    <message>
        <source>There is no checksum of Jobwatch in it.</source>
        <translation>Es ist keine Prüfsumme von Jobwatch darin.</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Alle Server</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>down in all</source>
        <translation>insgesamt gestört</translation>
    </message>
    <message>
        <source>to repair, mean</source>
        <translation>bis zur Behebung, im Mittel</translation>
    </message>
    <message>
        <source>spent on tests</source>
        <translation>für Tests verbraucht</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>Wie dies gezählt wurde</translation>
    </message>
    <message>
        <source>Availability report</source>
        <translation>Verfügbarkeitsbericht</translation>
    </message>
    <message>
        <source>Demo: all data are invented.</source>
        <translation>Demo: Alle Daten sind erfunden.</translation>
    </message>
    <message>
        <source>Figures %1 – Jobwatch %2, made %3 %4</source>
        <translation>Zahlen %1 – Jobwatch %2, erstellt %3 %4</translation>
    </message>
    <message>
        <source>This history cannot be reported on.</source>
        <translation>Über diesen Verlauf ist kein Bericht möglich.</translation>
    </message>
    <message>
        <source>The period lies in the future.</source>
        <translation>Der Zeitraum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>%1 cannot be written here: it needs fonts.</source>
        <translation>%1 kann hier nicht geschrieben werden: Es braucht Schriften.</translation>
    </message>
    <message>
        <source>availability</source>
        <comment>part of a file name</comment>
        <translation>verfuegbarkeit</translation>
    </message>
    <message>
        <source>%1 makes several files and cannot be sent as one.</source>
        <translation>%1 ergibt mehrere Dateien und kann nicht als eine gesendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the CSV and JSON files of this report.</source>
        <translation>
            <numerusform>%n weiterer steht in den CSV- und JSON-Dateien dieses Berichts.</numerusform>
            <numerusform>%n weitere stehen in den CSV- und JSON-Dateien dieses Berichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Wo die Zeit blieb</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Part of all</source>
        <translation>Anteil an allem</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Gezählt als</translation>
    </message>
    <message>
        <source>Trouble over the period</source>
        <translation>Störungen im Zeitraum</translation>
    </message>
    <message>
        <source>part of the time</source>
        <translation>Anteil der Zeit</translation>
    </message>
    <message>
        <source>Worst at %1: down for %2 of the time.</source>
        <translation>Am schlimmsten bei %1: %2 der Zeit gestört.</translation>
    </message>
    <message>
        <source>Nothing was down.</source>
        <translation>Nichts war gestört.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Status in the period</source>
        <translation>Status im Zeitraum</translation>
    </message>
    <message>
        <source>Time of each service by state</source>
        <translation>Zeit jedes Dienstes nach Status</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Mean time to repair</source>
        <translation>Mittlere Zeit bis zur Behebung</translation>
    </message>
    <message>
        <source>Mean time between failures</source>
        <translation>Mittlere Zeit zwischen Ausfällen</translation>
    </message>
    <message>
        <source>No service is known in this scope and period.</source>
        <translation>In diesem Umfang und Zeitraum ist kein Dienst bekannt.</translation>
    </message>
    <message>
        <source>No service had an outage that counts.</source>
        <translation>Kein Dienst hatte einen Ausfall, der zählt.</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>No runner is known in this scope and period.</source>
        <translation>In diesem Umfang und Zeitraum ist kein Runner bekannt.</translation>
    </message>
    <message>
        <source>began before the period</source>
        <translation>begann vor dem Zeitraum</translation>
    </message>
    <message>
        <source>not over at its end</source>
        <translation>an seinem Ende nicht vorbei</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Circuits that opened</source>
        <translation>Sicherungen, die öffneten</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Offen für</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>still open at the end of the period</source>
        <translation>am Ende des Zeitraums noch offen</translation>
    </message>
    <message>
        <source>Timers that failed longest</source>
        <translation>Timer, die am längsten scheiterten</translation>
    </message>
    <message>
        <source>Open in all</source>
        <translation>Offen gesamt</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Öffnungen</translation>
    </message>
    <message>
        <source>Last cause</source>
        <translation>Letzte Ursache</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlimmster</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Incidents, longest first</source>
        <translation>Vorfälle, längste zuerst</translation>
    </message>
    <message>
        <source>There was no incident.</source>
        <translation>Es gab keinen Vorfall.</translation>
    </message>
    <message>
        <source>No timer&apos;s circuit was open.</source>
        <translation>Keine Sicherung eines Timers war offen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Nobody changed anything.</source>
        <translation>Niemand hat etwas geändert.</translation>
    </message>
    <message>
        <source>Tests over the period</source>
        <translation>Tests im Zeitraum</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>Tests</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) in all.</source>
        <translation>
            <numerusform>%n Test insgesamt.</numerusform>
            <numerusform>%n Tests insgesamt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A test every ten minutes would have run whenever the runner was watched and not paused, at the mean cost of the tests that did run. Run time stands in for CPU time where the server does not measure it.</source>
        <translation>Alle zehn Minuten wäre ein Test gelaufen, solange der Runner überwacht und nicht pausiert war, zu den mittleren Kosten der Tests, die wirklich liefen. Die Laufzeit steht für die CPU-Zeit, wo der Server diese nicht misst.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Tests at fixed 10 min</source>
        <translation>Tests bei fest 10 min</translation>
    </message>
    <message>
        <source>Cost at fixed 10 min</source>
        <translation>Kosten bei fest 10 min</translation>
    </message>
    <message>
        <source>Part of that</source>
        <translation>Anteil daran</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Jobs of</source>
        <translation>Jobs von</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Wait, median</source>
        <translation>Wartezeit, Median</translation>
    </message>
    <message>
        <source>Wait, 95 %</source>
        <translation>Wartezeit, 95 %</translation>
    </message>
    <message>
        <source>Run, median</source>
        <translation>Laufzeit, Median</translation>
    </message>
    <message>
        <source>Run, 95 %</source>
        <translation>Laufzeit, 95 %</translation>
    </message>
    <message>
        <source>sample of %1</source>
        <translation>Stichprobe von %1</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>No job ended in this period.</source>
        <translation>In diesem Zeitraum endete kein Job.</translation>
    </message>
    <message>
        <source>No test was run in this period.</source>
        <translation>In diesem Zeitraum lief kein Test.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 CPU h</source>
        <translation>%1 CPU-h</translation>
    </message>
    <message>
        <source>%1 CPU min</source>
        <translation>%1 CPU-min</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 bis %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Own network off</source>
        <translation>Eigenes Netz offline</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Nicht überwacht</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Runners and stages</source>
        <translation>Runner und Stufen</translation>
    </message>
    <message>
        <source>Queue wait and run time</source>
        <translation>Warte- und Laufzeit</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Test cost</source>
        <translation>Testkosten</translation>
    </message>
    <message>
        <source>Changes by operators</source>
        <translation>Änderungen durch Operatoren</translation>
    </message>
    <message>
        <source>The period is not over: it was counted up to now.</source>
        <translation>Der Zeitraum ist noch nicht um: Gezählt wurde bis jetzt.</translation>
    </message>
    <message>
        <source>Nothing is stored of this scope in this period.</source>
        <translation>Für diesen Umfang ist in diesem Zeitraum nichts gespeichert.</translation>
    </message>
    <message>
        <source>Of some runners nothing is stored before a time within the period; until then they count as not watched.</source>
        <translation>Von manchen Runnern ist erst ab einem Zeitpunkt innerhalb des Zeitraums etwas gespeichert; bis dahin gelten sie als nicht überwacht.</translation>
    </message>
    <message>
        <source>This computer slept. The begin of a sleep is taken to be the last thing that was written down before it.</source>
        <translation>Dieser Rechner war im Ruhezustand. Als Beginn gilt jeweils das Letzte, was davor aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>Waits and run times of runners with many jobs rest on a sample, spread evenly over the period and the hours of the day.</source>
        <translation>Warte- und Laufzeiten von Runnern mit vielen Jobs beruhen auf einer Stichprobe, gleichmäßig verteilt über den Zeitraum und die Tagesstunden.</translation>
    </message>
    <message>
        <source>There were more events than a report takes; the oldest are left out.</source>
        <translation>Es gab mehr Ereignisse, als ein Bericht fasst; die ältesten fehlen.</translation>
    </message>
    <message>
        <source>Availability is the available part of all time that counts. OK is available, down is not.</source>
        <translation>Die Verfügbarkeit ist der verfügbare Anteil der gesamten Zeit, die zählt. OK gilt als verfügbar, gestört nicht.</translation>
    </message>
    <message>
        <source>Counted as available: %1.</source>
        <translation>Als verfügbar gezählt: %1.</translation>
    </message>
    <message>
        <source>Counted as not available: %1.</source>
        <translation>Als nicht verfügbar gezählt: %1.</translation>
    </message>
    <message>
        <source>Left out, neither available nor not: %1.</source>
        <translation>Ausgelassen, weder verfügbar noch nicht verfügbar: %1.</translation>
    </message>
    <message>
        <source>A service is available while all of its runners are; a runner while none of its four stages is down.</source>
        <translation>Ein Dienst ist verfügbar, solange alle seine Runner es sind; ein Runner, solange keine seiner vier Stufen gestört ist.</translation>
    </message>
    <message>
        <source>A service is available while any of its runners is; a runner while none of its four stages is down.</source>
        <translation>Ein Dienst ist verfügbar, solange mindestens einer seiner Runner es ist; ein Runner, solange keine seiner vier Stufen gestört ist.</translation>
    </message>
    <message>
        <source>An incident lasts from the first status of warning or down to the return to OK. One that lies wholly in time that is paused, planned or not watched is listed, but does not count.</source>
        <translation>Ein Vorfall dauert vom ersten Status „Warnung“ oder „gestört“ bis zur Rückkehr zu OK. Ein Vorfall, der ganz in pausierter, geplanter oder nicht überwachter Zeit liegt, wird aufgeführt, zählt aber nicht.</translation>
    </message>
    <message>
        <source>Outages are incidents that went down. The mean time to repair is that of outages which began and ended in the period; the mean time between failures is the available time for each outage.</source>
        <translation>Ausfälle sind Vorfälle, die bis zu „gestört“ gingen. Die mittlere Zeit bis zur Behebung ist die der Ausfälle, die im Zeitraum begannen und endeten; die mittlere Zeit zwischen Ausfällen ist die verfügbare Zeit je Ausfall.</translation>
    </message>
    <message>
        <source>The PDF cannot be painted.</source>
        <translation>Das PDF kann nicht gezeichnet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 available, %n incidents</source>
        <translation>
            <numerusform>%1: %2 verfügbar, %n Vorfall</numerusform>
            <numerusform>%1: %2 verfügbar, %n Vorfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole report is the file %1.</source>
        <translation>Der ganze Bericht ist die Datei %1.</translation>
    </message>
    <message>
        <source>This tells whether it was changed since:</source>
        <translation>Ob er seitdem geändert wurde, zeigt:</translation>
    </message>
    <message>
        <source>Could not save %1: %2.</source>
        <translation>%1 konnte nicht gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %2 to %3 %4</source>
        <translation>%1 %2 bis %3 %4</translation>
    </message>
</context>
<context>
    <name>ReportLayout</name>
    <message>
        <source>%1 of %2</source>
        <comment>page number</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>The secret could not be written.</source>
        <translation>Das Geheimnis konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The keyring holds no secret named “%1”.</source>
        <translation>Der Schlüsselbund enthält kein Geheimnis namens „%1“.</translation>
    </message>
    <message>
        <source>The keyring cannot be used. Give the secret by a file or an environment variable.</source>
        <translation>Der Schlüsselbund ist nicht brauchbar. Das Geheimnis über eine Datei oder eine Umgebungsvariable angeben.</translation>
    </message>
    <message>
        <source>No secret is configured.</source>
        <translation>Kein Geheimnis ist eingerichtet.</translation>
    </message>
    <message>
        <source>The environment variable %1 holds no secret.</source>
        <translation>Die Umgebungsvariable %1 enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>The file %1 with a secret cannot be read: %2</source>
        <translation>Die Datei %1 mit einem Geheimnis ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The file %1 holds a secret, but others may read it. Set its mode to 0600.</source>
        <translation>Die Datei %1 enthält ein Geheimnis, aber andere dürfen sie lesen. Ihre Zugriffsrechte auf 0600 setzen.</translation>
    </message>
    <message>
        <source>The file %1 holds no secret.</source>
        <translation>Die Datei %1 enthält kein Geheimnis.</translation>
    </message>
</context>
<context>
    <name>ServerCheck</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Give the address of the server.</source>
        <translation>Die Adresse des Servers fehlt.</translation>
    </message>
    <message>
        <source>An address looks like https://example.org/slivka.</source>
        <translation>Eine Adresse sieht aus wie https://example.org/slivka.</translation>
    </message>
    <message>
        <source>An address must not hold a password.</source>
        <translation>Eine Adresse darf kein Passwort enthalten.</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation>Der Server braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a server of this name already.</source>
        <translation>Es gibt schon einen Server dieses Namens.</translation>
    </message>
    <message>
        <source>You can add it now; it will be shown as unreachable.</source>
        <translation>Er kann jetzt hinzugefügt werden und wird als nicht erreichbar gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>Works, with %n limit(s).</source>
        <translation>
            <numerusform>Funktioniert, mit %n Einschränkung.</numerusform>
            <numerusform>Funktioniert, mit %n Einschränkungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>Funktioniert.</translation>
    </message>
    <message>
        <source>Say where the feed is: a file, or an address.</source>
        <translation>Es fehlt, wo der Feed liegt: eine Datei oder eine Adresse.</translation>
    </message>
    <message>
        <source>Give the tenant.</source>
        <translation>Der Mandant fehlt.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Names with values (“name: value”) are expected here.</source>
        <translation>Hier werden Namen mit Werten („name: value“) erwartet.</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Hier wird eine Liste erwartet.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Hier wird ein Text erwartet.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Dies darf nicht leer sein.</translation>
    </message>
    <message>
        <source>A text or a list of texts is expected here.</source>
        <translation>Hier wird ein Text oder eine Liste von Texten erwartet.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <translation>Hier wird eine ganze Zahl von %1 bis %2 erwartet.</translation>
    </message>
    <message>
        <source>A duration such as 30s, 10m, 2h or 1d is expected here.</source>
        <translation>Hier wird eine Dauer wie 30s, 10m, 2h oder 1d erwartet.</translation>
    </message>
    <message>
        <source>This must be between %1 and %2.</source>
        <translation>Dies muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>“%1” is not an address with %2 and a host.</source>
        <translation>„%1“ ist keine Adresse mit %2 und einem Rechner.</translation>
    </message>
    <message>
        <source>An address here must not hold a user name or password.</source>
        <translation>Eine Adresse darf hier weder Nutzernamen noch Passwort enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name is one line without control characters and without blanks around it.</source>
        <translation>Ein Name ist eine Zeile ohne Steuerzeichen und ohne Leerzeichen am Rand.</translation>
    </message>
    <message>
        <source>A price is a number above 0 and up to %1, or fast, quick, normal, thrifty or minimal.</source>
        <translation>Ein Preis ist eine Zahl über 0 und bis %1, oder fast, quick, normal, thrifty oder minimal.</translation>
    </message>
    <message>
        <source>“%1” needs a unit: write %1s, %1m, %1h or %1d.</source>
        <translation>„%1“ braucht eine Einheit: %1s, %1m, %1h oder %1d.</translation>
    </message>
    <message>
        <source>“%1” is negative.</source>
        <translation>„%1“ ist negativ.</translation>
    </message>
    <message>
        <source>“%1” is not a duration such as 30s, 10m, 2h or 1d.</source>
        <translation>„%1“ ist keine Dauer wie 30s, 10m, 2h oder 1d.</translation>
    </message>
    <message>
        <source>“%1” is longer than ten years.</source>
        <translation>„%1“ ist länger als zehn Jahre.</translation>
    </message>
    <message>
        <source>A name is expected before the colon.</source>
        <translation>Vor dem Doppelpunkt wird ein Name erwartet.</translation>
    </message>
    <message>
        <source>This is given twice, first on line %1.</source>
        <translation>Dies steht zweimal da, zuerst in Zeile %1.</translation>
    </message>
    <message>
        <source>“%1” is not used by this version of Jobwatch.</source>
        <translation>„%1“ wird von dieser Version von Jobwatch nicht verwendet.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>“%1” is not known. Did you mean “%2”?</source>
        <translation>„%1“ ist nicht bekannt. War „%2“ gemeint?</translation>
    </message>
    <message>
        <source>“%1” is not known. Known here: %2.</source>
        <translation>„%1“ ist nicht bekannt. Hier bekannt: %2.</translation>
    </message>
    <message>
        <source>This is a file of version %1; this Jobwatch reads version %2.</source>
        <translation>Dies ist eine Datei der Version %1; dieses Jobwatch liest Version %2.</translation>
    </message>
    <message>
        <source>“%1” is used twice, first on line %2.</source>
        <translation>„%1“ ist zweimal vergeben, zuerst in Zeile %2.</translation>
    </message>
    <message>
        <source>“min” is longer than “max”.</source>
        <translation>„min“ ist länger als „max“.</translation>
    </message>
    <message>
        <source>“every” has an effect only with “kind: fixed”.</source>
        <translation>„every“ wirkt nur mit „kind: fixed“.</translation>
    </message>
    <message>
        <source>The file does not begin with “version: 1”.</source>
        <translation>Die Datei beginnt nicht mit „version: 1“.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Dies ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>ihr Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>“%1” is a file on the server. Copy it to this computer and write its new path here.</source>
        <translation>„%1“ ist eine Datei auf dem Server. Sie muss auf diesen Rechner kopiert und ihr neuer Pfad hier eingetragen werden.</translation>
    </message>
    <message>
        <source>This holds a variable of the server&apos;s environment. Write its value instead.</source>
        <translation>Dies enthält eine Variable der Umgebung des Servers. Hier gehört ihr Wert hin.</translation>
    </message>
    <message>
        <source>The service has no runner “%1”.</source>
        <translation>Der Dienst hat keinen Runner „%1“.</translation>
    </message>
    <message>
        <source>Jobwatch cannot choose the runner “%1”: add the parameter that routes jobs to it.</source>
        <translation>Jobwatch kann den Runner „%1“ nicht wählen: Es fehlt der Parameter, der Jobs zu ihm leitet.</translation>
    </message>
    <message>
        <source>The runner “%1” has more than one test.</source>
        <translation>Der Runner „%1“ hat mehr als einen Test.</translation>
    </message>
    <message>
        <source>The service has no tests.</source>
        <translation>Der Dienst hat keine Tests.</translation>
    </message>
    <message>
        <source>Aliases (“*name”) cannot be used here.</source>
        <translation>Aliase („*name“) sind hier nicht möglich.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Dies ist zu tief geschachtelt.</translation>
    </message>
    <message>
        <source>This line is indented with a tab. Only spaces can be used.</source>
        <translation>Diese Zeile ist mit einem Tabulator eingerückt. Nur Leerzeichen sind möglich.</translation>
    </message>
    <message>
        <source>There is a control character here.</source>
        <translation>Hier steht ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>This line is not UTF-8 text.</source>
        <translation>Diese Zeile ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Die Datei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>There is more than one document.</source>
        <translation>Es ist mehr als ein Dokument enthalten.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>Dies ist kein gültiges YAML: %1.</translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>Dies ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>“path” or “url” is missing: where the feed is.</source>
        <translation>„path“ oder „url“ fehlt: wo der Feed liegt.</translation>
    </message>
    <message>
        <source>A feed has a “path” or a “url”, not both.</source>
        <translation>Ein Feed hat „path“ oder „url“, nicht beides.</translation>
    </message>
    <message>
        <source>“path” is used only with “kind: feed”.</source>
        <translation>„path“ gilt nur bei „kind: feed“.</translation>
    </message>
    <message>
        <source>A host is expected, or a name from the configuration of ssh.</source>
        <translation>Ein Rechner wird erwartet oder ein Name aus der Konfiguration von ssh.</translation>
    </message>
    <message>
        <source>A path is expected that begins with a slash.</source>
        <translation>Ein Pfad wird erwartet, der mit einem Schrägstrich beginnt.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable.</source>
        <translation>„%1“ kann kein Variablenname sein.</translation>
    </message>
    <message>
        <source>“accounting” is used only with “system: gridengine”.</source>
        <translation>„accounting“ wird nur mit „system: gridengine“ verwendet.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>„%1“ ist keines von %2.</translation>
    </message>
    <message>
        <source>“%1” is no time of day such as 08:00.</source>
        <translation>„%1“ ist keine Uhrzeit wie 08:00.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address such as ops@example.org.</source>
        <translation>„%1“ ist keine E-Mail-Adresse wie ops@example.org.</translation>
    </message>
    <message>
        <source>“%1” is no name of a host.</source>
        <translation>„%1“ ist kein Rechnername.</translation>
    </message>
    <message>
        <source>Quiet hours must end at another time.</source>
        <translation>Ruhezeiten müssen zu einer anderen Zeit enden, als sie beginnen.</translation>
    </message>
    <message>
        <source>A login needs “security: starttls” or “security: tls”.</source>
        <translation>Eine Anmeldung braucht „security: starttls“ oder „security: tls“.</translation>
    </message>
    <message>
        <source>No channel is named “%1”.</source>
        <translation>Kein Kanal heißt „%1“.</translation>
    </message>
    <message>
        <source>“%1” has no effect on a queueing system.</source>
        <translation>„%1“ wirkt bei einem Warteschlangensystem nicht.</translation>
    </message>
    <message>
        <source>Over slurmrestd the files that a job writes cannot be read, so this is not checked.</source>
        <translation>Über slurmrestd sind die Dateien, die ein Job schreibt, nicht lesbar, daher wird dies nicht geprüft.</translation>
    </message>
    <message>
        <source>Without “match” no job of a user belongs to this service.</source>
        <translation>Ohne „match“ gehört kein Nutzerjob zu diesem Dienst.</translation>
    </message>
    <message>
        <source>“%1” is used only with a queueing system.</source>
        <translation>„%1“ wird nur mit einem Warteschlangensystem verwendet.</translation>
    </message>
    <message>
        <source>A rule needs a pattern, for example “jobName: clustalo*”.</source>
        <translation>Eine Regel braucht ein Muster, zum Beispiel „jobName: clustalo*“.</translation>
    </message>
    <message>
        <source>A time is written as 2026-11-15T10:00:00Z.</source>
        <translation>Eine Zeit wird als 2026-11-15T10:00:00Z geschrieben.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known here.</source>
        <translation>Die Zeitzone „%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” is no part of a report; there are %2.</source>
        <translation>„%1“ ist kein Teil eines Berichts; es gibt %2.</translation>
    </message>
    <message>
        <source>A time of day is written as 07:30.</source>
        <translation>Eine Uhrzeit wird als 07:30 geschrieben.</translation>
    </message>
    <message>
        <source>A period of one&apos;s own needs “from” and, later than that, “to”.</source>
        <translation>Ein eigener Zeitraum braucht „from“ und, später als dieses, „to“.</translation>
    </message>
    <message>
        <source>A report that is sent is one file: not csv.</source>
        <translation>Ein Bericht, der versandt wird, ist eine einzige Datei: nicht csv.</translation>
    </message>
    <message>
        <source>No server is named “%1”.</source>
        <translation>Kein Server heißt „%1“.</translation>
    </message>
    <message>
        <source>“url” or “commands” is missing: how the queueing system is reached.</source>
        <translation>„url“ oder „commands“ fehlt: wie das Warteschlangensystem erreicht wird.</translation>
    </message>
    <message>
        <source>A queueing system is reached by “url” or by “commands”, not both.</source>
        <translation>Ein Warteschlangensystem wird über „url“ oder über „commands“ erreicht, nicht über beides.</translation>
    </message>
    <message>
        <source>“commands” is used only with “kind: slurm”.</source>
        <translation>„commands“ wird nur mit „kind: slurm“ verwendet.</translation>
    </message>
    <message>
        <source>Secrets do not belong in this file. Write keyring, {env: NAME} or {file: PATH}.</source>
        <translation>Geheimnisse gehören nicht in diese Datei. Richtig ist keyring, {env: NAME} oder {file: PATH}.</translation>
    </message>
    <message>
        <source>“%1” is no HTTP status.</source>
        <translation>„%1“ ist kein HTTP-Status.</translation>
    </message>
    <message>
        <source>“longest” is shorter than “firstProbe”.</source>
        <translation>„longest“ ist kürzer als „firstProbe“.</translation>
    </message>
    <message>
        <source>A schedule has “every” or “cron”, not both.</source>
        <translation>Ein Zeitplan hat „every“ oder „cron“, nicht beides.</translation>
    </message>
    <message>
        <source>“every” or “cron” is missing: when the timer runs.</source>
        <translation>„every“ oder „cron“ fehlt: wann der Timer läuft.</translation>
    </message>
    <message>
        <source>“method” is one of %1.</source>
        <translation>„method“ ist eines von %1.</translation>
    </message>
    <message>
        <source>“path” is missing: what the timer calls.</source>
        <translation>„path“ fehlt: was der Timer aufruft.</translation>
    </message>
    <message>
        <source>A “path” needs the name of a “server”; else give a whole “url”.</source>
        <translation>Ein „path“ braucht den Namen eines „server“; sonst eine ganze „url“ angeben.</translation>
    </message>
    <message>
        <source>“path” begins with a slash.</source>
        <translation>„path“ beginnt mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>What is raw is not kept longer than sums, nor hours longer than days.</source>
        <translation>Rohdaten werden nicht länger aufbewahrt als Summen, Stunden nicht länger als Tage.</translation>
    </message>
    <message>
        <source>Leave the password out of “store”: give “password” as keyring, {env: NAME} or {file: PATH}, or keep it in ~/.pgpass.</source>
        <translation>Das Passwort gehört nicht in „store“: „password“ als keyring, {env: NAME} oder {file: PATH} angeben oder es in ~/.pgpass aufbewahren.</translation>
    </message>
    <message>
        <source>It cannot be sent: no channel of kind email is in “notifications”.</source>
        <translation>Er kann nicht gesendet werden: In „notifications“ steht kein Kanal der Art email.</translation>
    </message>
    <message>
        <source>It cannot be sent: no channel of kind email is named “%1”.</source>
        <translation>Er kann nicht gesendet werden: Kein Kanal der Art email heißt „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more mistakes)</source>
        <translation>
            <numerusform>%1 (und %n weiterer Fehler)</numerusform>
            <numerusform>%1 (und %n weitere Fehler)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n gestört</numerusform>
            <numerusform>%n gestört</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Watched servers</source>
        <translation>Überwachte Server</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Noch kein Server</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>%1, as last seen</source>
        <translation>%1, wie zuletzt gesehen</translation>
    </message>
</context>
<context>
    <name>Slivka</name>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Dies ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>Die Adresse muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>Die Adresse darf weder Nutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>The output %1 is not as expected.</source>
        <translation>Die Ausgabe %1 ist nicht wie erwartet.</translation>
    </message>
    <message>
        <source>The answer is not one of a Slivka server.</source>
        <translation>Die Antwort stammt nicht von einem Slivka-Server.</translation>
    </message>
    <message>
        <source>The server lists a service without an id; it was left out.</source>
        <translation>Der Server nennt einen Dienst ohne Kennung; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The server lists the service %1 twice.</source>
        <translation>Der Server nennt den Dienst %1 zweimal.</translation>
    </message>
    <message>
        <source>The answer does not describe files.</source>
        <translation>Die Antwort beschreibt keine Dateien.</translation>
    </message>
    <message>
        <source>The answer does not describe a job.</source>
        <translation>Die Antwort beschreibt keinen Job.</translation>
    </message>
    <message>
        <source>The server refuses the parameters of the test: %1</source>
        <translation>Der Server lehnt die Parameter des Tests ab: %1</translation>
    </message>
    <message>
        <source>Slivka %1 reports the outcome of user jobs as the status of a service.</source>
        <translation>Slivka %1 meldet das Ergebnis von Nutzerjobs als Status eines Dienstes.</translation>
    </message>
    <message>
        <source>A job may have been created all the same.</source>
        <translation>Trotzdem kann ein Job entstanden sein.</translation>
    </message>
    <message>
        <source>The file %1 of the test was not read.</source>
        <translation>Die Datei %1 des Tests wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The server has no service of this name (HTTP 404).</source>
        <translation>Der Server hat keinen Dienst dieses Namens (HTTP 404).</translation>
    </message>
    <message>
        <source>The server no longer knows the job (HTTP 404).</source>
        <translation>Der Server kennt den Job nicht mehr (HTTP 404).</translation>
    </message>
    <message>
        <source>The server refuses a file of this size.</source>
        <translation>Der Server lehnt eine Datei dieser Größe ab.</translation>
    </message>
    <message>
        <source>The server takes no uploads (HTTP %1).</source>
        <translation>Der Server nimmt keine Dateien an (HTTP %1).</translation>
    </message>
    <message>
        <source>%1 for %2 s</source>
        <translation>%1 seit %2 s</translation>
    </message>
    <message>
        <source>The service has no parameter %1, which the test names.</source>
        <translation>Der Dienst hat keinen Parameter %1, den der Test nennt.</translation>
    </message>
</context>
<context>
    <name>SlivkaConnection</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>Nicht geprüft.</translation>
    </message>
    <message>
        <source>%1 has an address.</source>
        <translation>%1 hat eine Adresse.</translation>
    </message>
    <message>
        <source>Port %1 accepts connections.</source>
        <translation>Port %1 nimmt Verbindungen an.</translation>
    </message>
    <message>
        <source>The certificate is trusted.</source>
        <translation>Dem Zertifikat wird vertraut.</translation>
    </message>
    <message>
        <source>Not used: the address begins with http://.</source>
        <translation>Nicht verwendet: Die Adresse beginnt mit http://.</translation>
    </message>
    <message>
        <source>This is not a Slivka server: it answered with a web page (HTTP %1).</source>
        <translation>Dies ist kein Slivka-Server: Er antwortete mit einer Webseite (HTTP %1).</translation>
    </message>
    <message>
        <source>This is not a Slivka server: its answer holds no version (HTTP %1).</source>
        <translation>Dies ist kein Slivka-Server: Seine Antwort enthält keine Version (HTTP %1).</translation>
    </message>
    <message>
        <source>The server cannot answer at the moment (HTTP %1).</source>
        <translation>Der Server kann im Moment nicht antworten (HTTP %1).</translation>
    </message>
    <message>
        <source>The server refuses access (HTTP %1).</source>
        <translation>Der Server verweigert den Zugang (HTTP %1).</translation>
    </message>
    <message>
        <source>The server answered (HTTP %1).</source>
        <translation>Der Server antwortete (HTTP %1).</translation>
    </message>
    <message>
        <source>Slivka %1, API %2.</source>
        <translation>Slivka %1, API %2.</translation>
    </message>
    <message>
        <source>This version was not tried with Jobwatch.</source>
        <translation>Diese Version wurde mit Jobwatch nicht erprobt.</translation>
    </message>
    <message>
        <source>The server cannot list its services (HTTP %1): its database may be down.</source>
        <translation>Der Server kann seine Dienste nicht nennen (HTTP %1): Vielleicht ist seine Datenbank gestört.</translation>
    </message>
    <message>
        <source>The server offers no services.</source>
        <translation>Der Server bietet keine Dienste an.</translation>
    </message>
    <message>
        <source>Services found: %1.</source>
        <translation>Gefundene Dienste: %1.</translation>
    </message>
</context>
<context>
    <name>Slurm</name>
    <message>
        <source>The server&apos;s list of jobs cannot be read: %1</source>
        <translation>Die Jobliste des Servers ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the field “%1” has a form that this version does not know.</source>
        <translation>das Feld „%1“ hat eine Form, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>it holds no “jobs”.</source>
        <translation>es enthält kein „jobs“.</translation>
    </message>
    <message>
        <source>Jobs that ended while nobody watched are not known: %1</source>
        <translation>Jobs, die unbeobachtet endeten, sind nicht bekannt: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer holds no “%1” that can be read.</source>
        <translation>Die Antwort des Servers enthält kein lesbares „%1“.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Dies ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>Die Adresse muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>Die Adresse darf weder Nutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>The token for slurmrestd cannot be read: %1</source>
        <translation>Das Token für slurmrestd ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The token for slurmrestd is empty.</source>
        <translation>Das Token für slurmrestd ist leer.</translation>
    </message>
    <message>
        <source>The server offers none of the API versions %1 to %2. Check that its address is that of slurmrestd.</source>
        <translation>Der Server bietet keine der API-Versionen %1 bis %2. Bitte prüfen, ob seine Adresse die von slurmrestd ist.</translation>
    </message>
    <message>
        <source>The server refuses the token of the user %1.</source>
        <translation>Der Server weist das Token des Nutzers %1 ab.</translation>
    </message>
    <message>
        <source>no reason is told</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>slurmrestd answers, but cannot reach the cluster&apos;s controller. Check slurmctld.</source>
        <translation>slurmrestd antwortet, erreicht aber den Controller des Clusters nicht. Bitte slurmctld prüfen.</translation>
    </message>
    <message>
        <source>The server refuses the user name or the token.</source>
        <translation>Der Server weist den Nutzernamen oder das Token ab.</translation>
    </message>
    <message>
        <source>The server fails without a reason: its controller is down or the token is refused.</source>
        <translation>Der Server scheitert ohne Angabe eines Grundes: Sein Controller ist gestört oder das Token wird abgewiesen.</translation>
    </message>
    <message>
        <source>The cluster&apos;s accounting does not answer.</source>
        <translation>Das Accounting des Clusters antwortet nicht.</translation>
    </message>
    <message>
        <source>The server denies access: %1.</source>
        <translation>Der Server verweigert den Zugriff: %1.</translation>
    </message>
    <message>
        <source>The controller does not know the job any more.</source>
        <translation>Der Controller kennt den Job nicht mehr.</translation>
    </message>
    <message>
        <source>The server does not offer this address (HTTP 404).</source>
        <translation>Der Server bietet diese Adresse nicht an (HTTP 404).</translation>
    </message>
    <message>
        <source>Slurm refuses: %1.</source>
        <translation>Slurm lehnt ab: %1.</translation>
    </message>
    <message>
        <source>Neither the controller nor the accounting knows the job.</source>
        <translation>Weder der Controller noch das Accounting kennt den Job.</translation>
    </message>
    <message>
        <source>The files that a job writes cannot be read over slurmrestd.</source>
        <translation>Die Dateien, die ein Job schreibt, sind über slurmrestd nicht lesbar.</translation>
    </message>
    <message>
        <source>The test has no “script”: there is nothing to run.</source>
        <translation>Der Test hat kein „script“: Es gibt nichts auszuführen.</translation>
    </message>
    <message>
        <source>The server accepted a job without telling its number.</source>
        <translation>Der Server nahm einen Job an, ohne dessen Nummer zu nennen.</translation>
    </message>
    <message>
        <source>The token was made for the user %1, not for %2.</source>
        <translation>Das Token wurde für den Nutzer %1 erstellt, nicht für %2.</translation>
    </message>
    <message>
        <source>The token expired %1 ago. Make a new one with “scontrol token”.</source>
        <translation>Das Token ist vor %1 abgelaufen. Ein neues lässt sich mit „scontrol token“ erstellen.</translation>
    </message>
    <message>
        <source>The token expires in %1. Make a new one with “scontrol token”.</source>
        <translation>Das Token läuft in %1 ab. Ein neues lässt sich mit „scontrol token“ erstellen.</translation>
    </message>
</context>
<context>
    <name>SlurmConnection</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Accounting</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>Nicht getestet.</translation>
    </message>
    <message>
        <source>%1 has an address.</source>
        <translation>%1 hat eine Adresse.</translation>
    </message>
    <message>
        <source>Port %1 accepts connections.</source>
        <translation>Port %1 nimmt Verbindungen an.</translation>
    </message>
    <message>
        <source>The certificate is trusted.</source>
        <translation>Dem Zertifikat wird vertraut.</translation>
    </message>
    <message>
        <source>Not used: the address begins with http://.</source>
        <translation>Nicht verwendet: Die Adresse beginnt mit http://.</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>Der Server hat geantwortet.</translation>
    </message>
    <message>
        <source>API %1.</source>
        <translation>API %1.</translation>
    </message>
    <message>
        <source>The token is accepted.</source>
        <translation>Das Token wird angenommen.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>No partition is visible to this user.</source>
        <translation>Für diesen Nutzer ist keine Partition sichtbar.</translation>
    </message>
    <message>
        <source>Partitions found: %1.</source>
        <translation>Gefundene Partitionen: %1.</translation>
    </message>
    <message>
        <source>Jobs that end while nobody watches stay unknown.</source>
        <translation>Jobs, die unbeobachtet enden, bleiben unbekannt.</translation>
    </message>
    <message>
        <source>The accounting answers.</source>
        <translation>Das Accounting antwortet.</translation>
    </message>
    <message>
        <source>This cluster has none.</source>
        <translation>Dieser Cluster hat keines.</translation>
    </message>
</context>
<context>
    <name>Smtp</name>
    <message>
        <source>A mail address is not valid.</source>
        <translation>Eine Mailadresse ist ungültig.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the mail: %2</source>
        <translation>Der Mailserver %1 weist die Mail ab: %2</translation>
    </message>
    <message>
        <source>No mail server listens at %1.</source>
        <translation>Unter %1 nimmt kein Mailserver Verbindungen an.</translation>
    </message>
    <message>
        <source>The name of the mail server %1 has no address.</source>
        <translation>Der Name des Mailservers %1 hat keine Adresse.</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer in time.</source>
        <translation>Der Mailserver %1 antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption.</source>
        <translation>Der Mailserver %1 bietet keine Verschlüsselung an.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not trusted.</source>
        <translation>Dem Zertifikat des Mailservers %1 wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the login.</source>
        <translation>Der Mailserver %1 weist die Anmeldung ab.</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 broke.</source>
        <translation>Die Verbindung zum Mailserver %1 brach ab.</translation>
    </message>
    <message>
        <source>The mail server %1 does not begin with TLS as it was asked to.</source>
        <translation>Der Mailserver %1 beginnt trotz Aufforderung nicht mit TLS.</translation>
    </message>
    <message>
        <source>The file of certificates by which the mail server %1 is known cannot be read.</source>
        <translation>Die Zertifikatsdatei, an der der Mailserver %1 erkannt wird, ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>in memory</source>
        <translation>im Speicher</translation>
    </message>
    <message>
        <source>New history is kept in memory until Jobwatch ends.</source>
        <translation>Neuer Verlauf bleibt im Speicher, bis Jobwatch endet.</translation>
    </message>
    <message>
        <source>The history file %1 was damaged. It was kept as %2, and a new history was begun.</source>
        <translation>Die Verlaufsdatei %1 war beschädigt. Sie liegt nun unter %2, und ein neuer Verlauf wurde begonnen.</translation>
    </message>
    <message>
        <source>The history file %1 is damaged.</source>
        <translation>Die Verlaufsdatei %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no space left for the history file %1.</source>
        <translation>Für die Verlaufsdatei %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>The history file %1 cannot be written.</source>
        <translation>Die Verlaufsdatei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The history file %1 is in use by another program.</source>
        <translation>Die Verlaufsdatei %1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The history file %1 was written by a newer version of Jobwatch.</source>
        <translation>Die Verlaufsdatei %1 stammt von einer neueren Version von Jobwatch.</translation>
    </message>
    <message>
        <source>The file %1 is not a history of Jobwatch.</source>
        <translation>Die Datei %1 ist kein Verlauf von Jobwatch.</translation>
    </message>
    <message>
        <source>There is no history file %1 yet.</source>
        <translation>Es gibt noch keine Verlaufsdatei %1.</translation>
    </message>
    <message>
        <source>The history file %1 cannot be read or written.</source>
        <translation>Die Verlaufsdatei %1 kann weder gelesen noch geschrieben werden.</translation>
    </message>
    <message>
        <source>What was learnt about a server cannot be read; it starts anew.</source>
        <translation>Was über einen Server gelernt wurde, ist nicht lesbar; es beginnt von vorn.</translation>
    </message>
    <message>
        <source>The address of the history database %1 cannot be used: %2</source>
        <translation>Die Adresse der Verlaufsdatenbank %1 ist nicht brauchbar: %2</translation>
    </message>
    <message>
        <source>it is no valid URL.</source>
        <translation>sie ist keine gültige URL.</translation>
    </message>
    <message>
        <source>“%1” holds a semicolon.</source>
        <translation>„%1“ enthält ein Semikolon.</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>„%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 runs the monitoring for this history.</source>
        <translation>%1 betreibt die Überwachung für diesen Verlauf.</translation>
    </message>
    <message>
        <source>There is no space left for the history database %1.</source>
        <translation>Für die Verlaufsdatenbank %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>The history database %1 does not let us write.</source>
        <translation>Die Verlaufsdatenbank %1 lässt kein Schreiben zu.</translation>
    </message>
    <message>
        <source>The history database %1 is locked by another program.</source>
        <translation>Die Verlaufsdatenbank %1 ist von einem anderen Programm gesperrt.</translation>
    </message>
    <message>
        <source>The history database %1 was written by a newer version of Jobwatch.</source>
        <translation>Die Verlaufsdatenbank %1 stammt von einer neueren Version von Jobwatch.</translation>
    </message>
    <message>
        <source>The database %1 is not a history of Jobwatch.</source>
        <translation>Die Datenbank %1 ist kein Verlauf von Jobwatch.</translation>
    </message>
    <message>
        <source>There is no history in the database %1 yet.</source>
        <translation>In der Datenbank %1 gibt es noch keinen Verlauf.</translation>
    </message>
    <message>
        <source>The history database %1 cannot be opened: %2</source>
        <translation>Die Verlaufsdatenbank %1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>The connection to the history database %1 was lost.</source>
        <translation>Die Verbindung zur Verlaufsdatenbank %1 ging verloren.</translation>
    </message>
    <message>
        <source>The history database %1 cannot be read or written.</source>
        <translation>Die Verlaufsdatenbank %1 kann weder gelesen noch geschrieben werden.</translation>
    </message>
    <message>
        <source>The timer %1 was changed by another Jobwatch: its state is read again.</source>
        <translation>Der Timer %1 wurde von einem anderen Jobwatch geändert: Sein Zustand wird neu gelesen.</translation>
    </message>
    <message>
        <source>The history file %1 was written by an earlier version. Start Jobwatch on it once: that brings it up to date.</source>
        <translation>Die Verlaufsdatei %1 stammt von einer früheren Version. Jobwatch einmal damit starten: Das bringt sie auf den neuen Stand.</translation>
    </message>
    <message>
        <source>The history database %1 was written by an earlier version. Start Jobwatch on it once: that brings it up to date.</source>
        <translation>Die Verlaufsdatenbank %1 stammt von einer früheren Version. Jobwatch einmal damit starten: Das bringt sie auf den neuen Stand.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>%1, as last seen</source>
        <translation>%1, zuletzt gesehen</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nicht gelistet</translation>
    </message>
    <message>
        <source>Last 24 h: %1</source>
        <translation>Letzte 24 h: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>stage, status, age or reason</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Last evidence %1</source>
        <translation>Letzter Beleg %1</translation>
    </message>
    <message>
        <source>%1, decides the status</source>
        <translation>%1, entscheidet über den Status</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>runners that are OK, all runners</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2 runners OK, worst %3</source>
        <comment>stage, 1 of 2, status</comment>
        <translation>%1: %2 Runnern OK, schlimmster Status: %3</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n runners</source>
        <translation>
            <numerusform>%n Runner</numerusform>
            <numerusform>%n Runner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n gestört</numerusform>
            <numerusform>%n gestört</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n mit Warnung</numerusform>
            <numerusform>%n mit Warnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n pausiert</numerusform>
            <numerusform>%n pausiert</numerusform>
        </translation>
    </message>
    <message>
        <source>all OK</source>
        <translation>alle OK</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>tests this hour, budget of an hour</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Tests this hour</source>
        <translation>Tests diese Stunde</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Letzte 24 h</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Server says</source>
        <translation>Server sagt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Tests/day</source>
        <translation>Tests/Tag</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Next test in</source>
        <translation>Nächster Test in</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Exit %1</source>
        <translation>Exit %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>First line of stderr</source>
        <translation>Erste Zeile von stderr</translation>
    </message>
    <message>
        <source>Queue wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Service and runner</source>
        <translation>Dienst und Runner</translation>
    </message>
    <message numerus="yes">
        <source>%n runners show their last status</source>
        <translation>
            <numerusform>%n Runner zeigt den letzten Status</numerusform>
            <numerusform>%n Runner zeigen den letzten Status</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be reached since %1 – %2</source>
        <comment>time, 18 runners show …</comment>
        <translation>nicht erreichbar seit %1 – %2</translation>
    </message>
    <message>
        <source>CPU/day</source>
        <translation>CPU/Tag</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Wartezeit p50</translation>
    </message>
    <message>
        <source>Wait p95</source>
        <translation>Wartezeit p95</translation>
    </message>
    <message>
        <source>Run p50</source>
        <translation>Laufzeit p50</translation>
    </message>
    <message>
        <source>Run p95</source>
        <translation>Laufzeit p95</translation>
    </message>
    <message>
        <source>User jobs</source>
        <translation>Nutzerjobs</translation>
    </message>
    <message>
        <source>Tests passed</source>
        <translation>Tests bestanden</translation>
    </message>
    <message>
        <source>Tests failed</source>
        <translation>Tests gescheitert</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>unter 1 min</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlimmster</translation>
    </message>
    <message>
        <source>First evidence</source>
        <translation>Erster Beleg</translation>
    </message>
    <message>
        <source>Found after</source>
        <translation>Gefunden nach</translation>
    </message>
    <message>
        <source>Cause and note</source>
        <translation>Ursache und Notiz</translation>
    </message>
    <message>
        <source>Ack</source>
        <translation>Bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>%n in %1</source>
        <translation>
            <numerusform>%n in %1</numerusform>
            <numerusform>%n in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with something down</source>
        <translation>%1 mit einer Störung</translation>
    </message>
    <message>
        <source>found within a minute on average</source>
        <translation>im Mittel binnen einer Minute gefunden</translation>
    </message>
    <message>
        <source>mean time to find %1</source>
        <translation>mittlere Zeit bis zum Fund %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Was als Nächstes geschieht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>Runners and timers</source>
        <translation>Runner und Timer</translation>
    </message>
    <message>
        <source>Test CPU, 24 h</source>
        <translation>Test-CPU, 24 h</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Next probe</source>
        <translation>Nächste Probe</translation>
    </message>
    <message>
        <source>Server time</source>
        <translation>Serverzeit</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Last good run</source>
        <translation>Letzter guter Lauf</translation>
    </message>
    <message>
        <source>Failed today</source>
        <translation>Heute gescheitert</translation>
    </message>
    <message>
        <source>Skipped runs</source>
        <translation>Ausgelassene Läufe</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Von Hand geändert</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>no runners</source>
        <translation>keine Runner</translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>keine Tests</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>no services found. Does this address belong to a Slivka server?</source>
        <translation>keine Dienste gefunden. Gehört diese Adresse zu einem Slivka-Server?</translation>
    </message>
    <message>
        <source>95 % of the jobs of the last 24 h waited no longer than this.</source>
        <translation>95 % der Jobs der letzten 24 h warteten nicht länger als so lange.</translation>
    </message>
    <message>
        <source>95 % of the jobs of the last 24 h ran no longer than this.</source>
        <translation>95 % der Jobs der letzten 24 h liefen nicht länger als so lange.</translation>
    </message>
    <message>
        <source>The last job of the last 24 h that failed in a stage.</source>
        <translation>Der letzte Job der letzten 24 h, der in einer Stufe scheiterte.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How probable the status is that is shown, by all that was seen so far.</source>
        <translation>Wie wahrscheinlich der gezeigte Status ist, nach allem, was bisher gesehen wurde.</translation>
    </message>
    <message>
        <source>Queue wait p95</source>
        <translation>Wartezeit p95</translation>
    </message>
    <message>
        <source>Run time p95</source>
        <translation>Laufzeit p95</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Letzter Fehlschlag</translation>
    </message>
    <message>
        <source>in planned maintenance: %1</source>
        <translation>in geplanter Wartung: %1</translation>
    </message>
</context>
<context>
    <name>TableSample</name>
    <message>
        <source>cluster-north Slurm 23.02</source>
        <translation>cluster-north Slurm 23.02</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>54 runners: 2 down, 2 with warnings</source>
        <translation>54 Runner: 2 gestört, 2 mit Warnung</translation>
    </message>
    <message>
        <source>Not contacted yet</source>
        <translation>Noch kein Kontakt</translation>
    </message>
    <message>
        <source>5 h 59 min</source>
        <translation>5 h 59 min</translation>
    </message>
    <message>
        <source>clustalo 2 runners</source>
        <translation>clustalo 2 Runner</translation>
    </message>
    <message>
        <source>Clustal Omega 1.2.4</source>
        <translation>Clustal Omega 1.2.4</translation>
    </message>
    <message>
        <source>cluster-north</source>
        <translation>cluster-north</translation>
    </message>
    <message>
        <source>99 of 99</source>
        <translation>99 von 99</translation>
    </message>
    <message>
        <source>59 min</source>
        <translation>59 min</translation>
    </message>
    <message>
        <source>cluster/short</source>
        <translation>cluster/short</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no worker</source>
        <translation>kein Worker</translation>
    </message>
    <message>
        <source>wrong output</source>
        <translation>falsche Ausgabe</translation>
    </message>
    <message>
        <source>job lost</source>
        <translation>Job verloren</translation>
    </message>
    <message>
        <source>clustalo › slurm bio-tools</source>
        <translation>clustalo › slurm bio-tools</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>exit 127 muscle: command not found on node 17</source>
        <translation>exit 127 muscle: command not found on node 17</translation>
    </message>
    <message>
        <source>12 May 23:59:59</source>
        <translation>12. Mai 23:59:59</translation>
    </message>
    <message>
        <source>exit 126 permission denied</source>
        <translation>exit 126 permission denied</translation>
    </message>
    <message>
        <source>M. Okafor</source>
        <translation>M. Okafor</translation>
    </message>
    <message>
        <source>test 8…</source>
        <translation>Test 8…</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission denied</translation>
    </message>
    <message>
        <source>clustalo › slurm</source>
        <translation>clustalo › slurm</translation>
    </message>
    <message>
        <source>program failed</source>
        <translation>Programmfehler</translation>
    </message>
    <message>
        <source>1 h 05 min   fixed interval</source>
        <translation>1 h 05 min   festes Intervall</translation>
    </message>
    <message>
        <source>59 min 59 s</source>
        <translation>59 min 59 s</translation>
    </message>
    <message>
        <source>Wed 30 May 23:59</source>
        <translation>Mi 30. Mai 23:59</translation>
    </message>
    <message>
        <source>User jobs</source>
        <translation>Nutzerjobs</translation>
    </message>
    <message>
        <source>Tests passed</source>
        <translation>Tests bestanden</translation>
    </message>
    <message>
        <source>Tests failed</source>
        <translation>Tests gescheitert</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>First evidence</source>
        <translation>Erster Beleg</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>unter 1 min</translation>
    </message>
    <message>
        <source>POST /circulation/scheduled-age-to-lost</source>
        <translation>POST /circulation/scheduled-age-to-lost</translation>
    </message>
    <message>
        <source>since Wed 06 May 12:18</source>
        <translation>seit Mi 06. Mai 12:18</translation>
    </message>
    <message>
        <source>to see whether it is still unsteady</source>
        <translation>um zu sehen, ob es noch unstet ist</translation>
    </message>
    <message>
        <source>Probe process</source>
        <translation>Probeprozess</translation>
    </message>
    <message>
        <source>in 2 h 05 min</source>
        <translation>in 2 h 05 min</translation>
    </message>
    <message>
        <source>2 h 05 min ago</source>
        <translation>vor 2 h 05 min</translation>
    </message>
    <message>
        <source>59 min ago</source>
        <translation>vor 59 min</translation>
    </message>
    <message>
        <source>Off on server</source>
        <translation>Am Server aus</translation>
    </message>
    <message>
        <source>DELETE /email/expired-messages</source>
        <translation>DELETE /email/expired-messages</translation>
    </message>
    <message>
        <source>3/3 000</source>
        <translation>3/3 000</translation>
    </message>
    <message>
        <source>3 h 30 min</source>
        <translation>3 h 30 min</translation>
    </message>
    <message>
        <source>403 access denied: owner lost a permission</source>
        <translation>403 Zugriff verweigert: Eigentümer verlor ein Recht</translation>
    </message>
    <message>
        <source>17:30 UTC</source>
        <translation>17:30 UTC</translation>
    </message>
    <message>
        <source>every 30 min</source>
        <translation>alle 30 min</translation>
    </message>
    <message>
        <source>Request timer</source>
        <translation>Anfrage-Timer</translation>
    </message>
    <message>
        <source>university</source>
        <translation>university</translation>
    </message>
    <message>
        <source>mod-circulation-24.2.0</source>
        <translation>mod-circulation-24.2.0</translation>
    </message>
    <message>
        <source>j.meyer 00</source>
        <translation>j.meyer 00</translation>
    </message>
    <message>
        <source>99 of 1440</source>
        <translation>99 von 1440</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Its module was uninstalled</source>
        <translation>Sein Modul wurde deinstalliert</translation>
    </message>
    <message>
        <source>Delete it on the server after an export</source>
        <translation>Nach einem Export auf dem Server löschen</translation>
    </message>
    <message>
        <source>under 12 min</source>
        <translation>unter 12 min</translation>
    </message>
    <message>
        <source>Unknown › Unknown</source>
        <translation>Unbekannt › Unbekannt</translation>
    </message>
    <message>
        <source>M. Okafor: new disk</source>
        <translation>M. Okafor: neue Platte</translation>
    </message>
    <message>
        <source>Circuit of a timer opened</source>
        <translation>Sicherung eines Timers geöffnet</translation>
    </message>
</context>
<context>
    <name>TestDraft</name>
    <message>
        <source>Between 1s and 30d.</source>
        <translation>Zwischen 1s und 30d.</translation>
    </message>
    <message>
        <source>“%1” is no whole path: it begins with “/”.</source>
        <translation>„%1“ ist kein vollständiger Pfad: Ein solcher beginnt mit „/“.</translation>
    </message>
    <message>
        <source>“%1” cannot be read on this computer.</source>
        <translation>„%1“ ist auf diesem Rechner nicht lesbar.</translation>
    </message>
    <message>
        <source>Row %1 has no name.</source>
        <translation>Zeile %1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>“%1” is among the parameters, too.</source>
        <translation>„%1“ steht auch bei den Parametern.</translation>
    </message>
    <message>
        <source>Row %1 names no file.</source>
        <translation>Zeile %1 nennt keine Datei.</translation>
    </message>
    <message>
        <source>Row %1 names no output file.</source>
        <translation>Zeile %1 nennt keine Ausgabedatei.</translation>
    </message>
    <message>
        <source>The runner has no name; “default” where the server has but one.</source>
        <translation>Der Runner hat keinen Namen; „default“, wo der Server nur einen hat.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name is one line without blanks around it.</source>
        <translation>Ein Name ist eine Zeile ohne Leerzeichen am Rand.</translation>
    </message>
    <message>
        <source>A test of a queueing system is a script.</source>
        <translation>Ein Test eines Warteschlangensystems ist ein Skript.</translation>
    </message>
    <message>
        <source>%1, smoke test</source>
        <translation>%1, Kurztest</translation>
    </message>
    <message>
        <source>%1, full test</source>
        <translation>%1, voller Test</translation>
    </message>
</context>
<context>
    <name>TestImport</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n test job(s) read.</source>
        <translation>
            <numerusform>%n Testjob gelesen.</numerusform>
            <numerusform>%n Testjobs gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestJob</name>
    <message>
        <source>The test names the file %1, which cannot be read.</source>
        <translation>Der Test nennt die Datei %1, die nicht lesbar ist.</translation>
    </message>
    <message>
        <source>The test names the file %1, which is larger than %2 MB.</source>
        <translation>Der Test nennt die Datei %1, die größer als %2 MB ist.</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n gestört</numerusform>
            <numerusform>%n gestört</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n mit Warnung</numerusform>
            <numerusform>%n mit Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n pausiert</numerusform>
            <numerusform>%n pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without target</source>
        <translation>
            <numerusform>%n ohne Ziel</numerusform>
            <numerusform>%n ohne Ziel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n OK</source>
        <translation>
            <numerusform>%n OK</numerusform>
            <numerusform>%n OK</numerusform>
        </translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>keine Tests</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>tests this hour, budget of an hour</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>Timer</name>
    <message>
        <source>%1 since %2</source>
        <comment>what is so; a time of day</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failures in a row</source>
        <translation>
            <numerusform>%n Fehlschlag in Folge</numerusform>
            <numerusform>%n Fehlschläge in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is so; why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is so; what comes</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>the next probe is due</source>
        <translation>die nächste Probe ist fällig</translation>
    </message>
    <message>
        <source>next probe in %1</source>
        <translation>nächste Probe in %1</translation>
    </message>
    <message>
        <source>Failing on the server</source>
        <translation>Scheitert auf dem Server</translation>
    </message>
    <message>
        <source>the server goes on calling it</source>
        <translation>der Server ruft ihn weiter auf</translation>
    </message>
    <message>
        <source>A probe runs since %1</source>
        <translation>Eine Probe läuft seit %1</translation>
    </message>
    <message>
        <source>The next run is a probe</source>
        <translation>Der nächste Lauf ist eine Probe</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until the next success</source>
        <translation>bis zum nächsten Erfolg</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Paused by %1</source>
        <translation>Pausiert von %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Enabled, but not firing: no start for two periods.</source>
        <translation>Eingeschaltet, startet aber nicht: kein Start seit zwei Perioden.</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Scheitert</translation>
    </message>
    <message>
        <source>Runs on its schedule.</source>
        <translation>Läuft nach seinem Zeitplan.</translation>
    </message>
    <message numerus="yes">
        <source>Opens after %n failures</source>
        <translation>
            <numerusform>Öffnet nach %n Fehlschlag</numerusform>
            <numerusform>Öffnet nach %n Fehlschlägen</numerusform>
        </translation>
    </message>
    <message>
        <source>first probe after %1</source>
        <translation>erste Probe nach %1</translation>
    </message>
    <message>
        <source>%1, about %2; %3</source>
        <comment>opens when; a duration; first probe when</comment>
        <translation>%1, etwa %2; %3</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>zone “%1” is not known, so GMT</source>
        <translation>Zone „%1“ ist nicht bekannt, daher GMT</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>at %1 every day</source>
        <translation>täglich um %1</translation>
    </message>
    <message>
        <source>at %1 on %2</source>
        <comment>time of day; weekdays</comment>
        <translation>um %1 am %2</translation>
    </message>
    <message>
        <source>by cron %1</source>
        <translation>nach Cron %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>when it runs; the time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>Halb offen</translation>
    </message>
    <message>
        <source>Forced open</source>
        <translation>Zwangsweise offen</translation>
    </message>
    <message>
        <source>Test timer</source>
        <translation>Test-Timer</translation>
    </message>
    <message>
        <source>Request timer</source>
        <translation>Anfrage-Timer</translation>
    </message>
    <message>
        <source>Server timer</source>
        <translation>Server-Timer</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Target present</source>
        <translation>Ziel vorhanden</translation>
    </message>
    <message>
        <source>Module uninstalled</source>
        <translation>Modul deinstalliert</translation>
    </message>
    <message>
        <source>Endpoint vanished</source>
        <translation>Endpunkt verschwunden</translation>
    </message>
    <message>
        <source>Schedule differs</source>
        <translation>Zeitplan weicht ab</translation>
    </message>
    <message>
        <source>Declared but missing</source>
        <translation>Deklariert, aber fehlt</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>kein Zeitplan</translation>
    </message>
    <message>
        <source>Stopped by its circuit</source>
        <translation>Von seiner Sicherung angehalten</translation>
    </message>
</context>
<context>
    <name>TimerLook</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>Halb offen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Target gone</source>
        <translation>Ziel fehlt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Off on server</source>
        <translation>Am Server aus</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>TimerWhy</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>Open because %n run(s) in a row failed; the limit is %1.</source>
        <translation>
            <numerusform>Offen, weil %n Lauf scheiterte; die Grenze ist %1.</numerusform>
            <numerusform>Offen, weil %n Läufe in Folge scheiterten; die Grenze ist %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half-open: the next run decides whether it closes.</source>
        <translation>Halb offen: Der nächste Lauf entscheidet, ob sie schließt.</translation>
    </message>
    <message numerus="yes">
        <source>Closed, but %n run(s) in a row failed; it opens at %1.</source>
        <translation>
            <numerusform>Geschlossen, aber %n Lauf scheiterte; sie öffnet bei %1.</numerusform>
            <numerusform>Geschlossen, aber %n Läufe in Folge scheiterten; sie öffnet bei %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by a person, not by its circuit.</source>
        <translation>Von einer Person pausiert, nicht von seiner Sicherung.</translation>
    </message>
    <message>
        <source>Its target is gone: it can only fail.</source>
        <translation>Sein Ziel fehlt: Er kann nur scheitern.</translation>
    </message>
    <message>
        <source>Stopped until somebody acts; no probe is sent.</source>
        <translation>Angehalten, bis jemand eingreift; es wird keine Probe gesendet.</translation>
    </message>
    <message>
        <source>Switched off on the server.</source>
        <translation>Auf dem Server ausgeschaltet.</translation>
    </message>
    <message>
        <source>Closed: it runs on its schedule.</source>
        <translation>Geschlossen: Er läuft nach seinem Zeitplan.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>or until a run passes</source>
        <translation>oder bis ein Lauf gelingt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Letzter Fehlschlag</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n other timer(s) of %1 run well.</source>
        <translation>
            <numerusform>%n anderer Timer von %1 läuft gut.</numerusform>
            <numerusform>%n andere Timer von %1 laufen gut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other timer(s) of %1 do not run well.</source>
        <translation>
            <numerusform>%n anderer Timer von %1 läuft nicht gut.</numerusform>
            <numerusform>%n andere Timer von %1 laufen nicht gut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>A probe runs since %1.</source>
        <translation>Eine Probe läuft seit %1.</translation>
    </message>
    <message>
        <source>Probe at %1; if it fails, open for %2 more.</source>
        <translation>Nächste Probe: %1; scheitert sie, weitere %2 offen.</translation>
    </message>
    <message>
        <source>Next run %1.</source>
        <translation>Nächster Lauf %1.</translation>
    </message>
    <message>
        <source>Watch only: the circuit is shown, but pauses nothing on the server.</source>
        <translation>Nur Beobachtung: Die Sicherung wird gezeigt, pausiert aber nichts auf dem Server.</translation>
    </message>
    <message>
        <source>It runs as %1.</source>
        <translation>Er läuft als %1.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) skipped</source>
        <translation>
            <numerusform>%n Lauf ausgelassen</numerusform>
            <numerusform>%n Läufe ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Last good run</source>
        <translation>Letzter guter Lauf</translation>
    </message>
    <message>
        <source>Runs of the last 24 h</source>
        <translation>Läufe der letzten 24 h</translation>
    </message>
    <message>
        <source>%1, of which %2 failed</source>
        <translation>%1, davon %2 gescheitert</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Id on the server</source>
        <translation>Id auf dem Server</translation>
    </message>
    <message>
        <source>Former ids</source>
        <translation>Frühere Ids</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>About the target</source>
        <translation>Zum Ziel</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Found so since %1.</source>
        <translation>So vorgefunden seit %1.</translation>
    </message>
</context>
<context>
    <name>Timers</name>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until it is OK</source>
        <translation>bis er OK ist</translation>
    </message>
    <message>
        <source>Circuit: %1</source>
        <translation>Sicherung: %1</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n time(s) in a row</source>
        <translation>
            <numerusform>%n-mal geöffnet</numerusform>
            <numerusform>%n-mal in Folge geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Next probe %1</source>
        <translation>Nächste Probe %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>failures, limit</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 failures in a row</source>
        <translation>%1 von %2 Fehlschlägen in Folge</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Next probe in %1</source>
        <translation>Nächste Probe in %1</translation>
    </message>
    <message>
        <source>Delete it on the server after an export</source>
        <translation>Nach einem Export auf dem Server löschen</translation>
    </message>
    <message>
        <source>Nothing; the server owns it</source>
        <translation>Nichts; er gehört dem Server</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Enabled on the server, but no run was seen for 2 intervals</source>
        <translation>Auf dem Server eingeschaltet, aber seit 2 Intervallen wurde kein Lauf gesehen</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>failed runs, runs of a day</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>%1: missing</source>
        <translation>%1: fehlt</translation>
    </message>
    <message>
        <source>%1: as expected</source>
        <translation>%1: wie erwartet</translation>
    </message>
    <message>
        <source>%1: not as expected</source>
        <translation>%1: nicht wie erwartet</translation>
    </message>
    <message>
        <source>Warning in %1: %2.</source>
        <comment>a stage; what happened</comment>
        <translation>Warnung in %1: %2.</translation>
    </message>
    <message>
        <source>Failed in %1: %2.</source>
        <comment>a stage; what happened</comment>
        <translation>Gescheitert in %1: %2.</translation>
    </message>
    <message>
        <source>The test is wrong, not the service: %1.</source>
        <translation>Der Test ist falsch, nicht der Dienst: %1.</translation>
    </message>
    <message>
        <source>It works, in %1.</source>
        <translation>Funktioniert, in %1.</translation>
    </message>
    <message>
        <source>Nothing is known of the job.</source>
        <translation>Über den Job ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Wird eingereicht…</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>eingereicht</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>Job: %1</translation>
    </message>
    <message>
        <source>Exit code: %1</source>
        <translation>Exit-Code: %1</translation>
    </message>
    <message>
        <source>Last lines of stderr:</source>
        <translation>Letzte Zeilen von stderr:</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>%n runner(s)</source>
        <translation>
            <numerusform>%n Runner</numerusform>
            <numerusform>%n Runner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s)</source>
        <translation>
            <numerusform>%n Timer</numerusform>
            <numerusform>%n Timer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Upcoming</name>
    <message>
        <source>set by %1</source>
        <translation>gesetzt von %1</translation>
    </message>
    <message>
        <source>decides about its circuit</source>
        <translation>entscheidet über seine Sicherung</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>neuer Versuch</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Service list</source>
        <translation>Dienstliste</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Outage found after, mean</source>
        <translation>Ausfall bemerkt nach, Mittel</translation>
    </message>
    <message>
        <source>Outage found after, 95 %</source>
        <translation>Ausfall bemerkt nach, 95 %</translation>
    </message>
    <message>
        <source>Outages never noticed</source>
        <translation>Nie bemerkte Ausfälle</translation>
    </message>
    <message>
        <source>Shown OK while down</source>
        <translation>Als OK gezeigt, obwohl gestört</translation>
    </message>
    <message>
        <source>Shown down while OK</source>
        <translation>Als gestört gezeigt, obwohl OK</translation>
    </message>
    <message>
        <source>Wrong status, weighted</source>
        <translation>Falscher Status, gewichtet</translation>
    </message>
    <message>
        <source>Changes of status per day</source>
        <translation>Statuswechsel am Tag</translation>
    </message>
    <message>
        <source>Tests per day</source>
        <translation>Tests am Tag</translation>
    </message>
    <message>
        <source>Test CPU per day</source>
        <translation>Test-CPU am Tag</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>no real change</source>
        <translation>keine echte Änderung</translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation>%1 besser</translation>
    </message>
    <message>
        <source>%1 worse</source>
        <translation>%1 schlechter</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s)</source>
        <translation>
            <numerusform>%n Runner</numerusform>
            <numerusform>%n Runner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user job(s)</source>
        <translation>
            <numerusform>%Ln Nutzerjob</numerusform>
            <numerusform>%Ln Nutzerjobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test job(s)</source>
        <translation>
            <numerusform>%Ln Testjob</numerusform>
            <numerusform>%Ln Testjobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s)</source>
        <translation>
            <numerusform>%n Ausfall</numerusform>
            <numerusform>%n Ausfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no history to replay yet. The setting can still be applied.</source>
        <translation>Es gibt noch keinen Verlauf zum Nachspielen. Die Einstellung lässt sich trotzdem anwenden.</translation>
    </message>
    <message>
        <source>Less than a day of history: the numbers are rough.</source>
        <translation>Weniger als ein Tag Verlauf: Die Zahlen sind grob.</translation>
    </message>
    <message>
        <source>User jobs are real. Results of tests that were never run are inferred: a stage is taken to stay as a job found it until the next job says otherwise.</source>
        <translation>Nutzerjobs sind echt. Ergebnisse nie ausgeführter Tests sind erschlossen: Eine Stufe gilt so lange als gleich, bis der nächste Job etwas anderes sagt.</translation>
    </message>
    <message>
        <source>Outages that nobody saw cannot be replayed, so the real share of missed outages is higher.</source>
        <translation>Ausfälle, die niemand sah, lassen sich nicht nachspielen; der wahre Anteil unbemerkter Ausfälle ist also höher.</translation>
    </message>
    <message>
        <source>An outage counts from the first job that failed. When it really began is not known, so the present setting looks quicker than it was.</source>
        <translation>Ein Ausfall zählt ab dem ersten gescheiterten Job. Wann er wirklich begann, ist nicht bekannt; die jetzige Einstellung wirkt deshalb schneller, als sie war.</translation>
    </message>
    <message>
        <source>No outage of five minutes or more was recorded, so nothing can be said about how soon one is found.</source>
        <translation>Kein Ausfall von fünf Minuten oder mehr ist aufgezeichnet; wie bald einer bemerkt wird, lässt sich also nicht sagen.</translation>
    </message>
    <message>
        <source>Some runners have no measured test: 20 CPU seconds are assumed for one.</source>
        <translation>Für manche Runner ist kein Test gemessen: 20 CPU-Sekunden werden angenommen.</translation>
    </message>
    <message>
        <source>What the servers say of themselves is not replayed.</source>
        <translation>Was die Server selbst über sich sagen, wird nicht nachgespielt.</translation>
    </message>
    <message>
        <source>Some runners have no test, and no setting makes them tested.</source>
        <translation>Manche Runner haben keinen Test, und keine Einstellung ändert das.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n day(s) of history: the numbers are rough.</source>
        <translation>
            <numerusform>Nur %n Tag Verlauf: Die Zahlen sind grob.</numerusform>
            <numerusform>Nur %n Tage Verlauf: Die Zahlen sind grob.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>All of the last %n user job(s) passed.</source>
        <translation>
            <numerusform>Der letzte Nutzerjob ging gut.</numerusform>
            <numerusform>Alle letzten %n Nutzerjobs gingen gut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of the last %n test job(s) passed.</source>
        <translation>
            <numerusform>Der letzte Testjob ging gut.</numerusform>
            <numerusform>Alle letzten %n Testjobs gingen gut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n user job(s) failed.</source>
        <translation>
            <numerusform>%1 vom letzten %n Nutzerjob scheiterte.</numerusform>
            <numerusform>%1 der letzten %n Nutzerjobs scheiterten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n test job(s) failed.</source>
        <translation>
            <numerusform>%1 vom letzten %n Testjob scheiterte.</numerusform>
            <numerusform>%1 der letzten %n Testjobs scheiterten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing passed since %1.</source>
        <translation>Seit %1 ging nichts gut.</translation>
    </message>
    <message>
        <source>Paused by %1 since %2: %3</source>
        <translation>Pausiert von %1 seit %2: %3</translation>
    </message>
    <message>
        <source>It ends %1.</source>
        <translation>Die Pause endet %1.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>%1 cannot be reached; this is the last known status.</source>
        <translation>%1 ist nicht erreichbar; dies ist der letzte bekannte Status.</translation>
    </message>
    <message>
        <source>The server does not list this service any more.</source>
        <translation>Der Server nennt diesen Dienst nicht mehr.</translation>
    </message>
    <message>
        <source>The server itself says %1 (%2)</source>
        <translation>Der Server selbst sagt %1 (%2)</translation>
    </message>
    <message>
        <source>The server itself says %1</source>
        <translation>Der Server selbst sagt %1</translation>
    </message>
    <message>
        <source>The test itself: %1</source>
        <translation>Der Test selbst: %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Next test %1: %2</source>
        <translation>Nächster Test %1: %2</translation>
    </message>
    <message>
        <source>Next test: %1</source>
        <translation>Nächster Test: %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Next try %1</source>
        <translation>Nächster Versuch %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%L1 of %L2 tests used this hour, %L3 running</source>
        <translation>%L1 von %L2 Tests dieser Stunde verbraucht, %L3 laufen</translation>
    </message>
    <message>
        <source>%1 for %2, since %3</source>
        <translation>%1 seit %2, Beginn: %3</translation>
    </message>
    <message>
        <source>All evidence</source>
        <translation>Alle Belege</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>What is above is stored and shared. How all evidence was weighed, and when the next test is due, only %1 knows.</source>
        <translation>Das Obige ist gespeichert und für alle sichtbar. Wie alle Belege gewichtet wurden und wann der nächste Test fällig ist, weiß nur %1.</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>This view is not a table.</source>
        <translation>Diese Ansicht ist keine Tabelle.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Die Tabelle ist leer.</translation>
    </message>
    <message>
        <source>This view has no filter.</source>
        <translation>Diese Ansicht hat keinen Filter.</translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <translation>Es ist kein Filter gesetzt.</translation>
    </message>
    <message>
        <source>Only the view Services has a tree.</source>
        <translation>Nur die Ansicht Dienste hat einen Baum.</translation>
    </message>
    <message>
        <source>No server is watched yet.</source>
        <translation>Noch wird kein Server überwacht.</translation>
    </message>
    <message>
        <source>Select rows of one server first.</source>
        <translation>Zuerst Zeilen eines Servers auswählen.</translation>
    </message>
    <message>
        <source>The selected server can be reached.</source>
        <translation>Der gewählte Server ist erreichbar.</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Zuerst eine Zeile auswählen.</translation>
    </message>
    <message>
        <source>Select at least one runner first.</source>
        <translation>Zuerst mindestens einen Runner auswählen.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Dieser Rechner hat kein Netz.</translation>
    </message>
    <message>
        <source>No test job is defined for the selection.</source>
        <translation>Für die Auswahl ist kein Testjob definiert.</translation>
    </message>
    <message>
        <source>The selection is paused. Resume it first.</source>
        <translation>Die Auswahl ist pausiert. Zuerst fortsetzen.</translation>
    </message>
    <message>
        <source>The test of the selection runs already.</source>
        <translation>Der Test der Auswahl läuft schon.</translation>
    </message>
    <message>
        <source>The selection is paused already.</source>
        <translation>Die Auswahl ist schon pausiert.</translation>
    </message>
    <message>
        <source>Not all of the selection is paused.</source>
        <translation>Nicht die ganze Auswahl ist pausiert.</translation>
    </message>
    <message>
        <source>The present is shown already.</source>
        <translation>Die Gegenwart wird schon gezeigt.</translation>
    </message>
    <message>
        <source>You look at the past. Go back to now first.</source>
        <translation>Gezeigt wird die Vergangenheit. Zuerst zum Jetzt zurückkehren.</translation>
    </message>
    <message>
        <source>Timers are selected. Select runners alone.</source>
        <translation>Timer sind ausgewählt. Nur Runner auswählen.</translation>
    </message>
    <message>
        <source>The selection is acknowledged already.</source>
        <translation>Die Auswahl ist schon bestätigt.</translation>
    </message>
    <message>
        <source>Nothing in the selection is in trouble.</source>
        <translation>Nichts in der Auswahl ist gestört.</translation>
    </message>
    <message>
        <source>Not all of the selection is acknowledged.</source>
        <translation>Nicht die ganze Auswahl ist bestätigt.</translation>
    </message>
    <message>
        <source>Nothing in the selection is acknowledged.</source>
        <translation>Nichts in der Auswahl ist bestätigt.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>This session is read-only: nothing is changed from here.</source>
        <translation>Diese Sitzung darf nur lesen: Von hier wird nichts geändert.</translation>
    </message>
    <message>
        <source>There is no configuration file.</source>
        <translation>Es gibt keine Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Dieser Desktop hat keinen Infobereich.</translation>
    </message>
    <message>
        <source>Select at least one timer first.</source>
        <translation>Zuerst mindestens einen Timer auswählen.</translation>
    </message>
    <message>
        <source>Runners are selected. Select timers alone.</source>
        <translation>Runner sind ausgewählt. Nur Timer auswählen.</translation>
    </message>
    <message>
        <source>Their server does not let us change all of these timers.</source>
        <translation>Ihr Server lässt nicht zu, dass alle diese Timer geändert werden.</translation>
    </message>
    <message>
        <source>Only a timer whose circuit is open can be probed.</source>
        <translation>Nur für einen Timer mit offener Sicherung ist eine Probe möglich.</translation>
    </message>
    <message>
        <source>The selected timers are paused already.</source>
        <translation>Die gewählten Timer sind schon pausiert.</translation>
    </message>
    <message>
        <source>Not all of the selected timers are paused.</source>
        <translation>Nicht alle gewählten Timer sind pausiert.</translation>
    </message>
    <message>
        <source>Every timer has its target.</source>
        <translation>Jeder Timer hat sein Ziel.</translation>
    </message>
    <message>
        <source>Only the timers of users can be deleted from outside.</source>
        <translation>Nur die Timer von Nutzern können von außen gelöscht werden.</translation>
    </message>
    <message>
        <source>The server has not described the selected timers.</source>
        <translation>Der Server hat die gewählten Timer nicht beschrieben.</translation>
    </message>
    <message>
        <source>%1 does the monitoring; give the order there.</source>
        <translation>%1 betreibt die Überwachung; den Auftrag dort erteilen.</translation>
    </message>
    <message>
        <source>This session is not read-only.</source>
        <translation>Diese Sitzung ist nicht auf Lesen beschränkt.</translation>
    </message>
    <message>
        <source>%1 does the monitoring; this window only looks on.</source>
        <translation>%1 betreibt die Überwachung; dieses Fenster sieht nur zu.</translation>
    </message>
    <message>
        <source>Notices are not muted.</source>
        <translation>Meldungen sind nicht stummgeschaltet.</translation>
    </message>
    <message>
        <source>The part of Jobwatch that prints is not installed.</source>
        <translation>Der Teil von Jobwatch, der druckt, ist nicht installiert.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Only failures of a timer whose circuit is closed can be reset.</source>
        <translation>Nur für einen Timer mit geschlossener Sicherung lassen sich Fehlschläge zurücksetzen.</translation>
    </message>
    <message>
        <source>Select one service first.</source>
        <translation>Zuerst einen einzelnen Dienst auswählen.</translation>
    </message>
    <message>
        <source>A FOLIO server has timers and no test jobs.</source>
        <translation>Ein FOLIO-Server hat Timer und keine Testjobs.</translation>
    </message>
    <message>
        <source>A feed only tells of jobs: no test can be run there.</source>
        <translation>Ein Feed berichtet nur von Jobs: Dort kann kein Test laufen.</translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>The window layout cannot be kept.</source>
        <translation>Die Fensteraufteilung kann nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>No fault is known</source>
        <translation>Kein Fehler bekannt</translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>kein Fehler</translation>
    </message>
    <message>
        <source>Nobody listens at this address. Check that the server is running</source>
        <translation>Unter dieser Adresse nimmt niemand Verbindungen an. Prüfen, ob der Server läuft</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>The server&apos;s name has no address. Check the address and the name service</source>
        <translation>Der Name des Servers hat keine Adresse. Adresse und Namensdienst prüfen</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>Name unbekannt</translation>
    </message>
    <message>
        <source>No secure connection could be made. Check the server&apos;s certificate</source>
        <translation>Keine sichere Verbindung möglich. Zertifikat des Servers prüfen</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS-Fehler</translation>
    </message>
    <message>
        <source>The server did not answer in time. A job may have been created all the same</source>
        <translation>Der Server antwortete nicht rechtzeitig. Trotzdem kann ein Job entstanden sein</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>The server failed to accept the job. Check its database and its upload folder</source>
        <translation>Der Server konnte den Job nicht annehmen. Seine Datenbank und seinen Upload-Ordner prüfen</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>The answer is not what such a server sends. Check the address and any proxy</source>
        <translation>Die Antwort passt nicht zu einem solchen Server. Adresse und Proxy prüfen</translation>
    </message>
    <message>
        <source>odd answer</source>
        <translation>falsche Antw.</translation>
    </message>
    <message>
        <source>Nobody picks the job up. Check that the server&apos;s scheduler is running</source>
        <translation>Niemand holt den Job ab. Prüfen, ob der Scheduler des Servers läuft</translation>
    </message>
    <message>
        <source>no scheduler</source>
        <translation>kein Scheduler</translation>
    </message>
    <message>
        <source>The queueing system refuses the job; the server tries again</source>
        <translation>Das Warteschlangensystem lehnt den Job ab; der Server versucht es wieder</translation>
    </message>
    <message>
        <source>queue refuses</source>
        <translation>Queue lehnt ab</translation>
    </message>
    <message>
        <source>The server gave up handing the job over. Check the runner and its queueing system</source>
        <translation>Der Server gab die Übergabe des Jobs auf. Den Runner und sein Warteschlangensystem prüfen</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>The job was rejected: no runner takes this input. Check the service&apos;s selector</source>
        <translation>Der Job wurde abgelehnt: Kein Runner nimmt diese Eingabe an. Den Selektor des Dienstes prüfen</translation>
    </message>
    <message>
        <source>no runner</source>
        <translation>kein Runner</translation>
    </message>
    <message>
        <source>The server denies access. Check the account and its rights</source>
        <translation>Der Server verweigert den Zugang. Konto und Rechte prüfen</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>kein Zugang</translation>
    </message>
    <message>
        <source>The job waits in the queue and no worker picks it up</source>
        <translation>Der Job wartet in der Warteschlange, und kein Worker holt ihn ab</translation>
    </message>
    <message>
        <source>no worker</source>
        <translation>kein Worker</translation>
    </message>
    <message>
        <source>Exit 127 means the program was not found. Check that it is installed on the server</source>
        <translation>Exit 127 heißt: Programm nicht gefunden. Prüfen, ob es auf dem Server installiert ist</translation>
    </message>
    <message>
        <source>exit 127</source>
        <translation>exit 127</translation>
    </message>
    <message>
        <source>Exit 126 means the program may not be executed. Check its rights on the server</source>
        <translation>Exit 126 heißt: Das Programm darf nicht ausgeführt werden. Seine Rechte auf dem Server prüfen</translation>
    </message>
    <message>
        <source>exit 126</source>
        <translation>exit 126</translation>
    </message>
    <message>
        <source>The queueing system could not start the job</source>
        <translation>Das Warteschlangensystem konnte den Job nicht starten</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>kein Start</translation>
    </message>
    <message>
        <source>Somebody removed the job from the queueing system before it ran</source>
        <translation>Jemand entfernte den Job aus dem Warteschlangensystem, bevor er lief</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>The program started and ended with an error</source>
        <translation>Das Programm startete und endete mit einem Fehler</translation>
    </message>
    <message>
        <source>program failed</source>
        <translation>Programmfehler</translation>
    </message>
    <message>
        <source>The program was stopped by a signal or by the queueing system</source>
        <translation>Das Programm wurde von einem Signal oder vom Warteschlangensystem beendet</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>The program ran past the time limit of the test and was cancelled</source>
        <translation>Das Programm überschritt die Zeitgrenze des Tests und wurde abgebrochen</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>Zeit um</translation>
    </message>
    <message>
        <source>The program ended well, but the expected output is missing or different</source>
        <translation>Das Programm endete gut, aber die erwartete Ausgabe fehlt oder ist anders</translation>
    </message>
    <message>
        <source>wrong output</source>
        <translation>falsche Ausgabe</translation>
    </message>
    <message>
        <source>The queue does not know the job any more. It may have been restarted or the job held</source>
        <translation>Die Warteschlange kennt den Job nicht mehr. Vielleicht wurde sie neu gestartet oder der Job angehalten</translation>
    </message>
    <message>
        <source>job lost</source>
        <translation>Job verloren</translation>
    </message>
    <message>
        <source>The server stopped asking the queueing system for the job&apos;s status</source>
        <translation>Der Server fragt das Warteschlangensystem nicht mehr nach dem Status des Jobs</translation>
    </message>
    <message>
        <source>checks gave up</source>
        <translation>Abfrage endete</translation>
    </message>
    <message>
        <source>Asking for the job fails while other requests to the server work</source>
        <translation>Die Frage nach dem Job scheitert, während andere Anfragen an den Server gelingen</translation>
    </message>
    <message>
        <source>polling failed</source>
        <translation>Abfragefehler</translation>
    </message>
    <message>
        <source>The server forgot the job. Its database may have been emptied or restored</source>
        <translation>Der Server vergaß den Job. Vielleicht wurde seine Datenbank geleert oder zurückgespielt</translation>
    </message>
    <message>
        <source>job forgotten</source>
        <translation>Job vergessen</translation>
    </message>
    <message>
        <source>The server sent a status this version does not know</source>
        <translation>Der Server sandte einen Status, den diese Version nicht kennt</translation>
    </message>
    <message>
        <source>unknown answer</source>
        <translation>unbek. Antwort</translation>
    </message>
    <message>
        <source>The server refuses the test&apos;s parameters. Correct the test in the configuration</source>
        <translation>Der Server lehnt die Parameter des Tests ab. Den Test in der Konfiguration berichtigen</translation>
    </message>
    <message>
        <source>test wrong</source>
        <translation>Test falsch</translation>
    </message>
    <message>
        <source>The service is not on the server any more. Remove its test or restore it</source>
        <translation>Der Dienst ist nicht mehr auf dem Server. Seinen Test entfernen oder den Dienst wiederherstellen</translation>
    </message>
    <message>
        <source>service gone</source>
        <translation>Dienst fort</translation>
    </message>
    <message>
        <source>The job&apos;s results are listed but cannot be downloaded. Check the server&apos;s media folder</source>
        <translation>Die Ergebnisse des Jobs sind gelistet, aber nicht abrufbar. Den Medienordner des Servers prüfen</translation>
    </message>
    <message>
        <source>no download</source>
        <translation>kein Abruf</translation>
    </message>
    <message>
        <source>A file that the test needs cannot be read on this computer</source>
        <translation>Eine Datei, die der Test braucht, ist auf diesem Rechner nicht lesbar</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>%1 is down.</source>
        <translation>%1 ist gestört.</translation>
    </message>
    <message>
        <source>%1 has a warning.</source>
        <translation>%1 hat eine Warnung.</translation>
    </message>
    <message>
        <source>%1 is down: “%2”.</source>
        <translation>%1 ist gestört: „%2“.</translation>
    </message>
    <message>
        <source>%1 has a warning: “%2”.</source>
        <translation>%1 hat eine Warnung: „%2“.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>what is down; what the cause means</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Paused by %1.</source>
        <translation>Pausiert von %1.</translation>
    </message>
    <message>
        <source>Paused: “%1”.</source>
        <translation>Pausiert: „%1“.</translation>
    </message>
    <message>
        <source>Paused by %1: “%2”.</source>
        <translation>Pausiert von %1: „%2“.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <translation>%1: „%2“.</translation>
    </message>
    <message>
        <source>All four stages work.</source>
        <translation>Alle vier Stufen funktionieren.</translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation>Es gibt noch keine Belege.</translation>
    </message>
    <message>
        <source>There is no evidence yet about: %1.</source>
        <translation>Es gibt noch keine Belege für: %1.</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 funktioniert.</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>an age in hours and two-digit minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>User job</source>
        <translation>Nutzerjob</translation>
    </message>
    <message>
        <source>Test job</source>
        <translation>Testjob</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Status geändert</translation>
    </message>
    <message>
        <source>Test started</source>
        <translation>Test begonnen</translation>
    </message>
    <message>
        <source>Test finished</source>
        <translation>Test beendet</translation>
    </message>
    <message>
        <source>Test not possible</source>
        <translation>Test nicht möglich</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Interval changed</source>
        <translation>Intervall geändert</translation>
    </message>
    <message>
        <source>Server unreachable</source>
        <translation>Server nicht erreichbar</translation>
    </message>
    <message>
        <source>Server reachable</source>
        <translation>Server erreichbar</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Dieser Rechner ist offline</translation>
    </message>
    <message>
        <source>This computer is online</source>
        <translation>Dieser Rechner ist online</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>This computer slept</source>
        <translation>Dieser Rechner war im Ruhezustand</translation>
    </message>
    <message>
        <source>History cannot be written</source>
        <translation>Verlauf nicht schreibbar</translation>
    </message>
    <message>
        <source>Not contacted yet</source>
        <translation>Noch kein Kontakt</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>no test job defined</source>
        <translation>kein Testjob definiert</translation>
    </message>
    <message>
        <source>fixed interval</source>
        <translation>festes Intervall</translation>
    </message>
    <message>
        <source>first test</source>
        <translation>erster Test</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>never, as configured</source>
        <translation>nie, laut Konfiguration</translation>
    </message>
    <message>
        <source>no budget left</source>
        <translation>kein Budget übrig</translation>
    </message>
    <message>
        <source>running now</source>
        <translation>läuft gerade</translation>
    </message>
    <message>
        <source>test job is wrong</source>
        <translation>Testjob ist falsch</translation>
    </message>
    <message>
        <source>server unreachable</source>
        <translation>Server nicht erreichbar</translation>
    </message>
    <message>
        <source>starts again with the network</source>
        <translation>beginnt wieder mit dem Netz</translation>
    </message>
    <message>
        <source>asked for by hand</source>
        <translation>von Hand angefordert</translation>
    </message>
    <message>
        <source>Slivka</source>
        <translation>Slivka</translation>
    </message>
    <message>
        <source>Slurm</source>
        <translation>Slurm</translation>
    </message>
    <message>
        <source>FOLIO</source>
        <translation>FOLIO</translation>
    </message>
    <message>
        <source>Evidence feed</source>
        <translation>Belegstrom</translation>
    </message>
    <message>
        <source>when the doubt is worth it</source>
        <translation>wenn der Zweifel es wert ist</translation>
    </message>
    <message>
        <source>Route not found: the endpoint is gone. Correct the path or delete the timer</source>
        <translation>Route nicht gefunden: Der Endpunkt ist fort. Den Pfad berichtigen oder den Timer löschen</translation>
    </message>
    <message>
        <source>no route</source>
        <translation>keine Route</translation>
    </message>
    <message>
        <source>The module answered “not found” itself. See the module&apos;s log</source>
        <translation>Das Modul selbst antwortete „not found“. Siehe das Log des Moduls</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>The module is not entitled for this tenant. Entitle its application or delete the timer</source>
        <translation>Das Modul ist für diesen Mandanten nicht freigeschaltet. Seine Anwendung freischalten oder den Timer löschen</translation>
    </message>
    <message>
        <source>not entitled</source>
        <translation>ohne Freigabe</translation>
    </message>
    <message>
        <source>Two entitled applications hold this module. Correct the tenant&apos;s entitlements</source>
        <translation>Zwei freigeschaltete Anwendungen enthalten dieses Modul. Die Freischaltungen des Mandanten berichtigen</translation>
    </message>
    <message>
        <source>two modules</source>
        <translation>zwei Module</translation>
    </message>
    <message>
        <source>The module&apos;s address is not known. Add its discovery entry</source>
        <translation>Die Adresse des Moduls ist nicht bekannt. Seinen Discovery-Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>not located</source>
        <translation>ohne Adresse</translation>
    </message>
    <message>
        <source>The server refuses the login or the token. Check the user, the password and the clock</source>
        <translation>Der Server weist die Anmeldung oder das Token ab. Nutzer, Passwort und Uhr prüfen</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>Login verwehrt</translation>
    </message>
    <message>
        <source>The server&apos;s authorization service does not answer. Check Keycloak</source>
        <translation>Der Autorisierungsdienst des Servers antwortet nicht. Keycloak prüfen</translation>
    </message>
    <message>
        <source>auth is down</source>
        <translation>Auth gestört</translation>
    </message>
    <message>
        <source>The user the timer runs as does not exist any more. Make the timer anew as a living user</source>
        <translation>Den Nutzer, als der der Timer läuft, gibt es nicht mehr. Den Timer mit einem bestehenden Nutzer neu anlegen</translation>
    </message>
    <message>
        <source>owner gone</source>
        <translation>Besitzer fort</translation>
    </message>
    <message>
        <source>The tenant&apos;s system user is missing. Create it, or its timers block others</source>
        <translation>Der Systemnutzer des Mandanten fehlt. Ihn anlegen, sonst blockieren seine Timer andere</translation>
    </message>
    <message>
        <source>no system user</source>
        <translation>kein Sys-Nutzer</translation>
    </message>
    <message>
        <source>The endpoint did not answer in time; its work may still be running</source>
        <translation>Der Endpunkt antwortete nicht rechtzeitig; seine Arbeit läuft vielleicht noch</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit um</translation>
    </message>
    <message>
        <source>The module behind the endpoint cannot be reached. Start it or check the network</source>
        <translation>Das Modul hinter dem Endpunkt ist nicht erreichbar. Es starten oder das Netz prüfen</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>unerreichbar</translation>
    </message>
    <message>
        <source>The endpoint failed inside the module. See the module&apos;s log</source>
        <translation>Der Endpunkt scheiterte im Modul. Siehe das Log des Moduls</translation>
    </message>
    <message>
        <source>module failed</source>
        <translation>Modulfehler</translation>
    </message>
    <message>
        <source>The endpoint refuses the request. Check its method, path and body</source>
        <translation>Der Endpunkt weist die Anfrage ab. Methode, Pfad und Inhalt prüfen</translation>
    </message>
    <message>
        <source>request bad</source>
        <translation>Anfrage falsch</translation>
    </message>
    <message>
        <source>The scheduler cannot run this method. Use GET, POST, PUT or DELETE</source>
        <translation>Der Scheduler kann diese Methode nicht ausführen. GET, POST, PUT oder DELETE verwenden</translation>
    </message>
    <message>
        <source>wrong method</source>
        <translation>Methode falsch</translation>
    </message>
    <message>
        <source>The schedule cannot be read or never comes. Correct it</source>
        <translation>Der Zeitplan ist nicht lesbar oder tritt nie ein. Ihn berichtigen</translation>
    </message>
    <message>
        <source>bad schedule</source>
        <translation>Plan falsch</translation>
    </message>
    <message>
        <source>The module was uninstalled or the endpoint vanished with an upgrade</source>
        <translation>Das Modul wurde deinstalliert, oder der Endpunkt verschwand mit einem Upgrade</translation>
    </message>
    <message>
        <source>target gone</source>
        <translation>Ziel fehlt</translation>
    </message>
    <message>
        <source>The timer is enabled, but no run was seen for two periods. Delete it and make it anew</source>
        <translation>Der Timer ist eingeschaltet, aber seit zwei Perioden wurde kein Lauf gesehen. Ihn löschen und neu anlegen</translation>
    </message>
    <message>
        <source>not firing</source>
        <translation>startet nicht</translation>
    </message>
    <message>
        <source>The probe never told its result</source>
        <translation>Die Probe meldete nie ihr Ergebnis</translation>
    </message>
    <message>
        <source>probe lost</source>
        <translation>Probe verloren</translation>
    </message>
    <message>
        <source>The server refuses the token. Make a new one and check the user it is made for</source>
        <translation>Der Server weist das Token ab. Ein neues erstellen und den Nutzer prüfen, für den es gilt</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>Token verwehrt</translation>
    </message>
    <message>
        <source>The REST service answers, but cannot reach the cluster&apos;s controller. Check slurmctld</source>
        <translation>Der REST-Dienst antwortet, erreicht aber den Controller des Clusters nicht. slurmctld prüfen</translation>
    </message>
    <message>
        <source>no controller</source>
        <translation>Controller weg</translation>
    </message>
    <message>
        <source>The queueing system refuses the job. Check its partition, account, QOS and key</source>
        <translation>Das Warteschlangensystem lehnt den Job ab. Partition, Konto, QOS und Schlüssel prüfen</translation>
    </message>
    <message>
        <source>job refused</source>
        <translation>Job abgelehnt</translation>
    </message>
    <message>
        <source>A limit of the user, the account or the QOS is reached. Fewer or shorter jobs are taken</source>
        <translation>Ein Limit des Nutzers, des Kontos oder der QOS ist erreicht. Weniger oder kürzere Jobs werden angenommen</translation>
    </message>
    <message>
        <source>quota reached</source>
        <translation>Quota erreicht</translation>
    </message>
    <message>
        <source>The partition takes jobs but starts none. Set it up again on the cluster</source>
        <translation>Die Partition nimmt Jobs an, startet aber keine. Auf dem Cluster neu einrichten</translation>
    </message>
    <message>
        <source>partition down</source>
        <translation>Partition aus</translation>
    </message>
    <message>
        <source>The nodes that the job needs are down, drained or reserved. Bring a node back</source>
        <translation>Die Knoten, die der Job braucht, sind ausgefallen, stillgelegt oder reserviert. Einen Knoten zurückholen</translation>
    </message>
    <message>
        <source>no nodes</source>
        <translation>keine Knoten</translation>
    </message>
    <message>
        <source>The job asks for more than its partition allows, so it never starts. Lower its limit</source>
        <translation>Der Job verlangt mehr, als seine Partition erlaubt, und startet daher nie. Sein Limit senken</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>über dem Limit</translation>
    </message>
    <message>
        <source>The job waits for another one that failed, so it never starts. Cancel it</source>
        <translation>Der Job wartet auf einen anderen, der gescheitert ist, und startet daher nie. Den Job abbrechen</translation>
    </message>
    <message>
        <source>never starts</source>
        <translation>startet nie</translation>
    </message>
    <message>
        <source>The job is held and waits for somebody to release it</source>
        <translation>Der Job ist angehalten und wartet, bis ihn jemand freigibt</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>The program that the script&apos;s first line names was not found on the node</source>
        <translation>Das Programm, das die erste Zeile des Skripts nennt, wurde auf dem Knoten nicht gefunden</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation>Programm fehlt</translation>
    </message>
    <message>
        <source>The job&apos;s output file cannot be written on the node. Check its folder and the disk</source>
        <translation>Die Ausgabedatei des Jobs kann auf dem Knoten nicht geschrieben werden. Ihren Ordner und den Datenträger prüfen</translation>
    </message>
    <message>
        <source>no output file</source>
        <translation>Ausgabe fehlt</translation>
    </message>
    <message>
        <source>The job&apos;s working folder does not exist on the node</source>
        <translation>Der Arbeitsordner des Jobs existiert auf dem Knoten nicht</translation>
    </message>
    <message>
        <source>no work folder</source>
        <translation>Ordner fehlt</translation>
    </message>
    <message>
        <source>The job is in an error state and waits until somebody clears it</source>
        <translation>Der Job ist in einem Fehlerzustand und wartet, bis ihn jemand aufhebt</translation>
    </message>
    <message>
        <source>job in error</source>
        <translation>Job im Fehler</translation>
    </message>
    <message>
        <source>The node failed while the job ran on it</source>
        <translation>Der Knoten fiel aus, während der Job auf ihm lief</translation>
    </message>
    <message>
        <source>node failed</source>
        <translation>Knotenausfall</translation>
    </message>
    <message>
        <source>The run was lost and the job put back into the queue. Its node failed, or it was preempted</source>
        <translation>Der Lauf ging verloren und der Job kam zurück in die Warteschlange. Sein Knoten fiel aus, oder er wurde verdrängt</translation>
    </message>
    <message>
        <source>requeued</source>
        <translation>neu eingereiht</translation>
    </message>
    <message>
        <source>The job used more memory than it was given and was ended</source>
        <translation>Der Job brauchte mehr Speicher, als ihm zugeteilt war, und wurde beendet</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>Speicher voll</translation>
    </message>
    <message>
        <source>The job ran into its time limit and was ended</source>
        <translation>Der Job erreichte sein Zeitlimit und wurde beendet</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Acknowledgement lifted</source>
        <translation>Bestätigung aufgehoben</translation>
    </message>
    <message>
        <source>Maintenance planned</source>
        <translation>Wartung geplant</translation>
    </message>
    <message>
        <source>Monitoring began</source>
        <translation>Überwachung begonnen</translation>
    </message>
    <message>
        <source>Monitoring ended</source>
        <translation>Überwachung beendet</translation>
    </message>
    <message>
        <source>Probe failed</source>
        <translation>Probe gescheitert</translation>
    </message>
    <message>
        <source>Timer works again</source>
        <translation>Timer funktioniert wieder</translation>
    </message>
    <message>
        <source>Timer stopped</source>
        <translation>Timer gestoppt</translation>
    </message>
    <message>
        <source>Timer paused</source>
        <translation>Timer pausiert</translation>
    </message>
    <message>
        <source>Timer resumed</source>
        <translation>Timer fortgesetzt</translation>
    </message>
    <message>
        <source>Timer probed by hand</source>
        <translation>Probe des Timers von Hand</translation>
    </message>
    <message>
        <source>Timer appeared</source>
        <translation>Timer erschienen</translation>
    </message>
    <message>
        <source>Timer changed</source>
        <translation>Timer geändert</translation>
    </message>
    <message>
        <source>Timer removed</source>
        <translation>Timer entfernt</translation>
    </message>
    <message>
        <source>Timer does not fire</source>
        <translation>Timer löst nicht aus</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>Konfiguration geändert</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <translation>Meldung gesendet</translation>
    </message>
    <message>
        <source>Notice given up</source>
        <translation>Meldung nicht zugestellt</translation>
    </message>
    <message>
        <source>Configuration spoilt or right again</source>
        <translation>Konfiguration fehlerhaft oder wieder richtig</translation>
    </message>
    <message>
        <source>Circuit of a timer opened</source>
        <translation>Sicherung eines Timers geöffnet</translation>
    </message>
    <message>
        <source>Notices muted</source>
        <translation>Meldungen stummgeschaltet</translation>
    </message>
    <message>
        <source>Notices no longer muted</source>
        <translation>Meldungen nicht mehr stumm</translation>
    </message>
    <message>
        <source>Failures of a timer reset</source>
        <translation>Fehlschläge eines Timers zurückgesetzt</translation>
    </message>
</context>
<context>
    <name>jobwatch::AboutDialog</name>
    <message>
        <source>About Jobwatch</source>
        <translation>Über Jobwatch</translation>
    </message>
    <message>
        <source>Know whether your job services really work, and why not.</source>
        <translation>Wissen, ob die eigenen Job-Dienste wirklich funktionieren, und warum nicht.</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0.</source>
        <translation>Lizenz: Apache License 2.0.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Gebaut mit Qt %1.</translation>
    </message>
</context>
<context>
    <name>jobwatch::AcknowledgeDialog</name>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>What is acknowledged</source>
        <translation>Was bestätigt wird</translation>
    </message>
    <message>
        <source>No notices come while it holds; the monitoring goes on. It is lifted when another kind of failure appears, and when the fault is over.</source>
        <translation>Solange sie gilt, kommen keine Meldungen; die Überwachung läuft weiter. Sie wird aufgehoben, wenn eine andere Art von Fehler auftritt und wenn die Störung vorbei ist.</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n runner(s)</source>
        <translation>
            <numerusform>%n Runner bestätigen</numerusform>
            <numerusform>%n Runner bestätigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::ActionSet</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
</context>
<context>
    <name>jobwatch::AlertForm</name>
    <message>
        <source>&amp;Down after</source>
        <translation>&amp;Gestört nach</translation>
    </message>
    <message>
        <source>Failures in a row before an outage is told</source>
        <translation>Fehlschläge in Folge, bevor ein Ausfall gemeldet wird</translation>
    </message>
    <message>
        <source>&amp;OK after</source>
        <translation>&amp;OK nach</translation>
    </message>
    <message>
        <source>Successes in a row before its end is told</source>
        <translation>Erfolge in Folge, bevor sein Ende gemeldet wird</translation>
    </message>
    <message>
        <source>When an outage is told</source>
        <translation>Wann ein Ausfall gemeldet wird</translation>
    </message>
    <message>
        <source>Notification r&amp;ules…</source>
        <translation>Benachrichtigungsrege&amp;ln…</translation>
    </message>
    <message numerus="yes">
        <source>failure(s)</source>
        <comment>after a number in a field</comment>
        <translation>
            <numerusform>Fehlschlag</numerusform>
            <numerusform>Fehlschlägen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>success(es)</source>
        <comment>after a number in a field</comment>
        <translation>
            <numerusform>Erfolg</numerusform>
            <numerusform>Erfolgen</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule tells anybody of an outage here.</source>
        <translation>Keine Regel meldet hier jemandem einen Ausfall.</translation>
    </message>
    <message>
        <source>This changes the rule “%1”.</source>
        <translation>Dies ändert die Regel „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n more rule(s) decide for other channels or runners.</source>
        <translation>
            <numerusform>%n weitere Regel entscheidet für andere Kanäle oder Runner.</numerusform>
            <numerusform>%n weitere Regeln entscheiden für andere Kanäle oder Runner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::AppearancePage</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is, and with it when that changes.</source>
        <translation>Hell oder dunkel wie der Desktop, auch wenn dieser wechselt.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on a light ground.</source>
        <translation>Dunkler Text auf hellem Grund.</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Dun&amp;kel</translation>
    </message>
    <message>
        <source>Light text on a dark ground.</source>
        <translation>Heller Text auf dunklem Grund.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>In the &amp;zone of this computer (%1)</source>
        <translation>In der &amp;Zone dieses Rechners (%1)</translation>
    </message>
    <message>
        <source>All times of the window; reports say their zone themselves.</source>
        <translation>Alle Zeiten des Fensters; Berichte nennen ihre Zone selbst.</translation>
    </message>
    <message>
        <source>In &amp;UTC</source>
        <translation>In &amp;UTC</translation>
    </message>
    <message>
        <source>The same everywhere, without summer time.</source>
        <translation>Überall gleich, ohne Sommerzeit.</translation>
    </message>
    <message>
        <source>Window layout</source>
        <translation>Fensteraufteilung</translation>
    </message>
    <message>
        <source>Puts side bar, details, columns and filters back. Saved views and shortcuts stay.</source>
        <translation>Setzt Seitenleiste, Einzelheiten, Spalten und Filter zurück. Gespeicherte Ansichten und Tastenkürzel bleiben.</translation>
    </message>
    <message>
        <source>&amp;Reset window layout</source>
        <translation>Fensteraufteilung zu&amp;rücksetzen</translation>
    </message>
</context>
<context>
    <name>jobwatch::AsOfBanner</name>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>You are looking at %1.</source>
        <translation>Gezeigter Stand: %1.</translation>
    </message>
    <message>
        <source>All views show what was known then. Actions are off; live checks go on.</source>
        <translation>Alle Ansichten zeigen, was damals bekannt war. Aktionen sind aus; die laufenden Prüfungen gehen weiter.</translation>
    </message>
    <message>
        <source>Jobwatch did not run then: all views show what was known before. Actions are off; live checks go on.</source>
        <translation>Jobwatch lief damals nicht: Alle Ansichten zeigen, was davor bekannt war. Aktionen sind aus; die laufenden Prüfungen gehen weiter.</translation>
    </message>
    <message>
        <source>Reading what was known at %1…</source>
        <translation>Liest, was bekannt war: %1…</translation>
    </message>
</context>
<context>
    <name>jobwatch::AsOfBar</name>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>jobwatch::AsOfSlider</name>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Shows all views as they were at that moment. Checks go on.</source>
        <translation>Zeigt alle Ansichten, wie sie zu diesem Zeitpunkt waren. Die Prüfungen gehen weiter.</translation>
    </message>
</context>
<context>
    <name>jobwatch::BudgetPage</name>
    <message>
        <source>A budget keeps tests from hurting the users of a server. A test that finds none left waits.</source>
        <translation>Ein Budget verhindert, dass Tests den Nutzern eines Servers schaden. Ein Test, für den nichts übrig ist, wartet.</translation>
    </message>
    <message>
        <source>Budgets of the servers</source>
        <translation>Budgets der Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Tests per hour</source>
        <translation>Tests pro Stunde</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>In Folge</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Used this hour</source>
        <translation>Diese Stunde verbraucht</translation>
    </message>
    <message>
        <source>&amp;Tests per hour</source>
        <translation>&amp;Tests pro Stunde</translation>
    </message>
    <message>
        <source>The most test jobs that this server gets in an hour, all services together.</source>
        <translation>So viele Testjobs bekommt dieser Server höchstens in einer Stunde, alle Dienste zusammen.</translation>
    </message>
    <message>
        <source>&amp;In a row</source>
        <translation>&amp;In Folge</translation>
    </message>
    <message>
        <source>So many may start one after the other when none was run for a while.</source>
        <translation>So viele dürfen direkt nacheinander starten, wenn eine Weile keiner lief.</translation>
    </message>
    <message>
        <source>At the &amp;same time</source>
        <translation>&amp;Gleichzeitig</translation>
    </message>
    <message>
        <source>The most test jobs that run on this server at the same time.</source>
        <translation>So viele Testjobs laufen höchstens gleichzeitig auf diesem Server.</translation>
    </message>
    <message>
        <source>Re&amp;quests at the same time</source>
        <translation>Gleichzeitige &amp;Anfragen</translation>
    </message>
    <message>
        <source>The most requests that wait for an answer of this server at the same time.</source>
        <translation>So viele Anfragen warten höchstens gleichzeitig auf eine Antwort dieses Servers.</translation>
    </message>
    <message>
        <source>&amp;Wait for an answer</source>
        <translation>Auf Antwort &amp;warten</translation>
    </message>
    <message>
        <source>A request that is not answered by then has failed.</source>
        <translation>Eine Anfrage, die bis dahin nicht beantwortet ist, ist gescheitert.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>No server is watched yet.</source>
        <translation>Noch wird kein Server überwacht.</translation>
    </message>
    <message>
        <source>On average a test every %1, at most %2 in a row.</source>
        <translation>Im Mittel ein Test alle %1, höchstens %2 in Folge.</translation>
    </message>
    <message>
        <source>No test jobs are run on this kind of server.</source>
        <translation>Auf dieser Art von Server laufen keine Testjobs.</translation>
    </message>
</context>
<context>
    <name>jobwatch::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>jobwatch::ChannelForm</name>
    <message>
        <source>kept; leave empty to keep it</source>
        <translation>gespeichert; leer lassen, um es zu behalten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Rules call the channel by it.</source>
        <translation>Unter diesem Namen nennen Regeln den Kanal.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Wait at most</source>
        <translation>Höchstens warten</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Wa&amp;it at most</source>
        <translation>&amp;Höchstens warten</translation>
    </message>
    <message>
        <source>At most per hour</source>
        <translation>Höchstens je Stunde</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>The rest comes in one closing message.</source>
        <translation>Der Rest kommt in einer abschließenden Nachricht.</translation>
    </message>
    <message>
        <source>At &amp;most per hour</source>
        <translation>Höchstens &amp;je Stunde</translation>
    </message>
    <message>
        <source>Mail ser&amp;ver</source>
        <translation>Mailser&amp;ver</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation>Si&amp;cherheit</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Nut&amp;zer</translation>
    </message>
    <message>
        <source>Empty: no login.</source>
        <translation>Leer: keine Anmeldung.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pa&amp;sswort</translation>
    </message>
    <message>
        <source>Kept in the password store of the desktop.</source>
        <translation>Wird im Passwortspeicher des Desktops aufbewahrt.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA-&amp;Datei</translation>
    </message>
    <message>
        <source>PEM file with the authority that signed the server&apos;s certificate. Empty: the system&apos;s.</source>
        <translation>PEM-Datei der Zertifizierungsstelle, die das Zertifikat des Servers signiert hat. Leer: die des Systems.</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>V&amp;on</translation>
    </message>
    <message>
        <source>The address of the sender.</source>
        <translation>Die Adresse des Absenders.</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>Addresses with commas between them.</source>
        <translation>Adressen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Messages are sent to it as JSON by POST.</source>
        <translation>Nachrichten werden als JSON mit POST an sie gesendet.</translation>
    </message>
    <message>
        <source>Si&amp;gning secret</source>
        <translation>Signiergehe&amp;imnis</translation>
    </message>
    <message>
        <source>Signs each message by HMAC-SHA256. Kept in the password store of the desktop. Empty: not signed.</source>
        <translation>Signiert jede Nachricht mit HMAC-SHA256. Wird im Passwortspeicher des Desktops aufbewahrt. Leer: nicht signiert.</translation>
    </message>
    <message>
        <source>Pro&amp;gram</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>With its arguments; what holds blanks stands in quotation marks. It reads the message as JSON; there is no shell.</source>
        <translation>Mit seinen Argumenten; was Leerzeichen enthält, steht in Anführungszeichen. Es liest die Nachricht als JSON; es gibt keine Shell.</translation>
    </message>
</context>
<context>
    <name>jobwatch::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Kanal hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the channel</source>
        <translation>Kanal entfernen</translation>
    </message>
    <message>
        <source>Send a &amp;test message</source>
        <translation>&amp;Testnachricht senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
</context>
<context>
    <name>jobwatch::CheckActions</name>
    <message numerus="yes">
        <source>%n test(s) asked for</source>
        <translation>
            <numerusform>%n Test angefordert</numerusform>
            <numerusform>%n Tests angefordert</numerusform>
        </translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message numerus="yes">
        <source>Run %n test(s) now?</source>
        <translation>
            <numerusform>%n Test jetzt starten?</numerusform>
            <numerusform>%n Tests jetzt starten?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %n test(s)</source>
        <translation>
            <numerusform>%n Test starten</numerusform>
            <numerusform>%n Tests starten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s) paused</source>
        <translation>
            <numerusform>%n Runner pausiert</numerusform>
            <numerusform>%n Runner pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s) resumed</source>
        <translation>
            <numerusform>%n Runner fortgesetzt</numerusform>
            <numerusform>%n Runner fortgesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interval changed for %n runner(s)</source>
        <translation>
            <numerusform>Intervall für %n Runner geändert</numerusform>
            <numerusform>Intervall für %n Runner geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n test(s), and %2 of %3 are left for this hour.</source>
        <translation>
            <numerusform>%1: %n Test; für diese Stunde sind noch %2 von %3 übrig.</numerusform>
            <numerusform>%1: %n Tests; für diese Stunde sind noch %2 von %3 übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 of CPU time.</source>
        <translation>Etwa %1 CPU-Zeit.</translation>
    </message>
    <message>
        <source>The rest waits.</source>
        <translation>Der Rest wartet.</translation>
    </message>
    <message>
        <source>Notifications changed</source>
        <translation>Benachrichtigungen geändert</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 pausieren</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Change notifications</source>
        <translation>Benachrichtigungen ändern</translation>
    </message>
    <message>
        <source>Change the interval of %1</source>
        <translation>Intervall von %1 ändern</translation>
    </message>
</context>
<context>
    <name>jobwatch::CircuitStrip</name>
    <message>
        <source>Circuit</source>
        <translation>Sicherung</translation>
    </message>
    <message numerus="yes">
        <source>Open for %n minute(s) of the last hour</source>
        <translation>
            <numerusform>In der letzten Stunde %n Minute offen</numerusform>
            <numerusform>In der letzten Stunde %n Minuten offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>jobwatch::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Drag a header to move its column. Where the window is too narrow, the least important columns go away by themselves.</source>
        <translation>Spalten lassen sich an ihrer Überschrift verschieben. Ist das Fenster zu schmal, verschwinden die unwichtigsten von selbst.</translation>
    </message>
</context>
<context>
    <name>jobwatch::ConfigImportDialog</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>Konfiguration importieren</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Was an der Datei falsch ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message numerus="yes">
        <source>Import %n entry(ies)</source>
        <translation>
            <numerusform>%n Eintrag importieren</numerusform>
            <numerusform>%n Einträge importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>A file with mistakes is not imported.</source>
        <translation>Eine Datei mit Fehlern wird nicht importiert.</translation>
    </message>
    <message>
        <source>Nothing is configured in this file.</source>
        <translation>In dieser Datei ist nichts eingerichtet.</translation>
    </message>
    <message>
        <source>Passwords are not in the file: give them in the settings of each server.</source>
        <translation>Passwörter stehen nicht in der Datei: in den Einstellungen jedes Servers angeben.</translation>
    </message>
</context>
<context>
    <name>jobwatch::ConnectionTest</name>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>jobwatch::ConsequenceTable</name>
    <message>
        <source>Consequences</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Fixed 10 min</source>
        <translation>Fest 10 min</translation>
    </message>
</context>
<context>
    <name>jobwatch::CountDelegate</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>jobwatch::DetailsHeading</name>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
</context>
<context>
    <name>jobwatch::DetailsPanel</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Latest jobs</source>
        <translation>Letzte Jobs</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Log zeigen</translation>
    </message>
    <message>
        <source>Shows what the selected job wrote to stderr.</source>
        <translation>Zeigt, was der gewählte Job nach stderr schrieb.</translation>
    </message>
    <message>
        <source>Select a row to read why it is as it is.</source>
        <translation>Eine Zeile auswählen, um die Gründe zu lesen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>user job</source>
        <translation>Nutzerjob</translation>
    </message>
    <message>
        <source>test job</source>
        <translation>Testjob</translation>
    </message>
</context>
<context>
    <name>jobwatch::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>jobwatch::DigestFields</name>
    <message>
        <source>Time of the digest of %1</source>
        <translation>Zeit der Sammelmeldung für %1</translation>
    </message>
    <message>
        <source>Second time of the digest of %1</source>
        <translation>Zweite Zeit der Sammelmeldung für %1</translation>
    </message>
    <message>
        <source>When %1 is told</source>
        <translation>Wann Meldungen für %1 kommen</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>Twice a day</source>
        <translation>Zweimal am Tag</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Einmal in der Woche</translation>
    </message>
    <message>
        <source>Day of the digest of %1</source>
        <translation>Tag der Sammelmeldung für %1</translation>
    </message>
</context>
<context>
    <name>jobwatch::EventsPage</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Filter, for example mark:person -kind:refused since&lt;24h</source>
        <translation>Filter, zum Beispiel mark:person -kind:refused since&lt;24h</translation>
    </message>
</context>
<context>
    <name>jobwatch::EvidenceRange</name>
    <message>
        <source>Chooses how far back the evidence reaches.</source>
        <translation>Wählt, wie weit die Belege zurückreichen.</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Letzte %1</translation>
    </message>
    <message>
        <source>Evidence, last %1</source>
        <translation>Belege, letzte %1</translation>
    </message>
</context>
<context>
    <name>jobwatch::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter, for example status:down stage:startup server:NAME</source>
        <translation>Filter, zum Beispiel status:down stage:startup server:NAME</translation>
    </message>
    <message>
        <source>Shows only what is in this state, or all again.</source>
        <translation>Zeigt nur, was in diesem Zustand ist, oder wieder alles.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Chooses the columns of the table.</source>
        <translation>Wählt die Spalten der Tabelle.</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Keeps filter, columns and order under a name.</source>
        <translation>Bewahrt Filter, Spalten und Reihenfolge unter einem Namen auf.</translation>
    </message>
</context>
<context>
    <name>jobwatch::FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter, for example status:down stage:startup server:bio-tools</source>
        <translation>Filter, zum Beispiel status:down stage:startup server:bio-tools</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
    <message>
        <source>Words are looked for in names and reasons. field:value looks in one field, a comma means or, a minus before it means not; older things are found with since&gt;1h or evidence&gt;6h. While you type, the fields and their values are offered.</source>
        <translation>Wörter werden in Namen und Gründen gesucht. Feld:Wert sucht in einem Feld, ein Komma heißt „oder“, ein Minus davor „nicht“; Älteres findet since&gt;1h oder evidence&gt;6h. Beim Tippen werden die Felder und ihre Werte angeboten.</translation>
    </message>
</context>
<context>
    <name>jobwatch::FirstRunPage</name>
    <message>
        <source>Nothing is watched yet</source>
        <translation>Noch wird nichts überwacht</translation>
    </message>
    <message>
        <source>Jobwatch shows what is down, since when, and what happens next.</source>
        <translation>Jobwatch zeigt, was gestört ist, seit wann, und was als Nächstes geschieht.</translation>
    </message>
    <message>
        <source>Add your first server</source>
        <translation>Den ersten Server hinzufügen</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Server hinzufügen…</translation>
    </message>
    <message>
        <source>Look around with the demo</source>
        <translation>Mit der Demo umsehen</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>Slivka, Slurm, FOLIO or a feed of job outcomes. You need its address; nothing is changed on it.</source>
        <translation>Slivka, Slurm, FOLIO oder ein Feed mit Jobergebnissen. Nötig ist die Adresse; am Server wird nichts geändert.</translation>
    </message>
    <message>
        <source>Small servers on this computer, with faults that come and go. They end with Jobwatch.</source>
        <translation>Kleine Server auf diesem Rechner, mit Störungen, die kommen und gehen. Sie enden mit Jobwatch.</translation>
    </message>
    <message>
        <source>Passwords are kept in the password store of your desktop. Jobwatch talks only to the servers you add.</source>
        <translation>Passwörter werden im Passwortspeicher des Desktops aufbewahrt. Jobwatch spricht nur mit den hinzugefügten Servern.</translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <translation>Eine Konfiguration importieren</translation>
    </message>
    <message>
        <source>A file of another Jobwatch, or Slivka&apos;s service files with their tests. You see what it would add before anything is done.</source>
        <translation>Eine Datei eines anderen Jobwatch oder Dienstdateien von Slivka mit ihren Tests. Was hinzukäme, wird gezeigt, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
</context>
<context>
    <name>jobwatch::HistoryBar</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Shows the numbers of the charts as a table (T).</source>
        <translation>Zeigt die Zahlen der Diagramme als Tabelle (T).</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Copies or saves the charts or their numbers.</source>
        <translation>Kopiert oder speichert die Diagramme oder ihre Zahlen.</translation>
    </message>
    <message>
        <source>Chooses the runners and timers shown.</source>
        <translation>Wählt die gezeigten Runner und Timer.</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Eigener…</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Letzte %1</translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s)</source>
        <translation>
            <numerusform>%n Runner</numerusform>
            <numerusform>%n Runner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s)</source>
        <translation>
            <numerusform>%n Timer</numerusform>
            <numerusform>%n Timer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::HistoryPage</name>
    <message>
        <source>No runner is chosen, or nothing is stored of it yet.</source>
        <translation>Kein Runner ist gewählt, oder von ihm ist noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Choose others in Services, then open them in History</source>
        <translation>Andere in „Dienste“ wählen und dann im Verlauf öffnen</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>&amp;Daten kopieren</translation>
    </message>
    <message>
        <source>Export &amp;PNG…</source>
        <translation>&amp;PNG exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;SVG…</source>
        <translation>&amp;SVG exportieren…</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;CSV exportieren…</translation>
    </message>
    <message>
        <source>&amp;Go to this moment</source>
        <translation>&amp;Zu diesem Zeitpunkt gehen</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation>Zoom zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Export numbers</source>
        <translation>Zahlen exportieren</translation>
    </message>
    <message>
        <source>Status history and charts</source>
        <translation>Statusverlauf und Diagramme</translation>
    </message>
    <message>
        <source>Numbers of the charts</source>
        <translation>Zahlen der Diagramme</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>The reading was cancelled; what was read before is shown.</source>
        <translation>Das Lesen wurde abgebrochen; gezeigt wird, was zuvor gelesen wurde.</translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
</context>
<context>
    <name>jobwatch::ImportDialog</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>The same as now</source>
        <translation>Wie bisher</translation>
    </message>
    <message numerus="yes">
        <source>Takes the place of %n test job(s)</source>
        <translation>
            <numerusform>Ersetzt %n Testjob</numerusform>
            <numerusform>Ersetzt %n Testjobs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file; what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import test definitions</source>
        <translation>Testdefinitionen importieren</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Was ausgelassen wurde</translation>
    </message>
    <message>
        <source>Services read</source>
        <translation>Gelesene Dienste</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Test jobs</source>
        <translation>Testjobs</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message numerus="yes">
        <source>Import %n test job(s)</source>
        <translation>
            <numerusform>%n Testjob importieren</numerusform>
            <numerusform>%n Testjobs importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>No test job was found.</source>
        <translation>Es wurde kein Testjob gefunden.</translation>
    </message>
    <message>
        <source>Nothing is submitted before the next test is due.</source>
        <translation>Bevor der nächste Test fällig ist, wird nichts eingereicht.</translation>
    </message>
</context>
<context>
    <name>jobwatch::IncidentList</name>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>From the first status that was not ok to the return to ok. Enter shows the range of an incident in the charts.</source>
        <translation>Vom ersten Status, der nicht OK war, bis zur Rückkehr zu OK. Die Eingabetaste zeigt den Zeitraum eines Vorfalls in den Diagrammen.</translation>
    </message>
    <message>
        <source>Show planned pauses</source>
        <translation>Geplante Pausen zeigen</translation>
    </message>
    <message>
        <source>Shades pauses and planned maintenance in the strips, and marks the incidents that began in planned maintenance.</source>
        <translation>Unterlegt Pausen und geplante Wartungen in den Streifen und kennzeichnet Vorfälle, die in geplanter Wartung begannen.</translation>
    </message>
</context>
<context>
    <name>jobwatch::IntervalDialog</name>
    <message>
        <source>%1: about %L2 of %L3 tests per hour at fixed intervals.</source>
        <translation>%1: etwa %L2 von %L3 Tests pro Stunde in festen Intervallen.</translation>
    </message>
    <message>
        <source>This is more than its budget: tests will wait.</source>
        <translation>Das ist mehr als sein Budget: Tests werden warten.</translation>
    </message>
    <message>
        <source>Test interval</source>
        <translation>Testintervall</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n runner(s)</source>
        <translation>
            <numerusform>Auf %n Runner anwenden</numerusform>
            <numerusform>Auf %n Runner anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>The interval given here is forgotten.</source>
        <translation>Das hier gesetzte Intervall wird vergessen.</translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s)</source>
        <translation>
            <numerusform>%n Runner</numerusform>
            <numerusform>%n Runner</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reset to default</source>
        <translation>&amp;Auf Vorgabe zurücksetzen</translation>
    </message>
    <message>
        <source>When to test</source>
        <translation>Wann getestet wird</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>by doubt, price %L1, %2 to %3</source>
        <translation>nach Zweifel, Preis %L1, %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>%n different setting(s)</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n verschiedene Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>When to tell</source>
        <translation>Wann melden</translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation>Tabelle &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>jobwatch::IssuesDialog</name>
    <message>
        <source>Mistakes in the configuration</source>
        <translation>Fehler in der Konfiguration</translation>
    </message>
    <message>
        <source>What could be understood is in use. Correct the file and start Jobwatch again.</source>
        <translation>Was verständlich war, ist in Gebrauch. Die Datei berichtigen und Jobwatch neu starten.</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>jobwatch::KeyboardDialog</name>
    <message>
        <source>in tables</source>
        <translation>in Tabellen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Next area, previous area</source>
        <translation>Nächster Bereich, voriger Bereich</translation>
    </message>
    <message>
        <source>Next view, previous view</source>
        <translation>Nächste Ansicht, vorige Ansicht</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
</context>
<context>
    <name>jobwatch::LogDialog</name>
    <message>
        <source>Log of job %1</source>
        <translation>Log von Job %1</translation>
    </message>
    <message>
        <source>What %1 wrote to stderr, at most the last 4 KiB.</source>
        <translation>Was %1 nach stderr schrieb, höchstens die letzten 4 KiB.</translation>
    </message>
    <message>
        <source>The job wrote nothing to stderr.</source>
        <translation>Der Job schrieb nichts nach stderr.</translation>
    </message>
    <message>
        <source>stderr</source>
        <translation>stderr</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Log suchen</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Nicht gefunden.</translation>
    </message>
</context>
<context>
    <name>jobwatch::MainWindow</name>
    <message>
        <source>Side bar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>Configuration: %1</source>
        <translation>Konfiguration: %1</translation>
    </message>
    <message>
        <source>Window layout: %1</source>
        <translation>Fensteraufteilung: %1</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das ging nicht.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Too many rows to expand all at once.</source>
        <translation>Zu viele Zeilen, um alle auf einmal aufzuklappen.</translation>
    </message>
    <message>
        <source>View %1 saved</source>
        <translation>Ansicht %1 gespeichert</translation>
    </message>
    <message>
        <source>View %1 removed</source>
        <translation>Ansicht %1 entfernt</translation>
    </message>
    <message>
        <source>The network settings of this computer could not be opened.</source>
        <translation>Die Netzeinstellungen dieses Rechners konnten nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Leave read-only</source>
        <translation>Nur-Lesen aufheben</translation>
    </message>
    <message>
        <source>Leave read-only?</source>
        <translation>Nur-Lesen aufheben?</translation>
    </message>
    <message>
        <source>Actions on servers become possible again. Test jobs run when they are due, timers are called and paused, and notices and reports are sent. This holds until you quit.</source>
        <translation>Aktionen auf Servern werden wieder möglich. Testjobs laufen, wenn sie fällig sind, Timer werden aufgerufen und pausiert, Meldungen und Berichte werden gesendet. Dies gilt bis zum Beenden.</translation>
    </message>
    <message>
        <source>This session is not read-only any more</source>
        <translation>Diese Sitzung ist nicht mehr auf Lesen beschränkt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) are running. Quit and let them end by themselves?</source>
        <translation>
            <numerusform>%n Test läuft. Beenden und ihn von selbst enden lassen?</numerusform>
            <numerusform>%n Tests laufen. Beenden und sie von selbst enden lassen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Es gibt noch nichts zu drucken.</translation>
    </message>
    <message>
        <source>Demo: invented data</source>
        <translation>Demo: erfundene Daten</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesendet</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>Der Drucker nahm nichts an.</translation>
    </message>
    <message>
        <source>%1 could not be printed to.</source>
        <translation>In %1 konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>Remove view %1</source>
        <translation>Ansicht %1 entfernen</translation>
    </message>
    <message>
        <source>“%1” is not taken back: it was changed since.</source>
        <translation>„%1“ wird nicht zurückgenommen: Es wurde seither etwas daran geändert.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>“%1” is not done again: it was changed since.</source>
        <translation>„%1“ wird nicht wiederholt: Es wurde seither etwas daran geändert.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>No program of this desktop could open %1.</source>
        <translation>Kein Programm dieses Desktops konnte %1 öffnen.</translation>
    </message>
    <message>
        <source>This session is read-only; tests that are running end by themselves</source>
        <translation>Diese Sitzung darf nur lesen; laufende Tests enden von selbst</translation>
    </message>
</context>
<context>
    <name>jobwatch::MaintenanceDialog</name>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Meanwhile no notices come and reports count the time apart. The monitoring goes on.</source>
        <translation>Währenddessen kommen keine Meldungen, und Berichte zählen die Zeit gesondert. Die Überwachung läuft weiter.</translation>
    </message>
    <message>
        <source>Plan maintenance</source>
        <translation>Wartung planen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>W&amp;as</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Required: other people see it</source>
        <translation>Erforderlich: Andere sehen ihn</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>&amp;Lasts</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>At the same time of day in the zone of this window.</source>
        <translation>Zur gleichen Tageszeit in der Zone dieses Fensters.</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>Letzter &amp;Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Geplante Wartung</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Ends the selected maintenance now, and all times to come.</source>
        <translation>Beendet die gewählte Wartung jetzt, auch alle künftigen Male.</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Nächste: %1, %2</translation>
    </message>
    <message>
        <source>At the same time of day in this zone, also when the clocks change.</source>
        <translation>Zur gleichen Tageszeit in dieser Zone, auch nach einer Zeitumstellung.</translation>
    </message>
</context>
<context>
    <name>jobwatch::MarkActions</name>
    <message numerus="yes">
        <source>%n runner(s) acknowledged</source>
        <translation>
            <numerusform>%n Runner bestätigt</numerusform>
            <numerusform>%n Runner bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledgement of %n runner(s) lifted</source>
        <translation>
            <numerusform>Bestätigung von %n Runner aufgehoben</numerusform>
            <numerusform>Bestätigung von %n Runnern aufgehoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance planned</source>
        <translation>Wartung geplant</translation>
    </message>
    <message>
        <source>Maintenance ended</source>
        <translation>Wartung beendet</translation>
    </message>
    <message>
        <source>Notices muted until %1</source>
        <translation>Meldungen stumm bis %1</translation>
    </message>
    <message>
        <source>Notices are not muted any more</source>
        <translation>Meldungen sind nicht mehr stummgeschaltet</translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>Lift the acknowledgement of %1</source>
        <translation>Bestätigung von %1 aufheben</translation>
    </message>
    <message>
        <source>Plan maintenance</source>
        <translation>Wartung planen</translation>
    </message>
    <message>
        <source>End maintenance</source>
        <translation>Wartung beenden</translation>
    </message>
    <message>
        <source>Mute notices</source>
        <translation>Meldungen stummschalten</translation>
    </message>
    <message>
        <source>Unmute notices</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
</context>
<context>
    <name>jobwatch::MomentDialog</name>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>That moment has not come yet.</source>
        <translation>Dieser Zeitpunkt liegt noch in der Zukunft.</translation>
    </message>
    <message>
        <source>Show all views as they were &amp;at</source>
        <translation>Alle Ansichten zeigen mit St&amp;and</translation>
    </message>
</context>
<context>
    <name>jobwatch::Monitor</name>
    <message>
        <source>This version cannot watch this kind of server.</source>
        <translation>Diese Version kann diese Art Server nicht überwachen.</translation>
    </message>
    <message>
        <source>From a notice</source>
        <translation>Aus einer Meldung</translation>
    </message>
    <message>
        <source>Not done: the history that others share cannot be written, and one of them may be at it.</source>
        <translation>Nicht ausgeführt: Der gemeinsam genutzte Verlauf kann nicht geschrieben werden, und vielleicht ist ein anderes Jobwatch am Werk.</translation>
    </message>
    <message>
        <source>No e-mail channel is configured.</source>
        <translation>Es ist kein E-Mail-Kanal eingerichtet.</translation>
    </message>
    <message>
        <source>Report “%1” was not sent: %2</source>
        <translation>Bericht „%1“ wurde nicht gesendet: %2</translation>
    </message>
    <message>
        <source>The server was changed meanwhile, and nothing more is heard of the job.</source>
        <translation>Der Server wurde inzwischen geändert; vom Job ist nichts mehr zu erfahren.</translation>
    </message>
</context>
<context>
    <name>jobwatch::NoticeArea</name>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>%n weitere Meldung</numerusform>
            <numerusform>%n weitere Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::NoticeBar</name>
    <message>
        <source>Hide this notice</source>
        <translation>Diese Meldung verbergen</translation>
    </message>
</context>
<context>
    <name>jobwatch::NoticePlanPage</name>
    <message>
        <source>The rules are finer than this page can show: see Rules.</source>
        <translation>Die Regeln sind feiner, als diese Seite zeigen kann: siehe „Regeln“.</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Ruhezeiten</translation>
    </message>
    <message>
        <source>Events and channels</source>
        <translation>Ereignisse und Kanäle</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Melden, wenn</translation>
    </message>
    <message>
        <source>%1 is told</source>
        <translation>%1 wird benachrichtigt</translation>
    </message>
</context>
<context>
    <name>jobwatch::NoticeRuleForm</name>
    <message>
        <source>Ser&amp;vers</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Servi&amp;ces</source>
        <translation>Dien&amp;ste</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab Status</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Warnungen und Schlimmeres</translation>
    </message>
    <message>
        <source>Down only</source>
        <translation>Nur gestört</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Ab Status</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>Kanä&amp;le</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>this rule</source>
        <translation>diese Regel</translation>
    </message>
    <message>
        <source>&amp;Delivered</source>
        <translation>&amp;Zustellung</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Ruhezeiten</translation>
    </message>
    <message>
        <source>Remind every</source>
        <translation>Erinnern alle</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>While it lasts and nobody has acknowledged it.</source>
        <translation>Solange die Störung dauert und niemand sie bestätigt hat.</translation>
    </message>
    <message>
        <source>Re&amp;mind every</source>
        <translation>Er&amp;innern alle</translation>
    </message>
    <message>
        <source>Fa&amp;ilures first</source>
        <translation>Nötige &amp;Fehlschläge</translation>
    </message>
    <message>
        <source>Failures in a row before the first word</source>
        <translation>Fehlschläge in Folge vor der ersten Meldung</translation>
    </message>
    <message>
        <source>Succe&amp;sses first</source>
        <translation>&amp;Nötige Erfolge</translation>
    </message>
    <message>
        <source>Successes in a row before the word that it works</source>
        <translation>Erfolge in Folge vor der Meldung, dass es wieder geht</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Names with commas between them; * and ? stand for any letters.</source>
        <translation>Namen, durch Kommas getrennt; * und ? stehen für beliebige Zeichen.</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
</context>
<context>
    <name>jobwatch::NoticeRulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>For each channel the first rule that fits decides.</source>
        <translation>Für jeden Kanal entscheidet die erste passende Regel.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Regel nach oben verschieben</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Regel nach unten verschieben</translation>
    </message>
</context>
<context>
    <name>jobwatch::NotificationsPage</name>
    <message>
        <source>&amp;Who is told</source>
        <translation>&amp;Wer benachrichtigt wird</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>Re&amp;geln</translation>
    </message>
    <message>
        <source>&amp;Channels</source>
        <translation>&amp;Kanäle</translation>
    </message>
    <message>
        <source>Wait before telling</source>
        <translation>Vor dem Melden warten</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Wait &amp;before telling</source>
        <translation>Vor dem &amp;Melden warten</translation>
    </message>
    <message>
        <source>and drop it if it recovers in that time</source>
        <translation>und verwerfen, wenn es sich in dieser Zeit erholt</translation>
    </message>
    <message>
        <source>Keep in a &amp;file</source>
        <translation>In einer &amp;Datei aufbewahren</translation>
    </message>
    <message>
        <source>Writes the secret to a file that only you can read.</source>
        <translation>Schreibt das Geheimnis in eine Datei, die nur der eigene Nutzer lesen kann.</translation>
    </message>
    <message>
        <source>The last 30 days: %1.</source>
        <translation>Die letzten 30 Tage: %1.</translation>
    </message>
    <message>
        <source>Keeping the secret in the password store…</source>
        <translation>Geheimnis wird im Passwortspeicher abgelegt…</translation>
    </message>
    <message>
        <source>%1 It can be kept in a file that only you can read.</source>
        <translation>%1 Es kann in einer Datei aufbewahrt werden, die nur der eigene Nutzer lesen kann.</translation>
    </message>
</context>
<context>
    <name>jobwatch::OverviewHead</name>
    <message>
        <source>Shows these rows.</source>
        <translation>Zeigt diese Zeilen.</translation>
    </message>
</context>
<context>
    <name>jobwatch::OverviewPage</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Group by cause</source>
        <translation>Nach Ursache gruppieren</translation>
    </message>
    <message>
        <source>Folds problems of one server with one cause under one row.</source>
        <translation>Fasst Probleme eines Servers mit einer Ursache unter einer Zeile zusammen.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Show it in History</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Was als Nächstes geschieht</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Opens the view Events.</source>
        <translation>Öffnet die Ansicht „Ereignisse“.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 – worst first, then longest</source>
        <translation>%1 – das Schlimmste zuerst, dann das Längste</translation>
    </message>
    <message>
        <source>Next and recent</source>
        <translation>Demnächst und zuletzt</translation>
    </message>
</context>
<context>
    <name>jobwatch::PauseDialog</name>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message numerus="yes">
        <source>Pause %n runner(s)</source>
        <translation>
            <numerusform>%n Runner pausieren</numerusform>
            <numerusform>%n Runner pausieren</numerusform>
        </translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Nothing on the server is changed. Other people see who paused it and why.</source>
        <translation>Auf dem Server wird nichts geändert. Andere sehen, wer pausiert hat und warum.</translation>
    </message>
    <message numerus="yes">
        <source>About %n test(s) will be left out.</source>
        <translation>
            <numerusform>Etwa %n Test entfällt.</numerusform>
            <numerusform>Etwa %n Tests entfallen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::PauseForm</name>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Required: other people see it</source>
        <translation>Erforderlich: Andere sehen ihn</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Moment at which it ends</source>
        <translation>Zeitpunkt, zu dem es endet</translation>
    </message>
    <message>
        <source>Say why, in at least 3 characters.</source>
        <translation>Den Grund nennen, mit mindestens 3 Zeichen.</translation>
    </message>
    <message>
        <source>This moment has passed.</source>
        <translation>Dieser Zeitpunkt ist vorbei.</translation>
    </message>
    <message>
        <source>Shown beside your name to everybody who looks, and kept in the history.</source>
        <translation>Wird neben dem eigenen Namen allen gezeigt, die nachsehen, und im Verlauf aufbewahrt.</translation>
    </message>
    <message>
        <source>When it ends by itself; it can be ended by hand at any time.</source>
        <translation>Wann es von selbst endet; von Hand lässt es sich jederzeit beenden.</translation>
    </message>
</context>
<context>
    <name>jobwatch::PlainHeading</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the reasons</source>
        <translation>Gründe kopieren</translation>
    </message>
    <message>
        <source>Copies the reasons as text, with the time.</source>
        <translation>Kopiert die Gründe als Text, mit der Zeit.</translation>
    </message>
</context>
<context>
    <name>jobwatch::PolicyForm</name>
    <message>
        <source>When the &amp;doubt is worth a test</source>
        <translation>Wenn der &amp;Zweifel einen Test wert ist</translation>
    </message>
    <message>
        <source>&amp;Never: user jobs only</source>
        <translation>&amp;Nie: nur Nutzerjobs</translation>
    </message>
    <message>
        <source>As &amp;configured in the file</source>
        <translation>Wie in der &amp;Datei eingestellt</translation>
    </message>
    <message>
        <source>A higher price means fewer tests and later detection.</source>
        <translation>Ein höherer Preis heißt weniger Tests und spätere Entdeckung.</translation>
    </message>
    <message>
        <source>Price: fast, quick, normal, thrifty, minimal</source>
        <translation>Preis: schnell, zügig, normal, sparsam, minimal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Minimal</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Seconds of wrong status that one CPU second of test is worth</source>
        <translation>Sekunden falschen Status, die eine CPU-Sekunde Test wert ist</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Preis</translation>
    </message>
    <message>
        <source>Never closer than</source>
        <translation>Nie öfter als alle</translation>
    </message>
    <message>
        <source>At least every</source>
        <translation>Mindestens alle</translation>
    </message>
    <message>
        <source>Never closer &amp;than</source>
        <translation>Nie ö&amp;fter als alle</translation>
    </message>
    <message>
        <source>At &amp;least every</source>
        <translation>&amp;Mindestens alle</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes between two tests</source>
        <translation>Minuten zwischen zwei Tests</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>The shortest interval is longer than the longest.</source>
        <translation>Der kürzeste Abstand ist länger als der längste.</translation>
    </message>
    <message>
        <source>To the left a doubt is cleared at once, to the right tests are saved.</source>
        <translation>Links wird ein Zweifel sofort geklärt, rechts werden Tests gespart.</translation>
    </message>
    <message>
        <source>The least time between two tests of one runner, whatever the doubt.</source>
        <translation>Der kürzeste Abstand zwischen zwei Tests eines Runners, wie groß der Zweifel auch ist.</translation>
    </message>
    <message>
        <source>A test is run after this time even where nothing is in doubt.</source>
        <translation>Nach dieser Zeit wird getestet, auch wenn kein Zweifel besteht.</translation>
    </message>
</context>
<context>
    <name>jobwatch::QuietFields</name>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Quiet on</source>
        <translation>Ruhe an</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>Samstag und Sonntag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>In the time of %1</source>
        <translation>In der Zeitzone %1</translation>
    </message>
</context>
<context>
    <name>jobwatch::RangeDialog</name>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
    <message>
        <source>The shortest range is five minutes.</source>
        <translation>Der kürzeste Zeitraum ist fünf Minuten.</translation>
    </message>
    <message>
        <source>The longest range is a year.</source>
        <translation>Der längste Zeitraum ist ein Jahr.</translation>
    </message>
</context>
<context>
    <name>jobwatch::RemoveTimersDialog</name>
    <message>
        <source>user</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Left to the server</source>
        <translation>Dem Server überlassen</translation>
    </message>
    <message>
        <source>The ticked timers are deleted on their server. That cannot be undone from here.</source>
        <translation>Die angehakten Timer werden auf ihrem Server gelöscht. Das lässt sich von hier aus nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>%1. These timers call what is not there and can only fail.</source>
        <translation>%1. Diese Timer rufen auf, was es nicht gibt, und können nur scheitern.</translation>
    </message>
    <message>
        <source>Timers without target</source>
        <translation>Timer ohne Ziel</translation>
    </message>
    <message>
        <source>Delete timers</source>
        <translation>Timer löschen</translation>
    </message>
    <message>
        <source>System timers cannot be deleted from outside: their module makes them anew. If the application comes back, deleted timers of users do not.</source>
        <translation>System-Timer lassen sich von außen nicht löschen: Ihr Modul legt sie neu an. Kommt die Anwendung zurück, kommen gelöschte Timer von Nutzern nicht wieder.</translation>
    </message>
    <message>
        <source>&amp;Remind me in 7 days</source>
        <translation>In 7 Tagen &amp;erinnern</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>File for the export</source>
        <translation>Datei für den Export</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;First export the %n timer(s) to</source>
        <translation>
            <numerusform>&amp;Zuerst %n Timer exportieren nach</numerusform>
            <numerusform>&amp;Zuerst %n Timer exportieren nach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n timer(s)</source>
        <translation>
            <numerusform>%n Timer löschen</numerusform>
            <numerusform>%n Timer löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a file for the export.</source>
        <translation>Eine Datei für den Export angeben.</translation>
    </message>
    <message>
        <source>Export timers</source>
        <translation>Timer exportieren</translation>
    </message>
</context>
<context>
    <name>jobwatch::ReportForm</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Perio&amp;d</source>
        <translation>Zeit&amp;raum</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Bi&amp;s</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Alle Server</translation>
    </message>
    <message>
        <source>S&amp;cope</source>
        <translation>&amp;Umfang</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The rules are printed in the report, so that two readers count alike.</source>
        <translation>Die Regeln stehen im Bericht, damit zwei Leser gleich zählen.</translation>
    </message>
    <message>
        <source>&amp;Keep this report</source>
        <translation>Diesen Bericht be&amp;halten</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>No e-mail channel is configured: see Tools, Notifications.</source>
        <translation>Es ist kein E-Mail-Kanal eingerichtet: siehe Werkzeuge, Benachrichtigungen.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächster Versand: %1</translation>
    </message>
    <message>
        <source>It is sent once it is kept.</source>
        <translation>Er wird gesendet, sobald er behalten wird.</translation>
    </message>
</context>
<context>
    <name>jobwatch::ReportFormats</name>
    <message>
        <source>Export %1…</source>
        <translation>%1 exportieren…</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
</context>
<context>
    <name>jobwatch::ReportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>jobwatch::ReportRules</name>
    <message>
        <source>Runners</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>All must be available</source>
        <translation>Alle müssen verfügbar sein</translation>
    </message>
    <message>
        <source>One is enough</source>
        <translation>Einer genügt</translation>
    </message>
    <message>
        <source>R&amp;unners</source>
        <translation>Ru&amp;nner</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Count as available</source>
        <translation>Als verfügbar werten</translation>
    </message>
    <message>
        <source>Count as not available</source>
        <translation>Als nicht verfügbar werten</translation>
    </message>
</context>
<context>
    <name>jobwatch::ReportScheduleForm</name>
    <message>
        <source>Send every &amp;week by e-mail</source>
        <translation>Jede &amp;Woche per E-Mail senden</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>First e-mail channel</source>
        <translation>Erster E-Mail-Kanal</translation>
    </message>
    <message>
        <source>No e-mail channel is configured: see Tools, Notifications.</source>
        <translation>Es ist kein E-Mail-Kanal eingerichtet: siehe Werkzeuge, Benachrichtigungen.</translation>
    </message>
</context>
<context>
    <name>jobwatch::ReportsPage</name>
    <message>
        <source>Reading the history…</source>
        <translation>Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>There is no report yet.</source>
        <translation>Es gibt noch keinen Bericht.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Another report is being written.</source>
        <translation>Ein anderer Bericht wird gerade geschrieben.</translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The reading was cancelled. Any change of the report begins it anew.</source>
        <translation>Das Lesen wurde abgebrochen. Jede Änderung am Bericht beginnt es von Neuem.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Cancel the reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Der Bericht wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>jobwatch::RetentionPage</name>
    <message>
        <source>Where it is</source>
        <translation>Wo er liegt</translation>
    </message>
    <message>
        <source>In memory only.</source>
        <translation>Nur im Speicher.</translation>
    </message>
    <message>
        <source>Place of the history</source>
        <translation>Ort des Verlaufs</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Wie lange er aufbewahrt wird</translation>
    </message>
    <message>
        <source>&amp;Each job, event and timer run</source>
        <translation>&amp;Einzelne Jobs, Ereignisse und Timerläufe</translation>
    </message>
    <message>
        <source>Sums by the &amp;hour</source>
        <translation>Summen je &amp;Stunde</translation>
    </message>
    <message>
        <source>Sums by the &amp;day</source>
        <translation>Summen je &amp;Tag</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>In days; 0: for ever.</source>
        <translation>In Tagen; 0: unbegrenzt.</translation>
    </message>
    <message>
        <source>Single jobs are not kept longer than sums, nor sums by the hour longer than those by the day.</source>
        <translation>Einzelne Jobs werden nicht länger aufbewahrt als Summen, Summen je Stunde nicht länger als die je Tag.</translation>
    </message>
    <message>
        <source>What is older than this is deleted in the coming night, for good.</source>
        <translation>Was älter als dies ist, wird in der kommenden Nacht endgültig gelöscht.</translation>
    </message>
    <message>
        <source>What is older is deleted at night. The last change of each status stays: it still holds.</source>
        <translation>Was älter ist, wird nachts gelöscht. Die letzte Änderung jedes Status bleibt: Sie gilt noch.</translation>
    </message>
</context>
<context>
    <name>jobwatch::RunnerPreview</name>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next test</source>
        <translation>Nächster Test</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>by doubt</source>
        <translation>nach Zweifel</translation>
    </message>
</context>
<context>
    <name>jobwatch::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Die Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Die Ansicht dieses Namens wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>jobwatch::ServerActions</name>
    <message>
        <source>%1 is watched now</source>
        <translation>%1 wird jetzt überwacht</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>Server entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from Jobwatch?</source>
        <translation>%1 aus Jobwatch entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Its %n runner(s) are no longer watched. The history is kept. Nothing is changed on the server.</source>
        <translation>
            <numerusform>Sein Runner wird nicht mehr überwacht. Der Verlauf bleibt. Auf dem Server wird nichts geändert.</numerusform>
            <numerusform>Seine %n Runner werden nicht mehr überwacht. Der Verlauf bleibt. Auf dem Server wird nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import test definitions</source>
        <translation>Testdefinitionen importieren</translation>
    </message>
    <message>
        <source>Slivka services (*.service.yaml *.service.yml)</source>
        <translation>Slivka-Dienste (*.service.yaml *.service.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The configuration has mistakes and was not changed: this holds until you quit.</source>
        <translation>Die Konfiguration hat Fehler und wurde nicht geändert: Dies gilt bis zum Beenden.</translation>
    </message>
    <message>
        <source>The configuration has mistakes; what was watched is watched still.</source>
        <translation>Die Konfiguration hat Fehler; was überwacht wurde, wird weiter überwacht.</translation>
    </message>
    <message>
        <source>The configuration was read again</source>
        <translation>Die Konfiguration wurde neu gelesen</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>Konfiguration importieren</translation>
    </message>
    <message>
        <source>Configurations and Slivka services (*.yaml *.yml)</source>
        <translation>Konfigurationen und Slivka-Dienste (*.yaml *.yml)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) imported</source>
        <translation>
            <numerusform>%n Eintrag importiert</numerusform>
            <numerusform>%n Einträge importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Export configuration</source>
        <translation>Konfiguration exportieren</translation>
    </message>
    <message>
        <source>Configurations (*.yaml)</source>
        <translation>Konfigurationen (*.yaml)</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Change test jobs of %1</source>
        <translation>Testjobs von %1 ändern</translation>
    </message>
    <message>
        <source>Test jobs of %1 saved</source>
        <translation>Testjobs von %1 gespeichert</translation>
    </message>
</context>
<context>
    <name>jobwatch::ServerDialog</name>
    <message>
        <source>Add server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Edit server</source>
        <translation>Server bearbeiten</translation>
    </message>
    <message>
        <source>Save server</source>
        <translation>Server speichern</translation>
    </message>
    <message>
        <source>Import test definitions</source>
        <translation>Testdefinitionen importieren</translation>
    </message>
    <message>
        <source>Slivka services (*.service.yaml *.service.yml)</source>
        <translation>Slivka-Dienste (*.service.yaml *.service.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Keep it in a &amp;file</source>
        <translation>In einer &amp;Datei aufbewahren</translation>
    </message>
    <message>
        <source>Writes the secret to a file that only you can read.</source>
        <translation>Schreibt das Geheimnis in eine Datei, die nur der eigene Nutzer lesen kann.</translation>
    </message>
    <message>
        <source>Keeping the secret in the password store…</source>
        <translation>Geheimnis wird im Passwortspeicher abgelegt…</translation>
    </message>
    <message>
        <source>%1 It can be kept in a file that only you can read.</source>
        <translation>%1 Es kann in einer Datei aufbewahrt werden, die nur der eigene Nutzer lesen kann.</translation>
    </message>
</context>
<context>
    <name>jobwatch::ServerForm</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unique; shown everywhere.</source>
        <translation>Eindeutig; wird überall gezeigt.</translation>
    </message>
    <message>
        <source>The name stays: the history is kept under it.</source>
        <translation>Der Name bleibt: Der Verlauf liegt unter ihm.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA-&amp;Datei</translation>
    </message>
    <message>
        <source>PEM file with the authority that signed the server&apos;s certificate. Empty: the system&apos;s.</source>
        <translation>PEM-Datei der Zertifizierungsstelle, die das Zertifikat des Servers signiert hat. Leer: die des Systems.</translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <translation>die Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>Client-&amp;Zertifikat</translation>
    </message>
    <message>
        <source>PEM file with certificate and key, if the server asks for one.</source>
        <translation>PEM-Datei mit Zertifikat und Schlüssel, falls der Server eines verlangt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>Datei wählen: %1</translation>
    </message>
    <message>
        <source>Tests per hour</source>
        <translation>Tests pro Stunde</translation>
    </message>
    <message>
        <source>The most test jobs that this server gets in an hour, all services together.</source>
        <translation>So viele Testjobs bekommt dieser Server höchstens in einer Stunde, alle Dienste zusammen.</translation>
    </message>
    <message>
        <source>&amp;Tests per hour</source>
        <translation>&amp;Tests pro Stunde</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>The most test jobs that run on this server at the same time.</source>
        <translation>So viele Testjobs laufen höchstens gleichzeitig auf diesem Server.</translation>
    </message>
    <message>
        <source>At the &amp;same time</source>
        <translation>&amp;Gleichzeitig</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Import test definitions</source>
        <translation>Testdefinitionen importieren</translation>
    </message>
    <message>
        <source>Reads the tests of Slivka&apos;s *.service.yaml files.</source>
        <translation>Liest die Tests aus den Dateien *.service.yaml von Slivka.</translation>
    </message>
    <message>
        <source>Test jobs</source>
        <translation>Testjobs</translation>
    </message>
    <message>
        <source>None yet: nothing is submitted to the server.</source>
        <translation>Noch keine: Dem Server wird nichts geschickt.</translation>
    </message>
    <message numerus="yes">
        <source>%n test job(s) defined</source>
        <translation>
            <numerusform>%n Testjob definiert</numerusform>
            <numerusform>%n Testjobs definiert</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File or address</source>
        <translation>&amp;Datei oder Adresse</translation>
    </message>
    <message>
        <source>JSON Lines with one job outcome a line: a file on this computer, or an address.</source>
        <translation>JSON Lines mit einem Jobergebnis je Zeile: eine Datei auf diesem Rechner oder eine Adresse.</translation>
    </message>
    <message>
        <source>T&amp;enant</source>
        <translation>&amp;Mandant</translation>
    </message>
    <message>
        <source>The tenant whose timers are watched.</source>
        <translation>Der Mandant, dessen Timer überwacht werden.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Nut&amp;zer</translation>
    </message>
    <message>
        <source>Its rights decide what can be seen and changed; a user of its own is best.</source>
        <translation>Seine Rechte bestimmen, was gesehen und geändert werden kann; am besten ist ein eigener Nutzer.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Kept in the password store of the desktop.</source>
        <translation>Wird im Passwortspeicher des Desktops aufbewahrt.</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>A token of the user, as scontrol token makes it. Kept in the password store of the desktop.</source>
        <translation>Ein Token des Nutzers, wie scontrol token es erzeugt. Wird im Passwortspeicher des Desktops aufbewahrt.</translation>
    </message>
    <message>
        <source>kept; leave empty to keep it</source>
        <translation>gespeichert; leer lassen, um es zu behalten</translation>
    </message>
    <message>
        <source>&amp;Watch only: never change a timer by itself</source>
        <translation>Nur über&amp;wachen: nie selbst einen Timer ändern</translation>
    </message>
    <message>
        <source>Else a circuit that opens also switches the timer off on the server, and on again for a probe.</source>
        <translation>Sonst schaltet eine Sicherung, die öffnet, den Timer auch auf dem Server aus und für eine Probe wieder ein.</translation>
    </message>
    <message>
        <source>Scheduler &amp;log</source>
        <translation>Scheduler-&amp;Log</translation>
    </message>
    <message>
        <source>The JSON log of the scheduler, if it can be read on this computer: it tells of every run.</source>
        <translation>Das JSON-Log des Schedulers, falls es auf diesem Rechner lesbar ist: Es berichtet von jedem Lauf.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>An address such as http://proxy.example.org:3128. Empty: none.</source>
        <translation>Eine Adresse wie http://proxy.example.org:3128. Leer: keiner.</translation>
    </message>
</context>
<context>
    <name>jobwatch::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>&amp;Vorgaben</translation>
    </message>
    <message>
        <source>Brings the first values of this page back.</source>
        <translation>Setzt diese Seite auf die ursprünglichen Werte zurück.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>Fenster und Infobereich</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tests and budgets</source>
        <translation>Tests und Budgets</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a page of the settings; what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What is chosen here holds at once.</source>
        <translation>Was hier gewählt wird, gilt sofort.</translation>
    </message>
    <message>
        <source>There is no configuration file: this holds until you quit.</source>
        <translation>Es gibt keine Konfigurationsdatei: Dies gilt bis zum Beenden.</translation>
    </message>
    <message>
        <source>Saved in the configuration, whose last state is kept.</source>
        <translation>Wird in der Konfiguration gespeichert; deren letzter Stand bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>jobwatch::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;Set keys</source>
        <translation>Tasten &amp;setzen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <translation>Diese Tasten gehören zu „%1“.</translation>
    </message>
</context>
<context>
    <name>jobwatch::SideBar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>jobwatch::StatusLine</name>
    <message>
        <source>Status bar</source>
        <translation>Statusleiste</translation>
    </message>
    <message>
        <source>Test budget</source>
        <translation>Testbudget</translation>
    </message>
    <message>
        <source>Own network</source>
        <translation>Eigenes Netz</translation>
    </message>
    <message>
        <source>Whether this computer has a network.</source>
        <translation>Ob dieser Rechner ein Netz hat.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Switches between the local time and UTC.</source>
        <translation>Wechselt zwischen Ortszeit und UTC.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes the last action back.</source>
        <translation>Nimmt die letzte Aktion zurück.</translation>
    </message>
    <message>
        <source>History as of %1 – live checks go on</source>
        <translation>Verlauf, Stand %1 – die Prüfungen laufen weiter</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Asks whether to leave read-only.</source>
        <translation>Fragt, ob Nur-Lesen aufgehoben werden soll.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Test cost</source>
        <translation>Testkosten</translation>
    </message>
    <message>
        <source>What the tests of all servers took since midnight: CPU time, or run time where no CPU time is measured.</source>
        <translation>Was die Tests aller Server seit Mitternacht brauchten: CPU-Zeit, oder Laufzeit, wo keine CPU-Zeit gemessen wird.</translation>
    </message>
    <message>
        <source>Muting</source>
        <translation>Stummschaltung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opens what was saved with the desktop&apos;s program for it.</source>
        <translation>Öffnet das Gespeicherte mit dem Programm, das der Desktop dafür hat.</translation>
    </message>
    <message>
        <source>Shows the budget of each server in the settings.</source>
        <translation>Zeigt das Budget jedes Servers in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>jobwatch::StepList</name>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>works with a limit</source>
        <translation>funktioniert mit Einschränkung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
</context>
<context>
    <name>jobwatch::StripList</name>
    <message>
        <source>Status history</source>
        <translation>Statusverlauf</translation>
    </message>
</context>
<context>
    <name>jobwatch::TableActions</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Export table as CSV</source>
        <translation>Tabelle als CSV exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Another table is being written.</source>
        <translation>Eine andere Tabelle wird gerade geschrieben.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>jobwatch::TablePage</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches this filter. %Ln row(s) are hidden.</source>
        <translation>
            <numerusform>Nichts passt zu diesem Filter. %Ln Zeile ist verborgen.</numerusform>
            <numerusform>Nichts passt zu diesem Filter. %Ln Zeilen sind verborgen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::TestForm</name>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>The runner that the test is for: one that is known, or a new name.</source>
        <translation>Der Runner, für den der Test ist: ein bekannter oder ein neuer Name.</translation>
    </message>
    <message>
        <source>&amp;Runner</source>
        <translation>&amp;Runner</translation>
    </message>
    <message>
        <source>Kind of test</source>
        <translation>Art des Tests</translation>
    </message>
    <message>
        <source>A smoke test is cheap and run often; a full test sees what it cannot.</source>
        <translation>Ein Kurztest ist billig und läuft oft; ein voller Test sieht, was jener nicht sehen kann.</translation>
    </message>
    <message>
        <source>Full test</source>
        <translation>Voller Test</translation>
    </message>
    <message>
        <source>Smoke test</source>
        <translation>Kurztest</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Parameters</source>
        <translation>&amp;Parameter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What the service is called with. Several values: the name again.</source>
        <translation>Womit der Dienst aufgerufen wird. Mehrere Werte: den Namen wiederholen.</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Dateien</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>File on this computer</source>
        <translation>Datei auf diesem Rechner</translation>
    </message>
    <message>
        <source>Uploaded before each test.</source>
        <translation>Werden vor jedem Test hochgeladen.</translation>
    </message>
    <message>
        <source>&amp;Script</source>
        <translation>&amp;Skript</translation>
    </message>
    <message>
        <source>A file on this computer that is submitted as the job.</source>
        <translation>Eine Datei auf diesem Rechner, die als Job eingereicht wird.</translation>
    </message>
    <message>
        <source>&amp;QOS</source>
        <translation>&amp;QOS</translation>
    </message>
    <message>
        <source>The test&apos;s own, with low limits. Empty: the user&apos;s.</source>
        <translation>Die des Tests, mit niedrigen Grenzen. Leer: die des Nutzers.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Empty: the user&apos;s.</source>
        <translation>Leer: das des Nutzers.</translation>
    </message>
    <message>
        <source>&amp;Work folder</source>
        <translation>Ar&amp;beitsordner</translation>
    </message>
    <message>
        <source>On the cluster. Empty: the user&apos;s home.</source>
        <translation>Auf dem Cluster. Leer: das Home-Verzeichnis des Nutzers.</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Variables that the job gets.</source>
        <translation>Variablen, die der Job erhält.</translation>
    </message>
    <message>
        <source>&amp;Time limit</source>
        <translation>&amp;Zeitlimit</translation>
    </message>
    <message>
        <source>A job that runs longer has failed and is cancelled. With a unit: 30s, 10m, 2h.</source>
        <translation>Ein Job, der länger läuft, ist gescheitert und wird abgebrochen. Mit Einheit: 30s, 10m, 2h.</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>&amp;Längste Wartezeit</translation>
    </message>
    <message>
        <source>A job that waits longer in the queue has found no worker. With a unit: 30s, 10m.</source>
        <translation>Ein Job, der länger in der Warteschlange wartet, hat keinen Worker gefunden. Mit Einheit: 30s, 10m.</translation>
    </message>
    <message>
        <source>E&amp;xpected</source>
        <translation>&amp;Erwartet</translation>
    </message>
    <message>
        <source>Output file</source>
        <translation>Ausgabedatei</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Equals local file</source>
        <translation>Gleicht lokaler Datei</translation>
    </message>
    <message>
        <source>What the job must write. With a file alone, it must be there.</source>
        <translation>Was der Job schreiben muss. Ist nur eine Datei genannt, muss sie vorhanden sein.</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Datei wählen: %1</translation>
    </message>
    <message>
        <source>Chooses the file of the current row.</source>
        <translation>Wählt die Datei der aktuellen Zeile.</translation>
    </message>
</context>
<context>
    <name>jobwatch::TestsDialog</name>
    <message>
        <source>Test jobs: %1 on %2</source>
        <translation>Testjobs: %1 auf %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Test jobs of the service</source>
        <translation>Testjobs des Dienstes</translation>
    </message>
    <message>
        <source>&amp;Add a test</source>
        <translation>Test &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Takes the current test out.</source>
        <translation>Entfernt den aktuellen Test.</translation>
    </message>
    <message>
        <source>This service has no test job: its status can only come from others’ jobs.</source>
        <translation>Dieser Dienst hat keinen Testjob: Sein Status kann nur aus den Jobs anderer kommen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a test; what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no test.</source>
        <translation>Es gibt keinen Test.</translation>
    </message>
</context>
<context>
    <name>jobwatch::TimeBar</name>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Shows all views as they were at another moment.</source>
        <translation>Zeigt alle Ansichten, wie sie zu einem anderen Zeitpunkt waren.</translation>
    </message>
    <message>
        <source>&amp;1 h ago</source>
        <translation>Vor &amp;1 h</translation>
    </message>
    <message>
        <source>&amp;24 h ago</source>
        <translation>Vor &amp;24 h</translation>
    </message>
    <message>
        <source>&amp;7 d ago</source>
        <translation>Vor &amp;7 Tagen</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Gezeigte Zeit: %1</translation>
    </message>
</context>
<context>
    <name>jobwatch::TimerActions</name>
    <message numerus="yes">
        <source>%n probe(s) sent</source>
        <translation>
            <numerusform>%n Probe gesendet</numerusform>
            <numerusform>%n Proben gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s) paused</source>
        <translation>
            <numerusform>%n Timer pausiert</numerusform>
            <numerusform>%n Timer pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s) resumed</source>
        <translation>
            <numerusform>%n Timer fortgesetzt</numerusform>
            <numerusform>%n Timer fortgesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Export timers</source>
        <translation>Timer exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s) deleted on their server</source>
        <translation>
            <numerusform>%n Timer auf seinem Server gelöscht</numerusform>
            <numerusform>%n Timer auf ihrem Server gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 pausieren</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Reset failures of %1</source>
        <translation>Fehlschläge von %1 zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>Failures of %n timer(s) reset</source>
        <translation>
            <numerusform>Fehlschläge von %n Timer zurückgesetzt</numerusform>
            <numerusform>Fehlschläge von %n Timern zurückgesetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::TimerPanel</name>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>neu versucht</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Circuit, last hour</source>
        <translation>Sicherung, letzte Stunde</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>Nächste Läufe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>About the timer</source>
        <translation>Über den Timer</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>Deskriptor</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Server, %1</source>
        <translation>Server, %1</translation>
    </message>
    <message>
        <source>Local, %1</source>
        <translation>Lokal, %1</translation>
    </message>
    <message>
        <source>Next runs if the probe succeeds</source>
        <translation>Nächste Läufe, wenn die Probe gelingt</translation>
    </message>
    <message>
        <source>%1 (probe)</source>
        <translation>%1 (Probe)</translation>
    </message>
    <message numerus="yes">
        <source>A fault that waiting does not mend opens it after %n failure(s).</source>
        <translation>
            <numerusform>Ein Fehler, den Warten nicht behebt, öffnet sie nach %n Fehlschlag.</numerusform>
            <numerusform>Ein Fehler, den Warten nicht behebt, öffnet sie nach %n Fehlschlägen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failures in a row: %L1, the limit is %L2. Runs of the last 24 h: %L3, of which %L4 failed.</source>
        <translation>Fehlschläge in Folge: %L1, die Grenze ist %L2. Läufe der letzten 24 h: %L3, davon %L4 fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>jobwatch::TimerPauseDialog</name>
    <message>
        <source>Pause timers</source>
        <translation>Timer pausieren</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Pause %n timer(s)</source>
        <translation>
            <numerusform>%n Timer pausieren</numerusform>
            <numerusform>%n Timer pausieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is open already; pausing it stops its probes as well.</source>
        <translation>
            <numerusform>%n davon ist schon offen; die Pause hält auch seine Proben an.</numerusform>
            <numerusform>%n davon sind schon offen; die Pause hält auch ihre Proben an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the server is deleted. Other people see who paused it and why.</source>
        <translation>Auf dem Server wird nichts gelöscht. Andere sehen, wer pausiert hat und warum.</translation>
    </message>
    <message numerus="yes">
        <source>About %n run(s) will be left out.</source>
        <translation>
            <numerusform>Etwa %n Lauf wird ausgelassen.</numerusform>
            <numerusform>Etwa %n Läufe werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 on the server</source>
        <translation>%1, %2 auf dem Server</translation>
    </message>
</context>
<context>
    <name>jobwatch::TimerPreview</name>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>jobwatch::TimerResumeDialog</name>
    <message>
        <source>Resume timers</source>
        <translation>Timer fortsetzen</translation>
    </message>
    <message>
        <source>What will run again</source>
        <translation>Was wieder laufen wird</translation>
    </message>
    <message>
        <source>The next run of each is a probe where its circuit was open; else it runs on its schedule.</source>
        <translation>Der nächste Lauf ist jeweils eine Probe, wo die Sicherung offen war; sonst läuft der Timer nach seinem Zeitplan.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete and make anew the %n timer(s) of users</source>
        <translation>
            <numerusform>%n Timer von Nutzern &amp;löschen und neu anlegen</numerusform>
            <numerusform>%n Timer von Nutzern &amp;löschen und neu anlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n timer(s)</source>
        <translation>
            <numerusform>%n Timer fortsetzen</numerusform>
            <numerusform>%n Timer fortsetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>A timer that is only enabled again may not fire until the scheduler is restarted. Made anew it fires for sure, under a new id, and from then on it belongs to the user that Jobwatch logs in as and runs as that user.</source>
        <translation>Ein Timer, der nur wieder eingeschaltet wird, löst womöglich erst nach einem Neustart des Schedulers aus. Neu angelegt löst er sicher aus, unter einer neuen ID; von da an gehört er dem Nutzer, als der sich Jobwatch anmeldet, und läuft als dieser Nutzer.</translation>
    </message>
</context>
<context>
    <name>jobwatch::TimersPage</name>
    <message>
        <source>No timer is known. FOLIO servers, test jobs with an interval and the timers of the configuration appear here.</source>
        <translation>Kein Timer ist bekannt. FOLIO-Server, Testjobs mit Intervall und die Timer der Konfiguration erscheinen hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s) have lost their target.</source>
        <translation>
            <numerusform>%n Timer hat sein Ziel verloren.</numerusform>
            <numerusform>%n Timer haben ihr Ziel verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter, for example circuit:open module:mod-circulation</source>
        <translation>Filter, zum Beispiel circuit:open module:mod-circulation</translation>
    </message>
</context>
<context>
    <name>jobwatch::Tray</name>
    <message>
        <source>Jobwatch keeps watching</source>
        <translation>Jobwatch überwacht weiter</translation>
    </message>
    <message>
        <source>The window is closed. The icon in the tray opens it again, and ends Jobwatch.</source>
        <translation>Das Fenster ist geschlossen. Das Symbol im Infobereich öffnet es wieder; dort lässt sich Jobwatch auch beenden.</translation>
    </message>
</context>
<context>
    <name>jobwatch::TrayFace</name>
    <message>
        <source>Show window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Pause everything…</source>
        <translation>Alles pausieren…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Mute notices</source>
        <translation>Meldungen stummschalten</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
</context>
<context>
    <name>jobwatch::TrialPanel</name>
    <message>
        <source>Tr&amp;y it</source>
        <translation>Auspr&amp;obieren</translation>
    </message>
    <message>
        <source>Runs the test once as it stands here, within the server&apos;s budget. Nothing is saved.</source>
        <translation>Startet den Test einmal so, wie er hier steht, im Rahmen des Serverbudgets. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Waits no longer, and cancels the job where the server bears that.</source>
        <translation>Wartet nicht länger und bricht den Job ab, wo der Server das zulässt.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Course of the job</source>
        <translation>Ablauf des Jobs</translation>
    </message>
    <message>
        <source>Not tried yet. What comes of it is shown here and not recorded.</source>
        <translation>Noch nicht ausprobiert. Was dabei herauskommt, wird hier gezeigt und nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Wird eingereicht…</translation>
    </message>
    <message>
        <source>Broken off.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>This is of the test as it was when it was tried.</source>
        <translation>Dies gilt für den Test, wie er beim Ausprobieren war.</translation>
    </message>
</context>
<context>
    <name>jobwatch::WhatIfPanel</name>
    <message>
        <source>Still replaying. The setting can be applied without it.</source>
        <translation>Wird noch nachgespielt. Die Einstellung lässt sich auch so anwenden.</translation>
    </message>
    <message>
        <source>Replayed on recorded history</source>
        <translation>Auf dem aufgezeichneten Verlauf nachgespielt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What the file says is not replayed. Choose a setting to see its consequences.</source>
        <translation>Was in der Datei steht, wird nicht nachgespielt. Eine Einstellung wählen, um ihre Folgen zu sehen.</translation>
    </message>
    <message>
        <source>Replaying…</source>
        <translation>Wird nachgespielt…</translation>
    </message>
    <message>
        <source>Shown over the tests</source>
        <translation>Aufgetragen über den Tests</translation>
    </message>
    <message>
        <source>One real outage replayed</source>
        <translation>Ein echter Ausfall nachgespielt</translation>
    </message>
    <message>
        <source>fixed %1</source>
        <translation>fest %1</translation>
    </message>
    <message>
        <source>present</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
</context>
<context>
    <name>jobwatch::WhyPanel</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Shows the job that says so.</source>
        <translation>Zeigt den Job, der das belegt.</translation>
    </message>
</context>
<context>
    <name>jobwatch::WindowPage</name>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>&amp;Keep watching in the tray when the window is closed</source>
        <translation>Im Infobereich &amp;weiter überwachen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Keep watching in the tray when the window is closed</source>
        <translation>Im Infobereich weiter überwachen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Otherwise closing the window ends Jobwatch.</source>
        <translation>Sonst beendet das Schließen des Fensters Jobwatch.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Read-only: everything can be looked at, and nothing is changed from here.</source>
        <translation>Nur lesen: Alles kann angesehen werden, und von hier wird nichts geändert.</translation>
    </message>
    <message>
        <source>This session tests, changes and gives orders. “jobwatch --read-only” begins one that only looks.</source>
        <translation>Diese Sitzung testet, ändert und erteilt Aufträge. „jobwatch --read-only“ beginnt eine, die nur zusieht.</translation>
    </message>
    <message>
        <source>&amp;Leave read-only…</source>
        <translation>Nur-Lesen &amp;aufheben…</translation>
    </message>
    <message>
        <source>Kept between starts</source>
        <translation>Bleibt bis zum nächsten Start</translation>
    </message>
    <message>
        <source>Size, place, the view shown, columns, filters, saved views and shortcuts.</source>
        <translation>Größe, Ort, die gezeigte Ansicht, Spalten, Filter, gespeicherte Ansichten und Tastenkürzel.</translation>
    </message>
    <message>
        <source>Here they are not kept.</source>
        <translation>Hier wird dies nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>File of the window layout</source>
        <translation>Datei der Fensteraufteilung</translation>
    </message>
</context>
</TS>
