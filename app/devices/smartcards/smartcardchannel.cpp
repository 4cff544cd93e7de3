#include "app/devices/smartcards/smartcardchannel.h"

#include <array>

#include <reader.h>
#include <winscard.h>

namespace everyport::devices {

using namespace std::chrono_literals;
using rfid::PcscRecord;

namespace {

constexpr std::size_t mostWaiting = 16;
constexpr std::size_t longestAnswer = 258;
constexpr auto idle = 60s;                         // it is woken for each command
constexpr auto toReaderItself = SCARD_CTL_CODE(1); // IOCTL_SMARTCARD_VENDOR_IFD_EXCHANGE, what libccid takes

QByteArray codeOf(LONG code)
{
    const auto number = quint32(code);
    return QByteArray(1, char(number >> 24)) + char(number >> 16) + char(number >> 8) + char(number);
}

} // namespace

/// The thread's side: one context, used by it alone, and at most one handle to the reader.
class SmartCardChannel::Sending {
public:
    Sending(QByteArray reader, std::shared_ptr<PcscShared> shared, std::shared_ptr<Queue> queue, Answered answered)
        : m_reader(std::move(reader)),
          m_shared(std::move(shared)),
          m_queue(std::move(queue)),
          m_answered(std::move(answered))
    {
    }

    void run()
    {
        while (!m_shared->isStopping()) {
            const auto command = next();
            if (command) {
                m_answered(done(*command));
                continue;
            }
            disconnect();
            m_shared->sleep(idle);
        }
        disconnect();
        if (m_context)
            SCardReleaseContext(*m_context);
    }

private:
    std::optional<PcscRecord> next()
    {
        const std::lock_guard lock(m_queue->mutex);
        if (m_queue->commands.empty())
            return std::nullopt;
        auto command = std::move(m_queue->commands.front());
        m_queue->commands.pop_front();
        return command;
    }

    PcscRecord done(const PcscRecord& command)
    {
        const auto number = command.content.first(1);
        const auto bytes = command.content.mid(1);
        const auto sends = command.kind == PcscRecord::Kind::Control ? &Sending::control : &Sending::transmit;
        QByteArray answer;
        auto sent = (this->*sends)(bytes, answer);
        // Another program has reset the card since, or the service was started anew: once more, then.
        if (sent == LONG(SCARD_W_RESET_CARD) || sent == LONG(SCARD_E_INVALID_HANDLE)) {
            disconnect();
            sent = (this->*sends)(bytes, answer);
        }
        if (sent == SCARD_S_SUCCESS)
            return {PcscRecord::Kind::Answer, number + answer};
        disconnect();
        return {PcscRecord::Kind::Failed, number + codeOf(sent)};
    }

    LONG connect(DWORD share)
    {
        if (m_card && m_share == share)
            return SCARD_S_SUCCESS;
        disconnect();
        SCARDCONTEXT context = 0;
        if (!m_context) {
            const auto opened = SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context);
            if (opened != SCARD_S_SUCCESS)
                return opened;
            m_context = context;
        }
        SCARDHANDLE card = 0;
        const DWORD protocols = share == SCARD_SHARE_DIRECT ? 0 : SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1;
        const auto connected = SCardConnect(*m_context, m_reader.constData(), share, protocols, &card, &m_protocol);
        if (connected == SCARD_S_SUCCESS) {
            m_card = card;
            m_share = share;
        } else if (connected == LONG(SCARD_E_INVALID_HANDLE) || connected == LONG(SCARD_E_NO_SERVICE)
            || connected == LONG(SCARD_F_COMM_ERROR)) {
            SCardReleaseContext(*m_context);
            m_context.reset();
        }
        return connected;
    }

    void disconnect()
    {
        if (m_card)
            SCardDisconnect(*m_card, SCARD_LEAVE_CARD);
        m_card.reset();
    }

    LONG transmit(const QByteArray& command, QByteArray& answer)
    {
        const auto connected = connect(SCARD_SHARE_SHARED);
        if (connected != SCARD_S_SUCCESS)
            return connected;
        std::array<unsigned char, longestAnswer> room{};
        DWORD size = room.size();
        const auto* way = m_protocol == SCARD_PROTOCOL_T0 ? SCARD_PCI_T0 : SCARD_PCI_T1;
        const auto sent = SCardTransmit(*m_card, way, reinterpret_cast<const unsigned char*>(command.constData()),
            DWORD(command.size()), nullptr, room.data(), &size);
        answer = QByteArray(reinterpret_cast<const char*>(room.data()), qsizetype(std::min<DWORD>(size, room.size())));
        return sent;
    }

    LONG control(const QByteArray& command, QByteArray& answer)
    {
        const auto connected = connect(SCARD_SHARE_DIRECT);
        if (connected != SCARD_S_SUCCESS)
            return connected;
        std::array<unsigned char, longestAnswer> room{};
        DWORD size = 0;
        const auto sent = SCardControl(
            *m_card, toReaderItself, command.constData(), DWORD(command.size()), room.data(), room.size(), &size);
        answer = QByteArray(reinterpret_cast<const char*>(room.data()), qsizetype(std::min<DWORD>(size, room.size())));
        return sent;
    }

    QByteArray m_reader;
    std::shared_ptr<PcscShared> m_shared;
    std::shared_ptr<Queue> m_queue;
    Answered m_answered;
    std::optional<SCARDCONTEXT> m_context;
    std::optional<SCARDHANDLE> m_card;
    DWORD m_share = 0;
    DWORD m_protocol = 0;
};

SmartCardChannel::SmartCardChannel(Reactor& reactor, const QString& reader, Answered answered)
    : m_answered(std::move(answered)), m_shared(std::make_shared<PcscShared>(reactor))
{
    auto answer = [this, shared = m_shared, lifetime = m_lifetime.token()](const PcscRecord& record) {
        shared->post([this, lifetime, record] {
            if (!lifetime.isOver())
                m_answered(record);
        });
    };
    m_thread = std::make_unique<PcscThread>(
        m_shared, [name = reader.toUtf8(), shared = m_shared, queue = m_queue, answer = std::move(answer)] {
            Sending(name, shared, queue, answer).run();
        });
}

void SmartCardChannel::send(const PcscRecord& command)
{
    const bool isCommand = command.kind == PcscRecord::Kind::Transmit || command.kind == PcscRecord::Kind::Control;
    if (!isCommand || command.content.size() < 2)
        return;
    {
        const std::lock_guard lock(m_queue->mutex);
        if (m_queue->commands.size() >= mostWaiting)
            return;
        m_queue->commands.push_back(command);
    }
    m_shared->wake();
}

} // namespace everyport::devices
