#pragma once

#include "ui/dialogs/configimport.h"
#include "ui/dialogs/dialogframe.h"

class QTreeWidget;

namespace jobwatch {

// What was read of another configuration, before any of it is taken over. One with mistakes is shown with
// them and cannot be taken.
class ConfigImportDialog final : public DialogFrame
{
    Q_OBJECT

public:
    ConfigImportDialog(const CheckedSettings &imported, const Settings &present, QWidget *parent = nullptr);

Q_SIGNALS:
    void decided(const QList<jobwatch::ImportEntry> &chosen); // those that are ticked

private:
    void fill();
    QWidget *buildProblems();
    void check();
    QList<ImportEntry> ticked() const;

    CheckedSettings m_imported{};
    QList<ImportEntry> m_entries{};
    QTreeWidget *m_table = nullptr;
    QPushButton *m_do = nullptr;
};

} // namespace jobwatch
