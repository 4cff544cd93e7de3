#include "protocols/xmpp/server/messages/archive.h"

#include <array>

#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/stanza/attribution.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::xmpp {

namespace {

const QString preferencesName = u"archive-preferences"_s;
constexpr qsizetype mostAddresses = 1000;
/// Bytes that come in within less than an hour are somebody's flood.
constexpr qint64 pruneEvery = 256 * 1024 * 1024;
const std::array defaultNames{u"always"_s, u"never"_s, u"roster"_s};

/// Payloads that mean something later although nobody reads a text in them.
bool isKeptPayload(const xml::Element& child)
{
    static const QStringList kept{ns::receipts, ns::chatMarkers, ns::reactions, ns::retraction, ns::encryption,
        u"eu.siacs.conversations.axolotl"_s, u"urn:xmpp:omemo:2"_s, u"urn:xmpp:openpgp:0"_s, u"jabber:x:encrypted"_s};
    return kept.contains(child.ns()) && child.name() != u"markable" && child.name() != u"request";
}

bool names(const QList<Jid>& list, const Jid& who)
{
    return list.contains(who) || list.contains(who.bare());
}

std::optional<QList<Jid>> addressesIn(const xml::Element& list)
{
    QList<Jid> all;
    for (const auto& element : list.elements(u"jid", ns::archive)) {
        const auto jid = Jid::parse(element.text());
        if (!jid || all.size() >= mostAddresses)
            return std::nullopt;
        if (!all.contains(*jid))
            all.append(*jid);
    }
    return all;
}

xml::Element listOf(const QString& name, const QList<Jid>& addresses)
{
    xml::Element list(name, ns::archive);
    for (const auto& jid : addresses)
        list.addTextElement(u"jid"_s, jid.toString());
    return list;
}

} // namespace

std::optional<ArchivePreferences> ArchivePreferences::fromElement(const xml::Element& prefs)
{
    const auto name = std::find(defaultNames.begin(), defaultNames.end(), prefs.attribute(u"default"));
    auto always = addressesIn(prefs.child(u"always"));
    auto never = addressesIn(prefs.child(u"never"));
    if (!prefs.is(u"prefs", ns::archive) || name == defaultNames.end() || !always || !never)
        return std::nullopt;
    return ArchivePreferences{Default(name - defaultNames.begin()), *std::move(always), *std::move(never)};
}

xml::Element ArchivePreferences::toElement() const
{
    auto prefs = xml::Element(u"prefs"_s, ns::archive).with(u"default"_s, defaultNames[size_t(fallback)]);
    prefs.add(listOf(u"always"_s, always));
    prefs.add(listOf(u"never"_s, never));
    return prefs;
}

Archive::Archive(const ServerOptions& options, Clock& clock, Rosters& rosters, ArchiveStore& store, AccountData& data,
    TaskSet::Failed failed)
    : m_options(options), m_clock(clock), m_rosters(rosters), m_store(store), m_data(data), m_work(std::move(failed))
{
}

Task<Result<Done>> Archive::open()
{
    const auto all = co_await m_data.loadAll(preferencesName);
    if (!all)
        co_return all.error();
    for (auto entry = all->begin(); entry != all->end(); ++entry) {
        const auto element = xml::parse(entry.value());
        const auto preferences = element ? ArchivePreferences::fromElement(*element) : std::nullopt;
        if (preferences)
            m_preferences.insert(entry.key(), *preferences);
    }
    const auto highest = co_await m_store.highest();
    if (!highest)
        co_return highest.error();
    m_last = *highest;
    prune();
    co_return Done{};
}

void Archive::prune()
{
    m_sincePruned = 0;
    m_pruning = m_clock.callLater(1h, [this] { prune(); });
    const auto keep = std::chrono::milliseconds(m_options.archiveKeep).count();
    const auto oldest = keep > 0 ? m_clock.wallMsecs() - keep : 0;
    m_work.start(
        m_store.prune(oldest, m_options.archiveMessages, m_options.archiveBytes), u"Clearing up the archive"_s);
}

bool Archive::isWorthKeeping(const Stanza& message)
{
    const auto type = message.type();
    if (type == u"error" || type == u"groupchat")
        return false;
    const auto space = message.element().ns();
    bool isWished = false;
    bool hasContent = false;
    for (const auto& node : message.element().nodes()) { // in one walk: each message is asked twice
        const auto* child = std::get_if<xml::Element>(&node);
        if (!child)
            continue;
        if (child->is(u"no-store", ns::hints) || child->is(u"no-permanent-store", ns::hints))
            return false;
        isWished = isWished || child->is(u"store", ns::hints);
        hasContent = hasContent || child->is(u"body", space) || isKeptPayload(*child);
    }
    return isWished || (hasContent && type != u"headline");
}

qint64 Archive::nextNumber()
{
    m_last = std::max(m_last + 1, numberAt(m_clock.wallMsecs()));
    return m_last;
}

qint64 Archive::numberOf(const QString& id)
{
    bool isNumber = false;
    const auto number = id.toLongLong(&isNumber);
    return isNumber && number > 0 ? number : 0;
}

ArchivePreferences Archive::preferences(const QString& account) const
{
    return m_preferences.value(account);
}

bool Archive::needsRoster(const QString& account) const
{
    const auto known = m_preferences.constFind(account);
    return known != m_preferences.cend() && known->fallback == ArchivePreferences::Default::Roster
        && !m_rosters.held(account);
}

bool Archive::wants(const QString& account, const Jid& with) const
{
    if (!keepsFor(account))
        return false;
    const auto known = m_preferences.constFind(account);
    if (known == m_preferences.cend())
        return true;
    if (names(known->never, with))
        return false;
    if (names(known->always, with))
        return true;
    if (known->fallback != ArchivePreferences::Default::Roster)
        return known->fallback == ArchivePreferences::Default::Always;
    const auto roster = m_rosters.held(account);
    const auto* item = roster ? roster->find(with.bare()) : nullptr;
    return item && item->listed;
}

Jid Archive::addressOf(const QString& account) const
{
    return Jid::make(account, m_options.domain).valueOr({});
}

/// XEP-0359 §5
void Archive::removeForged(const QString& account, Stanza& message) const
{
    if (message.element().child(u"stanza-id", ns::stanzaIds).isNull())
        return;
    auto element = message.element();
    removeStanzaIds(element, addressOf(account));
    message.setElement(std::move(element));
}

void Archive::take(const QString& account, Stanza& message)
{
    removeForged(account, message);
    if (isWorthKeeping(message) && wants(account, message.from()))
        addId(account, message, keep(account, message.from(), message));
}

void Archive::tookOut(const QString& account, Stanza& message, bool isCopied)
{
    removeForged(account, message);
    if (!isWorthKeeping(message) || !wants(account, message.to()))
        return;
    const auto number = keep(account, message.to(), message);
    if (isCopied)
        addId(account, message, number);
}

qint64 Archive::keep(const QString& account, const Jid& with, const Stanza& message)
{
    const auto number = nextNumber();
    auto bytes = bytesOf(message.element());
    m_sincePruned += bytes.size();
    m_store.put(account, {number, with, std::move(bytes), m_clock.wallMsecs()});
    if (m_sincePruned > pruneEvery)
        prune();
    return number;
}

/// Elements share what they say until one of them is changed, and this one is held: where the place of it is the same,
/// so is all of it.
QByteArray Archive::bytesOf(const xml::Element& message)
{
    constexpr qsizetype mostHeld = 64 * 1024;
    if (!m_written.message.isNull() && &m_written.message.nodes() == &message.nodes())
        return m_written.bytes;
    auto bytes = xml::serialise(message);
    if (bytes.size() <= mostHeld)
        m_written = {message, bytes};
    return bytes;
}

void Archive::addId(const QString& account, Stanza& message, qint64 number) const
{
    auto element = message.element();
    element.add(xml::Element(u"stanza-id"_s, ns::stanzaIds)
                    .with(u"id"_s, idOf(number))
                    .with(u"by"_s, account + u'@' + m_options.domain));
    message.setElement(std::move(element));
}

Task<Result<Done>> Archive::setPreferences(QString account, ArchivePreferences preferences)
{
    const auto stored = co_await m_data.put(
        account, preferencesName, xml::serialise(preferences.toElement()), m_options.accountBytes);
    if (stored)
        m_preferences.insert(account, preferences);
    co_return stored;
}

Task<Result<Done>> Archive::settled()
{
    return isSettled() ? Task<Result<Done>>(Result<Done>(Done{})) : m_store.flush();
}

Task<Result<Done>> Archive::accountLeaves(QString account)
{
    m_preferences.remove(account);
    return m_store.removeAll(std::move(account));
}

} // namespace everyport::xmpp
