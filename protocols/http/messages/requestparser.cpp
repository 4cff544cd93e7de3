#include "protocols/http/messages/requestparser.h"

namespace everyport::http {

using namespace Qt::StringLiterals;

Error RequestParser::firstLineTooLong(qsizetype limit) const
{
    return tooLarge(414, u"the request line is longer than %1 bytes"_s.arg(limit));
}

std::optional<Error> RequestParser::takeFirstLine(const QByteArray& line)
{
    m_request = {};
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || last == first || line.indexOf(' ', first + 1) != last)
        return bad(400, u"the request line is not \"METHOD target HTTP/1.1\""_s);
    m_request.method = line.first(first);
    m_request.rawTarget = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = QByteArrayView(line).sliced(last + 1);
    if (!isToken(m_request.method))
        return bad(400, u"the method is not a word"_s);
    const bool shaped = version.size() == 8 && version.startsWith("HTTP/") && version[6] == '.'
        && isDigits(version.sliced(5, 1)) && isDigits(version.sliced(7));
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

std::optional<Error> RequestParser::settleHead()
{
    if (auto error = judgeFraming(m_request.minorVersion))
        return error;
    m_request.headers = std::exchange(m_headers, {});
    return judgeHost();
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

} // namespace everyport::http
