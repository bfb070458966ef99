#pragma once

#include <QDialog>
#include <QDialogButtonBox>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace jobwatch {

class MutedLabel;

// The frame that dialogs share: content above, a line, a sentence at the left of the buttons. Opened with
// open() or show(), never with exec(); deletes itself when closed.
class DialogFrame : public QDialog
{
    Q_OBJECT

public:
    explicit DialogFrame(const QString &title, QWidget *parent = nullptr);

protected:
    void setContent(QWidget *content);
    // The button that does it, with Ctrl+Enter, beside Cancel.
    QPushButton *addActionButton(const QString &text);
    // One that destroys: red-bordered, and Cancel is what Enter presses.
    QPushButton *addDangerButton(const QString &text);
    void addCloseButton();
    void setRejectText(const QString &text); // of the button that is neither
    QPushButton *addSideButton(const QString &text); // at the left
    void setFoot(const QString &sentence); // plain text

    // What a field's tip says, "What is this?" says, too: a tip needs a mouse.
    void showEvent(QShowEvent *event) override;

private:
    QVBoxLayout *m_column = nullptr;
    QHBoxLayout *m_sides = nullptr; // before the sentence
    MutedLabel *m_foot = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace jobwatch
