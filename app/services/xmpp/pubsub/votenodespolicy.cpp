#include "app/services/xmpp/pubsub/votenodespolicy.h"

#include <algorithm>

#include <QStringTokenizer>

#include "app/services/xmpp/pubsub/xmppvotepayload.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// A large i is a small L to the eye, as are others.
QChar look(QChar c)
{
    static constexpr QStringView uprights = u"iI1|!";
    return uprights.contains(c) ? u'l' : c == u'0' ? QChar(u'o') : c == u'5' || c == u'$' ? QChar(u's') : c.toLower();
}

/// Its letters and digits, as they look.
QString lookOf(QStringView folder)
{
    QString letters;
    for (const auto c : folder) {
        if (look(c).isLetterOrNumber())
            letters.append(look(c));
    }
    return letters;
}

/// Those before the first sign between two words.
QString firstWordOf(QStringView folder)
{
    QString letters;
    for (const auto c : folder) {
        if (look(c).isLetterOrNumber())
            letters.append(look(c));
        else if (!letters.isEmpty())
            break;
    }
    return letters;
}

bool isOfVotes(QStringView look)
{
    return look == u"vote" || look == u"votes" || look == u"poll" || look == u"polls";
}

bool isOfPrograms(QStringView look)
{
    return isOfVotes(look) || look == u"server" || look == u"servers" || look == u"serverstatus";
}

} // namespace

// Beyond ASCII there are more letters, signs and strokes that look like one of these than any list knows.
bool looksLikePrograms(const QString& node)
{
    auto path = node;
    path.replace(u'\\', u'/');
    // Whoever takes a name for a path may go up by it, to where the program's are.
    const auto folders = qTokenize(path, u'/').toContainer<QList<QStringView>>();
    if (folders.contains(u".."))
        return true;
    for (const auto folder : folders) {
        if (!isPlain(folder))
            return true;
        if (const auto letters = lookOf(folder); !letters.isEmpty()) // nothing is seen of those before it
            return isOfPrograms(letters) || isOfVotes(firstWordOf(folder));
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
