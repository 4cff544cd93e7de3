#include "protocols/xmpp/client/discovery.h"

#include <algorithm>

#include <QCryptographicHash>

#include "protocols/xmpp/client/client.h"
#include "protocols/xmpp/client/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

const QString programNode = u"https://everyport.example/caps"_s;
constexpr qsizetype mostFeatures = 1000;

QByteArray hashOfText(const QByteArray& text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha1).toBase64();
}

} // namespace

bool DiscoInfo::is(QStringView category, QStringView type) const
{
    return std::any_of(identities.cbegin(), identities.cend(),
        [&](const Identity& one) { return one.category == category && (type.isEmpty() || one.type == type); });
}

DiscoInfo DiscoInfo::parse(const xml::Element& query)
{
    DiscoInfo info;
    for (const auto& identity : query.elements(u"identity", ns::discoInfo)) {
        info.identities.append({identity.attribute(u"category"), identity.attribute(u"type"), identity.attribute(u"name")});
        info.languages.append(identity.attribute(u"lang", xml::xmlNamespace));
    }
    for (const auto& feature : query.elements(u"feature", ns::discoInfo)) {
        if (info.features.size() < mostFeatures)
            info.features.append(feature.attribute(u"var"));
    }
    for (const auto& form : query.elements(u"x", ns::dataForms)) {
        if (auto read = DataForm::fromElement(form))
            info.forms.append(std::move(*read));
    }
    return info;
}

QByteArray DiscoInfo::capsString() const
{
    QByteArrayList lines;
    for (qsizetype i = 0; i < identities.size(); ++i) {
        const auto& one = identities[i];
        lines.append((one.category + u'/' + one.type + u'/' + languages.value(i) + u'/' + one.name).toUtf8());
    }
    std::sort(lines.begin(), lines.end()); // by octets: i;octet
    QByteArrayList named;
    for (const auto& feature : features)
        named.append(feature.toUtf8());
    std::sort(named.begin(), named.end());
    if (std::adjacent_find(named.begin(), named.end()) != named.end() || std::adjacent_find(lines.begin(), lines.end()) != lines.end())
        return {}; // §5.4: said twice, it is not to be believed
    lines += named;
    QList<std::pair<QByteArray, QByteArrayList>> written;
    for (const auto& form : forms) {
        if (form.formType().isEmpty())
            continue;
        QList<std::pair<QByteArray, QByteArrayList>> fields;
        for (const auto& field : form.fields()) {
            if (field.name == u"FORM_TYPE")
                continue;
            QByteArrayList values;
            for (const auto& value : field.values)
                values.append(value.toUtf8());
            std::sort(values.begin(), values.end());
            fields.append({field.name.toUtf8(), values});
        }
        std::sort(fields.begin(), fields.end());
        QByteArrayList words;
        for (const auto& [name, values] : fields)
            words += QByteArrayList{name} + values;
        written.append({form.formType().toUtf8(), words});
    }
    std::sort(written.begin(), written.end());
    for (const auto& [type, words] : written)
        lines += QByteArrayList{type} + words;
    for (const auto& line : lines) {
        if (line.contains('<'))
            return {}; // it would say two things at once
    }
    return lines.join('<') + '<';
}

Discovery::Discovery(Client& client, Identity self)
    : Part(client)
    , m_self(std::move(self))
{
    client.dispatch().onGet(ns::discoInfo, [this](Stanza request) { return answerInfo(std::move(request)); });
    client.dispatch().onGet(ns::discoItems, [this](Stanza request) { return answerItems(std::move(request)); });
    client.dispatch().onPresence(
        [this](const Stanza& stanza) {
            const auto caps = stanza.element().child(u"c", ns::caps);
            const auto hash = caps.attribute(u"ver");
            if (!stanza.type().isEmpty())
                m_told.remove(stanza.from());
            else if (caps.attribute(u"hash") == u"sha-1" && !hash.isEmpty() && (m_told.size() < 10 * mostKnown || m_told.contains(stanza.from())))
                m_told.insert(stanza.from(), {caps.attribute(u"node"), hash});
            return false;
        },
        1000);
}

void Discovery::addFeature(const QString& feature)
{
    if (!m_extra.contains(feature))
        m_extra.append(feature);
}

QStringList Discovery::features() const
{
    return QStringList{ns::discoInfo, ns::discoItems, ns::caps} + m_extra;
}

xml::Element Discovery::ownInfo(const QString& node) const
{
    return discoInfo({m_self}, m_client.features(), node);
}

QString Discovery::ownHash() const
{
    return QString::fromLatin1(hashOfText(DiscoInfo::parse(ownInfo({})).capsString()));
}

void Discovery::dressPresence(xml::Element& presence) const
{
    presence.add(xml::Element(u"c"_s, ns::caps).with(u"hash"_s, u"sha-1"_s).with(u"node"_s, programNode).with(u"ver"_s, ownHash()));
}

Task<Answer> Discovery::answerInfo(Stanza request)
{
    const auto node = request.payload().attribute(u"node");
    if (const auto own = m_nodes.constFind(node); !node.isEmpty() && own != m_nodes.constEnd())
        return (*own)(std::move(request));
    if (!node.isEmpty() && !node.startsWith(programNode + u'#'))
        return Task<Answer>(Answer(StanzaError(Condition::ItemNotFound)));
    return Task<Answer>(Answer(ownInfo(node)));
}

Task<Answer> Discovery::answerItems(Stanza request)
{
    const auto node = request.payload().attribute(u"node");
    if (const auto own = m_nodes.constFind(node); !node.isEmpty() && own != m_nodes.constEnd())
        return (*own)(std::move(request));
    return Task<Answer>(Answer(discoItems({}, node)));
}

Task<Result<DiscoInfo>> Discovery::info(Jid who, QString node)
{
    const auto told = node.isEmpty() ? m_told.value(who) : std::pair<QString, QString>();
    if (const auto known = m_known.constFind(told.second); !told.second.isEmpty() && known != m_known.constEnd())
        return Result<DiscoInfo>(*known);
    return askInfo(std::move(who), told.second.isEmpty() ? node : told.first + u'#' + told.second, told.second);
}

Task<Result<DiscoInfo>> Discovery::askInfo(Jid who, QString node, QString hash)
{
    xml::Element query(u"query"_s, ns::discoInfo);
    if (!node.isEmpty())
        query.setAttribute(u"node"_s, node);
    auto asking = m_client.get(who, query);
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    const auto info = DiscoInfo::parse(*answer);
    const auto caps = info.capsString();
    if (!hash.isEmpty() && !caps.isEmpty() && hashOfText(caps) == hash.toLatin1() && m_known.size() < mostKnown) {
        m_known.insert(hash, info);
        if (learned)
            learned(hash, info);
    }
    co_return info;
}

Task<Result<QList<DiscoItem>>> Discovery::items(Jid who, QString node)
{
    auto asking = askItems(std::move(who), node, {});
    auto page = co_await std::move(asking);
    if (!page)
        co_return page.error();
    co_return page->items;
}

Task<Result<DiscoPage>> Discovery::itemsPage(Jid who, QString node, PageRequest page)
{
    return askItems(std::move(who), std::move(node), page.toElement());
}

Task<Result<DiscoPage>> Discovery::askItems(Jid who, QString node, xml::Element set)
{
    xml::Element query(u"query"_s, ns::discoItems);
    if (!node.isEmpty())
        query.setAttribute(u"node"_s, node);
    query.add(std::move(set));
    auto asking = m_client.get(who, query);
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    DiscoPage page;
    for (const auto& item : answer->elements(u"item", ns::discoItems)) {
        if (auto jid = Jid::parse(item.attribute(u"jid")))
            page.items.append({*jid, item.attribute(u"node"), item.attribute(u"name")});
    }
    page.page = PageAnswer::in(*answer);
    co_return page;
}

} // namespace everyport::xmpp::client
