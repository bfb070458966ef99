#pragma once

#include <optional>
#include <QTimer>
#include <QWidget>
#include <stop_token>

#include "ui/window/questions.h"

class QLabel;

namespace jobwatch {

class ConsequenceTable;
class MutedLabel;

// Replays the stored history under a proposed setting, a moment after the last change, and shows what would
// have come of it. The replay runs in the reader's thread; a newer proposal stops it.
class WhatIfPanel final : public QWidget
{
    Q_OBJECT

public:
    WhatIfPanel(const Questions &questions, const ReplaySetup &setup, Instant now, QWidget *parent = nullptr);
    ~WhatIfPanel() override;

    void propose(const std::optional<TestPolicy> &policy); // nothing: a setting that is not known here

private:
    void build();
    void ask();
    void take(int asked, const Result<WhatIf> &answer);
    void show(const WhatIf &result);
    void say(const QString &sentence, bool withTable);

    Questions m_questions{};
    ReplaySetup m_setup{};
    Instant m_now{};
    std::optional<TestPolicy> m_proposed{};
    std::optional<WhatIf> m_known{};
    std::stop_source m_stop{};
    int m_asked = 0;
    QTimer m_timer{};
    QTimer m_patience{};
    MutedLabel *m_replayed = nullptr;
    MutedLabel *m_progress = nullptr;
    QLabel *m_sentence = nullptr;
    ConsequenceTable *m_table = nullptr;
    MutedLabel *m_limits = nullptr;
};

} // namespace jobwatch
