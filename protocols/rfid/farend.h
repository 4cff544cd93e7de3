#pragma once

#include <memory>

#include <QByteArray>
#include <QStringList>

#include "netcore/base/result.h"

namespace everyport::rfid {

/// The other end of a reader's line: the reader itself, for simulated ones and for tests. What it says are real
/// frames of its kind.
class FarEnd {
public:
    virtual ~FarEnd() = default;

    /// A card is put on it. Refused when such a reader cannot read that number.
    virtual Result<Done> put(const QString& id) = 0;
    virtual void takeAway() = 0; ///< All cards.

    /// What the reader says by itself now, while a card lies there: once for a momentary one, else again after
    /// repeatMs(). Empty where it waits to be asked.
    virtual QByteArray says() = 0;
    virtual int repeatMs() const = 0; ///< 0: it does not repeat.
    /// What it says to bytes that were written to it.
    virtual QByteArray answers(QByteArrayView asked) = 0;
};

/// Null where there is no such driver.
std::unique_ptr<FarEnd> makeFarEnd(QStringView driver);

/// A card number that such a reader can read, always the same for one `number`.
QString simulatedCard(QStringView driver, quint32 number);

} // namespace everyport::rfid
