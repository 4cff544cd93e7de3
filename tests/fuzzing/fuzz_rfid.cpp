// All drivers of protocols/rfid. The first line names one, with " extended" behind it for numbers with their type in
// front; where it names none, its bytes pick one. In the rest the byte 1B stands for a pause whose length is in the
// byte behind it, so that time passes too. Held is what drivers promise for any bytes: every byte is explained once, a
// card's number has a card's length, and whoever arrived leaves.
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
        // A label read from afar (EPC Gen2) has up to 62 bytes, any other card up to ten.
        const qsizetype most = tag.technology == u"epc-gen2" ? 124 : 20;
        demand(tag.id.size() >= (tag.partial ? 6 : 8) && tag.id.size() <= most && tag.id.size() % 2 == 0);
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

/// Seeds name their driver, so that they stay its own whichever others come; what the fuzzer made of a name is not
/// lost.
QString driverNamed(QByteArrayView word)
{
    const auto& infos = driverInfos();
    for (const auto& info : infos) {
        if (info.name == QLatin1StringView(word))
            return info.name;
    }
    unsigned sum = 0;
    for (const auto byte : word)
        sum += quint8(byte);
    return infos[qsizetype(sum) % infos.size()].name;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView input(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto lineEnd = input.indexOf('\n');
    if (lineEnd < 0)
        return 0;
    constexpr QByteArrayView extended(" extended");
    auto word = input.first(lineEnd);
    ReaderSettings settings;
    settings.extendedId = word.endsWith(extended);
    if (settings.extendedId)
        word.chop(extended.size());
    const auto name = driverNamed(word);

    Listener listener;
    const auto driver = makeDriver(name, settings, listener);
    const auto reader = makeFarEnd(name);
    Moment now(1000);
    driver->start(now);

    QByteArray fed;
    auto rest = input.sliced(lineEnd + 1);
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
