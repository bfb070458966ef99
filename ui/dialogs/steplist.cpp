#include "ui/dialogs/steplist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "core/text/words.h"
#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/mutedlabel.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

struct Look
{
    Glyph glyph = Glyph::Unknown;
    Tone tone = Tone::Unknown;
    QString word{};
};

Look lookOf(ConnectionStep::Outcome outcome)
{
    switch (outcome) {
    case ConnectionStep::Outcome::Passed:
        return {Glyph::Ok, Tone::Ok, StepList::tr("works")};
    case ConnectionStep::Outcome::Limited:
        return {Glyph::Warning, Tone::Warning, StepList::tr("works with a limit")};
    case ConnectionStep::Outcome::Failed:
        return {Glyph::Down, Tone::Down, StepList::tr("failed")};
    case ConnectionStep::Outcome::NotTested:
        return {Glyph::Unknown, Tone::Unknown, StepList::tr("not tested")};
    }
    Q_UNREACHABLE();
}

} // namespace

StepList::StepList(QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(tr("Connection test"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addStretch(1);
    setWidget(content);
}

void StepList::show(const QList<ConnectionStep> &steps)
{
    while (m_rows->count() > 1) {
        QLayoutItem *item = m_rows->takeAt(0);
        delete item->widget();
        delete item;
    }
    for (const ConnectionStep &step : steps)
        m_rows->insertWidget(m_rows->count() - 1, rowFor(step));
}

QWidget *StepList::rowFor(const ConnectionStep &step)
{
    const Look look = lookOf(step.outcome);
    const bool tested = step.outcome != ConnectionStep::Outcome::NotTested;
    auto *widget = new QWidget(this->widget());
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(10, 5, 10, 5);
    row->setSpacing(10);
    auto *glyph = new GlyphLabel(16, widget);
    glyph->setGlyph(look.glyph, look.tone, look.word);
    row->addWidget(glyph);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *title = new QLabel(oneLine(step.title, 100), widget);
    title->setTextFormat(Qt::PlainText);
    words->addWidget(title);
    const QString sentence = tested && !step.sentence.isEmpty() ? oneLine(step.sentence, 300) : look.word;
    words->addWidget(new MutedLabel(sentence, widget));
    row->addLayout(words, 1);
    if (tested) {
        auto *elapsed = new MutedLabel(tr("%L1 ms").arg(step.elapsed.count()), widget);
        elapsed->setWordWrap(false);
        row->addWidget(elapsed);
    }
    widget->setAccessibleName(sentence == look.word
                                  ? u"%1: %2"_s.arg(title->text(), look.word)
                                  : u"%1: %2. %3"_s.arg(title->text(), look.word, sentence));
    return widget;
}

} // namespace jobwatch
