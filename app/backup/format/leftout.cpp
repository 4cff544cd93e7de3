#include "app/backup/format/leftout.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

/// Of this list alone: a program that does not know it reads the backup all the same, and asks what is here.
constexpr int version = 1;

} // namespace

qsizetype LeftOut::bytesOf(const QString& path)
{
    return QJsonDocument(QJsonArray{path}).toJson(QJsonDocument::Compact).size();
}

QJsonObject LeftOut::toJson() const
{
    return {{u"version"_s, version}, {u"whole"_s, QJsonArray::fromStringList(whole)},
        {u"part"_s, QJsonArray::fromStringList(part)}, {u"all"_s, isKnown}};
}

LeftOut LeftOut::fromJson(const QJsonValue& json)
{
    const auto object = json.toObject();
    if (object.value(u"version"_s).toInt() != version)
        return {};
    return {object.value(u"whole"_s).toVariant().toStringList(), object.value(u"part"_s).toVariant().toStringList(),
        object.value(u"all"_s).toBool()};
}

} // namespace everyport::backup
