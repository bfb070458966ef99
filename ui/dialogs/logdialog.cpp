#include "ui/dialogs/logdialog.h"

#include <QFontDatabase>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "core/text/words.h"
#include "ui/tables/rows.h"
#include "ui/widgets/mutedlabel.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

// Its lines and tabs as they are; marks that turn the direction go, other control characters are shown as
// what they are.
QString harmless(const QString &log)
{
    constexpr char16_t pictures = 0x2400; // of the first 32 control characters
    QString text;
    for (const QChar c : log) {
        const bool turns =
            (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (turns || c == u'\r')
            continue;
        const bool isControl = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        text.append(!isControl             ? c
                        : c.unicode() < 32 ? QChar(pictures + c.unicode())
                                           : QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace

LogDialog::LogDialog(const Evidence &evidence, QWidget *parent)
    : DialogFrame(tr("Log of job %1").arg(oneLine(evidence.job.value, 60)), parent)
    , m_text(new QPlainTextEdit(this))
    , m_find(new QLineEdit(this))
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 12);
    column->addWidget(new MutedLabel(
        tr("What %1 wrote to stderr, at most the last 4 KiB.").arg(oneLine(runnerTitle(evidence.runner), 80)),
        content));
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setPlainText(evidence.stderrTail.isEmpty() ? tr("The job wrote nothing to stderr.")
                                                       : harmless(evidence.stderrTail));
    m_text->setAccessibleName(tr("stderr"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_text, 1);
    m_find->setPlaceholderText(tr("Find in the log"));
    m_find->setAccessibleName(tr("Find in the log"));
    m_find->setClearButtonEnabled(true);
    connect(m_find, &QLineEdit::textChanged, this, &LogDialog::find);
    column->addWidget(m_find);
    setContent(content);
    addCloseButton();
    resize(720, 420);
}

void LogDialog::find(const QString &word)
{
    m_text->moveCursor(QTextCursor::Start);
    const bool found = word.isEmpty() || m_text->find(word);
    setFoot(found ? QString() : tr("Not found."));
}

} // namespace jobwatch
