#include "app/polls/cards/cardnumber.h"

#include <algorithm>

namespace everyport::polls {

namespace {

constexpr qsizetype fewestDigits = 6; // numbers of which readers lost a part
constexpr qsizetype mostDigits = 124;

} // namespace

bool isCardNumber(const QString& tag)
{
    return tag.size() >= fewestDigits && tag.size() <= mostDigits && std::all_of(tag.begin(), tag.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F');
    });
}

} // namespace everyport::polls
