#pragma once

#include "ui/dialogs/dialogframe.h"
#include "ui/dialogs/testimport.h"

class QTreeWidget;

namespace jobwatch {

// What was read of *.service.yaml files, before any of it is taken over: which services, how many tests, and
// what they take the place of.
class ImportDialog final : public DialogFrame
{
    Q_OBJECT

public:
    ImportDialog(const TestImport &imported, const QList<ServiceDefinition> &present,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void decided(const QList<jobwatch::ServiceDefinition> &services); // those that are ticked

private:
    void fill(const QList<ServiceDefinition> &present);
    QWidget *buildProblems();
    void check();
    QList<ServiceDefinition> ticked() const;

    TestImport m_imported{};
    QTreeWidget *m_table = nullptr;
    QPushButton *m_do = nullptr;
};

} // namespace jobwatch
