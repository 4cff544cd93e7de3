#include "protocols/http/requestparser.h"

#include <algorithm>

namespace everyport::http {

using namespace Qt::StringLiterals;

namespace {

Error bad(int status, const QString& text, Reason reason = Reason::BadSyntax)
{
    return {Error::Kind::Malformed, reason, text, QString::number(status), status};
}

Error tooLarge(int status, const QString& text)
{
    return bad(status, text, Reason::TooLarge);
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
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

Result<std::pair<QByteArray, QByteArray>> parseField(QByteArrayView line)
{
    if (line.startsWith(' ') || line.startsWith('\t'))
        return bad(400, u"a header line is folded"_s); // §5.2
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)))
        return bad(400, u"a header's name is not a word"_s); // §5.1: that includes a space before the colon
    const QByteArrayView value = trimBlanks(line.sliced(colon + 1));
    if (!isFieldValue(value))
        return bad(400, u"a header's value holds a control character"_s);
    return std::pair(line.first(colon).toByteArray(), value.toByteArray());
}

std::optional<Result<RequestParser::Piece>> RequestParser::read(QByteArrayView& bytes)
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

std::optional<Result<RequestParser::Piece>> RequestParser::step(QByteArrayView& bytes)
{
    switch (m_state) {
    case State::RequestLine: return readRequestLine(bytes);
    case State::Fields: return readField(bytes);
    case State::Body:
    case State::ChunkData: return readBody(bytes);
    case State::ChunkSize: return readChunkSize(bytes);
    case State::ChunkEnd: return readChunkEnd(bytes);
    case State::Trailers: return readTrailer(bytes);
    case State::End:
        m_state = State::RequestLine;
        m_bodyLimit = m_limits.body;
        m_bodyBytes = 0;
        m_headBytes = 0;
        m_chunked = false;
        return Result(Piece::End);
    case State::Failed: break;
    }
    return {};
}

/// Without its CR LF. A line feed alone, or a carriage return anywhere else, is where readers disagree (§2.2).
std::optional<Result<QByteArray>> RequestParser::readLine(QByteArrayView& bytes, qsizetype limit, Error tooLong)
{
    const qsizetype end = bytes.indexOf('\n');
    const qsizetype count = end < 0 ? bytes.size() : end + 1;
    if (m_line.size() + count > limit + 2)
        return Result<QByteArray>(std::move(tooLong));
    m_line.append(bytes.first(count));
    bytes = bytes.sliced(count);
    if (end < 0)
        return {};
    QByteArray line = std::exchange(m_line, {});
    if (!line.endsWith("\r\n"))
        return Result<QByteArray>(bad(400, u"a line ends with a line feed alone"_s));
    line.chop(2);
    if (line.contains('\r') || line.contains('\0'))
        return Result<QByteArray>(bad(400, u"a line holds a carriage return or NUL"_s));
    return Result<QByteArray>(std::move(line));
}

std::optional<Result<RequestParser::Piece>> RequestParser::readRequestLine(QByteArrayView& bytes)
{
    const auto line = readLine(bytes, m_limits.requestLine,
        tooLarge(414, u"the request line is longer than %1 bytes"_s.arg(m_limits.requestLine)));
    if (!line)
        return {};
    if (!*line)
        return Result<Piece>(line->error());
    if ((*line)->isEmpty()) {
        // §2.2: an old client's line end behind a body is overlooked, once.
        if (++m_emptyLines > 1)
            return Result<Piece>(bad(400, u"there are empty lines in place of a request"_s));
        return {};
    }
    m_emptyLines = 0;
    m_request = {};
    if (auto error = parseRequestLine(**line))
        return Result<Piece>(*error);
    m_state = State::Fields;
    return {};
}

std::optional<Error> RequestParser::parseRequestLine(const QByteArray& line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || last == first || line.indexOf(' ', first + 1) != last)
        return bad(400, u"the request line is not \"METHOD target HTTP/1.1\""_s);
    m_request.method = line.first(first);
    m_request.rawTarget = line.sliced(first + 1, last - first - 1);
    const QByteArray version = line.sliced(last + 1);
    if (!isToken(m_request.method))
        return bad(400, u"the method is not a word"_s);
    const bool shaped = version.size() == 8 && version.startsWith("HTTP/") && version[6] == '.'
        && isDigits(QByteArrayView(version).sliced(5, 1)) && isDigits(QByteArrayView(version).sliced(7));
    if (!shaped)
        return bad(400, u"the request line does not end with an HTTP version"_s);
    if (version[5] != '1')
        return bad(505, u"only HTTP/1.1 and HTTP/1.0 are spoken here"_s);
    m_request.minorVersion = version[7] == '0' ? 0 : 1;
    auto target = parseTarget(m_request.method, m_request.rawTarget);
    if (!target)
        return bad(400, u"the address asked for is not well formed"_s);
    m_request.target = std::move(*target);
    return {};
}

std::optional<Result<RequestParser::Piece>> RequestParser::readField(QByteArrayView& bytes)
{
    const auto tooMuch = tooLarge(431, u"the headers are longer than %1 bytes"_s.arg(m_limits.headerBytes));
    const auto line = readLine(bytes, m_limits.headerBytes - m_headBytes, tooMuch);
    if (!line)
        return {};
    if (!*line)
        return Result<Piece>(line->error());
    if ((*line)->isEmpty()) {
        if (auto error = headEnded())
            return Result<Piece>(*error);
        m_state = m_chunked ? State::ChunkSize : m_left > 0 ? State::Body : State::End;
        return Result(Piece::Head);
    }
    auto field = parseField(**line);
    if (!field)
        return Result<Piece>(field.error());
    m_headBytes += (*line)->size() + 2;
    if (m_request.headers.count() >= m_limits.headerCount || m_headBytes > m_limits.headerBytes)
        return Result<Piece>(tooMuch);
    m_request.headers.add(std::move(field->first), std::move(field->second));
    return {};
}

std::optional<Error> RequestParser::headEnded()
{
    m_left = 0;
    m_chunked = false;
    if (auto error = judgeFraming())
        return error;
    return judgeHost();
}

/// §6.3: how long the body is. Whatever is said twice or in two ways is refused.
std::optional<Error> RequestParser::judgeFraming()
{
    const Headers& headers = m_request.headers;
    const bool encoded = headers.contains("Transfer-Encoding");
    const qsizetype lengths = headers.count("Content-Length");
    if (encoded && lengths > 0)
        return bad(400, u"Content-Length and Transfer-Encoding are both there"_s);
    if (encoded) {
        if (m_request.minorVersion == 0)
            return bad(400, u"HTTP/1.0 has no Transfer-Encoding"_s); // §6.1
        const QByteArrayList codings = headers.list("Transfer-Encoding");
        const auto isChunked = [](const QByteArray& coding) { return coding.compare("chunked", Qt::CaseInsensitive) == 0; };
        if (codings.isEmpty() || !isChunked(codings.last()) || std::count_if(codings.begin(), codings.end(), isChunked) > 1)
            return bad(400, u"Transfer-Encoding does not end with one \"chunked\""_s);
        if (codings.size() > 1 || headers.count("Transfer-Encoding") > 1)
            return bad(501, u"\"chunked\" is the only Transfer-Encoding known here"_s);
        m_chunked = true;
        return {};
    }
    if (lengths > 1)
        return bad(400, u"Content-Length is there twice"_s);
    if (lengths == 0)
        return {};
    const QByteArray length = headers.value("Content-Length");
    bool fits = false;
    m_left = isDigits(length) ? length.toLongLong(&fits) : 0;
    if (!isDigits(length))
        return bad(400, u"Content-Length is not a number"_s);
    if (!fits)
        return tooLarge(413, u"the body is longer than anyone would send"_s);
    return {};
}

/// §3.2: one Host, and in 1.1 always.
std::optional<Error> RequestParser::judgeHost()
{
    const qsizetype hosts = m_request.headers.count("Host");
    if (hosts > 1)
        return bad(400, u"Host is there twice"_s);
    if (hosts == 0 && m_request.minorVersion > 0)
        return bad(400, u"Host is missing"_s);
    const QByteArray host = m_request.headers.value("Host");
    if (hosts == 1 && !host.isEmpty() && !isAuthority(host))
        return bad(400, u"Host is not a name with an optional port"_s);
    m_request.authority = m_request.target.authority.isEmpty() ? host : m_request.target.authority;
    return {};
}

std::optional<Result<RequestParser::Piece>> RequestParser::readBody(QByteArrayView& bytes)
{
    // The server may have lowered the limit after the head; chunks are judged one by one.
    if (m_state == State::Body && m_left > m_bodyLimit - m_bodyBytes)
        return Result<Piece>(tooLarge(413, u"the body is longer than %1 bytes"_s.arg(m_bodyLimit)));
    if (bytes.isEmpty())
        return {};
    const qsizetype count = qsizetype(std::min<qint64>(m_left, bytes.size()));
    m_bodyPiece = bytes.first(count);
    bytes = bytes.sliced(count);
    m_left -= count;
    m_bodyBytes += count;
    if (m_left == 0)
        m_state = m_chunked ? State::ChunkEnd : State::End;
    return Result(Piece::Body);
}

std::optional<Result<RequestParser::Piece>> RequestParser::readChunkSize(QByteArrayView& bytes)
{
    const auto line = readLine(bytes, m_limits.chunkLine, bad(400, u"a chunk's size line is too long"_s));
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
std::optional<Error> RequestParser::addChunk(const QByteArray& line)
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

std::optional<Result<RequestParser::Piece>> RequestParser::readChunkEnd(QByteArrayView& bytes)
{
    const auto line = readLine(bytes, 0, bad(400, u"a chunk is longer than it said"_s));
    if (!line)
        return {};
    if (!*line)
        return Result<Piece>(line->error());
    m_state = State::ChunkSize;
    return {};
}

/// Trailers are read by the same rules as headers and dropped (§7.1.2).
std::optional<Result<RequestParser::Piece>> RequestParser::readTrailer(QByteArrayView& bytes)
{
    const auto line = readLine(bytes, m_limits.trailerBytes - m_headBytes, bad(400, u"the trailers are too long"_s));
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
