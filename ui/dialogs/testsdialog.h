#pragma once

#include "ui/dialogs/dialogframe.h"
#include "ui/dialogs/testdraft.h"
#include "ui/window/orders.h"
#include "ui/window/timetext.h"

class QListWidget;
class QStackedWidget;

namespace jobwatch {

class TestForm;
class TrialPanel;

// What the editor of tests is about.
struct EditedService
{
    ServerId server{};
    ServiceId service{};
    ServerKind kind = ServerKind::Slivka;
    QList<TestDefinition> tests{};
    QStringList runners{}; // that are known; the tests of the first are shown first
};

// The tests of one service: which there are, the fields of one, and a try of it before it is saved.
class TestsDialog final : public DialogFrame
{
    Q_OBJECT

public:
    TestsDialog(const EditedService &edited, const Orders &orders, const ShownTime &time,
                QWidget *parent = nullptr);

    QList<TestDefinition> tests() const;

Q_SIGNALS:
    void decided(const QList<jobwatch::TestDefinition> &tests);

private:
    // A test in the editor, and what it was before.
    struct Edited
    {
        TestDefinition given{};
        TestDraft draft{};
    };

    QWidget *buildList();
    QWidget *buildForm();
    void add(const TestDefinition &test);
    void remove();
    void choose(int row);
    void take();
    void follow();
    int firstRow() const;
    QString mistake() const; // the first, with the title of its test
    TestDefinition testAt(int row) const;

    EditedService m_edited{};
    QList<Edited> m_tests{};
    QListWidget *m_list = nullptr;
    QPushButton *m_remove = nullptr;
    QStackedWidget *m_fields = nullptr; // the form, or a word where there is no test
    TestForm *m_form = nullptr;
    TrialPanel *m_trial = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace jobwatch
