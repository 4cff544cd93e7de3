#pragma once

#include <optional>
#include <utility>

#include <QHash>
#include <QMap>

#include "app/devices/device.h"
#include "app/devices/ports/realpaths.h"
#include "app/devices/ports/serialport.h"

namespace everyport::devices {

/// The serial ports that exist, as of the last look, and whose each is. A path is resolved once a look, so a thousand
/// devices cost a thousand questions to the file system and not a million.
class PortTable {
public:
    explicit PortTable(QString folder, QString carried = {})
        : m_folder(std::move(folder)), m_carried(std::move(carried))
    {
    }

    /// The folders' ports, and those that devices have elsewhere; all asked for anew.
    void look(const QList<Device>& devices);
    void add(const Device& device); ///< One that came since; the others are as they were.
    /// A line that somebody carries (isCarriedPort) is at `terminal` from now on; nothing else is asked for anew.
    /// Empty: it is not connected, and `why` says why as a sentence, where that is known. `carrier`: who says so, where
    /// several may carry it, such as brokers by MQTT. False: it was so already.
    bool setLine(const QString& port, const QString& terminal, const QString& why = {}, const void* carrier = nullptr);
    /// That one does not keep it connected any more. False: nothing has changed by that.
    bool forgetLine(const QString& port, const void* carrier = nullptr);
    /// As who carried it last says; while nobody has, as all say who would.
    QString whyGone(const QString& port) const { return m_lines.value(port).whyGone(); }
    QString absenceOf(const Device& device) const; ///< Why it has no port, for a person.
    void markUsers(const QList<Device>& devices);

    const QList<SerialPort>& ports() const { return m_ports; }
    const SerialPort* at(const QString& path) const;      ///< By whatever name; null where there is none.
    QStringList find(const QList<Device>& devices) const; ///< See findPorts.
    QString real(const QString& path) const { return m_paths.of(path); } ///< As of the last look.

private:
    struct Line {
        QString terminal = {};
        std::optional<const void*> carrier = {};          ///< Who has carried it last.
        QList<std::pair<const void*, QString>> whys = {}; ///< By who would carry it, in the order of their coming.

        QString whyGone() const;
        void setWhy(const void* of, const QString& why);
    };
    void note(const Device& device);
    void place(const QString& port, const QString& terminal);
    void number();

    QString m_folder;
    QString m_carried;              ///< See DeviceRegistryOptions.
    QMap<QString, Line> m_lines;    ///< By port.
    QList<SerialPort> m_ports;      ///< The folders', lines by name, then those elsewhere.
    qsizetype m_firstLine = 0;      ///< In m_ports.
    QHash<QString, qsizetype> m_at; ///< In m_ports, by real path.
    mutable RealPaths m_paths;
};

} // namespace everyport::devices
