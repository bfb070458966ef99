#include "ui/dialogs/testsdialog.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/text/words.h"
#include "ui/dialogs/testform.h"
#include "ui/dialogs/trialpanel.h"
#include "ui/widgets/mutedlabel.h"

namespace jobwatch {

namespace {

constexpr int listWidth = 170;
constexpr int trialWidth = 300;

} // namespace

TestsDialog::TestsDialog(const EditedService &edited, const Orders &orders, const ShownTime &time,
                         QWidget *parent)
    : DialogFrame(
        tr("Test jobs: %1 on %2").arg(oneLine(edited.service.value, 60), oneLine(edited.server.value, 60)),
        parent)
    , m_edited(edited)
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(16, 14, 16, 12);
    row->setSpacing(14);
    row->addWidget(buildList());
    row->addWidget(buildForm(), 1);
    m_trial = new TrialPanel(orders, time, content);
    m_trial->setFixedWidth(trialWidth);
    row->addWidget(m_trial);
    setContent(content);
    m_save = addActionButton(tr("Save"));
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT decided(tests()); });
    connect(m_form, &TestForm::changed, this, &TestsDialog::take);
    connect(m_list, &QListWidget::currentRowChanged, this, &TestsDialog::choose);
    for (const TestDefinition &test : edited.tests)
        add(test);
    m_list->setCurrentRow(firstRow());
    choose(m_list->currentRow());
    resize(1010, 640);
}

int TestsDialog::firstRow() const
{
    for (int row = 0; row < m_edited.tests.size(); ++row)
        if (m_edited.tests.at(row).runner.value == m_edited.runners.value(0))
            return row;
    return m_edited.tests.isEmpty() ? -1 : 0;
}

QWidget *TestsDialog::buildList()
{
    auto *widget = new QWidget(this);
    widget->setFixedWidth(listWidth);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    m_list = new QListWidget(widget);
    m_list->setAccessibleName(tr("Test jobs of the service"));
    auto *add = new QPushButton(tr("&Add a test"), widget);
    m_remove = new QPushButton(tr("Re&move"), widget);
    m_remove->setToolTip(tr("Takes the current test out."));
    column->addWidget(m_list, 1);
    for (QPushButton *button : {add, m_remove}) {
        button->setAutoDefault(false);
        column->addWidget(button);
    }
    connect(add, &QPushButton::clicked, this, [this] {
        this->add(
            m_tests.isEmpty()
                ? TestDefinition{.runner = RunnerId{m_edited.runners.value(0, TestDefinition{}.runner.value)}}
                : testAt(m_list->currentRow()));
        m_list->setCurrentRow(m_list->count() - 1);
    });
    connect(m_remove, &QPushButton::clicked, this, &TestsDialog::remove);
    return widget;
}

QWidget *TestsDialog::buildForm()
{
    m_fields = new QStackedWidget(this);
    auto *none = new MutedLabel(
        tr("This service has no test job: its status can only come from others’ jobs."), m_fields);
    none->setAlignment(Qt::AlignCenter);
    auto *area = new QScrollArea(m_fields);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    m_form = new TestForm(m_edited.kind, m_edited.runners);
    area->setWidget(m_form);
    m_fields->addWidget(none);
    m_fields->addWidget(area);
    return m_fields;
}

void TestsDialog::add(const TestDefinition &test)
{
    m_tests.append({test, draftOf(test)});
    m_list->addItem(testTitle(test));
}

void TestsDialog::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    {
        const QSignalBlocker quiet(m_list);
        m_tests.removeAt(row);
        delete m_list->takeItem(row);
    }
    choose(m_list->currentRow());
}

void TestsDialog::choose(int row)
{
    m_fields->setCurrentIndex(row < 0 ? 0 : 1);
    m_remove->setEnabled(row >= 0);
    if (row >= 0)
        m_form->show(m_tests.at(row).draft);
    follow();
}

void TestsDialog::take()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_tests[row].draft = m_form->draft();
    m_list->item(row)->setText(testTitle(testAt(row)));
    follow();
}

TestDefinition TestsDialog::testAt(int row) const
{
    return testFrom(m_tests.at(row).draft, m_tests.at(row).given);
}

QList<TestDefinition> TestsDialog::tests() const
{
    QList<TestDefinition> tests;
    for (int row = 0; row < m_tests.size(); ++row)
        tests.append(testAt(row));
    return tests;
}

QString TestsDialog::mistake() const
{
    for (int row = 0; row < m_tests.size(); ++row)
        if (const QString wrong = remarksOn(m_tests.at(row).draft, m_edited.kind).firstMistake();
            !wrong.isEmpty())
            return tr("%1: %2", "a test; what is wrong with it").arg(testTitle(testAt(row)), wrong);
    return {};
}

void TestsDialog::follow()
{
    const int row = m_list->currentRow();
    const QString wrong = mistake();
    m_save->setEnabled(wrong.isEmpty() && tests() != m_edited.tests);
    setFoot(wrong);
    if (row >= 0)
        m_trial->setTest({m_edited.server, m_edited.service, testAt(row).runner}, testAt(row));
    m_trial->setMistake(row < 0 ? tr("There is no test.")
                                : remarksOn(m_tests.at(row).draft, m_edited.kind).firstMistake());
}

} // namespace jobwatch
