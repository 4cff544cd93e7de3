#include "app/backup/format/backupformat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

PartChoice partsIn(const QJsonObject& object)
{
    const auto parts = object.value(u"parts"_s);
    if (parts.isArray())
        return PartChoice::of(parts.toVariant().toStringList());
    // 0.1.0's first backups knew this choice alone.
    return object.value(u"history"_s).toBool(true) ? PartChoice() : PartChoice::without({u"history"_s, u"files"_s});
}

} // namespace

QByteArray BackupHead::toJson() const
{
    const QJsonObject object{{u"format"_s, format}, {u"made"_s, made.toUTC().toString(Qt::ISODate)}, {u"host"_s, host},
        {u"version"_s, version}, {u"parts"_s, QJsonArray::fromStringList(parts.ids())}, {u"secrets"_s, secrets},
        {u"left-out"_s, leftOut.toJson()}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Error madeByNewer()
{
    return Error::unsupported(
        Reason::BadValue, u"A newer version of this program made this backup. Bring it back with that one."_s);
}

Result<BackupHead> BackupHead::fromJson(const QByteArray& json)
{
    const auto object = QJsonDocument::fromJson(json).object();
    const auto number = object.value(u"format"_s).toInt();
    if (number < 1)
        return Error::malformed(Reason::BadValue, u"This is no backup of this program."_s);
    if (number > format)
        return madeByNewer();
    BackupHead head;
    head.made = QDateTime::fromString(object.value(u"made"_s).toString(), Qt::ISODate);
    head.host = object.value(u"host"_s).toString().left(100);
    head.version = object.value(u"version"_s).toString().left(100);
    head.parts = partsIn(object);
    head.secrets = object.value(u"secrets"_s).toInt();
    head.leftOut = LeftOut::fromJson(object.value(u"left-out"_s));
    return head;
}

} // namespace everyport::backup
