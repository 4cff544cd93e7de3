#include "app/plugins/ports/decoderport.h"

#include "app/plugins/ports/decoderdriver.h"

using namespace Qt::StringLiterals;

namespace everyport::plugins {

namespace {

constexpr int shortestTick = 20;
constexpr int longestTick = 60'000;

rfid::DriverInfo infoOf(const QVariantMap& wish)
{
    rfid::DriverInfo info;
    info.name = wish.value(u"name"_s).toString();
    info.title = wish.value(u"title"_s).toString();
    info.baud = wish.value(u"baud"_s).toInt();
    const auto others = wish.value(u"other_bauds"_s).toList();
    for (const auto& each : others)
        info.otherBauds << each.toInt();
    info.polled = wish.value(u"writes"_s).toBool();
    info.gapMs = wish.value(u"gap_ms"_s).toInt();
    info.presence.removalMs = wish.value(u"removal_ms"_s).toInt();
    info.presence.momentary = wish.value(u"momentary"_s).toBool();
    info.marks = wish.value(u"marks"_s).toByteArray();
    return info;
}

} // namespace

class DecoderPort::Kind final : public Registered {
public:
    Kind(std::shared_ptr<DecoderLink> link, Registration hold) : m_link(std::move(link)), m_hold(std::move(hold)) {}
    /// Nothing more is asked of the plugin, whoever still has a driver of it.
    ~Kind() override
    {
        m_link->call = nullptr;
        m_link->farewells.cancelAll();
    }

private:
    std::shared_ptr<DecoderLink> m_link;
    Registration m_hold;
};

Result<std::unique_ptr<Registered>> DecoderPort::add(const QString& plugin, const QVariantMap& wish, PluginCall call)
{
    const auto link = std::make_shared<DecoderLink>();
    link->plugin = plugin;
    link->call = std::move(call);
    link->tickMs = wish.value(u"tick_ms"_s).toInt();
    link->silences = wish.value(u"silences"_s).toBool();
    if (link->tickMs != 0 && (link->tickMs < shortestTick || link->tickMs > longestTick))
        return Error::malformed(
            Reason::BadValue, u"A decoder's tick comes every %1 to %2 ms."_s.arg(shortestTick).arg(longestTick));
    const auto info = infoOf(wish);
    auto hold = m_drivers.add(
        info, ownerNamed(plugin), [info, link](const rfid::ReaderSettings&, rfid::DriverEvents& events) {
            return std::make_unique<DecoderDriver>(info, link, events);
        });
    if (!hold)
        return hold.error();
    return std::unique_ptr<Registered>(std::make_unique<Kind>(link, std::move(*hold)));
}

} // namespace everyport::plugins
