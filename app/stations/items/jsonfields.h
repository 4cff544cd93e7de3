#pragma once

#include <optional>

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

namespace everyport::stations {

// What another station's JSON may hold, in bounds.

/// Nothing where it is longer, or no object.
std::optional<QJsonObject> objectFromJson(QByteArrayView json, qsizetype mostBytes);
QByteArray compactJson(const QJsonObject& object);

bool isPlainText(const QString& text, qsizetype longest); ///< One line, not empty.
/// Empty where it is missing, longer, or more than one line.
QString textOf(const QJsonValue& value, qsizetype longest);
/// Whole, from `lowest` to `highest`; else nothing.
std::optional<qint64> numberOf(const QJsonValue& value, qint64 lowest, qint64 highest);
std::optional<qint64> timeOf(const QJsonValue& value); ///< Wall ms, from 1970 to the year 9999.
/// From base64; nothing where it is no text, none, or of more bytes.
std::optional<QByteArray> bytesOf(const QJsonValue& value, qsizetype mostBytes);
QString base64Of(const QByteArray& bytes);

} // namespace everyport::stations
