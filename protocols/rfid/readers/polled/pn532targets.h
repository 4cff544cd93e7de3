#pragma once

#include <QByteArrayView>
#include <QList>

#include "protocols/rfid/driver/tag.h"

namespace everyport::rfid {

/// The cards in an answer to InListPassiveTarget (UM0701-02, chapter 7.3.5).
struct Pn532Targets {
    QList<Tag> tags = {};
    bool whole = true; ///< False when the answer is shorter than it says.
};

/// `data` begins with D5 4B and the number of cards.
Pn532Targets pn532Targets(QByteArrayView data);

} // namespace everyport::rfid
