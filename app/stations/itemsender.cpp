#include "app/stations/itemsender.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

Task<Result<Done>> ItemSender::publish(Topic topic, QString id, QByteArray content)
{
    if (!isConnected())
        co_return Error{Error::Kind::Disconnected, Reason::ConnectionLost, u"There is no connection."_s, {}, 0};
    const auto item = m_gate.out(topic, id, content);
    if (item.body.isEmpty())
        co_return Error::refused(Reason::TooLarge, u"That is too much for one item."_s);
    auto publishing = m_exchange->publish(topic, item);
    const auto published = co_await std::move(publishing);
    co_return published;
}

Task<Result<Done>> ItemSender::publishOrder(QString id, QByteArray content)
{
    if (content.isEmpty() && isConnected())
        return m_exchange->retract(Topic::Orders, id);
    return publish(Topic::Orders, id, content);
}

} // namespace everyport::stations
