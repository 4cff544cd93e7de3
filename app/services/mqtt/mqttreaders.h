#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>

#include "app/devices/deviceregistry.h"
#include "app/devices/pseudoterminal.h"
#include "netcore/interfaces/reactordescriptors.h"

namespace everyport {

/// The readers that were heard at one broker, each a port ("mqtt:door") from then on until it says that it goes, or the
/// broker is lost. All must outlive it. Loop's thread.
class MqttReaders {
public:
    static constexpr std::chrono::seconds unreadFor{2}; ///< What nobody read until then is dropped.
    static constexpr std::chrono::seconds staysFor{3};

    /// `feedback` is given what is to be published to a reader. Above `most` readers the one goes that was heard
    /// longest ago, of those that nobody reads.
    MqttReaders(Reactor& reactor, devices::DeviceRegistry& devices,
        std::function<void(const QString& reader, const QByteArray& line)> feedback, int most = 256);
    ~MqttReaders(); ///< Pulls all plugs.
    MqttReaders(const MqttReaders&) = delete;
    MqttReaders& operator=(const MqttReaders&) = delete;

    void online(const QString& reader);
    void offline(const QString& reader, const QString& why); ///< At once.
    /// It says that it goes: offline when it does not come back within `staysFor`, so that readers which come and go
    /// without end are not plugged in and out as often.
    void leaves(const QString& reader, const QString& why);
    void expect(const QString& reader, const QString& why); ///< Why it is not there; nothing where it is.
    void allOffline(const QString& why);
    /// It is online, if it was not. False: there is no room, as nobody has read for long, or not as much as comes; it
    /// is lost.
    bool said(const QString& reader, const QByteArray& line);

private:
    struct Line {
        std::optional<devices::PseudoTerminal> terminal = {}; ///< While it is online.
        std::unique_ptr<ReactorDescriptors::Watch> watch = {};
        QByteArray asked = {}; ///< By the driver: not yet a whole line.
        Clock::Moment heard{}; ///< When, last.
        bool isTorn = false;   ///< There was room for the half of a line.
        Clock::Timer unread = {};
        Clock::Timer leaving = {};
    };

    bool hasTerminal(const QString& reader) const; ///< Its port is ours.
    bool isOthers(const QString& port) const;
    void makeRoom();
    void plug(const QString& reader, Line& line);
    void take(const QString& reader);

    Reactor& m_reactor;
    devices::DeviceRegistry& m_devices;
    std::function<void(const QString&, const QByteArray&)> m_feedback;
    const int m_most;
    std::map<QString, Line> m_lines; ///< By reader.
};

} // namespace everyport
