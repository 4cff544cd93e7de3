#include "app/devices/smartcards/smartcardline.h"

namespace everyport::devices {

using namespace Qt::StringLiterals;
using rfid::PcscRecord;

Result<std::unique_ptr<SmartCardLine>> SmartCardLine::make(Reactor& reactor, const SmartCardReader& reader)
{
    if (!reactor.role<ReactorDescriptors>())
        return Error::unsupported(Reason::None, u"This reactor watches no descriptors."_s);
    auto terminal = PseudoTerminal::make(u"a smart card reader"_s);
    if (!terminal)
        return terminal.error();
    return std::unique_ptr<SmartCardLine>(new SmartCardLine(reactor, reader, std::move(*terminal)));
}

SmartCardLine::SmartCardLine(Reactor& reactor, const SmartCardReader& reader, PseudoTerminal terminal)
    : m_reactor(reactor),
      m_reader(reader),
      m_terminal(std::move(terminal)),
      m_watch(reactor.role<ReactorDescriptors>()->watch(m_terminal.get(), [this](bool, bool) { listen(); }))
{
}

void SmartCardLine::setStatus(const rfid::PcscStatus& status)
{
    if (m_reader.status == status)
        return;
    m_reader.status = status;
    if (m_channel) // somebody has asked
        say({PcscRecord::Kind::Status, status.encoded()});
}

void SmartCardLine::listen()
{
    m_asked += m_terminal.read();
    while (!m_asked.isEmpty()) {
        const auto front = rfid::pcscFront(m_asked);
        if (!front.record && !front.isBroken)
            return;
        m_asked.remove(0, front.record ? PcscRecord::headSize + front.record->content.size() : 1);
        if (front.record)
            take(*front.record);
    }
}

// A new listener knows nothing: what the one before asked for is answered to nobody.
void SmartCardLine::take(const PcscRecord& record)
{
    if (record.kind != PcscRecord::Kind::Hello) {
        if (m_channel)
            m_channel->send(record);
        return;
    }
    if (!m_channel)
        m_channel = std::make_unique<SmartCardChannel>(
            m_reactor, m_reader.name, [this](const PcscRecord& answer) { say(answer); });
    say({PcscRecord::Kind::Name, m_reader.name.toUtf8()});
    say({PcscRecord::Kind::Status, m_reader.status.encoded()});
}

// What does not fit into the terminal's buffer is lost: nobody listens there, and who begins to asks for all of it.
void SmartCardLine::say(const PcscRecord& record)
{
    m_terminal.write(record.encoded());
}

} // namespace everyport::devices
