#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "app/demo/rest.h"

namespace jobwatch {

// The shapes in which slurmrestd says what is wrong.
RestAnswer slurmText(int status, const QByteArray &text);
RestAnswer slurmReply(int version, const QJsonObject &payload, int status = 200,
                      const QJsonArray &errors = {});

QJsonObject numberedError(int number, const QString &error, const QString &description,
                          const QString &source);
QJsonObject codedError(int code, const QString &error); // of a submission
QJsonObject plainError(int number, const QString &error); // of v0.0.36

// What a token that is not valid leads to: nothing says that it is the token.
RestAnswer badTokenAnswer(int version, const QByteArray &verb, const QByteArray &call);

} // namespace jobwatch
