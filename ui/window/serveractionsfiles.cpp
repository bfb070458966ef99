// What comes from files and goes into them: test definitions, whole configurations.
#include <QDir>
#include <QFileDialog>

#include "ui/dialogs/configimportdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/testimport.h"
#include "ui/window/serveractions.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

void ServerActions::importTests(const ServerId &name)
{
    const ServerDefinition *known = definitionOf(name);
    if (!known)
        return;
    auto *dialog = new QFileDialog(m_window, tr("Import test definitions"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Slivka services (*.service.yaml *.service.yml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this, server = *known](const QStringList &files) {
        previewImport(server, jobwatch::importTests(files));
    });
    dialog->open();
}

void ServerActions::previewImport(const ServerDefinition &server, const TestImport &imported)
{
    auto *dialog = new ImportDialog(imported, server.services, m_window);
    connect(dialog, &ImportDialog::decided, this, [this, server](const QList<ServiceDefinition> &services) {
        ServerDefinition changed = server;
        changed.services = withImported(server.services, services);
        take(changed);
        Q_EMIT done(importWords({services, {}}));
    });
    dialog->open();
}

void ServerActions::importConfiguration()
{
    auto *dialog = new QFileDialog(m_window, tr("Import configuration"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Configurations and Slivka services (*.yaml *.yml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ServerActions::importFiles);
    dialog->open();
}

// Definitions of Slivka's services become the tests of a server that is added with them.
void ServerActions::importFiles(const QStringList &files)
{
    if (!files.isEmpty() && std::all_of(files.begin(), files.end(), isSlivkaServiceFile))
        return addWithTests(jobwatch::importTests(files));
    for (const QString &file : files)
        previewConfiguration(file);
}

void ServerActions::addWithTests(const TestImport &imported)
{
    auto *preview = new ImportDialog(imported, {}, m_window);
    connect(preview, &ImportDialog::decided, this, [this](const QList<ServiceDefinition> &services) {
        ServerDefinition server;
        server.services = services;
        addServer(server);
    });
    preview->open();
}

void ServerActions::previewConfiguration(const QString &file)
{
    const CheckedSettings imported = readSettings(file);
    auto *dialog = new ConfigImportDialog(imported, m_setup.settings, m_window);
    connect(dialog, &ConfigImportDialog::decided, this,
            [this, settings = imported.settings](const QList<ImportEntry> &chosen) {
                adopt(withImported(m_setup.settings, settings, chosen));
                write();
                Q_EMIT done(tr("%n entry(ies) imported", nullptr, int(chosen.size())));
            });
    dialog->open();
}

void ServerActions::exportConfiguration()
{
    Q_EMIT exportOffered({.title = tr("Export configuration"),
                          .filters = {tr("Configurations (*.yaml)"), tr("All files (*)")},
                          .suffix = u"yaml"_s,
                          .name = u"jobwatch.yaml"_s,
                          .write = [this](const QString &file, const ExportOffer::Then &then) {
                              then(writeSettings(m_setup.settings, file));
                          }});
}

} // namespace jobwatch
