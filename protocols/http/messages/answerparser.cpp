#include "protocols/http/messages/answerparser.h"

namespace everyport::http {

using namespace Qt::StringLiterals;

namespace {

Error noAnswer()
{
    return {Error::Kind::Malformed, Reason::BadSyntax, u"it does not begin as an answer of HTTP"_s, noHttp, 400};
}

} // namespace

Error AnswerParser::firstLineTooLong(qsizetype) const
{
    return noAnswer();
}

/// "HTTP/1.1 200 OK"; the words behind are often left out, with their space.
std::optional<Error> AnswerParser::takeFirstLine(const QByteArray& line)
{
    m_head = {};
    const QByteArrayView all(line);
    const bool isOurs = all.size() >= 12 && all.startsWith("HTTP/") && isDigits(all.sliced(5, 1)) && all[6] == '.'
        && isDigits(all.sliced(7, 1)) && all[8] == ' ';
    if (!isOurs)
        return noAnswer();
    if (all[5] != '1')
        return bad(505, u"it is an answer of another HTTP than 1.1 and 1.0"_s);
    const bool isNumber = isDigits(all.sliced(9, 3)) && (all.size() == 12 || all[12] == ' ');
    m_head.status = isNumber ? all.sliced(9, 3).toInt() : 0;
    if (m_head.status < 100 || m_head.status > 599)
        return bad(400, u"its status is no number from 100 to 599"_s);
    m_head.phrase = line.mid(13);
    m_head.minorVersion = all[7] == '0' ? 0 : 1;
    return {};
}

/// §6.3: some answers never have a body, whatever they say; without a word about its length it goes to the end.
std::optional<Error> AnswerParser::settleHead()
{
    const bool isBare = m_question == To::Head || m_head.isInterim() || m_head.status == 204 || m_head.status == 304;
    const bool isSaid = m_headers.contains("Transfer-Encoding") || m_headers.contains("Content-Length");
    if (!isBare && isSaid) {
        if (auto error = judgeFraming(m_head.minorVersion))
            return error;
    } else if (!isBare) {
        m_framing = Framing::ToTheEnd;
    }
    m_head.headers = std::exchange(m_headers, {});
    return {};
}

} // namespace everyport::http
