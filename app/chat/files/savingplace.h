#pragma once

#include <functional>

#include <QString>

#include "netcore/base/result.h"

namespace everyport::chat {

/// Where a file is saved that comes from elsewhere: it grows beside its place, as "name.part", and gets its name when
/// it is whole. Nothing that is there is ever written over.
struct SavingPlace {
    QString path = {};
    QString part = {};
    qint64 from = 0; ///< The part's size: an earlier try broke off there.

    /// As wished, or the next free name ("plan (2).pdf"). `isInUse`: parts that grow just now.
    static Result<SavingPlace> find(
        const QString& wished, qint64 size, bool goesOn, const std::function<bool(const QString& part)>& isInUse);
    Result<QString> finish() const; ///< The name that it has now.
};

/// The last part of what somebody calls a file, fit to be a name here: nothing hidden, no folders, of a bounded length.
QString safeFileName(const QString& name);

} // namespace everyport::chat
