#include "app/stations/items/jsonfields.h"

#include <QJsonDocument>

#include "app/polls/definition/writing.h"

namespace everyport::stations {

std::optional<QJsonObject> objectFromJson(QByteArrayView json, qsizetype mostBytes)
{
    if (json.size() > mostBytes)
        return {};
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()));
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QByteArray compactJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool isPlainText(const QString& text, qsizetype longest)
{
    return !text.isEmpty() && text.size() <= longest && polls::isPlainLine(text);
}

QString textOf(const QJsonValue& value, qsizetype longest)
{
    const auto text = value.toString();
    return isPlainText(text, longest) ? text : QString();
}

std::optional<qint64> numberOf(const QJsonValue& value, qint64 lowest, qint64 highest)
{
    if (!value.isDouble())
        return {};
    const auto number = value.toInteger(lowest - 1);
    return number >= lowest && number <= highest ? std::optional(number) : std::nullopt;
}

std::optional<qint64> timeOf(const QJsonValue& value)
{
    constexpr qint64 latest = Q_INT64_C(253'402'300'799'999); // the year 9999 ends
    return numberOf(value, 0, latest);
}

std::optional<QByteArray> bytesOf(const QJsonValue& value, qsizetype mostBytes)
{
    const auto text = value.toString();
    if (text.isEmpty() || text.size() > (mostBytes + 2) / 3 * 4)
        return {};
    const auto bytes = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return bytes && (*bytes).size() <= mostBytes ? std::optional(*bytes) : std::nullopt;
}

QString base64Of(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace everyport::stations
