#pragma once

#include <optional>

#include "netcore/base/result.h"
#include "protocols/websocket/frame.h"
#include "protocols/websocket/utf8check.h"

namespace everyport::websocket {

/// What a peer said, whole: fragments are joined, masks are off, text is valid UTF-8.
struct Message {
    enum class Type { Text, Binary, Ping, Pong, Close };
    Type type = Type::Text;
    QByteArray payload = {};              ///< Of Close: the reason.
    CloseCode code = CloseCode::NoStatus; ///< Of Close only.

    bool operator==(const Message&) const = default;
};

/// What a message may cost. A frame that announces more is refused before its payload is read.
struct MessageLimits {
    qsizetype message = 1024 * 1024; ///< Bytes, all fragments together.
    int fragments = 4096;            ///< Frames of one message: many empty ones would cost time for nothing.
};

/// Bytes in, messages out (RFC 6455 §5). No I/O; holds what has come of one message and nothing of the next.
/// `role` is ours: a server insists on masks, a client on none. After an error it reads nothing more; the
/// error's `native` is the CloseCode that the peer is owed.
class MessageReader {
public:
    explicit MessageReader(Role role, MessageLimits limits = {}) : m_role(role), m_limits(limits) {}

    /// Reads up to the end of the next message and shortens `bytes` by what it took; nothing when `bytes`
    /// end before one does. Call it until then.
    std::optional<Result<Message>> read(QByteArrayView& bytes);
    bool isInsideMessage() const { return m_kind.has_value() || m_headFilled > 0; }

private:
    std::optional<Error> readHead(QByteArrayView& bytes);
    std::optional<Error> frameBegan();
    std::optional<Error> checkOpcode(Opcode opcode, quint64 length);
    std::optional<Error> takePayload(QByteArrayView& bytes);
    std::optional<Result<Message>> frameEnded();
    Result<Message> controlMessage(QByteArray payload);
    Result<Message> closeMessage(const QByteArray& payload);
    int headSize() const;

    const Role m_role;
    const MessageLimits m_limits;

    // The frame at hand. Its head has 2 to 14 bytes.
    uchar m_head[14] = {};
    int m_headFilled = 0;
    bool m_inPayload = false;
    Opcode m_opcode = Opcode::Text;
    bool m_final = true;
    Mask m_mask = 0;
    quint64 m_length = 0;
    quint64 m_taken = 0;
    QByteArray m_control; // payload of a control frame: it may stand between two fragments

    // The message at hand.
    std::optional<Opcode> m_kind; // Text or Binary, while one is open
    QByteArray m_payload;
    int m_fragments = 0;
    Utf8Check m_text;
    bool m_failed = false;
};

} // namespace everyport::websocket
