#pragma once

#include "ui/dialogs/dialogframe.h"

class QLineEdit;

namespace jobwatch {

// Asks for the name under which a view is kept, or gets another.
class SaveViewDialog final : public DialogFrame
{
    Q_OBJECT

public:
    SaveViewDialog(const QString &suggested, const QStringList &taken, QWidget *parent = nullptr);

Q_SIGNALS:
    void decided(const QString &name);

private:
    void check();

    QStringList m_taken{};
    QLineEdit *m_name = nullptr;
    QPushButton *m_do = nullptr;
};

} // namespace jobwatch
