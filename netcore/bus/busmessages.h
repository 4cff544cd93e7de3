#pragma once

#include <chrono>

#include <QString>
#include <QVariantList>

namespace everyport {

/// A question to a service on the bus. Arguments are what QtDBus makes of D-Bus's types: QString, qint32, QVariantMap …
struct BusCall {
    QString service = {}; ///< "org.freedesktop.UPower"
    QString path = {};    ///< "/org/freedesktop/UPower"
    QString interface = {};
    QString method = {};
    QVariantList arguments = {};
    std::chrono::milliseconds timeout{5000};
    bool mayStartService = true; ///< The bus starts a service that is installed and not running.
};

/// A call of one of our own objects, by another program on the bus.
struct BusRequest {
    QString sender = {}; ///< Its unique name: ":1.42"
    QString path = {};
    QString interface = {}; ///< May be empty: D-Bus leaves that to the caller.
    QString method = {};
    QVariantList arguments = {}; ///< See busvalue.h.
};

/// Which signals to hear; what is empty says nothing about that.
struct BusSignalMatch {
    QString service = {}; ///< Its well-known name; only from whoever owns it at the time.
    QString path = {};
    QString interface = {};
    QString member = {}; ///< At least interface or member.
};

/// A signal that was heard.
struct BusSignal {
    QString sender = {}; ///< Its unique name: ":1.42"
    QString path = {};
    QString interface = {};
    QString member = {};
    QVariantList arguments = {}; ///< See busvalue.h.
};

} // namespace everyport
