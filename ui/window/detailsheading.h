#pragma once

#include <QWidget>

#include "core/domain/snapshot.h"
#include "ui/window/timetext.h"

class QLabel;

namespace jobwatch {

class ActionSet;
class ElidedLabel;
class GlyphLabel;
class MutedLabel;

// What the details are about, how it is, and what can be done with it; stands in the title bar of the dock.
class DetailsHeading final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsHeading(const ActionSet &actions, QWidget *parent = nullptr);

    // `runner`: the one that is shown or stands for its service; nothing: a whole server or nothing at all.
    void show(const Scope &scope, const Snapshot &snapshot, const RunnerState *runner, bool alone,
              const ShownTime &time);
    QString title() const;

Q_SIGNALS:
    void copyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addButtons(const ActionSet &actions, QLayout *row);
    void showGlyph(const Snapshot &snapshot, const ServerState *server, const RunnerState *runner,
                   bool alone);

    GlyphLabel *m_glyph = nullptr;
    QLabel *m_title = nullptr;
    MutedLabel *m_server = nullptr;
    ElidedLabel *m_state = nullptr;
};

} // namespace jobwatch
