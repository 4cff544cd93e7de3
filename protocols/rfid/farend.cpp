#include "protocols/rfid/farend.h"

#include <algorithm>

#include "protocols/rfid/elatecfarend.h"
#include "protocols/rfid/pcscfarend.h"
#include "protocols/rfid/pepperfarend.h"
#include "protocols/rfid/pn532farend.h"
#include "protocols/rfid/polledfarends.h"
#include "protocols/rfid/readers/polled/acgmultiiso.h"
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

using namespace Qt::StringLiterals;

namespace {

/// Readers that print what they see without being asked.
class PushFarEnd final : public FarEnd {
public:
    using Encode = Result<QByteArray> (*)(const QString& id);
    PushFarEnd(Encode encode, int repeatMs) : m_encode(encode), m_repeatMs(repeatMs) {}

    Result<Done> put(const QString& id) override
    {
        auto frame = m_encode(id);
        if (!frame)
            return frame.error();
        m_frames.append(*frame);
        return Done{};
    }
    void takeAway() override { m_frames.clear(); }
    QByteArray says() override { return m_frames.join(); }
    int repeatMs() const override { return m_repeatMs; }
    QByteArray answers(QByteArrayView) override { return {}; }

private:
    Encode m_encode;
    int m_repeatMs;
    QByteArrayList m_frames;
};

/// It comes reading by itself; a byte stops that, and from then on it answers.
class AcgFarEnd final : public FarEnd {
public:
    Result<Done> put(const QString& id) override
    {
        auto line = AcgMultiIsoDriver::encode(id);
        if (!line)
            return line.error();
        m_lines.append(*line);
        return Done{};
    }
    void takeAway() override { m_lines.clear(); }
    QByteArray says() override { return m_continuous ? m_lines.join() : QByteArray(); }
    int repeatMs() const override { return m_continuous ? 90 : 0; }
    QByteArray answers(QByteArrayView asked) override
    {
        QByteArray answer;
        for (const char command : asked) {
            if (std::exchange(m_continuous, false))
                answer += "S\r\n";
            if (command == 's')
                answer += m_lines.isEmpty() ? QByteArray("N\r\n") : m_lines.join();
            else if (command == 'v')
                answer += "MultiISO 1.0\r\n";
            else if (command == 'c')
                m_continuous = true;
            else
                answer += "?\r\n";
        }
        return answer;
    }

private:
    bool m_continuous = true;
    QByteArrayList m_lines;
};

struct FarEndKind {
    QLatin1String driver;
    std::unique_ptr<FarEnd> (*make)();
    int cardBytes;
    /// A card's number begins so: 04 is a real maker's code; it keeps clear of random, blank and half numbers.
    QLatin1String prefix = "04"_L1;
};

template <auto encode, int repeatMs>
std::unique_ptr<FarEnd> push()
{
    return std::make_unique<PushFarEnd>(encode, repeatMs);
}

template <typename Kind>
std::unique_ptr<FarEnd> make()
{
    return std::make_unique<Kind>();
}

// Repeats as measured by the sources of the test vectors.
const FarEndKind farEndKinds[] = {
    {"id12"_L1, push<Id12Driver::encode, 0>, 5},
    {"rdm6300"_L1, push<Rdm6300Driver::encode, 65>, 5},
    {"em18"_L1, push<Em18Driver::encode, 0>, 5},
    {"parallax"_L1, push<ParallaxDriver::encode, 120>, 5},
    {"rssystems"_L1, push<RsSystemsDriver::encode, 120>, 5},
    {"easyident"_L1, push<EasyIdentDriver::encode, 120>, 6},
    {"wiegand"_L1, push<WiegandDriver::encode, 0>, 4},
    {"code-scanner"_L1, push<CodeScannerDriver::encode, 0>, 7},
    {"keyboard-wedge"_L1, push<KeyboardWedgeDriver::encode, 0>, 7},
    {"elatec-twn4"_L1, make<ElatecFarEnd>, 7},
    {"pepper-c1"_L1, make<PepperFarEnd>, 7},
    {"pcsc"_L1, make<PcscFarEnd>, 7},
    {"mqtt"_L1, push<MqttDriver::encode, 0>, 7},
    {"text-lines"_L1, push<TextLinesDriver::encode, 0>, 7},
    {"acg-multiiso"_L1, make<AcgFarEnd>, 7},
    {"pn532-hsu"_L1, make<Pn532FarEnd>, 7},
    {"sm130"_L1, makeSm130FarEnd, 7},
    {"stronglink"_L1, makeStrongLinkFarEnd, 7},
    {"hongchang"_L1, makeHongChangFarEnd, 4},
    {"feig-obid"_L1, makeFeigObidFarEnd, 8, "E004"_L1},
    {"uhf-chafon"_L1, makeUhfChafonFarEnd, 12, "E28011700000"_L1},
};

const FarEndKind* kindOf(QStringView driver)
{
    const auto* at = std::find_if(
        std::begin(farEndKinds), std::end(farEndKinds), [&](const FarEndKind& one) { return one.driver == driver; });
    return at == std::end(farEndKinds) ? nullptr : at;
}

} // namespace

std::unique_ptr<FarEnd> makeFarEnd(QStringView driver)
{
    const auto* kind = kindOf(driver);
    return kind ? kind->make() : nullptr;
}

// The factor spreads neighbours.
QString simulatedCard(QStringView driver, quint32 number)
{
    const auto* kind = kindOf(driver);
    const auto prefix = kind ? kind->prefix : "04"_L1;
    const auto digits = std::clamp<qsizetype>(2 * (kind ? kind->cardBytes : 7) - prefix.size(), 2, 16);
    const quint64 spread = (quint64(number) + 1) * 0x9E3779B97F4A7C15ULL;
    return prefix + u"%1"_s.arg(spread >> (64 - 4 * digits), int(digits), 16, QChar(u'0')).toUpper();
}

} // namespace everyport::rfid
