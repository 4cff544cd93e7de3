#pragma once

#include <QString>

#include "app/services/mqtt/mqttsession.h"

namespace everyport {

/// Keeps whom we are called at a broker in the data folder, from a service's start to its end, so that a run which was
/// killed is gone on with: what was published with QoS 1 meanwhile is ours. A copy of the folder is somebody else: what
/// stands in the file is only a part of the name, beside the computer and the folder. Loop's thread.
class MqttSessionFile {
public:
    /// `broker`: where it is, and as whom.
    MqttSessionFile(const QString& dataFolder, const QString& service, QByteArray broker);

    /// The session of a run that never ended it, or a new one, which is kept. Where that cannot be: a new one, for this
    /// run alone.
    MqttSession begin();
    void end(); ///< That session is over: the next one is another.

private:
    QByteArray nameWith(const QByteArray& salt) const;

    const QString m_folder; ///< As it is called really.
    const QString m_path;
    const QByteArray m_broker;
};

} // namespace everyport
