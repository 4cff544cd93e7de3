// All drivers of protocols/rfid. The first byte picks one; in the rest the byte 1B stands for a pause whose length is
// in the byte behind it, so that time passes too. Held is what drivers promise for any bytes: every byte is
// explained once, a card's number has a card's length, and whoever arrived leaves.
#include <cstdint>
#include <cstdlib>

#include "protocols/rfid/detection.h"
#include "protocols/rfid/driver/cardnumber.h"
#include "protocols/rfid/driver/presence.h"
#include "protocols/rfid/drivers.h"
#include "protocols/rfid/farend.h"

using namespace everyport::rfid;

namespace {

constexpr char pauseMark = 0x1B;

void demand(bool kept)
{
    if (!kept)
        std::abort();
}

class Listener final : public DriverEvents, public PresenceEvents {
public:
    Listener() : m_presence({}, *this) {}

    void tagRead(const Tag& tag, Moment when) override
    {
        demand(tag.id.size() >= 8 && tag.id.size() <= 20 && tag.id.size() % 2 == 0);
        if (const auto normal = normalise(tag, {}))
            m_presence.read(*normal, when);
    }
    void tagGone(const Tag& tag, Moment when) override { m_presence.gone(tag, when); }
    void faultFound(Fault fault, Moment) override { demand(!faultCode(fault).isEmpty()); }
    void frameHeard(const Frame& frame, Moment) override
    {
        demand(!frame.isEmpty());
        for (const auto& span : frame)
            explained += span.bytes;
    }
    void commandReady(const QByteArray& bytes) override { commands += bytes; }
    void firmwareTold(const QString&) override {}
    void tagArrived(const Tag&, Moment) override { ++present; }
    void tagLeft(const Tag&, Moment) override { --present; }
    void end(Moment now) { m_presence.lost(now); }

    QByteArray explained;
    QByteArray commands;
    int present = 0;

private:
    PresenceModel m_presence;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 1)
        return 0;
    const auto& infos = driverInfos();
    const auto& name = infos[(data[0] & 0x7F) % infos.size()].name;
    ReaderSettings settings;
    settings.extendedId = data[0] & 0x80;

    Listener listener;
    const auto driver = makeDriver(name, settings, listener);
    const auto reader = makeFarEnd(name);
    Moment now(1000);
    driver->start(now);

    QByteArray fed;
    QByteArrayView rest(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    while (!rest.isEmpty()) {
        const auto at = rest.indexOf(pauseMark);
        const auto chunk = at < 0 ? rest : rest.first(at);
        rest = rest.sliced(chunk.size());
        driver->feed(chunk, now);
        fed += chunk.toByteArray();
        if (rest.size() > 1) {
            now += Moment(8 * int(quint8(rest[1])));
            driver->tick(now);
        }
        rest = rest.sliced(std::min<qsizetype>(2, rest.size()));
        reader->answers(std::exchange(listener.commands, {}));
    }
    driver->finish(now);
    demand(listener.explained == fed);
    listener.end(now);
    demand(listener.present == 0);
    detect({fed, {}, 9600});
    reader->answers(fed);
    return 0;
}
