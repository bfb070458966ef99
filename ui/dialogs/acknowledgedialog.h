#pragma once

#include "core/domain/snapshot.h"
#include "ui/dialogs/dialogframe.h"
#include "ui/window/timetext.h"

namespace jobwatch {

class PauseForm;

// Asks for a comment and until when, and shows whose notices are silenced.
class AcknowledgeDialog final : public DialogFrame
{
    Q_OBJECT

public:
    AcknowledgeDialog(const QList<RunnerState> &runners, const ShownTime &time, QWidget *parent = nullptr);

Q_SIGNALS:
    void decided(const QString &comment, std::optional<jobwatch::Instant> until);

private:
    void check();

    PauseForm *m_form = nullptr;
    QPushButton *m_do = nullptr;
};

} // namespace jobwatch
