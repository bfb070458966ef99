#include "ui/dialogs/timerpausedialog.h"

#include <algorithm>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/dialogs/pauseform.h"
#include "ui/dialogs/timerpreview.h"
#include "ui/tables/timercells.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/mutedlabel.h"

namespace jobwatch {

TimerPauseDialog::TimerPauseDialog(const QList<TimerState> &timers, const ShownTime &time, QWidget *parent)
    : DialogFrame(tr("Pause timers"), parent)
    , m_timers(timers)
    , m_time(time)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    m_form = new PauseForm(timerPauseChoices(time), time, content);
    column->addWidget(m_form);
    column->addWidget(new TimerPreview(tr("What will happen"), timers, time, content), 1);
    m_consequence = new MutedLabel({}, content);
    column->addWidget(m_consequence);
    column->addWidget(buildWarning());
    setContent(content);
    QPushButton *copy = addSideButton(tr("Copy as command"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(pauseCommand(m_timers, m_form->reason())); });
    m_pause = addActionButton(tr("Pause %n timer(s)", nullptr, int(timers.size())));
    connect(m_form, &PauseForm::changed, this, &TimerPauseDialog::check);
    connect(this, &QDialog::accepted, this, [this] {
        const PauseChoice choice = m_form->choice();
        Q_EMIT decided(m_form->reason(), choice.until, choice.untilGreen);
    });
    check();
    resize(720, 440);
}

QWidget *TimerPauseDialog::buildWarning()
{
    const auto open = std::count_if(m_timers.begin(), m_timers.end(), [](const TimerState &timer) {
        return timerLook(timer) <= TimerLook::HalfOpen;
    });
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *glyph = new GlyphLabel(16, row);
    glyph->setGlyph(Glyph::Warning, Tone::Warning, tr("Warning"));
    auto *text = new QLabel(
        tr("%n of them is open already; pausing it stops its probes as well.", nullptr, int(open)), row);
    text->setTextFormat(Qt::PlainText);
    line->addWidget(glyph);
    line->addWidget(text, 1);
    row->setVisible(open > 0);
    return row;
}

void TimerPauseDialog::check()
{
    const std::optional<Instant> until = m_form->choice().until;
    QString consequence = tr("Nothing on the server is deleted. Other people see who paused it and why.");
    if (const std::optional<int> left = runsLeftOut(m_timers, m_time.now, until))
        consequence.prepend(tr("About %n run(s) will be left out.", nullptr, *left) + QChar::Space);
    m_consequence->setText(consequence);
    m_form->setRemark(until ? elsewhere() : QString());
    m_pause->setEnabled(m_form->problem().isEmpty());
    setFoot(m_form->problem());
}

// The end in our zone and in the server's, where they differ.
QString TimerPauseDialog::elsewhere() const
{
    const Instant end = *m_form->choice().until;
    const QString ours = zonedText(end, m_time.now, m_time.zone.id());
    const QString theirs =
        m_timers.isEmpty() ? ours : zonedText(end, m_time.now, m_timers.first().schedule.zone);
    return ours == theirs ? ours : tr("%1, %2 on the server").arg(ours, theirs);
}

} // namespace jobwatch
