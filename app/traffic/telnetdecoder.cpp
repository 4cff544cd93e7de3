#include "app/traffic/telnetdecoder.h"

#include "protocols/telnet/codec.h"

namespace everyport {
namespace {

QString verbName(uchar verb)
{
    switch (verb) {
    case telnet::Will: return QStringLiteral("WILL");
    case telnet::Wont: return QStringLiteral("WONT");
    case telnet::Do: return QStringLiteral("DO");
    default: return QStringLiteral("DONT");
    }
}

/// IANA's names.
QString optionName(uchar option)
{
    switch (option) {
    case telnet::BinaryTransmission: return QStringLiteral("BINARY");
    case telnet::Echo: return QStringLiteral("ECHO");
    case telnet::SuppressGoAhead: return QStringLiteral("SUPPRESS-GO-AHEAD");
    case telnet::TimingMark: return QStringLiteral("TIMING-MARK");
    case telnet::TerminalType: return QStringLiteral("TERMINAL-TYPE");
    case telnet::WindowSize: return QStringLiteral("NAWS");
    case telnet::LineMode: return QStringLiteral("LINEMODE");
    case telnet::NewEnvironment: return QStringLiteral("NEW-ENVIRON");
    case telnet::Charset: return QStringLiteral("CHARSET");
    default: return QString::number(option);
    }
}

QString telnetCommandName(uchar code)
{
    switch (code) {
    case telnet::NoOperation: return QStringLiteral("NOP");
    case telnet::DataMark: return QStringLiteral("DM");
    case telnet::Break: return QStringLiteral("BRK");
    case telnet::InterruptProcess: return QStringLiteral("IP");
    case telnet::AbortOutput: return QStringLiteral("AO");
    case telnet::AreYouThere: return QStringLiteral("AYT");
    case telnet::EraseCharacter: return QStringLiteral("EC");
    case telnet::EraseLine: return QStringLiteral("EL");
    case telnet::GoAhead: return QStringLiteral("GA");
    case telnet::EndOfRecordMark: return QStringLiteral("EOR");
    default: return QString::number(code);
    }
}

/// One field for each thing that a piece of the stream holds.
class TelnetReader final : public telnet::Parts {
public:
    explicit TelnetReader(DecodedUnit& unit) : m_unit(unit) {}

    void data(QByteArrayView bytes) override
    {
        if (m_text.size() < DecodedUnit::longestValue * 4)
            m_text += bytes;
    }
    void command(uchar code) override { note(telnetCommandName(code), {}); }
    void negotiated(uchar verb, uchar option) override { note(verbName(verb), optionName(option)); }
    void subnegotiated(uchar option, QByteArrayView bytes) override
    {
        if (option == telnet::WindowSize && bytes.size() == 4)
            note(optionName(option),
                QStringLiteral("%1x%2")
                    .arg(uchar(bytes[0]) << 8 | uchar(bytes[1]))
                    .arg(uchar(bytes[2]) << 8 | uchar(bytes[3])));
        else if (option == telnet::TerminalType && bytes.size() > 1 && bytes[0] == 0)
            note(optionName(option), QString::fromLatin1(bytes.sliced(1)));
        else
            note(optionName(option),
                QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 32)).toByteArray().toHex(' ')));
    }
    void finish()
    {
        if (!m_text.isEmpty())
            m_unit.add(QStringLiteral("text"), QString::fromUtf8(m_text));
    }

private:
    void note(const QString& name, const QString& value)
    {
        if (m_unit.command.isEmpty())
            m_unit.command = name;
        m_unit.add(name, value);
    }

    DecodedUnit& m_unit;
    QByteArray m_text;
};

} // namespace

DecodedUnit TelnetDecoder::decode(bool, QByteArrayView bytes) const
{
    DecodedUnit unit{.form = DecodedUnit::Form::Telnet};
    TelnetReader reader(unit);
    telnet::Decoder().feed(bytes, reader);
    reader.finish();
    return unit;
}

} // namespace everyport
