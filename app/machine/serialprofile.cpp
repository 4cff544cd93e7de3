#include "app/machine/serialprofile.h"

#include "app/machine/bluezinterfaces.h"
#include "netcore/bus/busvalue.h"

namespace everyport::machine {

using namespace Qt::StringLiterals;

namespace {

const auto ourPath = u"/org/everyport/serial"_s;

// A reader that is out of reach is called by radio for five seconds, and asked for its services after that.
constexpr std::chrono::seconds patience{40};

} // namespace

/// Whoever waits for a device's line, until that is given up.
class SerialProfile::Wish {
public:
    Wish(SerialProfile& profile, QString device) : m_profile(profile), m_device(std::move(device))
    {
        m_profile.m_wished.try_emplace(m_device);
    }
    ~Wish() { m_profile.m_wished.erase(m_device); }
    Wish(const Wish&) = delete;
    Wish& operator=(const Wish&) = delete;
    FileDescriptor taken() { return std::exchange(m_profile.m_wished[m_device], {}); }

private:
    SerialProfile& m_profile;
    QString m_device;
};

SerialProfile::SerialProfile(BusClient& client)
    : m_client(client),
      m_object(client.serve(ourPath, [this](const BusRequest& request) { return called(request); })),
      m_name(client.watchName(bluez::name, [this](const QString& owner) { ownerChanged(owner); }))
{
}

SerialProfile::~SerialProfile() = default;

void SerialProfile::ownerChanged(const QString& owner)
{
    m_owner = owner;
    m_isRegistered = false; // it knew us by heart
}

Task<Result<Done>> SerialProfile::registerProfile()
{
    const QVariantMap options{{u"Name"_s, u"Everyport"_s}, {u"Role"_s, u"client"_s}, {u"AutoConnect"_s, false}};
    BusCall call{bluez::name, u"/org/bluez"_s, bluez::profileManager, u"RegisterProfile"_s,
        {busPath(ourPath), bluez::serialPort, options}};
    call.mayStartService = false;
    auto registering = m_client.call(std::move(call));
    const auto registered = co_await std::move(registering);
    // Somebody was faster: two readers may be connected at once.
    if (!registered && !registered.error().code.endsWith(u".AlreadyExists"_s))
        co_return registered.error();
    m_isRegistered = true;
    co_return Done{};
}

Task<Result<FileDescriptor>> SerialProfile::connect(QString device)
{
    if (m_owner.isEmpty())
        co_return Error::refused(Reason::NotFound, u"Bluetooth is not there: BlueZ does not run."_s);
    if (m_wished.contains(device))
        co_return Error::busy(Reason::InUse, u"It is being connected already."_s);
    Wish wish(*this, device);
    if (!m_isRegistered) {
        auto registering = registerProfile();
        const auto registered = co_await std::move(registering);
        if (!registered)
            co_return registered.error();
    }
    BusCall call{bluez::name, device, bluez::device, u"ConnectProfile"_s, {bluez::serialPort}};
    call.timeout = patience;
    call.mayStartService = false;
    auto connecting = m_client.call(std::move(call));
    const auto connected = co_await std::move(connecting);
    if (!connected)
        co_return connected.error();
    auto line = wish.taken(); // BlueZ answers after the line was handed over
    if (!line)
        co_return Error::disconnected(Reason::ConnectionLost, u"BlueZ connected it, but handed over no line."_s);
    co_return line;
}

/// Profile1, of which only what BlueZ itself calls counts.
Result<QVariantList> SerialProfile::called(const BusRequest& request)
{
    if (request.sender != m_owner || m_owner.isEmpty())
        return Error::refused(Reason::NotAuthorised, u"Only BlueZ may call this."_s);
    if (request.method == u"Release") {
        m_isRegistered = false;
        return QVariantList{};
    }
    if (request.method == u"RequestDisconnection" || request.method == u"Cancel")
        return QVariantList{}; // the line itself ends
    if (request.method != u"NewConnection")
        return Error::unsupported(Reason::NotFound, u"There is no such method."_s);
    const auto wished = m_wished.find(request.arguments.value(0).toString());
    auto line = busDescriptor(request.arguments.value(1));
    if (wished == m_wished.end() || !line)
        return Error::refused(Reason::NotFound, u"Nobody waits for this line."_s);
    wished->second = std::move(line);
    return QVariantList{};
}

} // namespace everyport::machine
