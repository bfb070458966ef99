#pragma once

#include "core/domain/timer.h"
#include "ui/dialogs/dialogframe.h"
#include "ui/window/timetext.h"

class QCheckBox;
class QLineEdit;
class QTreeWidget;

namespace jobwatch {

// Which timers are deleted on their server, and where their descriptors are kept before. System timers
// cannot be ticked. Deleting is never the default button.
class RemoveTimersDialog final : public DialogFrame
{
    Q_OBJECT

public:
    enum class Purpose {
        Delete, // what was selected
        Review, // all that have lost their target
    };

    RemoveTimersDialog(Purpose purpose, const QList<TimerState> &timers, const ShownTime &time,
                       QWidget *parent = nullptr);

Q_SIGNALS:
    // `exportFile` is empty where no export is wanted.
    void decided(const QList<jobwatch::TimerState> &timers, const QString &exportFile);
    void postponed(); // remind me in 7 days

private:
    QWidget *buildTable(const ShownTime &time);
    QWidget *buildExport(const ShownTime &time);
    void check();
    void chooseFile();
    QList<TimerState> ticked() const;

    QList<TimerState> m_timers{};
    QTreeWidget *m_table = nullptr;
    QCheckBox *m_export = nullptr;
    QLineEdit *m_file = nullptr;
    QPushButton *m_delete = nullptr;
};

// The descriptors as a JSON array, as the server wrote them.
QByteArray exportedTimers(const QList<TimerState> &timers);

} // namespace jobwatch
