#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace everyport::backup {

/// What a backup lacks because it holds secrets and nobody gave a word for them. Its head names it, so that whoever
/// brings it back knows that what is missing there was not taken away. A value.
struct LeftOut {
    static constexpr qsizetype mostNamed = 40 * 1024; ///< Bytes of all paths: a head has at most 64 KiB.

    QStringList whole = {}; ///< Paths that are not in it.
    QStringList part = {};  ///< Those that are in it without their secrets.
    bool isKnown = false; ///< All of them are named; not of what an older version has made, or where they are too many.

    static LeftOut nothing() { return {.isKnown = true}; }
    static qsizetype bytesOf(const QString& path); ///< That it takes there.

    QJsonObject toJson() const;
    static LeftOut fromJson(const QJsonValue& json);
};

} // namespace everyport::backup
