#pragma once

#include <optional>

#include "netcore/result.h"
#include "protocols/http/limits.h"
#include "protocols/http/message.h"

namespace everyport::http {

/// Bytes in, requests out (RFC 9112 §2 to §7). No I/O. It is strict wherever two readers of the same bytes could
/// come to different ends (request smuggling, §11.2): lines end with CR LF, nothing is folded, a length is said
/// once and in digits. An Error's `native` is the status to answer with; after one, nothing more is read.
class RequestParser {
public:
    enum class Piece {
        Head, ///< `takeRequest` has it; nothing of the body has been read.
        Body, ///< `bodyPiece`, good until the next call.
        End,  ///< The request is complete; the next one may begin.
    };

    explicit RequestParser(Limits limits = {}) : m_limits(limits), m_bodyLimit(limits.body) {}

    /// Reads up to the next piece and shortens `bytes` by what it took; nothing when `bytes` end before one does.
    std::optional<Result<Piece>> read(QByteArrayView& bytes);

    Request takeRequest() { return std::move(m_request); }
    QByteArrayView bodyPiece() const { return m_bodyPiece; }
    void setBodyLimit(qsizetype limit) { m_bodyLimit = limit; } ///< For this request; after Head, before reading on.

    bool hasBody() const { return m_chunked || m_left > 0; } ///< After Head.
    qint64 announcedBody() const { return m_chunked ? -1 : m_left; } ///< -1: it comes in chunks.
    bool isIdle() const { return m_state == State::RequestLine && m_line.isEmpty(); } ///< Not inside a request.

private:
    enum class State { RequestLine, Fields, Body, ChunkSize, ChunkData, ChunkEnd, Trailers, End, Failed };

    std::optional<Result<QByteArray>> readLine(QByteArrayView& bytes, qsizetype limit, Error tooLong);
    std::optional<Result<Piece>> step(QByteArrayView& bytes);
    std::optional<Result<Piece>> readRequestLine(QByteArrayView& bytes);
    std::optional<Result<Piece>> readField(QByteArrayView& bytes);
    std::optional<Result<Piece>> readBody(QByteArrayView& bytes);
    std::optional<Result<Piece>> readChunkSize(QByteArrayView& bytes);
    std::optional<Result<Piece>> readChunkEnd(QByteArrayView& bytes);
    std::optional<Result<Piece>> readTrailer(QByteArrayView& bytes);
    std::optional<Error> parseRequestLine(const QByteArray& line);
    std::optional<Error> headEnded();
    std::optional<Error> judgeFraming();
    std::optional<Error> judgeHost();
    std::optional<Error> addChunk(const QByteArray& line);

    const Limits m_limits;
    qsizetype m_bodyLimit;
    State m_state = State::RequestLine;
    Request m_request;
    QByteArray m_line; // what has come of the line at hand
    QByteArrayView m_bodyPiece;
    qsizetype m_headBytes = 0;
    qsizetype m_bodyBytes = 0;
    qint64 m_left = 0; // of the body, or of the chunk at hand
    int m_emptyLines = 0;
    bool m_chunked = false;
};

/// One field line without its ending; Malformed where the name is no token, a space stands before the colon, the
/// line is a continuation, or the value holds control characters.
Result<std::pair<QByteArray, QByteArray>> parseField(QByteArrayView line);

} // namespace everyport::http
