#include "protocols/rfid/drivers.h"

#include <algorithm>

#include "protocols/rfid/readers/polled/acgmultiiso.h"
#include "protocols/rfid/readers/polled/elatectwn4.h"
#include "protocols/rfid/readers/polled/feigobid.h"
#include "protocols/rfid/readers/polled/hongchang.h"
#include "protocols/rfid/readers/polled/pcsc.h"
#include "protocols/rfid/readers/polled/pepperc1.h"
#include "protocols/rfid/readers/polled/pn532hsu.h"
#include "protocols/rfid/readers/polled/sm130.h"
#include "protocols/rfid/readers/polled/stronglink.h"
#include "protocols/rfid/readers/polled/uhfchafon.h"
#include "protocols/rfid/readers/push/codescanner.h"
#include "protocols/rfid/readers/push/easyident.h"
#include "protocols/rfid/readers/push/em18.h"
#include "protocols/rfid/readers/push/id12.h"
#include "protocols/rfid/readers/push/keyboardwedge.h"
#include "protocols/rfid/readers/push/mqtt.h"
#include "protocols/rfid/readers/push/parallax.h"
#include "protocols/rfid/readers/push/rdm6300.h"
#include "protocols/rfid/readers/push/rssystems.h"
#include "protocols/rfid/readers/push/textlines.h"
#include "protocols/rfid/readers/push/wiegand.h"

namespace everyport::rfid {

namespace {

struct Kind {
    DriverInfo info;
    std::unique_ptr<Driver> (*make)(const ReaderSettings& settings, DriverEvents& events);
};

template <typename D>
Kind kind()
{
    return {D::describe(), [](const ReaderSettings&, DriverEvents& events) -> std::unique_ptr<Driver> {
                return std::make_unique<D>(events);
            }};
}

Kind acgKind()
{
    return {AcgMultiIsoDriver::describe(),
        [](const ReaderSettings& settings, DriverEvents& events) -> std::unique_ptr<Driver> {
            return std::make_unique<AcgMultiIsoDriver>(settings.extendedId, events);
        }};
}

// A new reader is one line here.
const std::vector<Kind>& kinds()
{
    static const auto all = [] {
        std::vector<Kind> list;
        list.push_back(kind<Id12Driver>());
        list.push_back(kind<Rdm6300Driver>());
        list.push_back(kind<Em18Driver>());
        list.push_back(kind<ParallaxDriver>());
        list.push_back(kind<RsSystemsDriver>());
        list.push_back(kind<EasyIdentDriver>());
        list.push_back(kind<WiegandDriver>());
        list.push_back(kind<CodeScannerDriver>());
        list.push_back(kind<KeyboardWedgeDriver>());
        list.push_back(kind<ElatecTwn4Driver>());
        list.push_back(kind<PepperC1Driver>());
        list.push_back(acgKind());
        list.push_back(kind<Pn532HsuDriver>());
        list.push_back(kind<Sm130Driver>());
        list.push_back(kind<StrongLinkDriver>());
        list.push_back(kind<HongChangDriver>());
        list.push_back(kind<FeigObidDriver>());
        list.push_back(kind<UhfChafonDriver>());
        list.push_back(kind<PcscDriver>());
        list.push_back(kind<MqttDriver>());
        list.push_back(kind<TextLinesDriver>());
        return list;
    }();
    return all;
}

struct FrameList final : DriverEvents {
    void tagRead(const Tag&, Moment) override {}
    void tagGone(const Tag&, Moment) override {}
    void faultFound(Fault, Moment) override {}
    void frameHeard(const Frame& frame, Moment) override { frames.append(frame); }
    void commandReady(const QByteArray&) override {}
    void firmwareTold(const QString&) override {}
    QList<Frame> frames;
};

} // namespace

const QList<DriverInfo>& driverInfos()
{
    static const auto infos = [] {
        QList<DriverInfo> list;
        for (const auto& one : kinds())
            list.append(one.info);
        return list;
    }();
    return infos;
}

const DriverInfo* driverInfo(QStringView name)
{
    const auto& all = driverInfos();
    const auto at = std::find_if(all.begin(), all.end(), [&](const DriverInfo& info) { return info.name == name; });
    return at == all.end() ? nullptr : &*at;
}

std::unique_ptr<Driver> makeDriver(QStringView name, const ReaderSettings& settings, DriverEvents& events)
{
    const auto& all = kinds();
    const auto at = std::find_if(all.begin(), all.end(), [&](const Kind& one) { return one.info.name == name; });
    return at == all.end() ? nullptr : at->make(settings, events);
}

QList<Frame> framesOf(QStringView driver, QByteArrayView bytes)
{
    FrameList list;
    if (auto reader = makeDriver(driver, {}, list)) {
        reader->feed(bytes, Moment(0));
        reader->finish(Moment(0));
    }
    return list.frames;
}

} // namespace everyport::rfid
