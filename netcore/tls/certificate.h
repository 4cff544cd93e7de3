#pragma once

#include <optional>

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include "netcore/base/result.h"

namespace everyport {

/// A certificate with its key, as PEM text; a chain's leaf comes first. A value. Loading reads small files (1 MiB
/// at most) on the caller's thread.
struct Certificate {
    QByteArray chainPem;
    QByteArray keyPem;

    static Result<Certificate> load(const QString& certificateFile, const QString& keyFile);
    /// ECDSA P-256, valid for ten years, with the names as DNS (or IP) alternative names.
    static Result<Certificate> makeSelfSigned(const QStringList& names);
    /// What stands in `folder` as `name`.crt and `name`.key (0600), made on first use. One that was made here and is
    /// not valid now, since it was made in 1970, or not for another 30 days, is made anew with its key. By a clock that
    /// cannot be right it stays.
    static Result<Certificate> loadOrMake(const QString& folder, const QString& name, const QStringList& names,
        const QDateTime& now = QDateTime::currentDateTimeUtc());

    /// Until when the leaf was valid, where that is over; of a clock that cannot be right, never.
    std::optional<QDateTime> expired(const QDateTime& now = QDateTime::currentDateTimeUtc()) const;
};

} // namespace everyport
