#include "protocols/http/messages/messageparser.h"

#include <algorithm>

namespace everyport::http {

using namespace Qt::StringLiterals;

namespace {

Error badField(const QString& text)
{
    return {Error::Kind::Malformed, Reason::BadSyntax, text, u"400"_s, 400};
}

QByteArrayView trimBlanks(QByteArrayView text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && blank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && blank(text.back()))
        text.chop(1);
    return text;
}

} // namespace

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Result<std::pair<QByteArray, QByteArray>> parseField(QByteArrayView line)
{
    if (line.startsWith(' ') || line.startsWith('\t'))
        return badField(u"a header line is folded"_s); // §5.2
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)))
        return badField(u"a header's name is not a word"_s); // §5.1: that includes a space before the colon
    const QByteArrayView value = trimBlanks(line.sliced(colon + 1));
    if (!isFieldValue(value))
        return badField(u"a header's value holds a control character"_s);
    return std::pair(line.first(colon).toByteArray(), value.toByteArray());
}

Error MessageParser::bad(int status, const QString& text, Reason reason)
{
    return {Error::Kind::Malformed, reason, text, QString::number(status), status};
}

std::optional<Result<MessageParser::Piece>> MessageParser::read(QByteArrayView& bytes)
{
    while (m_state != State::Failed) {
        const State before = m_state;
        const qsizetype size = bytes.size();
        auto piece = step(bytes);
        if (piece) {
            if (!*piece)
                m_state = State::Failed;
            return piece;
        }
        if (m_state == before && bytes.size() == size)
            return {}; // nothing moved: there is not enough
    }
    return {};
}

std::optional<Result<MessageParser::Piece>> MessageParser::step(QByteArrayView& bytes)
{
    switch (m_state) {
    case State::FirstLine: return readFirstLine(bytes);
    case State::Fields: return readField(bytes);
    case State::Body:
    case State::ChunkData:
    case State::ToTheEnd: return readBody(bytes);
    case State::ChunkSize: return readChunkSize(bytes);
    case State::ChunkEnd: return readChunkEnd(bytes);
    case State::Trailers: return readTrailer(bytes);
    case State::End:
        m_state = State::FirstLine;
        m_bodyLimit = m_limits.body;
        m_bodyBytes = 0;
        m_headBytes = 0;
        m_framing = Framing::Length;
        return Result(Piece::End);
    case State::Failed: break;
    }
    return {};
}

/// Without its CR LF. A line feed alone, or a carriage return anywhere else, is where readers disagree (§2.2).
std::optional<Result<QByteArray>> MessageParser::readLine(
    QByteArrayView& bytes, qsizetype limit, const std::function<Error()>& tooLong)
{
    const qsizetype end = bytes.indexOf('\n');
    const qsizetype count = end < 0 ? bytes.size() : end + 1;
    if (m_line.size() + count > limit + 2)
        return Result<QByteArray>(tooLong());
    // A line that came whole is read where it lies: whoever gets it keeps copies of its parts, never itself.
    const bool isHere = end >= 0 && m_line.isEmpty();
    const auto begun = isHere ? QByteArray() : std::exchange(m_line, {}).append(bytes.first(count));
    auto line = isHere ? bytes.first(count) : QByteArrayView(begun);
    bytes = bytes.sliced(count);
    if (end < 0) {
        m_line = begun;
        return {};
    }
    if (!line.endsWith("\r\n"))
        return Result<QByteArray>(bad(400, u"a line ends with a line feed alone"_s));
    line.chop(2);
    if (line.contains('\r') || line.contains('\0'))
        return Result<QByteArray>(bad(400, u"a line holds a carriage return or NUL"_s));
    return Result<QByteArray>(isHere ? QByteArray::fromRawData(line.data(), line.size()) : line.toByteArray());
}

std::optional<Result<MessageParser::Piece>> MessageParser::readFirstLine(QByteArrayView& bytes)
{
    const auto line = readLine(bytes, m_limits.requestLine, [this] { return firstLineTooLong(m_limits.requestLine); });
    if (!line)
        return {};
    if (!*line)
        return Result<Piece>(line->error());
    if ((*line)->isEmpty()) {
        // §2.2: an old peer's line end behind a body is overlooked, once.
        if (++m_emptyLines > 1)
            return Result<Piece>(bad(400, u"there are empty lines in place of a message"_s));
        return {};
    }
    m_emptyLines = 0;
    m_headers = {};
    if (auto error = takeFirstLine(**line))
        return Result<Piece>(*error);
    m_state = State::Fields;
    return {};
}

std::optional<Result<MessageParser::Piece>> MessageParser::readField(QByteArrayView& bytes)
{
    const auto tooMuch = [this] {
        return tooLarge(431, u"the headers are longer than %1 bytes"_s.arg(m_limits.headerBytes));
    };
    const auto line = readLine(bytes, m_limits.headerBytes - m_headBytes, tooMuch);
    if (!line)
        return {};
    if (!*line)
        return Result<Piece>(line->error());
    if ((*line)->isEmpty()) {
        m_left = 0;
        m_framing = Framing::Length;
        if (auto error = settleHead())
            return Result<Piece>(*error);
        m_state = afterHead();
        return Result(Piece::Head);
    }
    auto field = parseField(**line);
    if (!field)
        return Result<Piece>(field.error());
    m_headBytes += (*line)->size() + 2;
    if (m_headers.count() >= m_limits.headerCount || m_headBytes > m_limits.headerBytes)
        return Result<Piece>(tooMuch());
    m_headers.add(std::move(field->first), std::move(field->second));
    return {};
}

MessageParser::State MessageParser::afterHead() const
{
    switch (m_framing) {
    case Framing::Chunked: return State::ChunkSize;
    case Framing::ToTheEnd: return State::ToTheEnd;
    case Framing::Length: break;
    }
    return m_left > 0 ? State::Body : State::End;
}

/// §6.3: how long the body is. Whatever is said twice or in two ways is refused.
std::optional<Error> MessageParser::judgeFraming(int minorVersion)
{
    const bool encoded = m_headers.contains("Transfer-Encoding");
    const qsizetype lengths = m_headers.count("Content-Length");
    if (encoded && lengths > 0)
        return bad(400, u"Content-Length and Transfer-Encoding are both there"_s);
    if (encoded) {
        if (minorVersion == 0)
            return bad(400, u"HTTP/1.0 has no Transfer-Encoding"_s); // §6.1
        const QByteArrayList codings = m_headers.list("Transfer-Encoding");
        const auto isChunked = [](const QByteArray& coding) {
            return coding.compare("chunked", Qt::CaseInsensitive) == 0;
        };
        if (codings.isEmpty() || !isChunked(codings.last())
            || std::count_if(codings.begin(), codings.end(), isChunked) > 1)
            return bad(400, u"Transfer-Encoding does not end with one \"chunked\""_s);
        if (codings.size() > 1 || m_headers.count("Transfer-Encoding") > 1)
            return bad(501, u"\"chunked\" is the only Transfer-Encoding known here"_s);
        m_framing = Framing::Chunked;
        return {};
    }
    if (lengths > 1)
        return bad(400, u"Content-Length is there twice"_s);
    if (lengths == 0)
        return {};
    const QByteArray length = m_headers.value("Content-Length");
    bool fits = false;
    m_left = isDigits(length) ? length.toLongLong(&fits) : 0;
    if (!isDigits(length))
        return bad(400, u"Content-Length is not a number"_s);
    if (!fits)
        return tooLarge(413, u"the body is longer than anyone would send"_s);
    return {};
}

std::optional<Result<MessageParser::Piece>> MessageParser::readBody(QByteArrayView& bytes)
{
    // Whoever reads may have lowered the limit after the head; chunks are judged one by one.
    if (m_state == State::Body && m_left > m_bodyLimit - m_bodyBytes)
        return Result<Piece>(tooLarge(413, u"the body is longer than %1 bytes"_s.arg(m_bodyLimit)));
    if (bytes.isEmpty())
        return {};
    if (m_state == State::ToTheEnd) // what fits is handed on first, however the bytes were cut on their way
        m_left = std::min<qint64>(bytes.size(), m_bodyLimit - m_bodyBytes);
    if (m_state == State::ToTheEnd && m_left <= 0)
        return Result<Piece>(tooLarge(413, u"the body is longer than %1 bytes"_s.arg(m_bodyLimit)));
    const qsizetype count = qsizetype(std::min<qint64>(m_left, bytes.size()));
    m_bodyPiece = bytes.first(count);
    bytes = bytes.sliced(count);
    m_left -= count;
    m_bodyBytes += count;
    if (m_left == 0 && m_state != State::ToTheEnd)
        m_state = m_state == State::ChunkData ? State::ChunkEnd : State::End;
    return Result(Piece::Body);
}

std::optional<Result<MessageParser::Piece>> MessageParser::readChunkSize(QByteArrayView& bytes)
{
    const auto line = readLine(
        bytes, m_limits.chunkLine, [] { return bad(400, u"a chunk's size line is too long"_s); });
    if (!line)
        return {};
    if (!*line)
        return Result<Piece>(line->error());
    if (auto error = addChunk(**line))
        return Result<Piece>(*error);
    m_state = m_left > 0 ? State::ChunkData : State::Trailers;
    m_headBytes = 0; // from here on the trailers'
    return {};
}

/// §7.1: hexadecimal digits, and extensions that nobody here knows.
std::optional<Error> MessageParser::addChunk(const QByteArray& line)
{
    const qsizetype semicolon = line.indexOf(';');
    QByteArrayView size = semicolon < 0 ? QByteArrayView(line) : QByteArrayView(line).first(semicolon);
    if (semicolon >= 0)
        size = trimBlanks(size);
    const bool hexadecimal = !size.isEmpty() && std::all_of(size.begin(), size.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    if (!hexadecimal || (semicolon >= 0 && !isFieldValue(QByteArrayView(line).sliced(semicolon))))
        return bad(400, u"a chunk's size is not a hexadecimal number"_s);
    bool fits = false;
    m_left = size.toLongLong(&fits, 16);
    if (!fits || m_left > m_bodyLimit - m_bodyBytes)
        return tooLarge(413, u"the body is longer than %1 bytes"_s.arg(m_bodyLimit));
    return {};
}

std::optional<Result<MessageParser::Piece>> MessageParser::readChunkEnd(QByteArrayView& bytes)
{
    const auto line = readLine(bytes, 0, [] { return bad(400, u"a chunk is longer than it said"_s); });
    if (!line)
        return {};
    if (!*line)
        return Result<Piece>(line->error());
    m_state = State::ChunkSize;
    return {};
}

/// Trailers are read by the same rules as headers and dropped (§7.1.2).
std::optional<Result<MessageParser::Piece>> MessageParser::readTrailer(QByteArrayView& bytes)
{
    const auto line = readLine(
        bytes, m_limits.trailerBytes - m_headBytes, [] { return bad(400, u"the trailers are too long"_s); });
    if (!line)
        return {};
    if (!*line)
        return Result<Piece>(line->error());
    if ((*line)->isEmpty()) {
        m_state = State::End;
        return {};
    }
    m_headBytes = std::min(m_headBytes + (*line)->size() + 2, m_limits.trailerBytes);
    const auto field = parseField(**line);
    return field ? std::optional<Result<Piece>>() : Result<Piece>(field.error());
}

} // namespace everyport::http
