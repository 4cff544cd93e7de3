#include "app/xmppchat/forms/xmpprefusal.h"

#include <QMap>

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;

Error inWords(Error refusal)
{
    static const QMap<QString, QString> sentences = {
        {u"bad-request"_s, u"They did not understand what was sent."_s},
        {u"conflict"_s, u"Somebody has that name already: choose another one."_s},
        {u"feature-not-implemented"_s, u"They cannot do that."_s},
        {u"forbidden"_s, u"You may not do that here."_s},
        {u"gone"_s, u"It is no longer here."_s},
        {u"internal-server-error"_s, u"Something went wrong there. Try it again later."_s},
        {u"item-not-found"_s, u"There is no such thing there."_s},
        {u"jid-malformed"_s, u"That is no address."_s},
        {u"not-acceptable"_s, u"Something that was filled in is not as they want it."_s},
        {u"not-allowed"_s, u"They let nobody do that."_s},
        {u"not-authorized"_s, u"You must prove who you are first."_s},
        {u"policy-violation"_s, u"Their rules are against it."_s},
        {u"recipient-unavailable"_s, u"They are not there just now."_s},
        {u"redirect"_s, u"They are at another address now."_s},
        {u"registration-required"_s, u"You must be a member for that."_s},
        {u"remote-server-not-found"_s, u"There is no such server."_s},
        {u"remote-server-timeout"_s, u"Their server does not answer. Try it again later."_s},
        {u"resource-constraint"_s, u"They have too much to do just now. Try it again later."_s},
        {u"service-unavailable"_s, u"They cannot do that."_s},
        {u"subscription-required"_s, u"You must be on their list for that."_s},
        {u"undefined-condition"_s, u"They refused it and did not say why."_s},
        {u"unexpected-request"_s, u"They did not expect that now."_s},
    };
    if (refusal.text == refusal.code)
        refusal.text = sentences.value(refusal.code, refusal.text);
    return refusal;
}

QString whyNotTaken(const QString& condition, const QString& words)
{
    if (!words.isEmpty() && words != condition)
        return u"It was not taken: %1"_s.arg(words);
    // Servers say so of an address that is nobody's, and of one who has blocked us: there is to be no difference.
    if (condition == u"service-unavailable" || condition == u"item-not-found" || condition == u"recipient-unavailable")
        return u"Nobody takes messages from you at this address. Look whether it is written right."_s;
    return inWords(Error::refused(Reason::None, condition, condition)).text;
}

} // namespace everyport::xmppchat
