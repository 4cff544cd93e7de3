#include "app/backup/restoring/restorenote.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "app/backup/restoring/restore.h"
#include "app/backup/restoring/restoreguard.h"
#include "netcore/files/fileguard.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

constexpr qint64 mostNoted = 4096;

QString noteFile(const Places& here)
{
    return RestoreGuard(here).keptPlace() + u"/restored.json"_s;
}

} // namespace

QJsonObject RestoreNote::toJson() const
{
    QJsonObject json{{u"parts"_s, QJsonArray::fromStringList(parts.ids())}, {u"without-passwords"_s, isWithoutSecrets}};
    if (made.isValid())
        json.insert(u"made"_s, made.toUTC().toString(Qt::ISODate));
    return json;
}

RestoreNote RestoreNote::fromJson(const QJsonObject& json)
{
    RestoreNote note;
    note.made = QDateTime::fromString(json.value(u"made"_s).toString(), Qt::ISODate);
    if (const auto named = json.value(u"parts"_s); named.isArray())
        note.parts = PartChoice::of(named.toVariant().toStringList());
    note.isWithoutSecrets = json.value(u"without-passwords"_s).toBool();
    return note;
}

void writeRestoreNote(const Places& here, const RestoreNote& note)
{
    dropRestoreNote(here);
    if (!note.made.isValid())
        return;
    const RestoreGuard guard(here);
    const auto place = guard.hold(noteFile(here));
    if (place.write(QJsonDocument(note.toJson()).toJson()))
        place.giveTo(guard.owner());
}

std::optional<RestoreNote> findRestoreNote(const Places& here)
{
    const auto text = isRestoreBegun(here) ? Result<QByteArray>(Error::cancelled())
                                           : readPlainFile(noteFile(here), mostNoted);
    if (!text)
        return std::nullopt;
    const auto note = RestoreNote::fromJson(QJsonDocument::fromJson(*text).object());
    return note.made.isValid() ? std::optional(note) : std::nullopt;
}

void dropRestoreNote(const Places& here)
{
    RestoreGuard(here).remove(noteFile(here)); // by no link
}

} // namespace everyport::backup
