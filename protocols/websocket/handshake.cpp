#include "protocols/websocket/handshake.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace everyport::websocket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumHead = 16 * 1024;

bool sameWord(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool listHolds(QByteArrayView list, QByteArrayView word)
{
    for (const QByteArray& item : list.toByteArray().split(','))
        if (sameWord(item.trimmed(), word))
            return true;
    return false;
}

bool hasLineEnd(QByteArrayView text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

} // namespace

QByteArray acceptKey(QByteArrayView key)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(key);
    hash.addData("258EAFA5-E914-47DA-95CA-C5AB0DC85B11");
    return hash.result().toBase64();
}

bool isKey(QByteArrayView text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == 16 && text.size() == 24;
}

QByteArray randomKey()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char*>(words), sizeof words).toBase64();
}

ClientRequest ClientRequest::of(const QUrl& address)
{
    ClientRequest request;
    const auto host = address.host(QUrl::FullyEncoded);
    request.host = (host.contains(u':') ? u'[' + host + u']' : host).toLatin1();
    if (address.port() > 0)
        request.host += ':' + QByteArray::number(address.port());
    const auto target = address.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    request.target = target.isEmpty() ? QByteArray("/") : target;
    return request;
}

Result<QByteArray> ClientRequest::encode(QByteArrayView key) const
{
    QByteArray text = "GET " + target + " HTTP/1.1\r\nHost: " + host
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: " + key.toByteArray()
        + "\r\nSec-WebSocket-Version: 13\r\n";
    bool broken = host.isEmpty() || !target.startsWith('/') || target.contains(' ') || hasLineEnd(target)
        || hasLineEnd(host);
    const auto add = [&](const QByteArray& name, const QByteArray& value) {
        broken = broken || hasLineEnd(name) || hasLineEnd(value);
        text += name + ": " + value + "\r\n";
    };
    if (!origin.isEmpty())
        add("Origin", origin);
    if (!subprotocols.isEmpty())
        add("Sec-WebSocket-Protocol", subprotocols.join(", "));
    for (const auto& [name, value] : headers)
        add(name, value);
    if (broken)
        return Error::local(Reason::BadValue, u"this address cannot be asked for over HTTP"_s);
    return text + "\r\n";
}

ServerAnswer::ServerAnswer(const ClientRequest& request, QByteArrayView key)
    : m_accept(acceptKey(key)), m_offered(request.subprotocols)
{
}

std::optional<Result<Done>> ServerAnswer::read(QByteArrayView& bytes)
{
    while (!bytes.isEmpty()) {
        m_head.append(bytes.front());
        bytes = bytes.sliced(1);
        if (m_head.endsWith("\r\n\r\n"))
            return judge();
        if (m_head.size() >= maximumHead)
            return Result<Done>(
                Error::malformed(Reason::BadSyntax, u"the answer's head is longer than %1 bytes"_s.arg(maximumHead)));
    }
    return {};
}

Result<Done> ServerAnswer::judge()
{
    m_head.chop(4);
    const QByteArrayList lines = m_head.split('\n');
    QByteArray status = lines.first().trimmed();
    if (!status.startsWith("HTTP/1.1 "))
        return Error::malformed(Reason::BadSyntax, u"the answer is not HTTP/1.1"_s);
    status.remove(0, 9);
    if (status.left(3) != "101")
        return Error::refused(Reason::None, u"the server answered \"%1\""_s.arg(QString::fromLatin1(status.left(80))),
            QString::fromLatin1(status.left(3)));
    for (qsizetype at = 1; at < lines.size(); ++at) {
        const QByteArray& line = lines[at];
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return Error::malformed(Reason::BadSyntax, u"the answer has a header line without a name"_s);
        const auto fine = judgeHeader(line.first(colon), line.sliced(colon + 1).trimmed());
        if (!fine)
            return fine;
    }
    if (!m_upgraded || !m_connected || !m_accepted)
        return Error::malformed(Reason::BadSyntax, u"the answer does not agree to a WebSocket"_s);
    return Done{};
}

Result<Done> ServerAnswer::judgeHeader(QByteArrayView name, QByteArrayView value)
{
    if (sameWord(name, "Upgrade")) {
        m_upgraded = sameWord(value, "websocket");
    } else if (sameWord(name, "Connection")) {
        m_connected = m_connected || listHolds(value, "upgrade");
    } else if (sameWord(name, "Sec-WebSocket-Accept")) {
        if (value != m_accept)
            return Error::malformed(Reason::BadSyntax, u"the server did not see our key"_s);
        m_accepted = true;
    } else if (sameWord(name, "Sec-WebSocket-Extensions")) {
        return Error::malformed(Reason::BadSyntax, u"the server wants an extension that nobody offered"_s);
    } else if (sameWord(name, "Sec-WebSocket-Protocol")) {
        m_subprotocol = value.toByteArray();
        if (!m_offered.contains(m_subprotocol))
            return Error::malformed(Reason::BadSyntax, u"the server chose a subprotocol that nobody offered"_s);
    }
    return Done{};
}

} // namespace everyport::websocket
