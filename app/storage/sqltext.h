#pragma once

#include <QString>
#include <QVariant>

namespace everyport {

/// NULL for an empty text: takes a byte less, and may stand twice where a value must be unique.
inline QVariant orNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// For columns that are NOT NULL: a null QString would be NULL.
inline QString notNull(const QString& text)
{
    return text.isNull() ? QLatin1String("") : text;
}

} // namespace everyport
