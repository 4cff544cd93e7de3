#pragma once

#include <QByteArray>
#include <QString>

namespace everyport {

/// Who asks at a voting page, or what is wrong with that. A value.
struct PhoneVoter {
    QString tag = {};             ///< Tap::tag; empty while nobody knows.
    QByteArray cookie = {};       ///< To be kept from now on.
    QLatin1StringView fault = {}; ///< A key of votePageWords.
    bool isOverLimit = false;     ///< Programs are told to wait.
    bool isStalled = false;       ///< Nobody can say now: it has to come again.
    QString login = {};           ///< The account, of one that has a token or gets one.
};

} // namespace everyport
