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
                                                       : evidence.stderrTail);
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
