#include "protocols/xmpp/extensions/extension.h"

#include <algorithm>
#include <typeinfo>

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

void Extensions::addExtension(std::unique_ptr<Extension> extension)
{
    enter(m_atDomain, *extension, Place::Domain);
    enter(m_atAccount, *extension, Place::Account);
    m_all.push_back(std::move(extension));
}

void Extensions::enter(QHash<QString, Extension*>& table, Extension& extension, Place place)
{
    for (const auto& ns : extension.namespaces(place)) {
        const auto* before = table.value(ns);
        Q_ASSERT_X(!before || extension.replaces(ns, place), "Extensions::add",
            qPrintable(answeredTwice(ns, *before, extension)));
        table.insert(ns, &extension);
    }
}

QString answeredTwice(const QString& ns, const Extension& first, const Extension& second)
{
    return u"%1 is answered by %2 already, so not by %3."_s.arg(
        ns, QString::fromLatin1(typeid(first).name()), QString::fromLatin1(typeid(second).name()));
}

Task<Answer> Extensions::answer(Stanza request, Place place)
{
    const auto& table = place == Place::Domain ? m_atDomain : m_atAccount;
    auto* extension = table.value(request.payload().ns());
    if (!extension)
        return Task<Answer>(Answer(StanzaError(Condition::ServiceUnavailable)));
    return extension->answer(std::move(request), place);
}

bool Extensions::answersOthers(const Stanza& request) const
{
    const auto* extension = m_atAccount.value(request.payload().ns());
    return extension && extension->answersOthers(request);
}

bool Extensions::areForGuests(const Stanza& request) const
{
    const auto ns = request.payload().ns();
    return std::all_of(m_all.begin(), m_all.end(), [&](const auto& extension) {
        const bool isItsOwn = extension->namespaces(Place::Domain).contains(ns)
            || extension->namespaces(Place::Account).contains(ns);
        return !isItsOwn || extension->isForGuests(request);
    });
}

QStringList Extensions::features(Place place) const
{
    QStringList all;
    for (const auto& extension : m_all)
        all += extension->features(place);
    all.removeDuplicates();
    all.sort();
    return all;
}

QList<Identity> Extensions::identities(Place place) const
{
    QList<Identity> all;
    for (const auto& extension : m_all)
        all += extension->identities(place);
    return all;
}

QList<xml::Element> Extensions::forms(Place place) const
{
    QList<xml::Element> all;
    for (const auto& extension : m_all)
        all += extension->forms(place);
    return all;
}

std::optional<Answer> Extensions::aboutNode(const Stanza& request, Place place) const
{
    for (const auto& extension : m_all) {
        if (auto said = extension->aboutNode(request, place))
            return said;
    }
    return std::nullopt;
}

} // namespace everyport::xmpp
