#pragma once

#include <initializer_list>

#include <QList>

#include "protocols/rfid/farend.h"

namespace everyport::rfid {

/// What far ends share that say nothing by themselves: cards lie there until somebody asks.
class AskedFarEnd : public FarEnd {
public:
    /// `refusal` says which cards such a reader reads.
    explicit AskedFarEnd(QString refusal) : m_refusal(std::move(refusal)) {}

    Result<Done> put(const QString& id) final;
    void takeAway() final { m_cards.clear(); }
    QByteArray says() final { return {}; }
    int repeatMs() const final { return 0; }

protected:
    /// Whether it reads numbers of that length; else those of ISO 14443-3.
    virtual bool reads(qsizetype bytes) const;
    const QList<QByteArray>& cards() const { return m_cards; } ///< In the order in which they were put there.

private:
    QString m_refusal;
    QList<QByteArray> m_cards;
};

QByteArray octets(std::initializer_list<int> values);

} // namespace everyport::rfid
