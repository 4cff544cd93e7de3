#include "app/services/http/httpeventstream.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "app/services/http/httpaudience.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

const QByteArray signOfLife = ":\n\n"; // a comment, of which a page hears nothing

} // namespace

HttpEventStream::~HttpEventStream()
{
    if (m_audience)
        m_audience->left(*this);
}

QByteArray HttpEventStream::encode(const QByteArray& id, const QByteArray& json)
{
    return "id: " + id + "\ndata: " + json + "\n\n"; // compact JSON has no line's end in it
}

QByteArray HttpEventStream::encodeClosed(websocket::CloseCode code, QByteArrayView reason)
{
    const QJsonObject said{{u"code"_s, int(code)}, {u"reason"_s, QString::fromUtf8(reason)}};
    return "event: closed\ndata: " + QJsonDocument(said).toJson(QJsonDocument::Compact) + "\n\n";
}

Task<Result<QByteArray>> HttpEventStream::next()
{
    if (const auto find = std::exchange(m_find, nullptr)) {
        m_audience = find();
        if (m_audience)
            return Result<QByteArray>(greeting());
    }
    if (!m_audience)
        return Result<QByteArray>(std::exchange(m_last, {}));
    if (std::exchange(m_isBehind, false))
        return Result<QByteArray>(newest());
    m_waiting.emplace();
    return m_waiting->task();
}

QByteArray HttpEventStream::greeting()
{
    const auto pause = m_audience->enter(*this, m_peer);
    return "retry: " + QByteArray::number(qint64(pause.count())) + "\n\n" + newest();
}

QByteArray HttpEventStream::newest()
{
    const auto& newest = m_audience->event();
    if (std::exchange(m_seen, newest.tag) == newest.tag)
        return signOfLife;
    return newest.text;
}

void HttpEventStream::show()
{
    if (m_waiting)
        fire(newest());
    else
        m_isBehind = true;
}

void HttpEventStream::end(QByteArray last)
{
    m_audience = nullptr;
    m_last = std::move(last);
    if (m_waiting)
        fire(std::exchange(m_last, {}));
}

/// Whoever waits asks for the next piece inside of this.
void HttpEventStream::fire(QByteArray piece)
{
    auto waiting = std::exchange(m_waiting, std::nullopt);
    waiting->fire(Result<QByteArray>(std::move(piece)));
}

} // namespace everyport
