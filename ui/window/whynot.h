#pragma once

#include "ui/window/situation.h"

// The rules of which action is possible when: each gives the reason why not, or nothing.
namespace jobwatch::whynot {

QString openInHistory(const Situation &now);
QString needsPast(const Situation &now);
QString needsPresent(const Situation &now); // of everything that is ordered or changed
QString needsTable(const Situation &now);
QString needsRows(const Situation &now);
QString needsContent(const Situation &now); // rows, charts or a report
QString needsFilterLine(const Situation &now);
QString needsFilter(const Situation &now);
QString needsTree(const Situation &now);
QString needsList(const Situation &now); // the tree or its flat form
QString needsServers(const Situation &now);
QString needsOneServer(const Situation &now);
QString needsUnreachable(const Situation &now);
QString needsRow(const Situation &now);
QString needsRunner(const Situation &now);
QString testNow(const Situation &now);
QString pause(const Situation &now);
QString resume(const Situation &now);
QString acknowledge(const Situation &now);
QString liftAcknowledgement(const Situation &now);
QString unmute(const Situation &now);
QString undo(const Situation &now);
QString redo(const Situation &now);
QString print(const Situation &now);
QString changes(const Situation &now); // anything that changes something, in a read-only session
QString orders(const Situation &now); // all that stands against an order
QString monitors(const Situation &now); // orders to the core, while another one does the work
QString leaveReadOnly(const Situation &now);
QString readOnly(const Situation &now); // entering it, or leaving it
QString needsConfiguration(const Situation &now);
QString needsTray(const Situation &now);
QString probeTimers(const Situation &now);
QString pauseTimers(const Situation &now);
QString resetFailures(const Situation &now);
QString resumeTimers(const Situation &now);
QString reviewTimers(const Situation &now);
QString removeTimers(const Situation &now);
QString editTests(const Situation &now);
QString exportTimers(const Situation &now);

} // namespace jobwatch::whynot
