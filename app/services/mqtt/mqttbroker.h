#pragma once

#include <QByteArray>
#include <QString>

#include "app/services/mqtt/mqttgate.h"

namespace everyport {

/// Where a broker is, and how this program is let in. A value.
struct MqttBroker {
    QString host;
    quint16 port = 1883;
    bool isEncrypted = false;
    QString authorities = {}; ///< A file of certificates; empty: those that the system trusts.
    QString certificate = {}; ///< A file with the one that this program shows, and those between; empty: none.
    QString key = {};         ///< The file with its key.
    QString user = {};        ///< Empty: none.
    QByteArray password = {};
    MqttGate::Limits limits = {};
};

} // namespace everyport
