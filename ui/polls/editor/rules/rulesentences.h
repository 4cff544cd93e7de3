#pragma once

#include <QString>

namespace everyport::polls {
struct Poll;
} // namespace everyport::polls

namespace everyport::ui {

// What RulesForm says below the rules of a poll. Pure functions.

QString modeSentence(const polls::Poll& poll); ///< Which vote of a voter counts.
/// How strict each way to vote by phone is, so that the host knows what the result is worth.
QString byPhoneSentence(const polls::Poll& poll);
/// Why some modes do not go with this kind of question. Empty: all of them do.
QString whyNotMode(const polls::Poll& poll);

} // namespace everyport::ui
