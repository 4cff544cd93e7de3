#include "app/devices/devicestore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "app/storage/query.h"

namespace everyport::devices::store {

using namespace Qt::StringLiterals;

namespace {

/// With what was learnt of its numbers, which is as lasting.
QString textOf(const Device& device)
{
    const auto& settings = device.settings;
    QJsonObject object{{u"technology"_s, settings.technology}, {u"reversed"_s, settings.reversed},
        {u"id_bytes"_s, settings.idBytes}, {u"extended_id"_s, settings.extendedId}, {u"confirm"_s, settings.confirm},
        {u"removal_ms"_s, settings.removalMs}};
    if (device.partialBytes > 0)
        object.insert(u"partial_bytes"_s, device.partialBytes);
    if (device.wholeNumbers)
        object.insert(u"whole_numbers"_s, true);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void readText(const QString& text, Device& device)
{
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    auto& settings = device.settings;
    settings.technology = object[u"technology"_s].toString();
    settings.reversed = object[u"reversed"_s].toBool();
    settings.idBytes = object[u"id_bytes"_s].toInt();
    settings.extendedId = object[u"extended_id"_s].toBool();
    settings.confirm = object[u"confirm"_s].toInt();
    settings.removalMs = object[u"removal_ms"_s].toInt();
    device.partialBytes = object[u"partial_bytes"_s].toInt();
    device.wholeNumbers = object[u"whole_numbers"_s].toBool();
}

const auto insertion =
    u"INSERT INTO devices (id, name, place, endpoint, driver, settings, enabled, simulated, usb_serial, usb_path)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;

/// Never null: an empty QString would be.
QVariantList valuesOf(const Device& device)
{
    return {device.id, device.name, device.place + u""_s, device.endpoint, device.driver, textOf(device),
        device.enabled, device.simulated, device.usbSerial + u""_s, device.usbPath + u""_s};
}

} // namespace

QStringList migration()
{
    return {
        u"CREATE TABLE devices (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, place TEXT NOT NULL,"
        " endpoint TEXT NOT NULL, driver TEXT NOT NULL, settings TEXT NOT NULL, enabled INTEGER NOT NULL,"
        " simulated INTEGER NOT NULL, usb_serial TEXT NOT NULL, usb_path TEXT NOT NULL)"_s};
}

Result<QList<Device>> list(QSqlDatabase& database)
{
    auto query = runQuery(database,
        u"SELECT id, name, place, endpoint, driver, settings, enabled, simulated, usb_serial, usb_path FROM devices ORDER BY position"_s);
    if (!query)
        return query.error();
    QList<Device> devices;
    while (query->next()) {
        Device device;
        device.id = query->value(0).toString();
        device.name = query->value(1).toString();
        device.place = query->value(2).toString();
        device.endpoint = query->value(3).toString();
        device.driver = query->value(4).toString();
        readText(query->value(5).toString(), device);
        device.enabled = query->value(6).toBool();
        device.simulated = query->value(7).toBool();
        device.usbSerial = query->value(8).toString();
        device.usbPath = query->value(9).toString();
        devices.append(device);
    }
    return devices;
}

Result<Done> add(QSqlDatabase& database, const Device& device)
{
    const auto sql = insertion + u" ON CONFLICT (id) DO NOTHING"_s;
    auto query = runQuery(database, sql, valuesOf(device));
    if (!query)
        return query.error();
    if (query->numRowsAffected() == 0)
        return Error::refused(Reason::AlreadyExists,
            u"The database has a reader “%1” (%2) already, of another program that shares it. Give this one another name."_s
                .arg(device.name, device.id));
    return Done{};
}

Result<Done> save(QSqlDatabase& database, const Device& device)
{
    return runStatement(database,
        insertion
            + u" ON CONFLICT (id) DO UPDATE SET name = excluded.name, place = excluded.place,"
              " endpoint = excluded.endpoint, driver = excluded.driver, settings = excluded.settings, enabled = excluded.enabled,"
              " simulated = excluded.simulated, usb_serial = excluded.usb_serial, usb_path = excluded.usb_path"_s,
        valuesOf(device));
}

Result<Done> remove(QSqlDatabase& database, const QString& id)
{
    return runStatement(database, u"DELETE FROM devices WHERE id = ?"_s, {id});
}

} // namespace everyport::devices::store
