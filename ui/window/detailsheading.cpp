#include "ui/window/detailsheading.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include "core/text/words.h"
#include "ui/tables/rows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/window/actionset.h"
#include "ui/window/detailsparts.h"
#include "ui/window/whylines.h"

namespace jobwatch {

DetailsHeading::DetailsHeading(const ActionSet &actions, QWidget *parent)
    : QWidget(parent)
    , m_glyph(new GlyphLabel(18, this))
    , m_title(sectionLabel({}, this))
    , m_server(new MutedLabel({}, this))
    , m_state(new ElidedLabel({}, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() + 1);
    m_title->setFont(font);
    m_server->setWordWrap(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_glyph);
    row->addWidget(m_title);
    row->addWidget(m_server);
    row->addSpacing(8);
    row->addWidget(m_state, 1);
    addButtons(actions, row);
}

void DetailsHeading::addButtons(const ActionSet &actions, QLayout *row)
{
    auto *copy = new QToolButton(this);
    copy->setText(tr("Copy"));
    copy->setIcon(actions[ActionId::Copy]->icon());
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy->setAutoRaise(true);
    copy->setAccessibleName(tr("Copy the reasons"));
    copy->setToolTip(tr("Copies the reasons as text, with the time."));
    connect(copy, &QToolButton::clicked, this, &DetailsHeading::copyRequested);
    row->addWidget(copy);
    row->addWidget(flatButton(actions[ActionId::TestNow], this));
    row->addWidget(flatButton(actions[ActionId::OpenInHistory], this));
}

QString DetailsHeading::title() const
{
    return m_title->text();
}

void DetailsHeading::show(const Scope &scope, const Snapshot &snapshot, const RunnerState *runner, bool alone,
                          const ShownTime &time)
{
    const ServerState *server = findServer(snapshot, scope.server);
    showGlyph(snapshot, server, runner, alone);
    if (!server)
        m_title->setText(tr("Nothing is selected"));
    else if (scope.service.isEmpty())
        m_title->setText(oneLine(server->name.value, 60));
    else if (runner && alone)
        m_title->setText(oneLine(runnerTitle(runner->key), 80));
    else
        m_title->setText(oneLine(scope.service.value, 60));
    m_server->setText(server && !scope.service.isEmpty() ? oneLine(server->name.value, 60) : QString());
    m_state->setText(runner && alone ? stateWords(*runner, time) : QString());
}

// What cannot be known at present keeps its glyph, in grey.
void DetailsHeading::showGlyph(const Snapshot &snapshot, const ServerState *server, const RunnerState *runner,
                               bool alone)
{
    if (!server) {
        m_glyph->setGlyph(std::nullopt, Tone::Plain, {});
        return;
    }
    if (runner && runner->pause && alone) {
        m_glyph->setGlyph(Glyph::Paused, Tone::Paused, tr("Paused"));
        return;
    }
    const Status status = runner ? runner->status : server->status;
    const bool frozen = snapshot.offline || server->contact == Contact::Unreachable;
    m_glyph->setGlyph(glyphOf(status), frozen ? Tone::Unknown : toneOf(status), statusText(status));
}

void DetailsHeading::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), themeOf(this).separator);
}

} // namespace jobwatch
