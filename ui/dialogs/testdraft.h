#pragma once

#include "core/domain/server.h"

namespace jobwatch {

// A test as it is typed: texts and rows of texts, whether they make sense or not.
struct TestDraft
{
    using Rows = QList<QStringList>;

    QString runner{};
    TestKind kind = TestKind::Full;
    Rows parameters{}; // name, value; a name may come again with another value
    Rows files{}; // parameter, path
    QString script{};
    QString qos{};
    QString account{};
    QString workFolder{};
    Rows environment{}; // name, value
    QString timeout{};
    QString queueWait{};
    Rows expect{}; // output file, text that must occur, local file that it must equal

    bool operator==(const TestDraft &) const = default;
};

TestDraft draftOf(const TestDefinition &test);
// What has no field in a draft comes from `given`, and all of it where nothing was changed.
TestDefinition testFrom(const TestDraft &draft, const TestDefinition &given);

// What is to be said beside a field. What only may be wrong does not keep the test from being saved.
struct DraftRemark
{
    QString sentence{};
    bool isMistake = true;

    bool operator==(const DraftRemark &) const = default;
};

struct DraftRemarks
{
    DraftRemark runner{};
    DraftRemark parameters{};
    DraftRemark files{};
    DraftRemark script{};
    DraftRemark environment{};
    DraftRemark timeout{};
    DraftRemark queueWait{};
    DraftRemark expect{};

    QString firstMistake() const; // empty: it can be saved
};

// Looks at the files that are named, too.
DraftRemarks remarksOn(const TestDraft &draft, ServerKind kind);

// "local, full"
QString testTitle(const TestDefinition &test);

} // namespace jobwatch
