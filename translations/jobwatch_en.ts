<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n user jobs</source>
        <translation>
            <numerusform>%n user job</numerusform>
            <numerusform>%n user jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tests passed</source>
        <translation>
            <numerusform>%n test passed</numerusform>
            <numerusform>%n tests passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tests failed</source>
        <translation>
            <numerusform>%n test failed</numerusform>
            <numerusform>%n tests failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test jobs</source>
        <translation>
            <numerusform>%n test job</numerusform>
            <numerusform>%n test jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n failed)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>tried %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the accounting could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message numerus="yes">
        <source>Server %1 is suspected: %2 of %n runners on it failed.</source>
        <translation>
            <numerusform>Server %1 is suspected: %2 of %n runner on it failed.</numerusform>
            <numerusform>Server %1 is suspected: %2 of %n runners on it failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Runner %1 is suspected: %2 of %n services on it failed.</source>
        <translation>
            <numerusform>Runner %1 is suspected: %2 of %n service on it failed.</numerusform>
            <numerusform>Runner %1 is suspected: %2 of %n services on it failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Service %1 is suspected: it failed on %2 of %n runners.</source>
        <translation>
            <numerusform>Service %1 is suspected: it failed on %2 of %n runner.</numerusform>
            <numerusform>Service %1 is suspected: it failed on %2 of %n runners.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user jobs in a row succeeded.</source>
        <translation>
            <numerusform>%n user job succeeded.</numerusform>
            <numerusform>%n user jobs in a row succeeded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user jobs in a row succeeded in the last %1.</source>
        <translation>
            <numerusform>%n user job succeeded, %1 ago.</numerusform>
            <numerusform>%n user jobs in a row succeeded in the last %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the test budget of %n tests an hour.</source>
        <translation>
            <numerusform>Waiting for the test budget of %n test an hour.</numerusform>
            <numerusform>Waiting for the test budget of %n tests an hour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also checks the runner for %n services.</source>
        <translation>
            <numerusform>It also checks the runner for %n service.</numerusform>
            <numerusform>It also checks the runner for %n services.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user jobs OK</source>
        <translation>
            <numerusform>%n user job OK</numerusform>
            <numerusform>%n user jobs OK</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n down</numerusform>
            <numerusform>%n down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n with a warning</numerusform>
            <numerusform>%n with warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) running</source>
        <translation>
            <numerusform>%n test running</numerusform>
            <numerusform>%n tests running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>Its %n runner(s) show their last status.</source>
        <translation>
            <numerusform>Its runner shows its last status.</numerusform>
            <numerusform>Its %n runners show their last status.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The configuration has %n mistake(s).</source>
        <translation>
            <numerusform>The configuration has %n mistake.</numerusform>
            <numerusform>The configuration has %n mistakes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n timers run again on %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timers do not fire on %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timers lost their target on %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timers paused by %1 on %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timers paused by their breakers on %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tests on %1 work again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tests on %1 are wrong</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runners on %1 keep changing between up and down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runners on %1 are steady again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runners are OK again: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runners are down: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runners have warnings: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed %n times in a row</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runners are affected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Digest: %n notices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was quiet: %n notices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would have sent %n messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the busiest day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%1 of %2 are OK and %n is paused.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation type="unfinished">
            <numerusform>%n down</numerusform>
            <numerusform>%n down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation type="unfinished">
            <numerusform>%n with a warning</numerusform>
            <numerusform>%n with warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>%n problem(s) with one cause</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n more are in the CSV and JSON files of this report.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerCheck</name>
    <message numerus="yes">
        <source>Works, with %n limit(s).</source>
        <translation>
            <numerusform>Works, with one limit.</numerusform>
            <numerusform>Works, with %n limits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>A name has at most %n character.</numerusform>
            <numerusform>A name has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n down</numerusform>
            <numerusform>%n down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message numerus="yes">
        <source>%n runners</source>
        <translation>
            <numerusform>%n runner</numerusform>
            <numerusform>%n runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n down</numerusform>
            <numerusform>%n down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n with a warning</numerusform>
            <numerusform>%n with warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runners show their last status</source>
        <translation>
            <numerusform>%n runner shows its last status</numerusform>
            <numerusform>%n runners show their last status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestImport</name>
    <message numerus="yes">
        <source>%n test job(s) read.</source>
        <translation>
            <numerusform>%n test job read.</numerusform>
            <numerusform>%n test jobs read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message numerus="yes">
        <source>%n down</source>
        <translation type="unfinished">
            <numerusform>%n down</numerusform>
            <numerusform>%n down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation type="unfinished">
            <numerusform>%n with a warning</numerusform>
            <numerusform>%n with warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation type="unfinished">
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation type="unfinished">
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without target</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n OK</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timer</name>
    <message numerus="yes">
        <source>%n failures in a row</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens after %n failures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimerWhy</name>
    <message numerus="yes">
        <source>Open because %n run(s) in a row failed; the limit is %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed, but %n run(s) in a row failed; it opens at %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other timer(s) of %1 run well.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other timer(s) of %1 do not run well.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timers</name>
    <message numerus="yes">
        <source>Opened %n time(s) in a row</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s)</source>
        <translation>
            <numerusform>%n runner</numerusform>
            <numerusform>%n runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user job(s)</source>
        <translation>
            <numerusform>%Ln user job</numerusform>
            <numerusform>%Ln user jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test job(s)</source>
        <translation>
            <numerusform>%Ln test job</numerusform>
            <numerusform>%Ln test jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s)</source>
        <translation>
            <numerusform>%n outage</numerusform>
            <numerusform>%n outages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n day(s) of history: the numbers are rough.</source>
        <translation>
            <numerusform>Only %n day of history: the numbers are rough.</numerusform>
            <numerusform>Only %n days of history: the numbers are rough.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>All of the last %n user job(s) passed.</source>
        <translation>
            <numerusform>The last user job passed.</numerusform>
            <numerusform>All of the last %n user jobs passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of the last %n test job(s) passed.</source>
        <translation>
            <numerusform>The last test job passed.</numerusform>
            <numerusform>All of the last %n test jobs passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n user job(s) failed.</source>
        <translation>
            <numerusform>%1 of the last %n user job failed.</numerusform>
            <numerusform>%1 of the last %n user jobs failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n test job(s) failed.</source>
        <translation>
            <numerusform>%1 of the last %n test job failed.</numerusform>
            <numerusform>%1 of the last %n test jobs failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
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
</context>
<context>
    <name>jobwatch::AcknowledgeDialog</name>
    <message numerus="yes">
        <source>Acknowledge %n runner(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::CheckActions</name>
    <message numerus="yes">
        <source>%n test(s) asked for</source>
        <translation>
            <numerusform>%n test asked for</numerusform>
            <numerusform>%n tests asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %n test(s) now?</source>
        <translation>
            <numerusform>Run %n test now?</numerusform>
            <numerusform>Run %n tests now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %n test(s)</source>
        <translation>
            <numerusform>Run %n test</numerusform>
            <numerusform>Run %n tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s) paused</source>
        <translation>
            <numerusform>%n runner paused</numerusform>
            <numerusform>%n runners paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s) resumed</source>
        <translation>
            <numerusform>%n runner resumed</numerusform>
            <numerusform>%n runners resumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interval changed for %n runner(s)</source>
        <translation>
            <numerusform>Interval changed for %n runner</numerusform>
            <numerusform>Interval changed for %n runners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::CircuitStrip</name>
    <message numerus="yes">
        <source>Open for %n minute(s) of the last hour</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::CountDelegate</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::HistoryBar</name>
    <message numerus="yes">
        <source>%n runner(s)</source>
        <translation type="unfinished">
            <numerusform>%n runner</numerusform>
            <numerusform>%n runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::IntervalDialog</name>
    <message numerus="yes">
        <source>%n runner(s)</source>
        <translation>
            <numerusform>%n runner</numerusform>
            <numerusform>%n runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n runner(s)</source>
        <translation>
            <numerusform>Apply to %n runner</numerusform>
            <numerusform>Apply to %n runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different setting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::MarkActions</name>
    <message numerus="yes">
        <source>%n runner(s) acknowledged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledgement of %n runner(s) lifted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::NoticeArea</name>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>%n more notice</numerusform>
            <numerusform>%n more notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::PauseDialog</name>
    <message numerus="yes">
        <source>Pause %n runner(s)</source>
        <translation>
            <numerusform>Pause %n runner</numerusform>
            <numerusform>Pause %n runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n test(s) will be left out.</source>
        <translation>
            <numerusform>About %n test will be left out.</numerusform>
            <numerusform>About %n tests will be left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::RemoveTimersDialog</name>
    <message numerus="yes">
        <source>&amp;First export the %n timer(s) to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n timer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::ServerActions</name>
    <message numerus="yes">
        <source>Its %n runner(s) are no longer watched. The history is kept. Nothing is changed on the server.</source>
        <translation>
            <numerusform>Its runner is no longer watched. The history is kept. Nothing is changed on the server.</numerusform>
            <numerusform>Its %n runners are no longer watched. The history is kept. Nothing is changed on the server.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::ServerForm</name>
    <message numerus="yes">
        <source>%n test job(s) defined</source>
        <translation>
            <numerusform>%n test job defined</numerusform>
            <numerusform>%n test jobs defined</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::TablePage</name>
    <message numerus="yes">
        <source>Nothing matches this filter. %n row(s) are hidden.</source>
        <translation>
            <numerusform>Nothing matches this filter. %n row is hidden.</numerusform>
            <numerusform>Nothing matches this filter. %n rows are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::TimerActions</name>
    <message numerus="yes">
        <source>%n probe(s) sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s) paused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s) resumed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s) deleted on their server</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::TimerPauseDialog</name>
    <message numerus="yes">
        <source>Pause %n timer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is open already; pausing it stops its probes as well.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n run(s) will be left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::TimerResumeDialog</name>
    <message numerus="yes">
        <source>&amp;Delete and make anew the %n timer(s) of users</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n timer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::TimersPage</name>
    <message numerus="yes">
        <source>%n timer(s) have lost their target.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
