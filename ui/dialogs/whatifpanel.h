#pragma once

#include <optional>
#include <QTimer>
#include <QWidget>
#include <stop_token>

#include "ui/charts/pricecurve.h"
#include "ui/window/questions.h"
#include "ui/window/timetext.h"

class QLabel;

namespace jobwatch {

class ConsequenceTable;
class MutedLabel;
class OutageView;
class PriceCurve;

// Replays the stored history under a proposed setting, a moment after the last change, and shows what would
// have come of it. The replay runs in the reader's thread; a newer proposal stops it.
class WhatIfPanel final : public QWidget
{
    Q_OBJECT

Q_SIGNALS:
    void replayed(const jobwatch::WhatIf &result); // of what is proposed

public:
    WhatIfPanel(const Questions &questions, const ReplaySetup &setup, const ShownTime &time,
                QWidget *parent = nullptr);
    ~WhatIfPanel() override;

    QString csv() const; // the table of consequences; empty where nothing was replayed
    void propose(const std::optional<TestPolicy> &policy); // nothing: a setting that is not known here

private:
    void build();
    QWidget *buildDrawings();
    void askCurve();
    void takeCurve(const Result<WhatIf> &answer, const TestPolicy &policy);
    void showDrawings();
    void ask();
    void take(int asked, const Result<WhatIf> &answer);
    void show(const WhatIf &result);
    void say(const QString &sentence, bool withTable);

    Questions m_questions{};
    ReplaySetup m_setup{};
    Instant m_now{};
    QTimeZone m_zone{};
    std::optional<TestPolicy> m_proposed{};
    std::optional<WhatIf> m_known{};
    std::stop_source m_stop{};
    int m_asked = 0;
    QList<TestPolicy> m_curve{}; // still to be asked, one after the other
    TestPolicy m_curveLimits{}; // whose limits the points have
    PriceCurveContent m_points{};
    QTimer m_timer{};
    QTimer m_patience{};
    MutedLabel *m_replayed = nullptr;
    MutedLabel *m_progress = nullptr;
    QLabel *m_sentence = nullptr;
    ConsequenceTable *m_table = nullptr;
    MutedLabel *m_limits = nullptr;
    QWidget *m_drawings = nullptr;
    PriceCurve *m_priceCurve = nullptr;
    MutedLabel *m_outageTitle = nullptr;
    OutageView *m_outage = nullptr;
};

} // namespace jobwatch
