#include "protocols/rfid/polledfarends.h"

#include "protocols/rfid/askedfarend.h"
#include "protocols/rfid/readers/polled/feigobid.h"
#include "protocols/rfid/readers/polled/hongchang.h"
#include "protocols/rfid/readers/polled/sm130.h"
#include "protocols/rfid/readers/polled/stronglink.h"
#include "protocols/rfid/readers/polled/uhfchafon.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKept = 512;
constexpr quint8 ownAddress = 0x00;

/// Finds the questions among what is written to it; what is none is met with silence.
class PolledFarEnd : public AskedFarEnd {
public:
    PolledFarEnd(FrameRule rule, QString refusal) : AskedFarEnd(std::move(refusal)), m_rule(std::move(rule)) {}

    QByteArray answers(QByteArrayView asked) final
    {
        m_asked.append(asked);
        QByteArray said;
        while (!m_asked.isEmpty()) {
            const auto look = m_rule.look(m_asked);
            if (look.front == FrameRule::Front::Unfinished)
                break;
            const bool whole = look.front == FrameRule::Front::Frame
                && !m_rule.faultOf(QByteArrayView(m_asked).first(look.size));
            if (whole)
                said += answer(m_asked.first(look.size));
            m_asked.remove(0, whole ? look.size : m_rule.nextStart(m_asked));
        }
        m_asked.truncate(mostKept);
        return said;
    }

protected:
    virtual QByteArray answer(const QByteArray& question) = 0;

    /// The card that it sees, where it sees one at a time.
    QByteArray card() const { return cards().isEmpty() ? QByteArray() : cards().last(); }

private:
    FrameRule m_rule;
    QByteArray m_asked;
};

class Sm130FarEnd final : public PolledFarEnd {
public:
    Sm130FarEnd() : PolledFarEnd(Sm130Driver::frameRule(), u"A SonMicro reader reads cards with 8 or 14 hex digits."_s)
    {
    }

private:
    bool reads(qsizetype bytes) const override { return bytes == 4 || bytes == 7; }
    QByteArray answer(const QByteArray& question) override
    {
        const char command = question[3];
        const quint8 data = question.size() > 5 ? quint8(question[4]) : 0;
        const auto say = [&](const QByteArray& bytes) { return Sm130Driver::frame(command + bytes); };
        switch (quint8(command)) {
        case 0x80:
        case 0x81: return say("UM 1.3");
        case 0x82:
        case 0x83: return say(!m_isFieldOn ? "U" : card().isEmpty() ? "N" : char(card().size() == 4 ? 2 : 1) + card());
        case 0x90: m_isFieldOn = data != 0; return say(octets({m_isFieldOn}));
        case 0x91: return say(octets({0}));
        case 0x92: m_outputs = data & 3; return say(octets({m_outputs}));
        default: return {};
        }
    }

    bool m_isFieldOn = true;
    int m_outputs = 0;
};

class StrongLinkFarEnd final : public PolledFarEnd {
public:
    StrongLinkFarEnd()
        : PolledFarEnd(
            StrongLinkDriver::frameRule('\xBA'), u"A StrongLink reader reads cards with 8, 14 or 20 hex digits."_s)
    {
    }

private:
    QByteArray answer(const QByteArray& question) override
    {
        const quint8 command = quint8(question[2]);
        const auto say = [&](int status, const QByteArray& data) {
            return StrongLinkDriver::frame('\xBD', octets({command, status}) + data);
        };
        switch (command) {
        case 0x01: return card().isEmpty() ? say(0x01, {}) : say(0x00, card() + octets({card().size() == 4 ? 1 : 3}));
        case 0x40: return say(0x00, {});
        case 0xF0: return say(0x00, "SL031-1.2");
        default: return say(0xF1, {});
        }
    }
};

class HongChangFarEnd final : public PolledFarEnd {
public:
    HongChangFarEnd()
        : PolledFarEnd(HongChangDriver::frameRule(), u"A HongChang reader reads cards with 8, 14 or 20 hex digits."_s)
    {
    }

private:
    QByteArray answer(const QByteArray& question) override
    {
        switch (quint8(question[3])) {
        case 0x25: return HongChangDriver::frame(card().isEmpty() ? octets({0x01}) : octets({0x00}) + card());
        case 0x87:
        case 0x88: return HongChangDriver::frame(octets({0x00, 0x80}));
        default: return {};
        }
    }
};

class FeigObidFarEnd final : public PolledFarEnd {
public:
    FeigObidFarEnd() : PolledFarEnd(FeigObidDriver::frameRule(), u"A FEIG reader reads cards with 16 hex digits."_s) {}

private:
    bool reads(qsizetype bytes) const override { return bytes == 8; }
    QByteArray answer(const QByteArray& question) override
    {
        const quint8 command = quint8(question[2]);
        const auto say = [&](int status, const QByteArray& data) {
            return FeigObidDriver::frame(ownAddress, octets({command, status}) + data);
        };
        if (command == 0x65)
            return say(0x00, octets({2, 5, 0, 0x50, 0, 0, 0}));
        if (command == 0x69)
            return say(0x00, {});
        if (cards().isEmpty())
            return say(0x01, {});
        const auto count = std::min<qsizetype>(mostAtOnce, cards().size());
        auto data = octets({int(count)});
        for (const auto& number : cards().first(count))
            data += octets({0x03, 0x00}) + number;
        return say(0x00, data);
    }

    static constexpr qsizetype mostAtOnce = 16;
};

class UhfChafonFarEnd final : public PolledFarEnd {
public:
    UhfChafonFarEnd()
        : PolledFarEnd(UhfChafonDriver::frameRule(), u"A Chafon reader reads labels with 8 to 124 hex digits."_s)
    {
    }

private:
    bool reads(qsizetype bytes) const override { return bytes >= 4 && bytes <= 62 && bytes % 2 == 0; }
    QByteArray answer(const QByteArray& question) override
    {
        const quint8 command = quint8(question[2]);
        if (command == 0x21)
            return say(command, 0x00, octets({0, 0x16, 0x09, 0x03, 0x4E, 0, 0x1E, 0x0A, 1, 0, 0, 0}));
        if (cards().isEmpty())
            return say(command, 0xFB, {});
        QByteArray said;
        for (const auto& number : cards()) // a frame each, as when the labels answer one after the other
            said += say(command, 0x03, octets({1, int(number.size())}) + number);
        return said;
    }
    static QByteArray say(quint8 command, int status, const QByteArray& data)
    {
        return UhfChafonDriver::frame(ownAddress, octets({command, status}) + data);
    }
};

} // namespace

std::unique_ptr<FarEnd> makeSm130FarEnd()
{
    return std::make_unique<Sm130FarEnd>();
}

std::unique_ptr<FarEnd> makeStrongLinkFarEnd()
{
    return std::make_unique<StrongLinkFarEnd>();
}

std::unique_ptr<FarEnd> makeHongChangFarEnd()
{
    return std::make_unique<HongChangFarEnd>();
}

std::unique_ptr<FarEnd> makeFeigObidFarEnd()
{
    return std::make_unique<FeigObidFarEnd>();
}

std::unique_ptr<FarEnd> makeUhfChafonFarEnd()
{
    return std::make_unique<UhfChafonFarEnd>();
}

} // namespace everyport::rfid
