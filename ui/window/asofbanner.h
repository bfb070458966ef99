#pragma once

#include <QWidget>

#include "ui/window/timetext.h"

class QLabel;

namespace jobwatch {

// Says above all views that they show the past, and leads back.
class AsOfBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit AsOfBanner(QWidget *parent = nullptr);

    // Hides itself in the present. `watching`: this program ran at that moment.
    void show(std::optional<Instant> moment, bool watching, const ShownTime &now);
    void showReading(Instant moment, const ShownTime &now); // until the answer comes

Q_SIGNALS:
    void backToNow();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const QString &headline, const QString &text);

    QLabel *m_text = nullptr;
};

} // namespace jobwatch
