#include "protocols/xmpp/server/login/inlinelogin.h"

#include "protocols/xmpp/server/login/clientstream.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr qsizetype longestTag = 64;

/// XEP-0386 §3.2: what the client calls itself, and something that nobody can guess.
QString resourceFor(const xml::Element& bind)
{
    const auto tag = bind.childText(u"tag").left(longestTag);
    return tag.isEmpty() ? randomText(9) : tag + u'.' + randomText(9);
}

/// Of the wishes the first that an extension takes.
std::optional<SessionStart> sessionStart(
    ClientHost& host, const Jid& account, const xml::Element& request, ClientStream& stream)
{
    if (stream.isBound())
        return std::nullopt;
    const auto wishes = request.elements();
    for (const auto& wish : wishes) {
        if (auto start = host.extensions().startSession({account, wish, stream, true}))
            return start;
    }
    return std::nullopt;
}

void bind(ClientHost& host, const Jid& account, const xml::Element& wish, ClientStream& stream, InlineLogin& login)
{
    const auto session = host.bind(account, resourceFor(wish), stream);
    if (!session)
        return;
    login.session = *session;
    xml::Element bound(u"bound"_s, ns::bind2);
    host.extensions().bound(*login.session, wish, bound);
    login.answers.append(std::move(bound));
}

} // namespace

xml::Element inlineLoginFeature(
    const QStringList& mechanisms, const QStringList& bindFeatures, const QList<xml::Element>& others)
{
    xml::Element feature(u"authentication"_s, ns::sasl2);
    for (const auto& name : mechanisms)
        feature.addTextElement(u"mechanism"_s, name);
    xml::Element features(u"inline"_s, ns::bind2);
    for (const auto& name : bindFeatures)
        features.add(xml::Element(u"feature"_s, ns::bind2).with(u"var"_s, name));
    xml::Element within(u"inline"_s, ns::sasl2);
    within.add(xml::Element(u"bind"_s, ns::bind2).holding(std::move(features)));
    for (const auto& other : others)
        within.add(other);
    feature.add(std::move(within));
    return feature;
}

InlineLogin inlineLogin(ClientHost& host, const Jid& account, const xml::Element& request, ClientStream& stream)
{
    InlineLogin login;
    if (const auto start = sessionStart(host, account, request, stream)) {
        login.answers.append(start->answer);
        login.session = start->session;
        login.isResumed = start->session != nullptr;
        if (login.isResumed)
            return login;
    }
    if (const auto wish = request.child(u"bind", ns::bind2); !wish.isNull())
        bind(host, account, wish, stream, login);
    return login;
}

} // namespace everyport::xmpp
