#pragma once

#include <optional>
#include <QJsonObject>
#include <QList>

#include "core/domain/evidence.h"
#include "core/http/http.h"

// What slurmrestd answers. Its HTTP status is not the verdict: the accounting says 200 when its database is
// gone, and a user's mistake is a 500.
namespace jobwatch::slurm {

// One entry of "errors", in any of its three shapes.
struct RestError
{
    int code = 0; // 0: none told; -1: Slurm's "Unspecified error"
    QString text{}; // plain text, one line
    QString description{};

    bool operator==(const RestError &) const = default;
};

QList<RestError> errorsOf(const QJsonObject &object);

// Numbers that matter: of Slurm itself, of its protocol and of its accounting.
namespace code {
inline constexpr int unspecified = -1;
inline constexpr int noSuchUser = 1007; // the accounting refuses the token
inline constexpr int controllerUnreachable = 1800;
inline constexpr int invalidPartition = 2000;
inline constexpr int accessDenied = 2002;
inline constexpr int invalidJob = 2017;
inline constexpr int policyViolated = 2050;
inline constexpr int partitionNotAvailable = 2070;
inline constexpr int zeroBytes = 5005; // what a refused token looks like on the wire
inline constexpr int noDatabase = 7000;
inline constexpr int deadDatabaseConnection = 7008;
inline constexpr int nothingFound = 9003;
} // namespace code

enum class Answer {
    Usable, // to be parsed; it may still tell of errors that belong to the question
    NoSuchUrl, // another API version, or no accounting
    TokenRefused,
    ControllerDown,
    TokenOrController, // Slurm's "Unspecified error" says no more
    AccountingDown,
    Denied,
    NothingFound,
    NoSuchJob,
    Refused, // with a code that says why
    Unreadable, // not slurmrestd's JSON
};

// What a reply is, by its content and, where that is not enough, by the time it took.
Answer answerOf(const HttpReply &reply);

// The sentence for whatever is not usable.
Error errorOf(const HttpReply &reply);
Error refusedToken(const QString &sentence);
Error deadController();

Result<QJsonObject> objectOf(const HttpReply &reply); // NothingFound is an object too

// "slurm 2050" in the detail of an Error made here; nothing elsewhere.
std::optional<int> codeOf(const Error &error);

// What a submission error means for the stage, and a polling error.
StageFinding findingOfRefusal(const Error &error);
Cause causeOfLoss(const Error &error, bool serverAnswersOtherwise);

QString productOf(const QJsonObject &object); // "Slurm 22.05.8"; "Slurm" if it does not say

} // namespace jobwatch::slurm
