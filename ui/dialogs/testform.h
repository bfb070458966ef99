#pragma once

#include <functional>
#include <QWidget>

#include "ui/dialogs/testdraft.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace jobwatch {

class MutedLabel;
class RowsEdit;

// The fields of one test, with what is wrong beside each.
class TestForm final : public QWidget
{
    Q_OBJECT

public:
    TestForm(ServerKind kind, const QStringList &runners, QWidget *parent = nullptr);

    void show(const TestDraft &draft);
    TestDraft draft() const;

Q_SIGNALS:
    void changed();

private:
    void addBasics(QFormLayout *form, const QStringList &runners);
    void addSlivka(QFormLayout *form);
    void addSlurm(QFormLayout *form);
    void addLimits(QFormLayout *form);
    void addExpectations(QFormLayout *form);
    QLineEdit *addText(QFormLayout *form, const QString &label, const QString &tip);
    RowsEdit *addRows(QFormLayout *form, const QString &label, const QStringList &titles, const QString &tip,
                      int fileColumn = -1);
    MutedLabel *addRemark(QFormLayout *form);
    void chooseFile(const QString &title, const std::function<void(const QString &)> &take);
    void follow();

    ServerKind m_kind = ServerKind::Slivka;
    TestDraft m_shown{};
    bool m_filling = false;
    QComboBox *m_runner = nullptr;
    QComboBox *m_testKind = nullptr;
    RowsEdit *m_parameters = nullptr; // of Slivka, as the files
    RowsEdit *m_files = nullptr;
    QLineEdit *m_script = nullptr; // of a queueing system, to the environment
    QLineEdit *m_qos = nullptr;
    QLineEdit *m_account = nullptr;
    QLineEdit *m_workFolder = nullptr;
    RowsEdit *m_environment = nullptr;
    QLineEdit *m_timeout = nullptr;
    QLineEdit *m_queueWait = nullptr;
    RowsEdit *m_expect = nullptr;
    QList<std::pair<MutedLabel *, DraftRemark DraftRemarks::*>> m_remarks{};
};

} // namespace jobwatch
