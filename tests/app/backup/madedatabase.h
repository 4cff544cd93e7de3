#pragma once

#include <QFile>
#include <QTest>

#include "app/backup/database/ownconnection.h"

namespace everyport::backup {

/// Runs statements in a database, which is made where it is missing.
inline void makeDatabase(const QString& path, const QStringList& statements)
{
    if (!QFile::exists(path)) {
        QFile file(path);
        if (!file.open(QFile::WriteOnly))
            qFatal("no database can be made");
    }
    const auto own = OwnConnection::open(path);
    if (!own)
        qFatal("%s", qPrintable(own.error().text));
    for (const auto& sql : statements) {
        if (const auto done = (*own)->run(sql); !done)
            qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().text));
    }
}

/// The first column, joined by blanks.
inline QString rowsOf(const QString& path, const QString& sql)
{
    const auto own = OwnConnection::open(path);
    const auto rows = own ? (*own)->texts(sql) : Result<QStringList>(own.error());
    return rows ? rows->join(QLatin1Char(' ')) : QLatin1String("! ") + rows.error().text;
}

} // namespace everyport::backup
