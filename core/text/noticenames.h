#pragma once

#include <QCoreApplication>

#include "core/domain/notice.h"

namespace jobwatch {

// The words of notices.
struct Notices
{
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

// What a notice calls things; cut to one line each.
QString nameOf(const NoticeEntry &entry);
// Of the server as a whole; nothing where the notice is about parts of it.
const NoticeEntry *serverEntry(const CauseNotice &notice);
// What all entries have in common, beside the server.
QString placeOf(const CauseNotice &notice);

} // namespace jobwatch
