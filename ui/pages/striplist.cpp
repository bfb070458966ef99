#include "ui/pages/striplist.h"

#include <QVBoxLayout>

#include "core/text/words.h"
#include "ui/charts/statusstrip.h"
#include "ui/tables/rows.h"
#include "ui/widgets/mutedlabel.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr qsizetype mostWithStages = 3;

QList<StatusStrip *> stripsOf(const QWidget *content)
{
    return content->findChildren<StatusStrip *>(Qt::FindDirectChildrenOnly);
}

} // namespace

StripList::StripList(QWidget *parent)
    : QScrollArea(parent)
{
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    m_strips = new QVBoxLayout(content);
    m_strips->setContentsMargins(0, 0, 0, 0);
    m_strips->setSpacing(0);
    m_note = new MutedLabel({}, content);
    m_note->setContentsMargins(14, 10, 14, 10);
    m_strips->addWidget(m_note);
    m_strips->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Status history"));
}

void StripList::show(const QList<RunnerHistory> &history, const TimeRange &range, const QTimeZone &zone)
{
    qDeleteAll(stripsOf(widget()));
    for (const RunnerHistory &one : history) {
        addStrip(oneLine(runnerTitle(one.key), 60), oneLine(one.key.server.value, 40),
                 {.range = range, .points = one.status}, zone);
        if (history.size() > mostWithStages)
            continue;
        for (const Stage stage : allStages)
            addStrip(u"    "_s + stageText(stage), {}, {.range = range, .points = one.stages[stage]}, zone);
    }
}

void StripList::showNote(const QString &note)
{
    m_note->setText(oneLine(note));
    m_note->setVisible(!note.isEmpty());
}

int StripList::wantedHeight() const
{
    int height = 12 + (m_note->isHidden() ? 0 : m_note->sizeHint().height());
    for (const StatusStrip *strip : stripsOf(widget()))
        height += strip->sizeHint().height();
    return height;
}

void StripList::addStrip(const QString &name, const QString &detail, const Strip &strip,
                         const QTimeZone &zone)
{
    const std::optional<Status> last =
        strip.points.isEmpty() ? std::nullopt : std::optional(strip.points.last().status);
    auto *line = new StatusStrip(StatusStrip::Form::WithHeading, widget());
    line->setZone(zone);
    line->setStrip(strip);
    line->setHeading(name, detail, last);
    m_strips->insertWidget(m_strips->count() - 1, line);
}

} // namespace jobwatch
