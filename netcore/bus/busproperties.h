#pragma once

#include <functional>
#include <memory>

#include <QVariant>

#include "netcore/bus/busclient.h"

namespace everyport {

/// What one object on the bus says of itself by one interface (D-Bus Specification, "org.freedesktop.DBus.Properties"),
/// kept as it is: asked for whole when its service has come, followed by its changes, nothing while the service is
/// away. What is only said to have changed is asked for again, and so is, every few seconds, a service that is too busy
/// to answer. A signal names the object's own path, so an alias (logind's ".../session/auto") answers and is never
/// heard of again. `client` must outlive it. Loop's thread.
class BusProperties {
public:
    /// `changed` is called after each change, also when all of it has come or gone, and once nobody is found there or
    /// the object does not answer; it may let go of this object.
    BusProperties(BusClient& client, QString service, QString path, QString interface, std::function<void()> changed);
    ~BusProperties();
    BusProperties(const BusProperties&) = delete;
    BusProperties& operator=(const BusProperties&) = delete;

    bool isThere() const { return m_there; }     ///< The service runs and has answered.
    bool isSettled() const { return m_settled; } ///< It is known what is there, also where nothing is.
    QVariant value(const QString& name) const { return m_values.value(name); } ///< See busvalue.h.
    const QVariantMap& values() const { return m_values; }

private:
    void ownerChanged(const QString& owner);
    void heard(const BusSignal& signal);
    void ask();
    void tell();

    BusClient& m_client;
    QString m_service;
    QString m_path;
    QString m_interface;
    std::shared_ptr<std::function<void()>> m_changed;
    QString m_owner;
    std::unique_ptr<BusClient::Watch> m_name;
    std::unique_ptr<BusClient::Watch> m_signal;
    Task<Result<QVariantList>> m_asking;
    Clock::Timer m_again;
    QVariantMap m_values;
    bool m_waits = false; // for the answer to `ask`
    bool m_there = false;
    bool m_settled = false;
};

} // namespace everyport
