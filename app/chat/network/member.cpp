#include "app/chat/network/member.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

QString rankName(Member::Rank rank)
{
    switch (rank) {
    case Member::Rank::Owner: return u"Owners"_s;
    case Member::Rank::Administrator: return u"Administrators"_s;
    case Member::Rank::Moderator: return u"Operators"_s;
    case Member::Rank::Helper: return u"Half-operators"_s;
    case Member::Rank::Voiced: return u"Voiced"_s;
    case Member::Rank::Member: break;
    }
    return u"Members"_s;
}

} // namespace everyport::chat
