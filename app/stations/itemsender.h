#pragma once

#include "app/stations/itemgate.h"
#include "app/stations/items/exchange.h"

namespace everyport::stations {

/// What this station says to all: signed, and by the exchange that is lent. Errors: Disconnected, where there is no
/// connection; Refused/TooLarge; what the exchange says. Loop's thread; `gate` must outlive it.
class ItemSender {
public:
    explicit ItemSender(ItemGate& gate) : m_gate(gate) {}

    void setExchange(Exchange* exchange) { m_exchange = exchange; } ///< Null: there is none.
    bool isConnected() const { return m_exchange && m_exchange->isConnected(); }

    Task<Result<Done>> publish(Topic topic, QString id, QByteArray content);
    Task<Result<Done>> publishOrder(QString id, QByteArray content); ///< Empty: the order goes.

private:
    ItemGate& m_gate;
    Exchange* m_exchange = nullptr;
};

} // namespace everyport::stations
