#pragma once

#include <functional>
#include <map>
#include <memory>

#include <QMap>
#include <QVariant>

#include "netcore/bus/busclient.h"

namespace everyport {

/// All objects that a service shows (D-Bus Specification, "org.freedesktop.DBus.ObjectManager"), with the properties of
/// their interfaces, kept as they are; none while the service is away. One that is too busy to answer is asked again
/// every few seconds. At most 4,000 are kept; others come when some of those have gone. `client` must outlive it.
/// Loop's thread.
class BusObjects {
public:
    using Interfaces = QMap<QString, QVariantMap>; ///< Properties by the interface's name; see busvalue.h.

    /// `path`: the manager's own. `changed` is called with the object that came, changed or went, and with an empty
    /// path when all have come or gone, nobody is found there or the service does not answer; it may let go of this
    /// object.
    BusObjects(BusClient& client, QString service, QString path, std::function<void(const QString& path)> changed);
    ~BusObjects();
    BusObjects(const BusObjects&) = delete;
    BusObjects& operator=(const BusObjects&) = delete;

    bool isThere() const { return m_there; } ///< The service runs and has answered.
    QString service() const { return m_service; }
    const std::map<QString, Interfaces>& objects() const { return m_objects; } ///< By path.
    /// Of one interface of one object; empty where there is none.
    QVariantMap properties(const QString& path, const QString& interface) const;

private:
    void ownerChanged(const QString& owner);
    void ask();
    void managerHeard(const BusSignal& signal);
    void propertiesHeard(const BusSignal& signal);
    void add(const QString& path, const QVariantMap& interfaces);
    void tell(const QString& path);

    BusClient& m_client;
    QString m_service;
    QString m_path;
    std::shared_ptr<std::function<void(const QString&)>> m_changed;
    QString m_owner;
    std::unique_ptr<BusClient::Watch> m_name;
    std::unique_ptr<BusClient::Watch> m_manager;
    std::unique_ptr<BusClient::Watch> m_properties;
    Task<Result<QVariantList>> m_asking;
    Clock::Timer m_again;
    std::map<QString, Interfaces> m_objects;
    bool m_there = false;
    bool m_isCut = false; // there are more than are kept
};

} // namespace everyport
