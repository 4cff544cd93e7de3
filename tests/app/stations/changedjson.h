#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace everyport::stations {

/// An object with one of its fields changed.
inline QByteArray with(const QByteArray& json, const QString& key, const QJsonValue& value)
{
    auto object = QJsonDocument::fromJson(json).object();
    object.insert(key, value);
    return QJsonDocument(object).toJson();
}

} // namespace everyport::stations
