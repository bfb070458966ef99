#include "ui/window/statusline.h"

#include <QEvent>
#include <QGuiApplication>
#include <QStatusBar>
#include <QToolButton>

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/glyphbutton.h"
#include "ui/window/headline.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

StatusLine::StatusLine(QStatusBar *bar)
    : QObject(bar)
    , m_bar(bar)
    , m_updated(new ElidedLabel({}, bar))
{
    bar->setAccessibleName(tr("Status bar"));
    bar->setSizeGripEnabled(false);
    m_updated->setContentsMargins(8, 0, 0, 0);
    m_updated->setSizePolicy(QSizePolicy::Ignored,
                             QSizePolicy::Preferred); // it tells something else each second
    bar->addWidget(m_updated, 1000); // up to what it needs; the rest stays empty
    m_undo = addLink(tr("Undo"), tr("Takes the last action back."));
    m_open = addLink(tr("Open"), tr("Opens what was saved with the desktop's program for it."));
    bar->addWidget(new QWidget(bar), 1);
    m_read.setSingleShot(true);
    m_read.setInterval(std::chrono::seconds(10));
    connect(&m_read, &QTimer::timeout, this, [this] { say({}, SaidLink::None); });
    connect(m_undo, &QToolButton::clicked, this, &StatusLine::undoPressed);
    connect(m_open, &QToolButton::clicked, this, &StatusLine::openPressed);
    buildButtons();
}

QToolButton *StatusLine::addLink(const QString &text, const QString &tip)
{
    auto *link = new QToolButton(m_bar);
    link->setText(text);
    link->setAutoRaise(true);
    link->setFocusPolicy(Qt::TabFocus);
    link->setToolTip(tip);
    link->hide();
    m_bar->addWidget(link);
    return link;
}

// In their order.
void StatusLine::buildButtons()
{
    m_budget = addButton(tr("Test budget"), tr("Shows the budget of each server in the settings."));
    m_cost = addButton(tr("Test cost"),
                       tr("What the tests of all servers took since midnight: CPU time, or run "
                          "time where no CPU time is measured."));
    m_muted = addButton(tr("Muting"), {});
    m_muted->hide();
    m_network = addButton(tr("Own network"), tr("Whether this computer has a network."));
    m_readOnly = addButton(tr("Session"), tr("Asks whether to leave read-only."));
    m_readOnly->setText(tr("Read-only"));
    m_readOnly->hide();
    m_clock = addButton(tr("Clock"), tr("Switches between the local time and UTC."));
    connect(m_budget, &QToolButton::clicked, this, &StatusLine::budgetPressed);
    m_bar->installEventFilter(this);
    connect(m_cost, &QToolButton::clicked, this, &StatusLine::budgetPressed);
    connect(m_muted, &QToolButton::clicked, this, &StatusLine::mutedPressed);
    connect(m_network, &QToolButton::clicked, this, &StatusLine::networkPressed);
    connect(m_readOnly, &QToolButton::clicked, this, &StatusLine::readOnlyPressed);
    connect(m_clock, &QToolButton::clicked, this, &StatusLine::clockPressed);
}

GlyphButton *StatusLine::addButton(const QString &name, const QString &tip)
{
    auto *button = new GlyphButton(m_bar);
    button->setObjectName(name);
    button->setToolTip(tip);
    m_bar->addPermanentWidget(button);
    return button;
}

void StatusLine::show(const Snapshot &snapshot, const ShownTime &time, std::optional<Instant> past)
{
    m_current = past ? tr("History as of %1 – live checks go on").arg(momentText(*past, time))
                     : updatedText(snapshot, time.now);
    showText(m_said.isEmpty() || past ? m_current : m_said);
    showTests(snapshot, time);
    showMuting(snapshot.muting, time);
    showNetwork(snapshot);
    m_readOnly->setGlyph(Glyph::ReadOnly, themeOf(QGuiApplication::palette()).text);
    m_clock->setSteadyText(clockText(time));
    fit();
    for (GlyphButton *button : {m_budget, m_cost, m_muted, m_network, m_readOnly, m_clock})
        button->setAccessibleText(button->objectName() + u": "_s + button->text());
}

void StatusLine::showTests(const Snapshot &snapshot, const ShownTime &time)
{
    m_tested = !snapshot.servers.isEmpty();
    m_budget->setText(budgetText(snapshot));
    m_cost->setText(m_todaysCost.text(snapshot.testCosts, time));
}

// Under 1200 px budget and cost give way, and before that where they do not fit, the cost first.
void StatusLine::fit()
{
    constexpr int leastForTheRest = 200; // what is up to date
    int room = m_bar->width() - leastForTheRest;
    for (const GlyphButton *button : {m_muted, m_network, m_readOnly, m_clock})
        room -= button->isHidden() ? 0 : button->sizeHint().width();
    for (GlyphButton *button : {m_budget, m_cost}) {
        room -= button->sizeHint().width();
        button->setVisible(m_tested && !m_narrow && room >= 0);
    }
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void StatusLine::showNetwork(const Snapshot &snapshot)
{
    m_network->setText(networkText(snapshot));
    m_network->setVisible(!snapshot.servers.isEmpty());
    const Theme &theme = themeOf(QGuiApplication::palette());
    m_network->setGlyph(snapshot.offline ? Glyph::Warning : Glyph::Ok,
                        theme[snapshot.offline ? Tone::Warning : Tone::Ok].glyph);
}

void StatusLine::showMuting(const std::optional<Muting> &muting, const ShownTime &time)
{
    m_muted->setVisible(muting.has_value());
    if (!muting)
        return;
    m_muted->setText(mutedText(*muting, time));
    m_muted->setToolTip(mutedTip(*muting, time));
    m_muted->setGlyph(Glyph::Paused, themeOf(QGuiApplication::palette())[Tone::Paused].glyph);
}

// Its room follows only when the text does not fit or has become much shorter.
void StatusLine::showText(const QString &text)
{
    constexpr int tooMuch = 60;
    m_updated->setText(text);
    const int wanted = m_updated->sizeHint().width() + m_updated->contentsMargins().left();
    if (wanted > m_updated->maximumWidth() || wanted < m_updated->maximumWidth() - tooMuch)
        m_updated->setMaximumWidth(wanted);
}

void StatusLine::say(const QString &sentence, SaidLink link)
{
    m_said = sentence;
    showText(sentence.isEmpty() ? m_current : sentence);
    m_undo->setVisible(link == SaidLink::Undo);
    m_open->setVisible(link == SaidLink::Open);
    if (sentence.isEmpty())
        m_read.stop();
    else
        m_read.start();
}

void StatusLine::setNarrow(bool narrow)
{
    m_narrow = narrow;
    fit();
}

void StatusLine::setReadOnly(bool readOnly)
{
    m_readOnly->setVisible(readOnly);
}

QWidget *StatusLine::firstButton() const
{
    return m_budget->isVisible() ? m_budget : m_clock;
}

const QWidget *StatusLine::mutedButton() const
{
    return m_muted->isVisible() ? m_muted : nullptr;
}

} // namespace jobwatch
