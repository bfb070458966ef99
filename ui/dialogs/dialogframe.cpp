#include "ui/dialogs/dialogframe.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QShowEvent>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/mutedlabel.h"

namespace jobwatch {

namespace {

// A button with a red border.
class DangerButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPushButton::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = themeOf(this);
        painter.setPen(QPen(isEnabled() ? theme[Tone::Down].ink : theme.separator, 1.4));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
};

} // namespace

DialogFrame::DialogFrame(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
    , m_sides(new QHBoxLayout)
    , m_foot(new MutedLabel({}, this))
    , m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 10, 16, 12);
    foot->addLayout(m_sides);
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_buttons);
    m_column->addWidget(line);
    m_column->addLayout(foot);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void DialogFrame::setContent(QWidget *content)
{
    m_column->insertWidget(0, content, 1);
}

QPushButton *DialogFrame::addActionButton(const QString &text)
{
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::AcceptRole);
    button->setDefault(true);
    auto *enter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(enter, &QShortcut::activated, button, [button] { button->click(); });
    return button;
}

QPushButton *DialogFrame::addDangerButton(const QString &text)
{
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setDefault(true);
    auto *button = new DangerButton(text, this);
    m_buttons->addButton(button, QDialogButtonBox::AcceptRole);
    button->setAutoDefault(false);
    return button;
}

void DialogFrame::addCloseButton()
{
    m_buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
}

void DialogFrame::setRejectText(const QString &text)
{
    for (QAbstractButton *button : m_buttons->buttons())
        if (m_buttons->buttonRole(button) == QDialogButtonBox::RejectRole && button->text() != text)
            button->setText(text);
}

QPushButton *DialogFrame::addSideButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setFlat(true);
    button->setAutoDefault(false);
    m_sides->addWidget(button);
    return button;
}

// Over a small window a dialog is small: on a small screen its buttons would be out of sight.
void DialogFrame::showEvent(QShowEvent *event)
{
    if (parentWidget() && !event->spontaneous())
        resize(size().boundedTo(parentWidget()->window()->size()).expandedTo(minimumSizeHint()));
    for (QWidget *part : findChildren<QWidget *>())
        if (part->whatsThis().isEmpty())
            part->setWhatsThis(part->toolTip());
    QDialog::showEvent(event);
}

void DialogFrame::setFoot(const QString &sentence)
{
    m_foot->setText(sentence);
}

} // namespace jobwatch
