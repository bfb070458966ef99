<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en_GB">
<context>
    <name>Action</name>
    <message>
        <source>&amp;Add server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches one more server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the address and the settings of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops watching a server. Nothing is changed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries to reach the server at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import test definitions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the tests of a Slivka service file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open server page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the address of the server in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export table as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the rows shown to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends Jobwatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the last action back, as long as nothing else was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected rows as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the text of the current cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tab-separated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected rows with a header, separated by tabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected rows as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected rows as a Markdown table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects all rows of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the filter line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all rows again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads all servers again. No test is run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the details and goes to the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps filter, columns and order of this table under a name in the side bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the columns of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flat list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows runners only, sorted over all servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfolds every server and service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds every server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all times in UTC, or in the zone of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all views as they were at another moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the present again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the side bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the details of the current row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the screen with the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset window &amp;layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts side bar, details and columns back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong now, since when, and what happens next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers, services and runners as a tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers with their circuit breakers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;vers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All servers in one table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services in one table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Runners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runners in one table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sta&amp;ges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stages of all runners in one table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was when, on one time axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that happened, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability and incidents of a period, to be handed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;pen in History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the history of the selected runners or timers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the test jobs of the selection now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops testing the selection for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests the selection again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Acknowledge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that somebody has seen the fault: no notices, the monitoring goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lift acknowledgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets notices of the fault come again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan &amp;maintenance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans a time without notices, once or again and again, and lists what is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interval…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how often the selection is tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;robe now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the selected timers once now; the result decides about their circuit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the selected timers for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the selected timers run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review timers &amp;without target…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the timers whose target is gone, and deletes those that can be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete on the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes the selected timers on their server, after an export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export descriptor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the selected timers as the server describes them to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says who is told of what, when and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the &amp;configuration again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes over what was changed in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives actions other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep watching in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window leaves Jobwatch running in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists every action with its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains what is clicked next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Jobwatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Run %1 was lost and the job put back into the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition %1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition %1 has no usable node: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition %1 has %2 of %3 nodes: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(and %1 more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exit code is not known: the accounting does not keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 jobs match %3 of %4 services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 of them match a later rule too)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test jobs of Jobwatch left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule matches, for example: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other jobs come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all fitting nodes are busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nodes it needs are down, drained or reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the partition is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks for more than the partition allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it waits for another job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the job it waits for failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time has not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is held by a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is held by an operator of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a limit of the user, the account or the QOS is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a license is not free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its reservation has not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its account or QOS is not valid any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be launched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason that this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue wait and run time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests and CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jobs in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run mean / longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait p50 / p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run p50 / p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3, %4. Status: %5.</source>
        <comment>range, counts, shares</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user jobs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test jobs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>wait p50 %1, p95 %2; run p50 %3, p95 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run mean %1, longest %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2; %3, %4, %5.</source>
        <comment>range, what is known of durations, counts of jobs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tests passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tests failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed in %1, %2</source>
        <comment>stage, cause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed 10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One real outage replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outage is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %L2 tests per day, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong status against tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outages found after, against tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outages never noticed, against tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tests per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests and CPU, per %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tests in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n failed)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 y</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is no display. “jobwatch watch” needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be used (servers: %2, services: %3, tests: %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation type="unfinished"></translation>
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
jobwatch timers list [--state open] [--json] [ID…]
jobwatch timers pause --reason TEXT [--until T] ID…
jobwatch timers resume [--anew] ID…          what is held by its breaker is probed at once
jobwatch timers probe ID…                    run it now, once
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
  --store FILE        another history; “:memory:” keeps none
  --demo              watch demo servers that run in this process
  --read-only         (window, watch) only ask: no test and no change leaves this machine
  --listen 127.0.0.1:PORT --token-file FILE
                      (window, watch) control API; a token is made where the file is missing
  --tls-certificate FILE --tls-key FILE
                      … over TLS, then on any address
  --log-rules RULES   what is logged, for example “jobwatch.http.debug=true”
  --version, --help

Exit 64: an option or the configuration is wrong. Exit 65: a message of a trace makes no sense.
Exit 69: a server or the history cannot be reached. Exit 74: the result cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the server of the services with --server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>status for an age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>services: %1, tests: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history %1 is held by %2 (process %3), which takes no orders: start it with --listen and --token-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time is written as 2026-11-15T10:00, or as 7d for seven days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no history at %1: nothing was watched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>tried %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration names no channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--from” is not before “--to”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this version keeps its history in a file only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run lasts from 1ms to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a state is closed, open, half-open, disabled or forced-open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “jobwatch --help” lists what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without “--tls-certificate”, “--listen” takes a loopback address only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not belong to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs “--stdio”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs an operand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one operand too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortest interval is longer than the longest: compare --min and --max.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a price is a number above 0 and up to %1, or fast, quick, normal, thrifty or minimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an interval lasts from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“what-if” needs a setting to try: --price, --min, --max, --fixed or --never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“what-if” tries one setting: --fixed and --never stand alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the changes of status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up the jobs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at waits and run times…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: changed since it was made: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server or service “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time zone “%1” is not known here; they are written as Europe/Berlin or UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a report is written as html, pdf, csv or json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--verify” is not used with other options of “report”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“report” needs “--from”, when its period begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV makes several files: “-o” names the folder for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“-o” names the PDF file, or - for the standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot speak to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no queueing system, so it has no rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no timer “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events cannot be written any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration names no server and no timer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no configuration yet: write %1, name another with --config, or use --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server “%1” in the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no history to replay in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server, service or runner “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed 10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adaptive, price %1, from %2 to %3 apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tests, user jobs only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this cannot know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command %1 did not end in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command %1 wrote more than %2 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command %1 was ended by a signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command %1 could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome of jobs is not known: “accounting” does not say where the accounting file is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounting file %1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounting file grew so much that a part of it was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the accounting could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The queueing system does not know the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qsub did not tell the number of the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh does not know the key of %1. Connect once by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 is not the one that ssh knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the login. A key that needs no password is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh could not reach %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command %1 cannot be run on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 jobs belong to %3 services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queueing system answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test has no “script”: there is nothing to submit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not reach the controller of the queueing system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take the script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queueing system keeps no accounting, or it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queueing system refuses the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit for jobs of this user is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queueing system does not allow %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command %1 ended with exit code %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ended while nobody looked is not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sbatch did not tell the number of the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squeue could not read the list of jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands on %1 by ssh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>This kind of server has no timers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of server lists no jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests can be sent to this kind of server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with a web page instead of JSON (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered without content (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with something that is not the expected JSON (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with HTTP %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path %1 needs a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither an address nor a path that can be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path leads to another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that follows from the server&apos;s answer cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>Too many requests; try again in a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is larger than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A state is one of closed, open, half-open, disabled and forced-open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such timer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tests of a runner know neither “untilGreen” nor “anew”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query names no configured server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is to be application/x-ndjson: one job a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address knows another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier is no UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The monitoring core is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control API cannot listen on %1, port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS certificate or its key cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS certificate or its key is no PEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without TLS files the control API listens on loopback only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many listen to events already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” is unknown here or has another type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“until” is a date and time with its zone: 2026-11-15T10:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“until” lies in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is to be application/json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is longer than 500 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file %1 can be read by others; make it 0600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file %1 holds no token of at least 16 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address is written as 127.0.0.1:8321</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cron</name>
    <message>
        <source>“%1” is no step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step %1 is larger than the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range “%1” ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most 30 days before the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood: W follows one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 5 follows “#”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly one of day and weekday is “?”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server takes a day or a weekday; the other one is “*”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cron expression has at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cron expression has 5 fields (minute hour day month weekday) or 6 to 7 (second first, year last); this one has %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>No such service and runner are watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test job is defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused; resume it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test is running already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested %1 ago; possible again in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of the pause is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong that could be acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a new cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maintenance was ended or taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a new id on the server: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its schedule or its owner was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not on the server any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of it is on its way already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let this timer be changed: it belongs to its module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run of it is on its way already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>The fault is in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault is in: %1, for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is not clear: OK is %1 likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last failure was in %1, %2 ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: the last evidence is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: the last evidence is %1 old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs pass: OK is %1 likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs pass: OK is %1 likely, the last evidence is %2 old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirming: the evidence speaks against OK; waiting for a second result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirming: %1 failed %2 ago; waiting for a second result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Server %1 is suspected: %2 of %n runners on it failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Server %1 is suspected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Runner %1 is suspected: %2 of %n services on it failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Runner %1 is suspected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Service %1 is suspected: it failed on %2 of %n runners.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Service %1 is suspected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault is that of service %1 on runner %2 alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests fail but user jobs succeed: the test itself may be broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smoke test fails but the full test and user jobs succeed: the smoke test itself may be broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users fail but tests pass: a fault that the test does not see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last evidence about %1 is %2 old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last evidence is %1 old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job of any kind was seen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some jobs fail and others pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test failed: a second result is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test failed in %1 %2 ago: a second result is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user job failed %1 ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user job failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its exit code was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input may have been at fault: %1 of the user jobs here fail in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user jobs in a row succeeded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user jobs in a row succeeded in the last %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No job of any kind was seen yet, so a test is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job for %1, OK is %2 likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the test budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the test budget of %n tests an hour.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A smoke test is running, started %1 ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full test is running, started %1 ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smoke test is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full test is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test job is defined: only user jobs are evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested by a fixed interval or by hand, not by doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: nothing is tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test cannot be run as it is defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is down, the last failure was %1 ago: is it repaired? The longer an outage lasts, the rarer are the tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is down: is it repaired? The longer an outage lasts, the rarer are the tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server itself reported trouble %1 ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server itself reports trouble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest interval without a full test is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full test in about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full test soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoke test in about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoke test soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoke tests cannot see %1 of the remaining doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It also checks the runner for %n services.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It takes about %L1 CPU s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no test job defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not by doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test job is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no budget left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is it repaired?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user jobs OK</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no job for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed interval: every %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence disagrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsteady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was down today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>The server answered with another part of the feed than was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An evidence feed tells of jobs; it cannot run one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one line of 1 to %1 characters is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text or a whole number is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time such as %1 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time has no zone; add Z or an offset such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of seconds from 0 up is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access is denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the job was submitted after its outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok or one of %1 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cause is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON object is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job outcomes: %1, services: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed holds no job outcome yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line could not be read: line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines could not be read; the last, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outcome is ok, but the exit code is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outcome is ok, but a warning or a cause is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not belong to the stage %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>There is no field &quot;%1&quot;. Put the words in quotes to look for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;. Did you mean %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an age. Write 10m, 6h or 2d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no order. Write %1: and a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an age. Write %1&gt;1h or %1&lt;1h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Folio</name>
    <message>
        <source>The answer is no list of the tenant&apos;s applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOLIO&apos;s scheduler has timers; it cannot be given a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers that could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log file is set: the runs of the timers are not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log file is set for this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted the login, but its answer holds no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored token is empty or holds characters that no token has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no login at this address (HTTP 404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the login of %1 (HTTP %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login service cannot answer at the moment (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway was given two different tokens, one as a cookie (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the tenant: %1 (HTTP %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server denies access: the user lacks the permission (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the login (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with HTTP %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with HTTP %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the log about timers that are not known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is set for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not provide %2 %3 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closest is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module was changed from %1 to %2; it still provides the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module declares %1, the server runs it %2: changed by hand, or an event was missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off although the module is there: by hand, or uninstalled and installed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declares this timer, but the server does not have it: an event was lost. Install the application again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in none of the tenant&apos;s applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the endpoints of the timers still exist cannot be checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declares this timer: the server lets nobody change it. It changes with the module only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have this timer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer was deleted, but could not be made anew: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timer without an id or a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is no list of timers: this is not FOLIO&apos;s scheduler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delay of 0 switches the timer off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delay cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know the time zone %1 and takes GMT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolioConnection</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: the address begins with http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: the address begins with http://. Passwords and tokens can be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 accepts connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a user nor a token is set: requests go without a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored token is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scheduler at this address (HTTP 404): mod-scheduler is not installed for the tenant, or this is not the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of timers cannot be read (HTTP 404): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tenant is set, but the server wants one (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the token (HTTP 401): it ended, or it is of another tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user may not list timers (HTTP 403): the permission scheduler.collection.get is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tenant is set; the server did not ask for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers found: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is set: without the scheduler&apos;s log the runs of its timers are not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log can be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>No network</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Jobwatch (demo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tests %L1 of %L2 this hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own network offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own network OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address of %1 was found within %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1 within %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complete answer from %1 within %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody listens at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no route to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1 could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was issued for another host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is signed by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its issuer is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has been revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is not valid HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted connection to %1 broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers of %1 do not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of authorities %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What listens at %1 does not speak HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address starts with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no valid method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request header %1 holds a line break or another forbidden character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects to %2, which is another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects again and again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now, until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, in at least 3 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to last for at least a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would never end: it lasts for a day and comes every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ti&amp;mers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;vers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too&amp;ls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hel&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>No server answers since %1, and there is no route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server answers, and there is no route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobwatch waits and counts nothing as down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its %n runner(s) show their last status.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is kept in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks go on; results are kept in memory until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The configuration has %n mistake(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look at everything; nothing is sent to the servers except reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not what is watched at present.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer runs again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n timers run again on %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Timer does not fire: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n timers do not fire on %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Timer lost its target: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n timers lost their target on %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Timer paused by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n timers paused by %1 on %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Timer paused by its breaker: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n timers paused by their breakers on %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is online again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is written again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test of %1 works again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tests on %1 work again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The test of %1 is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tests on %1 are wrong</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps changing between up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runners on %1 keep changing between up and down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is steady again: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runners on %1 are steady again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is OK again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runners are OK again: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runners are down: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runners have warnings: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs as: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tenant&apos;s system user, or nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Failed %n times in a row</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next probe: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To resume it: “Resume” in the window, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test message from Jobwatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice without content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This channel works. Nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runners are affected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Digest: %n notices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was quiet: %n notices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would have sent %n messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 digests a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n on the busiest day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A runner or server goes down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A runner gets a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It recovers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A breaker opens, or a person pauses a timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A breaker closes, or a pause ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timer loses its target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationPlan</name>
    <message>
        <source>There are no quiet hours: what happens tonight is told tonight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 checks go on, and what you missed comes at %2 in one message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not end in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended with code %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No desktop shows notifications here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored notice cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No channel is named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook answered with HTTP %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest: %1 on %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next result in about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 are OK and %n is paused.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are OK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest evidence is %1 old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own network is offline since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own network is offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobwatch waits and counts nothing as down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one, %1, ended %2 ago after %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A probe runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its result decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-open at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody has to act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the test budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test in about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause of %1 ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance of %1 begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance of %1 ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgement of %1 ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PauseChoice</name>
    <message>
        <source>For 30 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 4 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the end of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>%n problem(s) with one cause</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No cause is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A period of one&apos;s own needs the time at which it begins and the time at which it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins, or has no length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to be a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no report with checksums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksums of %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no checksum of Jobwatch in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to repair, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spent on tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: all data are invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures %1 – Jobwatch %2, made %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This history cannot be reported on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written here: it needs fonts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>availability</source>
        <comment>part of a file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 makes several files and cannot be sent as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the CSV and JSON files of this report.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble over the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst at %1: down for %2 of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of each service by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time to repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time between failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service is known in this scope and period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service had an outage that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runner is known in this scope and period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began before the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not over at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuits that opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open at the end of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers that failed longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents, longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No timer&apos;s circuit was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody changed anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests over the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A test every ten minutes would have run whenever the runner was watched and not paused, at the mean cost of the tests that did run. Run time stands in for CPU time where the server does not measure it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests at fixed 10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost at fixed 10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run, 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job ended in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test was run in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 CPU h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 CPU min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own network off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runners and stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue wait and run time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes by operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period is not over: it was counted up to now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored of this scope in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of some runners nothing is stored before a time within the period; until then they count as not watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer slept. The begin of a sleep is taken to be the last thing that was written down before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits and run times of runners with many jobs rest on a sample, spread evenly over the period and the hours of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were more events than a report takes; the oldest are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability is the available part of all time that counts. OK is available, down is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted as available: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted as not available: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, neither available nor not: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service is available while all of its runners are; a runner while none of its four stages is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service is available while any of its runners is; a runner while none of its four stages is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An incident lasts from the first status of warning or down to the return to OK. One that lies wholly in time that is paused, planned or not watched is listed, but does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outages are incidents that went down. The mean time to repair is that of outages which began and ended in the period; the mean time between failures is the available time for each outage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF cannot be painted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportLayout</name>
    <message>
        <source>%1 of %2</source>
        <comment>page number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>The secret could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The keyring holds no secret named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring cannot be used. Give the secret by a file or an environment variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret is configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable %1 holds no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 with a secret cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 holds a secret, but others may read it. Set its mode to 0600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 holds no secret.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerCheck</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the feed is: a file, or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address looks like https://example.org/slivka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address must not hold a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a server of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can add it now; it will be shown as unreachable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Works, with %n limit(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Names with values (“name: value”) are expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text or a list of texts is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duration such as 30s, 10m, 2h or 1d is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address with %2 and a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address here must not hold a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A name is one line without control characters and without blanks around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price is a number above 0 and up to %1, or fast, quick, normal, thrifty or minimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host is expected, or a name from the configuration of ssh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path is expected that begins with a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“accounting” is used only with “system: gridengine”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a unit: write %1s, %1m, %1h or %1d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a duration such as 30s, 10m, 2h or 1d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is longer than ten years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is expected before the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is given twice, first on line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not used by this version of Jobwatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time of day such as 08:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no e-mail address such as ops@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no name of a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours must end at another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login needs “security: starttls” or “security: tls”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No channel is named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no effect on a queueing system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over slurmrestd the files that a job writes cannot be read, so this is not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without “match” no job of a user belongs to this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is used only with a queueing system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule needs a pattern, for example “jobName: clustalo*”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known. Did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known. Known here: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is written as 2026-11-15T10:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone “%1” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no part of a report; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time of day is written as 07:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A period of one&apos;s own needs “from” and, later than that, “to”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report that is sent is one file: not csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file of version %1; this Jobwatch reads version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server is named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is used twice, first on line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“path” or “url” is missing: where the feed is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feed has a “path” or a “url”, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“url” or “commands” is missing: how the queueing system is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A queueing system is reached by “url” or by “commands”, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“path” is used only with “kind: feed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“commands” is used only with “kind: slurm”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not begin with “version: 1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets do not belong in this file. Write keyring, {env: NAME} or {file: PATH}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a file on the server. Copy it to this computer and write its new path here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds a variable of the server&apos;s environment. Write its value instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no runner “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobwatch cannot choose the runner “%1”: add the parameter that routes jobs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner “%1” has more than one test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“min” is longer than “max”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“every” has an effect only with “kind: fixed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no HTTP status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“longest” is shorter than “firstProbe”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schedule has “every” or “cron”, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“every” or “cron” is missing: when the timer runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“method” is one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“path” is missing: what the timer calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “path” needs the name of a “server”; else give a whole “url”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“path” begins with a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases (“*name”) cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is indented with a tab. Only spaces can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a control character here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message numerus="yes">
        <source>%n down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slivka</name>
    <message>
        <source>This is not the address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output %1 is not as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not one of a Slivka server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists a service without an id; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists the service %1 twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not describe files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not describe a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the parameters of the test: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slivka %1 reports the outcome of user jobs as the status of a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job may have been created all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 of the test was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no parameter %1, which the test names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no service of this name (HTTP 404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer knows the job (HTTP 404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses a file of this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no uploads (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlivkaConnection</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 accepts connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: the address begins with http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Slivka server: it answered with a web page (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Slivka server: its answer holds no version (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot answer at the moment (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses access (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slivka %1, API %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version was not tried with Jobwatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot list its services (HTTP %1): its database may be down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers no services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services found: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slurm</name>
    <message>
        <source>The server&apos;s list of jobs cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field “%1” has a form that this version does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no “jobs”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs that ended while nobody watched are not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer holds no “%1” that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token for slurmrestd cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token for slurmrestd is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers none of the API versions %1 to %2. Check that its address is that of slurmrestd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the token of the user %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slurmrestd answers, but cannot reach the cluster&apos;s controller. Check slurmctld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the user name or the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server fails without a reason: its controller is down or the token is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster&apos;s accounting does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server denies access: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller does not know the job any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer this address (HTTP 404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm refuses: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the controller nor the accounting knows the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files that a job writes cannot be read over slurmrestd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test has no “script”: there is nothing to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted a job without telling its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was made for the user %1, not for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token expired %1 ago. Make a new one with “scontrol token”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token expires in %1. Make a new one with “scontrol token”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlurmConnection</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 accepts connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: the address begins with http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partition is visible to this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions found: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs that end while nobody watches stay unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounting answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cluster has none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Smtp</name>
    <message>
        <source>A mail address is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 refuses the mail: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server listens at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the mail server %1 has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 does not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 refuses the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the mail server %1 broke.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>What was learnt about a server cannot be read; it starts anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version keeps its history in a file only, not in PostgreSQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New history is kept in memory until Jobwatch ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history file %1 was damaged. It was kept as %2, and a new history was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history file %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for the history file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history file %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history file %1 is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history file %1 was written by a newer version of Jobwatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not a history of Jobwatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no history file %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history file %1 cannot be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 h: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>stage, status, age or reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last evidence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, decides the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>runners that are OK, all runners</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 runners OK, worst %3</source>
        <comment>stage, 1 of 2, status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runners</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>tests this hour, budget of an hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests this hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Startup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests/day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU/day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next test in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First line of stderr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ack</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with something down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found within a minute on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean time to find %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runners show their last status</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be reached since %1 – %2</source>
        <comment>time, 18 runners show …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runners and timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test CPU, 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service and runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last good run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableSample</name>
    <message>
        <source>Wed 30 May 23:59</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster-north Slurm 23.02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>54 runners: 2 down, 2 with warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not contacted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 h 59 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clustalo 2 runners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clustal Omega 1.2.4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster-north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 of 99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>59 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>59 min 59 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster/short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h 05 min   fixed interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clustalo › slurm bio-tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit 127 muscle: command not found on node 17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 May 23:59:59</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown → Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit 126 permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M. Okafor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test 8…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clustalo › slurm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>23 h 59 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POST /circulation/scheduled-age-to-lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since Wed 06 May 12:18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to see whether it is still unsteady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 2 h 05 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 h 05 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>59 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off on server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DELETE /email/expired-messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3/3 000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 h 30 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>403 access denied: owner lost a permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>17:30 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every 30 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>university</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mod-circulation-24.2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>j.meyer 00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 of 1440</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its module was uninstalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it on the server after an export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestImport</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n test job(s) read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestJob</name>
    <message>
        <source>The test names the file %1, which cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test names the file %1, which is larger than %2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message numerus="yes">
        <source>%n down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without target</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n OK</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>tests this hour, budget of an hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timer</name>
    <message>
        <source>%1 since %2</source>
        <comment>what is so; a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failures in a row</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is so; why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is so; what comes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next probe is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next probe in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused by its breaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server goes on calling it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A probe runs since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next run is a probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the next success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled, but not firing: no start for two periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on its schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Opens after %n failures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>first probe after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about %2; %3</source>
        <comment>opens when; a duration; first probe when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone “%1” is not known, so GMT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 on %2</source>
        <comment>time of day; weekdays</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by cron %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>when it runs; the time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module uninstalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint vanished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared but missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimerLook</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off on server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimerWhy</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Open because %n run(s) in a row failed; the limit is %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Half-open: the next run decides whether it closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Closed, but %n run(s) in a row failed; it opens at %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by a person, not by its circuit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its target is gone: it can only fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped until somebody acts; no probe is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: it runs on its schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or until a run passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other timer(s) of %1 run well.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other timer(s) of %1 do not run well.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A probe runs since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe at %1; if it fails, open for %2 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch only: the circuit is shown, but pauses nothing on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last good run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of the last 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of which %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timers</name>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until it is OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Opened %n time(s) in a row</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next probe %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>failures, limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 failures in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next probe in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it on the server after an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing; the server owns it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled on the server, but no run was seen for 2 intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>failed runs, runs of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Upcoming</name>
    <message>
        <source>set by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides about its circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage found after, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage found after, 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outages never noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown OK while down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown down while OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong status, weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of status per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test CPU per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no real change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a day of history: the numbers are rough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only %n day(s) of history: the numbers are rough.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no history to replay yet. The setting can still be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User jobs are real. Results of tests that were never run are inferred: a stage is taken to stay as a job found it until the next job says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outages that nobody saw cannot be replayed, so the real share of missed outages is higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outage counts from the first job that failed. When it really began is not known, so the present setting looks quicker than it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outage of five minutes or more was recorded, so nothing can be said about how soon one is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some runners have no measured test: 20 CPU seconds are assumed for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the servers say of themselves is not replayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some runners have no test, and no setting makes them tested.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All of the last %n user job(s) passed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of the last %n test job(s) passed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n user job(s) failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n test job(s) failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing passed since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused by %1 since %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached; this is the last known status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not list this service any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server itself says %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server itself says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test itself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next test %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next test: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 tests used this hour, %L3 running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2, since %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>The present is shown already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You look at the past. Go back to now first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view is not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view has no filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the view Services has a tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server is watched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select rows of one server first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected server can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers are selected. Select runners alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select at least one runner first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test job is defined for the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection is paused. Resume it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test of the selection runs already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection is paused already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of the selection is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection is acknowledged already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the selection is in trouble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of the selection is acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the selection is acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is read-only: nothing is changed from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no configuration file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select at least one timer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runners are selected. Select timers alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their server does not let us change all of these timers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a timer whose circuit is open can be probed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected timers are paused already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of the selected timers are paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every timer has its target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the timers of users can be deleted from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has not described the selected timers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>The window layout cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>No fault is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody listens at this address. Check that the server is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name has no address. Check the address and the name service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection could be made. Check the server&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time. A job may have been created all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed to accept the job. Check its database and its upload folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not what such a server sends. Check the address and any proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>odd answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody picks the job up. Check that the server&apos;s scheduler is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queueing system refuses the job; the server tries again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave up handing the job over. Check the runner and its queueing system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job was rejected: no runner takes this input. Check the service&apos;s selector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server denies access. Check the account and its rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job waits in the queue and no worker picks it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit 127 means the program was not found. Check that it is installed on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit 127</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit 126 means the program may not be executed. Check its rights on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit 126</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queueing system could not start the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody removed the job from the queueing system before it ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program started and ended with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was stopped by a signal or by the queueing system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ran past the time limit of the test and was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended well, but the expected output is missing or different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue does not know the job any more. It may have been restarted or the job held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server stopped asking the queueing system for the job&apos;s status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the job fails while other requests to the server work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polling failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server forgot the job. Its database may have been emptied or restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent a status this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the test&apos;s parameters. Correct the test in the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is not on the server any more. Remove its test or restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job&apos;s results are listed but cannot be downloaded. Check the server&apos;s media folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that the test needs cannot be read on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route not found: the endpoint is gone. Correct the path or delete the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module answered “not found” itself. See the module&apos;s log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module is not entitled for this tenant. Entitle its application or delete the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not entitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two entitled applications hold this module. Correct the tenant&apos;s entitlements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module&apos;s address is not known. Add its discovery entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not located</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the login or the token. Check the user, the password and the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s authorization service does not answer. Check Keycloak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user the timer runs as does not exist any more. Make the timer anew as a living user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant&apos;s system user is missing. Create it, or its timers block others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no system user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint did not answer in time; its work may still be running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module behind the endpoint cannot be reached. Start it or check the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint failed inside the module. See the module&apos;s log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>module failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint refuses the request. Check its method, path and body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler cannot run this method. Use GET, POST, PUT or DELETE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule cannot be read or never comes. Correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module was uninstalled or the endpoint vanished with an upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer is enabled, but no run was seen for two periods. Delete it and make it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not firing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe never told its result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probe lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the token. Make a new one and check the user it is made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The REST service answers, but cannot reach the cluster&apos;s controller. Check slurmctld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queueing system refuses the job. Check its partition, account, QOS and key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of the user, the account or the QOS is reached. Fewer or shorter jobs are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quota reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition takes jobs but starts none. Set it up again on the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partition down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes that the job needs are down, drained or reserved. Bring a node back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job asks for more than its partition allows, so it never starts. Lower its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job waits for another one that failed, so it never starts. Cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is held and waits for somebody to release it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that the script&apos;s first line names was not found on the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job&apos;s output file cannot be written on the node. Check its folder and the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no output file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job&apos;s working folder does not exist on the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no work folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is in an error state and waits until somebody clears it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node failed while the job ran on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was lost and the job put back into the queue. Its node failed, or it was preempted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requeued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job used more memory than it was given and was ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job ran into its time limit and was ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is down: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a warning: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>what is down; what the cause means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused by %1: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All four stages work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no evidence yet about: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>an age in hours and two-digit minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Startup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgement lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer paused by its breaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer works again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer probed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer appeared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer does not fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not contacted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no test job defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never, as configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no budget left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test job is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts again with the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the doubt is worth it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slivka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOLIO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence feed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::AboutDialog</name>
    <message>
        <source>About Jobwatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know whether your job services really work, and why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::AcknowledgeDialog</name>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notices come while it holds; the monitoring goes on. It is lifted when another kind of failure appears, and when the fault is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n runner(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::AsOfBanner</name>
    <message>
        <source>Back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are looking at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All views show what was known then. Actions are off; live checks go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobwatch did not run then: all views show what was known before. Actions are off; live checks go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what was known at %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::AsOfBar</name>
    <message>
        <source>Back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::AsOfSlider</name>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all views as they were at that moment. Checks go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::CheckActions</name>
    <message numerus="yes">
        <source>%n test(s) asked for</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Test now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Run %n test(s) now?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %n test(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s) paused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s) resumed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interval changed for %n runner(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::CircuitStrip</name>
    <message>
        <source>Circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Open for %n minute(s) of the last hour</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a header to move its column. Where the window is too narrow, the least important columns go away by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::ConnectionTest</name>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::ConsequenceTable</name>
    <message>
        <source>Consequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed 10 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::CountDelegate</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::DetailsHeading</name>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::DetailsPanel</name>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what the selected job wrote to stderr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to read why it is as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, last 6 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::EventsPage</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::FilterBar</name>
    <message>
        <source>Filter, for example status:down stage:startup server:NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps filter, columns and order under a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the columns of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only what is in this state, or all again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::FilterLine</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, for example status:down stage:startup server:bio-tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::FirstRunPage</name>
    <message>
        <source>Jobwatch talks only to the servers you add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobwatch shows what is down, since when, and what happens next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your first server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Slivka server. You need its address; nothing is changed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulated server on this computer, with faults that come and go. It ends with Jobwatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::HistoryBar</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the numbers of the charts as a table (T).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies or saves the charts or their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the runners and timers shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::HistoryPage</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose others in Services, then open them in History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status history and charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runner is chosen, or nothing is stored of it yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::IncidentList</name>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first status that was not ok to the return to ok. Enter shows the range of an incident in the charts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::IntervalDialog</name>
    <message>
        <source>%1: about %L2 of %L3 tests per hour at fixed intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than its budget: tests will wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by doubt, price %L1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different setting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval given here is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset to default</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n runner(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::IssuesDialog</name>
    <message>
        <source>Mistakes in the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be understood is in use. Correct the file and start Jobwatch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::KeyboardDialog</name>
    <message>
        <source>in tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next area, previous area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next view, previous view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::LogDialog</name>
    <message>
        <source>Log of job %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 wrote to stderr, at most the last 4 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job wrote nothing to stderr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stderr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::MainWindow</name>
    <message>
        <source>Side bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many rows to expand all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window layout: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View %1 saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View %1 removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::MaintenanceDialog</name>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile no notices come and reports count the time apart. The monitoring goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required: other people see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the same time of day in the zone of this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the selected maintenance now, and all times to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::MarkActions</name>
    <message numerus="yes">
        <source>%n runner(s) acknowledged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledgement of %n runner(s) lifted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::MomentDialog</name>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all views as of &amp;moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That moment has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::Monitor</name>
    <message>
        <source>This version cannot watch this kind of server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No channel for notices is configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::NoticeArea</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::NoticeBar</name>
    <message>
        <source>Hide this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::NotificationsDialog</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules in config.yaml are finer than this page can show. Change them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events and channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait before telling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wait before telling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and drop it if it recovers in that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;At most per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for each channel; the rest comes in one message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When %1 is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the digest of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 30 days: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::OverviewHead</name>
    <message>
        <source>Shows these rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::OverviewPage</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds problems of one server with one cause under one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the view Events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – worst first, then longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::PauseDialog</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pause %n runner(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the server is changed. Other people see who paused it and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n test(s) will be left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::PauseForm</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required: other people see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment at which it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, in at least 3 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment has passed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::PlainHeading</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the reasons as text, with the time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::PolicyForm</name>
    <message>
        <source>When the &amp;doubt is worth a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Never: user jobs only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;configured in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A higher price means fewer tests and later detection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price: fast, quick, normal, thrifty, minimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of wrong status that one CPU second of test is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never closer than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never closer &amp;than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &amp;least every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes between two tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortest interval is longer than the longest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::RangeDialog</name>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortest range is five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest range is a year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::RemoveTimersDialog</name>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticked timers are deleted on their server. That cannot be undone from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. These timers call what is not there and can only fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers without target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System timers cannot be deleted from outside: their module makes them anew. If the application comes back, deleted timers of users do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remind me in 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File for the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;First export the %n timer(s) to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n timer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give a file for the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export timers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::ReportForm</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perio&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;cope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count as available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count as not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All must be available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;unners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are printed in the report, so that two readers count alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send every &amp;week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::ReportPreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::ReportsPage</name>
    <message>
        <source>Could not save %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::RunnerPreview</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by doubt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::ServerActions</name>
    <message>
        <source>%1 is watched now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from Jobwatch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its %n runner(s) are no longer watched. The history is kept. Nothing is changed on the server.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import test definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slivka services (*.service.yaml *.service.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration has mistakes; what was watched is watched still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration was read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration has mistakes and was not changed: this holds until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::ServerDialog</name>
    <message>
        <source>Add server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in a &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the secret to a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the secret in the password store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It can be kept in a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import test definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slivka services (*.service.yaml *.service.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::ServerForm</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines with one job outcome a line: a file on this computer, or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique; shown everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stays: the history is kept under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;enant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant whose timers are watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rights decide what can be seen and changed; a user of its own is best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the password store of the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token of the user, as scontrol token makes it. Kept in the password store of the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept; leave empty to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch only: never change a timer by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else a circuit that opens also switches the timer off on the server, and on again for a probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduler &amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON log of the scheduler, if it can be read on this computer: it tells of every run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file with the authority that signed the server&apos;s certificate. Empty: the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file with certificate and key, if the server asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address such as http://proxy.example.org:3128. Empty: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most test jobs that this server gets in an hour, all services together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tests per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most test jobs that run on this server at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the &amp;same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import test definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the tests of Slivka&apos;s *.service.yaml files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet: nothing is submitted to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n test job(s) defined</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::ShortcutsDialog</name>
    <message>
        <source>Change shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::SideBar</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::StatusLine</name>
    <message>
        <source>Status bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the last action back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the budget of each server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this computer has a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches between the local time and UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History as of %1 – live checks go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::StepList</name>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works with a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::StripList</name>
    <message>
        <source>Status history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::TableActions</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::TablePage</name>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches this filter. %n row(s) are hidden.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::TimeBar</name>
    <message>
        <source>Time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all views as they were at another moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;24 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;7 d ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::TimerActions</name>
    <message numerus="yes">
        <source>%n probe(s) sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s) paused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s) resumed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s) deleted on their server</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Could not save %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::TimerPanel</name>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit, last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures %1 of %2. Runs of the last 24 h: %3, of which %4 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next runs if the probe succeeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (probe)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::TimerPauseDialog</name>
    <message>
        <source>Pause timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pause %n timer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is open already; pausing it stops its probes as well.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the server is deleted. Other people see who paused it and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n run(s) will be left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 on the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::TimerPreview</name>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::TimerResumeDialog</name>
    <message>
        <source>Resume timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next run of each is a probe where its circuit was open; else it runs on its schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete and make anew the %n timer(s) of users</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n timer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A timer that is only enabled again may not fire until the scheduler is restarted. Made anew it fires for sure, under a new id, and from then on it belongs to the user that Jobwatch logs in as and runs as that user.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::TimersPage</name>
    <message>
        <source>No timer is known. FOLIO servers, test jobs with an interval and the timers of the configuration appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s) have lost their target.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::Tray</name>
    <message>
        <source>Show window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::WhatIfPanel</name>
    <message>
        <source>Still replaying. The setting can be applied without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed on recorded history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown over the tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One real outage replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file says is not replayed. Choose a setting to see its consequences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaying…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::WhyPanel</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the job that says so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
