// The test jobs of a service, edited by hand.
#include <algorithm>

#include "core/text/words.h"
#include "ui/dialogs/testsdialog.h"
#include "ui/window/serveractions.h"

namespace jobwatch {

namespace {

const ServiceDefinition *serviceOf(const ServerDefinition &server, const ServiceId &id)
{
    const auto found = std::find_if(server.services.begin(), server.services.end(),
                                    [&id](const ServiceDefinition &service) { return service.id == id; });
    return found == server.services.end() ? nullptr : &*found;
}

QList<TestDefinition> testsOf(const ServerDefinition &server, const ServiceId &id)
{
    const ServiceDefinition *service = serviceOf(server, id);
    return service ? service->tests : QList<TestDefinition>();
}

// The one that is selected first.
QStringList runnersOf(const Selection &selection, const ServerDefinition &server, const ServiceId &id)
{
    QStringList names;
    if (const RunnerId chosen = selection.scopes.value(0).runner; !chosen.isEmpty())
        names.append(chosen.value);
    for (const RunnerState *runner : runnersIn(selection.snapshot, {Scope{server.name, id, {}}}))
        names.append(runner->key.runner.value);
    for (const TestDefinition &test : testsOf(server, id))
        names.append(test.runner.value);
    names.removeDuplicates();
    return names;
}

} // namespace

// A service that is left without tests, and that nothing else is said of, goes.
ServerDefinition withTests(ServerDefinition server, const ServiceId &service,
                           const QList<TestDefinition> &tests)
{
    if (!serviceOf(server, service))
        server.services.append(ServiceDefinition{.id = service});
    for (ServiceDefinition &one : server.services)
        if (one.id == service)
            one.tests = tests;
    server.services.removeIf(
        [&service](const ServiceDefinition &one) { return one == ServiceDefinition{.id = service}; });
    return server;
}

void ServerActions::editTests(const Selection &selection)
{
    const auto chosen = oneService(selection.snapshot, selection.scopes);
    const ServerDefinition *server = chosen ? definitionOf(chosen->first) : nullptr;
    if (!server)
        return;
    const ServiceId service = chosen->second;
    const EditedService edited{.server = server->name,
                               .service = service,
                               .kind = server->kind,
                               .tests = testsOf(*server, service),
                               .runners = runnersOf(selection, *server, service)};
    auto *dialog = new TestsDialog(edited, m_orders, selection.time, m_window);
    connect(dialog, &TestsDialog::decided, this,
            [this, name = server->name, service, before = edited.tests](const QList<TestDefinition> &tests) {
                keepTests(name, service, tests);
                const QString title = oneLine(service.value, 60);
                Q_EMIT doneUndoably(
                    {.name = tr("Change test jobs of %1").arg(title),
                     .sentence = tr("Test jobs of %1 saved").arg(title),
                     .undo = [this, name, service, before] { keepTests(name, service, before); },
                     .redo = [this, name, service, tests] { keepTests(name, service, tests); }});
            });
    dialog->open();
}

void ServerActions::keepTests(const ServerId &server, const ServiceId &service,
                              const QList<TestDefinition> &tests)
{
    if (const ServerDefinition *known = definitionOf(server))
        take(withTests(*known, service, tests));
}

} // namespace jobwatch
