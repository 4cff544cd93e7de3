#pragma once

#include <optional>

#include "netcore/base/result.h"
#include "protocols/http/messages/headers.h"
#include "protocols/http/messages/limits.h"

namespace everyport::http {

/// What requests and answers have in common (RFC 9112 §2, §5 to §7): lines, fields, and bodies by their length, in
/// chunks or to the connection's end. No I/O. It is strict wherever two readers of the same bytes could come to
/// different ends (request smuggling, §11.2): lines end with CR LF, nothing is folded, a length is said once and in
/// digits. An Error's `native` is the status that a server answers with; after one, nothing more is read.
class MessageParser {
public:
    enum class Piece {
        Head, ///< Whole, to be taken; nothing of the body has been read.
        Body, ///< `bodyPiece`, good until the next call.
        End,  ///< The message is complete; the next one may begin.
    };

    virtual ~MessageParser() = default;
    Q_DISABLE_COPY_MOVE(MessageParser)

    /// Reads up to the next piece and shortens `bytes` by what it took; nothing when `bytes` end before one does.
    std::optional<Result<Piece>> read(QByteArrayView& bytes);

    QByteArrayView bodyPiece() const { return m_bodyPiece; }
    void setBodyLimit(qsizetype limit) { m_bodyLimit = limit; } ///< For this message; after Head, before reading on.

    bool hasBody() const { return m_framing != Framing::Length || m_left > 0; }         ///< After Head.
    qint64 announcedBody() const { return m_framing == Framing::Length ? m_left : -1; } ///< -1: nobody has said.
    /// Its end is the connection's: nothing but an orderly one says that all of it came.
    bool isToTheEnd() const { return m_state == State::ToTheEnd; }
    bool isIdle() const { return m_state == State::FirstLine && m_line.isEmpty(); } ///< Not inside a message.
    /// Nor has the one empty line come that is overlooked before a message: another parser would overlook one more.
    bool isFresh() const { return isIdle() && m_emptyLines == 0; }

protected:
    enum class Framing { Length, Chunked, ToTheEnd };

    explicit MessageParser(Limits limits) : m_limits(limits), m_bodyLimit(limits.body) {}

    virtual Error firstLineTooLong(qsizetype limit) const = 0;
    virtual std::optional<Error> takeFirstLine(const QByteArray& line) = 0;
    /// The head is whole: `m_headers` are the message's to take, `m_framing` and `m_left` its own to settle.
    virtual std::optional<Error> settleHead() = 0;
    /// §6.3, by Content-Length and Transfer-Encoding; without either it has no body.
    std::optional<Error> judgeFraming(int minorVersion);

    static Error bad(int status, const QString& text, Reason reason = Reason::BadSyntax);
    static Error tooLarge(int status, const QString& text) { return bad(status, text, Reason::TooLarge); }

    Headers m_headers; // of the head at hand
    Framing m_framing = Framing::Length;
    qint64 m_left = 0; // of the body, or of the chunk at hand

private:
    enum class State { FirstLine, Fields, Body, ChunkSize, ChunkData, ChunkEnd, Trailers, ToTheEnd, End, Failed };

    std::optional<Result<QByteArray>> readLine(
        QByteArrayView& bytes, qsizetype limit, const std::function<Error()>& tooLong);
    std::optional<Result<Piece>> step(QByteArrayView& bytes);
    std::optional<Result<Piece>> readFirstLine(QByteArrayView& bytes);
    std::optional<Result<Piece>> readField(QByteArrayView& bytes);
    std::optional<Result<Piece>> readBody(QByteArrayView& bytes);
    std::optional<Result<Piece>> readChunkSize(QByteArrayView& bytes);
    std::optional<Result<Piece>> readChunkEnd(QByteArrayView& bytes);
    std::optional<Result<Piece>> readTrailer(QByteArrayView& bytes);
    std::optional<Error> addChunk(const QByteArray& line);
    State afterHead() const;

    const Limits m_limits;
    qsizetype m_bodyLimit;
    State m_state = State::FirstLine;
    QByteArray m_line; // what has come of the line at hand
    QByteArrayView m_bodyPiece;
    qsizetype m_headBytes = 0;
    qsizetype m_bodyBytes = 0;
    int m_emptyLines = 0;
};

/// One field line without its ending; Malformed where the name is no token, a space stands before the colon, the
/// line is a continuation, or the value holds control characters.
Result<std::pair<QByteArray, QByteArray>> parseField(QByteArrayView line);

/// One or more of 0 to 9 and nothing else.
bool isDigits(QByteArrayView text);

} // namespace everyport::http
