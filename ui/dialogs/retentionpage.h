#pragma once

#include <QWidget>

#include "core/domain/historysettings.h"

class QFormLayout;
class QSpinBox;

namespace jobwatch {

class MutedLabel;

// Where the history is, and how long what is kept.
class RetentionPage final : public QWidget
{
    Q_OBJECT

public:
    RetentionPage(const HistorySettings &history, const QString &location, QWidget *parent = nullptr);

    HistorySettings history() const;
    QString mistake() const; // empty: it can be saved
    void reset(); // to what holds where nothing is configured

Q_SIGNALS:
    void changed();

private:
    QSpinBox *addDays(QFormLayout *form, const QString &label, Span kept);
    Span kept(const QSpinBox &days, Span given) const;
    void follow();

    HistorySettings m_given{};
    QSpinBox *m_raw = nullptr;
    QSpinBox *m_hours = nullptr;
    QSpinBox *m_days = nullptr;
    MutedLabel *m_remark = nullptr;
};

} // namespace jobwatch
