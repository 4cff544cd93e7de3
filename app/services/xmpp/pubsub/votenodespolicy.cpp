#include "app/services/xmpp/pubsub/votenodespolicy.h"

#include <algorithm>

#include "app/polls/definition/lookalikes.h"
#include "app/polls/definition/writing.h"
#include "app/services/xmpp/pubsub/xmppvotepayload.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// With what looks like a slash.
bool endsFolder(QChar c)
{
    static constexpr QStringView slashes = u"/\\\u2044\u2215\u2216\u2571\u2572\u27cb\u29f5\u29f8\u29f9";
    return slashes.contains(c);
}

/// Of any length: blanks go before what is long is cut, and marks of no width with it.
QString lookOf(const QString& folder)
{
    return polls::foldedWords(polls::latinLook(folder.normalized(QString::NormalizationForm_KD).toCaseFolded()));
}

bool isOfPrograms(const QString& look)
{
    return look == u"vote" || look == u"votes" || look == u"poll" || look == u"polls" || look == u"server"
        || look == u"servers";
}

/// A large i is a small L to the eye, as are others.
QString withUprights(QString folder)
{
    for (const char16_t upright : {u'I', u'1', u'|'})
        folder.replace(QChar(upright), u'l');
    return folder.replace(u'0', u'o');
}

} // namespace

bool looksLikePrograms(const QString& node)
{
    const auto plain = node.normalized(QString::NormalizationForm_KC);
    for (qsizetype begin = 0; begin <= plain.size();) {
        const auto end = std::find_if(plain.begin() + begin, plain.end(), endsFolder) - plain.begin();
        const auto folder = plain.sliced(begin, end - begin);
        const auto look = lookOf(folder);
        if (!look.isEmpty()) // nothing is seen of those before it
            return isOfPrograms(look) || isOfPrograms(lookOf(withUprights(folder)));
        begin = end + 1;
    }
    return false;
}

xmpp::PubsubPolicy voteNodesPolicy(const xmpp::Jid& domain, const polls::Polls& polls)
{
    xmpp::PubsubPolicy policy;
    policy.mayCreate = [domain](const xmpp::Jid& who, const QString& node) {
        return who.hasLocal() && who.domainView() == domain.toString() && !looksLikePrograms(node);
    };
    policy.lists = [&polls](const QString& node) {
        if (!node.startsWith(voteNodePrefix))
            return true;
        const auto* poll = polls.find(node.sliced(voteNodePrefix.size()));
        return poll && poll->state != polls::Poll::State::Draft;
    };
    return policy;
}

} // namespace everyport
