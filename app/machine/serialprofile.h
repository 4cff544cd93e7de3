#pragma once

#include <map>
#include <optional>

#include "netcore/base/filedescriptor.h"
#include "netcore/bus/busclient.h"

namespace everyport::machine {

/// Serial lines over Bluetooth (the Serial Port Profile), as BlueZ makes them: it knows the channel, sees to
/// encryption, and hands over a socket that is connected (BlueZ D-Bus API: ProfileManager1, Profile1, Device1).
/// `client` must outlive it. Loop's thread.
class SerialProfile {
public:
    explicit SerialProfile(BusClient& client);
    ~SerialProfile();

    /// A stream socket, connected with the device of that path (BluetoothDevice::id). One at a time for a device.
    /// Error: Refused/NotFound: there is no BlueZ; Busy/InUse: it is being connected; else what BlueZ says. Dropping
    /// the Task drops the line; it must not outlive this object.
    Task<Result<FileDescriptor>> connect(QString device);

private:
    class Wish;

    void ownerChanged(const QString& owner);
    Task<Result<Done>> registerProfile();
    Result<QVariantList> called(const BusRequest& request);

    BusClient& m_client;
    QString m_owner; ///< BlueZ's; nobody else may hand over lines.
    bool m_isRegistered = false;
    std::map<QString, FileDescriptor> m_wished; ///< By device; none in it yet, or the line that came.
    std::unique_ptr<BusClient::Watch> m_object;
    std::unique_ptr<BusClient::Watch> m_name;
};

} // namespace everyport::machine
