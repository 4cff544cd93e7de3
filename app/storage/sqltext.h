#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

namespace everyport {

/// NULL for an empty text: takes a byte less, and may stand twice where a value must be unique.
inline QVariant orNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// "?, ?, ?", for so many values.
inline QString placeholders(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

/// For columns that are NOT NULL: a null QString would be NULL.
inline QString notNull(const QString& text)
{
    return text.isNull() ? QLatin1String("") : text;
}

} // namespace everyport
