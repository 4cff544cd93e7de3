#include "tests/protocols/irc/server/memorystores.h"

#include <algorithm>

#include <openssl/evp.h>
#include <openssl/hmac.h>

using namespace Qt::StringLiterals;

namespace everyport::ircd {

namespace {

QByteArray hmac(const EVP_MD* md, const QByteArray& key, const QByteArray& text)
{
    unsigned char out[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    HMAC(md, key.constData(), int(key.size()), reinterpret_cast<const unsigned char*>(text.constData()),
        size_t(text.size()), out, &length);
    return {reinterpret_cast<const char*>(out), qsizetype(length)};
}

Error error(Error::Kind kind, Reason reason)
{
    return {kind, reason, u"no"_s, {}, 0};
}

Task<Result<Done>> done()
{
    return Task<Result<Done>>(Result<Done>(Done{}));
}

} // namespace

Task<Result<AccountFacts>> MemoryRegistry::find(QString name)
{
    const auto found = accounts.find(name.toLower());
    if (found == accounts.end())
        return Task<Result<AccountFacts>>(Result<AccountFacts>(error(Error::Kind::Refused, Reason::NotFound)));
    return Task<Result<AccountFacts>>(
        Result<AccountFacts>(AccountFacts{found->first, found->second.standing, found->second.written}));
}

void MemoryRegistry::answer(const Result<Done>& with)
{
    auto oldest = std::move(adding.front());
    adding.erase(adding.begin());
    const auto isHeld = std::move(asking.front());
    asking.erase(asking.begin());
    oldest.fire(isHeld && isHeld() ? Result<Done>(error(Error::Kind::Refused, Reason::AlreadyExists)) : with);
}

Task<Result<Done>> MemoryRegistry::add(QString name, QString password, IsHeldByAnother isHeld)
{
    if (isSlow) {
        asking.push_back(std::move(isHeld));
        adding.emplace_back();
        return adding.back().task();
    }
    if (!accounts.emplace(name.toLower(), Entry{password, Standing::Member, name}).second)
        return Task<Result<Done>>(Result<Done>(error(Error::Kind::Refused, Reason::AlreadyExists)));
    return done();
}

Task<Result<Enrolment>> MemoryRegistry::enrol(QString name, QString password, QString mail, IsHeldByAnother isHeld)
{
    using Answer = Result<Enrolment>;
    if (mail.endsWith(u"@nowhere"_s))
        return Task<Answer>(Answer(Error{Error::Kind::Refused, Reason::None, u"Not from there"_s, u"email"_s, 0}));
    if (!sendsCodes)
        return AccountRegistry::enrol(std::move(name), std::move(password), std::move(mail), std::move(isHeld));
    if (accounts.count(name.toLower()))
        return Task<Answer>(Answer(error(Error::Kind::Refused, Reason::AlreadyExists)));
    waiting[name.toLower()] = password;
    return Task<Answer>(Answer(Enrolment{true, u"A code was sent to "_s + mail}));
}

Task<Result<Done>> MemoryRegistry::verify(QString name, QString code, IsHeldByAnother isHeld)
{
    if (!sendsCodes)
        return AccountRegistry::verify(std::move(name), std::move(code), std::move(isHeld));
    const auto found = waiting.find(name.toLower());
    if (found == waiting.end() || code != u"1234"_s)
        return Task<Result<Done>>(
            Result<Done>(Error{Error::Kind::Refused, Reason::None, u"The code is wrong or expired"_s, {}, 0}));
    const auto password = found->second;
    waiting.erase(found);
    return add(std::move(name), password, std::move(isHeld));
}

Task<Result<Done>> MemoryRegistry::setPassword(QString name, QString password, QString session)
{
    passwordChangedFrom = session;
    accounts[name.toLower()].password = password;
    return done();
}

Task<Result<Done>> MemoryRegistry::remove(QString name)
{
    accounts.erase(name.toLower());
    return done();
}

Task<Result<QString>> MemoryRegistry::accountOfCertificate(QString fingerprint, QString)
{
    const auto found = certificates.find(fingerprint);
    return Task<Result<QString>>(Result<QString>(found == certificates.end() ? QString() : found->second));
}

Task<Result<Done>> MemoryRegistry::addCertificate(QString account, QString fingerprint)
{
    certificates[fingerprint] = account;
    return done();
}

Task<Result<Done>> MemoryRegistry::removeCertificate(QString, QString fingerprint)
{
    certificates.erase(fingerprint);
    return done();
}

Task<Result<sasl::ScramKeys>> MemoryRegistry::scramKeys(QString name, sasl::Hash hash, QString)
{
    constexpr int iterations = 4096;
    const auto* md = hash == sasl::Hash::Sha256 ? EVP_sha256() : EVP_sha1();
    const auto known = accounts.find(name.toLower());
    const auto password = known == accounts.end() ? QByteArray("nobody can know this")
                                                  : known->second.password.toUtf8();
    const QByteArray salt = "salt of sixteen!";
    QByteArray salted(EVP_MD_get_size(md), Qt::Uninitialized);
    PKCS5_PBKDF2_HMAC(password.constData(), int(password.size()),
        reinterpret_cast<const unsigned char*>(salt.constData()), int(salt.size()), iterations, md, int(salted.size()),
        reinterpret_cast<unsigned char*>(salted.data()));
    const auto clientKey = hmac(md, salted, "Client Key");
    QByteArray stored(EVP_MD_get_size(md), Qt::Uninitialized);
    EVP_Digest(clientKey.constData(), size_t(clientKey.size()), reinterpret_cast<unsigned char*>(stored.data()),
        nullptr, md, nullptr);
    return Task<Result<sasl::ScramKeys>>(
        Result<sasl::ScramKeys>({salt, iterations, stored, hmac(md, salted, "Server Key")}));
}

Task<Result<Done>> MemoryRegistry::verifyPassword(QString name, QString password, QString)
{
    if (isBusy)
        return Task<Result<Done>>(Result<Done>(Error{Error::Kind::Busy, Reason::NotAuthorised,
            u"There were too many wrong passwords; try again in 8 s."_s, {}, 0}));
    const auto found = accounts.find(name.toLower());
    if (found != accounts.end() && found->second.password == password)
        return done();
    return Task<Result<Done>>(Result<Done>(error(Error::Kind::Refused, Reason::NotAuthorised)));
}

Task<Result<Done>> MemoryRegistry::verifySecondFactor(QString name, QString code, QString)
{
    if (name.toLower() != u"oper" || code == secondFactor)
        return done();
    return Task<Result<Done>>(Result<Done>(
        Error{Error::Kind::Refused, Reason::NotAuthorised, u"Write the code behind the password."_s, {}, 0}));
}

void MemoryHistory::answer(const Result<Done>& with)
{
    auto oldest = std::move(waiting.front());
    waiting.erase(waiting.begin());
    oldest.fire(with);
}

Task<Result<Done>> MemoryHistory::append(QList<HistoryItem> more)
{
    items.append(more);
    if (!isSlow)
        return done();
    waiting.emplace_back();
    return waiting.back().task();
}

/// How many of `all` lie before the point; with `after`, the point's own too. -1: there is no such id.
qsizetype MemoryHistory::indexOf(const QList<HistoryItem>& all, const HistoryPoint& point, bool after) const
{
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (!point.id.isEmpty() && all[at].id == point.id)
            return after ? at + 1 : at;
        if (point.id.isEmpty() && (after ? all[at].time > point.time : all[at].time >= point.time))
            return at;
    }
    return point.id.isEmpty() ? all.size() : -1;
}

Task<Result<QList<HistoryItem>>> MemoryHistory::find(HistoryQuery query)
{
    using Answer = Result<QList<HistoryItem>>;
    using Order = HistoryQuery::Order;
    QList<HistoryItem> all;
    for (const auto& item : items) {
        if (item.target == query.target && (query.events || item.kind == HistoryItem::Kind::Message))
            all.append(item);
    }
    auto from = query.from.id.isEmpty() && query.from.time < 0
        ? 0
        : indexOf(all, query.from, query.order != Order::Before && query.order != Order::Around);
    auto to = query.order == Order::Between ? indexOf(all, query.to, false) : all.size();
    bool latest = query.order == Order::Latest || query.order == Order::Before;
    if (from < 0 || to < 0)
        return Task<Answer>(Answer(error(Error::Kind::Refused, Reason::NotFound)));
    if (query.order == Order::Before)
        to = std::exchange(from, 0);
    if (query.order == Order::Around) {
        from = std::max(qsizetype(0), from - query.limit / 2);
    } else if (from > to) {
        from = indexOf(all, query.to, true);
        to = indexOf(all, query.from, false);
        latest = true;
    }
    const auto count = std::clamp(to - from, qsizetype(0), qsizetype(query.limit));
    return Task<Answer>(Answer(latest ? all.sliced(to - count, count) : all.sliced(from, count)));
}

Task<Result<QList<HistoryTarget>>> MemoryHistory::targets(
    QByteArray owner, QByteArrayList wanted, qint64 from, qint64 to, int limit)
{
    std::map<QByteArray, qint64> latest;
    for (const auto& item : items) {
        if (item.kind == HistoryItem::Kind::Message
            && (wanted.contains(item.target) || (!owner.isEmpty() && item.target.startsWith(owner + ' '))))
            latest[item.target] = item.time;
    }
    QList<HistoryTarget> found;
    for (const auto& [target, time] : latest) {
        if (time > from && time < to)
            found.append({target, time});
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.time < b.time; });
    return Task<Result<QList<HistoryTarget>>>(
        Result<QList<HistoryTarget>>(found.first(std::min(qsizetype(limit), found.size()))));
}

Task<Result<HistoryItem>> MemoryHistory::item(QByteArray target, QByteArray id)
{
    for (const auto& one : items) {
        if (one.target == target && one.id == id)
            return Task<Result<HistoryItem>>(Result<HistoryItem>(one));
    }
    return Task<Result<HistoryItem>>(Result<HistoryItem>(error(Error::Kind::Refused, Reason::NotFound)));
}

Task<Result<Done>> MemoryHistory::removeConversations(QByteArray id)
{
    items.removeIf([&](const HistoryItem& item) { return item.id == id && item.target.contains(' '); });
    return done();
}

Task<Result<Done>> MemoryHistory::remove(QByteArray target, QByteArray id)
{
    items.removeIf([&](const HistoryItem& one) { return one.target == target && one.id == id; });
    return done();
}

Task<Result<qint64>> MemoryHistory::readMarker(QByteArray account, QByteArray target)
{
    const auto found = markers.find(account + ' ' + target);
    return Task<Result<qint64>>(Result<qint64>(found == markers.end() ? qint64(-1) : found->second));
}

Task<Result<qint64>> MemoryHistory::setReadMarker(QByteArray account, QByteArray target, qint64 time)
{
    auto& marker = markers[account + ' ' + target];
    marker = std::max(marker, time);
    return Task<Result<qint64>>(Result<qint64>(marker));
}

Task<Result<QList<StoredChannel>>> MemoryChannels::load()
{
    QList<StoredChannel> all;
    for (const auto& [name, channel] : channels)
        all.append(channel);
    return Task<Result<QList<StoredChannel>>>(Result<QList<StoredChannel>>(all));
}

Task<Result<Done>> MemoryChannels::put(StoredChannel channel)
{
    channels[channel.name] = channel;
    return done();
}

Task<Result<Done>> MemoryChannels::remove(QByteArray name)
{
    channels.erase(name);
    return done();
}

Task<Result<QList<StoredUser>>> MemoryUsers::load()
{
    QList<StoredUser> there;
    for (const auto& [account, user] : users) {
        if (user.isThere)
            there.append(user);
    }
    return Task<Result<QList<StoredUser>>>(Result<QList<StoredUser>>(there));
}

Task<Result<StoredUser>> MemoryUsers::find(QByteArray account)
{
    const auto found = users.find(account);
    if (found == users.end())
        return Task<Result<StoredUser>>(Result<StoredUser>(error(Error::Kind::Refused, Reason::NotFound)));
    return Task<Result<StoredUser>>(Result<StoredUser>(found->second));
}

Task<Result<Done>> MemoryUsers::put(StoredUser user)
{
    users[user.account] = user;
    return done();
}

Task<Result<Done>> MemoryUsers::remove(QByteArray account)
{
    users.erase(account);
    return done();
}

Task<Result<QList<ServerBan>>> MemoryBans::load()
{
    QList<ServerBan> all;
    for (const auto& [mask, ban] : bans)
        all.append(ban);
    return Task<Result<QList<ServerBan>>>(Result<QList<ServerBan>>(all));
}

Task<Result<Done>> MemoryBans::put(ServerBan ban)
{
    bans[ban.mask] = ban;
    return done();
}

Task<Result<Done>> MemoryBans::remove(QByteArray mask)
{
    bans.erase(mask);
    return done();
}

} // namespace everyport::ircd
